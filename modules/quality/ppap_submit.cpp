// A PPAP file goes to the customer, signed, and he answers.
#include "calendar/calendar.h"
#include "quality/facts.h"
#include "quality/ppap_facts.h"

namespace quality {

BOOST_DESCRIBE_STRUCT(PpapStanding, (), (ppap, number, state, until, quantity, shipped, good))

namespace {

struct Standing {
    PpapId ppap;
    std::string number;
    PpapState state = PpapState::open;
    std::optional<Date> until;
    std::optional<Quantity> quantity;
    db::Instant answeredAt;
};
BOOST_DESCRIBE_STRUCT(Standing, (), (ppap, number, state, until, quantity, answeredAt))

std::string listed(const std::vector<int>& numbers) {
    std::string all;
    for (const int number : numbers) all += (all.empty() ? "" : ", ") + std::to_string(number);
    return all;
}

}  // namespace

void check(const db::Read& read, const SubmitPpap& args, db::Reasons& reasons) {
    const auto ppap = thePpap(read, args.ppap);
    checkIn(read, ppap, workable, "quality.submitPpap", reasons);
    inventory::checkVersion(reasons, ppap.number, args.version, ppap.version);
    inventory::checkOptionalText(reasons, "note", args.note, 2000);
    if (const auto open = openElements(read, args.ppap); !open.empty())
        reasons.add("quality.ppap.unready", "Elements {open} of {number} are not ready. Show them, or say why they are not needed.",
                    {{"open", listed(open)}, {"number", ppap.number}}, "ppap");
    if (const auto past = outdatedElements(read, ppap); !past.empty())
        reasons.add("quality.ppap.outdated",
                    "Elements {past} of {number} are shown by records that are not in force any more. Show them by what is in force today.",
                    {{"past", listed(past)}, {"number", ppap.number}}, "ppap");
}

PpapKept submitPpap(db::Tx& tx, const SubmitPpap& args) {
    const auto ppap = thePpap(tx, args.ppap);
    const auto& signature = tx.occasion().signature;
    if (!signature)
        db::refuse("quality.ppap.unsigned", "The warrant of {number} is signed: with the password once more, and with what the signature stands for.",
                   {{"number", ppap.number}}, "ppap");
    tx.run(R"sql(
        update ppap set state = 'submitted', submissions = submissions + 1, version = version + 1 where ppap_id = $1
    )sql", args.ppap);
    tx.run(R"sql(
        insert into ppap_event (ppap_id, kind, person, happened_on, note, meaning, full_name, content_hash, file_version, recorded_at,
                                log_id)
        values ($1, 'submitted', $2, $3, $4, $5, $6, $7, $8, $9, $10)
    )sql", args.ppap, signature->person(), calendar::siteToday(tx, ppap.siteId), args.note, signature->meaning(), signature->fullName(),
        contentHash(tx, args.ppap, ppap.customerId), ppap.version + 1, signature->at(), tx.logId());
    return keptOf(tx, args.ppap);
}

void check(const db::Read& read, const AnswerPpap& args, db::Reasons& reasons) {
    const auto ppap = thePpap(read, args.ppap);
    checkIn(read, ppap, {PpapState::submitted}, "quality.answerPpap", reasons);
    inventory::checkText(reasons, "answeredBy", args.answeredBy);
    inventory::checkOptionalText(reasons, "note", args.note, 2000);
    checkFile(read, args.attachment, reasons);
    checkPositive(args.quantity, reasons);
    const auto today = calendar::siteToday(read, ppap.siteId);
    if (args.answeredOn && *args.answeredOn > today)
        reasons.add("quality.ppap.day", "{day} has not come yet. Enter the day on which the customer answered.", {{"day", *args.answeredOn}},
                    "answeredOn");
    if (args.answer == PpapAnswer::interim && !args.until && !args.quantity)
        reasons.add("quality.ppap.interim", "An interim approval is good until a day or for a quantity. Enter one of them.", {}, "until");
    if (args.answer != PpapAnswer::interim && (args.until || args.quantity))
        reasons.add("quality.ppap.whole", "Only an interim approval has a day or a quantity. Leave them out.", {}, "until");
    if (args.until && *args.until < today)
        reasons.add("quality.ppap.over", "{day} has passed already. Enter the day until which the approval is good.", {{"day", *args.until}}, "until");
    if (args.answer == PpapAnswer::rejected && args.note.empty())
        reasons.add("quality.ppap.rejected", "Say why the customer rejects it.", {}, "note");
}

PpapKept answerPpap(db::Tx& tx, const AnswerPpap& args) {
    const auto ppap = thePpap(tx, args.ppap);
    tx.run(R"sql(
        update ppap set state = $2, answered_at = $3, until_on = $4, until_quantity = $5, version = version + 1 where ppap_id = $1
    )sql", args.ppap, args.answer, tx.now(), args.until, args.quantity);
    tx.run(R"sql(
        insert into ppap_event (ppap_id, kind, person, happened_on, note, until_on, quantity, attachment, meaning, full_name, content_hash,
                                file_version, recorded_at, log_id)
        values ($1, $2, $3, $4, $5, $6, $7, $8, '', '', '', $9, $10, $11)
    )sql", args.ppap, args.answer, args.answeredBy, args.answeredOn.value_or(calendar::siteToday(tx, ppap.siteId)), args.note, args.until,
        args.quantity, args.attachment, ppap.version + 1, tx.now(), tx.logId());
    return keptOf(tx, args.ppap);
}

std::optional<PpapStanding> ppapStanding(const db::Read& read, ItemId item, const std::string& revision, CustomerId customer, Date today) {
    // What a customer said stands until he says something else, whatever was submitted to him since.
    const auto found = read.find<Standing>(R"sql(
        select p.ppap_id as ppap, p.number, e.kind as state, e.until_on as until, e.quantity, e.recorded_at as answered_at
        from ppap_event e join ppap p on p.ppap_id = e.ppap_id
        where p.item_id = $1 and p.revision = $2 and p.customer_id = $3 and p.state <> 'cancelled'
          and e.kind in ('approved', 'interim', 'rejected')
        order by e.ppap_event_id desc limit 1
    )sql", item, revision, customer);
    if (!found)
        return read.find<PpapStanding>(R"sql(
            select ppap_id as ppap, number, state, cast(null as text) as until, cast(null as bigint) as quantity,
                   cast(null as bigint) as shipped, 0 as good
            from ppap where item_id = $1 and revision = $2 and customer_id = $3 and state <> 'cancelled'
            order by ppap_id desc limit 1
        )sql", item, revision, customer);
    PpapStanding standing{found->ppap, found->number, found->state, found->until, found->quantity, {}, found->state == PpapState::approved};
    if (found->state != PpapState::interim) return standing;
    standing.shipped = read.one<Quantity>(R"sql(
        select coalesce(cast(sum(x.quantity) as bigint), 0) as shipped
        from shipment s join sales_order o on o.sales_order_id = s.sales_order_id
        join shipment_line x on x.shipment_id = s.shipment_id join lot l on l.lot_id = x.lot_id
        where o.customer_id = $1 and l.item_id = $2 and l.revision = $3 and s.shipped_at > $4
    )sql", customer, item, revision, found->answeredAt);
    standing.good = (!found->until || today <= *found->until) && (!found->quantity || *standing.shipped < *found->quantity);
    return standing;
}

}  // namespace quality
