// story order-to-cash: one order of the demo firm from the quote to the money, with every entry it makes: sold, made for
// it, shipped by the scan of its pallet, billed and paid (flows.md E2 and E3).
#include <fmt/core.h>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include "app/import/import.h"
#include "calendar/calendar.h"
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
    std::optional<std::string> kind, note;  // of the supply; its note is a work order's number
    std::string from() const {
        if (source == "stock") return "from stock";
        if (source != "supply") return "of which nobody knows when they come";
        return (kind == "work" ? "from work order " : "from expected supply: ") + note.value_or("");
    }
};
BOOST_DESCRIBE_STRUCT(Promised, (), (quantity, source, shipsOn, kind, note))

// What stands packed for the order.
struct Standing {
    std::string sscc, kind, place, dock;  // dock: where it is to be carried; '' when it stands there
    std::int64_t packs = 0;               // in it
};
BOOST_DESCRIBE_STRUCT(Standing, (), (sscc, kind, place, dock, packs))

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
        if (waiting() > Quantity{})
            make();
        else
            say_("It is all in stock and set aside.");
        ship();
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
                select p.quantity, p.source, p.ships_on, s.kind, s.note
                from promise p join sales_order_line l on l.sales_order_line_id = p.sales_order_line_id
                join sales_order o on o.sales_order_id = l.sales_order_id
                left join supply s on s.supply_id = p.supply_id
                where o.number = $1 order by p.promise_id
            )sql",
                                   number_);
        });
        for (const auto& p : promises)
            say_(fmt::format("    promised: {} {}, {}", toText(p.quantity), p.from(),
                             p.shipsOn ? "leaving on " + toText(*p.shipsOn) : "no day yet"));
    }

    Quantity waiting() {
        return value<Quantity>(R"sql(
            select coalesce(cast(sum(l.waiting) as bigint), 0) as waiting
            from sales_order_line l join sales_order o on o.sales_order_id = l.sales_order_id where o.number = $1
        )sql",
                               number_);
    }

    // What the order waits for is made for it: out of 102 blanks, two of which are spoilt at the set-up.
    void make() {
        receive("RM-100", "102 pcs", "MAIN/A-01", "L-B");
        say_("102 blanks come in, by hand, as lot L-B.");
        showEntries();
        release();
        issue("RM-100/L-B", "102 pcs");
        issue("PK-10/-", "10 pcs");
        work(10, "1.9", "101");
        work(20, "3.5", "103");
        perform("production.report", {{"order", work_}, {"opNo", 10}, {"good", "100"}, {"employee", "101"}});
        perform("production.report", {{"order", work_},
                                      {"opNo", 20},
                                      {"good", "98"},
                                      {"scrap", "2"},
                                      {"scrapReason", "scrap/crack"},
                                      {"employee", "103"}});
        say_(fmt::format("The last report of {}: 98 are good, 2 have a crack. In the same commit:", work_));
        showPromises();
        showPacked();
        showEntries();
        perform("production.close", {{"order", work_}});
        say_(fmt::format("{} is closed; what it cost beyond its standard, and why:", work_));
        showEntries();
    }

    void receive(const char* what, const std::string& quantity, const char* bin, const char* lot) {
        object args{{"item", what}, {"quantity", quantity}, {"bin", bin}, {"note", "by hand: for the brackets"}};
        if (*lot != 0) args["lot"] = lot;
        perform("inventory.receive", args);
    }

    // A week from today it is to be ready. Cartons that lack come in by hand too.
    void release() {
        const auto due = company_.read(actor_, [&](const db::Read& r) {
            return calendar::siteToday(r, r.one<SiteId>(R"sql(
                select site_id from sales_order where number = $1
            )sql",
                                                        number_)) + 7;
        });
        const auto made = perform("production.addWorkOrder", {{"line", number_ + "/1"},
                                                              {"quantity", "100 pcs"},
                                                              {"dueOn", toText(due)},
                                                              {"release", true}});
        work_ = text(made, "number");
        say_(fmt::format("Work order {} is released for 100 brackets; {} of them are meant for {}.", work_,
                         text(made, "pegged"), number_));
        showPromises();
        for (const auto& part : made.at("components").as_array()) {
            const auto missing = text(part.as_object(), "missing");
            if (missing != "0") receive(text(part.as_object(), "item").c_str(), missing, "MAIN/A-02", "");
        }
    }

    void issue(const char* lot, const char* quantity) {
        perform("production.issue", {{"order", work_}, {"lot", lot}, {"quantity", quantity}});
        say_(fmt::format("{} of {} go into {}.", quantity, lot, work_));
        showEntries();
    }

    void work(int opNo, const char* hours, const char* employee) {
        perform("production.bookTime",
                {{"order", work_}, {"opNo", opNo}, {"hours", hours}, {"employee", employee}});
        say_(fmt::format("{} hours of work at operation {}.", hours, opNo));
        showEntries();
    }

    std::vector<Standing> packed() {
        return company_.read(actor_, [&](const db::Read& r) {
            return r.all<Standing>(R"sql(
                select u.sscc, u.kind, w.code || '/' || b.code as place,
                       coalesce((select min(h.code || '/' || d.code) from warehouse_task t
                                 join bin d on d.bin_id = t.to_bin_id join warehouse h on h.warehouse_id = d.warehouse_id
                                 where t.handling_unit_id = u.handling_unit_id and t.state = 'open'), '') as dock,
                       (select count(*) from handling_unit c where c.parent_id = u.handling_unit_id) as packs
                from handling_unit u join sales_order o on o.sales_order_id = u.sales_order_id
                join bin b on b.bin_id = u.bin_id join warehouse w on w.warehouse_id = b.warehouse_id
                where o.number = $1 and u.state in ('open', 'closed') and u.parent_id is null
                order by u.handling_unit_id
            )sql",
                                   number_);
        });
    }

    void showPacked() {
        for (const auto& unit : packed())
            say_(fmt::format("    packed: {} with SSCC {}{} at {}{}", unit.kind, unit.sscc,
                             unit.packs > 0 ? fmt::format(", {} cartons,", unit.packs) : std::string{}, unit.place,
                             unit.dock.empty() ? std::string{} : ", to be carried to " + unit.dock));
    }

    // By one scan of what is packed for it; what lay in stock is walked for.
    void ship() {
        const auto units = packed();
        if (units.empty()) walk();
        const auto shipped = units.empty()
                                 ? perform("warehouse.ship", {{"order", number_}, {"carrier", "Fast Freight"}})
                                 : perform("warehouse.shipUnit",
                                           {{"unit", units.front().sscc}, {"carrier", "Fast Freight"}});
        say_(fmt::format("{}Shipment {} leaves with Fast Freight; its cost leaves the stock.",
                         units.empty() ? std::string{} : "The " + units.front().kind + " is scanned at the dock. ",
                         text(shipped, "number")));
        showEntries();
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
    std::string number_, work_;  // of the order, of the work order
    std::int64_t log_ = 0;
};

}  // namespace

void tellOrderToCash(db::Company& company, const db::Actor& actor, const Say& say) {
    Story{company, actor, say}.tell();
}

}  // namespace app
