// The sales orders, their amounts exactly as the source has them, in ten-thousandths.
#include <fmt/core.h>
#include <boost/json/array.hpp>

#include "app/import/adventure_intake.h"
#include "database/text.h"

namespace app::adventure {
namespace {

using boost::json::array;
using boost::json::object;

struct Lines {
    array lines;
    std::int64_t sum = 0;  // ten-thousandths
};

std::map<std::string, Lines> readLines(Intake& in) {
    std::map<std::string, Lines> byOrder;
    in.files.each("salesorderdetail", [&](const Record& row) {
        const auto item = in.itemOf(row);
        auto& order = byOrder[row["salesorderid"]];
        const auto amount = row.scaled("linetotal", 4);
        const auto discount = row.scaled("unitpricediscount", 6);
        object line{{"item", item},
                    {"quantity", row.number("orderqty")},
                    {"price", row.number("unitprice") + " USD"},
                    {"amount", amount}};
        if (discount > 0) line["discount"] = db::decimalText(discount, 4);
        order.lines.push_back(std::move(line));
        order.sum += amount;
    });
    return byOrder;
}

// The address the source ships to, where its customer has more than one here.
std::optional<std::int64_t> shipTo(const Intake& in, const std::string& party,
                                   const std::map<std::string, std::array<std::string, 3>>& places,
                                   const std::string& id) {
    const auto place = places.find(id);
    const auto many = in.number<std::int64_t>(R"sql(
        select count(*) from party_address a join party p on p.party_id = a.party_id where p.number = $1
    )sql",
                                              party);
    if (many < 2 || place == places.end()) return {};
    const auto& [line1, city, postcode] = place->second;
    return in.maybe<std::int64_t>(R"sql(
        select a.party_address_id from party_address a join party p on p.party_id = a.party_id
        where p.number = $1 and a.line1 = $2 and a.city = $3 and a.postcode = $4
        order by a.party_address_id limit 1
    )sql",
                                  party, line1, city, postcode);
}

std::string text(std::int64_t tenThousandths) { return db::decimalText(tenThousandths, 4, 4); }

}  // namespace

void bringOrders(Intake& in) {
    auto lines = readLines(in);
    std::map<std::string, std::array<std::string, 3>> places;
    in.files.each("address", [&](const Record& row) {
        places[row["addressid"]] = {row["addressline1"], row["city"], row["postalcode"]};
    });
    std::int64_t exact = 0, sum = 0, withLines = 0, complete = 0, linesKept = 0;
    in.files.each("salesorderheader", [&](const Record& row) {
        const auto party = fmt::format("AW{:0>8}", row["customerid"]), number = row["salesordernumber"];
        const auto net = row.scaled("subtotal", 4), tax = row.scaled("taxamt", 4),
                   freight = row.scaled("freight", 4), total = row.scaled("totaldue", 4);
        if (net + tax + freight == total) ++exact;
        sum += total;
        object args{{"customer", party},
                    {"source", source},
                    {"reference", number},
                    {"orderedOn", row.day("orderdate")},
                    {"wantedOn", row.day("duedate")},
                    {"currency", "USD"},
                    {"net", net},
                    {"tax", tax},
                    {"freight", freight},
                    {"total", total}};
        if (const auto address = shipTo(in, party, places, row["shiptoaddressid"])) args["shipTo"] = *address;
        if (const auto its = lines.find(row["salesorderid"]); its != lines.end()) {
            const auto many = static_cast<std::int64_t>(its->second.lines.size());
            ++withLines;
            linesKept += many;
            // Lines finer than four decimals were rounded one by one; the source rounded their sum.
            if (std::abs(its->second.sum - net) <= many) ++complete;
            args["lines"] = std::move(its->second.lines);
        }
        in.ask("orders.importOrder", args, "order:" + number, row.where());
    });
    in.flush();
    const auto rows = in.files.rows("salesorderheader");
    in.compare("sales orders", rows, rows,
               R"sql(select count(*) from sales_order where source = 'adventureworks')sql",
               fmt::format("{} with lines, {} of them with all of their lines", withLines, complete));
    in.compare("their lines", in.files.rows("salesorderdetail"), linesKept, R"sql(
        select count(*) from sales_order_line l join sales_order o on o.sales_order_id = l.sales_order_id
        where o.source = 'adventureworks' and l.item_id is not null
    )sql");
    in.compare("totals equal to subtotal + tax + freight", exact, rows, R"sql(
        select count(*) from sales_order
        where source = 'adventureworks' and source_total = source_net + source_tax + source_freight
    )sql");
    in.compare("sum of their totals in 1/10000 USD", sum, sum, R"sql(
        select cast(coalesce(sum(source_total), 0) as bigint) from sales_order where source = 'adventureworks'
    )sql",
               text(sum) + " USD");
}

}  // namespace app::adventure
