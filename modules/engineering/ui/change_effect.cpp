#include "engineering/ui/change_effect.h"

#include "app/desk/words.h"
#include "engineering/ui/screens.h"

namespace engineering::ui {

using desk::say;
using desk::shown;
using desk::TableCell;
using desk::TableContents;
using desk::text;
using desk::Tone;
using desk::utf8;

std::vector<desk::TableColumn> effectColumns(bool costs) {
    std::vector<desk::TableColumn> columns{{.title = "What", .width = 190},
                                           {.title = "Of what", .width = 0},
                                           {.title = "State", .width = 120},
                                           {.title = "Quantity", .width = 110, .number = true},
                                           {.title = "Of the old", .width = 100, .number = true},
                                           {.title = "Of the new", .width = 100, .number = true},
                                           {.title = "Day", .width = 110}};
    if (costs) columns.push_back({.title = "Worth", .width = 130, .number = true});
    return columns;
}

namespace {

class Filling {
public:
    Filling(const db::Read& read, bool costs, TableContents& out) : costs_(costs), book_(bookOf(read)), out_(out) {}

    void heading(const QString& words) { out_.rows.push_back({.cells = {{.text = words}}, .strong = true}); }
    void row(std::vector<TableCell> cells, desk::Record opens = {}) {
        if (!costs_ && cells.size() > 7) cells.resize(7);
        out_.rows.push_back({.cells = std::move(cells), .key = static_cast<std::int64_t>(out_.rows.size()) + 1, .opens = std::move(opens)});
    }
    TableCell worth(Money money, Tone tone = Tone::neutral) const { return {.text = money == Money{} ? QString{} : shown(money, book_), .tone = tone}; }

    void stock(const EffectStock& s) {
        const auto item = desk::Record{"item file", s.item.number};
        const auto what = text(s.number + " " + s.fromRevision);
        const auto none = Quantity{};
        heading(say("%1 → %2, old stock: %3").arg(what, text(s.toRevision), desk::wordOf(s.oldStock)));
        row({{.text = say("On hand")}, {.text = what, .muted = true}, {}, {.text = shown(s.onHand)}, {}, {}, {}, worth(s.value)}, item);
        if (s.held > none) row({{.text = say("of it on hold")}, {.text = what, .muted = true}, {}, {.text = shown(s.held), .tone = Tone::bad}}, item);
        row({{.text = say("Needed by open orders")}, {.text = what, .muted = true}, {}, {.text = shown(s.needed)}}, item);
        row({{.text = say("Left after them")}, {.text = what, .muted = true}, {}, {.text = shown(s.left)}}, item);
        if (s.stranded > none)
            row({{.text = say("That nobody will use"), .tone = Tone::bad}, {.text = what, .muted = true}, {}, {.text = shown(s.stranded), .tone = Tone::bad},
                 {}, {}, {}, worth(s.strandedValue, Tone::bad)},
                item);
        if (s.expected > none) row({{.text = say("Still to come")}, {.text = what, .muted = true}, {}, {.text = shown(s.expected)}}, item);
        for (const auto& order : s.orders) work(s, order);
    }
    void work(const EffectStock& s, const EffectOrder& order) {
        const auto part = [](Quantity q) { return q > Quantity{} ? shown(q) : QString{}; };
        auto words = say("makes %1").arg(text(order.made));
        if (order.number == s.lastOld) words += ", " + say("takes the last of the old");
        if (order.number == s.firstNew) words += ", " + say("the first with the new");
        row({{.text = text(order.number)}, {.text = words, .muted = true}, {.text = desk::wordOf(order.state)}, {.text = shown(order.need)},
             {.text = part(order.ofOld)}, {.text = part(order.ofNew), .tone = Tone::active}, {.text = shown(order.dueOn)}},
            {"work order", order.workOrder.number});
    }
    void promise(const EffectPromise& p) {
        row({{.text = text(p.number)}, {.text = say("%1, line %2: %3").arg(text(p.customer)).arg(p.lineNo).arg(text(p.item)), .muted = true},
             {.text = p.workOrder.empty() ? QString{} : text(p.workOrder)}, {.text = shown(p.quantity)}, {}, {},
             {.text = p.shipsOn ? shown(*p.shipsOn) : say("No day yet"), .tone = p.shipsOn ? Tone::neutral : Tone::attention}},
            {"order", p.order.number});
    }
    void cost(const EffectCost& c) {
        const auto of = [](const std::optional<UnitPrice>& price) { return price ? shown(*price) : QString{"–"}; };
        const auto tone = c.before && c.after ? costTone(*c.before, *c.after) : Tone::neutral;
        row({{.text = text(c.number + " " + c.revision)}, {.text = c.byOrder ? say("set by this change") : say("what its bill comes to; set by nobody yet"), .muted = true}, {},
             {.text = shown(c.onHand)}, {.text = of(c.before)}, {.text = of(c.after), .tone = tone}, {}, worth(c.revalued, c.revalued > Money{} ? Tone::good : Tone::bad)},
            {"item file", c.item.number});
    }

private:
    bool costs_;
    Currency book_;
    TableContents& out_;
};

void addFigures(const db::Read& read, const Effect& effect, bool costs, TableContents& out) {
    int olds = 0, news = 0, left = 0;
    const EffectStock* next = nullptr;
    for (const auto& stock : effect.stock) {
        left += stock.left > Quantity{} ? 1 : 0;
        for (const auto& order : stock.orders) olds += order.ofOld > Quantity{} ? 1 : 0, news += order.ofNew > Quantity{} ? 1 : 0;
        if (!stock.firstNew.empty() && next == nullptr) next = &stock;
    }
    const bool strands = effect.strands();
    out.figures = {{.label = "Old stock left", .value = strands ? utf8(say("some for nobody")) : left == 0 ? utf8(say("none")) : utf8(say("of %1 items").arg(left)),
                    .tone = strands ? Tone::bad : Tone::good},
                   {.label = "Orders that take the old", .value = std::to_string(olds)},
                   {.label = "Orders that take the new", .value = std::to_string(news), .note = next != nullptr ? utf8(say("the first: %1").arg(text(next->firstNew))) : std::string{}},
                   {.label = "Promises touched", .value = std::to_string(effect.promises.size()), .tone = effect.promises.empty() ? Tone::neutral : Tone::attention}};
    if (costs)
        out.figures.push_back({.label = "Stock is worth more by", .value = utf8(shown(Amount{effect.revalued, bookOf(read)})),
                               .tone = effect.revalued < Money{} ? Tone::bad : Tone::neutral});
}

}  // namespace

TableContents effectContents(const db::Read& read, const Effect& effect, bool order, bool costs) {
    TableContents out;
    if (!order) {
        out.note = say("A request changes nothing by itself. The order that comes from it shows its exact effect.");
        return out;
    }
    Filling fill{read, costs, out};
    for (const auto& stock : effect.stock) fill.stock(stock);
    if (!effect.promises.empty()) fill.heading(say("Promises to customers that it touches"));
    for (const auto& promise : effect.promises) fill.promise(promise);
    if (costs && !effect.costs.empty()) fill.heading(say("Costs: on hand, before and after"));
    if (costs)
        for (const auto& cost : effect.costs) fill.cost(cost);
    addFigures(read, effect, costs, out);
    out.note = effect.strands() ? say("It would leave stock that nobody uses. Choose another day, or say what becomes of the old stock; or say that it is left.")
                                : say("No stock is left that nobody uses.");
    out.tone = effect.strands() ? Tone::bad : Tone::good;
    return out;
}

}  // namespace engineering::ui
