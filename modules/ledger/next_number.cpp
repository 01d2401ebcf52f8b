#include <algorithm>

#include "ledger/ledger.h"

namespace ledger {
namespace {

struct Kind {
    std::string_view name, prefix;
    bool yearly = false;  // begins anew each year, and the law wants it without gaps
};
constexpr Kind kinds[] = {{"quote", "Q-"},
                          {"sales_order", "SO-"},
                          {"shipment", "SH-"},
                          {"pick_list", "PK-"},
                          {"customer_return", "RT-"},
                          {"work_order", "MO-"},
                          {"change_request", "ECR-"},
                          {"change_order", "ECO-"},
                          {"andon_call", "AN-"},
                          {"inspection", "QI-"},
                          {"control_chart", "SPC-"},
                          {"gauge_study", "GS-"},
                          {"lead", "LE-"},
                          {"opportunity", "OP-"},
                          {"frame_order", "FO-"},
                          {"service_ticket", "TK-"},
                          {"wave", "WV-"},
                          {"pick_round", "PR-"},
                          {"count_task", "CT-"},
                          {"truck_load", "LD-"},
                          {"complaint", "CP-"},
                          {"nonconformance", "NC-"},
                          {"return_order", "RA-"},
                          {"capa", "8D-"},
                          {"fmea", "FM-"},
                          {"ppap", "PP-"},
                          {"audit", "AU-"},
                          {"handling_unit", ""},
                          {"journal", "JE-", true},
                          {"invoice", "IN-", true},
                          {"credit_note", "CN-", true},
                          {"payment", "PM-", true}};

}  // namespace

BOOST_DESCRIBE_STRUCT(Numbers, (), (prefix, first))

Numbers nextNumbers(db::Tx& tx, SiteId site, std::string_view name, Date on, std::int64_t count) {
    const auto* kind = std::ranges::find(kinds, name, &Kind::name);
    db::ensure(kind != std::end(kinds), "documents of this kind have numbers");
    const int year = kind->yearly ? db::civil(on).year : 0;
    const auto prefix = std::string{kind->prefix} + (kind->yearly ? std::to_string(year) + "-" : "");
    // One statement makes the series on first use and takes its next numbers: there is one writer at a time.
    return tx.make<Numbers>(R"sql(
        insert into series (site_id, kind, year, prefix, next, legal)
        select s.site_id, $2, $3, cast($4 as text)
                   || case when s.site_id = (select min(site_id) from site) then '' else s.code || '-' end,
               1 + cast($6 as bigint), $5
        from site s where s.site_id = $1
        on conflict (site_id, kind, year) do update set next = series.next + cast($6 as bigint)
        returning prefix, next - cast($6 as bigint) as first
    )sql", site, kind->name, year, prefix, kind->yearly, count);
}

std::string nextNumber(db::Tx& tx, SiteId site, std::string_view name, Date on) {
    const auto given = nextNumbers(tx, site, name, on, 1);
    return given.prefix + std::to_string(given.first);
}

}  // namespace ledger
