// story adventureworks: each complete order of the import is signed, shipped, billed and paid through the door.
#include <algorithm>

#include <fmt/core.h>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include "app/import/import.h"
#include "calendar/calendar.h"
#include "database/doctor.h"
#include "database/log.h"
#include "promise/promise.h"
#include "shared/money.h"

namespace app {
namespace {

using namespace tl;
using boost::json::array;
using boost::json::object;

struct Order {
    SalesOrderId id;
    SiteId site;
    CustomerId customer;
    std::string state, reference;
};
BOOST_DESCRIBE_STRUCT(Order, (), (id, site, customer, state, reference))

struct Need {
    ItemId item;
    std::string number;
    Quantity quantity;
};
BOOST_DESCRIBE_STRUCT(Need, (), (item, number, quantity))

struct Bill {
    InvoiceId id;
    Money open;
    Currency currency;
};
BOOST_DESCRIBE_STRUCT(Bill, (), (id, open, currency))

struct Sums {
    std::int64_t sourceTotal = 0, documents = 0, rounding = 0, roundingLines = 0, paid = 0;
};
BOOST_DESCRIBE_STRUCT(Sums, (), (sourceTotal, documents, rounding, roundingLines, paid))

class Story {
public:
    Story(db::Company& company, const db::Actor& actor, const Say& say)
        : company_(company), actor_(actor), say_(say) {}

    AdventureStory tell() {
        const auto orders = completeOrders();
        story_.complete = static_cast<std::int64_t>(orders.size());
        if (orders.empty())
            db::refuse("story.adventureworks.orders",
                       "There are no complete AdventureWorks orders here. Bring them in first: throughline "
                       "import adventureworks.");
        say_(fmt::format("{} imported orders have all of their lines.", orders.size()));
        for (const auto& order : orders) {
            if (order.state == "quote") {
                fulfil(order);
                ++story_.played;
            } else {
                ++story_.before;
            }
            collect(order);
        }
        addUp();
        examine();
        return story_;
    }

private:
    // Lines finer than four decimals were rounded one by one, the source's net was not: 1/10000 a line.
    std::vector<Order> completeOrders() {
        return company_.read(actor_, [](const db::Read& r) {
            return r.all<Order>(R"sql(
                select o.sales_order_id as id, o.site_id as site, o.customer_id as customer, o.state, o.reference
                from sales_order o join sales_order_line l on l.sales_order_id = o.sales_order_id
                where o.source = 'adventureworks' and l.item_id is not null and o.state <> 'cancelled'
                group by o.sales_order_id, o.site_id, o.customer_id, o.state, o.reference, o.source_net
                having abs(cast(sum(l.source_amount) as bigint) - o.source_net) <= count(*)
                order by o.sales_order_id
            )sql");
        });
    }

    static std::vector<Need> needsOf(const db::Read& r, SalesOrderId order) {
        return r.all<Need>(R"sql(
            select l.item_id as item, i.number, cast(sum(l.quantity) as bigint) as quantity
            from sales_order_line l join item i on i.item_id = l.item_id
            where l.sales_order_id = $1 group by l.item_id, i.number order by i.number
        )sql",
                           order);
    }

    // What is not free of an order's items, received by hand where the item lies already, else at the first place.
    std::vector<db::Request> receipts(const Order& order) {
        return company_.read(actor_, [&](const db::Read& r) {
            std::vector<db::Request> all;
            const auto today = calendar::siteToday(r, order.site);
            for (const auto& need : needsOf(r, order.id)) {
                const auto free = promise::availability(r, need.item, order.site, today).free;
                if (free >= need.quantity) continue;
                const auto lacking = need.quantity - free;
                all.push_back(request(order, "inventory.receive",
                                      {{"item", need.number},
                                       {"quantity", toText(lacking)},
                                       {"bin", binFor(r, order, need)},
                                       {"note", "By hand: stock lacked it for " + order.reference}},
                                      need.number));
                ++story_.receipts;
                story_.lacking += lacking.millionths / 1'000'000;
            }
            return all;
        });
    }

