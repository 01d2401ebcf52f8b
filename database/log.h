// The action log: one line an action, each bound to the one before by its hash.
#pragma once
#include <optional>
#include <string>

#include "database/company.h"

namespace db {

struct LogLine {
    std::int64_t logId = 0;
    std::string requestId, action;
    std::int64_t argsVersion = 1;
    std::string args, result, actor, device;
    Instant at, occurredAt;
    std::string reason, touched, signature, previous, hash;
};
BOOST_DESCRIBE_STRUCT(LogLine, (), (logId, requestId, action, argsVersion, args, result, actor, device, at, occurredAt,
                                    reason, touched, signature, previous, hash))

struct LogHead {
    std::int64_t logId = 0;
    std::string hash;
};
BOOST_DESCRIBE_STRUCT(LogHead, (), (logId, hash))

LogHead logHead(const Read&);
// SHA-256, hex, over the line's text members (each with its length before it) and the hash before.
std::string hashOf(const LogLine&);
std::optional<LogLine> lineOfRequest(const Read&, const std::string& requestId);
void appendLine(Tx&, LogLine&, const LogHead& previous);
// Notes which records the line names: each once, those of the arguments themselves first, 64 at most.
void appendSubjects(Tx&, std::int64_t logId, Subjects);

// What `throughline log verify` finds: the first line that is not what was written, or nothing.
struct LogBreak {
    std::int64_t logId = 0;
    std::string why;
};
std::optional<LogBreak> verifyLog(const Read&, std::int64_t* lines = nullptr);

// Whether the line that a backup's manifest noted still stands: this finds what verifyLog cannot, a cut tail and
// a chain that was written anew from some line on.
std::optional<LogBreak> brokenSince(const Read&, const LogHead& noted);

std::string sha256(std::string_view bytes);  // hex

}  // namespace db
