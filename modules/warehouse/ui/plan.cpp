#include "warehouse/ui/plan.h"

#include <QShortcut>

#include "warehouse/scan.h"
#include "warehouse/ui/count_forms.h"
#include "warehouse/ui/looks.h"
#include "warehouse/ui/place_forms.h"
#include "warehouse/ui/task_forms.h"

namespace warehouse {

using desk::px;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

constexpr int mostContent = 60;  // lots beside the plan; the bin's record has all

struct HouseRow {
    std::int64_t id = 0;
    std::string code, name;
};
BOOST_DESCRIBE_STRUCT(HouseRow, (), (id, code, name))

}  // namespace

PlanScreen::PlanScreen(desk::Desk& d, const QJsonObject& with) : Screen{d}, warehouse_(with["warehouse"].toInteger()), bin_(with["bin"].toInteger()) {
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(px(20), px(16), px(20), px(16));
    column->setSpacing(px(10));
    column->addWidget(makeHead());
    summary_ = new desk::Summary{d, this};
    column->addWidget(summary_);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(12));
    plan_ = new PlanView{this};
    plan_->moved = [this] { showBin(); };
    plan_->opened = [this] { desk().open(record()); };
    row->addWidget(plan_, 1);
    row->addWidget(makeSide());
    column->addLayout(row, 1);
    setFocusProxy(plan_);
    desk().read<std::vector<House>>(
        this,
        [](const db::Read& read) {
            std::vector<House> all;
            for (auto& one : read.all<HouseRow>(R"sql(select warehouse_id as id, code, name from warehouse order by code limit 500)sql"))
                all.push_back({one.id, std::move(one.code), std::move(one.name)});
            return all;
        },
        [this](std::vector<House> houses) { offer(std::move(houses)); });
}

QWidget* PlanScreen::makeHead() {
    auto* head = new QWidget{this};
    head_ = new QHBoxLayout{head};
    head_->setContentsMargins(0, 0, 0, 0);
    head_->setSpacing(px(8));
    search_ = new QLineEdit{head};
    search_->setPlaceholderText(say("Filter…  Ctrl+F"));
    search_->setAccessibleName(say("Filter"));
    search_->setClearButtonEnabled(true);
    search_->setMaximumWidth(px(220));
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& words) { plan_->filter(words); });
    connect(search_, &QLineEdit::returnPressed, this, [this] { plan_->setFocus(); });
    auto* find = new QShortcut{QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut};
    connect(find, &QShortcut::activated, search_, [this] { search_->setFocus(), search_->selectAll(); });
    head_->addWidget(search_);
    head_->addStretch(1);
    const std::pair<const char*, Tone> meanings[] = {{"Empty", Tone::neutral}, {"Room left", Tone::active}, {"Nearly full", Tone::attention}, {"Too full", Tone::bad}};
    for (const auto& [word, tone] : meanings) head_->addWidget(new desk::ChipLabel{say(word), tone, head});
    const desk::CardButton more{.title = "New bin", .right = "inventory.addBin", .keys = "Ctrl+N", .icon = "plus", .main = true,
                                .run = [this](desk::Desk& d) { desk::showForm(d, addBinForm(warehouse_)); }};
    const desk::CardButton rules{.title = "Rules", .right = "warehouse.see", .keys = "Ctrl+R", .icon = "settings", .run = [](desk::Desk& d) { d.open("warehouse.rules"); }};
    desk::addButtons(desk(), head_, {rules, more}, head);
    return head;
}

void PlanScreen::offer(std::vector<House> houses) {
    houses_ = std::move(houses);
    if (houses_.empty()) return summary_->note(say("There is no warehouse. Press Ctrl+K and add one, then its bins."), Tone::attention);
    std::vector<std::pair<QString, QString>> choices;
    for (const auto& house : houses_) choices.emplace_back(QString::number(house.id), text(house.code + " · " + house.name));
    if (warehouse_ == 0) warehouse_ = houses_.front().id;
    house_ = desk::choiceField(this, choices, false);
    house_->setName(say("Warehouse"));
    house_->setValue(QString::number(warehouse_));
    house_->left = [this] {
        warehouse_ = house_->value().toString().toLongLong();
        bin_ = 0;
        load();
    };
    head_->insertWidget(0, house_);
    load();
}

QPushButton* PlanScreen::button(const char* title, const char* right, const char* icon, const char* keys, std::function<void(std::int64_t bin)> does) {
    auto* made = new QPushButton{desk::icon(icon, desk::theme().muted), say(title), side_};
    made->setAccessibleName(say(title));
    made->setToolTip(QKeySequence{keys}.toString(QKeySequence::NativeText));
    made->setVisible(desk().may(right));
    connect(made, &QPushButton::clicked, this, [this, does = std::move(does)] {
        if (const auto* tile = plan_->current(); tile != nullptr) does(tile->bin.number);
    });
    auto* shortcut = new QShortcut{QKeySequence{keys}, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut};
    connect(shortcut, &QShortcut::activated, made, [made] {
        if (made->isEnabled() && made->isVisible()) made->click();
    });
    buttons_->addWidget(made);
    all_.push_back(made);
    return made;
}