    static std::int64_t binFor(const db::Read& r, const Order& order, const Need& need) {
        const auto bin = r.find<std::int64_t>(R"sql(
            select b.bin_id from bin b
            left join stock_balance s on s.bin_id = b.bin_id and s.item_id = $2
            join warehouse w on w.warehouse_id = b.warehouse_id
            where b.site_id = $1 and b.kind = 'storage'
            order by case when s.stock_balance_id is null then 1 else 0 end,
                     case when w.code = 'LOC-07' then 0 else 1 end, b.walk, b.bin_id
            limit 1
        )sql",
                                              order.site, need.item);
        if (!bin)
            db::refuse("story.adventureworks.bin",
                       "There is no bin to receive {item} into. Add a warehouse with a storage bin.",
                       {{"item", need.number}});
        return *bin;
    }

    static db::Request request(const Order& order, const std::string& action, const object& args,
                               const std::string& part = {}) {
        return {
            action,
            boost::json::serialize(args),
            {fmt::format("story:{}:{}{}{}", order.reference, action, part.empty() ? "" : ":", part), {}, {}},
            1};
    }

    // Receipts, signature, shipment and bill in one commit; again with the credit released where that is in the way.
    void fulfil(const Order& order) {
        auto requests = receipts(order);
        const auto at = static_cast<std::ptrdiff_t>(requests.size());
        for (const auto* action : {"orders.sign", "warehouse.ship", "finance.invoice"})
            requests.push_back(request(order, action, {{"order", order.id.number}}));
        auto outcomes = company_.performAll(actor_, requests, db::Mode::AllOrNothing);
        const auto credit = [](const db::Refusal& why) { return why.code == "orders.sign.credit"; };
        const auto overLimit = [&](const db::Outcome& o) { return std::ranges::any_of(o.reasons, credit); };
        if (std::ranges::any_of(outcomes, overLimit)) {
            ++story_.released;
            requests.insert(requests.begin() + at,
                            request(order, "orders.releaseCredit", {{"order", order.id.number}}));
            outcomes = company_.performAll(actor_, requests, db::Mode::AllOrNothing);
        }
        for (const auto& outcome : outcomes)
            if (!outcome.reasons.empty())
                db::refuse("story.adventureworks.refused",
                           "{order} cannot go on: {why} Put that right and tell the story again.",
                           {{"order", order.reference}, {"why", outcome.reasons[0].what()}});
    }

    void collect(const Order& order) {
        const auto bills = company_.read(actor_, [&](const db::Read& r) {
            return r.all<Bill>(R"sql(
                select invoice_id as id, gross - settled as open, currency from invoice
                where sales_order_id = $1 and kind = 'invoice' and settled < gross order by invoice_id
            )sql",
                               order.id);
        });
        for (const auto& bill : bills)
            company_.perform(actor_, request(order, "finance.receivePayment",
                                             {{"customer", order.customer.number},
                                              {"site", order.site.number},
                                              {"amount", toText(Amount{bill.open, bill.currency})},
                                              {"reference", order.reference},
                                              {"invoices", array{object{{"invoice", bill.id.number}}}}},
                                             std::to_string(bill.id.number)));
    }

    void addUp() {
        const auto sums = company_.read(actor_, [](const db::Read& r) {
            return r.one<Sums>(R"sql(
                select coalesce(cast(sum(o.source_total) as bigint), 0) as source_total,
                       coalesce(cast(sum(i.gross) as bigint), 0) as documents,
                       coalesce(cast(sum(i.rounding) as bigint), 0) as rounding,
                       coalesce(cast(sum(case when i.rounding = 0 then 0 else 1 end) as bigint), 0) as rounding_lines,
                       coalesce(cast(sum(i.settled) as bigint), 0) as paid
                from invoice i join sales_order o on o.sales_order_id = i.sales_order_id
                where o.source = 'adventureworks' and i.kind = 'invoice'
            )sql");
        });
        story_.sourceTotal = sums.sourceTotal;
        story_.documents = sums.documents;
        story_.rounding = sums.rounding;
        story_.roundingLines = sums.roundingLines;
        story_.paid = sums.paid;
    }

    void examine() {
        company_.read(actor_, [&](const db::Read& r) {
            for (const auto& f : db::doctor(r)) story_.findings.push_back(f.invariant + ": " + f.what);
            if (const auto broken = db::verifyLog(r))
                story_.findings.push_back(fmt::format("log line {}: {}", broken->logId, broken->why));
        });
    }

    db::Company& company_;
    const db::Actor& actor_;
    const Say& say_;
    AdventureStory story_;
};

}  // namespace

AdventureStory tellAdventureWorks(db::Company& company, const db::Actor& actor, const Say& say) {
    return Story{company, actor, say}.tell();
}

}  // namespace app
