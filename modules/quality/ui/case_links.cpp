#include "quality/ui/case_links.h"

#include <algorithm>

#include "app/desk/say.h"
#include "quality/ui/cases.h"

namespace quality::cases {

using desk::say;
using desk::text;

namespace {

constexpr std::string_view sold[] = {"customer", "sales order", "shipment"};

bool isSale(const Linked& link) { return std::ranges::find(sold, link.kind) != std::end(sold); }

std::int64_t found(const std::optional<std::int64_t>& id) { return id.value_or(0); }

struct Booked {
    std::optional<std::int64_t> entry;
    std::int64_t lot = 0;
};
BOOST_DESCRIBE_STRUCT(Booked, (), (entry, lot))

desk::Record receiptOf(const db::Read& read, std::int64_t move) {
    const auto booked = read.find<Booked>(R"sql(
        select journal_entry_id as entry, lot_id as lot from stock_move where stock_move_id = $1
    )sql", move);
    if (!booked) return {};
    return booked->entry && read.may("ledger.see") ? desk::Record{"journal entry", *booked->entry} : desk::Record{"lot", booked->lot};
}

}  // namespace

desk::Record recordOf(const db::Read& read, const Linked& link) {
    const auto& kind = link.kind;
    if (kind == "customer") {
        const auto customer = found(read.find<std::int64_t>(R"sql(select customer_id from customer where party_id = $1)sql", link.recordId));
        return customer != 0 ? desk::Record{"customer", customer} : desk::Record{"party", link.recordId};
    }
    if (kind == "operation")
        return {"work order", found(read.find<std::int64_t>(R"sql(
            select work_order_id from work_order_operation where work_order_operation_id = $1
        )sql", link.recordId))};
    if (kind == "receipt") return receiptOf(read, link.recordId);
    if (kind == "sales order") return {"order", link.recordId};
    if (kind == "input lot") return {"lot", link.recordId};
    if (kind == "supplier") return {"party", link.recordId};
    return {text(kind), link.recordId};
}

desk::FactGroup saleFacts(const db::Read& read, const std::vector<Linked>& links) {
    desk::FactGroup group{.title = "Sold", .facts = {}};
    for (const auto& link : links)
        if (isSale(link)) group.facts.push_back({.label = linkTitle(link.kind), .value = link.number, .opens = recordOf(read, link)});
    return group;
}

std::vector<desk::TableColumn> linkColumns() {
    return {{.title = "Record", .width = 110}, {.title = "Number", .width = 130}, {.title = "About it", .width = 0}, {.title = "Quantity", .width = 100, .number = true}};
}

std::vector<desk::TableRow> linkRows(const db::Read& read, const std::vector<Linked>& links) {
    std::vector<desk::TableRow> rows;
    for (const auto& link : links)
        if (!isSale(link))
            rows.push_back({.cells = {{.text = say(linkTitle(link.kind)), .muted = true},
                                      {.text = text(link.number)},
                                      {.text = text(link.text)},
                                      {.text = link.quantity ? desk::shown(*link.quantity) : QString{}}},
                            .key = static_cast<std::int64_t>(rows.size()) + 1,
                            .opens = recordOf(read, link)});
    return rows;
}

}  // namespace quality::cases
