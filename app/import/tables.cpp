#include "app/import/tables.h"

#include <algorithm>

namespace app {
namespace {

Table one(std::string name, std::string action, std::vector<std::string> needed = {}) {
    return {std::move(name), {{std::move(action), {}, {}}}, {}, {}, std::move(needed)};
}

Table party(std::string name, std::string roles) {
    return {std::move(name), {{"people.addParty", {{"roles", std::move(roles)}}, {}}}, {}, {}, {"name"}};
}

}  // namespace

const std::vector<Table>& tables() {
    static const std::vector<Table> all{
        one("currencies", "ledger.addCurrency", {"name"}),
        one("rates", "ledger.setRate"),
        one("accounts", "ledger.addAccount", {"number", "name"}),
        one("periods", "ledger.addPeriod"),
        one("taxes", "ledger.addTaxCode", {"code", "name"}),
        one("rules", "ledger.setPostingRule", {"event"}),
        one("units", "inventory.addUnit", {"name"}),
        one("categories", "inventory.addCategory", {"code", "name"}),
        one("items", "inventory.addItem", {"number", "name"}),
        one("itemunits", "inventory.setItemUnit"),
        one("costs", "inventory.setCost"),
        {"boms",
         {{"engineering.addBom", {}, {{"item", "made"}}}},
         "made",
         "lines",
         {"lines[].item", "lines[].quantity", "lines[].validFrom"}},
        one("warehouses", "inventory.addWarehouse", {"code", "name"}),
        one("bins", "inventory.addBin", {"code"}),
        one("stock", "inventory.receive"),
        one("expected", "inventory.expect"),
        one("parties", "people.addParty", {"name"}),
        party("suppliers", R"(["supplier"])"),
        party("carriers", R"(["carrier"])"),
        {"customers",
         {{"people.addParty", {}, {}}, {"orders.addCustomer", {}, {{"party", "number"}}}},
         {},
         {},
         {"name"}},
        one("terms", "orders.addCustomer"),
        one("pricelists", "orders.addPriceList", {"code", "name"}),
        one("prices", "orders.setPrice"),
        one("discounts", "orders.addDiscount", {"code", "name"}),
        {"orders", {{"orders.enter", {}, {{"reference", "order"}}}}, "order", "lines", {"lines[].quantity"}},
    };
    return all;
}

Table tableNamed(const db::Actions& actions, const std::string& name) {
    const auto known = std::ranges::find(tables(), name, &Table::name);
    if (known != tables().end()) return *known;
    if (actions.find(name) != nullptr) return {name, {{name, {}, {}}}, {}, "lines"};
    std::string names;
    for (const auto& table : tables()) names += (names.empty() ? "" : ", ") + table.name;
    db::refuse("import.table", "There is no table '{table}' to import. Name one of {known}, or any action.",
               {{"table", name}, {"known", names}});
}

}  // namespace app
