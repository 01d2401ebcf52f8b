// A bill's way: added or copied, changed while it is a draft, released, retired.
#include "engineering/bills.h"

#include "engineering/bill_rules.h"

namespace engineering {
namespace {

std::string revisionOf(const AddBom& args, const ItemFacts& made) {
    return args.revision.empty() ? made.revision : args.revision;
}

void checkPlace(const db::Read& read, const ItemFacts& made, const std::string& revision, const std::string& alternate,
                db::Reasons& reasons) {
    checkRevision(reasons, "revision", revision);
    checkOptionalText(reasons, "alternate", alternate, 40);
    if (read.find<BomId>(R"sql(
            select bom_id from bom where item_id = $1 and revision = $2 and alternate = $3
        )sql", made.itemId, revision, alternate))
        reasons.add("engineering.bom.taken",
                    "{item} has a bill of material for revision {revision}. Choose a new revision.",
                    {{"item", made.number}, {"revision", revision}}, "revision");
}

BomId makeDraft(db::Tx& tx, ItemId item, const std::string& revision, const std::string& alternate, std::int64_t yield,
                const std::string& note) {
    ensureRevision(tx, item, revision);
    return tx.make<BomId>(R"sql(
        insert into bom (item_id, revision, alternate, state, yield, note, version)
        values ($1, $2, $3, 'draft', $4, $5, 1) returning bom_id
    )sql", item, revision, alternate, yield, note);
}

void dropLines(db::Tx& tx, BomId bom) {
    tx.run(R"sql(
        delete from bom_substitute where bom_line_id in (select bom_line_id from bom_line where bom_id = $1)
    )sql", bom);
    tx.run(R"sql(
        delete from bom_line_option where bom_line_id in (select bom_line_id from bom_line where bom_id = $1)
    )sql", bom);
    tx.run(R"sql(delete from bom_line where bom_id = $1)sql", bom);
}

}  // namespace

void check(const db::Read& read, const AddBom& args, db::Reasons& reasons) {
    const auto made = checkItem(read, args.item, reasons);
    if (!made) return;
    checkPlace(read, *made, revisionOf(args, *made), args.alternate, reasons);
    checkYield(args.yield, reasons);
    checkOptionalText(reasons, "note", args.note);
    if (args.lines.empty() && !args.draft)
        reasons.add("engineering.bom.empty", "A bill of material has lines. Say what {item} is made of.",
                    {{"item", made->number}}, "lines");
    checkLines(read, *made, args.lines, args.substitutes, args.options, reasons);
}

BomAdded addBom(db::Tx& tx, const AddBom& args) {
    const auto made = theItem(tx, args.item);
    const auto bom = makeDraft(tx, args.item, revisionOf(args, made), args.alternate,
                               args.yield.value_or(percent(100)).millionths, args.note);
    writeLines(tx, bom, args.lines, args.substitutes, args.options);
    if (!args.draft) {
        db::Reasons reasons;
        checkReleasable(tx, theBill(tx, bom), reasons);
        reasons.throwIfAny();
        markReleased(tx, bom);
    }
    return {bom};
}

void check(const db::Read& read, const ChangeBom& args, db::Reasons& reasons) {
    const auto bill = theBill(read, args.bom);
    checkVersion(reasons, nameOf(bill), args.version, bill.version);
    checkDraft(reasons, nameOf(bill), bill.state, "bom");
    checkYield(args.yield, reasons);
    if (args.note) checkOptionalText(reasons, "note", *args.note);
    if (!args.lines && (!args.substitutes.empty() || !args.options.empty()))
        reasons.add("engineering.bom.lines",
                    "Substitutes and options take the place of those there were together with the lines. Give the lines "
                    "too.",
                    {}, "lines");
    if (args.lines)
        checkLines(read, theItem(read, bill.itemId), *args.lines, args.substitutes, args.options, reasons);
}

BomState changeBom(db::Tx& tx, const ChangeBom& args) {
    if (args.lines) {
        dropLines(tx, args.bom);
        writeLines(tx, args.bom, *args.lines, args.substitutes, args.options);
    }
    tx.run(R"sql(
        update bom set yield = coalesce($2, yield), note = coalesce($3, note), version = version + 1 where bom_id = $1
    )sql", args.bom, args.yield, args.note);
    return {args.bom, args.version + 1};
}

void check(const db::Read& read, const CopyBom& args, db::Reasons& reasons) {
    const auto bill = theBill(read, args.bom);
    const auto made = checkItem(read, args.item.value_or(bill.itemId), reasons);
    if (!made) return;
    checkPlace(read, *made, args.revision.empty() ? made->revision : args.revision, args.alternate, reasons);
    if (made->itemId == bill.itemId) return;
    for (const auto& part : read.all<std::string>(R"sql(
             with recursive above(item_id) as (
                 select cast($1 as bigint)
                 union
                 select b.item_id
                 from above a join bom_line l on l.item_id = a.item_id join bom b on b.bom_id = l.bom_id
                 where l.kind in ('component', 'phantom')
             )
             select i.number from bom_line l join above a on a.item_id = l.item_id join item i on i.item_id = l.item_id
             where l.bom_id = $2 order by i.number
         )sql", made->itemId, args.bom))
        reasons.add("engineering.bom.cycle",
                    "{part} is {item} itself or made with it, so it cannot be a part of it. "
                    "Take the line out.",
                    {{"part", part}, {"item", made->number}}, "item");
}

BomAdded copyBom(db::Tx& tx, const CopyBom& args) {
    const auto bill = theBill(tx, args.bom);
    const auto made = theItem(tx, args.item.value_or(bill.itemId));
    const auto note = tx.one<std::string>(R"sql(select note from bom where bom_id = $1)sql", args.bom);
    const auto copy = makeDraft(tx, made.itemId, args.revision.empty() ? made.revision : args.revision, args.alternate,
                                bill.yield, note);
    tx.run(R"sql(
        insert into bom_line (bom_id, line_no, kind, item_id, revision, quantity, scrap, op_no, backflush, cost_share,
                              designators, valid_from, valid_to, serial_from, serial_to)
        select cast($2 as bigint), line_no, kind, item_id, revision, quantity, scrap, op_no, backflush, cost_share,
               designators, valid_from, valid_to, serial_from, serial_to
        from bom_line where bom_id = $1 order by line_no
    )sql", args.bom, copy);
    tx.run(R"sql(
        insert into bom_substitute (bom_line_id, priority, item_id, numerator, denominator)
        select n.bom_line_id, s.priority, s.item_id, s.numerator, s.denominator
        from bom_line o join bom_substitute s on s.bom_line_id = o.bom_line_id
        join bom_line n on n.bom_id = $2 and n.line_no = o.line_no
        where o.bom_id = $1 order by n.bom_line_id, s.priority
    )sql", args.bom, copy);
    if (made.itemId == bill.itemId)  // another item has options of its own
        tx.run(R"sql(
            insert into bom_line_option (bom_line_id, option_value_id)
            select n.bom_line_id, c.option_value_id
            from bom_line o join bom_line_option c on c.bom_line_id = o.bom_line_id
            join bom_line n on n.bom_id = $2 and n.line_no = o.line_no
            where o.bom_id = $1 order by n.bom_line_id, c.option_value_id
        )sql", args.bom, copy);
    return {copy};
}

void check(const db::Read& read, const ReleaseBom& args, db::Reasons& reasons) {
    const auto bill = theBill(read, args.bom);
    checkVersion(reasons, nameOf(bill), args.version, bill.version);
    checkDraft(reasons, nameOf(bill), bill.state, "bom");
    checkReleasable(read, bill, reasons);
}

BomState releaseBom(db::Tx& tx, const ReleaseBom& args) {
    markReleased(tx, args.bom);
    return {args.bom, args.version + 1};
}

void check(const db::Read& read, const RetireBom& args, db::Reasons& reasons) {
    const auto bill = theBill(read, args.bom);
    checkVersion(reasons, nameOf(bill), args.version, bill.version);
    if (bill.state == "retired")
        reasons.add("engineering.bom.retired", "{bill} is retired already. Nothing is left to do.",
                    {{"bill", nameOf(bill)}}, "bom");
}

BomState retireBom(db::Tx& tx, const RetireBom& args) {
    tx.run(R"sql(update bom set state = 'retired', version = version + 1 where bom_id = $1)sql", args.bom);
    return {args.bom, args.version + 1};
}

}  // namespace engineering
