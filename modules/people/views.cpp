#include "people/views.h"

#include "people/checks.h"

namespace people {

BOOST_DESCRIBE_STRUCT(ViewRecord, (), (owner, listName, name, version))
BOOST_DESCRIBE_STRUCT(View, (), (view, list, name, owner, definition, shared, own, version))

ViewRecord viewRecord(const db::Read& read, SavedViewId view) {
    auto record = read.find<ViewRecord>(R"sql(
        select user_account_id as owner, list_name, name, version from saved_view where saved_view_id = $1
    )sql", view);
    if (!record) db::refuse("people.view.none", "There is no such view any more. Choose another, or save it anew.", {}, "view");
    return std::move(*record);
}

void checkOwn(const db::Read& read, db::Reasons& reasons, const ViewRecord& view) {
    if (view.owner == actorsId(read) || read.mayEverywhere("people.changeRole")) return;
    reasons.add("people.view.other", "The view {name} is {owner}'s, so it is not yours to change. Save one of your own.",
                {{"name", view.name}, {"owner", userRecord(read, view.owner).name}}, "view");
}

std::vector<View> viewsOf(const db::Read& read, std::string_view list) {
    return read.all<View>(R"sql(
        select v.saved_view_id as view, v.list_name as list, v.name, a.name as owner, v.definition, v.shared,
               case when a.name = $2 then 1 else 0 end as own, v.version
        from saved_view v join user_account a on a.user_account_id = v.user_account_id
        where v.list_name = $1 and (a.name = $2 or v.shared = 1)
        order by v.name, v.saved_view_id
    )sql", list, read.actor().name);
}

}  // namespace people
