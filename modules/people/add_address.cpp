#include "people/checks.h"

namespace people {

void check(const db::Read& read, const AddAddress& args, db::Reasons& reasons) {
    checkOpen(reasons, partyRecord(read, args.party));
    checkAddress(reasons, "address", args.address);
}

AddressState add(db::Tx& tx, const AddAddress& args) { return {insert(tx, args.party, args.address), 1}; }

}  // namespace people
