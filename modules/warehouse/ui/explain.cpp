// Which bin the rules choose for goods, and why; and of every other bin what speaks against it, or what comes before it.
#include "app/desk/say.h"
#include "calendar/calendar.h"
#include "inventory/scan.h"
#include "warehouse/places.h"
#include "warehouse/ui/looks.h"
#include "warehouse/ui/screens.h"

namespace warehouse {

using desk::say;
using desk::shown;
using desk::TableContents;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

constexpr int most = 300;  // bins that are looked at

struct Goods {
    std::string item, name, lot, unit;
};
BOOST_DESCRIBE_STRUCT(Goods, (), (item, name, lot, unit))

// What is asked about: of an item its newest lot, else the lot or the unit that another screen asked for; without a bin it
// comes from the first inbound one.
struct Asked {
    std::optional<PutAway> what;
    QString words;      // "FG-500, lot L-7, 20 pcs"
    QString complaint;  // why it cannot be answered
};

std::optional<BinId> inboundBin(const db::Read& read) {
    return read.find<BinId>(R"sql(
        select n.bin_id from bin n join warehouse w on w.warehouse_id = n.warehouse_id
        order by case when n.kind = 'inbound' then 0 else 1 end, w.code, n.walk, n.bin_id limit 1
    )sql");
}

std::optional<LotId> newestLot(const db::Read& read, std::int64_t item) {
    return read.find<LotId>(R"sql(select lot_id from lot where item_id = $1 order by lot_id desc limit 1)sql", item);
}

Goods goodsOf(const db::Read& read, LotId lot) {
    return read.find<Goods>(R"sql(
        select i.number as item, i.name, t.number as lot, u.code as unit
        from lot t join item i on i.item_id = t.item_id join unit u on u.unit_id = i.unit_id where t.lot_id = $1
    )sql", lot).value_or(Goods{});
}

Asked ask(const db::Read& read, const QJsonObject& asked) {
    Asked out;
    const auto typedFrom = asked["from"].toInteger();
    const auto from = typedFrom != 0 ? std::optional{BinId{typedFrom}} : inboundBin(read);
    if (!from) return {{}, {}, say("There is no bin yet. Add the places where stock lies.")};
    const auto item = asked["item"].toInteger();
    if (const auto unit = asked["unit"].toInteger(); unit != 0 && item == 0) {
        const auto label = unitOnLabel(read, HandlingUnitId{unit});
        if (!label) return {{}, {}, say("There is no such unit. Look it up again.")};
        return {PutAway{*from, LotId{}, Quantity{}, label->unit}, say("Unit …%1").arg(text(label->sscc).right(6)), {}};
    }
    auto lot = asked["lot"].toInteger() != 0 ? std::optional{LotId{asked["lot"].toInteger()}} : std::nullopt;
    if (item != 0) {
        lot = newestLot(read, item);
        if (!lot) return {{}, {}, say("Nothing of this item was ever here, so there is no lot to ask about.")};
    }
    if (!lot) return {};
    Quantity quantity = tl::quantity(1);
    try {
        if (const auto typed = asked["quantity"].toString().trimmed(); !typed.isEmpty()) fromText(utf8(typed.section(' ', 0, 0)), quantity);
    } catch (const db::Refusal& no) {
        return {{}, {}, desk::sentence(no)};
    }
    const auto goods = goodsOf(read, *lot);
    out.what = PutAway{*from, *lot, quantity, {}};
    out.words = text(goods.item + " · " + goods.name) + ", " + shown(quantity, goods.unit);
    if (goods.lot != "-" && !goods.lot.empty()) out.words += ", " + say("lot %1").arg(text(goods.lot));
    return out;
}

// What put-away likes about a bin, the most important first.
QString likes(const Suited& bin) {
    QStringList all;
    if (bin.itsZone) all << (*bin.itsZone ? say("in the zone the item wants") : say("in another zone than the item wants"));
    if (bin.sameItem) all << say("the item lies there already");
    if (bin.itsClass) all << say("of the item's class");
    if (bin.empty) all << say("it is empty");
    if (all.isEmpty()) all << say("there is room");
    return all.join(", ");
}

desk::TableRow rowOf(const Suited& bin, bool chosen, bool after) {
    desk::TableCell state{.text = say("Takes it"), .tone = Tone::neutral, .chip = true};
    if (chosen) state = {.text = say("Chosen"), .tone = Tone::good, .chip = true};
    if (bin.against) state = {.text = say("Does not take it"), .tone = Tone::bad, .chip = true};
    auto why = bin.against ? desk::sentence(*bin.against) : likes(bin);
    if (!bin.against && !chosen && after) why += ". " + say("It would take the goods, but the chosen bin comes before it.");
    return {.cells = {{.text = text(bin.code)}, state, {.text = why, .tone = bin.against ? Tone::bad : Tone::neutral}}, .key = bin.bin.number, .opens = {"bin", bin.bin.number}};
}

TableContents readWhy(const db::Read& read, const QJsonObject& asked) {
    TableContents out;
    const auto question = ask(read, asked);
    if (!question.complaint.isEmpty()) {
        out.note = question.complaint;
        out.tone = Tone::attention;
    }
    if (!question.what) return out;
    const auto bins = suitedBins(read, *question.what, most);
    const auto chosen = std::ranges::find_if(bins, [](const Suited& bin) { return !bin.against; });
    for (auto bin = bins.begin(); bin != bins.end(); ++bin) out.rows.push_back(rowOf(*bin, bin == chosen, bin > chosen));
    out.title = say("Put away: %1").arg(question.words);
    if (chosen != bins.end()) {
        out.note = say("%1 goes to %2: %3.").arg(question.words, text(chosen->code), likes(*chosen));
        out.tone = Tone::good;
    } else {
        out.note = bins.empty() ? say("No bin is there for such goods.") : say("No bin takes %1. A person says where it goes.").arg(question.words);
        out.tone = Tone::attention;
    }
    return out;
}

}  // namespace

desk::TableKind explainTable() {
    using Ask = desk::TableAsk::Kind;
    return {.title = "Why this bin?",
            .columns = {{.title = "Bin", .width = 150}, {.title = "", .width = 150}, {.title = "Why", .width = 0}},
            .tables = {"bin", "bin_rule", "bin_type", "stock_balance", "item_storage", "hazard_rule", "handling_unit", "warehouse_task", "pick_face"},
            .read = readWhy,
            .asks = {{.name = "item", .label = "Item", .kind = Ask::pick, .of = "item"},
                     {.name = "quantity", .label = "Quantity", .kind = Ask::words},
                     {.name = "from", .label = "From bin", .kind = Ask::pick, .of = "bin"}},
            .empty = "Choose an item and how much of it: the rules say which bin it goes to."};
}

}  // namespace warehouse
