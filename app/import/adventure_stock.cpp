// Locations and their bins, and what lies there, received by hand.
#include <set>

#include <fmt/core.h>

#include "app/import/adventure_intake.h"
#include "database/text.h"

namespace app::adventure {
namespace {

std::string warehouse(const Record& row) { return fmt::format("LOC-{:0>2}", row["locationid"]); }

// Shelf N/A, bin 0 is NA-0: a slash stands between warehouse and bin.
std::string bin(const Record& row) {
    auto shelf = row["shelf"];
    std::erase(shelf, '/');
    return shelf + "-" + row["bin"];
}

}  // namespace

void bringStock(Intake& in) {
    in.files.each("location", [&](const Record& row) {
        in.ask("inventory.addWarehouse", {{"code", warehouse(row)}, {"name", row["name"]}},
               "warehouse:" + warehouse(row), row.where());
    });
    const auto locations = in.files.rows("location");
    in.compare("locations", locations, locations,
               R"sql(select count(*) from warehouse where code like 'LOC-%')sql");

    std::set<std::string> bins;
    std::int64_t pieces = 0, empty = 0;
    in.files.each("productinventory", [&](const Record& row) {
        const auto place = warehouse(row) + "/" + bin(row);
        if (bins.insert(place).second)
            in.ask("inventory.addBin",
                   {{"warehouse", warehouse(row)}, {"code", bin(row)}, {"kind", "storage"}}, "bin:" + place,
                   row.where());
        const auto quantity = row.scaled("quantity", 6);
        pieces += quantity;
        if (quantity == 0) {
            ++empty;
            return;
        }
        const auto item = in.itemOf(row);
        in.ask(
            "inventory.receive",
            {{"item", item}, {"quantity", row.number("quantity")}, {"bin", place}, {"note", "Opening stock"}},
            "stock:" + item + ":" + place, row.where());
    });
    in.flush();
    const auto rows = in.files.rows("productinventory");
    const auto many = static_cast<std::int64_t>(bins.size());
    in.compare("bins", many, many, R"sql(
        select count(*) from bin b join warehouse w on w.warehouse_id = b.warehouse_id where w.code like 'LOC-%'
    )sql");
    in.compare("stock rows", rows, rows - empty,
               R"sql(select count(*) from action_log where request_id like 'adventureworks:stock:%')sql",
               empty > 0 ? fmt::format("{} rows say that nothing is there", empty) : "");
    in.compare("pieces in stock", pieces / 1'000'000, pieces / 1'000'000, R"sql(
        select cast(coalesce(sum(m.quantity), 0) as bigint) / 1000000 from stock_move m
        join action_log a on a.log_id = m.log_id where a.request_id like 'adventureworks:stock:%'
    )sql");
}

}  // namespace app::adventure
