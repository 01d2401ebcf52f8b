#include "inventory/facts.h"
#include "people/people.h"

namespace inventory {

void check(const db::Read& read, const Expect& args, db::Reasons& reasons) {
    theItem(read, args.item);
    checkQuantity(read, args.item, args.quantity, reasons);
    checkOptionalText(reasons, "note", args.note);
    if (const auto site = trying(reasons, "site", [&] { return people::theSite(read, args.site); }))
        checkSite(read, "inventory.expect", *site, reasons, "site");
}

SupplyChanged expect(db::Tx& tx, const Expect& args) {
    const auto site = people::theSite(tx, args.site);
    const auto supply =
        tx.make<SupplyId>(R"sql(
        insert into supply (site_id, item_id, kind, document_kind, due_on, quantity, received, promised, note, state,
                            version)
        values ($1, $2, 'hand', '', $3, $4, 0, 0, $5, 'open', 1) returning supply_id
    )sql", site, args.item, args.dueOn, toStock(tx, args.item, args.quantity), args.note);
    const promise::Touched touched{args.item, site};
    promise::settle(tx, {&touched, 1});
    return {supply, 1};
}

}  // namespace inventory
