// The pipeline: opportunities as cards by stage, what is expected of them month by month above; those that were decided
// of late stand at the right, and a card goes there by saying what was ordered or why it was lost.
#include "app/desk/board.h"
#include "customers/ui/screens.h"
#include "customers/ui/seen.h"

namespace customers::ui {

using desk::BoardCard;
using desk::Desk;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

constexpr const char *wonColumn = "+won", *lostColumn = "+lost";  // no stage is called so
constexpr std::int64_t dayMicros = std::int64_t{86'400} * 1'000'000;
constexpr int decidedDays = 30, mostDecided = 200, mostMonths = 18, mostCharts = 3;
constexpr int oldDays = 30;  // in one stage

struct OnBoard {
    std::int64_t id = 0, partyId = 0;
    std::string number, title, customer, stage, currency, lostReason;
    Money amount;
    Percent probability;
    Date closeOn;
    std::optional<Instant> since;  // at this stage
};
BOOST_DESCRIBE_STRUCT(OnBoard, (), (id, partyId, number, title, customer, stage, currency, lostReason, amount, probability, closeOn, since))

BoardCard openCard(OnBoard&& one, Date today) {
    const auto month = toText(one.closeOn).substr(0, 7);
    BoardCard card{.key = one.id,
                   .column = std::move(one.stage),
                   .title = text(one.title),
                   .second = text(one.customer + " · " + one.number),
                   .figures = {{.text = text(month) + " · " + shown(one.probability), .tone = one.closeOn < today ? Tone::bad : Tone::neutral},
                               {.text = shown(Amount{one.amount, Currency{one.currency}})}},
                   .opens = {"opportunity", one.id},
                   .data = {{"minor", static_cast<qint64>(one.amount.minor)}, {"currency", text(one.currency)}}};
    if (one.closeOn < today) card.chips.push_back({.text = desk::fromToday(one.closeOn, today), .tone = Tone::bad});
    if (const auto days = one.since ? today - db::utcDate(*one.since) : 0; days > 0)
        card.chips.push_back({.text = say("%1 days here").arg(days), .tone = days > oldDays ? Tone::attention : Tone::neutral});
    return card;
}

BoardCard decidedCard(OnBoard&& one, bool won) {
    return {.key = one.id,
            .column = won ? wonColumn : lostColumn,
            .title = text(one.title),
            .second = text(one.customer + " · " + one.number),
            .figures = {{.text = text(one.lostReason), .muted = true}, {.text = shown(Amount{one.amount, Currency{one.currency}})}},
            .opens = {"opportunity", one.id},
            .data = {{"minor", static_cast<qint64>(one.amount.minor)}, {"currency", text(one.currency)}}};
}

// The stages with what stands in all of each, and the cards that are decided first of each.
void addOpen(desk::BoardContents& board, const db::Read& read, Date today, int most) {
    std::optional<SalesStageId> last;
    for (const auto& sum : boardSums(read)) {
        const auto worth = sum.count > 0 ? shown(Amount{sum.amount, sum.currency}) : QString{};
        if (last == sum.stage) {
            board.heads.back().count += sum.count;
            board.heads.back().sum += "  " + worth;
            continue;
        }
        last = sum.stage;
        board.heads.push_back({.name = sum.code, .title = text(sum.name), .tone = Tone::active, .count = sum.count, .sum = worth});
        for (auto& one : read.all<OnBoard>(R"sql(
                 select o.opportunity_id as id, o.party_id, o.number, o.title, p.name as customer, s.code as stage, o.currency, o.lost_reason,
                        o.amount, coalesce(o.probability, s.probability) as probability, o.close_on,
                        (select max(m.moved_at) from opportunity_move m where m.opportunity_id = o.opportunity_id) as since
                 from opportunity o join party p on p.party_id = o.party_id join sales_stage s on s.sales_stage_id = o.sales_stage_id
                 where o.state = 'open' and o.sales_stage_id = $1 order by o.close_on, o.opportunity_id limit $2
             )sql", sum.stage, most))
            board.cards.push_back(openCard(std::move(one), today));
    }
}

void addDecided(desk::BoardContents& board, const db::Read& read, const char* state) {
    for (auto& one : read.all<OnBoard>(R"sql(
             select o.opportunity_id as id, o.party_id, o.number, o.title, p.name as customer, s.code as stage, o.currency, o.lost_reason,
                    o.amount, coalesce(o.probability, s.probability) as probability, o.close_on, o.decided_at as since
             from opportunity o join party p on p.party_id = o.party_id join sales_stage s on s.sales_stage_id = o.sales_stage_id
             where o.state = $1 and o.decided_at >= $2 order by o.decided_at desc, o.opportunity_id limit $3
         )sql", state, read.now().micros - decidedDays * dayMicros, mostDecided))
        board.cards.push_back(decidedCard(std::move(one), std::string_view{state} == "won"));
}

std::string monthAfter(const std::string& month) {
    const int year = std::stoi(month.substr(0, 4)), next = std::stoi(month.substr(5, 2));
    return toText(db::dateOf(next == 12 ? year + 1 : year, next == 12 ? 1 : next + 1, 1)).substr(0, 7);
}

// Month by month, also those in which nothing is expected; what was expected before this month is in the first bar.
desk::BoardChart chartOf(const std::vector<Forecast>& all, const Currency& currency, Date today) {
    desk::BoardChart chart{.title = say("Weighted forecast by month, %1").arg(text(currency.code)), .labels = {}, .values = {}};
    std::map<std::string, Money> months;
    const auto first = toText(today).substr(0, 7);
    for (const auto& one : all)
        if (one.currency == currency) months[std::max(one.month, first)] += one.weighted;
    auto month = first;
    for (int i = 0; i < mostMonths && (i < 6 || month <= months.rbegin()->first); ++i, month = monthAfter(month)) {
        chart.labels.push_back(month.substr(2));
        chart.values.push_back(inMajor(months.contains(month) ? months[month] : Money{}, currency));
    }
    return chart;
}

// The currencies that most is expected in come first.
void addForecast(desk::BoardContents& board, const db::Read& read, Date today) {
    struct Sum {
        Currency currency;
        std::int64_t count = 0;
        Money amount, weighted;
    };
    std::vector<Sum> sums;
    const auto all = forecast(read);
    for (const auto& one : all) {
        auto at = std::ranges::find(sums, one.currency, &Sum::currency);
        if (at == sums.end()) at = sums.insert(at, Sum{one.currency, 0, {}, {}});
        at->count += one.count;
        at->amount += one.amount;
        at->weighted += one.weighted;
    }
    std::ranges::stable_sort(sums, std::greater{}, &Sum::count);
    for (std::size_t i = 0; i < sums.size() && i < mostCharts; ++i) {
        const auto& sum = sums[i];
        board.figures.push_back({.label = "Open opportunities", .value = utf8(shown(Amount{sum.amount, sum.currency})),
                                 .note = utf8(say("%1 of them, weighted %2").arg(desk::shownNumber(sum.count), shown(sum.weighted, sum.currency)))});
        board.charts.push_back(chartOf(all, sum.currency, today));
    }
}

desk::BoardContents readPipeline(const db::Read& read, int most) {
    desk::BoardContents board;
    const auto today = here(read).today;
    addOpen(board, read, today, most);
    if (board.heads.empty()) board.note = say("The pipeline has no stages yet. Set them first: Stages.");
    board.heads.push_back({.name = wonColumn, .title = say("Won in %1 days").arg(decidedDays), .tone = Tone::good});
    board.heads.push_back({.name = lostColumn, .title = say("Lost in %1 days").arg(decidedDays), .tone = Tone::bad});
    for (const auto* state : {"won", "lost"}) addDecided(board, read, state);
    addForecast(board, read, today);
    return board;
}

QString worthOf(const std::vector<const BoardCard*>& cards) {
    std::map<QString, Money> sums;
    for (const auto* card : cards) sums[card->data["currency"].toString()] += Money{card->data["minor"].toInteger()};
    QStringList all;
    for (const auto& [currency, sum] : sums) all << shown(Amount{sum, Currency{utf8(currency)}});
    return all.join("  ");
}

bool isOpen(const BoardCard& card) { return card.column != wonColumn && card.column != lostColumn; }

bool mayMoveCard(const Desk& desk, const BoardCard& card, const std::string& to) {
    if (!isOpen(card)) return false;
    return desk.may(to == wonColumn ? "customers.winOpportunity" : to == lostColumn ? "customers.loseOpportunity" : "customers.moveOpportunity");
}

void moveCard(Desk& desk, const BoardCard& card, const std::string& to) {
    if (to == wonColumn) return desk::showForm(desk, winForm(card.key));
    if (to == lostColumn) return desk::showForm(desk, loseForm(card.key));
    desk::doNow(desk, "customers.moveOpportunity", {{"opportunity", static_cast<qint64>(card.key)}, {"stage", text(to)}}, say("%1 is moved.").arg(card.title));
}

QString whyNotMoved(const BoardCard& card, const std::string&) {
    return isOpen(card) ? say("You may not move %1. Ask an administrator for the right.").arg(card.title)
                        : say("%1 is decided and moves no more. Begin a new opportunity.").arg(card.title);
}

}  // namespace

void addPipeline(Desk& desk) {
    desk::BoardKind kind{
        .title = "Pipeline",
        .columns = {},
        .tables = {"opportunity", "sales_stage", "party"},
        .read = {},
        .readMost = readPipeline,
        .mayMove = mayMoveCard,
        .move = moveCard,
        .whyNot = whyNotMoved,
        .sum = worthOf,
        .buttons = {{.title = "List", .right = "customers.see", .keys = "Ctrl+L", .icon = "log", .run = [](Desk& d) { d.open("customers.opportunities"); }},
                    {.title = "Stages", .right = "customers.see", .keys = "", .icon = "settings", .run = [](Desk& d) { d.open("customers.stages"); }},
                    {.title = "New opportunity", .right = "customers.addOpportunity", .keys = "Ctrl+N", .icon = "plus", .main = true,
                     .run = [](Desk& d) { desk::showForm(d, newOpportunityForm(d)); }}},
        .empty = "No opportunity is open. Ctrl+N begins one.",
        .actions = {{.title = "Won…", .right = "customers.winOpportunity", .keys = "Ctrl+R", .icon = "check", .fits = isOpen,
                     .run = [](Desk& d, const BoardCard& card) { desk::showForm(d, winForm(card.key)); }},
                    {.title = "Lost…", .right = "customers.loseOpportunity", .keys = "Ctrl+D", .icon = "close", .fits = isOpen,
                     .run = [](Desk& d, const BoardCard& card) { desk::showForm(d, loseForm(card.key)); }},
                    {.title = "Change…", .right = "customers.changeOpportunity", .keys = "Ctrl+E", .icon = "edit", .fits = isOpen,
                     .run = [](Desk& d, const BoardCard& card) { changeOpportunity(d, card.key); }}}};
    desk.add(desk::ScreenKind{.id = "customers.pipeline", .area = desk::Area::customers, .title = "Pipeline", .icon = "board", .right = "customers.see",
                              .make = desk::boardScreen(std::move(kind))});
}

}  // namespace customers::ui
