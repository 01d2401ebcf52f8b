// Days as people type them, with a calendar a key away.
#include <array>

#include <QCalendarWidget>
#include <QTextCharFormat>

#include "app/desk/fields.h"
#include "app/desk/line_field.h"
#include "app/desk/say.h"
#include "app/desk/theme.h"
#include "database/text.h"

namespace desk {
namespace {

const QDate epoch{1970, 1, 1};

QDate qt(db::Date day) { return epoch.addDays(day.days); }
std::optional<db::Date> ours(const QDate& day) {
    if (!day.isValid() || day.year() < 1 || day.year() > 9999) return {};
    return db::Date{static_cast<std::int32_t>(epoch.daysTo(day))};
}

int fullYear(int year, qsizetype digits) { return digits > 2 ? year : year < 70 ? 2000 + year : 1900 + year; }

std::optional<db::Date> nearest(int month, int day, db::Date today) {
    std::optional<db::Date> best;
    const auto year = db::civil(today).year;
    for (const int y : {year, year + 1, year - 1})
        if (const auto one = ours(QDate{y, month, day}); one && (!best || std::abs(*one - today) < std::abs(*best - today))) best = one;
    return best;
}

// "12", "1", "2026": groups of digits, and what stands between them.
struct Groups {
    std::vector<QString> digits;
    QString between;
};
std::optional<Groups> groupsOf(const QString& text) {
    Groups groups;
    bool inside = false;
    for (const auto c : text) {
        if (c >= '0' && c <= '9') {
            if (!inside) groups.digits.emplace_back();
            groups.digits.back() += c;
            if (groups.digits.back().size() > 8 || groups.digits.size() > 3) return {};
        } else if (c != ' ') {
            groups.between += c;
        }
        inside = c >= '0' && c <= '9';
    }
    if (groups.digits.empty() || text[0] < '0' || text[0] > '9') return {};
    return groups;
}

std::optional<db::Date> yearMonthDay(const QString& y, const QString& m, const QString& d) {
    return ours(QDate{fullYear(y.toInt(), y.size()), m.toInt(), d.toInt()});
}

std::optional<db::Date> byDigits(const QString& text, db::Date today) {
    const auto groups = groupsOf(text);
    if (!groups) return {};
    const auto& d = groups->digits;
    const auto& by = groups->between;
    for (std::size_t i = 0; i < d.size(); ++i)
        if (d[i].size() > 4 && !(d.size() == 1 && d[i].size() == 8)) return {};
    if (d.size() == 1 && by.isEmpty() && d[0].size() == 8) return yearMonthDay(d[0].left(4), d[0].mid(4, 2), d[0].mid(6));
    if (d.size() == 3) {
        if (by == "--" && d[2].size() == 4) return yearMonthDay(d[2], d[1], d[0]);
        if (by == "--" || by == u"年月日" || by == u"年月") return yearMonthDay(d[0], d[1], d[2]);
        if (by == "..") return d[0].size() == 4 ? yearMonthDay(d[0], d[1], d[2]) : yearMonthDay(d[2], d[1], d[0]);
        if (by == "//") return d[0].size() == 4 ? yearMonthDay(d[0], d[1], d[2]) : yearMonthDay(d[2], d[0], d[1]);
    }
    if (d.size() == 2 && d[0].size() <= 2 && d[1].size() <= 2) {
        if (by == "." || (by == ".." && text.endsWith('.'))) return nearest(d[1].toInt(), d[0].toInt(), today);
        if (by == "/" || by == "-" || by == u"月日" || by == u"月") return nearest(d[0].toInt(), d[1].toInt(), today);
    }
    return {};
}

// "+3d", "-1w", "+2m", "+1y"; "+3" are days. Chinese: +3天, +1周, +2月, +1年.
std::optional<db::Date> bySteps(const QString& text, db::Date today) {
    if (text.size() < 2 || (text[0] != '+' && text[0] != '-')) return {};
    qsizetype end = 1;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9') ++end;
    if (end == 1 || end > 7) return {};
    const auto steps = text.left(end).toInt();
    const auto unit = text.mid(end).trimmed();
    if (unit.isEmpty() || unit == "d" || unit == u"天" || unit == u"日") return ours(qt(today).addDays(steps));
    if (unit == "w" || unit == u"周" || unit == u"星期") return ours(qt(today).addDays(7LL * steps));
    if (unit == "m" || unit == u"月" || unit == u"个月") return ours(qt(today).addMonths(steps));
    if (unit == "y" || unit == u"年") return ours(qt(today).addYears(steps));
    return {};
}

std::optional<int> weekdayTyped(const QString& text) {
    static constexpr std::array english{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    if (text.size() >= 2)
        for (std::size_t i = 0; i < english.size(); ++i)
            if (QLatin1StringView{english[i]}.startsWith(text)) return static_cast<int>(i) + 1;
    for (const auto* week : {u"周", u"星期", u"礼拜"}) {
        const auto prefix = QString::fromUtf16(week);
        if (!text.startsWith(prefix) || text.size() != prefix.size() + 1) continue;
        const auto day = u"一二三四五六日"_qs.indexOf(text.back());
        if (day >= 0) return static_cast<int>(day) + 1;
        if (text.back() == u'天') return 7;
    }
    return {};
}

std::optional<db::Date> byWord(const QString& text, db::Date today) {
    const std::pair<QString, int> words[] = {{"today", 0},  {"tomorrow", 1}, {"yesterday", -1}, {u"今天"_qs, 0},
                                             {u"明天"_qs, 1}, {u"昨天"_qs, -1},  {u"后天"_qs, 2},     {u"前天"_qs, -2}};
    for (const auto& [word, days] : words)
        if (text == word || (text.size() >= 3 && word.startsWith(text))) return ours(qt(today).addDays(days));
    if (const auto day = weekdayTyped(text)) {
        const auto ahead = (*day - db::weekday(today) + 6) % 7 + 1;
        return ours(qt(today).addDays(ahead));
    }
    return {};
}

}  // namespace

std::optional<db::Date> dateTyped(const QString& typed, db::Date today) {
    auto text = typed.trimmed().toLower();
    if (text.isEmpty() || text.size() > 40) return {};
    for (auto& c : text)  // full width, as Chinese keyboards write
        if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E) c = QChar{static_cast<char16_t>(c.unicode() - 0xFEE0)};
        else if (c == u'。') c = '.';
    if (auto day = bySteps(text, today)) return day;
    if (auto day = byDigits(text, today)) return day;
    return byWord(text, today);
}

namespace {

QString weekdayWord(int day) {
    switch (day) {
        case 1: return say("Mon");
        case 2: return say("Tue");
        case 3: return say("Wed");
        case 4: return say("Thu");
        case 5: return say("Fri");
        case 6: return say("Sat");
        default: return say("Sun");
    }
}

class DateField final : public LineField {
public:
    DateField(QWidget* parent, db::Date today) : LineField{parent}, today_(today) {
        edit_->setFont(numberFont());
        edit_->setButton("calendar", say("Calendar (Alt+Down)"), [this] { openCalendar(); });
        edit_->key = [this](QKeyEvent* event) { return key(*event); };
        edit_->ownsShortcut = [](const QKeyEvent* e) { return e->key() == Qt::Key_Down && e->modifiers() == Qt::AltModifier; };
        connect(edit_, &QLineEdit::textChanged, this, [this] {
            const auto day = dateTyped(edit_->text(), today_);
            edit_->setEnd(day ? weekdayWord(db::weekday(*day)) : QString{});
        });
    }
    QJsonValue value() const override {
        const auto text = edit_->text().trimmed();
        if (text.isEmpty()) return {};
        const auto day = dateTyped(text, today_);
        return day ? shown(*day) : text;
    }

private:
    void settle() override {
        if (const auto day = dateTyped(edit_->text(), today_)) edit_->setText(shown(*day));
    }
    bool key(const QKeyEvent& event) {
        if (event.modifiers() == Qt::AltModifier && event.key() == Qt::Key_Down) return openCalendar(), true;
        if (event.modifiers() != Qt::NoModifier || edit_->isReadOnly()) return false;
        switch (event.key()) {
            case Qt::Key_Up: return move(1, 0);
            case Qt::Key_Down: return move(-1, 0);
            case Qt::Key_PageUp: return move(0, 1);
            case Qt::Key_PageDown: return move(0, -1);
            default: return false;
        }
    }
    bool move(int days, int months) {
        const auto empty = edit_->text().trimmed().isEmpty();
        const auto from = empty ? std::optional{today_} : dateTyped(edit_->text(), today_);
        if (!from) return true;
        const auto to = ours(empty ? qt(*from) : qt(*from).addDays(days).addMonths(months));
        if (to) take(*to);
        return true;
    }
    void take(db::Date day) {
        edit_->setText(shown(day));
        tellEdited();
    }
    void openCalendar() {
        if (edit_->isReadOnly()) return;
        auto* frame = new QFrame{this, Qt::Popup};
        frame->setAttribute(Qt::WA_DeleteOnClose);
        frame->setProperty("card", true);
        auto* box = new QVBoxLayout{frame};
        box->setContentsMargins(px(6), px(6), px(6), px(6));
        auto* calendar = new QCalendarWidget;
        box->addWidget(calendar);
        calendar->setLocale(language() == Language::chinese ? QLocale{QLocale::Chinese, QLocale::China} : QLocale{QLocale::English});
        calendar->setFirstDayOfWeek(Qt::Monday);  // after the locale, which has its own opinion
        for (const auto& [name, arrow] : {std::pair{"qt_calendar_prevmonth", "left"}, std::pair{"qt_calendar_nextmonth", "right"}})
            if (auto* button = calendar->findChild<QToolButton*>(name)) button->setIcon(icon(arrow));
        calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
        calendar->setAccessibleName(say("Calendar"));
        QTextCharFormat workday;
        workday.setForeground(theme().text);
        for (const auto day : {Qt::Saturday, Qt::Sunday}) calendar->setWeekdayTextFormat(day, workday);
        calendar->setSelectedDate(qt(dateTyped(edit_->text(), today_).value_or(today_)));
        const auto chosen = [this, frame](const QDate& day) {
            if (const auto one = ours(day)) take(*one);
            frame->close();
            edit_->setFocus();
        };
        connect(calendar, &QCalendarWidget::activated, this, chosen);
        connect(calendar, &QCalendarWidget::clicked, this, chosen);
        frame->adjustSize();
        frame->move(edit_->mapToGlobal(QPoint{0, edit_->height() + px(2)}));
        frame->show();
        calendar->setFocus();
    }
    db::Date today_;
};

}  // namespace

Field* dateField(QWidget* parent, db::Date today) { return new DateField{parent, today}; }

}  // namespace desk
