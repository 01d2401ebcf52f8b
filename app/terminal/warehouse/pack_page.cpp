#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>

#include "app/desk/say.h"
#include "app/desk/words.h"
#include "app/terminal/kit/button.h"
#include "app/terminal/kit/measure.h"
#include "app/terminal/pages/pages.h"
#include "app/terminal/warehouse/pages.h"
#include "app/terminal/window.h"
#include "warehouse/units.h"

namespace terminal::warehouse {

using desk::say;

namespace {

struct OrderRow {
    std::int64_t id = 0;
    std::string number, customer;
    Quantity quantity;
};
BOOST_DESCRIBE_STRUCT(OrderRow, (), (id, number, customer, quantity))

}  // namespace

PackPage::PackPage(Window& window) : Page{window} {
    head_ = huge({}, this);
    list_ = body({}, this);
    column()->addWidget(head_);
    column()->addWidget(scrolled(list_, say("Content"), this), 1);
    kindOf_ = new Button{
        desk::wordOf(kind_), "box", Weight::plain, this, [this] {
            auto& terminal = this->window();
            const std::string kinds[] = {"box", "carton", "crate", "pallet"};
            std::vector<Tile> tiles;
            for (qint64 n = 0; n < 4; ++n) tiles.push_back({n + 1, desk::wordOf(kinds[n]), {}, "box"});
            terminal.open(new ChoicePage{terminal, title(), say("Into what?"), std::move(tiles),
                                         [this, kinds = std::vector<std::string>(kinds, kinds + 4)](const Tile& tile) {
                                             this->window().back();
                                             kind_ = kinds.at(static_cast<std::size_t>(tile.id - 1));
                                             tell();
                                         },
                                         help()});
        }};
    order_of_ = new Button{say("For stock"), "cart", Weight::plain, this, [this] { chooseOrder(); }};
    close_ = new Button{say("Close and label"), "check", Weight::main, this, [this] { send(true); }};
    auto* keep = new Button{say("Leave it open"), "unlock", Weight::plain, this, [this] { send(false); }};
    addRow(column(), {kindOf_, order_of_, keep, close_});
    tell();
}

QString PackPage::title() const { return say("Pack"); }
QString PackPage::expects() const {
    return bin_ ? say("Scan a lot, or a box to put in") : say("Scan the bin you stand at");
}

void PackPage::tell() {
    head_->setText(bin_ ? desk::wordOf(kind_) + QStringLiteral("  @ ") + desk::text(bin_->whole())
                        : say("Where do you pack?"));
    QStringList lines;
    for (const auto& part : parts_)
        lines << desk::shown(part.quantity, desk::utf8(part.unit)) + QStringLiteral("  ") + part.words;
    for (const auto& unit : units_) lines << desk::wordOf(unit.kind) + QStringLiteral("  ") + desk::text(unit.sscc);
    list_->setText(lines.isEmpty() ? say("Nothing is in it yet.") : lines.join('\n'));
    kindOf_->setWords(desk::wordOf(kind_));
    order_of_->setWords(order_ ? desk::text(orderNumber_) : say("For stock"));
    close_->setEnabled(!parts_.empty() || !units_.empty());
    if (window().page() == this) window().band().expect(expects());
}

void PackPage::meant(const Meaning& meaning) {
    auto& screen = window();
    if (!bin_) {
        if (!meaning.bin) return screen.bad(say("This is no bin"), expects());
        bin_ = meaning.bin;
        screen.good(desk::text(bin_->whole()));
        return tell();
    }
    if (meaning.unit) {
        for (const auto& one : units_)
            if (one.handlingUnitId == meaning.unit->handlingUnitId)
                return screen.bad(say("This is in it already"), expects());
        return ifFree(meaning.unit->handlingUnitId, [this, unit = *meaning.unit] {
            units_.push_back(unit);
            window().good(desk::text(unit.sscc));
            tell();
        });
    }
    if (!meaning.lot) return screen.bad(say("This is no lot"), expects());
    ifFree(meaning.lot->lotId, [this, lot = *meaning.lot, item = meaning.item ? *meaning.item : KnownItem{},
                              labelled = meaning.label ? meaning.label->count : std::nullopt] { put(lot, item, labelled); });
}

void PackPage::put(const KnownLot& lot, const KnownItem& item, std::optional<Quantity> labelled) {
    auto& screen = window();
    screen.open(new NumberPage{
        screen, title(), desk::text(item.name), desk::text(nameOf(item.number, lot.number)), desk::text(item.unit), labelled,
        [this, lot, item](Quantity quantity) {
            window().back();
            if (quantity <= Quantity{}) return;
            parts_.push_back({lot, desk::text(lot.number == "-" ? item.number : item.number + " / " + lot.number),
                              desk::text(item.unit), quantity});
            tell();
        },
        help()});
}

// What stands set aside in this bin says which orders it may be for.
void PackPage::chooseOrder() {
    if (!bin_) return window().bad(say("Where do you pack?"), expects());
    station().read<std::vector<OrderRow>>(
        this,
        [bin = bin_->binId](const db::Read& read) {
            return read.all<OrderRow>(R"sql(
                select o.sales_order_id as id, o.number, p.name as customer, cast(sum(a.quantity) as bigint) as quantity
                from allocation a
                join stock_balance s on s.stock_balance_id = a.stock_balance_id
                join sales_order_line l on l.sales_order_line_id = a.sales_order_line_id
                join sales_order o on o.sales_order_id = l.sales_order_id
                join customer c on c.customer_id = o.customer_id
                join party p on p.party_id = c.party_id
                where s.bin_id = $1 group by o.sales_order_id, o.number, p.name order by o.sales_order_id
            )sql",
                                      bin);
        },
        [this](const std::vector<OrderRow>& rows) {
            auto& terminal = window();
            std::vector<Tile> tiles{{-1, say("For stock"), {}, "stock"}};
            for (const auto& row : rows)
                tiles.push_back({row.id, desk::text(row.number),
                                 desk::text(row.customer) + u'\n' + desk::shown(row.quantity), "cart"});
            terminal.open(new ChoicePage{terminal, title(), say("For whom?"), std::move(tiles),
                                         [this](const Tile& tile) {
                                             window().back();
                                             order_ =
                                                 tile.id < 0 ? std::nullopt : std::optional{tl::SalesOrderId{tile.id}};
                                             orderNumber_ = desk::utf8(tile.words);
                                             tell();
                                         },
                                         help()});
        },
        [this](const QString& why) { window().bad(say("The orders cannot be read"), why); });
}

void PackPage::send(bool close) {
    if (!bin_) return window().bad(say("Where do you pack?"), expects());
    ::warehouse::PackUnit args;
    args.bin = bin_->binId;
    boost::describe::enum_from_string(kind_.c_str(), args.kind);
    args.order = order_;
    for (const auto& part : parts_)
        args.parts.push_back({part.lot.lotId, {part.quantity.millionths, {desk::utf8(part.unit)}}});
    for (const auto& unit : units_) args.units.push_back({unit.handlingUnitId});
    args.close = close;
    window().perform<::warehouse::PackUnit, ::warehouse::UnitPacked>(
        this, ::warehouse::packUnitAction, args, bin_->whole(),
        [](const auto& packed) { return say("Packed: %1").arg(desk::text(packed.sscc)); },
        [this](const auto& done) {
            parts_.clear();
            units_.clear();
            tell();
            if (done.performed()) window().open(new UnitPage{window(), done.result.unit});
        });
}

}  // namespace terminal::warehouse
