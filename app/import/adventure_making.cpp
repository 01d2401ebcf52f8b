// Locations where something is made, reasons for scrap, and the work orders: history, which moves no stock.
#include <set>

#include <fmt/core.h>
#include <boost/json/array.hpp>

#include "app/import/adventure_intake.h"
#include "database/text.h"

namespace app::adventure {
namespace {

using boost::json::array;
using boost::json::object;

constexpr std::string_view damagedDay = "00:00.0";  // what a spreadsheet left of a day

std::string center(const Record& row) { return "AW-" + row["locationid"]; }
std::string reason(const Record& row) { return "AW-" + row["scrapreasonid"]; }

void addDay(object& args, std::string_view member, const Record& row, std::string_view column) {
    const auto day = row.day(column);
    if (!day.empty() && day != damagedDay) args[member] = day;
}

// A location with hours of work is a work centre, with its cost an hour; the others only keep things.
void bringCenters(Intake& in) {
    std::int64_t centers = 0;
    in.files.each("location", [&](const Record& row) {
        if (row.number("availability") == "0") return;
        ++centers;
        in.ask("engineering.addWorkCenter",
               {{"code", center(row)}, {"name", row["name"]}, {"overheadRate", row.number("costrate") + " USD"}},
               "workcenter:" + row["locationid"], row.where());
    });
    const auto rows = in.files.rows("location");
    in.compare("work centres", rows, centers,
               R"sql(select count(*) from work_center where code like 'AW-%')sql",
               fmt::format("{} locations only keep things", rows - centers));
}

void bringReasons(Intake& in) {
    in.files.each("scrapreason", [&](const Record& row) {
        in.ask("production.addReason", {{"kind", "scrap"}, {"code", reason(row)}, {"text", row["name"]}},
               "reason:" + row["scrapreasonid"], row.where());
    });
    const auto rows = in.files.rows("scrapreason");
    in.compare("reasons for scrap", rows, rows,
               R"sql(select count(*) from reason where kind = 'scrap' and code like 'AW-%')sql");
}

struct Worked {
    array operations;
    std::string where;  // of the first
};
using WorkedAt = std::map<std::string, Worked>;  // by work order

// Its product is that of its order; one copy has it wrong in every row.
WorkedAt readRouting(Intake& in) {
    WorkedAt worked;
    std::map<std::string, std::string> names;
    in.files.each("location", [&](const Record& row) { names[center(row)] = row["name"]; });
    in.files.each("workorderrouting", [&](const Record& row) {
        auto& of = worked[row["workorderid"]];
        if (of.where.empty()) of.where = row.where();
        object operation{{"opNo", row.scaled("operationsequence", 0)},
                         {"name", names[center(row)]},
                         {"workCenter", center(row)},
                         {"hours", row.number("actualresourcehrs")}};
        addDay(operation, "startedOn", row, "actualstartdate");
        addDay(operation, "endedOn", row, "actualenddate");
        of.operations.push_back(std::move(operation));
    });
    return worked;
}

// What a sample says of days that are damaged in the whole table.
std::map<std::string, object> readDays(Intake& in) {
    std::map<std::string, object> days;
    in.files.each("workorder_dates", [&](const Record& row) {
        auto& of = days[row["workorderid"]];
        addDay(of, "startedOn", row, "startdate");
        addDay(of, "endedOn", row, "enddate");
        addDay(of, "dueOn", row, "duedate");
    });
    return days;
}

struct Sums {
    std::int64_t ordered = 0, stocked = 0, scrapped = 0;  // pieces
    std::int64_t withScrap = 0, withDays = 0;
};

class Orders {
public:
    Orders(Intake& in, WorkedAt worked, std::map<std::string, object> days)
        : in_(in), worked_(std::move(worked)), days_(std::move(days)) {}

