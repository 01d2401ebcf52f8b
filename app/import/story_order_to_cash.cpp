// story order-to-cash: one order of the demo firm from the quote to the money, with every entry it makes.
#include <fmt/core.h>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include "app/import/import.h"
#include "database/json.h"
#include "shared/money.h"
#include "warehouse/warehouse.h"

namespace app {
namespace {

using namespace tl;
using boost::json::array;
using boost::json::object;

constexpr const char* item = "FG-500";
constexpr const char* customer = "C-1";

struct Side {
    std::string entry, account, name;
    Money amount;  // debit positive
};
BOOST_DESCRIBE_STRUCT(Side, (), (entry, account, name, amount))

struct Promised {
    Quantity quantity;
    std::string source;
    std::optional<db::Date> shipsOn;
    std::optional<std::string> note;  // of the supply
};
BOOST_DESCRIBE_STRUCT(Promised, (), (quantity, source, shipsOn, note))

class Story {
public:
    Story(db::Company& company, const db::Actor& actor, const Say& say)
        : company_(company), actor_(actor), say_(say) {
        currency_.code =
            value<std::string>(R"sql(select book_currency from company where company_id = 1)sql");
    }

    void tell() {
        checkFirm();
        const auto quote = perform(
            "orders.enter",
            {{"customer", customer}, {"lines", array{object{{"item", item}, {"quantity", "90 pcs"}}}}});
        say_(fmt::format("{} asks for 90 brackets {}. Quote {} says {}.", customer, item,
                         text(quote, "number"), text(quote, "gross")));
        showEntries();
        const auto order = perform("orders.sign", {{"order", quote.at("order")}});
        number_ = text(order, "number");
        say_(fmt::format("The customer says yes: the quote is signed and is order {} now.", number_));
        showPromises();
        finish();
        walk();
        const auto shipped = perform("warehouse.ship", {{"order", number_}, {"carrier", "Fast Freight"}});
        say_(fmt::format("Shipment {} leaves with Fast Freight; its cost leaves the stock.",
                         text(shipped, "number")));
        showEntries();
        const auto bill = perform("finance.invoice", {{"order", number_}});
        say_(fmt::format("Invoice {}: {} net, {} tax, {} to pay by {}.", text(bill, "number"),
                         text(bill, "net"), text(bill, "tax"), text(bill, "gross"), text(bill, "dueOn")));
        showEntries();
        const auto paid =
            perform("finance.receivePayment", {{"customer", customer},
                                               {"amount", bill.at("gross")},
                                               {"reference", number_},
                                               {"invoices", array{object{{"invoice", bill.at("invoice")}}}}});
        say_(fmt::format(
            "The money is on the bank: payment {}. {} is {}; nothing of it is open.", text(paid, "number"),
            number_,
            value<std::string>(R"sql(select state from sales_order where number = $1)sql", number_)));
        showEntries();
    }

private:
    template <class T, class... A>
    T value(std::string_view sql, const A&... a) {
        return company_.read(actor_, [&](const db::Read& r) { return r.one<T>(sql, a...); });
    }

    void checkFirm() {
        if (value<std::int64_t>(R"sql(
                select count(*) from item i, customer c join party p on p.party_id = c.party_id
                where i.number = $1 and p.number = $2
            )sql",
                                item, customer) == 0)
            db::refuse(
                "story.firm",
                "This story plays at the demo firm, and there is no {item} or no customer {customer} here. "
                "Make one: throughline demo FILE.",
                {{"item", item}, {"customer", customer}});
    }

    object perform(const std::string& action, const object& args) {
        const auto answer = company_.perform(actor_, {action, boost::json::serialize(args), {}, 1});
        log_ = answer.logId;
        return db::json::parse(answer.result).as_object();
    }

    static std::string text(const object& answer, std::string_view member) {
        return std::string{answer.at(member).as_string()};
    }

