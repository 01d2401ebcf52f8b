#include "people/checks.h"

namespace people {

void check(const db::Read& read, const CloseParty& args, db::Reasons& reasons) {
    const auto party = partyRecord(read, args.party);
    checkOpen(reasons, party);
    const auto open = read.all<std::string>(R"sql(
        select o.number from sales_order o join customer c on c.customer_id = o.customer_id
        where c.party_id = $1 and o.state = 'signed' order by o.number limit 1
    )sql", args.party);
    if (!open.empty())
        reasons.add("people.party.busy",
                    "{party} still has the signed order {order}. Deliver and bill it, or cancel it, first.",
                    {{"party", party.number}, {"order", open.front()}}, "party");
}

PartyState close(db::Tx& tx, const CloseParty& args) {
    const auto version = tx.make<std::int64_t>(R"sql(
        update party set state = 'closed', version = version + 1 where party_id = $1 returning version
    )sql", args.party);
    return {args.party, partyRecord(tx, args.party).number, version};
}

}  // namespace people
