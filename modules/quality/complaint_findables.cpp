// What can be found of complaints: by their number, and the nonconformances, returns and 8D reports by theirs.
#include "database/search.h"
#include "quality/complaint.h"

namespace quality {

void addComplaintFindables(db::Actions&);
void addComplaintFindables(db::Actions& actions) {
    static const db::Findable complaint{
        .kind = "complaint",
        .title = "Complaint",
        .right = "complaints.see",
        .byPrefix = R"sql(
            select c.complaint_id as record_id, c.number, p.name, c.state, c.number as found_by
            from complaint c left join party p on p.party_id = c.party_id
            where c.number >= $1 and c.number < $2 order by c.number limit $3
        )sql",
        .byId = R"sql(
            select c.complaint_id as record_id, c.number, p.name, c.state
            from complaint c left join party p on p.party_id = c.party_id where c.complaint_id = $1
        )sql"};
    static const db::Findable nonconformance{
        .kind = "nonconformance",
        .title = "Nonconformance",
        .right = "complaints.see",
        .byPrefix = R"sql(
            select n.nonconformance_id as record_id, n.number, i.name, n.state, n.number as found_by
            from nonconformance n left join item i on i.item_id = n.item_id
            where n.number >= $1 and n.number < $2 order by n.number limit $3
        )sql",
        .byId = R"sql(
            select n.nonconformance_id as record_id, n.number, i.name, n.state
            from nonconformance n left join item i on i.item_id = n.item_id where n.nonconformance_id = $1
        )sql"};
    static const db::Findable returned{
        .kind = "return order",
        .title = "Announced return",
        .right = "complaints.see",
        .byPrefix = R"sql(
            select return_order_id as record_id, number, reason as name, state, number as found_by
            from return_order where number >= $1 and number < $2 order by number limit $3
        )sql",
        .byId = R"sql(
            select return_order_id as record_id, number, reason as name, state from return_order where return_order_id = $1
        )sql"};
    static const db::Findable capa{
        .kind = "8D report",
        .title = "8D report",
        .right = "complaints.see",
        .byPrefix = R"sql(
            select capa_id as record_id, number, title as name, state, number as found_by
            from capa where number >= $1 and number < $2 order by number limit $3
        )sql",
        .byId = R"sql(
            select capa_id as record_id, number, title as name, state from capa where capa_id = $1
        )sql"};
    for (const auto* findable : {&complaint, &nonconformance, &returned, &capa}) actions.addFindable(*findable);
}

}  // namespace quality
