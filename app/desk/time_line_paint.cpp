// How a time line looks: the ground with days of rest, bars with their words, diamonds, arrows, today's line, and over
// them the rows' names at the left and the days at the top.
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include "app/desk/list_parts.h"
#include "app/desk/time_line.h"

namespace desk {
namespace {

QColor faint(QColor colour, float alpha) {
    colour.setAlphaF(alpha);
    return colour;
}

QFont headFont() {
    auto font = smallFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

// ---------------------------------------------------------------- the days at the top

enum class Step { hours, day, week, month };

QDate dateOf(Moment at) { return QDate{1970, 1, 1}.addDays(dayOf(at).days); }
Moment midnight(const QDate& date) { return QDate{1970, 1, 1}.daysTo(date) * dayLong; }

constexpr Moment fewHours = 3 * hourLong;

Moment floorTo(Step step, Moment at) {
    const auto day = moment(dayOf(at));
    switch (step) {
        case Step::hours:
            return day + (at - day) / fewHours * fewHours;
        case Step::day:
            return day;
        case Step::week:
            return day - (db::weekday(dayOf(at)) - 1) * dayLong;
        case Step::month:
            return midnight(QDate{dateOf(at).year(), dateOf(at).month(), 1});
    }
    return day;
}

Moment after(Step step, Moment at) {
    if (step == Step::month) return midnight(dateOf(at).addMonths(1));
    return at + (step == Step::hours ? fewHours : step == Step::day ? dayLong : 7 * dayLong);
}

QString wordsAt(Zoom zoom, Step step, Moment at) {
    const auto locale = language() == Language::chinese ? QLocale{QLocale::Chinese, QLocale::China} : QLocale{QLocale::English};
    const auto date = dateOf(at);
    int year = 0;
    const auto week = date.weekNumber(&year);
    switch (step) {
        case Step::hours:
            return QStringLiteral("%1:00").arg(at % dayLong / hourLong, 2, 10, QLatin1Char{'0'});
        case Step::day:
            if (zoom == Zoom::days) return locale.dayName(date.dayOfWeek(), QLocale::ShortFormat) + " " + shown(dayOf(at));
            return zoom == Zoom::weeks ? locale.toString(date, say("ddd d")) : QString::number(date.day());
        case Step::week:
            return zoom == Zoom::weeks ? say("Week %1, %2").arg(week).arg(year) : say("W%1").arg(week);
        case Step::month:
            return locale.toString(date, say("MMMM yyyy"));
    }
    return {};
}

Step stepOf(Zoom zoom, bool upper) {
    switch (zoom) {
        case Zoom::days:
            return upper ? Step::day : Step::hours;
        case Zoom::weeks:
            return upper ? Step::week : Step::day;
        case Zoom::months:
            return upper ? Step::month : Step::day;
        case Zoom::quarters:
            return upper ? Step::month : Step::week;
    }
    return Step::day;
}

}  // namespace

std::vector<TimeLine::Tick> TimeLine::ticks(bool upper, Moment from, Moment to) const {
    std::vector<Tick> all;
    const auto step = stepOf(zoom_, upper);
    for (auto at = floorTo(step, from); at < to;) {
        const auto next = after(step, at);
        all.push_back({at, next, wordsAt(zoom_, step, at), at <= now_ && now_ < next});
        at = next;
    }
    return all;
}

void TimeLine::paintHead(QPainter& painter) const {
    const auto& t = theme();
    const auto width = viewport()->width(), left = labelWidth(), high = px(headHeight);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRect{0, 0, width, high}, t.card);
    painter.save();
    painter.setClipRect(QRect{left, 0, width - left, high});
    for (const bool upper : {true, false})
        for (const auto& tick : ticks(upper, at(left), at(width))) {
            const auto begin = x(tick.from), end = x(tick.to);
            const auto top = upper ? 0 : high / 2;
            painter.fillRect(QRect{begin, top, 1, high - high / 2}, t.border);
            // The name of a long stretch stays in sight while it is scrolled.
            QRect box{begin, top, end - begin, high / 2};
            box.setLeft(std::max(box.left(), left) + px(5));
            paintWords(painter, box.adjusted(0, 0, upper ? -px(4) : 0, 0), tick.text, upper ? headFont() : smallFont(), tick.strong ? t.accent : upper ? t.text : t.muted);
        }
    painter.restore();
    painter.fillRect(QRect{0, high - 1, width, 1}, t.border);
    painter.fillRect(QRect{left - 1, 0, 1, viewport()->height()}, t.border);
    painter.setRenderHint(QPainter::Antialiasing);
}

// ---------------------------------------------------------------- ground, bars, marks

void TimeLine::paintGround(QPainter& painter) const {
    const auto& t = theme();
    const auto sight = field();
    const auto from = at(sight.left()), to = at(sight.right() + 1);
    painter.fillRect(viewport()->rect(), t.card);
    const auto first = std::ranges::partition_point(all_.rests, [&](const auto& rest) { return rest.second <= from; });
    for (auto rest = first; rest != all_.rests.end() && rest->first < to; ++rest)
        painter.fillRect(QRect{x(rest->first), sight.top(), x(rest->second) - x(rest->first), sight.height()}, t.window);
    for (const auto& tick : ticks(true, from, to)) painter.fillRect(QRect{x(tick.from), sight.top(), 1, sight.height()}, t.border);
}

void TimeLine::paintBar(QPainter& painter, const QRect& rect, const TimeBar& bar, bool current, bool hovered) const {
    const auto& colours = theme().chip(bar.tone);
    const bool inHand = current && hasFocus();
    const auto box = QRectF{rect}.adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(box, px(4), px(4));
    painter.fillPath(shape, colours.back);
    if (bar.done > 0) {
        painter.save();
        painter.setClipPath(shape, Qt::IntersectClip);
        const QRectF share{box.left(), box.top(), box.width() * std::min(bar.done, 1.0), box.height()};
        painter.fillRect(share, QBrush{faint(colours.text, 0.45F), Qt::BDiagPattern});
        painter.restore();
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{inHand ? theme().accent : current || hovered ? colours.text : faint(colours.text, 0.5F), inHand ? 2.2 : current ? 1.6 : 1.0});
    painter.drawPath(shape);
}

void TimeLine::paintRow(QPainter& painter, const Line& line) {
    const auto sight = field();
    const auto from = at(sight.left()), to = at(sight.right() + 1);
    const auto [first, last] = inSight(line.row, from, to);
    for (auto i = first; i < last; ++i) {
        const auto& bar = all_.bars[i];
        if (bar.to <= from) continue;
        const auto rect = barRect(bar);
        paintBar(painter, rect, bar, i == at_, bar.key == hovered_);
        ++painted_;
        // Words stand in the bar, or behind it where it is too short and nothing follows at once.
        const auto inside = rect.intersected(sight).adjusted(px(6), 0, -px(4), 0);
        const auto needs = QFontMetrics{smallFont()}.horizontalAdvance(bar.text);
        const auto next = i + 1 < begins_[static_cast<std::size_t>(line.row) + 1] ? x(all_.bars[i + 1].from) : sight.right();
        if (inside.width() >= std::min(needs, px(60)))
            paintWords(painter, inside, bar.text, smallFont(), theme().chip(bar.tone).text);
        else if (rect.right() + px(14) + needs < next)
            paintWords(painter, QRect{rect.right() + px(12), rect.top(), needs + px(2), rect.height()}, bar.text, smallFont(), theme().muted);
    }
}

void TimeLine::paintMarks(QPainter& painter, const Line& line) const {
    const auto row = static_cast<std::size_t>(line.row);
    const auto middle = px(headHeight) + line.top - verticalScrollBar()->value() + line.height / 2;
    for (auto i = markBegins_[row]; i < markBegins_[row + 1]; ++i) {
        const auto centre = x(all_.marks[i].at);
        if (centre < field().left() - px(8) || centre > field().right() + px(8)) continue;
        const auto size = px(5.5);
        const QPolygonF diamond{{QPointF(centre, middle - size), QPointF(centre + size, middle), QPointF(centre, middle + size), QPointF(centre - size, middle)}};
        painter.setPen(QPen{theme().card, 1.2});
        painter.setBrush(theme().chip(all_.marks[i].tone).text);
        painter.drawPolygon(diamond);
    }
}

void TimeLine::paintLinks(QPainter& painter) const {
    const auto sight = field();
    painter.setBrush(Qt::NoBrush);
    for (const auto& link : all_.links) {
        const auto from = indexOf(link.from), to = indexOf(link.to);
        if (from == npos || to == npos) continue;
        const auto before = barRect(all_.bars[from]), behind = barRect(all_.bars[to]);
        if (!before.united(behind).intersects(sight)) continue;
        const bool near = all_.bars[from].key == (current() != nullptr ? current()->key : 0) || to == at_;
        const QPointF begin(before.right(), before.center().y()), end(behind.left(), behind.center().y());
        const auto turn = std::max(begin.x() + px(6), end.x() - px(8));
        QPainterPath path{begin};
        path.lineTo(turn, begin.y());
        path.lineTo(turn, end.y());
        path.lineTo(end);
        painter.setPen(QPen{near ? theme().accent : theme().muted, near ? 1.6 : 1.0});
        painter.drawPath(path);
        const auto way = end.x() >= turn ? -px(4) : px(4);
        painter.drawPolyline(QPolygonF{{end + QPointF(way, -px(3)), end, end + QPointF(way, px(3))}});
    }
}

void TimeLine::paintLabel(QPainter& painter, const Line& line) const {
    const auto& t = theme();
    const auto top = px(headHeight) + line.top - verticalScrollBar()->value();
    const bool group = line.row < 0;
    const QRect box{0, top, group ? viewport()->width() : labelWidth() - 1, line.height};
    if (group) {
        painter.fillRect(box.adjusted(0, 1, 0, 0), t.stripe);
        paintWords(painter, QRect{px(12), top, viewport()->width() - px(24), line.height}, line.group, headFont(), t.muted);
    } else {
        const auto& row = all_.rows[static_cast<std::size_t>(line.row)];
        const bool inHand = current() != nullptr && current()->row == line.row;
        painter.fillRect(box.adjusted(0, 1, 0, 0), inHand ? t.selected : t.card);
        const auto within = box.adjusted(px(12), px(2), -px(8), -px(2));
        const auto half = row.second.isEmpty() ? within.height() : within.height() / 2;
        paintWords(painter, QRect{within.left(), within.top(), within.width(), half}, row.label, plainFont(), t.text);
        paintWords(painter, QRect{within.left(), within.top() + half, within.width(), within.height() - half}, row.second, smallFont(), t.muted);
    }
    painter.fillRect(QRect{0, top + line.height - 1, viewport()->width(), 1}, faint(t.border, group ? 1.0F : 0.6F));
}

void TimeLine::paintEvent(QPaintEvent*) {
    QPainter painter{viewport()};
    painter.setRenderHint(QPainter::Antialiasing);
    painted_ = 0;
    const auto sight = field();
    const auto above = verticalScrollBar()->value();
    const auto begin = std::ranges::partition_point(lines_, [&](const Line& line) { return line.top + line.height <= above; });
    const auto end = std::ranges::partition_point(lines_, [&](const Line& line) { return line.top < above + sight.height(); });
    paintGround(painter);
    painter.setClipRect(sight);
    for (auto line = begin; line != end; ++line)
        if (line->row >= 0) paintRow(painter, *line);
    paintLinks(painter);
    for (auto line = begin; line != end; ++line)
        if (line->row >= 0) paintMarks(painter, *line);
    painter.fillRect(QRect{x(now_) - px(1), sight.top(), px(2), sight.height()}, theme().accent);
    if (const auto i = dragging_ ? indexOf(pressed_) : npos; i != npos) {
        const auto& bar = all_.bars[i];
        const bool may = kind_->mayMove && kind_->mayMove(desk_, bar, dragFrom());
        auto ghost = bar;
        ghost.tone = may ? Tone::active : Tone::bad;
        paintBar(painter, barRect(bar).translated(x(dragFrom()) - x(bar.from), 0), ghost, true, true);
    }
    painter.setClipRect(QRect{0, sight.top(), viewport()->width(), sight.height()});
    for (auto line = begin; line != end; ++line) paintLabel(painter, *line);
    painter.setClipping(false);
    paintHead(painter);
    if (all_.bars.empty()) paintWords(painter, sight.adjusted(px(24), 0, 0, 0), say(kind_->empty), plainFont(), theme().muted);
}

}  // namespace desk
