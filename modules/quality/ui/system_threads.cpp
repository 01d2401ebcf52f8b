// What came before an FMEA and a PPAP file, and what they lead to.
#include "quality/ui/screens.h"

namespace quality::ui {
namespace {

using desk::ThreadLink;

struct Step {
    std::int64_t id = 0;
    std::string number, what;
};
BOOST_DESCRIBE_STRUCT(Step, (), (id, number, what))

void add(std::vector<ThreadLink>& all, int side, const char* kind, const std::vector<Step>& steps) {
    for (const auto& step : steps) all.push_back({.side = side, .kind = kind, .id = step.id, .number = step.number, .what = step.what});
}

std::vector<ThreadLink> ofFmea(const db::Read& read, std::int64_t id) {
    std::vector<ThreadLink> all;
    add(all, -1, "item", read.all<Step>(R"sql(
        select i.item_id as id, i.number, i.name as what from fmea f join item i on i.item_id = f.item_id where f.fmea_id = $1
    )sql", id));
    // In the edition that is in force, whichever was named.
    add(all, 1, "control plan", read.all<Step>(R"sql(
        select distinct p.control_plan_id as id, p.number, cast(p.edition as text) as what
        from fmea_line l join fmea_control c on c.fmea_line_id = l.fmea_line_id
        join control_plan_line n on n.control_plan_line_id = c.control_plan_line_id
        join control_plan was on was.control_plan_id = n.control_plan_id
        join control_plan p on p.number = was.number and p.state = 'released'
        where l.fmea_id = $1 order by p.number limit 30
    )sql", id));
    add(all, 1, "PPAP file", read.all<Step>(R"sql(
        select p.ppap_id as id, p.number, y.name as what
        from ppap_element e join ppap p on p.ppap_id = e.ppap_id join customer c on c.customer_id = p.customer_id
        join party y on y.party_id = c.party_id where e.fmea_id = $1 order by p.ppap_id desc limit 30
    )sql", id));
    return all;
}

std::vector<ThreadLink> ofPpap(const db::Read& read, std::int64_t id) {
    std::vector<ThreadLink> all;
    add(all, -1, "item", read.all<Step>(R"sql(
        select i.item_id as id, i.number, i.name as what from ppap p join item i on i.item_id = p.item_id where p.ppap_id = $1
    )sql", id));
    add(all, -1, "FMEA", read.all<Step>(R"sql(
        select f.fmea_id as id, f.number, f.title as what from ppap_element e join fmea f on f.fmea_id = e.fmea_id where e.ppap_id = $1
    )sql", id));
    add(all, -1, "control plan", read.all<Step>(R"sql(
        select c.control_plan_id as id, c.number, cast(c.edition as text) as what
        from ppap_element e join control_plan c on c.control_plan_id = e.control_plan_id where e.ppap_id = $1
    )sql", id));
    add(all, -1, "inspection", read.all<Step>(R"sql(
        select distinct n.inspection_id as id, n.number, '' as what
        from ppap_element e join inspection n on n.inspection_id = e.inspection_id where e.ppap_id = $1 order by n.number
    )sql", id));
    add(all, 1, "party", read.all<Step>(R"sql(
        select y.party_id as id, y.number, y.name as what
        from ppap p join customer c on c.customer_id = p.customer_id join party y on y.party_id = c.party_id where p.ppap_id = $1
    )sql", id));
    return all;
}

}  // namespace

void addSystemThreads(desk::Desk& desk) {
    desk.addThread("FMEA", ofFmea);
    desk.addThread("PPAP file", ofPpap);
}

}  // namespace quality::ui
