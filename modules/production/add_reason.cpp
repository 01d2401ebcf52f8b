#include "production/floor_checks.h"

namespace production {
using namespace floor;

void check(const db::Read& read, const AddReason& args, db::Reasons& reasons) {
    checkCode(reasons, "code", args.code);
    checkText(reasons, "text", args.text);
    if (read.find<ReasonId>(R"sql(select reason_id from reason where kind = $1 and code = $2 and state = 'active')sql",
                            args.kind, args.code))
        reasons.add("production.reason.taken", "There is a reason {code} of this kind already. Choose another code.",
                    {{"code", args.code}}, "code");
}

ReasonState add(db::Tx& tx, const AddReason& args) {
    return {tx.make<ReasonId>(R"sql(
        insert into reason (kind, code, text, state) values ($1, $2, $3, 'active')
        on conflict (kind, code) do update set text = excluded.text, state = 'active' returning reason_id
    )sql", args.kind, args.code, args.text)};
}

}  // namespace production
