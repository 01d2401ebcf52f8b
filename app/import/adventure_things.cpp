// Units, categories, products with the history of their costs and prices, special offers, bills of material.
#include <algorithm>

#include <fmt/core.h>
#include <boost/json/array.hpp>

#include "app/import/adventure_intake.h"
#include "database/text.h"

namespace app::adventure {
namespace {

using boost::json::array;
using boost::json::object;

struct Size {
    std::string_view code, dimension, ratio;  // of kg, m, m2, l; exact by definition
};
constexpr Size sizes[] = {
    {"G", "mass", "0.001"},
    {"KG", "mass", "1"},
    {"KT", "mass", "1000000"},
    {"LB", "mass", "0.45359237"},
    {"MG", "mass", "0.000001"},
    {"OZ", "mass", "45359237/1600000000"},
    {"CM", "length", "0.01"},
    {"DM", "length", "0.1"},
    {"IN", "length", "0.0254"},
    {"KM", "length", "1000"},
    {"M", "length", "1"},
    {"MM", "length", "0.001"},
    {"CM2", "area", "0.0001"},
    {"M2", "area", "1"},
    {"CBM", "volume", "1000"},
    {"CCM", "volume", "0.001"},
    {"CDM", "volume", "1"},
    {"FT3", "volume", "28.316846592"},
    {"GAL", "volume", "3.785411784"},
    {"L", "volume", "1"},
    {"M3", "volume", "1000"},
    {"ML", "volume", "0.001"},
    {"PT", "volume", "0.473176473"},
    {"C", "other", "1"},
    {"KGV", "other", "1"},
    {"PCT", "other", "1"},
};

void addUnit(Intake& in, const std::string& code, const std::string& name, const std::string& where) {
    const auto* size = std::ranges::find(sizes, std::string_view{code}, &Size::code);
    object args{{"code", code}, {"name", name}, {"dimension", "count"}};
    if (size != std::end(sizes)) args["dimension"] = size->dimension, args["ratio"] = size->ratio;
    in.ask("inventory.addUnit", args, "unit:" + code, where);
}

void bringUnits(Intake& in) {
    in.files.each("unitmeasure",
                  [&](const Record& row) { addUnit(in, row["unitmeasurecode"], row["name"], row.where()); });
    const auto rows = in.files.rows("unitmeasure");
    if (rows == 0)
        for (const std::string code : {"EA", "G", "IN", "LB", "OZ"}) addUnit(in, code, code, "units");
    in.compare("units", rows, rows == 0 ? 5 : rows, R"sql(select count(*) from unit)sql",
               rows == 0 ? "those that products and bills of material are counted in" : "");
}

std::string codeOf(std::string name) {
    for (char& c : name) c = c == ' ' ? '-' : c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return name;
}

// By the id of the subcategory; the parts that have none are a category of their own.
std::map<std::string, std::string> bringCategories(Intake& in) {
    std::map<std::string, std::string> wide, fine;
    in.files.each("productcategory", [&](const Record& row) {
        const auto code = wide[row["productcategoryid"]] = codeOf(row["name"]);
        in.ask("inventory.addCategory", {{"code", code}, {"name", row["name"]}, {"costing", "standard"}},
               "category:" + code, row.where());
    });
    in.files.each("productsubcategory", [&](const Record& row) {
        const auto code = fine[row["productsubcategoryid"]] = codeOf(row["name"]);
        object args{{"code", code}, {"name", row["name"]}, {"costing", "standard"}};
        if (const auto parent = wide.find(row["productcategoryid"]); parent != wide.end())
            args["parent"] = parent->second;
        in.ask("inventory.addCategory", args, "category:" + code, row.where());
    });
    in.ask("inventory.addCategory", {{"code", "PARTS"}, {"name", "Parts"}, {"costing", "standard"}},
           "category:PARTS", "categories");
    const auto rows = in.files.rows("productcategory") + in.files.rows("productsubcategory");
    in.compare("categories and subcategories", rows, rows + 1, R"sql(select count(*) from item_category)sql",
               "and one for the parts that have none");
    return fine;
}

// A component is counted in the unit that bills of material use for it.
void findUnits(Intake& in) {
    in.files.each("billofmaterials",
                  [&](const Record& row) { in.unitOf[row["componentid"]] = row["unitmeasurecode"]; });
}

void addWeight(const Record& row, object& args) {
    const auto unit = row["weightunitmeasurecode"];
    if (unit.empty() || row["weight"].empty()) return;
    const auto hundredths = row.scaled("weight", 2);
    if (hundredths > 0)
        args["units"] = array{object{{"unit", unit}, {"ratio", fmt::format("100/{}", hundredths)}}};
}

void bringProducts(Intake& in) {
    const auto categories = bringCategories(in);
    std::map<std::string, bool> hasHistory;
    in.files.each("productcosthistory", [&](const Record& row) { hasHistory[row["productid"]] = true; });
    findUnits(in);
    in.files.each("product", [&](const Record& row) {
        const auto id = row["productid"], number = row["productnumber"];
        in.products[id] = number;
        const auto category = categories.find(row["productsubcategoryid"]);
        object args{{"number", number},
                    {"name", row["name"]},
                    {"category", category == categories.end() ? "PARTS" : category->second},
                    {"unit", in.unitOf.try_emplace(id, "EA").first->second},
                    {"safetyStock", row.number("safetystocklevel")},
                    {"reorderPoint", row.number("reorderpoint")},
                    {"leadDays", std::stoll(row.number("daystomanufacture"))}};
        addWeight(row, args);
        if (!hasHistory.contains(id)) args["standardCost"] = row.number("standardcost") + " USD";
        in.ask("inventory.addItem", args, "item:" + number, row.where());
    });
    const auto rows = in.files.rows("product");
    in.compare("products", rows, rows, R"sql(select count(*) from item)sql");
}

void bringCosts(Intake& in) {
    std::map<std::string, bool> hasHistory;
    in.files.each("productcosthistory", [&](const Record& row) {
        const auto item = in.itemOf(row), day = row.day("startdate");
        hasHistory[item] = true;
        in.ask("inventory.setCost",
               {{"item", item}, {"validFrom", day}, {"cost", row.number("standardcost") + " USD"}},
               "cost:" + item + ":" + day, row.where());
    });
    const auto rows = in.files.rows("productcosthistory");
    const auto without = static_cast<std::int64_t>(in.products.size() - hasHistory.size());
    in.compare("standard costs", rows, rows + without, R"sql(select count(*) from item_cost)sql",
               fmt::format("and one each for {} products without a history", without));
}

void bringPrices(Intake& in) {
    auto first = std::string{"9999-12-31"};
    in.files.each("productlistpricehistory",
                  [&](const Record& row) { first = std::min(first, row.day("startdate")); });
    if (in.files.rows("productlistpricehistory") == 0) first = "2011-05-31";
    in.ask("orders.addPriceList",
           {{"code", priceList}, {"name", "List prices"}, {"currency", "USD"}, {"validFrom", first}},
           "pricelist", "list prices");
    in.files.each("productlistpricehistory", [&](const Record& row) {
        const auto item = in.itemOf(row), day = row.day("startdate");
        object args{{"priceList", priceList},
                    {"item", item},
                    {"price", row.number("listprice") + " USD"},
                    {"validFrom", day}};
        if (!row["enddate"].empty()) args["validTo"] = row.day("enddate");
        in.ask("orders.setPrice", args, "price:" + item + ":" + day, row.where());
    });
    const auto rows = in.files.rows("productlistpricehistory");
    in.compare("list prices", rows, rows, R"sql(
        select count(*) from price p join price_list l on l.price_list_id = p.price_list_id where l.code = 'AW-LIST'
    )sql");
}

// An offer for some products is a discount for each of them; one without products or reduction is one row.
void bringOffers(Intake& in) {
    std::map<std::string, std::vector<std::string>> products;
    in.files.each("specialofferproduct",
                  [&](const Record& row) { products[row["specialofferid"]].push_back(in.itemOf(row)); });
    std::int64_t discounts = 0;
    in.files.each("specialoffer", [&](const Record& row) {
        const auto id = row["specialofferid"];
        const auto rate = db::decimalText(row.scaled("discountpct", 6), 4);
        object args{{"code", "AW-" + id},
                    {"name", row["description"]},
                    {"rate", rate},
                    {"fromQuantity", row.number("minqty")},
                    {"validFrom", row.day("startdate")},
                    {"validTo", row.day("enddate")},
                    {"automatic", rate != "0"}};
        if (!row["maxqty"].empty()) args["toQuantity"] = row.number("maxqty");
        if (rate == "0" || products[id].empty()) {
            args["automatic"] = false;
            in.ask("orders.addDiscount", args, "discount:" + id, row.where());
            ++discounts;
            return;
        }
        for (const auto& item : products[id]) {
            const auto code = "AW-" + id + "-" + item;
            args["code"] = code;
            args["item"] = item;
            in.ask("orders.addDiscount", args, "discount:" + code, row.where());
            ++discounts;
        }
    });
    in.compare("special offers", in.files.rows("specialoffer"), discounts,
               R"sql(select count(*) from discount where code like 'AW-%')sql",
               "an offer for some products is a discount for each of them");
}

void bringBoms(Intake& in) {
    struct Bill {
        array lines;
        std::string where;
    };
    std::map<std::string, Bill> bills;
    std::int64_t finished = 0, current = 0, kept = 0;
    in.files.each("billofmaterials", [&](const Record& row) {
        const auto component = in.itemOf(row, "componentid");
        if (row["productassemblyid"].empty()) {
            ++finished;
            if (row["enddate"].empty()) ++current;
            return;
        }
        auto& bill = bills[in.itemOf(row, "productassemblyid")];
        if (bill.where.empty()) bill.where = row.where();
        object line{{"item", component},
                    {"quantity", row.number("perassemblyqty") + " " + row["unitmeasurecode"]},
                    {"validFrom", row.day("startdate")}};
        if (!row["enddate"].empty()) line["validTo"] = row.day("enddate");
        bill.lines.push_back(std::move(line));
        ++kept;
    });
    for (const auto& [item, bill] : bills)
        in.ask("engineering.addBom", {{"item", item}, {"lines", bill.lines}}, "bom:" + item, bill.where);
    in.compare("bill of material lines", in.files.rows("billofmaterials"), kept,
               R"sql(select count(*) from bom_line)sql",
               fmt::format("{} rows name no assembly: they list the finished goods, {} of them still made",
                           finished, current));
    in.compare("assemblies", static_cast<std::int64_t>(bills.size()), static_cast<std::int64_t>(bills.size()),
               R"sql(select count(*) from bom)sql");
}

}  // namespace

void bringThings(Intake& in) {
    bringUnits(in);
    bringProducts(in);
    bringCosts(in);
    bringPrices(in);
    bringOffers(in);
    bringBoms(in);
    in.flush();
}

}  // namespace app::adventure
