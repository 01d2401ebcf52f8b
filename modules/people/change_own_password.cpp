#include "database/sign_in.h"
#include "people/checks.h"

namespace people {

void check(const db::Read& read, const ChangeOwnPassword& args, db::Reasons& reasons) {
    const auto user = userRecord(read, actorsId(read));
    const auto company = read.one<std::string>(R"sql(select name from company where company_id = 1)sql");
    checkPassword(reasons, args.password, {user.name, user.fullName, company});
}

UserState changeOwnPassword(db::Tx& tx, const ChangeOwnPassword& args) {
    const auto user = actorsId(tx);
    db::setPassword(tx, user.number, args.password);
    return {user, userRecord(tx, user).version};
}

}  // namespace people
