#include "people/checks.h"
#include "people/views.h"

namespace people {

void check(const db::Read& read, const SaveView& args, db::Reasons& reasons) {
    checkText(reasons, "name", args.name, 60);
    checkText(reasons, "list", args.list, 60);
    if (!db::isJsonObject(args.definition))
        reasons.add("people.view.definition", "The view's definition is no JSON object. Write it as {example}.",
                    {{"example", "{}"}}, "definition");
    else
        checkOptional(reasons, "definition", args.definition, 2000);
    auto owner = actorsId(read);
    if (args.view) {
        const auto view = viewRecord(read, *args.view);
        checkOwn(read, reasons, view);
        checkVersion(read, reasons, "saved_view", args.view->number, view.name, args.version.value_or(0), view.version);
        if (view.listName != args.list)
            reasons.add("people.view.list", "The view {name} is of the list {list}, and stays so. Save a new one.",
                        {{"name", view.name}, {"list", view.listName}}, "list");
        owner = view.owner;
    }
    const auto same = read.find<SavedViewId>(R"sql(
        select saved_view_id from saved_view where user_account_id = $1 and list_name = $2 and name = $3
    )sql", owner, args.list, args.name);
    if (same && same != args.view)
        reasons.add("people.view.taken", "There is a view {name} of this list already. Choose another name, or change that one.",
                    {{"name", args.name}}, "name");
}

ViewState save(db::Tx& tx, const SaveView& args) {
    if (args.view)
        return {*args.view, tx.make<std::int64_t>(R"sql(
            update saved_view set name = $2, shared = $3, definition = $4, version = version + 1
            where saved_view_id = $1 returning version
        )sql", args.view, args.name, args.shared, args.definition)};
    return {tx.make<SavedViewId>(R"sql(
        insert into saved_view (user_account_id, list_name, name, shared, definition, version)
        values ($1, $2, $3, $4, $5, 1) returning saved_view_id
    )sql", actorsId(tx), args.list, args.name, args.shared, args.definition), 1};
}

}  // namespace people
