#include "app/demo/sales.h"

#include <algorithm>

#include <fmt/core.h>

#include "orders/orders.h"

namespace app::past {
namespace {

constexpr const char* strained = "C-11";

template <class T>
const T& pick(Dice& dice, const std::vector<T>& all) {
    return all[static_cast<std::size_t>(dice.below(static_cast<int>(all.size())))];
}

const std::vector<std::string> lost{"Price: a competitor is 6 % below",
                                    "The customer's project is postponed to next year",
                                    "Delivery takes too long for the customer", "客户改用国产替代件"};
const std::vector<std::string> calledOff{"The customer has enough in stock",
                                         "Drawing is changed, a new order follows",
                                         "Ordered twice by mistake", "客户项目取消"};
const std::vector<std::string> revised{"The customer asks for more and a better price",
                                       "Quantity by the final drawing", "客户要求增加数量并优惠"};

bool likes(const Buyer& buyer, const Ware& ware) {
    return std::ranges::find(buyer.likes, ware.category) != buyer.likes.end();
}

// Small parts by the carton, the rest in even numbers.
int rounded(const Ware& ware, int quantity) {
    const int step = ware.carton > 0 && ware.sell >= 80 ? ware.carton : 2;
    return std::max(step, (quantity + step / 2) / step * step);
}

object freight(const Buyer& buyer, int euro) {
    const auto price = buyer.currency == "CNY"   ? fmt::format("{}.00 CNY", euro * 8)
                       : buyer.currency == "USD" ? fmt::format("{}.00 USD", euro + euro / 6)
                                                 : fmt::format("{}.00 EUR", euro);
    return {{"text", buyer.country == "CN" ? "运费及包装" : "Freight and packing"},
            {"quantity", "1 pcs"},
            {"price", price}};
}

}  // namespace

const Buyer& Sales::chooseBuyer() {
    int all = 0;
    for (const auto& b : works_.buyers) all += b.weight;
    int left = works_.dice.below(all);
    for (const auto& b : works_.buyers)
        if ((left -= b.weight) < 0) return b;
    return works_.buyers.back();
}

const Ware& Sales::chooseWare(const Buyer& buyer, const array& taken) {
    const auto is = [&](const Ware& w) {
        return std::ranges::any_of(
            taken, [&](const auto& line) { return line.as_object().at("item").as_string() == w.number; });
    };
    std::vector<const Ware*> fitting;
    int all = 0;
    for (const auto& w : works_.wares)
        if (w.weight > 0 && likes(buyer, w) && !is(w)) {
            fitting.push_back(&w);
            all += w.weight;
        }
    int left = works_.dice.below(all);
    for (const auto* w : fitting)
        if ((left -= w->weight) < 0) return *w;
    return *fitting.back();
}

object Sales::line(const Ware& ware) {
    constexpr int percent[] = {40, 60, 80, 100, 100, 130, 160, 220, 320};
    auto& dice = works_.dice;
    const int quantity = rounded(ware, ware.sell * percent[dice.below(9)] / 100);
    object line{{"item", ware.number}, {"quantity", counted(quantity, ware.unit)}};
    if (ware.carton > 0 && quantity % ware.carton == 0 && dice.chance(30))
        line["quantity"] = counted(quantity / ware.carton, "ctn");
    if (dice.chance(6)) line["discount"] = "2 %";
    return line;
}

Sales::Document Sales::enter(const Buyer& buyer, bool signedAtOnce, int wantedInDays,
                             std::optional<Date> validTo) {
    auto& dice = works_.dice;
    array lines;
    const int wanted =
        std::min(dice.chance(12) ? dice.between(4, 6) : dice.between(1, 3), buyer.likes.size() > 1 ? 6 : 4);
    for (int n = 0; n < wanted; ++n) lines.push_back(line(chooseWare(buyer, lines)));
    const auto first = std::string{lines.at(0).as_object().at("quantity").as_string()};
    const auto blank = first.find(' ');
    Document made{0, buyer.number, first.substr(blank + 1), std::stoi(first), wanted};
    if (dice.chance(35)) lines.push_back(freight(buyer, 35 + 5 * dice.below(20)));
    object args{{"customer", buyer.number},
                {"reference",
                 buyer.country == "CN"
                     ? fmt::format("采购单 CG{}-{:03}", db::civil(works_.today()).month, 7 * number_ % 1000)
                     : fmt::format("PO {}", 450'000 + 131 * number_)},
                {"wantedOn", toText(works_.dayOf(works_.day() + wantedInDays))},
                {"lines", lines}};
    if (validTo) args["validTo"] = toText(*validTo);
    object answer;
    bool refused = true;
    if (signedAtOnce) {
        args["sign"] = true;
        refused = !works_.tried("mina", {"orders.enter", args}, &answer).empty();
        args.erase("sign");
    }
    if (refused) answer = works_.perform("mina", "orders.enter", args);
    made.order = idIn(answer, "order");
    if (signedAtOnce && refused) sign(made);
    return made;
}

Sales::Document Sales::place(const Buyer& buyer, int wantedInDays) {
    return enter(buyer, true, wantedInDays, {});
}

// Over the limit, Clara looks at the account and lets the order pass; not for whoever is strained already.
void Sales::sign(const Document& d) {
    const Step signing{"orders.sign", object{{"order", d.order}}};
    if (works_.tried("mina", signing) != "orders.sign.credit" || d.customer == strained) return;
    if (works_.tried("clara", {"orders.releaseCredit", object{{"order", d.order}}}).empty())
        works_.performAll("mina", {signing});
}

std::int64_t Sales::version(const Document& d) {
    return works_
        .all<std::int64_t>(R"sql(select version from sales_order where sales_order_id = $1)sql", d.order)
        .front();
}

void Sales::revise(const Document& d) {
    array lines{object{{"line", 1}, {"quantity", counted(d.quantity * 2, d.unit)}, {"discount", "3 %"}}};
    works_.perform("mina", "orders.revise",
                   {{"order", d.order},
                    {"version", version(d)},
                    {"reason", pick(works_.dice, revised)},
                    {"validTo", toText(works_.today() + 21)},
                    {"lines", lines}});
}

// What becomes of the day's documents goes round in a hundred, so that each kind has its share.
void Sales::business(int number) {
    auto& dice = works_.dice;
    const auto& chosen = chooseBuyer();
    // The first is of him who never pays: his reminders need the time to climb.
    const auto never = std::ranges::find_if(works_.buyers, &Buyer::never);
    const auto& buyer = number == 0 && never != works_.buyers.end() ? *never : chosen;
    const int fate = number * 37 % 100;
    if (fate < 44) {
        place(buyer, dice.between(3, 14));
    } else if (fate < 68) {
        later(dice.between(1, 7), Deed::sign, enter(buyer, false, dice.between(8, 18), works_.today() + 30));
    } else if (fate < 77) {
        const auto quote = enter(buyer, false, dice.between(10, 20), works_.today() + 21);
        const int asked = dice.between(2, 4);
        later(asked, Deed::revise, quote);
        later(asked + dice.between(1, 4), Deed::sign, quote);
    } else if (fate < 85) {
        enter(buyer, false, dice.between(12, 25), works_.today() + (dice.chance(50) ? 14 : 28));
    } else if (fate < 90) {
        later(dice.between(4, 9), Deed::lose, enter(buyer, false, dice.between(10, 20), works_.today() + 30));
    } else if (fate < 94) {
        later(dice.between(1, 2), Deed::amend, place(buyer, dice.between(10, 16)));
    } else if (fate < 98) {
        later(dice.between(1, 3), Deed::callOffLine, place(buyer, dice.between(10, 16)));
    } else {
        later(dice.between(1, 3), Deed::callOff, place(buyer, dice.between(10, 16)));
    }
}

void Sales::telephone() {
    ++number_;
    place(chooseBuyer(), works_.dice.between(3, 6));
}

std::vector<Sales::Later> Sales::due(bool morning) {
    std::vector<Later> now;
    std::erase_if(later_, [&](const Later& l) {
        if (l.day > works_.day() || (l.deed <= Deed::lose) != morning) return false;
        now.push_back(l);
        return true;
    });
    return now;
}

void Sales::quotes() {
    for (const auto& l : due(true)) {
        if (l.deed == Deed::sign) sign(l.document);
        if (l.deed == Deed::revise) revise(l.document);
        if (l.deed == Deed::lose)
            works_.perform("mina", "orders.cancel",
                           {{"order", l.document.order}, {"reason", pick(works_.dice, lost)}});
    }
    constexpr int aDay[] = {2, 3, 1, 2, 3, 2, 2, 3};
    for (int n = aDay[works_.day() % 8]; n > 0; --n) business(number_++);
}

bool Sales::untouched(const Document& d) {
    return works_
               .all<std::int64_t>(R"sql(
                   select count(*) as n from sales_order o
                   where o.sales_order_id = $1 and o.state = 'signed'
                     and not exists (select 1 from pick_list k where k.sales_order_id = o.sales_order_id)
                     and not exists (select 1 from sales_order_line l
                                     where l.sales_order_id = o.sales_order_id and l.shipped > 0)
               )sql",
                                  d.order)
               .front() == 1;
}

void Sales::change(const Later& l) {
    const auto& d = l.document;
    const auto& why = pick(works_.dice, calledOff);
    if (l.deed == Deed::amend) {
        array lines{
            object{{"line", 1}, {"quantity", counted(d.quantity + std::max(1, d.quantity / 4), d.unit)}}};
        works_.tried("mina",
                     {"orders.amend", object{{"order", d.order},
                                             {"version", version(d)},
                                             {"reason", "The customer needs a quarter more, by e-mail"},
                                             {"lines", lines}}});
    } else if (l.deed == Deed::callOffLine && d.lines > 1) {
        works_.perform("mina", "orders.cancel",
                       {{"order", d.order}, {"reason", why}, {"lines", array{object{{"line", 2}}}}});
    } else {
        works_.perform("mina", "orders.cancel", {{"order", d.order}, {"reason", why}});
    }
}

void Sales::changes() {
    for (const auto& l : due(false))
        if (untouched(l.document)) change(l);
}

void Sales::strain() {
    place(works_.buyer(strained), 12);
    const auto owed = works_.read([](const db::Read& r) {
        const auto customer = r.one<tl::CustomerId>(R"sql(
            select c.customer_id from customer c join party p on p.party_id = c.party_id where p.number = $1
        )sql",
                                                    strained);
        return orders::exposure(r, customer).minor / 100;
    });
    const auto version = works_
                             .all<std::int64_t>(R"sql(
        select c.version from customer c join party p on p.party_id = c.party_id where p.number = $1
    )sql",
                                                strained)
                             .front();
    const auto limit = std::max<std::int64_t>(1'000, (owed + owed / 25 + 99) / 100 * 100);
    works_.perform(
        "demo", "orders.changeCustomer",
        {{"customer", strained}, {"version", version}, {"creditLimit", fmt::format("{}.00 EUR", limit)}});
}

void Sales::overLimit() {
    ++number_;
    const array lines{object{{"item", "FL-080-16"}, {"quantity", "120 pcs"}},
                      object{{"item", "FL-100-16"}, {"quantity", "80 pcs"}}};
    const auto answer = works_.perform("mina", "orders.enter",
                                       {{"customer", strained},
                                        {"reference", "TLN 2281"},
                                        {"wantedOn", toText(works_.dayOf(works_.day() + 15))},
                                        {"validTo", toText(works_.today() + 30)},
                                        {"lines", lines}});
    sign({idIn(answer, "order"), strained, "pcs", 120, 2});
}

}  // namespace app::past
