// Reads of orders, and the end of an order's life.
#include "orders/orders.h"

#include "calendar/calendar.h"
#include "orders/document.h"
#include "orders/lines.h"

namespace orders {
namespace {

struct Old {
    int lineNo = 0;
    std::string itemNumber, text, unitCode;
    std::int64_t enteredQuantity = 0;
    UnitPrice unitPrice;
    Percent discount;
    Money net;
    Date wantedOn;
};
BOOST_DESCRIBE_STRUCT(Old, (),
                      (lineNo, itemNumber, text, unitCode, enteredQuantity, unitPrice, discount, net,
                       wantedOn))

// The lines as a revision showed them; promises and lots are of the present one only.
std::vector<Line> linesOfRevision(const db::Read& read, const Head& head, const std::string& revision) {
    std::vector<Line> out;
    if (revision == head.revision) {
        out = linesOf(read, head.id);
        for (auto& line : out) line.promisedOn.reset(), line.lot.reset();
        return out;
    }
    for (auto& old : read.all<Old>(R"sql(
             select r.line_no, coalesce(i.number, '') as item_number, r.text, u.code as unit_code,
                    r.entered_quantity, r.unit_price, r.discount, r.net, r.wanted_on
             from sales_order_revision r
             join unit u on u.unit_id = r.unit_id
             left join item i on i.item_id = r.item_id
             where r.sales_order_id = $1 and r.revision = $2 order by r.line_no
         )sql", head.id, revision)) {
        auto& line = out.emplace_back();
        line.lineNo = old.lineNo;
        line.itemNumber = std::move(old.itemNumber);
        line.text = std::move(old.text);
        line.unitCode = std::move(old.unitCode);
        line.enteredQuantity = old.enteredQuantity;
        line.unitPrice = old.unitPrice;
        line.discount = old.discount;
        line.net = old.net;
        line.wantedOn = old.wantedOn;
    }
    if (out.empty())
        db::refuse("orders.revision.none",
                   "{order} has no revision {revision}. Its present one is {present}.",
                   {{"order", head.number}, {"revision", revision}, {"present", head.revision}}, "revision");
    return out;
}

}  // namespace

std::vector<Difference> differences(const db::Read& read, SalesOrderId order, const std::string& from,
                                    const std::string& to) {
    const auto head = headOf(read, order);
    auto before = linesOfRevision(read, head, from);
    auto after = linesOfRevision(read, head, to);
    std::vector<Difference> out;
    for (const auto& line : before)
        out.push_back(differenceOf(&line, lineAt(after, line.lineNo), head.currency));
    for (const auto& line : after)
        if (lineAt(before, line.lineNo) == nullptr)
            out.push_back(differenceOf(nullptr, &line, head.currency));
    return out;
}

std::vector<Margin> margins(const db::Read& read, SalesOrderId order) {
    const auto head = headOf(read, order);
    if (!read.may("cost.see", head.site.number))
        db::refuse("orders.margin.right",
                   "{who} may not see costs. Ask an administrator for the right cost.see.",
                   {{"who", read.actor().name}});
    const auto today = calendar::siteToday(read, head.site);
    const auto terms = termsOf(read, head.customer, today);
    std::vector<Margin> out;
    for (const auto& line : linesOf(read, order)) {
        auto& margin = out.emplace_back();
        margin.line = line.lineNo;
        margin.net = inBook(read, terms, head.currency, line.net, today);
        const auto cost = line.unitCost || !line.item
                              ? line.unitCost
                              : inventory::unitCost(read, *line.item, head.site, today);
        if (!cost) continue;
        margin.cost = money::extend(*cost, line.open(), terms.bookCurrency);
        margin.margin = margin.net - *margin.cost;
        if (margin.net != Money{})
            margin.share = Percent{money::round(margin.margin->minor, 1'000'000, margin.net.minor).minor};
    }
    return out;
}

bool completeWhenDone(db::Tx& tx, SalesOrderId order) {
    // A charge is never shipped: it is done when it is billed or called off.
    const auto left = tx.one<std::int64_t>(R"sql(
        select count(*) as open_lines from sales_order_line
        where sales_order_id = $1
          and (invoiced + cancelled < quantity or (item_id is not null and shipped + cancelled < quantity))
    )sql", order);
    if (left != 0) return false;
    tx.run(R"sql(
        update sales_order set state = 'completed', version = version + 1
        where sales_order_id = $1 and state = 'signed'
    )sql", order);
    return true;
}

}  // namespace orders
