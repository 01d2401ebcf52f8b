// What can be found of the quality system by its number.
#include "database/search.h"

namespace quality {

void addQualitySystemFindables(db::Actions&);
void addQualitySystemFindables(db::Actions& actions) {
    static const db::Findable fmea{
        .kind = "FMEA",
        .title = "Process FMEA",
        .right = "quality.see",
        .byPrefix = R"sql(
            select fmea_id as record_id, number, title as name, state, number as found_by
            from fmea where number >= $1 and number < $2 order by number limit $3
        )sql",
        .byId = R"sql(
            select fmea_id as record_id, number, title as name, state from fmea where fmea_id = $1
        )sql"};
    static const db::Findable ppap{
        .kind = "PPAP file",
        .title = "PPAP file",
        .right = "quality.see",
        .byPrefix = R"sql(
            select p.ppap_id as record_id, p.number, i.name, p.state, p.number as found_by
            from ppap p left join item i on i.item_id = p.item_id
            where p.number >= $1 and p.number < $2 order by p.number limit $3
        )sql",
        .byId = R"sql(
            select p.ppap_id as record_id, p.number, i.name, p.state
            from ppap p left join item i on i.item_id = p.item_id where p.ppap_id = $1
        )sql"};
    static const db::Findable programme{
        .kind = "audit programme",
        .title = "Audit programme",
        .right = "quality.see",
        .byPrefix = R"sql(
            select audit_programme_id as record_id, code as number, name, state, code as found_by
            from audit_programme where code >= $1 and code < $2 order by code limit $3
        )sql",
        .byId = R"sql(
            select audit_programme_id as record_id, code as number, name, state from audit_programme where audit_programme_id = $1
        )sql"};
    static const db::Findable audit{
        .kind = "audit",
        .title = "Audit",
        .right = "quality.see",
        .byPrefix = R"sql(
            select audit_id as record_id, number, subject as name, state, number as found_by
            from audit where number >= $1 and number < $2 order by number limit $3
        )sql",
        .byId = R"sql(
            select audit_id as record_id, number, subject as name, state from audit where audit_id = $1
        )sql"};
    static const db::Findable finding{
        .kind = "audit finding",
        .title = "Audit finding",
        .right = "quality.see",
        .byPrefix = R"sql(
            select audit_finding_id as record_id, number, text as name, state, number as found_by
            from audit_finding where number >= $1 and number < $2 order by number limit $3
        )sql",
        .byId = R"sql(
            select audit_finding_id as record_id, number, text as name, state from audit_finding where audit_finding_id = $1
        )sql"};
    for (const auto* findable : {&fmea, &ppap, &programme, &audit, &finding}) actions.addFindable(*findable);
}

}  // namespace quality
