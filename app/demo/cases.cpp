#include "app/demo/cases.h"

#include <fmt/core.h>

#include "shared/quantity.h"

namespace app::past {
namespace {

constexpr std::int64_t million = 1'000'000;

struct Row {
    std::int64_t lot = 0, shipment = 0, shipmentLine = 0, quantity = 0, stock = 0;
    std::string number;
};
BOOST_DESCRIBE_STRUCT(Row, (), (lot, shipment, shipmentLine, quantity, stock, number))

std::string numberOf(const object& answer) { return std::string{answer.at("number").as_string()}; }

}  // namespace

// Made here, gone to a customer, and nobody waits for the rest. What is used up comes first; of what is billed, what still
// lies here.
std::vector<Cases::Got> Cases::delivered(bool billed) {
    std::vector<Got> all;
    for (auto& r : works_.all<Row>(R"sql(
             select x.lot_id as lot, x.shipment_id as shipment, x.shipment_line_id as shipment_line, x.quantity,
                    coalesce((select cast(sum(b.on_hand) as bigint) from stock_balance b where b.lot_id = x.lot_id), 0) as stock,
                    t.number
             from shipment_line x
             join lot t on t.lot_id = x.lot_id and t.on_hold = 0
             join item m on m.item_id = t.item_id and m.tracking = 'lot' and m.shelf_days is null
             join sales_order_line l on l.sales_order_line_id = x.sales_order_line_id and l.returned = 0
             where x.quantity >= 10000000
               and exists (select 1 from production_report p where p.lot_id = x.lot_id)
               and not exists (select 1 from stock_balance b where b.lot_id = x.lot_id and b.allocated > 0)
               and (cast($1 as bigint) = 0
                    or exists (select 1 from invoice_line v join invoice i on i.invoice_id = v.invoice_id and i.kind = 'invoice'
                               where v.sales_order_line_id = x.sales_order_line_id and v.quantity = x.quantity))
             order by case when (case when exists (select 1 from stock_balance b where b.lot_id = x.lot_id and b.on_hand > 0)
                                      then 1 else 0 end) = cast($1 as bigint) then 0 else 1 end,
                      x.shipment_line_id desc
             limit 4
         )sql",
                                   billed))
        all.push_back({r.lot, r.shipment, r.shipmentLine, r.quantity, r.stock, std::move(r.number)});
    return all;
}

void Cases::step(const char* name, const std::string& evidence) {
    works_.perform("wei", "quality.finishStep", {{"capa", report_}, {"step", name}, {"evidence", evidence}});
}

// The clips in the bag do not hold; the lot is held where nothing of it is promised to anybody any more.
void Cases::complain() {
    const auto found = delivered(false);
    if (found.empty()) return;
    const auto& got = found.front();
    lot_ = got.lot;
    const auto entered = works_.perform(
        "mina", "quality.enterComplaint",
        {{"code", got.number},
         {"shipment", got.shipment},
         {"text", "Two of ten clips in the bag do not snap in, the brackets rattle on the rail 卡扣卡不紧"},
         {"quantity", std::to_string(std::max<std::int64_t>(1, got.quantity / million / 5))},
         {"defect", "FIT"}});
    complaint_ = idIn(entered, "complaint");
    number_ = numberOf(entered);
    if (got.stock == 0) {
        works_.perform("wei", "quality.contain", {{"complaint", complaint_}, {"lots", array{object{{"lot", lot_}}}}});
        held_ = true;
    }
    report_ = idIn(works_.perform("wei", "quality.openCapa",
                                  {{"title", "Spring clips do not snap in"},
                                   {"complaint", complaint_},
                                   {"item", "RM-140"},
                                   {"dueOn", toText(works_.today() + 30)},
                                   {"lotsNeeded", 3}}),
                   "capa");
    step("D1", "Li Wei, Anna Albers, Mina Brandt; Heike Roth for Federnwerk Brandis");
    step("D2", "14 of 70 clips at the customer measure 1.12 to 1.14 mm; the leg springs back and lets go");
    step("D3", "All clips in stock sorted, the customer got 100 sorted ones by parcel");
}

