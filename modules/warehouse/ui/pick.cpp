// Picking and shipping: the orders that can leave, by promised day; a walk through the bins, grip by grip; the shipment.
#include "warehouse/ui/pick.h"

#include <QKeyEvent>
#include <QSplitter>

#include "app/desk/labels.h"
#include "warehouse/ui/screens.h"

namespace warehouse {

using desk::px;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;

PickScreen::PickScreen(desk::Desk& d, const QJsonObject& with) : Screen{d} {
    auto* columns = new QHBoxLayout{this};
    columns->setContentsMargins(px(16), px(16), px(16), px(16));
    columns->setSpacing(px(16));
    columns->addWidget(makeLeft(), 2);
    columns->addWidget(makeRight(), 3);
    setFocusProxy(ready_);
    load();
    if (const auto id = with["id"].toInteger(); id != 0) openWalk(id);
    else if (const auto order = with["order"].toInteger(); order != 0) openShipping(order, false);
}

namespace {

// A table on a card.
QWidget* framed(desk::Table* table, QWidget* parent) {
    auto* frame = desk::cardFrame(parent);
    auto* inside = new QVBoxLayout{frame};
    inside->setContentsMargins(px(4), px(4), px(4), px(4));
    inside->addWidget(table);
    return frame;
}

}  // namespace

QWidget* PickScreen::makeLeft() {
    auto* left = new QWidget{this};
    auto* column = new QVBoxLayout{left};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    ready_ = new desk::Table{desk(), left, say("Orders ready to leave"),
                             {{.title = "Order", .width = 90}, {.title = "Customer", .width = 0}, {.title = "Leaves", .width = 110}, {.title = "Lines", .width = 90}}};
    ready_->setEmptyText(say("No signed order has goods set aside. Receive what orders wait for."));
    ready_->activated = [this](int row) { startWalk(ready_->rows()[static_cast<std::size_t>(row)].key); };
    walks_ = new desk::Table{desk(), left, say("Walks under way"),
                             {{.title = "Walk", .width = 90}, {.title = "Order", .width = 90}, {.title = "Customer", .width = 0}, {.title = "Grips", .width = 110}}};
    walks_->setEmptyText(say("No walk is under way."));
    walks_->activated = [this](int row) { openWalk(walks_->rows()[static_cast<std::size_t>(row)].key); };
    auto* buttons = new QHBoxLayout;
    start_ = new QPushButton{desk::icon("pick", desk::theme().onAccent), say("Start &walk"), left};
    start_->setProperty("main", true);
    start_->setEnabled(desk().may("warehouse.pick"));
    connect(start_, &QPushButton::clicked, this, [this] { startWalk(chosenOrder()); });
    shipNow_ = new QPushButton{desk::icon("truck"), say("Ship wi&thout a walk"), left};
    shipNow_->setEnabled(desk().may("warehouse.ship"));
    shipNow_->setToolTip("Ctrl+Enter");
    connect(shipNow_, &QPushButton::clicked, this, [this] { openShipping(chosenOrder(), false); });
    buttons->addWidget(start_);
    buttons->addWidget(shipNow_);
    buttons->addStretch(1);
    column->addWidget(desk::heading(say("Orders ready to leave"), left));
    column->addWidget(framed(ready_, left), 3);
    column->addLayout(buttons);
    column->addSpacing(px(8));
    column->addWidget(desk::heading(say("Walks under way"), left));
    column->addWidget(framed(walks_, left), 2);
    return left;
}

QWidget* PickScreen::makeRight() {
    pages_ = new QStackedWidget{this};
    empty_ = desk::cardFrame(pages_);
    auto* column = new QVBoxLayout{empty_};
    auto* words = desk::muted(say("Choose an order and press Enter: its walk opens here, in the order of the bins."), empty_);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    column->addWidget(words);
    walk_ = new WalkView{desk(), pages_};
    walk_->confirmed = [this](const PickConfirmed& done) { picked(done); };
    ship_ = new ShipPanel{desk(), pages_};
    ship_->shipped = [this](const Shipped& done) { shipped(done); };
    for (auto* page : {empty_, static_cast<QWidget*>(walk_), static_cast<QWidget*>(ship_)}) pages_->addWidget(page);
    return pages_;
}

QString PickScreen::title() const { return say("Pick and ship"); }
QString PickScreen::explain() const {
    if (pages_->currentWidget() == walk_) return text(walk_->walk().number + " · " + walk_->walk().order);
    return {};
}
desk::Record PickScreen::record() const {
    if (pages_->currentWidget() == walk_) return {"pick list", walk_->walk().id};
    if (pages_->currentWidget() == ship_) return {"order", ship_->order()};
    return {};
}
QJsonObject PickScreen::state() const {
    if (pages_->currentWidget() == walk_) return {{"id", static_cast<qint64>(walk_->walk().id)}};
    if (pages_->currentWidget() == ship_) return {{"order", static_cast<qint64>(ship_->order())}};
    return {};
}

void PickScreen::refresh(const QSet<QString>& tables) {
    if (tables.intersects({"allocation", "pick_list", "pick_line", "sales_order", "sales_order_line", "shipment"})) load();
    if (pages_->currentWidget() == walk_ && tables.intersects({"pick_list", "pick_line"})) {
        const auto id = walk_->walk().id;
        desk().read<Walk>(
            this, [id](const db::Read& read) { return walkOf(read, id); }, [this](Walk walk) { showWalk(std::move(walk), false); });
    }
}

// Grouping all that is set aside may take a while where there is much of it: beside the quick reads.
void PickScreen::load() {
    desk().readLong<Work>(this, [](const db::Read& read) { return workToDo(read); }, [this](Work work) { showWork(work); });
}

void PickScreen::showWork(const Work& work) {
    const auto today = desk().today();
    std::vector<desk::TableRow> rows;
    for (const auto& order : work.ready) {
        const bool late = order.promisedOn && *order.promisedOn < today;
        const auto day = order.promisedOn ? shown(*order.promisedOn) : QString{};
        rows.push_back({.cells = {{.text = text(order.number)},
                                  {.text = text(order.customer)},
                                  {.text = late ? desk::fromToday(*order.promisedOn, today) : day, .tone = late ? Tone::bad : Tone::neutral},
                                  {.text = order.whole ? QString::number(order.lines) : say("%1, a part").arg(order.lines), .muted = !order.whole}},
                        .key = order.id});
    }
    ready_->setRows(std::move(rows));
    if (ready_->current() < 0 && !work.ready.empty()) ready_->setCurrent(0);
    std::vector<desk::TableRow> walks;
    for (const auto& walk : work.walks) {
        const bool done = walk.state == "picked";
        walks.push_back({.cells = {{.text = text(walk.number)},
                                   {.text = text(walk.order)},
                                   {.text = text(walk.customer)},
                                   {.text = done ? say("Picked") : say("%1 of %2").arg(walk.done).arg(walk.grips),
                                    .tone = done ? Tone::good : Tone::active,
                                    .chip = true}},
                         .key = walk.id});
    }
    walks_->setRows(std::move(walks));
}

std::int64_t PickScreen::chosenOrder() const {
    const auto row = ready_->current();
    return row < 0 ? 0 : ready_->rows()[static_cast<std::size_t>(row)].key;
}

void PickScreen::startWalk(std::int64_t order) {
    if (order == 0 || starting_) return;
    starting_ = true;
    desk().perform(
        this, pickAction, Pick{SalesOrderId{order}}, std::function<void(const PickMade&)>{[this](const PickMade& made) {
            starting_ = false;
            openWalk(made.pickList.number);
        }},
        [this](const std::vector<db::Refusal>& reasons) {
            starting_ = false;
            desk().toast(desk::sentences(reasons), Tone::bad);
        });
}

void PickScreen::openWalk(std::int64_t pickList) {
    desk().read<Walk>(
        this, [pickList](const db::Read& read) { return walkOf(read, pickList); }, [this](Walk walk) { showWalk(std::move(walk), true); });
}

void PickScreen::showWalk(Walk walk, bool fresh) {
    if (walk.id == 0) return desk().toast(say("There is no such walk any more."), Tone::attention);
    if (walk.state == "picked") return openShipping(walk.orderId, true);
    if (!fresh && walk.state != "open") {  // somebody else shipped it or made a new one
        pages_->setCurrentWidget(empty_);
        return tell();
    }
    walk_->show(std::move(walk));
    pages_->setCurrentWidget(walk_);
    if (fresh) walk_->setFocus();
    tell();
}

void PickScreen::picked(const PickConfirmed& done) {
    if (done.state == "picked") return openShipping(walk_->walk().orderId, true);
    openWalk(done.pickList.number);
}

void PickScreen::openShipping(std::int64_t order, bool walked) {
    if (order == 0) return;
    desk().read<Dispatch>(
        this, [order](const db::Read& read) { return dispatchOf(read, order); },
        [this, walked](Dispatch dispatch) {
            ship_->show(std::move(dispatch), walked);
            pages_->setCurrentWidget(ship_);
            ship_->focus();
            tell();
        });
}

void PickScreen::shipped(const Shipped& done) {
    desk().toast(say("Shipped as %1.").arg(text(done.number)));
    pages_->setCurrentWidget(empty_);
    ready_->setFocus();
    tell();
    desk().open(desk::Record{"shipment", done.shipment.number});
}

void PickScreen::scanned(const QString& code) {
    if (pages_->currentWidget() == walk_) walk_->scanned(code);
}

void PickScreen::keyPressEvent(QKeyEvent* key) {
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter || !(key->modifiers() & Qt::ControlModifier)) return Screen::keyPressEvent(key);
    if (pages_->currentWidget() == ship_) return ship_->ship();
    if (pages_->currentWidget() == empty_) openShipping(chosenOrder(), false);
}

void addPickScreen(desk::Desk& desk) {
    desk.add(desk::ScreenKind{.id = "warehouse.pick",
                              .area = desk::Area::stock,
                              .title = "Pick and ship",
                              .icon = "pick",
                              .right = "warehouse.see",
                              .opens = "pick list",
                              .make = [](desk::Desk& d, const QJsonObject& with) -> desk::Screen* { return new PickScreen{d, with}; }});
}

}  // namespace warehouse
