#include <algorithm>

#include "engineering/engineering.h"
#include "inventory/stock.h"

namespace engineering {
namespace {

struct Made {
    std::string number, revision;
};
BOOST_DESCRIBE_STRUCT(Made, (), (number, revision))

std::optional<Made> findItem(const db::Read& read, ItemId item) {
    return read.find<Made>(R"sql(select number, revision from item where item_id = $1)sql", item);
}

std::string revisionOf(const AddBom& args, const Made& made) {
    return args.revision.empty() ? made.revision : args.revision;
}

// The item and everything it goes into, on any level, whatever the day and the revision.
std::vector<ItemId> above(const db::Read& read, ItemId item) {
    return read.all<ItemId>(R"sql(
        with recursive above(item_id) as (
            select cast($1 as bigint)
            union
            select b.item_id
            from above a join bom_line l on l.item_id = a.item_id join bom b on b.bom_id = l.bom_id
        )
        select item_id from above
    )sql", item);
}

void checkLines(const db::Read& read, const AddBom& args, const Made& made, db::Reasons& reasons) {
    const auto over = above(read, args.item);
    for (std::size_t i = 0; i < args.lines.size(); ++i) {
        const auto& line = args.lines[i];
        const auto field = "lines[" + std::to_string(i) + "]";
        const auto part = findItem(read, line.item);
        if (!part) {
            reasons.add("engineering.item.unknown", "There is no such item. Choose one from the list.", {},
                        field + ".item");
            continue;
        }
        if (std::ranges::find(over, line.item) != over.end())
            reasons.add("engineering.bom.cycle",
                        "{part} is {item} itself or made with it, so it cannot be a part of it. "
                        "Take the line out.",
                        {{"part", part->number}, {"item", made.number}}, field + ".item");
        if (line.validTo && *line.validTo < line.validFrom)
            reasons.add("engineering.bom.days",
                        "The line would end on {to}, before it begins. Give a later last day.",
                        {{"to", *line.validTo}}, field + ".validTo");
        inventory::checkQuantity(read, line.item, line.quantity, reasons, field + ".quantity");
    }
}

}  // namespace

void check(const db::Read& read, const AddBom& args, db::Reasons& reasons) {
    const auto made = findItem(read, args.item);
    if (!made) {
        reasons.add("engineering.item.unknown", "There is no such item. Choose one from the list.", {},
                    "item");
        return;
    }
    const auto revision = revisionOf(args, *made);
    if (db::characters(revision) > 20)
        reasons.add("engineering.bom.revision", "A revision has at most 20 characters. Shorten it.", {},
                    "revision");
    if (read.find<BomId>(R"sql(select bom_id from bom where item_id = $1 and revision = $2)sql", args.item,
                         revision))
        reasons.add("engineering.bom.taken",
                    "{item} has a bill of material for revision {revision}. Choose a new revision.",
                    {{"item", made->number}, {"revision", revision}}, "revision");
    if (args.lines.empty())
        reasons.add("engineering.bom.empty", "A bill of material has lines. Say what {item} is made of.",
                    {{"item", made->number}}, "lines");
    checkLines(read, args, *made, reasons);
}

BomAdded addBom(db::Tx& tx, const AddBom& args) {
    const auto bom = tx.make<BomId>(R"sql(
        insert into bom (item_id, revision, alternate, state, yield, note, version)
        values ($1, $2, '', 'released', 1000000, '', 1) returning bom_id
    )sql", args.item, revisionOf(args, findItem(tx, args.item).value()));
    for (int no = 0; const auto& line : args.lines)
        tx.run(R"sql(
            insert into bom_line (bom_id, line_no, kind, item_id, revision, quantity, scrap, backflush, cost_share, designators,
                                  valid_from, valid_to)
            values ($1, $2, 'component', $3, '', $4, 0, 0, 0, '', $5, $6)
        )sql", bom, no += 10, line.item, inventory::toStock(tx, line.item, line.quantity), line.validFrom,
            line.validTo);
    return {bom};
}

}  // namespace engineering
