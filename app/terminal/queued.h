// One request of a person at this terminal, from the scan to its end.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include <boost/describe.hpp>

#include "database/text.h"

namespace terminal {

// waiting: not answered yet. performed: the company did it. told: the company said no while the person stood there and
// heard it. refused: it said no later, and somebody has to decide. aside: somebody decided not to send it again.
BOOST_DEFINE_ENUM_CLASS(Stage, waiting, performed, told, refused, aside)

struct Asked {
    std::string action, args;  // args: JSON, as the door takes it
    int argsVersion = 1;
    std::string actor, device;
    db::Instant occurredAt;  // the second of the scan
    std::string subject;     // what it is about, in numbers: "MO-1 · 20 · 98"
};

struct Queued {
    std::int64_t queuedId = 0;  // in the order of the scans
    std::string requestId;      // UUIDv7, made at the scan
    std::string action, args;
    int argsVersion = 1;
    std::string actor, device;
    db::Instant occurredAt;
    std::string subject;
    bool kept = false;  // the person went on without an answer
    Stage stage = Stage::waiting;
    std::string answer, reasons;  // JSON
    int tries = 0;
    std::string asideBy, asideWhy, replacedBy;  // replacedBy: the request that went in its place
};

struct Counts {
    std::int64_t waiting = 0, refused = 0, aside = 0;
};

// Reasons as the file keeps them, so that they can be said in whatever language is chosen later.
std::string written(const std::vector<db::Refusal>&);
std::vector<db::Refusal> readReasons(const std::string& json);

}  // namespace terminal
