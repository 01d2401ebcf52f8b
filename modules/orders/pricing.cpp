// How a price comes about, and the words for it.
#include <fmt/core.h>

#include "orders/terms.h"

namespace orders {
namespace {

constexpr std::string_view handMade = "By hand: ", handReduced = "; discount by hand: ";

struct Listed {
    std::string code;
    std::int64_t priority = 0;
    bool own = false;  // agreed with this customer
    Quantity fromQuantity;
    Date validFrom;
    std::optional<Date> validTo;
    UnitPrice unitPrice;
};
BOOST_DESCRIBE_STRUCT(Listed, (), (code, priority, own, fromQuantity, validFrom, validTo, unitPrice))

struct Branch {
    std::int64_t category = 0, parent = 0;
};
BOOST_DESCRIBE_STRUCT(Branch, (), (category, parent))

std::optional<Listed> listed(const db::Read& read, const Terms& terms, ItemId item, Quantity quantity,
                             Date on) {
    return read.find<Listed>(R"sql(
        select l.code, l.priority, case when l.party_id is null then 0 else 1 end as own,
               p.from_quantity, p.valid_from, p.valid_to, p.unit_price
        from price p
        join price_list l on l.price_list_id = p.price_list_id
        where p.item_id = $1 and p.from_quantity <= $2
          and p.valid_from <= $3 and (p.valid_to is null or p.valid_to >= $3)
          and (l.party_id = $4 or (l.party_id is null and l.price_list_id = $5)) and l.currency = $6
          and l.valid_from <= $3 and (l.valid_to is null or l.valid_to >= $3)
        order by l.priority, own desc, l.price_list_id, p.from_quantity desc, p.valid_from desc
        limit 1
    )sql", item, quantity, on, terms.party, terms.priceList, terms.currency);
}

std::string words(const Listed& found, const Terms& terms, const UnitCode& unit) {
    auto out = fmt::format("Price list {} (priority {}{}): {} a {}", found.code, found.priority,
                           found.own ? ", agreed with this customer" : "",
                           toText(Price{found.unitPrice, terms.currency}), toText(unit));
    if (found.fromQuantity > Quantity{})
        out += fmt::format(" from {} {}", toText(found.fromQuantity), toText(unit));
    out += fmt::format(", valid from {}", toText(found.validFrom));
    if (found.validTo) out += fmt::format(" to {}", toText(*found.validTo));
    return out;
}

}  // namespace

Pricing::Pricing(const db::Read& read, const Terms& terms, Date on) : read_(read), terms_(terms), on_(on) {
    reductions_ = read.all<Reduction>(R"sql(
        select code, name, item_id as item, item_category_id as category, from_quantity, to_quantity, rate
        from discount
        where automatic = 1 and (party_id is null or party_id = $1)
          and valid_from <= $2 and (valid_to is null or valid_to >= $2)
        order by priority, rate desc, discount_id
    )sql", terms.party, on);
    bool grouped = false;
    for (const auto& r : reductions_) grouped = grouped || r.category;
    if (!grouped) return;
    for (const auto& b : read.all<Branch>(R"sql(
             select item_category_id as category, parent_id as parent from item_category
                 where parent_id is not null
         )sql"))
        parents_[b.category] = b.parent;
}

bool Pricing::within(ItemCategoryId category, ItemCategoryId group) const {
    std::size_t steps = 0;
    for (auto at = category.number; at != 0 && steps++ <= parents_.size();) {
        if (at == group.number) return true;
        const auto up = parents_.find(at);
        at = up == parents_.end() ? 0 : up->second;
    }
    return false;
}

const Reduction* Pricing::reduction(const Sold& sold, Quantity quantity) const {
    for (const auto& r : reductions_)
        if ((!r.item || *r.item == sold.item) && (!r.category || within(sold.category, *r.category)) &&
            quantity >= r.fromQuantity && (!r.toQuantity || quantity <= *r.toQuantity))
            return &r;
    return nullptr;
}

std::optional<Quoted> Pricing::quote(const Sold& sold, const inventory::Entered& entered,
                                     const UnitCode& unit) const {
    const auto found = listed(read_, terms_, sold.item, entered.quantity, on_);
    if (!found) return std::nullopt;
    Quoted out{found->unitPrice, {}, words(*found, terms_, sold.unitCode)};
    if (entered.ratio != Ratio{}) {
        out.price = money::share(found->unitPrice, entered.ratio);
        out.why += fmt::format("; a {} is {} {}: {}", toText(unit), toText(entered.ratio),
                               toText(sold.unitCode), toText(Price{out.price, terms_.currency}));
    }
    if (const auto* less = reduction(sold, entered.quantity)) {
        out.discount = less->rate;
        out.why += fmt::format("; discount {} ({}): {}", less->code, less->name, toText(less->rate));
    }
    return out;
}

std::string Pricing::said(const Price& price, Percent discount) {
    auto why = fmt::format("{}{}", handMade, toText(price));
    return discount == Percent{} ? why : withDiscount(std::move(why), discount);
}

std::string Pricing::withDiscount(std::string why, Percent discount) {
    if (const auto at = why.find("; discount "); at != why.npos) why.resize(at);
    return why + fmt::format("{}{}", handReduced, toText(discount));
}

bool Pricing::byHand(std::string_view why) { return why.starts_with(handMade); }

std::optional<Percent> Pricing::typed(std::string_view why, Percent discount) {
    return why.find(handReduced) == why.npos ? std::nullopt : std::optional{discount};
}

void refuseNoPrice(const Terms& terms, const Sold& sold, Quantity quantity, Date on) {
    db::refuse("orders.price.none",
               "No price list of {customer} has a price in {currency} for {quantity} of {item} on "
               "{day}. Give a price, or put one into a list.",
               {{"customer", terms.name},
                {"currency", toText(terms.currency)},
                {"quantity", quantity},
                {"item", sold.number},
                {"day", on}},
               "price");
}

Quoted priceOf(const db::Read& read, CustomerId customer, ItemId item, const Measure& measure, Date on) {
    const auto terms = termsOf(read, customer, on);
    const auto sold = findSold(read, item, SiteId{}, on);
    if (!sold) db::refuse("orders.item.none", "There is no such item. Choose one from the list.", {}, "item");
    const auto entered = inventory::entered(read, item, measure);
    auto quoted =
        Pricing{read, terms, on}.quote(*sold, entered, measure.unit ? measure.unit : sold->unitCode);
    if (!quoted) refuseNoPrice(terms, *sold, entered.quantity, on);
    return std::move(*quoted);
}

}  // namespace orders
