#include "people/checks.h"

namespace people {

void check(const db::Read& read, const AddContact& args, db::Reasons& reasons) {
    checkOpen(reasons, partyRecord(read, args.party));
    checkContact(reasons, "contact", args.contact);
}

ContactState add(db::Tx& tx, const AddContact& args) { return {insert(tx, args.party, args.contact), 1}; }

}  // namespace people
