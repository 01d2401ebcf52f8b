#include "customers/frames.h"

#include <set>

#include <fmt/core.h>

#include "calendar/calendar.h"
#include "ledger/ledger.h"
#include "orders/orders.h"
#include "people/checks.h"

namespace customers {
namespace {

constexpr std::size_t mostLines = 500;

struct Frame {
    SiteId site;
    std::string number, state, reference;
    CustomerId customer;
    Currency currency;
    Date validFrom, validTo;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Frame, (), (site, number, state, reference, customer, currency, validFrom, validTo, version))

struct Agreed {
    std::int64_t id = 0;
    int lineNo = 0;
    ItemId item;
    std::string number;
    Quantity quantity, calledOff;
    UnitPrice unitPrice;
};
BOOST_DESCRIBE_STRUCT(Agreed, (), (id, lineNo, item, number, quantity, calledOff, unitPrice))

Frame frameOf(const db::Read& read, FrameOrderId id) {
    auto found = read.find<Frame>(R"sql(
        select site_id as site, number, state, reference, customer_id as customer, currency, valid_from, valid_to, version
        from frame_order where frame_order_id = $1
    )sql", id);
    if (!found) db::refuse("customers.frame.none", "There is no such frame order. Look it up by its number.", {}, "frameOrder");
    return std::move(*found);
}

std::vector<Agreed> agreedOf(const db::Read& read, FrameOrderId id) {
    return read.all<Agreed>(R"sql(
        select f.frame_order_line_id as id, f.line_no, f.item_id as item, i.number, f.quantity, f.unit_price,
               coalesce((select cast(sum(l.quantity - l.cancelled) as bigint) from frame_call_off c
                         join sales_order_line l on l.sales_order_line_id = c.sales_order_line_id
                         where c.frame_order_line_id = f.frame_order_line_id), 0) as called_off
        from frame_order_line f join item i on i.item_id = f.item_id
        where f.frame_order_id = $1 order by f.line_no
    )sql", id);
}

void checkOpen(const Frame& frame, db::Reasons& reasons) {
    if (frame.state != "open")
        reasons.add("customers.frame.closed", "{frame} is closed: nothing is called off it any more. Agree on a new one.",
                    {{"frame", frame.number}}, "frameOrder");
}

void checkLine(const db::Read& read, const FrameLine& line, const Currency& currency, const std::string& path, db::Reasons& reasons) {
    const auto state = read.find<std::string>(R"sql(select state from item where item_id = $1)sql", line.item);
    if (!state || *state == "obsolete")
        reasons.add("customers.frame.item", "There is no such item that is sold. Choose another.", {}, path + ".item");
    if (line.quantity <= Quantity{})
        reasons.add("customers.frame.quantity", "{quantity} is nothing to agree on. Give a quantity above zero.",
                    {{"quantity", line.quantity}}, path + ".quantity");
    if (line.price.currency.code != currency.code)
        reasons.add("customers.frame.currency", "The customer is billed in {currency}. Give the price in it.",
                    {{"currency", currency.code}}, path + ".price");
    else if (line.price.price < UnitPrice{})
        reasons.add("customers.frame.price", "{price} is below zero. Give what one costs.", {{"price", line.price}}, path + ".price");
}

void checkPart(const std::vector<Agreed>& agreed, const Frame& frame, const CallOffLine& part, const std::string& path, db::Reasons& reasons) {
    for (const auto& line : agreed) {
        if (line.lineNo != part.line) continue;
        const auto remaining = line.quantity - line.calledOff;
        if (part.quantity <= Quantity{} || part.quantity > remaining)
            reasons.add("customers.frame.remaining", "Of line {line} of {frame} {remaining} of {agreed} remain, not {quantity}. Call off less, or agree on more.",
                        {{"line", std::int64_t{part.line}}, {"frame", frame.number}, {"remaining", remaining}, {"agreed", line.quantity},
                         {"quantity", part.quantity}}, path + ".quantity");
        return;
    }
    reasons.add("customers.frame.line", "{frame} has no line {line}. Look at its lines again.",
                {{"frame", frame.number}, {"line", std::int64_t{part.line}}}, path + ".line");
}

orders::Enter orderOf(const Frame& frame, const std::vector<Agreed>& agreed, const CallOff& args) {
    orders::Enter order;
    order.customer = frame.customer;
    order.site = frame.site;
    order.reference = args.reference.empty() ? frame.reference : args.reference;
    order.wantedOn = args.wantedOn;
    order.sign = true;
    for (const auto& part : args.lines)
        for (const auto& line : agreed)
            if (line.lineNo == part.line) {
                orders::NewLine wanted;
                wanted.item = line.item;
                wanted.quantity = {part.quantity.millionths, {}};
                wanted.price = Price{line.unitPrice, frame.currency};
                order.lines.push_back(std::move(wanted));
            }
    return order;
}

}  // namespace

std::vector<Remaining> remainingOf(const db::Read& read, FrameOrderId id) {
    std::vector<Remaining> all;
    for (const auto& line : agreedOf(read, id))
        all.push_back({line.lineNo, line.number, line.quantity, line.calledOff, line.quantity - line.calledOff});
    return all;
}

void check(const db::Read& read, const AddFrameOrder& args, db::Reasons& reasons) {
    people::requireSite(read, "customers.addFrameOrder", people::theSite(read, args.site));
    const auto currency = read.find<Currency>(R"sql(select currency from customer where customer_id = $1)sql", args.customer);
    if (!currency) db::refuse("customers.customer.none", "There is no such customer. Look them up by their number.", {}, "customer");
    people::checkOptional(reasons, "reference", args.reference, 100);
    if (args.validTo < args.validFrom)
        reasons.add("customers.frame.days", "It cannot end on {to} before it begins on {from}. Give a later day.",
                    {{"to", args.validTo}, {"from", args.validFrom}}, "validTo");
    if (args.lines.empty() || args.lines.size() > mostLines)
        reasons.add("customers.frame.lines", "A frame order has 1 to {most} lines. Say what is agreed on.",
                    {{"most", static_cast<std::int64_t>(mostLines)}}, "lines");
    for (std::size_t i = 0; i < args.lines.size() && i < mostLines; ++i)
        checkLine(read, args.lines[i], *currency, fmt::format("lines[{}]", i), reasons);
}

FrameState add(db::Tx& tx, const AddFrameOrder& args) {
    const auto site = people::theSite(tx, args.site);
    const auto number = ledger::nextNumber(tx, site, "frame_order", calendar::siteToday(tx, site));
    const auto id = tx.make<FrameOrderId>(R"sql(
        insert into frame_order (site_id, number, customer_id, reference, currency, valid_from, valid_to, state, version)
        select $1, $2, customer_id, $4, currency, $5, $6, 'open', 1 from customer where customer_id = $3 returning frame_order_id
    )sql", site, number, args.customer, args.reference, args.validFrom, args.validTo);
    int lineNo = 0;
    for (const auto& line : args.lines)
        tx.run(R"sql(
            insert into frame_order_line (frame_order_id, line_no, item_id, quantity, unit_price) values ($1, $2, $3, $4, $5)
        )sql", id, ++lineNo, line.item, line.quantity, line.price.price);
    return {id, number, 1};
}

void check(const db::Read& read, const CallOff& args, db::Reasons& reasons) {
    const auto frame = frameOf(read, args.frameOrder);
    people::requireSite(read, "customers.callOff", frame.site);
    checkOpen(frame, reasons);
    const auto today = calendar::siteToday(read, frame.site);
    if (today < frame.validFrom || today > frame.validTo)
        reasons.add("customers.frame.day", "{frame} is good from {from} to {to}, not on {day}. Agree on a new one.",
                    {{"frame", frame.number}, {"from", frame.validFrom}, {"to", frame.validTo}, {"day", today}}, "frameOrder");
    const auto agreed = agreedOf(read, args.frameOrder);
    std::set<int> named;
    for (std::size_t i = 0; i < args.lines.size(); ++i) {
        const auto path = fmt::format("lines[{}]", i);
        checkPart(agreed, frame, args.lines[i], path, reasons);
        if (!named.insert(args.lines[i].line).second)
            reasons.add("customers.frame.twice", "Line {line} is named twice. Put both together.", {{"line", std::int64_t{args.lines[i].line}}},
                        path + ".line");
    }
    if (args.lines.empty()) reasons.add("customers.frame.nothing", "Nothing is called off. Say which lines and how much.", {}, "lines");
    if (!reasons.any()) orders::check(read, orderOf(frame, agreed, args), reasons);
}

CalledOff callOff(db::Tx& tx, const CallOff& args) {
    const auto frame = frameOf(tx, args.frameOrder);
    const auto agreed = agreedOf(tx, args.frameOrder);
    const auto entered = orders::enter(tx, orderOf(frame, agreed, args));
    for (std::size_t i = 0; i < args.lines.size(); ++i)
        for (const auto& line : agreed)
            if (line.lineNo == args.lines[i].line)
                tx.run(R"sql(
                    insert into frame_call_off (frame_order_line_id, sales_order_line_id) values ($1, $2)
                )sql", line.id, entered.lines[i].id);
    return {entered.order, entered.number};
}

void check(const db::Read& read, const CloseFrameOrder& args, db::Reasons& reasons) {
    const auto frame = frameOf(read, args.frameOrder);
    people::requireSite(read, "customers.closeFrameOrder", frame.site);
    checkOpen(frame, reasons);
}

FrameState close(db::Tx& tx, const CloseFrameOrder& args) {
    const auto version = tx.make<std::int64_t>(R"sql(
        update frame_order set state = 'closed', version = version + 1 where frame_order_id = $1 returning version
    )sql", args.frameOrder);
    return {args.frameOrder, frameOf(tx, args.frameOrder).number, version};
}

}  // namespace customers
