#include "app/bench/make_masters.h"

#include <fmt/core.h>

#include "database/text.h"
#include "shared/quantity.h"

namespace app::bench {
namespace {

// 13 digits of GS1, the last one the check digit.
std::string gtin(std::int64_t n) {
    auto digits = fmt::format("4012{:08}", n);
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) sum += (digits[i] - '0') * (i % 2 == 0 ? 1 : 3);
    return digits + static_cast<char>('0' + (10 - sum % 10) % 10);
}

// Home, its neighbours, and everywhere else.
const Ground::Tax& taxOf(const Ground& g, std::string_view country) {
    if (country == "DE") return g.german;
    return country == "AT" || country == "FR" || country == "GB" ? g.standard : g.zero;
}

bool paysDollars(std::string_view country) { return country == "US" || country == "CA" || country == "MX" || country == "BR"; }

}  // namespace

std::vector<Customer> makeCustomers(BulkFile& file, const Ground& g, std::int64_t count, Tally& tally) {
    Rows parties(file, "party", "number, name, name_sort, tax_number, email, phone, state, version");
    Rows roles(file, "party_role", "party_id, role");
    Rows addresses(file, "party_address", "party_id, kind, line1, line2, city, region, postcode, country, version");
    Rows contacts(file, "party_contact", "party_id, name, duty, email, phone, version");
    Rows customers(file, "customer", "party_id, currency, price_list_id, tax_code_id, payment_days, credit_limit, min_shelf_days, version");
    Dice dice{1};
    std::vector<Customer> all;
    constexpr int terms[] = {14, 30, 30, 60};
    constexpr std::string_view duties[] = {"buyer", "accounts", "quality", ""};
    for (std::int64_t n = 0; n < count; ++n) {
        Customer c;
        c.closed = n % 97 == 96;
        const auto firm = firmName(dice);
        const auto& at = *firm.place;
        const auto tax = fmt::format("{}{}", at.country, 100'000'000 + n * 17), mail = fmt::format("c{}.example", 100'001 + n);
        const auto party = parties.add(fmt::format("C-{}", 100'001 + n), firm.name, db::sortKey(firm.name), tax, "office@" + mail, phone(dice, firm),
                                       c.closed ? "closed" : "active", 1);
        roles.add(party, "customer");
        if (n % 20 == 19) roles.add(party, "supplier");
        addresses.add(party, "main", street(dice, firm), "", at.city, at.region, fmt::format("{}{:03}", at.postcode, dice.below(1000)), at.country, 1);
        contacts.add(party, personName(dice, firm), dice.of(duties), "buyer@" + mail, phone(dice, firm), 1);
        c.party = {party};
        c.days = dice.of(terms);
        c.money = paysDollars(at.country) ? 1 : 0;
        c.tax = &taxOf(g, at.country);
        c.chinese = firm.chinese();
        const auto& money = g.monies[c.money];
        c.id = customers.add(party, money.currency.code, money.list, c.tax->code.number, c.days, nullptr, 0, 1);
        all.push_back(c);
    }
    tally.finish(parties, roles, addresses, contacts, customers);
    return all;
}

std::vector<Item> makeItems(BulkFile& file, const Ground& g, std::int64_t count, Tally& tally) {
    Rows items(file, "item",
               "number, name, name_sort, item_category_id, unit_id, tracking, shelf_days, revision, gtin, safety_stock, reorder_point, lead_days, state, version");
    Rows revisions(file, "item_revision", "item_id, revision, state, note, released_on, version");
    Rows costs(file, "item_cost", "item_id, revision, site_id, valid_from, unit_cost");
    Rows prices(file, "price", "price_list_id, item_id, from_quantity, valid_from, valid_to, unit_price");
    Dice dice{2};
    std::vector<Item> all;
    constexpr int usual[] = {1, 2, 5, 10, 20, 50, 100};
    const auto from = g.days.text(g.days.first());
    for (std::int64_t n = 0; n < count; ++n) {
        const auto thing = thingName(dice);
        Item item;
        item.number = fmt::format("{}-{}", thing.number, 10'001 + n);
        item.name = thing.name;
        item.price = dice.percent(20) ? dice.between(10'000, 250'000) : dice.between(50, 10'000);
        item.cost = item.price * dice.between(40, 70) / 100;
        item.usual = dice.of(usual);
        item.scarce = n % 8 == 7;
        item.shelf = dice.percent(10) ? 1826 : 0;  // longer than all the years: nothing that is sold has expired
        const auto shelf = item.shelf == 0 ? std::nullopt : std::optional<std::int64_t>{item.shelf};
        item.id = items.add(item.number, item.name, db::sortKey(item.name), g.category, g.unit, "lot", shelf, "A",
                            n % 2 == 0 ? gtin(n) : std::string{}, 0, tl::quantity(item.usual * 5).millionths, dice.between(2, 30), "active", 1);
        revisions.add(item.id, "A", "released", "", from, 1);
        costs.add(item.id, "A", g.site.number, from, item.cost * 10'000);
        for (std::size_t m = 0; m < g.monies.size(); ++m) {
            const tl::UnitPrice price{item.price * 10'000};
            prices.add(g.monies[m].list, item.id, 0, from, nullptr, price.millionths);
            item.why[m] = fmt::format("Price list WORLD-{} (priority 100): {} a pcs, valid from {}", g.monies[m].currency.code,
                                      toText(tl::Price{price, g.monies[m].currency}), from);
        }
        all.push_back(std::move(item));
    }
    tally.finish(items, revisions, costs, prices);
    return all;
}

}  // namespace app::bench
