#include "app/demo/relations.h"

#include <fmt/core.h>

namespace app::past {
namespace {

constexpr std::int64_t hour = 3'600'000'000;

struct Delivered {
    std::int64_t party = 0, lot = 0;
};
BOOST_DESCRIBE_STRUCT(Delivered, (), (party, lot))

}  // namespace

std::string Relations::someone(const char* name) {
    const auto there = works_.all<std::int64_t>(R"sql(select user_account_id from user_account where name = $1)sql", std::string{name});
    return there.empty() ? "demo" : name;
}

std::string Relations::seller() { return someone("mina"); }
std::string Relations::server() { return someone("tara"); }

std::int64_t Relations::party(std::size_t n) {
    if (parties_.empty())
        parties_ = works_.all<std::int64_t>(R"sql(
            select p.party_id from customer c join party p on p.party_id = c.party_id order by c.customer_id limit 14
        )sql");
    return parties_[n % parties_.size()];
}

void Relations::chance(std::size_t n, const char* title, int euro, int closesInDays, const char* stage) {
    chances_.push_back(idIn(works_.perform(seller(), "customers.addOpportunity",
                                           {{"party", party(n)},
                                            {"title", title},
                                            {"amount", fmt::format("{}.00 EUR", euro)},
                                            {"closeOn", toText(works_.today() + closesInDays)},
                                            {"stage", stage},
                                            {"user", seller()}}),
                            "opportunity"));
}

void Relations::move(std::size_t n, const char* stage) {
    works_.perform(seller(), "customers.moveOpportunity", {{"opportunity", chances_.at(n)}, {"stage", stage}});
}

// So many hours from now; before now it is overdue.
void Relations::activity(const char* kind, const char* subject, object about, int hours) {
    about["kind"] = kind;
    about["subject"] = subject;
    about["user"] = seller();
    about["dueAt"] = toText(db::Instant{works_.now().micros + hours * hour});
    activities_.push_back(idIn(works_.perform(seller(), "customers.addActivity", about), "activity"));
}

void Relations::begin() {
    const auto lead = [&](object args) {
        args["site"] = "MAIN";
        leads_.push_back(idIn(works_.perform(seller(), "customers.addLead", args), "lead"));
    };
    lead({{"name", "Regalbau Süd GmbH"}, {"contact", "Tim Auer"}, {"email", "auer@regalbau-sued.example"}, {"phone", "+49 731 20 440"},
          {"text", "2,000 brackets a month, galvanised; sample first"}});
    lead({{"name", "宁波海达机械有限公司"}, {"contact", "王芳"}, {"email", "wangfang@haida.example"}, {"phone", "+86 574 8612 3300"},
          {"text", "法兰 DN80，年需求约 6000 件"}});
    lead({{"name", "Solar Frames Ltd"}, {"contact", "Amy Cole"}, {"email", "amy@solarframes.example"}, {"text", "Long brackets for roofs"}});
    lead({{"name", "Kühltechnik Harms"}, {"phone", "+49 4921 88 12"}, {"text", "Clips for pipes"}});
    works_.perform(seller(), "customers.keepMail",
                   {{"site", "MAIN"},
                    {"from", "einkauf@treppen-maier.example"},
                    {"name", "Treppen Maier"},
                    {"subject", "Winkel für Stufen, 120 mm"},
                    {"text", "Wir suchen 400 Winkel, verzinkt, bis Ende des Monats. Was kosten sie?"},
                    {"outsideId", "<2026-treppe-1@treppen-maier.example>"}});
    chance(0, "Brackets for the new line", 18'400, 40, "CONTACT");
    chance(1, "Flanges, second half-year 法兰", 46'000, 55, "CONTACT");
    chance(2, "Bearing housings, first sample", 7'200, 30, "CONTACT");
    chance(3, "Spare brackets, call-offs", 9'600, 60, "NEED");
    chance(4, "Flanges DN80, yearly demand", 88'000, 75, "NEED");
    activity("call", "Which coat does he need?", {{"lead", leads_[0]}}, 3);
    activity("meeting", "Look at the line together", {{"opportunity", chances_[0]}}, 26);
}

void Relations::go() {
    works_.perform(seller(), "customers.finishActivity",
                   {{"activity", activities_[0]},
                    {"result", "Zinc 12 µm is enough; wants ten samples"},
                    {"nextKind", "task"},
                    {"nextSubject", "Send ten samples"},
                    {"nextAt", toText(db::Instant{works_.now().micros + 20 * hour})}});
    works_.perform(seller(), "customers.finishActivity", {{"activity", activities_[1]}, {"result", "Two stations, 400 a week each"}});
    const auto won = works_.perform(seller(), "customers.convertLead",
                                    {{"lead", leads_[0]},
                                     {"title", "Brackets for shelves"},
                                     {"amount", "21600.00 EUR"},
                                     {"closeOn", toText(works_.today() + 35)}});
    chances_.push_back(idIn(won, "opportunity"));
    works_.perform(seller(), "customers.dropLead", {{"lead", leads_[3]}, {"reason", "Buys at the wholesaler, 200 pieces a year"}});
    move(0, "QUOTE");
    move(1, "NEED");
    move(3, "QUOTE");
    move(4, "TALKS");
    chance(5, "Bearing housings 2027", 31'500, 50, "NEED");
    chance(6, "Flanges for pumps", 12'800, 28, "QUOTE");
    chance(7, "Brackets, stainless", 5'400, 45, "QUOTE");
    chance(8, "Housings, trial order 试订单", 3'900, 20, "TALKS");
}

// Of the same customer; nothing where he has none.
std::optional<std::int64_t> Relations::orderOf(std::int64_t buyer) {
    const auto found = works_.all<std::int64_t>(R"sql(
        select o.sales_order_id from sales_order o join customer c on c.customer_id = o.customer_id
        where c.party_id = $1 and o.state in ('signed', 'completed') order by o.sales_order_id desc limit 1
    )sql",
                                                buyer);
    return found.empty() ? std::nullopt : std::optional{found.front()};
}

void Relations::decide() {
    move(0, "TALKS");
    move(4, "VERBAL");
    for (const std::size_t n : {std::size_t{3}, std::size_t{7}}) {
        const auto order = orderOf(party(n));
        if (order) works_.perform(seller(), "customers.winOpportunity", {{"opportunity", chances_[n == 3 ? 3 : 8]}, {"order", *order}});
    }
    works_.perform(seller(), "customers.loseOpportunity", {{"opportunity", chances_[2]}, {"reason", "Price: a competitor is 6 % below"}});
    works_.perform(seller(), "customers.loseOpportunity",
                   {{"opportunity", chances_[9]}, {"reason", "The customer's project is postponed to next year"}});
    chance(10, "Brackets with a stiffener", 26'000, 60, "CONTACT");
    chance(11, "Flanges, US standard", 39'000, 80, "NEED");
    chance(12, "Housings, price for 2027", 52'000, 33, "VERBAL");
}

void Relations::serve() {
    const auto ticket = [&](object args) {
        args["site"] = "MAIN";
        return idIn(works_.perform(server(), "customers.addTicket", args), "ticket");
    };
    object rattles{{"party", party(0)}, {"priority", "normal"}, {"subject", "The brackets rattle"}, {"text", "On two of six rails"}};
    for (const auto& d : works_.all<Delivered>(R"sql(
             select c.party_id as party, x.lot_id as lot
             from shipment_line x join shipment s on s.shipment_id = x.shipment_id
             join sales_order o on o.sales_order_id = s.sales_order_id join customer c on c.customer_id = o.customer_id
             join lot t on t.lot_id = x.lot_id and t.number <> '-'
             join sales_order_line l on l.sales_order_line_id = x.sales_order_line_id and l.returned = 0
             order by x.shipment_line_id desc limit 1
         )sql")) {
        rattles["party"] = d.party;
        rattles["lot"] = d.lot;
    }
    const auto first = ticket(rattles);
    works_.perform(server(), "customers.answerTicket", {{"ticket", first}});
    works_.perform(server(), "customers.solveTicket", {{"ticket", first}, {"solution", "Clips of a later lot sent; see article RATTLE"}});
    const auto second = ticket({{"party", party(4)}, {"priority", "high"}, {"subject", "Certificate is missing 缺材质证明"}, {"text", "For the last delivery"}});
    works_.perform(server(), "customers.answerTicket", {{"ticket", second}});
    ticket({{"party", party(2)}, {"priority", "urgent"}, {"subject", "Line stands: two pallets of the wrong item"}, {"text", "Label and goods differ"}});
}

void Relations::today() {
    works_.tried(server(), {"customers.escalateTickets", {}});
    activity("call", "Ask what decides it", {{"opportunity", chances_[0]}}, -20);  // overdue
    activity("meeting", "Price talks at the customer", {{"opportunity", chances_[4]}}, 28);
    activity("task", "Quote for 200 pieces more", {{"opportunity", chances_[6]}}, 5);
    activity("call", "Wanted: a sample by Friday", {{"lead", leads_[2]}}, 2);
    const auto frame = works_.perform(seller(), "customers.addFrameOrder",
                                      {{"customer", "C-1"},
                                       {"site", "MAIN"},
                                       {"reference", "Rahmen 2027"},
                                       {"validFrom", toText(works_.today())},
                                       {"validTo", toText(works_.today() + 365)},
                                       {"lines", array{object{{"item", "FG-500"}, {"quantity", "1200"}, {"price", "8.40 EUR"}},
                                                       object{{"item", "SP-9"}, {"quantity", "40"}, {"price", "49.00 EUR"}}}}});
    works_.perform(seller(), "customers.callOff",
                   {{"frameOrder", idIn(frame, "frameOrder")},
                    {"wantedOn", toText(works_.dayOf(works_.day() + 15))},
                    {"reference", "Rahmen 2027, Abruf 1"},
                    {"lines", array{object{{"line", 1}, {"quantity", "100"}}}}});
}

}  // namespace app::past
