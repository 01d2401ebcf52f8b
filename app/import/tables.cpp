#include "app/import/tables.h"

#include <algorithm>

namespace app {
namespace {

Table one(std::string name, std::string action) {
    return {std::move(name), {{std::move(action), {}, {}}}, {}, {}};
}

Table party(std::string name, std::string roles) {
    return {std::move(name), {{"people.addParty", {{"roles", std::move(roles)}}, {}}}, {}, {}};
}

}  // namespace

const std::vector<Table>& tables() {
    static const std::vector<Table> all{
        one("currencies", "ledger.addCurrency"),
        one("rates", "ledger.setRate"),
        one("accounts", "ledger.addAccount"),
        one("periods", "ledger.addPeriod"),
        one("taxes", "ledger.addTaxCode"),
        one("rules", "ledger.setPostingRule"),
        one("units", "inventory.addUnit"),
        one("categories", "inventory.addCategory"),
        one("items", "inventory.addItem"),
        one("itemunits", "inventory.setItemUnit"),
        one("costs", "inventory.setCost"),
        {"boms", {{"engineering.addBom", {}, {{"item", "made"}}}}, "made", "lines"},
        one("warehouses", "inventory.addWarehouse"),
        one("bins", "inventory.addBin"),
        one("stock", "inventory.receive"),
        one("expected", "inventory.expect"),
        one("parties", "people.addParty"),
        party("suppliers", R"(["supplier"])"),
        party("carriers", R"(["carrier"])"),
        {"customers",
         {{"people.addParty", {}, {}}, {"orders.addCustomer", {}, {{"party", "number"}}}},
         {},
         {}},
        one("terms", "orders.addCustomer"),
        one("pricelists", "orders.addPriceList"),
        one("prices", "orders.setPrice"),
        one("discounts", "orders.addDiscount"),
        {"orders", {{"orders.enter", {}, {{"reference", "order"}}}}, "order", "lines"},
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