    void showEntries() {
        const auto sides = company_.read(actor_, [&](const db::Read& r) {
            return r.all<Side>(R"sql(
                select e.number as entry, a.number as account, a.name, l.amount
                from journal_entry e join journal_line l on l.journal_entry_id = e.journal_entry_id
                join account a on a.account_id = l.account_id
                where e.log_id = $1 order by e.journal_entry_id, l.amount desc, l.line_no
            )sql",
                               log_);
        });
        if (sides.empty()) say_("    no entry: nothing has changed hands yet");
        for (const auto& side : sides) {
            const bool debit = side.amount > Money{};
            say_(fmt::format("    {:<10} {} {:<20} {} {}", side.entry, side.account, side.name,
                             debit ? "Dr" : "Cr",
                             toText(Amount{debit ? side.amount : -side.amount, currency_})));
        }
    }

    void showPromises() {
        const auto promises = company_.read(actor_, [&](const db::Read& r) {
            return r.all<Promised>(R"sql(
                select p.quantity, p.source, p.ships_on, s.note
                from promise p join sales_order_line l on l.sales_order_line_id = p.sales_order_line_id
                join sales_order o on o.sales_order_id = l.sales_order_id
                left join supply s on s.supply_id = p.supply_id
                where o.number = $1 order by p.promise_id
            )sql",
                                   number_);
        });
        for (const auto& p : promises)
            say_(fmt::format("    promised: {} {}, {}", toText(p.quantity),
                             p.source == "stock"    ? "from stock"
                             : p.source == "supply" ? "from expected supply " + p.note.value_or("")
                                                    : "of which nobody knows when they come",
                             p.shipsOn ? "leaving on " + toText(*p.shipsOn) : "no day yet"));
    }

    // What the order waits for is received by hand: the lot of 98 that production will report one day.
    void finish() {
        const auto waiting = value<std::int64_t>(R"sql(
            select coalesce(cast(sum(l.waiting) as bigint), 0) as waiting
            from sales_order_line l join sales_order o on o.sales_order_id = l.sales_order_id where o.number = $1
        )sql",
                                                 number_);
        if (waiting == 0) return say_("It is all in stock and set aside.");
        object args{{"item", item},
                    {"quantity", "98 pcs"},
                    {"bin", "MAIN/A-01"},
                    {"lot", "FG-L1"},
                    {"note", "by hand: MO-1 is done"}};
        const auto supply = company_.read(actor_, [](const db::Read& r) {
            return r.find<std::int64_t>(R"sql(
                select s.supply_id from supply s join item i on i.item_id = s.item_id
                where i.number = $1 and s.state = 'open' and s.quantity - s.received >= 98000000
                order by s.due_on, s.supply_id limit 1
            )sql",
                                        item);
        });
        if (supply) args["supply"] = *supply;
        perform("inventory.receive", args);
        say_(
            "98 brackets are done and received by hand as lot FG-L1; what the order waits for is set aside "
            "at once.");
        showEntries();
        showPromises();
    }

    void walk() {
        const auto made = perform("warehouse.pick", {{"order", number_}});
        const PickListId list{made.at("pickList").as_int64()};
        const auto grips =
            company_.read(actor_, [&](const db::Read& r) { return warehouse::grips(r, list); });
        say_(fmt::format("Pick list {}:", text(made, "number")));
        for (const auto& grip : grips) {
            perform("warehouse.confirmPick", {{"pickLine", grip.pickLine.number},
                                              {"lot", grip.item + "/" + grip.lot},
                                              {"quantity", toText(grip.quantity)},
                                              {"toBin", "MAIN/OUT"}});
            say_(fmt::format("    {} of {} lot {} from {} to MAIN/OUT", toText(grip.quantity), grip.item,
                             grip.lot, grip.bin));
        }
    }

    db::Company& company_;
    const db::Actor& actor_;
    const Say& say_;
    Currency currency_;
    std::string number_;
    std::int64_t log_ = 0;
};

}  // namespace

void tellOrderToCash(db::Company& company, const db::Actor& actor, const Say& say) {
    Story{company, actor, say}.tell();
}

}  // namespace app
