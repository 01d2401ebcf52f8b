#include "quality/fmea_facts.h"

#include "people/people.h"

namespace quality {

BOOST_DESCRIBE_STRUCT(FmeaFacts, (), (fmeaId, siteId, number, revision, item, itemId, state, version))
BOOST_DESCRIBE_STRUCT(FmeaLineFacts, (),
                      (fmeaLineId, fmeaId, lineNo, opNo, failureMode, severity, occurrence, detection, priority, ratedAt,
                       complaintsKnown, version))

FmeaFacts theFmea(const db::Read& read, FmeaId fmea) {
    auto found = read.find<FmeaFacts>(R"sql(
        select f.fmea_id, f.site_id, f.number, f.revision, i.number as item, f.item_id, f.state, f.version
        from fmea f join item i on i.item_id = f.item_id where f.fmea_id = $1
    )sql", fmea);
    if (!found) db::refuse("quality.fmea.none", "There is no such FMEA. Look it up again.", {}, "fmea");
    return std::move(*found);
}

FmeaKept keptOf(const db::Read& read, FmeaId fmea) {
    const auto now = theFmea(read, fmea);
    return {fmea, now.number, now.state, now.version};
}

void checkKeptUp(const db::Read& read, const FmeaFacts& fmea, std::string_view permission, db::Reasons& reasons) {
    people::requireSite(read, permission, fmea.siteId);
    if (fmea.state != FmeaState::open)
        reasons.add("quality.fmea.retired", "{number} is retired and does not change any more. Open another one.",
                    {{"number", fmea.number}}, "fmea");
}

FmeaLineFacts theFmeaLine(const db::Read& read, FmeaLineId line) {
    auto found = read.find<FmeaLineFacts>(R"sql(
        select fmea_line_id, fmea_id, line_no, op_no, failure_mode, severity, occurrence, detection, priority, rated_at,
               complaints_known, version
        from fmea_line where fmea_line_id = $1
    )sql", line);
    if (!found) db::refuse("quality.fmea.no_line", "There is no such line of an FMEA. Look at it again.", {}, "fmeaLine");
    return std::move(*found);
}

FmeaLineKept keptOf(const db::Read& read, FmeaLineId line) {
    const auto now = theFmeaLine(read, line);
    return {line, now.fmeaId, now.lineNo, now.priority, now.version};
}

void checkRating(const std::optional<int>& rating, std::string_view field, db::Reasons& reasons) {
    if (rating && (*rating < 1 || *rating > 10))
        reasons.add("quality.fmea.rating", "Severity, occurrence and detection go from 1 to 10, where 10 is worst. Enter such a number.",
                    {}, field);
}

void rate(db::Tx& tx, FmeaLineId line, const NewRating& r) {
    const auto priority = actionPriority(r.severity, r.occurrence, r.detection);
    tx.run(R"sql(
        update fmea_line
        set severity = $2, occurrence = $3, detection = $4, priority = $5, rated_at = $6, version = version + 1,
            complaints_known = (select coalesce(max(complaint_id), 0) from complaint)
        where fmea_line_id = $1
    )sql", line, r.severity, r.occurrence, r.detection, priority, tx.now());
    tx.run(R"sql(
        insert into fmea_rating (fmea_line_id, severity, occurrence, detection, priority, reason, fmea_action_id, rated_at, rated_by,
                                 log_id)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
    )sql", line, r.severity, r.occurrence, r.detection, priority, r.reason, r.action, tx.now(), tx.actor().name, tx.logId());
}

namespace {

struct RatedLine {
    std::string number;
    int lineNo = 0, severity = 1, occurrence = 1, detection = 1;
    ActionPriority priority = ActionPriority::low;
};
BOOST_DESCRIBE_STRUCT(RatedLine, (), (number, lineNo, severity, occurrence, detection, priority))

}  // namespace

void findWrongPriorities(const db::Read& read, std::vector<db::Finding>& findings) {
    constexpr std::size_t most = 20;
    const auto before = findings.size();
    for (const auto& l : read.all<RatedLine>(R"sql(
             select f.number, l.line_no, l.severity, l.occurrence, l.detection, l.priority
             from fmea_line l join fmea f on f.fmea_id = l.fmea_id order by l.fmea_line_id
         )sql"))
        if (findings.size() - before < most && actionPriority(l.severity, l.occurrence, l.detection) != l.priority)
            findings.push_back({"I41_priorities", l.number + "/" + std::to_string(l.lineNo) + " has another priority than its ratings"});
}

}  // namespace quality
