// What comes before and after a change, a document, a bill and a routing; and what engineering adds to an item's thread.
#include "app/desk/words.h"
#include "engineering/ui/screens.h"

namespace engineering::ui {
namespace {

using desk::ThreadLink;
using desk::Tone;

struct Link {
    std::int64_t id = 0;
    std::string number, what, state;
};
BOOST_DESCRIBE_STRUCT(Link, (), (id, number, what, state))

Tone toneOf(const std::vector<desk::Chip>& states, const std::string& state) { return state.empty() ? Tone::neutral : chipOf(states, state).tone; }

void add(std::vector<ThreadLink>& links, int side, const char* kind, const std::vector<Link>& found, const std::vector<desk::Chip>& states = {}) {
    for (const auto& one : found) {
        auto what = one.what;
        if (!one.state.empty()) what += (what.empty() ? "" : ", ") + desk::utf8(desk::wordOf(one.state));
        links.push_back({.side = side, .kind = kind, .id = one.id, .number = one.number, .what = what, .tone = toneOf(states, one.state)});
    }
}

std::vector<ThreadLink> ofItem(const db::Read& read, std::int64_t id) {
    std::vector<ThreadLink> links;
    if (!read.may("engineering.see")) return links;
    add(links, -1, "document", read.all<Link>(R"sql(
        select d.document_id as id, d.number, d.title as what,
               coalesce((select max(r.state) from document_revision r where r.document_id = d.document_id and r.state = 'released'), 'draft') as state
        from (select distinct document_id from document_use where item_id = $1) u join document d on d.document_id = u.document_id
        order by d.number limit 10
    )sql", id), paperStates());
    add(links, 1, "change order", read.all<Link>(R"sql(
        select o.change_order_id as id, o.number, o.title as what, o.state
        from change_order_item x join change_order o on o.change_order_id = x.change_order_id
        where x.item_id = $1 order by o.change_order_id desc limit 10
    )sql", id), changeStates());
    return links;
}

std::vector<ThreadLink> ofChange(const db::Read& read, std::int64_t id) {
    std::vector<ThreadLink> links;
    add(links, -1, "change order", read.all<Link>(R"sql(
        select q.change_order_id as id, q.number, q.title as what, q.state
        from change_order o join change_order q on q.change_order_id = o.request_id where o.change_order_id = $1
    )sql", id), changeStates());
    add(links, -1, "item file", read.all<Link>(R"sql(
        select i.item_id as id, i.number,
               case when x.from_revision = x.to_revision then x.from_revision else x.from_revision || ' → ' || x.to_revision end as what, '' as state
        from change_order_item x join item i on i.item_id = x.item_id where x.change_order_id = $1 order by x.change_order_item_id limit 30
    )sql", id));
    add(links, 1, "bill of material", read.all<Link>(R"sql(
        select b.bom_id as id, i.number, b.revision as what, b.state
        from change_order_item x join bom b on b.bom_id = x.bom_id join item i on i.item_id = b.item_id
        where x.change_order_id = $1 order by x.change_order_item_id limit 30
    )sql", id), draftStates());
    add(links, 1, "routing", read.all<Link>(R"sql(
        select r.routing_id as id, i.number, r.revision as what, r.state
        from change_order_item x join routing r on r.routing_id = x.routing_id join item i on i.item_id = r.item_id
        where x.change_order_id = $1 order by x.change_order_item_id limit 30
    )sql", id), draftStates());
    add(links, 1, "document", read.all<Link>(R"sql(
        select d.document_id as id, d.number, r.revision as what, r.state
        from document_revision r join document d on d.document_id = r.document_id
        where r.change_order_id = $1 order by d.number, r.document_revision_id limit 30
    )sql", id), paperStates());
    add(links, 1, "change order", read.all<Link>(R"sql(
        select change_order_id as id, number, title as what, state from change_order where request_id = $1 order by change_order_id limit 10
    )sql", id), changeStates());
    return links;
}

std::vector<ThreadLink> ofDocument(const db::Read& read, std::int64_t id) {
    std::vector<ThreadLink> links;
    add(links, -1, "change order", read.all<Link>(R"sql(
        select distinct o.change_order_id as id, o.number, o.title as what, o.state
        from document_revision r join change_order o on o.change_order_id = r.change_order_id
        where r.document_id = $1 order by o.change_order_id desc limit 10
    )sql", id), changeStates());
    add(links, 1, "item file", read.all<Link>(R"sql(
        select distinct i.item_id as id, i.number, i.name as what, '' as state
        from document_use u join item i on i.item_id = u.item_id where u.document_id = $1 order by i.number limit 20
    )sql", id));
    return links;
}

std::vector<ThreadLink> ofBill(const db::Read& read, std::int64_t id) {
    std::vector<ThreadLink> links;
    add(links, -1, "item file", read.all<Link>(R"sql(
        select i.item_id as id, i.number, i.name as what, '' as state from bom b join item i on i.item_id = b.item_id where b.bom_id = $1
    )sql", id));
    add(links, 1, "change order", read.all<Link>(R"sql(
        select o.change_order_id as id, o.number, o.title as what, o.state
        from change_order_item x join change_order o on o.change_order_id = x.change_order_id
        where x.bom_id = $1 order by o.change_order_id desc limit 10
    )sql", id), changeStates());
    return links;
}

std::vector<ThreadLink> ofRouting(const db::Read& read, std::int64_t id) {
    std::vector<ThreadLink> links;
    add(links, -1, "item file", read.all<Link>(R"sql(
        select i.item_id as id, i.number, i.name as what, '' as state from routing r join item i on i.item_id = r.item_id where r.routing_id = $1
    )sql", id));
    add(links, 1, "change order", read.all<Link>(R"sql(
        select o.change_order_id as id, o.number, o.title as what, o.state
        from change_order_item x join change_order o on o.change_order_id = x.change_order_id
        where x.routing_id = $1 order by o.change_order_id desc limit 10
    )sql", id), changeStates());
    return links;
}

}  // namespace

void addThreads(desk::Desk& desk) {
    desk.addThread("item", ofItem);
    desk.addThread("change order", ofChange);
    desk.addThread("document", ofDocument);
    desk.addThread("bill of material", ofBill);
    desk.addThread("routing", ofRouting);
}

}  // namespace engineering::ui