QWidget* PlanScreen::makeSide() {
    side_ = desk::cardFrame(this);
    side_->setFixedWidth(px(330));
    auto* column = new QVBoxLayout{side_};
    column->setContentsMargins(px(16), px(14), px(16), px(14));
    column->setSpacing(px(8));
    code_ = desk::plain({}, side_);
    code_->setFont(desk::titleFont());
    words_ = desk::muted({}, side_);
    words_->setWordWrap(true);
    content_ = new desk::Table{desk(), side_, say("What lies there"), {{.title = "Item", .width = 0}, {.title = "Lot", .width = 90}, {.title = "Quantity", .width = 96, .number = true}}};
    content_->setEmptyText(say("Nothing lies there."));
    column->addWidget(code_);
    column->addWidget(words_);
    column->addWidget(content_, 1);
    buttons_ = new QVBoxLayout;
    buttons_->setSpacing(px(6));
    column->addLayout(buttons_);
    button("Open the bin", "stock.see", "bin", "Ctrl+O", [this](std::int64_t bin) { desk().open(desk::Record{"bin", bin}); });
    button("Rule…", "warehouse.setBinRule", "settings", "Ctrl+E", [this](std::int64_t bin) { startBinRule(desk(), bin); });
    lock_ = button("Lock…", "warehouse.lockBin", "lock", "Ctrl+L", [this](std::int64_t bin) { desk::showForm(desk(), lockBinForm(bin)); });
    unlock_ = button("Unlock", "warehouse.unlockBin", "unlock", "Ctrl+U", [this](std::int64_t bin) { unlockNow(desk(), bin); });
    button("Have it counted…", "warehouse.addCount", "count", "Ctrl+J", [this](std::int64_t bin) { desk::showForm(desk(), addCountForm(bin)); });
    button("Put away what lies there…", "warehouse.makePutAway", "swap", "Ctrl+M", [this](std::int64_t bin) { desk::showForm(desk(), putAwayForm(bin)); });
    return side_;
}

QString PlanScreen::title() const { return say("Warehouse plan"); }

QString PlanScreen::explain() const {
    for (const auto& house : houses_)
        if (house.id == warehouse_) return text(house.name);
    return {};
}

desk::Record PlanScreen::record() const {
    const auto* tile = plan_->current();
    return tile != nullptr ? desk::Record{"bin", tile->bin.number} : desk::Record{};
}

QJsonObject PlanScreen::state() const { return {{"warehouse", static_cast<qint64>(warehouse_)}, {"bin", static_cast<qint64>(record().id)}}; }

void PlanScreen::refresh(const QSet<QString>& tables) {
    if (tables.intersects({"bin", "bin_rule", "zone", "bin_type", "stock_balance", "handling_unit", "pick_face", "warehouse_task", "item_storage"})) load();
}

// A bin that is scanned is in hand.
void PlanScreen::scanned(const QString& code) {
    desk().read<std::optional<BinId>>(
        this, [plain = utf8(code), today = desk().today()](const db::Read& read) { return understand(read, plain, today).stock.bin; },
        [this, code](std::optional<BinId> bin) {
            if (bin) plan_->setCurrent(bin->number);
            else desk().toast(say("No bin of ours is called %1. Read the label again.").arg(code.left(60)), Tone::attention);
        });
}

void PlanScreen::load() {
    if (warehouse_ == 0) return;
    const auto turn = ++turn_;
    desk().readLong<std::vector<BinTile>>(
        this, [house = warehouse_](const db::Read& read) { return binTiles(read, WarehouseId{house}); },
        [this, turn](std::vector<BinTile> tiles) {
            if (turn != turn_) return;
            std::int64_t empty = 0, locked = 0, over = 0;
            for (const auto& tile : tiles) {
                empty += tile.empty() ? 1 : 0;
                locked += tile.locked.empty() ? 0 : 1;
                over += tile.tone() == Tone::bad ? 1 : 0;
            }
            const auto number = [](std::int64_t n) { return utf8(desk::shownNumber(n)); };
            summary_->tell({{.label = "Bins", .value = number(static_cast<std::int64_t>(tiles.size()))},
                            {.label = "Empty", .value = number(empty)},
                            {.label = "Too full", .value = number(over), .tone = over > 0 ? Tone::bad : Tone::neutral},
                            {.label = "Locked", .value = number(locked), .tone = locked > 0 ? Tone::attention : Tone::neutral}},
                           {}, Tone::neutral);
            plan_->setTiles(std::move(tiles));
            if (const auto bin = std::exchange(bin_, 0); bin != 0) plan_->setCurrent(bin);
        });
}

void PlanScreen::showBin() {
    const auto* tile = plan_->current();
    for (auto* one : all_) one->setEnabled(tile != nullptr);
    code_->setText(tile != nullptr ? text(tile->code) : QString{});
    words_->setText(tile != nullptr ? tile->allWords() : QString{});
    lock_->setVisible(desk().may("warehouse.lockBin") && (tile == nullptr || tile->locked.empty()));
    unlock_->setVisible(desk().may("warehouse.unlockBin") && tile != nullptr && !tile->locked.empty());
    tell();
    if (tile == nullptr) return content_->setRows({});
    desk().read<std::vector<InBin>>(
        this, [bin = tile->bin](const db::Read& read) { return inBin(read, bin, mostContent); },
        [this, bin = tile->bin](const std::vector<InBin>& lots) {
            if (plan_->current() == nullptr || plan_->current()->bin != bin) return;
            std::vector<desk::TableRow> rows;
            for (const auto& one : lots)
                rows.push_back({.cells = {{.text = text(one.item)}, {.text = one.lotNumber == "-" ? QString{} : text(one.lotNumber), .muted = true}, {.text = shown(one.onHand, one.unit)}},
                                .key = one.lot.number,
                                .opens = {"lot", one.lot.number}});
            content_->setRows(std::move(rows));
        });
}

}  // namespace warehouse
