#include "app/desk/time_line.h"

#include <cmath>
#include <numeric>

#include <QDateTime>
#include <QScrollBar>

namespace desk {
namespace {

// Of each row where its things begin, and one more at the end. They stand by row.
template <class Thing>
std::vector<std::size_t> beginsOf(const std::vector<Thing>& things, std::size_t rows) {
    std::vector<std::size_t> begins(rows + 1, 0);
    for (const auto& thing : things) ++begins[static_cast<std::size_t>(thing.row) + 1];
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    return begins;
}

}  // namespace

Moment moment(db::Instant at) {
    const auto local = QDateTime::fromMSecsSinceEpoch(at.micros / 1000).toLocalTime();
    return QDate{1970, 1, 1}.daysTo(local.date()) * dayLong + local.time().msecsSinceStartOfDay() * Moment{1000};
}

db::Date dayOf(Moment at) { return {static_cast<std::int32_t>((at - (at % dayLong + dayLong) % dayLong) / dayLong)}; }

TimeLine::TimeLine(Desk& desk, QWidget* parent, std::shared_ptr<const TimeLineKind> kind)
    : QAbstractScrollArea{parent}, desk_{desk}, kind_{std::move(kind)}, zoom_{kind_->zoom} {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setAccessibleName(say(kind_->title));
    setContents({});
}

QSize TimeLine::sizeHint() const { return {px(900), px(480)}; }

// ---------------------------------------------------------------- where things stand

int TimeLine::labelWidth() const { return viewport()->width() < px(640) ? px(130) : px(210); }

double TimeLine::dayWidth() const {
    constexpr double at96[] = {480, 110, 28, 9};
    return at96[static_cast<int>(zoom_)] * scale();
}

int TimeLine::x(Moment at) const {
    const auto right = static_cast<double>(at - first_) / dayLong * dayWidth() - horizontalScrollBar()->value();
    return labelWidth() + static_cast<int>(std::lround(std::clamp(right, -1e6, 1e6)));  // a painter has no farther
}

Moment TimeLine::at(int x) const {
    return first_ + static_cast<Moment>((x - labelWidth() + horizontalScrollBar()->value()) / dayWidth() * dayLong);
}

// A scroll bar has no place farther than an int: a year typed with a digit too much must not wrap it around.
int TimeLine::scrolled(Moment at) const {
    const auto right = static_cast<double>(at - first_) / dayLong * dayWidth();
    return static_cast<int>(std::lround(std::clamp(right, -2e9, 2e9)));
}

QRect TimeLine::field() const { return viewport()->rect().adjusted(labelWidth(), px(headHeight), 0, 0); }

QRect TimeLine::barRect(const TimeBar& bar) const {
    const auto& line = lines_[lineOf_[static_cast<std::size_t>(bar.row)]];
    const auto left = x(bar.from);
    const auto top = px(headHeight) + line.top - verticalScrollBar()->value();
    return QRect{left, top, std::max(x(bar.to) - left, px(5)), line.height}.adjusted(0, px(7), 0, -px(7));
}

QRect TimeLine::place(std::int64_t key) const {
    const auto i = indexOf(key);
    return i == npos ? QRect{} : barRect(all_.bars[i]);
}

const TimeLine::Line* TimeLine::lineAt(int y) const {
    const auto below = y - px(headHeight) + verticalScrollBar()->value();
    const auto next = std::ranges::partition_point(lines_, [&](const Line& line) { return line.top <= below; });
    if (below < 0 || next == lines_.begin()) return nullptr;
    const auto& line = *std::prev(next);
    return below < line.top + line.height ? &line : nullptr;
}

// Bars stand by their begin, and `reach_` never falls within a row: both ends are found by halving.
std::pair<std::size_t, std::size_t> TimeLine::inSight(int row, Moment from, Moment to) const {
    const auto r = static_cast<std::size_t>(row);
    const auto reach = reach_.begin();
    const auto first = std::partition_point(reach + static_cast<std::ptrdiff_t>(begins_[r]), reach + static_cast<std::ptrdiff_t>(begins_[r + 1]),
                                            [&](Moment end) { return end <= from; });
    const auto bars = all_.bars.begin();
    const auto last = std::partition_point(bars + (first - reach), bars + static_cast<std::ptrdiff_t>(begins_[r + 1]),
                                           [&](const TimeBar& bar) { return bar.from < to; });
    return {static_cast<std::size_t>(first - reach), static_cast<std::size_t>(last - bars)};
}

std::size_t TimeLine::barAt(QPoint point) const {
    const auto* line = field().contains(point) ? lineAt(point.y()) : nullptr;
    if (line == nullptr || line->row < 0) return npos;
    const auto [first, last] = inSight(line->row, at(point.x() - px(6)), at(point.x() + px(6)));
    for (auto i = last; i > first; --i)  // the one painted last is on top
        if (barRect(all_.bars[i - 1]).contains(point)) return i - 1;
    return npos;
}

void TimeLine::layRows() {
    lines_.clear();
    lineOf_.clear();
    int top = 0;
    QString group;
    for (std::size_t r = 0; r < all_.rows.size(); ++r) {
        if (all_.rows[r].group != group && !all_.rows[r].group.isEmpty()) {
            lines_.push_back({top, px(groupHeight), -1, all_.rows[r].group});
            top += px(groupHeight);
        }
        group = all_.rows[r].group;
        lineOf_.push_back(lines_.size());
        lines_.push_back({top, px(rowHeight), static_cast<int>(r), {}});
        top += px(rowHeight);
    }
}

void TimeLine::fit() {
    horizontalScrollBar()->setRange(0, std::max(0, scrolled(last_) - field().width()));
    horizontalScrollBar()->setPageStep(field().width());
    horizontalScrollBar()->setSingleStep(px(48));
    const auto high = lines_.empty() ? 0 : lines_.back().top + lines_.back().height;
    verticalScrollBar()->setRange(0, std::max(0, high - field().height()));
    verticalScrollBar()->setPageStep(field().height());
    verticalScrollBar()->setSingleStep(px(rowHeight));
    viewport()->update();
}

// ---------------------------------------------------------------- what is shown

void TimeLine::setContents(TimeContents now) {
    const auto key = current() != nullptr ? current()->key : 0;
    const auto left = leftEdge();
    all_ = std::move(now);
    const auto rows = static_cast<int>(all_.rows.size());
    const auto outside = [rows](const auto& thing) { return thing.row < 0 || thing.row >= rows; };
    std::erase_if(all_.bars, [&](const TimeBar& bar) { return outside(bar) || bar.to <= bar.from; });
    std::erase_if(all_.marks, outside);
    std::ranges::stable_sort(all_.bars, {}, [](const TimeBar& bar) { return std::pair{bar.row, bar.from}; });
    std::ranges::stable_sort(all_.marks, {}, [](const TimeMark& mark) { return std::pair{mark.row, mark.at}; });
    begins_ = beginsOf(all_.bars, all_.rows.size());
    markBegins_ = beginsOf(all_.marks, all_.rows.size());
    reach_.clear();
    byKey_.clear();
    first_ = last_ = now_;
    for (std::size_t i = 0; i < all_.bars.size(); ++i) {
        const auto& bar = all_.bars[i];
        const bool same = i > 0 && all_.bars[i - 1].row == bar.row;
        reach_.push_back(same ? std::max(reach_.back(), bar.to) : bar.to);
        byKey_.emplace_back(bar.key, i);
        first_ = std::min(first_, bar.from);
        last_ = std::max(last_, bar.to);
    }
    std::ranges::sort(byKey_);
    for (const auto& mark : all_.marks) first_ = std::min(first_, mark.at), last_ = std::max(last_, mark.at);
    first_ = moment(dayOf(first_) - 21);  // room to look around in
    last_ = moment(dayOf(last_) + 70);
    layRows();
    fit();
    if (begun_) horizontalScrollBar()->setValue(scrolled(left));
    const auto same = indexOf(key);
    at_ = all_.bars.empty() ? npos : same != npos ? same : at_ == npos ? 0 : std::min(at_, all_.bars.size() - 1);
    if (!begun_ && !all_.bars.empty()) {
        begun_ = true;
        showNow();
    }
    describe();
    if (moved) moved();
}

std::size_t TimeLine::indexOf(std::int64_t key) const {
    const auto found = std::ranges::lower_bound(byKey_, key, {}, &std::pair<std::int64_t, std::size_t>::first);
    return found != byKey_.end() && found->first == key ? found->second : npos;
}

const TimeBar* TimeLine::current() const { return at_ < all_.bars.size() ? &all_.bars[at_] : nullptr; }

void TimeLine::setCurrent(std::int64_t key) {
    if (const auto i = indexOf(key); i != npos) go(i);
}

void TimeLine::go(std::size_t bar) {
    at_ = bar;
    reveal();
    describe();
    if (moved) moved();
}

void TimeLine::reveal() {
    viewport()->update();
    if (current() == nullptr) return;
    const auto sight = field();
    auto *across = horizontalScrollBar(), *down = verticalScrollBar();
    const auto begin = scrolled(current()->from), end = std::max(scrolled(current()->to), begin + px(5));
    if (begin < across->value() || end - begin > sight.width()) across->setValue(begin - px(24));
    else if (end > across->value() + sight.width()) across->setValue(end - sight.width() + px(24));
    const auto& line = lines_[lineOf_[static_cast<std::size_t>(current()->row)]];
    const auto first = lineOf_[static_cast<std::size_t>(current()->row)];
    const auto top = first > 0 && lines_[first - 1].row < 0 ? lines_[first - 1].top : line.top;  // with its heading
    if (top < down->value()) down->setValue(top);
    if (line.top + line.height > down->value() + sight.height()) down->setValue(line.top + line.height - sight.height());
}

void TimeLine::describe() {
    const auto* bar = current();
    if (bar == nullptr) return setAccessibleDescription(say(kind_->empty));
    const auto& row = all_.rows[static_cast<std::size_t>(bar->row)];
    QStringList all{row.group, row.label, bar->tells.isEmpty() ? bar->text : bar->tells};
    all.removeAll(QString{});
    setAccessibleDescription(all.join(QStringLiteral(", ")));
}

// ---------------------------------------------------------------- zoom

void TimeLine::zoomTo(Zoom zoom, int x) {
    const auto stays = at(x);
    zoom_ = zoom;
    fit();
    horizontalScrollBar()->setValue(scrolled(stays) - (x - labelWidth()));
    viewport()->update();
    if (zoomed) zoomed();
}

void TimeLine::setZoom(Zoom zoom) {
    if (zoom != zoom_) zoomTo(zoom, field().center().x());
}

void TimeLine::setNow(Moment now) {
    now_ = now;
    viewport()->update();
}

void TimeLine::showNow() {
    horizontalScrollBar()->setValue(scrolled(now_) - field().width() / 3);
}

}  // namespace desk
