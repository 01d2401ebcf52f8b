#include "people/views.h"

namespace people {

void check(const db::Read& read, const DeleteView& args, db::Reasons& reasons) {
    checkOwn(read, reasons, viewRecord(read, args.view));
}

ViewState remove(db::Tx& tx, const DeleteView& args) {
    const auto version = viewRecord(tx, args.view).version;
    tx.run(R"sql(delete from saved_view where saved_view_id = $1)sql", args.view);
    return {args.view, version};
}

}  // namespace people
