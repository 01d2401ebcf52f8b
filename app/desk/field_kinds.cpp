#include "app/desk/field_kinds.h"

#include <algorithm>

namespace desk {
namespace {

struct Coded {
    std::int64_t id = 0;
    std::string code, name, state;
};
BOOST_DESCRIBE_STRUCT(Coded, (), (id, code, name, state))

// A kind of which a company has so few that they are looked through: $1 a pattern in small letters, $2 at most.
struct SmallKind {
    std::string_view kind;
    std::string_view matching, byId;  // byId: $1, or nothing where it is known by its code alone
};

constexpr SmallKind smallKinds[] = {
    {"tax code",
     R"sql(select tax_code_id as id, code, name, '' as state from tax_code
           where lower(code || ' ' || name) like $1 escape '\' order by code limit $2)sql",
     R"sql(select tax_code_id as id, code, name, '' as state from tax_code where tax_code_id = $1)sql"},
    {"unit",
     R"sql(select unit_id as id, code, name, '' as state from unit
           where lower(code || ' ' || name) like $1 escape '\' order by code limit $2)sql",
     R"sql(select unit_id as id, code, name, '' as state from unit where unit_id = $1)sql"},
    {"category",
     R"sql(select item_category_id as id, code, name, '' as state from item_category
           where lower(code || ' ' || name) like $1 escape '\' order by code limit $2)sql",
     R"sql(select item_category_id as id, code, name, '' as state from item_category where item_category_id = $1)sql"},
    {"calendar",
     R"sql(select calendar_id as id, code, name, '' as state from calendar
           where lower(code || ' ' || name) like $1 escape '\' order by code limit $2)sql",
     R"sql(select calendar_id as id, code, name, '' as state from calendar where calendar_id = $1)sql"},
    {"currency",
     R"sql(select 0 as id, currency as code, name, '' as state from currency
           where lower(currency || ' ' || name) like $1 escape '\' order by currency limit $2)sql",
     ""},
    {"price list",
     R"sql(select price_list_id as id, code, name, currency as state from price_list
           where lower(code || ' ' || name) like $1 escape '\' order by code limit $2)sql",
     R"sql(select price_list_id as id, code, name, currency as state from price_list where price_list_id = $1)sql"},
    {"discount",
     R"sql(select discount_id as id, code, name, '' as state from discount
           where lower(code || ' ' || name) like $1 escape '\' order by code limit $2)sql",
     R"sql(select discount_id as id, code, name, '' as state from discount where discount_id = $1)sql"},
    {"site",
     R"sql(select site_id as id, code, name, '' as state from site
           where lower(code || ' ' || name) like $1 escape '\' order by code limit $2)sql",
     R"sql(select site_id as id, code, name, '' as state from site where site_id = $1)sql"},
    {"role",
     R"sql(select role_id as id, name as code, '' as name, '' as state from role
           where lower(name) like $1 escape '\' order by name limit $2)sql",
     R"sql(select role_id as id, name as code, '' as name, '' as state from role where role_id = $1)sql"},
    {"user",
     R"sql(select user_account_id as id, name as code, full_name as name, state from user_account
           where lower(name || ' ' || full_name) like $1 escape '\' order by name limit $2)sql",
     R"sql(select user_account_id as id, name as code, full_name as name, state from user_account where user_account_id = $1)sql"},
    {"warehouse",
     R"sql(select warehouse_id as id, code, name, '' as state from warehouse
           where lower(code || ' ' || name) like $1 escape '\' order by code limit $2)sql",
     R"sql(select warehouse_id as id, code, name, '' as state from warehouse where warehouse_id = $1)sql"},
    {"bin",
     R"sql(select b.bin_id as id, w.code || '/' || b.code as code, w.name, b.kind as state
           from bin b join warehouse w on w.warehouse_id = b.warehouse_id
           where lower(w.code || '/' || b.code || ' ' || w.name) like $1 escape '\' order by w.code, b.code limit $2)sql",
     R"sql(select b.bin_id as id, w.code || '/' || b.code as code, w.name, b.kind as state
           from bin b join warehouse w on w.warehouse_id = b.warehouse_id where b.bin_id = $1)sql"},
    {"zone",
     R"sql(select z.zone_id as id, w.code || '/' || z.code as code, z.name, '' as state
           from zone z join warehouse w on w.warehouse_id = z.warehouse_id
           where lower(w.code || '/' || z.code || ' ' || z.name) like $1 escape '\' order by w.code, z.code limit $2)sql",
     R"sql(select z.zone_id as id, w.code || '/' || z.code as code, z.name, '' as state
           from zone z join warehouse w on w.warehouse_id = z.warehouse_id where z.zone_id = $1)sql"},
    {"bin type",
     R"sql(select bin_type_id as id, code, name, '' as state from bin_type
           where lower(code || ' ' || name) like $1 escape '\' order by code limit $2)sql",
     R"sql(select bin_type_id as id, code, name, '' as state from bin_type where bin_type_id = $1)sql"},
    {"period",
     R"sql(select period_id as id, starts_on as code, ends_on as name, state from period
           where starts_on like $1 escape '\' order by starts_on desc limit $2)sql",
     R"sql(select period_id as id, starts_on as code, ends_on as name, state from period where period_id = $1)sql"},
    {"supply",
     R"sql(select s.supply_id as id, cast(s.supply_id as text) as code, i.number || ', ' || s.due_on as name, s.kind as state
           from supply s join item i on i.item_id = s.item_id
           where s.state = 'open' and lower(i.number || ' ' || s.due_on || ' ' || s.note) like $1 escape '\'
           order by s.due_on, s.supply_id limit $2)sql",
     R"sql(select s.supply_id as id, cast(s.supply_id as text) as code, i.number || ', ' || s.due_on as name, s.kind as state
           from supply s join item i on i.item_id = s.item_id where s.supply_id = $1)sql"},
    {"work centre",
     R"sql(select work_center_id as id, code, name, state from work_center
           where lower(code || ' ' || name) like $1 escape '\' order by code limit $2)sql",
     R"sql(select work_center_id as id, code, name, state from work_center where work_center_id = $1)sql"},
    {"machine",
     R"sql(select machine_id as id, code, name, state from machine
           where lower(code || ' ' || name) like $1 escape '\' order by code limit $2)sql",
     R"sql(select machine_id as id, code, name, state from machine where machine_id = $1)sql"},
    {"skill",
     R"sql(select skill_id as id, code, name, '' as state from skill
           where lower(code || ' ' || name) like $1 escape '\' order by code limit $2)sql",
     R"sql(select skill_id as id, code, name, '' as state from skill where skill_id = $1)sql"},
    {"tool",
     R"sql(select tool_id as id, code, name, state from tool
           where lower(code || ' ' || name) like $1 escape '\' order by code limit $2)sql",
     R"sql(select tool_id as id, code, name, state from tool where tool_id = $1)sql"},
    {"parameter",
     R"sql(select parameter_id as id, name as code, unit as name, '' as state from parameter
           where lower(name || ' ' || unit) like $1 escape '\' order by name limit $2)sql",
     R"sql(select parameter_id as id, name as code, unit as name, '' as state from parameter where parameter_id = $1)sql"},
    {"crew",
     R"sql(select crew_id as id, code, name, '' as state from crew
           where lower(code || ' ' || name) like $1 escape '\' order by code limit $2)sql",
     R"sql(select crew_id as id, code, name, '' as state from crew where crew_id = $1)sql"},
    {"reason",
     R"sql(select reason_id as id, kind || '/' || code as code, text as name, '' as state from reason
           where state = 'active' and lower(kind || '/' || code || ' ' || text) like $1 escape '\'
           order by kind, code limit $2)sql",
     R"sql(select reason_id as id, kind || '/' || code as code, text as name, '' as state from reason where reason_id = $1)sql"},
    {"address",
     R"sql(select a.party_address_id as id, cast(a.party_address_id as text) as code,
                  p.name || ', ' || a.line1 || ', ' || a.city as name, a.kind as state
           from party_address a join party p on p.party_id = a.party_id
           where lower(p.number || ' ' || p.name || ' ' || a.line1 || ' ' || a.city) like $1 escape '\'
           order by a.party_address_id limit $2)sql",
     R"sql(select a.party_address_id as id, cast(a.party_address_id as text) as code,
                  p.name || ', ' || a.line1 || ', ' || a.city as name, a.kind as state
           from party_address a join party p on p.party_id = a.party_id where a.party_address_id = $1)sql"},
    {"defect kind",
     R"sql(select defect_kind_id as id, code, name, '' as state from defect_kind
           where state = 'active' and lower(code || ' ' || name) like $1 escape '\' order by code limit $2)sql",
     R"sql(select defect_kind_id as id, code, name, '' as state from defect_kind where defect_kind_id = $1)sql"},
    {"stage",
     R"sql(select sales_stage_id as id, code, name, '' as state from sales_stage
           where lower(code || ' ' || name) like $1 escape '\' order by position, sales_stage_id limit $2)sql",
     R"sql(select sales_stage_id as id, code, name, '' as state from sales_stage where sales_stage_id = $1)sql"},
    {"contact",
     R"sql(select c.party_contact_id as id, cast(c.party_contact_id as text) as code, c.name || ', ' || p.name as name, c.duty as state
           from party_contact c join party p on p.party_id = c.party_id
           where lower(c.name || ' ' || p.number || ' ' || p.name) like $1 escape '\'
             and not exists (select 1 from record_merge m where m.kind = 'contact' and m.from_id = c.party_contact_id)
           order by c.party_contact_id limit $2)sql",
     R"sql(select c.party_contact_id as id, cast(c.party_contact_id as text) as code, c.name || ', ' || p.name as name, c.duty as state
           from party_contact c join party p on p.party_id = c.party_id where c.party_contact_id = $1)sql"},
};

