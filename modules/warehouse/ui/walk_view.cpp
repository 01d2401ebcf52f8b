#include "warehouse/ui/walk_view.h"

#include <algorithm>

#include <QApplication>
#include <QBoxLayout>
#include <QShortcut>
#include <QStyle>

#include "app/desk/labels.h"
#include "promise/promise.h"

namespace warehouse {

using desk::px;
using desk::shown;
using desk::text;
using desk::Tone;

namespace {

QFont huge(double factor) {
    auto font = desk::titleFont();
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

QLabel* large(QWidget* parent, double factor) {
    auto* label = desk::plain({}, parent);
    label->setFont(huge(factor));
    return label;
}

// A muted word above a large value.
QBoxLayout* valued(const QString& word, QLabel* value, QWidget* parent) {
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    auto* small = desk::muted(word, parent);
    small->setFont(desk::smallFont());
    value->setAccessibleName(word);
    column->addStretch(1);  // words of all sizes stand on one line
    column->addWidget(small);
    column->addWidget(value);
    return column;
}

QString lotWords(const Stop& stop) { return stop.lot == "-" ? desk::say("no lot") : text(stop.lot); }

}  // namespace

WalkView::WalkView(desk::Desk& d, QWidget* parent) : QWidget{parent}, desk_(d) {
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(12));
    column->addWidget(makeGrip());
    table_ = new desk::Table{d, this, desk::say("Grips of the walk"),
                             {{.title = "Bin", .width = 90},
                              {.title = "Item", .width = 110},
                              {.title = "Name", .width = 0},
                              {.title = "Lot", .width = 120},
                              {.title = "Quantity", .width = 100, .number = true},
                              {.title = "Picked", .width = 100, .number = true}}};
    table_->activated = [this](int row) {
        choose(row);
        scan_->setFocus();
    };
    auto* list = desk::cardFrame(this);
    auto* inside = new QVBoxLayout{list};
    inside->setContentsMargins(px(4), px(4), px(4), px(4));
    inside->addWidget(table_);
    column->addWidget(list, 1);
    auto* skip = new QShortcut{QKeySequence{"Ctrl+Down"}, this};
    skip->setContext(Qt::WidgetWithChildrenShortcut);
    connect(skip, &QShortcut::activated, this, [this] { next(); });
    setFocusProxy(scan_);
}

QWidget* WalkView::makeGrip() {
    auto* frame = desk::cardFrame(this);
    auto* column = new QVBoxLayout{frame};
    column->setContentsMargins(px(20), px(14), px(20), px(16));
    column->setSpacing(px(10));
    auto* top = new QHBoxLayout;
    head_ = desk::heading({}, frame);
    progressWords_ = desk::muted({}, frame);
    progress_ = new QProgressBar{frame};
    progress_->setTextVisible(false);
    progress_->setFixedWidth(px(140));
    progress_->setAccessibleName(desk::say("Grips done"));
    top->addWidget(head_, 1);
    top->addWidget(progressWords_);
    top->addWidget(progress_);
    column->addLayout(top);

    bin_ = large(frame, 2.6);
    item_ = large(frame, 1.2);
    item_->setWordWrap(true);
    lot_ = large(frame, 1.6);
    quantity_ = large(frame, 1.6);
    expires_ = large(frame, 1.1);
    auto* first = new QHBoxLayout;
    first->setSpacing(px(32));
    first->addLayout(valued(desk::say("Bin"), bin_, frame));
    first->addLayout(valued(desk::say("Take"), quantity_, frame));
    first->addLayout(valued(desk::say("Lot"), lot_, frame));
    first->addLayout(valued(desk::say("Usable through"), expires_, frame));
    first->addStretch(1);
    column->addLayout(first);
    column->addWidget(item_);

    auto* entry = new QHBoxLayout;
    scan_ = new desk::ScanBox{frame};
    scan_->setPlaceholderText(desk::say("Scan the lot's label, or press Enter for the lot shown"));
    scan_->setAccessibleName(desk::say("Scan"));
    scan_->scanned = [this](const QString& code) { scanned(code); };
    part_ = desk::quantityField(frame);
    part_->setName(desk::say("Only so many"));
    part_->setFixedWidth(px(150));
    auto* partWords = desk::muted(desk::say("&Only"), frame);
    partWords->setTextFormat(Qt::AutoText);
    partWords->setBuddy(part_->editor());
    desk::takeScansIn(part_->editor(), [this](const QString&) {
        scan_->setFocus();
        return true;
    });
    entry->addWidget(scan_, 1);
    entry->addWidget(partWords);
    entry->addWidget(part_);
    column->addLayout(entry);
    said_ = desk::plain({}, frame);
    said_->setFont(huge(1.0));
    said_->setWordWrap(true);
    said_->setMinimumHeight(px(44));
    said_->setMargin(px(8));
    column->addWidget(said_);
    return frame;
}

void WalkView::show(Walk walk) {
    const bool other = walk.id != walk_.id;
    const auto inHand = current() != nullptr ? current()->pickLine : PickLineId{};
    walk_ = std::move(walk);
    if (other) {
        toBin_.reset();
        say({}, Tone::neutral);
        part_->setTyped({});
    }
    const auto same = std::ranges::find_if(walk_.stops, [&](const Stop& s) { return s.pickLine == inHand && !s.done(); });
    const auto open = same != walk_.stops.end() ? same : std::ranges::find_if(walk_.stops, [](const Stop& s) { return !s.done(); });
    at_ = open == walk_.stops.end() ? -1 : static_cast<int>(open - walk_.stops.begin());
    showTable();
    showGrip();
}

const Stop* WalkView::current() const {
    return at_ < 0 || at_ >= static_cast<int>(walk_.stops.size()) ? nullptr : &walk_.stops[static_cast<std::size_t>(at_)];
}

void WalkView::choose(int stop) {
    if (stop < 0 || stop >= static_cast<int>(walk_.stops.size()) || walk_.stops[static_cast<std::size_t>(stop)].done()) return;
    at_ = stop;
    say({}, Tone::neutral);
    showGrip();
}

// The grip after this one that is not done, from the start again after the last.
void WalkView::next() {
    const auto count = static_cast<int>(walk_.stops.size());
    for (int step = 1; step <= count; ++step) {
        const int stop = (at_ + step) % count;
        if (!walk_.stops[static_cast<std::size_t>(stop)].done()) return choose(stop);
    }
}

void WalkView::showGrip() {
    const auto done = std::ranges::count_if(walk_.stops, &Stop::done);
    head_->setText(text(walk_.number + " · " + walk_.order + " · " + walk_.customer));
    progressWords_->setText(desk::say("%1 of %2 grips").arg(done).arg(walk_.stops.size()));
    progress_->setRange(0, std::max(1, static_cast<int>(walk_.stops.size())));
    progress_->setValue(static_cast<int>(done));
    const auto* stop = current();
    scan_->setEnabled(stop != nullptr);
    if (stop == nullptr) {
        for (auto* label : {bin_, item_, lot_, quantity_, expires_}) label->clear();
        return;
    }
    bin_->setText(text(stop->bin));
    item_->setText(text(stop->item + " · " + stop->name));
    lot_->setText(lotWords(*stop));
    quantity_->setText(shown(stop->quantity - stop->picked, stop->unit));
    const bool expired = promise::isExpired(stop->expiresOn, desk_.today());
    expires_->setText(stop->expiresOn ? shown(*stop->expiresOn) : desk::say("no end"));
    auto colours = expires_->palette();
    colours.setColor(QPalette::WindowText, expired ? desk::theme().bad : desk::theme().text);
    expires_->setPalette(colours);
    part_->setUnit(text(stop->unit));
    table_->setCurrent(at_);
}

void WalkView::showTable() {
    std::vector<desk::TableRow> rows;
    for (const auto& stop : walk_.stops)
        rows.push_back({.cells = {{.text = text(stop.bin), .muted = stop.done()},
                                  {.text = text(stop.item), .muted = stop.done()},
                                  {.text = text(stop.name), .muted = true},
                                  {.text = lotWords(stop), .muted = stop.done()},
                                  {.text = shown(stop.quantity), .muted = stop.done()},
                                  {.text = stop.done() ? shown(stop.picked) + " ✓" : shown(stop.picked),
                                   .tone = stop.done() ? Tone::good : Tone::neutral}},
                        .key = stop.pickLine.number});
    table_->setRows(std::move(rows));
}

void WalkView::say(const QString& sentence, Tone tone) {
    said_->setText(sentence);
    const auto& colours = desk::theme().chip(tone);
    said_->setStyleSheet(sentence.isEmpty() ? QString{}
                                            : QStringLiteral("background: %1; color: %2; border-radius: %3px;")
                                                  .arg(colours.back.name(), colours.text.name())
                                                  .arg(px(6)));
    scan_->redden(tone == Tone::bad);
    if (tone == Tone::bad) QApplication::beep();
}

void WalkView::scanned(const QString& code) {
    const auto* stop = current();
    if (stop == nullptr || busy_) return;
    if (code.isEmpty()) return confirm(stop->lotId, {});
    desk_.read<PickScan>(
        this,
        [plain = desk::utf8(code), today = desk_.today(), item = stop->itemId](const db::Read& read) { return readScan(read, plain, today, item); },
        [this, code](PickScan scan) { answer(scan, code); }, [this](const QString& sentence) { say(sentence, Tone::bad); });
}

bool WalkView::turnTo(const std::function<bool(const Stop&)>& fits) {
    if (current() != nullptr && fits(*current())) return true;
    const auto found = std::ranges::find_if(walk_.stops, [&](const Stop& s) { return !s.done() && fits(s); });
    if (found == walk_.stops.end()) return false;
    at_ = static_cast<int>(found - walk_.stops.begin());
    showGrip();
    return true;
}

// What was scanned against what the walk asks: the lot of another open grip turns to that one, since the goods are
// in hand; anything else is put back.
void WalkView::answer(const PickScan& scan, const QString& code) {
    const auto* stop = current();
    if (stop == nullptr) return;
    const auto& meaning = scan.meaning;
    const auto labelled = meaning.label ? meaning.label->count : std::nullopt;
    if (meaning.lot) {
        turnTo([&](const Stop& s) { return s.lotId == *meaning.lot; });
        return confirm(*meaning.lot, labelled);  // a wrong lot is refused by the door, with what to do
    }
    if (meaning.bin) {
        if (scan.binKind == "outbound") {
            toBin_ = meaning.bin;
            return say(desk::say("Picked goods go to %1 from now on.").arg(text(scan.bin)), Tone::active);
        }
        if (turnTo([&](const Stop& s) { return s.binId == *meaning.bin; })) return say(desk::say("Right bin. Now scan the lot's label."), Tone::good);
        return say(desk::say("This is bin %1; the walk asks for bin %2. Go there.").arg(text(scan.bin), text(stop->bin)), Tone::bad);
    }
    if (!meaning.lotNumber.empty())
        return say(desk::say("Nobody knows lot %1 of this item; the walk asks for lot %2 in bin %3. Put it back and take that one.")
                       .arg(text(meaning.lotNumber), lotWords(*stop), text(stop->bin)),
                   Tone::bad);
    if (meaning.item) return answerItem(scan);
    say(desk::say("Nobody knows the code %1. Scan the label of lot %2 in bin %3.").arg(code.left(40), lotWords(*stop), text(stop->bin)), Tone::bad);
}

// An item's number proves the lot only where there are no lots.
void WalkView::answerItem(const PickScan& scan) {
    const auto item = *scan.meaning.item;
    const auto labelled = scan.meaning.label ? scan.meaning.label->count : std::nullopt;
    if (!turnTo([&](const Stop& s) { return s.itemId == item; }))
        return say(desk::say("This is %1; the walk asks for %2 in bin %3. Put it back and take that one.")
                       .arg(text(scan.item), text(current()->item), text(current()->bin)),
                   Tone::bad);
    if (current()->tracking == "none") return confirm(current()->lotId, labelled);
    say(desk::say("The item is right. Scan the label of lot %1 too, or press Enter when you have read it.").arg(lotWords(*current())), Tone::attention);
}

void WalkView::confirm(LotId lot, std::optional<Quantity> labelled) {
    const auto* stop = current();
    const auto left = stop->quantity - stop->picked;
    auto taken = labelled && *labelled < left ? *labelled : left;
    if (const auto typed = part_->value(); typed.isString() && !typed.toString().isEmpty()) {
        try {
            Measure measure;
            fromText(desk::utf8(typed.toString()), measure);
            if (measure.unit && measure.unit.code != stop->unit)
                return say(desk::say("A grip is counted in %1. Type how many of them.").arg(text(stop->unit)), Tone::bad);
            taken = Quantity{measure.millionths};
        } catch (const db::Refusal& no) {
            return say(desk::sentence(no), Tone::bad);
        }
    }
    busy_ = true;
    const auto words = desk::say("%1 of lot %2 taken from bin %3.").arg(shown(taken, stop->unit), lotWords(*stop), text(stop->bin));
    const ConfirmPick grip{stop->pickLine, lot, taken, toBin_};
    desk_.perform(
        this, confirmPickAction, grip,
        std::function<void(const PickConfirmed&)>{[this, words](const PickConfirmed& done) {
            once_.done();
            busy_ = false;
            part_->setTyped({});
            say(words, Tone::good);
            if (confirmed) confirmed(done);
            scan_->setFocus();
        }},
        [this](const std::vector<db::Refusal>& reasons) {
            once_.refused(reasons);
            busy_ = false;
            say(desk::sentences(reasons), Tone::bad);
            scan_->setFocus();
        },
        once_.of(confirmPickAction, grip));
}

}  // namespace warehouse
