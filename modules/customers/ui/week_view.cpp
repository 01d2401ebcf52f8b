#include "customers/ui/week_view.h"

#include <algorithm>
#include <tuple>

#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>

#include "app/desk/say.h"

namespace customers::ui {

using desk::hourLong;
using desk::Moment;
using desk::px;
using desk::say;

namespace {

constexpr Moment shortest = hourLong / 2;  // so that its words can be read

}  // namespace

QString clockOf(Moment at) {
    const auto minutes = at % desk::dayLong / (hourLong / 60);
    return QStringLiteral("%1:%2").arg(minutes / 60, 2, 10, QChar{'0'}).arg(minutes % 60, 2, 10, QChar{'0'});
}

QString dayNameOf(db::Date day) {
    const auto locale = desk::language() == desk::Language::chinese ? QLocale{QLocale::Chinese, QLocale::China} : QLocale{QLocale::English};
    return locale.dayName(db::weekday(day), QLocale::ShortFormat);
}

WeekView::WeekView(QWidget* parent) : QAbstractScrollArea{parent} {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(say("Week"));
}

QSize WeekView::sizeHint() const { return {px(900), px(520)}; }

void WeekView::setWeek(db::Date monday, std::vector<WeekEntry> entries, db::Date today) {
    monday_ = monday;
    today_ = today;
    all_.clear();
    first_ = 7;
    last_ = 19;
    for (const auto& entry : entries) addParts(entry);
    std::ranges::stable_sort(all_, {}, [](const Shown& one) { return std::tuple{one.day, one.from, one.entry.id}; });
    lay();
    fit();
    if (const auto at = today - monday; std::exchange(fresh_, false) && at >= 0 && at < 7) day_ = at;
    const auto here = ofDay(day_);
    if (std::ranges::none_of(here, [&](const Shown* one) { return one->entry.id == current_; })) current_ = here.empty() ? 0 : here.front()->entry.id;
    reveal();
    describe();
    if (moved) moved();
}

// What goes over midnight stands on each of its days. Its beginning and its end are in sight; what lies between is not made
// room for.
void WeekView::addParts(const WeekEntry& entry) {
    const int begins = desk::dayOf(entry.from) - monday_, ends = desk::dayOf(entry.to - 1) - monday_;
    for (int day = std::max(begins, 0); day <= std::min(ends, 6); ++day) {
        const auto midnight = desk::moment(monday_ + day);
        const auto from = std::max(entry.from - midnight, Moment{0}), to = std::min(entry.to - midnight, desk::dayLong);
        first_ = std::min(first_, static_cast<int>((day == begins ? from : to - 1) / hourLong));
        const auto last = day == ends ? to : day == begins ? std::min(from + hourLong, desk::dayLong) : Moment{0};
        last_ = std::max(last_, static_cast<int>((last + hourLong - 1) / hourLong));
        all_.push_back({entry, day, from, to});
    }
}

// Entries that overlap, and those that overlap with one of them, share the width of the day.
void WeekView::lay() {
    for (std::size_t i = 0; i < all_.size();) {
        std::vector<Moment> ends;  // of each lane
        auto until = all_[i].from;
        std::size_t next = i;
        for (; next < all_.size() && all_[next].day == all_[i].day && (next == i || all_[next].from < until); ++next) {
            auto& one = all_[next];
            const auto lane = std::ranges::find_if(ends, [&](Moment end) { return end <= one.from; });
            one.lane = static_cast<int>(lane - ends.begin());
            const auto end = std::max(one.to, one.from + shortest);
            if (lane == ends.end()) ends.push_back(end);
            else *lane = end;
            until = std::max(until, end);
        }
        for (; i < next; ++i) all_[i].lanes = static_cast<int>(ends.size());
    }
}

// ---------------------------------------------------------------- where things stand

int WeekView::hoursWide() const { return px(56); }
int WeekView::headHigh() const { return px(44); }
int WeekView::hourHigh() const { return std::max(px(40), (viewport()->height() - headHigh()) / std::max(1, last_ - first_)); }

QRect WeekView::dayRect(int day) const {
    const int wide = viewport()->width() - hoursWide();
    const int left = hoursWide() + wide * day / 7;
    return {left, headHigh(), hoursWide() + wide * (day + 1) / 7 - left, viewport()->height() - headHigh()};
}

int WeekView::yOf(Moment ofDay) const {
    return headHigh() + static_cast<int>((ofDay - first_ * hourLong) * hourHigh() / hourLong) - verticalScrollBar()->value();
}

QRect WeekView::rectOf(const Shown& one) const {
    const auto day = dayRect(one.day).adjusted(px(2), 0, -px(6), 0);
    const int top = yOf(std::max(one.from, first_ * hourLong));
    const int bottom = yOf(std::min(std::max(one.to, one.from + shortest), desk::dayLong));
    const int left = day.left() + day.width() * one.lane / one.lanes, right = day.left() + day.width() * (one.lane + 1) / one.lanes;
    return {left, top + 1, right - left - px(2), std::max(bottom - top - 2, px(16))};
}

QRect WeekView::place(std::int64_t id) const {
    QRect first;
    for (const auto& one : all_) {
        if (one.entry.id != id) continue;
        if (one.day == day_) return rectOf(one);
        if (first.isEmpty()) first = rectOf(one);
    }
    return first;
}

int WeekView::dayAt(int x) const {
    for (int day = 0; day < 7; ++day)
        if (x >= dayRect(day).left() && x <= dayRect(day).right()) return day;
    return -1;
}

const WeekView::Shown* WeekView::at(QPoint point) const {
    if (point.y() < headHigh()) return nullptr;
    for (const auto& one : all_)
        if (rectOf(one).contains(point)) return &one;
    return nullptr;
}

std::vector<const WeekView::Shown*> WeekView::ofDay(int day) const {
    std::vector<const Shown*> all;
    for (const auto& one : all_)
        if (one.day == day) all.push_back(&one);
    return all;
}

void WeekView::fit() {
    const int high = (last_ - first_) * hourHigh(), room = viewport()->height() - headHigh();
    verticalScrollBar()->setRange(0, std::max(0, high - room));
    verticalScrollBar()->setPageStep(std::max(1, room));
    verticalScrollBar()->setSingleStep(hourHigh() / 2);
    viewport()->update();
}

// ---------------------------------------------------------------- what is in hand

const WeekEntry* WeekView::current() const {
    for (const auto& one : all_)
        if (one.entry.id == current_) return &one.entry;
    return nullptr;
}

void WeekView::setCurrent(std::int64_t id) {
    for (const auto& one : all_)
        if (one.entry.id == id) return go(one.day, id);
}

void WeekView::setDay(db::Date day) {
    const int at = db::weekday(day) - 1;
    const auto here = ofDay(at);
    go(at, here.empty() ? 0 : here.front()->entry.id);
}

Moment WeekView::free() const {
    if (const auto* one = current()) return one->to;
    return desk::moment(day()) + 9 * hourLong;
}

void WeekView::go(int day, std::int64_t id) {
    day_ = day;
    current_ = id;
    reveal();
    describe();
    if (moved) moved();
}

void WeekView::stepDay(int by) {
    const int to = day_ + by;
    if (to < 0 || to > 6) {
        day_ = to < 0 ? 6 : 0;
        current_ = 0;
        if (weekWanted) weekWanted(by);
        return;
    }
    setDay(monday_ + to);
}

void WeekView::stepEntry(int by) {
    const auto here = ofDay(day_);
    for (std::size_t i = 0; i < here.size(); ++i)
        if (here[i]->entry.id == current_) {
            const auto next = std::clamp(static_cast<int>(i) + by, 0, static_cast<int>(here.size()) - 1);
            return go(day_, here[static_cast<std::size_t>(next)]->entry.id);
        }
    auto* bar = verticalScrollBar();  // nothing to walk through: the hours
    bar->setValue(bar->value() + by * bar->singleStep());
}

void WeekView::reveal() {
    viewport()->update();
    const auto at = place(current_);
    if (at.isEmpty()) return;
    auto* bar = verticalScrollBar();
    if (at.top() < headHigh()) bar->setValue(bar->value() - (headHigh() - at.top()));
    if (at.bottom() > viewport()->height()) bar->setValue(bar->value() + at.bottom() - viewport()->height());
}

void WeekView::describe() {
    auto words = dayNameOf(day()) + " " + desk::shown(day()) + ": ";
    if (const auto* one = current()) words += clockOf(one->from) + ", " + one->text + (one->second.isEmpty() ? QString{} : ", " + one->second);
    else words += say("nothing");
    setAccessibleDescription(words);
}

void WeekView::keyPressEvent(QKeyEvent* event) {
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) return event->ignore();
    switch (event->key()) {
        case Qt::Key_Left: return stepDay(-1);
        case Qt::Key_Right: return stepDay(1);
        case Qt::Key_Up: return stepEntry(-1);
        case Qt::Key_Down: return stepEntry(1);
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            if (weekWanted) weekWanted(event->key() == Qt::Key_PageUp ? -1 : 1);
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (const auto* one = current(); one != nullptr && opened) opened(*one);
            return;
        default: event->ignore();
    }
}

}  // namespace customers::ui