const SmallKind* small(std::string_view kind) {
    const auto* found = std::ranges::find(smallKinds, kind, &SmallKind::kind);
    return found == std::end(smallKinds) ? nullptr : found;
}

bool searched(const db::Actions& actions, std::string_view kind) {
    return std::ranges::any_of(actions.findables(), [&](const auto* f) { return f->kind == kind; });
}

// "ab c" -> "%ab%c%", in small letters of ASCII, as both engines compare them.
std::string patternOf(const std::string& typed) {
    std::string pattern = "%";
    for (const char c : typed) {
        if (c == ' ') {
            if (pattern.back() != '%') pattern += '%';
            continue;
        }
        if (c == '%' || c == '_' || c == '\\') pattern += '\\';
        pattern += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return pattern + "%";
}

db::Found found(std::string_view kind, Coded&& row) {
    return {std::string{kind}, row.id, std::move(row.code), std::move(row.name), std::move(row.state)};
}

}  // namespace

bool findsKind(const db::Actions& actions, std::string_view kind) { return small(kind) != nullptr || searched(actions, kind); }

std::vector<db::Found> findOfKind(const db::Read& read, const db::Actions& actions, std::string_view kind, const std::string& typed,
                                  int most) {
    const auto* few = small(kind);
    if (few == nullptr || searched(actions, kind)) return db::find(read, actions, typed, most, kind);
    std::string clean;
    try {
        clean = db::cleanText(typed, 200);
    } catch (const db::Refusal&) {  // what cannot be text finds nothing
        return {};
    }
    std::vector<db::Found> all;
    for (auto& row : read.all<Coded>(few->matching, patternOf(clean), std::int64_t{most})) all.push_back(found(kind, std::move(row)));
    // The one whose code was typed in full comes first.
    std::ranges::stable_partition(all, [&](const auto& f) { return f.number == clean; });
    return all;
}

std::optional<db::Found> byId(const db::Read& read, const db::Actions& actions, std::string_view kind, std::int64_t id) {
    const auto* few = small(kind);
    if (few == nullptr || searched(actions, kind)) return db::findById(read, actions, kind, id);
    if (few->byId.empty()) return {};
    if (auto row = read.find<Coded>(few->byId, id)) return found(kind, std::move(*row));
    return {};
}

}  // namespace desk
