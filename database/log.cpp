#include "database/log.h"

#include <sodium.h>

#include <algorithm>

#include <fmt/format.h>

namespace db {

std::string sha256(std::string_view bytes) {
    unsigned char digest[crypto_hash_sha256_BYTES];
    crypto_hash_sha256(digest, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    return hex({reinterpret_cast<const char*>(digest), sizeof digest});
}

LogHead logHead(const Read& read) {
    return read.find<LogHead>(R"sql(select log_id, hash from action_log order by log_id desc limit 1)sql")
        .value_or(LogHead{});
}

std::string hashOf(const LogLine& line) {
    std::string text;
    text.reserve(200 + line.args.size() + line.result.size());
    const auto add = [&text](std::string_view part) {
        text += std::to_string(part.size());
        text += ':';
        text += part;
    };
    add(std::to_string(line.logId));
    add(line.requestId);
    add(line.action);
    add(std::to_string(line.argsVersion));
    for (const auto* part : {&line.args, &line.result, &line.actor, &line.device}) add(*part);
    add(std::to_string(line.at.micros));
    add(std::to_string(line.occurredAt.micros));
    for (const auto* part : {&line.reason, &line.touched, &line.signature, &line.previous}) add(*part);
    return sha256(text);
}

std::optional<LogLine> lineOfRequest(const Read& read, const std::string& requestId) {
    return read.find<LogLine>(R"sql(
        select log_id, request_id, action, args_version, args, result, actor, device, at, occurred_at,
               reason, touched, signature, previous, hash
        from action_log where request_id = $1
    )sql", requestId);
}

void appendLine(Tx& tx, LogLine& line, const LogHead& previous) {
    line.logId = previous.logId + 1;
    line.previous = previous.hash;
    line.hash = hashOf(line);
    tx.run(R"sql(
        insert into action_log (log_id, request_id, action, args_version, args, result, actor, device, at,
                                occurred_at, reason, touched, signature, previous, hash)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
    )sql", line.logId, line.requestId, line.action, line.argsVersion, line.args, line.result, line.actor,
           line.device, line.at, line.occurredAt, line.reason, line.touched, line.signature, line.previous, line.hash);
}

void appendSubjects(Tx& tx, std::int64_t logId, Subjects named) {
    constexpr std::size_t most = 64;
    std::ranges::stable_sort(named, {}, &Subject::depth);
    std::vector<Value> arguments{logId};
    std::string rows;
    Subjects noted;
    for (const auto& subject : named) {
        if (noted.size() == most) break;
        const auto same = [&](const Subject& s) { return s.id == subject.id && s.kind == subject.kind; };
        if (std::ranges::any_of(noted, same)) continue;
        const auto n = arguments.size();
        fmt::format_to(std::back_inserter(rows), "{}(cast($1 as bigint) * 64 + {}, $1, ${}, ${})", n == 1 ? "" : ", ",
                       noted.size(), n + 1, n + 2);
        arguments.insert(arguments.end(), {Value{subject.kind}, Value{subject.id}});
        noted.push_back(subject);
    }
    if (noted.empty()) return;
    auto& s = tx.connection().statement(
        "insert into action_subject (action_subject_id, log_id, kind, record_id) values " + rows);
    const detail::Finish finish{s};
    s.start(arguments);
    while (s.next()) {}
}

std::optional<LogBreak> verifyLog(const Read& read, std::int64_t* lines) {
    std::optional<LogBreak> broken;
    LogHead before;
    read.each<LogLine>(R"sql(
        select log_id, request_id, action, args_version, args, result, actor, device, at, occurred_at,
               reason, touched, signature, previous, hash
        from action_log order by log_id
    )sql", [&](const LogLine& line) {
        if (broken) return;
        if (line.logId != before.logId + 1)
            broken = LogBreak{before.logId + 1, fmt::format("line {} is missing", before.logId + 1)};
        else if (line.previous != before.hash)
            broken = LogBreak{line.logId, "it does not follow the line before it"};
        else if (line.hash != hashOf(line))
            broken = LogBreak{line.logId, "its text was changed"};
        before = {line.logId, line.hash};
        if (lines != nullptr) ++*lines;
    });
    return broken;
}

std::optional<LogBreak> brokenSince(const Read& read, const LogHead& noted) {
    if (noted.logId == 0) return {};
    const auto hash = read.find<std::string>(R"sql(select hash from action_log where log_id = $1)sql", noted.logId);
    if (!hash) return LogBreak{noted.logId, "it is gone, though a backup knows it: the end of the log was cut off"};
    if (*hash != noted.hash)
        return LogBreak{noted.logId, "it is not the line that a backup knows: the log was written anew"};
    return {};
}

}  // namespace db
