// An FMEA is opened, gone through, and retired.
#include "calendar/calendar.h"
#include "ledger/ledger.h"
#include "people/people.h"
#include "quality/fmea_facts.h"

namespace quality {
namespace {

std::string listed(const std::vector<int>& lines) {
    std::string all;
    for (const int line : lines) all += (all.empty() ? "" : ", ") + std::to_string(line);
    return all;
}

}  // namespace

void check(const db::Read& read, const OpenFmea& args, db::Reasons& reasons) {
    people::requireSite(read, "quality.openFmea", people::theSite(read, args.site));
    const auto item = inventory::theItem(read, args.item);
    inventory::checkOptionalText(reasons, "revision", args.revision, 20);
    inventory::checkText(reasons, "title", args.title);
    inventory::checkOptionalText(reasons, "team", args.team, 500);
    if (!args.revision.empty() && args.revision != item.revision && !read.find<std::int64_t>(R"sql(
            select item_revision_id from item_revision where item_id = $1 and revision = $2
        )sql", args.item, args.revision))
        reasons.add("quality.fmea.revision", "{item} has no revision {revision}. Choose one that it has.",
                    {{"item", item.number}, {"revision", args.revision}}, "revision");
    if (const auto there = read.find<std::string>(R"sql(
            select number from fmea where item_id = $1 and revision = $2 and state = 'open'
        )sql", args.item, args.revision))
        reasons.add("quality.fmea.taken", "{item} has {number} already, which is kept up. Add to that one, or retire it first.",
                    {{"item", item.number}, {"number", *there}}, "item");
}

FmeaKept openFmea(db::Tx& tx, const OpenFmea& args) {
    const auto site = people::theSite(tx, args.site);
    const auto number = ledger::nextNumber(tx, site, "fmea", calendar::siteToday(tx, site));
    return keptOf(tx, tx.make<FmeaId>(R"sql(
        insert into fmea (site_id, number, item_id, revision, title, team, state, reviewed_by, review_note, version)
        values ($1, $2, $3, $4, $5, $6, 'open', '', '', 1) returning fmea_id
    )sql", site, number, args.item, args.revision, args.title, args.team));
}

void check(const db::Read& read, const ChangeFmea& args, db::Reasons& reasons) {
    const auto fmea = theFmea(read, args.fmea);
    checkKeptUp(read, fmea, "quality.changeFmea", reasons);
    inventory::checkVersion(reasons, fmea.number, args.version, fmea.version);
    if (args.title) inventory::checkText(reasons, "title", *args.title);
    if (args.team) inventory::checkOptionalText(reasons, "team", *args.team, 500);
}

FmeaKept changeFmea(db::Tx& tx, const ChangeFmea& args) {
    tx.run(R"sql(
        update fmea set title = coalesce(cast($2 as text), title), team = coalesce(cast($3 as text), team), state = $4,
                        version = version + 1
        where fmea_id = $1
    )sql", args.fmea, args.title, args.team, args.retire ? FmeaState::retired : FmeaState::open);
    return keptOf(tx, args.fmea);
}

void check(const db::Read& read, const ReviewFmea& args, db::Reasons& reasons) {
    const auto fmea = theFmea(read, args.fmea);
    checkKeptUp(read, fmea, "quality.reviewFmea", reasons);
    inventory::checkVersion(reasons, fmea.number, args.version, fmea.version);
    inventory::checkOptionalText(reasons, "note", args.note, 2000);
    std::vector<int> unanswered, contradicted;
    const auto lines = ratedLines(read, args.fmea);
    for (const auto& line : lines) {
        if (line.unanswered()) unanswered.push_back(line.lineNo);
        if (line.reality.contradicted()) contradicted.push_back(line.lineNo);
    }
    if (lines.empty())
        reasons.add("quality.fmea.empty", "{number} foresees nothing yet. Add what may go wrong first.", {{"number", fmea.number}}, "fmea");
    if (!unanswered.empty())
        reasons.add("quality.fmea.unanswered",
                    "Lines {lines} of {number} have high priority, and nothing is done. Add an action, or say why there is none.",
                    {{"lines", listed(unanswered)}, {"number", fmea.number}}, "fmea");
    if (!contradicted.empty())
        reasons.add("quality.fmea.contradicted", "What happened since says that lines {lines} of {number} are rated too well. Rate them again.",
                    {{"lines", listed(contradicted)}, {"number", fmea.number}}, "fmea");
}

FmeaKept reviewFmea(db::Tx& tx, const ReviewFmea& args) {
    tx.run(R"sql(
        update fmea set reviewed_at = $2, reviewed_by = $3, review_note = $4, version = version + 1 where fmea_id = $1
    )sql", args.fmea, tx.now(), tx.actor().name, args.note);
    return keptOf(tx, args.fmea);
}

}  // namespace quality
