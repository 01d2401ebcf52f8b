#include "support/works.h"

namespace test {
namespace {

// What another file of the firm may have made already is left as it is.
void once(Works& works, const std::string& look, std::string_view action, const std::string& args) {
    if (works.number(look) == 0) works.perform(action, args);
}

void addCenter(Works& works, const std::string& code) {
    once(works, "select count(*) as n from work_center where code = '" + code + "'", "engineering.addWorkCenter",
         fmt::format(R"({{"code":"{0}","name":"{0}","site":"MAIN","labourRate":"30.00 EUR","overheadRate":"20.00 EUR"}})", code));
}

void addReason(Works& works, const std::string& kind, const std::string& code, const std::string& text) {
    once(works, "select count(*) as n from reason where kind = '" + kind + "' and code = '" + code + "'",
         "production.addReason", fmt::format(R"({{"kind":"{}","code":"{}","text":"{}"}})", kind, code, text));
}

}  // namespace

Works::Works() : World{flows} {
    addCenter(*this, "CUT1");
    addCenter(*this, "PRESS1");
    addReason(*this, "scrap", "crk", "Crack");
    addReason(*this, "rework", "brr", "Burr");
    once(*this, "select count(*) as n from routing r join item i on i.item_id = r.item_id where i.number = 'FG-500'",
         "engineering.addRouting",
         R"({"item":"FG-500","operations":[{"name":"Cut","workCenter":"CUT1","setup":"15 min","run":"0.02 h"},
             {"name":"Press","workCenter":"PRESS1","setup":"30 min","run":"0.03 h"}]})");
    act([](db::Tx& tx) {
        tx.run(R"sql(
            update bom_line set op_no = 10
            where bom_id in (select b.bom_id from bom b join item i on i.item_id = b.item_id where i.number = 'FG-500')
              and item_id = (select item_id from item where number = 'RM-100')
        )sql");
    });
}

boost::json::object Works::to(std::string_view verb, const std::string& args) {
    INFO(verb << " " << args);
    try {
        return boost::json::parse(perform(fmt::format("production.{}", verb), args)).as_object();
    } catch (const db::Refusal& no) {
        FAIL(no.code << ": " << no.what());
    }
    return {};
}

std::string Works::no(std::string_view verb, const std::string& args) {
    return refusal(fmt::format("production.{}", verb), args);
}

void Works::receive(std::string_view item, int pieces, std::string_view lot, std::string_view bin, std::string_view more) {
    perform("inventory.receive",
            fmt::format(R"({{"item":"{}","quantity":"{} pcs","bin":"MAIN/{}"{}{}{}}})", item, pieces, bin,
                        lot.empty() ? std::string{} : fmt::format(R"(,"lot":"{}")", lot), more.empty() ? "" : ",", more));
}

void Works::receiveMaterial() {
    receive("RM-100", 280, "L-A", "A-01", R"("expiresOn":"2027-03-31")");
    receive("RM-100", 200, "L-B", "A-01", R"("expiresOn":"2027-01-31")");
    receive("PK-10", 100, {}, "A-02");
}

std::string Works::order(std::string_view item, int pieces, std::string_view more) {
    const auto made = to("addWorkOrder",
                         fmt::format(R"({{"item":"{}","quantity":"{}","site":"MAIN","dueOn":"2026-12-18","release":true{}{}}})",
                                     item, pieces, more.empty() ? "" : ",", more));
    return std::string{made.at("number").as_string()};
}

std::string Works::sell(std::string_view item, int pieces, std::string_view more) {
    const auto made = boost::json::parse(perform(
        "orders.enter", fmt::format(R"({{"customer":"C-1","site":"MAIN","wantedOn":"2026-12-18","sign":true,"lines":[
            {{"item":"{}","quantity":"{}","price":"9.00 EUR"{}{}}}]}})",
                                    item, pieces, more.empty() ? "" : ",", more)));
    return std::string{made.as_object().at("number").as_string()};
}

void Works::issue(const std::string& order, std::string_view lot, int pieces) {
    to("issue", fmt::format(R"({{"order":"{}","lot":"{}","quantity":"{}"}})", order, lot, pieces));
}

boost::json::object Works::report(const std::string& order, int opNo, int good, int scrap, int rework, std::string_view more) {
    return to("report", fmt::format(R"({{"order":"{}"{},"good":"{}","scrap":"{}","rework":"{}"{}{},"bin":"MAIN/A-01"{}{}}})", order,
                                    opNo > 0 ? fmt::format(R"(,"opNo":{})", opNo) : std::string{}, good, scrap, rework,
                                    scrap > 0 ? R"(,"scrapReason":"scrap/crk")" : "",
                                    rework > 0 ? R"(,"reworkReason":"rework/brr")" : "", more.empty() ? "" : ",", more));
}

std::int64_t Works::of(const std::string& order, const std::string& column) {
    const auto found = rows<std::int64_t>("select " + column + " from work_order where number = $1", order).at(0);
    return column == "wip" ? found : found / piece;
}

std::string Works::said(const std::string& order, const std::string& column) {
    return rows<std::string>("select " + column + " from work_order where number = $1", order).at(0);
}

std::int64_t Works::ofLine(const std::string& order, const std::string& column) {
    return rows<std::int64_t>("select l." + column +
                                  " from sales_order_line l join sales_order o on o.sales_order_id = l.sales_order_id "
                                  "where o.number = $1 and l.line_no = 1",
                              order)
               .at(0) /
           piece;
}

std::int64_t Works::ofComponent(const std::string& order, std::string_view item, const std::string& column) {
    return rows<std::int64_t>("select c." + column +
                                  " from work_order_component c join work_order w on w.work_order_id = c.work_order_id "
                                  "join item i on i.item_id = c.item_id where w.number = $1 and i.number = $2",
                              order, item)
               .at(0) /
           piece;
}

std::int64_t Works::onHand(std::string_view lot) {
    return rows<std::int64_t>(R"sql(
        select coalesce(cast(sum(b.on_hand) as bigint), 0) as pieces
        from stock_balance b join lot l on l.lot_id = b.lot_id where l.number = $1
    )sql", lot)
               .at(0) /
           piece;
}

std::int64_t Works::inside(std::string_view output, std::string_view input) {
    return rows<std::int64_t>(R"sql(
        select coalesce(cast(sum(g.quantity) as bigint), 0) as pieces
        from genealogy g join lot i on i.lot_id = g.input_lot_id left join lot o on o.lot_id = g.output_lot_id
        where coalesce(o.number, '') = $1 and i.number = $2
    )sql", output, input)
               .at(0) /
           piece;
}

std::int64_t Works::entriesOn(std::string_view account) {
    return rows<std::int64_t>(R"sql(
        select coalesce(cast(sum(l.amount) as bigint), 0) as amount
        from journal_line l join account a on a.account_id = l.account_id
        where a.number = $1 and l.journal_entry_id = (select max(journal_entry_id) from journal_entry)
    )sql", account)
        .at(0);
}

void Works::act(const std::function<void(db::Tx&)>& use) {
    auto& c = company->writer();
    c.beginWrite();
    try {
        auto tx = db::Company::foundingTx(c, boss, clock);
        use(tx);
    } catch (...) {
        c.rollback();
        throw;
    }
    c.commit();
}

}  // namespace test
