// A price list's card.
#include "app/desk/form.h"
#include "orders/orders.h"
#include "orders/ui/screens.h"

namespace orders::ui {
namespace {

struct ListRow {
    std::string code, name, currency, validFrom;
    std::optional<std::string> validTo, customer;
    std::int64_t priority = 0;
};
BOOST_DESCRIBE_STRUCT(ListRow, (), (code, name, currency, validFrom, validTo, customer, priority))

desk::Card readPriceList(const db::Read& read, std::int64_t id) {
    desk::Card card;
    const auto row = read.find<ListRow>(R"sql(
        select s.code, s.name, s.currency, s.valid_from, s.valid_to, p.name as customer, s.priority
        from price_list s left join party p on p.party_id = s.party_id where s.price_list_id = $1
    )sql", id);
    if (!row) {
        card.found = false;
        return card;
    }
    card.number = row->code;
    card.name = row->name;
    card.groups = {{.title = "Where it counts", .facts = {{.label = "Currency", .value = row->currency},
                                                          {.label = "Agreed with", .value = row->customer.value_or("")},
                                                          {.label = "Priority", .value = std::to_string(row->priority)},
                                                          {.label = "From", .value = row->validFrom},
                                                          {.label = "To", .value = row->validTo.value_or("")}}}};
    auto look = pricesLook();
    look.columns = {"item", "item_name", "from_quantity", "unit", "unit_price", "valid_from", "valid_to"};
    card.parts = {{.title = "Prices", .look = look, .filters = {{"price_list_id", db::How::equals, std::to_string(id)}}}};
    card.buttons = {{.title = "New price", .right = "orders.setPrice", .keys = "Ctrl+N", .icon = "plus", .main = true, .run = [id](desk::Desk& d) {
                         desk::showForm(d, {.action = "orders.setPrice", .title = "New price", .verb = "Set price",
                                            .fields = {{.argument = "priceList", .hidden = true}, {.argument = "item"}, {.argument = "price"}, {.argument = "fromQuantity"},
                                                       {.argument = "validFrom"}, {.argument = "validTo"}},
                                            .preset = {{"priceList", static_cast<qint64>(id)}}});
                     }}};
    return card;
}

}  // namespace

desk::CardKind priceListCard() { return {.kind = "price list", .tables = {"price_list", "price"}, .read = readPriceList}; }

}  // namespace orders::ui