    void bring(const Record& row) {
        const auto id = row["workorderid"];
        if (!seen_.insert(id).second)
            db::refuse("import.adventureworks.order_twice",
                       "{where}: work order {order} stands in the file twice. Correct the file there.",
                       {{"where", row.where()}, {"order", id}});
        const auto ordered = row.scaled("orderqty", 0), scrapped = row.scaled("scrappedqty", 0),
                   stocked = stockedOf(row, ordered, scrapped);
        object args{{"number", "AW-WO-" + id},
                    {"item", in_.itemOf(row)},
                    {"ordered", std::to_string(ordered)},
                    {"good", std::to_string(stocked)},
                    {"scrapped", std::to_string(scrapped)}};
        if (!row["scrapreasonid"].empty()) args["scrapReason"] = "scrap/" + reason(row);
        addDay(args, "startedOn", row, "startdate");
        addDay(args, "endedOn", row, "enddate");
        addDay(args, "dueOn", row, "duedate");
        if (const auto known = days_.find(id); known != days_.end())
            for (const auto& [name, day] : known->second) args[name] = day;
        if (const auto its = worked_.find(id); its != worked_.end()) {
            args["operations"] = std::move(its->second.operations);
            worked_.erase(its);
        }
        sums_.withDays += args.contains("endedOn") ? 1 : 0;
        sums_.withScrap += scrapped > 0 ? 1 : 0;
        sums_.ordered += ordered, sums_.stocked += stocked, sums_.scrapped += scrapped;
        in_.ask("production.importWorkOrder", args, "workorder:" + id, row.where());
    }

    // Refuses hours of orders that are in no file.
    const Sums& finish() {
        for (const auto& [id, worked] : worked_)
            db::refuse("import.adventureworks.work_order",
                       "{where}: there is no work order {order} in the files. Get the whole file of work orders.",
                       {{"where", worked.where}, {"order", id}});
        in_.flush();
        return sums_;
    }

private:
    // As shipped the table may leave out what it can count itself.
    static std::int64_t stockedOf(const Record& row, std::int64_t ordered, std::int64_t scrapped) {
        if (!row.has("stockedqty")) return ordered - scrapped;
        const auto stocked = row.scaled("stockedqty", 0);
        if (stocked != ordered - scrapped)
            db::refuse("import.adventureworks.stocked",
                       "{where}: {ordered} ordered less {scrapped} scrapped are not {stocked} stocked. Correct the file there.",
                       {{"where", row.where()}, {"ordered", ordered}, {"scrapped", scrapped}, {"stocked", stocked}});
        return stocked;
    }

    Intake& in_;
    WorkedAt worked_;
    std::map<std::string, object> days_;
    std::set<std::string> seen_;
    Sums sums_;
};

void compareOrders(Intake& in, std::int64_t rows, const Sums& sums) {
    in.compare("work orders", rows, rows, R"sql(select count(*) from work_order where number like 'AW-WO-%')sql",
               fmt::format("{} with their days", sums.withDays));
    in.compare("pieces ordered", sums.ordered, sums.ordered, R"sql(
        select coalesce(cast(sum(quantity) as bigint), 0) / 1000000 from work_order where number like 'AW-WO-%'
    )sql");
    in.compare("pieces stocked", sums.stocked, sums.stocked, R"sql(
        select coalesce(cast(sum(good) as bigint), 0) / 1000000 from work_order where number like 'AW-WO-%'
    )sql");
    in.compare("pieces scrapped, with a reason", sums.scrapped, sums.scrapped, R"sql(
        select coalesce(cast(sum(r.scrapped) as bigint), 0) / 1000000
        from production_report r join work_order w on w.work_order_id = r.work_order_id
        where w.number like 'AW-WO-%' and r.scrap_reason_id is not null
    )sql");
    in.compare("work orders with scrap", sums.withScrap, sums.withScrap, R"sql(
        select count(*) from work_order where number like 'AW-WO-%' and scrapped > 0
    )sql");
    in.compare("work orders stocked = ordered - scrapped", rows, rows, R"sql(
        select count(*) from work_order where number like 'AW-WO-%' and good = quantity - scrapped
    )sql");
    const auto worked = in.files.rows("workorderrouting");
    in.compare("their operations", worked, worked, R"sql(
        select count(*) from work_order_operation o join work_order w on w.work_order_id = o.work_order_id
        where w.number like 'AW-WO-%'
    )sql");
}

}  // namespace

void bringMaking(Intake& in) {
    bringCenters(in);
    bringReasons(in);
    in.flush();
    Orders orders{in, readRouting(in), readDays(in)};
    const auto* table = in.files.has("workorder") ? "workorder" : "workorder_dates";
    in.files.each(table, [&](const Record& row) { orders.bring(row); });
    compareOrders(in, in.files.rows(table), orders.finish());
}

}  // namespace app::adventure
