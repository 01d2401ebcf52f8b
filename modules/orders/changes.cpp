// Changes to the lines of a document that exists.
#include <algorithm>

#include <fmt/core.h>

#include "orders/lines.h"

namespace orders {
namespace {

int highestEver(const db::Read& read, SalesOrderId order) {
    return read.one<int>(R"sql(
        select cast(coalesce(max(n.line_no), 0) as bigint) as line_no from (
            select line_no from sales_order_line where sales_order_id = $1
            union all select line_no from sales_order_revision where sales_order_id = $1
        ) n
    )sql", order);
}

NewLine newLine(const LineChange& c) {
    return {c.item, c.text,   c.quantity.value_or(Measure{}), c.price, c.discount, c.wantedOn,
            c.lot,  c.taxCode};
}

}  // namespace

std::vector<LineChange> withDay(std::vector<LineChange> changes, const std::vector<Line>& before, Date old,
                                Date now) {
    if (old == now) return changes;
    for (const auto& line : before) {
        if (line.wantedOn != old || line.unshipped() == Quantity{}) continue;
        const auto at = std::ranges::find(changes, std::optional{line.lineNo}, &LineChange::line);
        auto& change = at == changes.end() ? changes.emplace_back() : *at;
        change.line = line.lineNo;
        if (!change.wantedOn) change.wantedOn = now;
    }
    return changes;
}

Changes apply(const Desk& desk, const std::vector<Line>& before, const std::vector<LineChange>& wanted,
              db::Reasons& reasons) {
    Changes out{before, {}, {}};
    int next = highestEver(desk.read, desk.head.id);
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const auto path = fmt::format("lines[{}]", i);
        const auto& change = wanted[i];
        if (!change.line) {
            auto line = drawUp(desk, newLine(change), path, reasons);
            line.lineNo = ++next;
            out.touched.push_back(line.lineNo);
            out.lines.push_back(std::move(line));
            continue;
        }
        const bool twice = std::ranges::count(out.touched, *change.line) != 0 ||
                           std::ranges::count(out.removed, *change.line) != 0;
        auto* line = lineAt(out.lines, *change.line);
        if (twice) {
            reasons.add("orders.change.twice", "Line {line} is changed twice. Put both changes together.",
                        {{"line", *change.line}}, path + ".line");
        } else if (line == nullptr) {
            reasons.add("orders.change.line",
                        "{order} has no line {line}. Leave the number out to add a line.",
                        {{"order", desk.head.number}, {"line", *change.line}}, path + ".line");
        } else if (!change.remove) {
            *line = changed(desk, *line, change, desk.head.state == "quote", path, reasons);
            out.touched.push_back(*change.line);
        } else if (desk.head.state == "quote") {
            out.lines.erase(out.lines.begin() + (line - out.lines.data()));
            out.removed.push_back(*change.line);
        } else {
            reasons.add("orders.amend.remove",
                        "Line {line} of {order} is signed, so it stays. Cancel what is no longer "
                        "wanted.",
                        {{"line", *change.line}, {"order", desk.head.number}}, path + ".remove");
        }
    }
    return out;
}

}  // namespace orders
