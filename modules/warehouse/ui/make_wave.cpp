#include "warehouse/ui/make_wave.h"

#include <QBoxLayout>
#include <QKeyEvent>

#include "app/desk/keys.h"
#include "warehouse/ui/moment_field.h"

namespace warehouse {

using desk::px;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

struct Place {
    SiteId id;
    std::string code;
};
BOOST_DESCRIBE_STRUCT(Place, (), (id, code))

}  // namespace

MakeWaveScreen::MakeWaveScreen(desk::Desk& d, const QJsonObject& with) : Screen{d}, carrierAtFirst_(with["carrier"].toString()) {
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(px(20), px(16), px(20), px(16));
    column->setSpacing(px(12));
    column->addWidget(makeHead());
    summary_ = new desk::Summary{d, this};
    column->addWidget(summary_);
    auto* frame = desk::cardFrame(this);
    auto* inside = new QVBoxLayout{frame};
    inside->setContentsMargins(px(4), px(4), px(4), px(4));
    table_ = new desk::Table{d, frame, say("Orders of the wave"),
                             {{.title = "Order", .width = 110},
                              {.title = "Customer", .width = 0},
                              {.title = "Carrier", .width = 170},
                              {.title = "Due", .width = 130},
                              {.title = "Lines", .width = 70, .number = true},
                              {.title = "Grips", .width = 70, .number = true},
                              {.title = "", .width = 130}}};
    table_->setEmptyText(say("Nothing that is due is set aside in storage and still to be walked."));
    inside->addWidget(table_);
    column->addWidget(frame, 1);
    column->addWidget(makeFoot());
    setFocusProxy(table_);
    desk().read<Choices>(
        this,
        [](const db::Read& read) {
            Choices all{{{"", say("any")}}, {}};
            for (const auto& carrier : read.all<std::string>(R"sql(
                     select carrier from pick_up where carrier <> '' union select carrier from order_carrier where carrier <> '' order by carrier limit 200
                 )sql"))
                all.carriers.emplace_back(text(carrier), text(carrier));
            for (const auto& site : read.all<Place>(R"sql(select site_id as id, code from site order by code limit 200)sql"))
                all.sites.emplace_back(QString::number(site.id.number), text(site.code));
            return all;
        },
        [this](const Choices& all) { offer(all); });
}

QWidget* MakeWaveScreen::makeHead() {
    auto* head = new QWidget{this};
    asks_ = new QHBoxLayout{head};
    asks_->setContentsMargins(0, 0, 0, 0);
    asks_->setSpacing(px(8));
    asks_->addStretch(1);
    return head;
}

// The questions, when it is known what can be answered.
void MakeWaveScreen::offer(const Choices& all) {
    int at = 0;
    const auto ask = [&](const QString& label, desk::Field* field, int wide) {
        auto* words = desk::muted(label, this);
        words->setBuddy(field->editor());
        field->setName(label);
        field->setFixedWidth(px(wide));
        field->left = [this] { load(); };
        asks_->insertWidget(at++, words);
        asks_->insertWidget(at++, field);
        return field;
    };
    carrier_ = ask(say("Carrier"), desk::choiceField(this, all.carriers, false), 190);
    carrier_->setValue(carrierAtFirst_);
    if (all.sites.size() > 1) site_ = ask(say("Site"), desk::choiceField(this, all.sites, false), 110);
    leavesAt_ = ask(say("Cut-off"), momentField(desk(), this), 190);
    most_ = ask(say("Orders at most"), desk::numberField(this), 90);
    offered_ = true;
    load();
}

QWidget* MakeWaveScreen::makeFoot() {
    auto* foot = new QWidget{this};
    auto* row = new QHBoxLayout{foot};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    row->addStretch(1);
    leaveOut_ = new QPushButton{say("Leave out, or take in again"), foot};
    desk::giveKeys(leaveOut_, QKeySequence{"Del"});
    connect(leaveOut_, &QPushButton::clicked, this, [this] { leaveOut(); });
    release_ = new QPushButton{desk::icon("check", desk::theme().onAccent), say("Release the wave"), foot};
    release_->setProperty("main", true);
    release_->setToolTip("Ctrl+Enter");
    release_->setAutoDefault(true);
    release_->setEnabled(false);
    connect(release_, &QPushButton::clicked, this, [this] { release(); });
    row->addWidget(leaveOut_);
    row->addWidget(release_);
    return foot;
}

QString MakeWaveScreen::title() const { return say("Make a wave"); }
QJsonObject MakeWaveScreen::state() const { return {{"carrier", carrier_ != nullptr ? carrier_->value().toString() : carrierAtFirst_}}; }

void MakeWaveScreen::refresh(const QSet<QString>& tables) {
    if (!busy_ && tables.intersects({"allocation", "pick_list", "sales_order", "sales_order_line", "order_carrier", "pick_up"})) load();
}

AddWave MakeWaveScreen::wanted(bool& readable) const {
    AddWave wave;
    readable = true;
    wave.carrier = utf8(carrier_->value().toString());
    if (site_ != nullptr) wave.site = SiteId{site_->value().toString().toLongLong()};
    if (const auto most = most_->value().toInteger(); most > 0) wave.most = static_cast<int>(std::min<std::int64_t>(most, 1'000'000));
    if (!leavesAt_->typed().trimmed().isEmpty()) try {
            fromText(utf8(leavesAt_->value().toString()), wave.leavesAt.emplace());
        } catch (const db::Refusal&) {
            readable = false;
        }
    leavesAt_->setRefusal(readable ? QString{} : say("Write it as 14:00, or as a day and 14:00."));
    return wave;
}

void MakeWaveScreen::load() {
    if (!offered_) return;
    bool readable = true;
    const auto wave = wanted(readable);
    release_->setEnabled(false);
    if (!readable) return tellNow(say("The cut-off cannot be read. Write it as 14:00, or as a day and 14:00."), Tone::bad);
    const auto turn = ++turn_;
    desk().readLong<WavePlan>(
        this, [wave](const db::Read& read) { return planWave(read, wave); },
        [this, turn](WavePlan plan) {
            if (turn != turn_) return;
            plan_ = std::move(plan);
            show();
        },
        [this, turn](const QString& sentence) {
            if (turn == turn_) tellNow(sentence, Tone::bad);
        });
}

void MakeWaveScreen::show() {
    const auto today = desk().today();
    std::vector<desk::TableRow> rows;
    std::int64_t orders = 0, grips = 0, late = 0;
    for (const auto& one : plan_.orders) {
        const bool left = out_.contains(one.order.number), overdue = one.dueOn < today;
        if (!left) ++orders, grips += one.grips, late += overdue ? 1 : 0;
        rows.push_back({.cells = {{.text = text(one.number), .muted = left},
                                  {.text = text(one.customer), .muted = left},
                                  {.text = one.carrier.empty() ? say("any") : text(one.carrier), .muted = left || one.carrier.empty()},
                                  {.text = overdue ? desk::fromToday(one.dueOn, today) : shown(one.dueOn), .tone = overdue && !left ? Tone::bad : Tone::neutral, .muted = left},
                                  {.text = QString::number(one.lines), .muted = left},
                                  {.text = QString::number(one.grips), .muted = left},
                                  {.text = left ? say("left out") : QString{}, .tone = Tone::attention, .chip = left}},
                        .key = one.order.number,
                        .opens = {"order", one.order.number}});
    }
    table_->setRows(std::move(rows));
    if (table_->current() < 0 && !plan_.orders.empty()) table_->setCurrent(0);
    release_->setEnabled(orders > 0 && !busy_);
    if (orders == 0) return tellNow(plan_.orders.empty() ? QString{} : say("Every order is left out. Take one in again."), Tone::attention);
    auto words = plan_.leavesAt ? say("It takes %1 orders with %2 grips, and must be picked by %3.").arg(orders).arg(grips).arg(shown(*plan_.leavesAt))
                                : say("It takes %1 orders with %2 grips, and no cut-off is set.").arg(orders).arg(grips);
    if (late > 0) words += ' ' + say("%1 of them are late.").arg(late);
    tellNow(words, late > 0 ? Tone::attention : Tone::neutral);
}

void MakeWaveScreen::tellNow(const QString& sentence, Tone tone) {
    sentence_ = sentence;
    summary_->note(sentence, tone);
}

void MakeWaveScreen::leaveOut() {
    const auto row = table_->current();
    if (row < 0) return;
    const auto order = table_->rows()[static_cast<std::size_t>(row)].key;
    if (!out_.erase(order)) out_.insert(order);
    show();
}

// Where none is left out, the door itself says which are due; else they are named.
void MakeWaveScreen::release() {
    if (busy_ || !release_->isEnabled()) return;
    bool readable = true;
    auto wave = wanted(readable);
    if (!readable) return;
    for (const auto& one : plan_.orders)
        if (!out_.empty() && !out_.contains(one.order.number)) wave.orders.push_back(one.order);
    if (!wave.orders.empty()) wave.most.reset();
    if (!wave.leavesAt) wave.leavesAt = plan_.leavesAt;
    busy_ = true;
    release_->setEnabled(false);
    auto circumstances = once_.of(addWaveAction, wave);
    desk().perform(
        this, addWaveAction, std::move(wave), std::function<void(const WaveAdded&)>{[this](const WaveAdded& made) {
            once_.done();
            busy_ = false;
            auto& d = desk();  // closing ends this screen
            if (isVisible()) d.shell->closeCurrent();
            d.open(desk::Record{"wave", made.wave.number});
            d.toast(say("%1 is released: %2 orders, %3 grips.").arg(text(made.number)).arg(made.orders).arg(made.lines));
        }},
        [this](const std::vector<db::Refusal>& reasons) {
            once_.refused(reasons);
            busy_ = false;
            release_->setEnabled(true);
            tellNow(desk::sentences(reasons), Tone::bad);
        },
        std::move(circumstances));
}

void MakeWaveScreen::keyPressEvent(QKeyEvent* key) {
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && (key->modifiers() & Qt::ControlModifier)) return release();
    Screen::keyPressEvent(key);
}

}  // namespace warehouse
