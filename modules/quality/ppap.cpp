// A PPAP file is opened with its 18 elements, changed, and cancelled.
#include "calendar/calendar.h"
#include "ledger/ledger.h"
#include "people/people.h"
#include "quality/capa_facts.h"
#include "quality/facts.h"
#include "quality/ppap_facts.h"

namespace quality {
namespace {

void checkLevel(const std::optional<int>& level, db::Reasons& reasons) {
    if (level && (*level < 1 || *level > 5))
        reasons.add("quality.ppap.level", "The level of submission goes from 1, the warrant only, to 5. Enter such a number.", {}, "level");
}

std::string revisionOf(const db::Read& read, const OpenPpap& args) {
    return args.revision.empty() ? inventory::theItem(read, args.item).revision : args.revision;
}

void writeElements(db::Tx& tx, PpapId ppap, int level) {
    int no = 0;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<PpapElement>>([&](auto element) {
        tx.run(R"sql(
            insert into ppap_element (ppap_id, element_no, element, need, state, note, set_by, version)
            values ($1, $2, $3, $4, 'open', '', '', 1)
        )sql", ppap, ++no, element.value, ppapNeed(level, element.value));
    });
}

}  // namespace

void check(const db::Read& read, const OpenPpap& args, db::Reasons& reasons) {
    people::requireSite(read, "quality.openPpap", people::theSite(read, args.site));
    const auto item = inventory::theItem(read, args.item);
    inventory::checkOptionalText(reasons, "revision", args.revision, 20);
    inventory::checkOptionalText(reasons, "partNumber", args.partNumber, 60);
    checkLevel(args.level, reasons);
    checkPerson(read, args.owner, reasons);
    if (!read.find<CustomerId>(R"sql(select customer_id from customer where customer_id = $1)sql", args.customer))
        reasons.add("quality.ppap.customer", "There is no such customer. Choose one from the list.", {}, "customer");
    const auto revision = revisionOf(read, args);
    if (!revision.empty() && revision != item.revision && !read.find<std::int64_t>(R"sql(
            select item_revision_id from item_revision where item_id = $1 and revision = $2
        )sql", args.item, revision))
        reasons.add("quality.ppap.revision", "{item} has no revision {revision}. Choose one that it has.",
                    {{"item", item.number}, {"revision", revision}}, "revision");
    if (const auto there = read.find<std::string>(R"sql(
            select number from ppap
            where item_id = $1 and revision = $2 and customer_id = $3 and state in ('open', 'submitted', 'interim', 'rejected')
        )sql", args.item, revision, args.customer))
        reasons.add("quality.ppap.taken", "{number} is under way for {item} and this customer. Go on with that one.",
                    {{"number", *there}, {"item", item.number}}, "item");
}

PpapKept openPpap(db::Tx& tx, const OpenPpap& args) {
    const auto site = people::theSite(tx, args.site);
    const auto number = ledger::nextNumber(tx, site, "ppap", calendar::siteToday(tx, site));
    const auto ppap = tx.make<PpapId>(R"sql(
        insert into ppap (site_id, number, item_id, revision, customer_id, part_number, level, reason, owner_id, due_on, state,
                          submissions, version)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'open', 0, 1) returning ppap_id
    )sql", site, number, args.item, revisionOf(tx, args), args.customer, args.partNumber, args.level,
        args.reason.value_or(PpapReason::initial), args.owner.value_or(actorsAccount(tx)), args.dueOn);
    writeElements(tx, ppap, args.level);
    return keptOf(tx, ppap);
}

void check(const db::Read& read, const ChangePpap& args, db::Reasons& reasons) {
    const auto ppap = thePpap(read, args.ppap);
    checkIn(read, ppap, workable, "quality.changePpap", reasons);
    inventory::checkVersion(reasons, ppap.number, args.version, ppap.version);
    checkLevel(args.level, reasons);
    if (args.partNumber) inventory::checkOptionalText(reasons, "partNumber", *args.partNumber, 60);
    checkPerson(read, args.owner, reasons);
}

PpapKept changePpap(db::Tx& tx, const ChangePpap& args) {
    const auto before = thePpap(tx, args.ppap);
    tx.run(R"sql(
        update ppap
        set level = coalesce(cast($2 as bigint), level), part_number = coalesce(cast($3 as text), part_number),
            due_on = coalesce(cast($4 as text), due_on), owner_id = coalesce(cast($5 as bigint), owner_id), version = version + 1
        where ppap_id = $1
    )sql", args.ppap, args.level, args.partNumber, args.dueOn, args.owner);
    if (args.level && *args.level != before.level)
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<PpapElement>>([&](auto element) {
            tx.run(R"sql(
                update ppap_element set need = $3, version = version + 1 where ppap_id = $1 and element = $2
            )sql", args.ppap, element.value, ppapNeed(*args.level, element.value));
        });
    return keptOf(tx, args.ppap);
}

void check(const db::Read& read, const CancelPpap& args, db::Reasons& reasons) {
    using enum PpapState;
    checkIn(read, thePpap(read, args.ppap), {open, submitted, interim, rejected}, "quality.cancelPpap", reasons);
    inventory::checkText(reasons, "reason", args.reason, 500);
}

PpapKept cancelPpap(db::Tx& tx, const CancelPpap& args) {
    const auto ppap = thePpap(tx, args.ppap);
    tx.run(R"sql(update ppap set state = 'cancelled', version = version + 1 where ppap_id = $1)sql", args.ppap);
    tx.run(R"sql(
        insert into ppap_event (ppap_id, kind, person, happened_on, note, meaning, full_name, content_hash, file_version, recorded_at,
                                log_id)
        values ($1, 'cancelled', $2, $3, $4, '', '', '', $5, $6, $7)
    )sql", args.ppap, tx.actor().name, calendar::siteToday(tx, ppap.siteId), args.reason, ppap.version + 1, tx.now(), tx.logId());
    return keptOf(tx, args.ppap);
}

}  // namespace quality
