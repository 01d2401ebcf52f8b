#include "database/search.h"
#include "people/checks.h"

namespace people {

void check(const db::Read& read, const AddContact& args, db::Reasons& reasons) {
    checkOpen(reasons, partyRecord(read, args.party));
    checkContact(reasons, "contact", args.contact);
}

ContactState add(db::Tx& tx, const AddContact& args) {
    const ContactState made{insert(tx, args.party, args.contact), 1};
    db::indexWords(tx, "party", args.party.number);
    return made;
}

}  // namespace people
