#include "app/bench/make_floor_lots.h"

#include <algorithm>

#include <fmt/core.h>

namespace app::bench {
namespace {

constexpr std::int64_t million = 1'000'000, cent = 10'000;
constexpr std::int64_t second = 1'000'000, hour = 3600 * second, shift = 8 * hour, starts = 6 * hour, day = 24 * hour;
constexpr std::int64_t perMille[Bills::levels] = {300, 250, 180, 120, 80, 45, 25};  // of all lots
constexpr std::int64_t rest[Bills::levels] = {100'000, 2'000, 2'000, 2'000, 2'000, 300, 300};  // pieces free in the newest lot
constexpr std::int64_t usual = 100;  // pieces of a lot that nothing is made of: halved on each level, there is still one at the end
constexpr std::size_t lotsAnOrder = 10;
constexpr std::size_t kept = 3;  // that many of the newest lots stay where nothing was made of them, of what is sold
constexpr int sold = 5;  // from this level up

}  // namespace

Making::Making(BulkFile& f, const Ground& ground, const Shop& shop, const Bills& bills, const WorksSize& size)
    : ground_(ground),
      shop_(shop),
      bills_(bills),
      books_(f, ground, numbers_),
      lotRows_(f, "lot", "item_id, number, revision, expires_on, made_on, on_hold, version"),
      moves_(f, "stock_move",
             "site_id, item_id, lot_id, kind, from_bin_id, to_bin_id, quantity, catch_weight, value, occurred_at, document_kind, document_id, "
             "journal_entry_id, log_id"),
      workOrders_(f, "work_order",
                  "site_id, number, kind, item_id, revision, quantity, state, starts_on, due_on, bom_id, routing_id, supply_id, lot, good, scrapped, "
                  "reworked, wip, unit_cost, defect, stopped, priority, released_at, closed_at, version"),
      components_(f, "work_order_component",
                  "work_order_id, line_no, kind, item_id, revision, per_one, required, op_no, backflush, cost_share, designators, allocated, issued, "
                  "version"),
      operations_(f, "work_order_operation",
                  "work_order_id, op_no, name, work_center_id, setup_ms, run_ms, run_quantity, crew, labour_rate, overhead_rate, instruction, state, "
                  "good, scrapped, reworked, version"),
      supplies_(f, "supply", "site_id, item_id, kind, document_kind, document_id, due_on, quantity, received, promised, note, state, version"),
      issues_(f, "material_issue",
              "work_order_component_id, work_order_id, lot_id, quantity, covers, op_no, employee_id, stock_move_id, occurred_at"),
      reports_(f, "production_report",
               "site_id, work_order_id, work_order_operation_id, good, scrapped, reworked, lot_id, employee_id, stock_move_id, occurred_at, log_id"),
      genealogy_(f, "genealogy",
                 "output_lot_id, input_lot_id, work_order_id, op_no, quantity, employee_id, production_report_id, occurred_at"),
      costs_(f, "work_order_cost", "work_order_id, kind, amount, journal_entry_id, occurred_at"),
      balances_(f, "stock_balance", "item_id, lot_id, bin_id, site_id, on_hand, allocated, packed, catch_weight"),
      values_(f, "stock_value", "item_id, revision, site_id, account_id, quantity, value"),
      sums_(f, "account_balance", "account_id, period_id, debit, credit"),
      series_(f, "series", "site_id, kind, year, prefix, next, legal") {
    for (auto d = ground.days.first(); d <= ground.days.last(); d = d + 1)
        if (ground.days.works(d)) workdays_.push_back(d);
    layOut(size);
    chooseSplits(size.edges);
    countPieces();
}

Date Making::dayOf(std::int64_t at) const { return workdays_[static_cast<std::size_t>(at / shift)]; }
std::int64_t Making::instantOf(std::int64_t at) const { return dayOf(at).days * day + starts + at % shift; }

// Each level has its share of the lots, each of its busy things the same number; all in the order of time at last.
void Making::layOut(const WorksSize& size) {
    lotsOf_.resize(bills_.things.size());
    for (std::size_t level = 0; level < Bills::levels; ++level) {
        const auto busy = static_cast<std::int64_t>(bills_.busy(level)), lots = size.lots * perMille[level] / 1000;
        for (std::int64_t n = 0; n < busy; ++n)
            layOutThing(bills_.first(level) + static_cast<std::uint32_t>(n), static_cast<std::size_t>(lots * (n + 1) / busy - lots * n / busy));
    }
    byTime_.resize(lots_.size());
    for (std::size_t n = 0; n < byTime_.size(); ++n) byTime_[n] = n;
    std::ranges::sort(byTime_, {}, [this](std::size_t n) { return std::pair{lots_[n].at, n}; });
    for (auto id = lotRows_.next(); const auto n : byTime_) lots_[n].id = id++;
}

// The first stands there from the beginning, parts before what is made of them; the others come evenly after it.
void Making::layOutThing(std::uint32_t thing, std::size_t count) {
    const auto& t = bills_.things[thing];
    lotsOf_[thing] = {lots_.size(), count};
    const auto span = static_cast<std::int64_t>(workdays_.size() - 1) * shift, phase = dice_.below(1000);
    for (std::size_t n = 0; n < count; ++n) {
        Lot lot;
        lot.thing = thing;
        lot.turn = static_cast<std::uint32_t>(n);
        lot.at = n == 0 ? t.level : shift + (static_cast<std::int64_t>(n - 1) * 1000 + phase) * (span / 1000) / static_cast<std::int64_t>(count);
        if (t.level > 0) {
            if (n % lotsAnOrder == 0) orders_.push_back({{}, {}, {}, {}, lots_.size(), 0});
            lot.order = static_cast<std::uint32_t>(orders_.size() - 1);
            ++orders_.back().lots;
        }
        lots_.push_back(lot);
    }
}

// The newest lot of it that was there then.
std::size_t Making::openLot(std::uint32_t thing, std::int64_t at) const {
    const auto lots = std::span{lots_}.subspan(lotsOf_[thing].first, lotsOf_[thing].count);
    const auto later = std::ranges::upper_bound(lots, at, {}, &Lot::at);
    return lotsOf_[thing].first + static_cast<std::size_t>(later - lots.begin()) - 1;
}

// Half of the parts that come out of two lots come out of the one before.
template <class Use>
void Making::eachTaken(const Lot& lot, Use&& use) const {
    const auto parts = bills_.partsOf(bills_.things[lot.thing]);
    for (std::size_t n = 0; n < parts.size(); ++n) {
        const auto open = openLot(parts[n].thing, lot.at);
        const auto pieces = lot.made * parts[n].pieces, before = twoLots_[lot.firstPart + n] ? pieces / 2 : 0;
        if (before > 0) use(Taken{n, open - 1, before});
        use(Taken{n, open, pieces - before});
    }
}

// So many of the parts come out of two lots that there are as many edges as wanted, spread evenly.
void Making::chooseSplits(std::int64_t edges) {
    std::vector<bool> possible;
    for (auto& lot : lots_) {
        lot.firstPart = possible.size();
        for (const auto& part : bills_.partsOf(bills_.things[lot.thing])) possible.push_back(lots_[openLot(part.thing, lot.at)].turn > 0);
    }
    const auto many = std::ranges::count(possible, true);
    const auto missing = std::clamp<std::int64_t>(edges - static_cast<std::int64_t>(possible.size()), 0, many);
    twoLots_.resize(possible.size());
    std::int64_t due = 0;
    for (std::size_t n = 0; n < possible.size(); ++n) {
        if (!possible[n]) continue;
        due += missing;
        if (due < many) continue;
        due -= many;
        twoLots_[n] = true;
    }
}

// From what is sold down to what is bought: each lot is as big as what is made of it asks for.
void Making::countPieces() {
    for (std::size_t level = Bills::levels; level-- > 0;)
        for (std::uint32_t n = 0; n < bills_.busy(level); ++n) countThing(bills_.first(level) + n);
}

void Making::countThing(std::uint32_t thing) {
    const auto [first, count] = lotsOf_[thing];
    for (std::size_t n = 0; n < count; ++n) {
        auto& lot = lots_[first + n];
        const bool used = lot.made > 0;
        if (n + 1 == count) lot.left = rest[bills_.things[thing].level];
        else if (!used && count - n <= kept && bills_.things[thing].level >= sold) lot.left = usual;
        lot.idle = !used && lot.left == 0;
        lot.made += lot.idle ? usual : lot.left;
        eachTaken(lot, [this](const Taken& taken) { lots_[taken.lot].made += taken.pieces; });
    }
}

void Making::play(const std::function<void(std::int64_t)>& told) {
    const auto tenth = std::max<std::size_t>(1, byTime_.size() / 10);
    for (std::size_t n = 0; n < byTime_.size(); ++n) {
        const auto& lot = lots_[byTime_[n]];
        if (dayOf(lot.at) != today_) startDay(n);
        const auto id = lotRows_.add(bills_.things[lot.thing].id, fmt::format("L{:02}-{:07}", ground_.days.year(today_) % 100, lot.id), "A", nullptr,
                                     ground_.days.text(today_), 0, 1);
        db::ensure(id == lot.id, "lots are written in the order of time");
        bills_.things[lot.thing].level == 0 ? receive(lot) : make(lot);
        if (n % tenth == 0) told(static_cast<std::int64_t>(n));
    }
}

// All that comes in on one day is one receipt.
void Making::startDay(std::size_t position) {
    today_ = dayOf(lots_[byTime_[position]].at);
    tl::Money value;
    for (auto n = position; n < byTime_.size() && dayOf(lots_[byTime_[n]].at) == today_; ++n) {
        const auto& lot = lots_[byTime_[n]];
        const auto& t = bills_.things[lot.thing];
        if (t.level == 0) value += tl::Money{lot.made * t.cost};
    }
    if (value != tl::Money{})
        dayEntry_ = books_.post(today_, "receipt", std::nullopt, "Goods received", {{shop_.rawStock, value}, {ground_.receipt, -value}});
}

void Making::receive(const Lot& lot) {
    const auto& t = bills_.things[lot.thing];
    moves_.add(ground_.site.number, t.id, lot.id, "receipt", nullptr, binOf(lot), lot.made * million, 0, lot.made * t.cost, instantOf(lot.at),
               "receipt", nullptr, dayEntry_, ground_.logId);
}

void Making::make(const Lot& lot) {
    if (lot.turn % lotsAnOrder == 0) openOrder(lot);
    const auto& order = orders_[lot.order];
    std::vector<Taken> taken;
    eachTaken(lot, [&](const Taken& t) { taken.push_back(t); });
    report(lot, order, taken, issue(lot, order, taken));
}

// The whole order, as it stands when it is closed.
void Making::openOrder(const Lot& lot) {
    auto& order = orders_[lot.order];
    const auto& t = bills_.things[lot.thing];
    const auto& last = lots_[order.firstLot + order.lots - 1];
    std::int64_t pieces = 0;
    for (std::size_t n = 0; n < order.lots; ++n) pieces += lots_[order.firstLot + n].made;
    const auto due = ground_.days.text(dayOf(last.at));
    order.number = numbers_.next("work_order", "MO-");
    const auto supply = supplies_.add(ground_.site.number, t.id, "work", "work_order", workOrders_.next(), due, pieces * million, pieces * million, 0,
                                      order.number, "closed", 1);
    order.id = workOrders_.add(ground_.site.number, order.number, "make", t.id, "A", pieces * million, "closed", ground_.days.text(today_), due,
                               t.bom, t.routing, supply, "", pieces * million, 0, 0, 0, t.cost * cent, "", "", 100, instantOf(lot.at),
                               instantOf(last.at), 1);
    order.component = components_.next();
    int no = 0;
    for (const auto& part : bills_.partsOf(t))
        components_.add(order.id, no += 10, "component", bills_.things[part.thing].id, "", part.pieces * million, pieces * part.pieces * million, 10, 0,
                        0, "", 0, pieces * part.pieces * million, 1);
    for (const int step : {0, 1}) {
        order.lastOperation = operations_.add(order.id, (step + 1) * 10, step == 0 ? "Prepare and join" : "Finish and pack",
                                              shop_.centers[(lot.thing + static_cast<std::size_t>(step)) % shop_.centers.size()], 900'000, 120'000,
                                              million, 1, 0, 0, "", "finished", pieces * million, 0, 0, 1);
        // The first is reported at once; at the last each lot has its report.
        if (step == 0)
            reports_.add(ground_.site.number, order.id, order.lastOperation, pieces * million, 0, 0, nullptr, employeeOf(lot), nullptr, instantOf(lot.at),
                         ground_.logId);
    }
}

tl::Money Making::issue(const Lot& lot, const Order& order, const std::vector<Taken>& taken) {
    tl::Money bought, made;
    for (const auto& one : taken) {
        const auto& t = bills_.things[lots_[one.lot].thing];
        (t.level == 0 ? bought : made) += tl::Money{one.pieces * t.cost};
    }
    std::vector<ledger::Line> lines{{shop_.process, bought + made}};
    if (bought != tl::Money{}) lines.push_back({shop_.rawStock, -bought});
    if (made != tl::Money{}) lines.push_back({ground_.stock, -made});
    const auto entry = books_.post(today_, "work_order", order.id, "Material for " + order.number, lines);
    for (const auto& one : taken) {
        const auto& from = lots_[one.lot];
        const auto& t = bills_.things[from.thing];
        const auto move = moves_.add(ground_.site.number, t.id, from.id, "issue", binOf(from), nullptr, one.pieces * million, 0,
                                     -one.pieces * t.cost, instantOf(lot.at), "work_order", order.id, entry, ground_.logId);
        issues_.add(order.component + static_cast<std::int64_t>(one.part), order.id, from.id, one.pieces * million, one.pieces * million, 10,
                    employeeOf(lot), move, instantOf(lot.at));
    }
    costs_.add(order.id, "material", (bought + made).minor, entry, instantOf(lot.at));
    return bought + made;
}

void Making::report(const Lot& lot, const Order& order, const std::vector<Taken>& taken, tl::Money value) {
    const auto& t = bills_.things[lot.thing];
    db::ensure(value.minor == lot.made * t.cost, "a lot costs what went into it");
    const auto at = instantOf(lot.at);
    const auto entry = books_.post(today_, "work_order", order.id, "Made by " + order.number, {{ground_.stock, value}, {shop_.process, -value}});
    const auto move = moves_.add(ground_.site.number, t.id, lot.id, "receipt", nullptr, binOf(lot), lot.made * million, 0, value.minor, at,
                                 "work_order", order.id, entry, ground_.logId);
    const auto report = reports_.add(ground_.site.number, order.id, order.lastOperation, lot.made * million, 0, 0, lot.id, employeeOf(lot), move, at,
                                     ground_.logId);
    for (const auto& one : taken)
        genealogy_.add(lot.id, lots_[one.lot].id, order.id, 10, one.pieces * million, employeeOf(lot), report, at);
    costs_.add(order.id, "completion", -value.minor, entry, at);
}

// On the last day all that nothing was made of leaves, but for the newest.
void Making::sellIdle() {
    tl::Money bought, made;
    for (const auto& lot : lots_)
        if (lot.idle) (bills_.things[lot.thing].level == 0 ? bought : made) += tl::Money{lot.made * bills_.things[lot.thing].cost};
    std::vector<ledger::Line> lines{{ground_.costOfSales, bought + made}};
    if (bought != tl::Money{}) lines.push_back({shop_.rawStock, -bought});
    if (made != tl::Money{}) lines.push_back({ground_.stock, -made});
    if (bought + made == tl::Money{}) return;
    const auto entry = books_.post(today_, "adjustment", std::nullopt, "Left for the sister works", lines);
    for (const auto& lot : lots_) {
        if (!lot.idle) continue;
        const auto& t = bills_.things[lot.thing];
        moves_.add(ground_.site.number, t.id, lot.id, "adjustment", binOf(lot), nullptr, lot.made * million, 0, -lot.made * t.cost, today_.days * day + starts + shift,
                   "adjustment", nullptr, entry, ground_.logId);
    }
}

void Making::writeStock() {
    for (std::size_t thing = 0; thing < bills_.things.size(); ++thing) {
        const auto& t = bills_.things[thing];
        std::int64_t pieces = 0;
        for (const auto& lot : std::span{lots_}.subspan(lotsOf_[thing].first, lotsOf_[thing].count)) {
            pieces += lot.left;
            if (lot.left > 0) balances_.add(t.id, lot.id, binOf(lot), ground_.site.number, lot.left * million, 0, 0, 0);
        }
        if (pieces > 0) values_.add(t.id, "A", ground_.site.number, accountOf(t).number, pieces * million, pieces * t.cost);
    }
}

void Making::finish(Tally& tally) {
    sellIdle();
    writeStock();
    books_.writeBalances(sums_);
    numbers_.write(series_, ground_.site.number);
    tally.finish(lotRows_, moves_, workOrders_, components_, operations_, supplies_, issues_, reports_, genealogy_, costs_, balances_, values_,
                 books_.entries, books_.lines, sums_, series_);
}

}  // namespace app::bench
