#include <algorithm>

#include "inventory/facts.h"
#include "people/people.h"

namespace inventory {

void check(const db::Read& read, const Expect& args, db::Reasons& reasons) {
    theItem(read, args.item);
    checkQuantity(read, args.item, args.quantity, reasons);
    checkOptionalText(reasons, "note", args.note);
    const auto site = trying(reasons, "site", [&] { return people::theSite(read, args.site); });
    if (!site) return;
    checkSite(read, "inventory.expect", *site, reasons, "site");
    if (!args.line) return;
    const auto line = theLine(read, *args.line);
    if (line.state != "signed" || line.itemId != args.item || line.siteId != *site ||
        promise::unpegged(read, *args.line) == Quantity{})
        reasons.add("inventory.expect.line",
                    "Line {line} of {order} does not wait for this item at this site, or what it waits for is expected "
                    "already. Leave it out, or choose another.",
                    {{"line", std::int64_t{line.lineNo}}, {"order", line.order}}, "line");
}

SupplyChanged expect(db::Tx& tx, const Expect& args) {
    const auto site = people::theSite(tx, args.site);
    const auto supply =
        tx.make<SupplyId>(R"sql(
        insert into supply (site_id, item_id, kind, document_kind, due_on, quantity, received, promised, note, state,
                            version)
        values ($1, $2, 'hand', '', $3, $4, 0, 0, $5, 'open', 1) returning supply_id
    )sql", site, args.item, args.dueOn, toStock(tx, args.item, args.quantity), args.note);
    if (args.line)
        promise::peg(tx, supply, *args.line,
                     std::min(toStock(tx, args.item, args.quantity), promise::unpegged(tx, *args.line)));
    const promise::Touched touched{args.item, site};
    promise::settle(tx, {&touched, 1});
    return {supply, 1};
}

}  // namespace inventory
