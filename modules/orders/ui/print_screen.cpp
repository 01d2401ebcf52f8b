// A quote or an order on paper: seen before it leaves, printed, kept as a PDF, or mailed to the customer.
#include "orders/ui/print_order.h"
#include "orders/ui/screens.h"

namespace orders::ui {
namespace {

// What a quote's template says to the customer goes with it.
std::string wordsWith(const db::Read& read, const OrderPaper& order, std::int64_t id) {
    if (order.state != "quote") return {};
    return read.find<std::string>(R"sql(select text from template_quote where sales_order_id = $1)sql", id).value_or("");
}

std::optional<desk::PrintedPaper> printed(const db::Read& read, std::int64_t id) {
    if (id == 0) id = read.one<std::int64_t>(R"sql(select coalesce(max(sales_order_id), 0) as id from sales_order)sql");
    const auto order = orderPaper(read, SalesOrderId{id});
    if (!order) return std::nullopt;
    return desk::PrintedPaper{.id = id,
                              .number = order->number,
                              .name = order->customer,
                              .title = order->title(),
                              .fileName = order->fileName(),
                              .paper = std::make_shared<const desk::Paper>(laidOut(*order)),
                              .firm = order->firm,
                              .clerk = order->clerk,
                              .email = order->email,
                              .words = wordsWith(read, *order, id)};
}

}  // namespace

desk::PrintKind orderPrint() {
    return {.record = "order",
            .title = "Order on paper",
            .empty = "There is no order to print.",
            .tables = {"sales_order", "sales_order_line", "letterhead", "party", "party_address"},
            .read = printed,
            .send = "orders.send",
            .argument = "order"};
}

}  // namespace orders::ui