void Cases::analyse() {
    const auto cause = [&](object args) {
        args["capa"] = report_;
        works_.perform("wei", "quality.addCause", args);
    };
    cause({{"method", "fishbone"}, {"category", "material"}, {"text", "The strip is thinner than ordered"}, {"root", false}});
    cause({{"method", "fishbone"}, {"category", "machine"}, {"text", "The bending tool at the supplier is worn"}, {"root", false}});
    cause({{"method", "why"}, {"text", "The clip lets go because its leg is thin"}, {"root", false}});
    cause({{"method", "why"}, {"text", "The leg is thin because the strip was 1.13 instead of 1.20 mm"}, {"root", false}});
    cause({{"method", "why"}, {"text", "Nobody saw it because thickness was not measured as the clips came in"}, {"root", true}});
    step("D4", "Strips of two coils measured: 1.13 and 1.20 mm. With thin clips the fault comes every time");
}

void Cases::act() {
    const auto add = [&](const char* kind, const char* text) {
        actions_.push_back(idIn(works_.perform("wei", "quality.addCapaAction",
                                               {{"capa", report_}, {"kind", kind}, {"text", text}, {"dueOn", toText(works_.today() + 7)}}),
                                "capaAction"));
    };
    add("corrective", "Thickness of five clips of each lot is measured at goods in (control plan CP-140)");
    add("preventive", "The supplier measures each coil and sends the values with the delivery note");
    step("D5", "Tried on three lots: thin clips are found by five values");
    const char* proofs[] = {"CP-140 released, MIC-1 lies at goods in", "Agreed in writing, first values came"};
    for (std::size_t n = 0; n < actions_.size(); ++n)
        works_.perform("wei", "quality.finishCapaAction", {{"capaAction", actions_[n]}, {"evidence", proofs[n]}});
    step("D6", "Both are in use since today");
}

// Only where the server asks for passwords does a signature say anything: elsewhere the report stays open before D8.
void Cases::close() {
    step("D7", "Thickness stands in the control plans of all clips and springs");
    if (!works_.performSigned("wei", "quality.closeCapa",
                              {{"capa", report_}, {"evidence", "Three lots measured since, all between 1.17 and 1.23 mm"}},
                              "effectiveness checked"))
        return;
    if (held_)
        works_.perform("wei", "inventory.releaseHold", {{"lot", lot_}, {"caseNumber", number_}});
    works_.perform("wei", "quality.closeComplaint",
                   {{"complaint", complaint_}, {"answer", "New clips were sent; each lot is measured at goods in since. 8D report sent by mail"}});
}

void Cases::day(int before) {
    if (before == 30) complain();
    if (complaint_ == 0) return;
    if (before == 27) analyse();
    if (before == 20) act();
    if (before == 14) close();
}

// What was said to come comes, is credited, and the worst of it is scrapped; the rest waits for a decision.
void Cases::comesBack(std::int64_t complaint, const Got& got) {
    const auto pieces = std::min<std::int64_t>(5, got.quantity / million);
    const auto announced = works_.perform("mina", "quality.announceReturn",
                                          {{"complaint", complaint},
                                           {"quantity", std::to_string(pieces)},
                                           {"reason", "Cracked at the bend 折弯处开裂"}});
    const auto back = idIn(announced, "returnOrder");
    const auto received = works_.perform("otto", "quality.receiveReturn", {{"returnOrder", back}});
    works_.perform("clara", "quality.creditReturn", {{"returnOrder", back}, {"quantity", std::to_string(pieces)}});
    works_.perform("wei", "quality.decide",
                   {{"nonconformance", idIn(received, "nonconformance")},
                    {"parts", array{object{{"kind", "scrap"}, {"quantity", "2"}, {"reason", "Cracked through"}}}}});
}

void Cases::yesterday() {
    const auto found = delivered(true);
    if (found.empty()) return;
    const auto& got = found.front();
    const auto entered = works_.perform("mina", "quality.enterComplaint",
                                        {{"code", got.number},
                                         {"shipment", got.shipment},
                                         {"text", "Five are cracked at the bend; photo follows 折弯处开裂，照片另附"},
                                         {"quantity", "5"},
                                         {"defect", "CRACK"}});
    const auto complaint = idIn(entered, "complaint");
    works_.perform("wei", "quality.contain", {{"complaint", complaint}, {"lots", array{object{{"lot", got.lot}}}}});
    comesBack(complaint, got);
    report_ = idIn(works_.perform("wei", "quality.openCapa",
                                  {{"title", "Cracks at the bend"},
                                   {"complaint", complaint},
                                   {"dueOn", toText(works_.today() + 14)}}),
                   "capa");
    step("D1", "Li Wei, Anna Albers, Otto Krause");
    // Another customer has only called so far.
    if (found.size() > 1)
        works_.perform("mina", "quality.announceReturn",
                       {{"shipmentLine", found[1].shipmentLine}, {"quantity", "2"}, {"reason", "Ordered twice by mistake"}});
}

}  // namespace app::past
