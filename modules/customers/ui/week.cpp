#include "customers/ui/week.h"

#include <QDateTime>
#include <QPushButton>

#include "app/desk/files.h"
#include "app/desk/labels.h"
#include "customers/read_in.h"
#include "customers/ui/screens.h"
#include "customers/ui/seen.h"

namespace customers::ui {

using desk::Desk;
using desk::Moment;
using desk::px;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

constexpr int mostOfWeek = 2000;

struct OfWeek {
    std::int64_t id = 0;
    std::string kind, subject;
    std::optional<std::string> party;
    Instant dueAt;
    std::optional<Instant> endsAt, doneAt;
};
BOOST_DESCRIBE_STRUCT(OfWeek, (), (id, kind, subject, party, dueAt, endsAt, doneAt))

db::Date mondayOf(db::Date day) { return day - (db::weekday(day) - 1); }

// By the PC's own clock, as the moments are shown.
Instant midnight(db::Date day) {
    const QDateTime local{QDate{1970, 1, 1}.addDays(day.days), QTime{0, 0}};
    return {local.toMSecsSinceEpoch() * 1000};
}

std::vector<WeekEntry> entriesIn(const db::Read& read, db::Date monday, const std::string& whose) {
    std::vector<WeekEntry> entries;
    const auto now = here(read);
    for (const auto& one : read.all<OfWeek>(R"sql(
             select a.activity_id as id, a.kind, a.subject, coalesce(p.name, l.name) as party, a.due_at, a.ends_at, a.done_at
             from activity a left join party p on p.party_id = a.party_id left join lead l on l.lead_id = a.lead_id
             where a.due_at < $2 and (a.due_at >= $1 or a.ends_at > $1) and ($3 = 'all' or a.user_account_id = $4)
             order by a.due_at, a.activity_id limit $5
         )sql", midnight(monday), midnight(monday + 7), whose, now.user.value_or(UserAccountId{}), mostOfWeek)) {
        const auto from = desk::moment(one.dueAt);
        const auto to = one.endsAt ? desk::moment(*one.endsAt) : from;
        const bool late = !one.doneAt && one.endsAt.value_or(one.dueAt) < read.now();
        entries.push_back({.id = one.id,
                           .from = from,
                           .to = std::max(to, std::min(from + desk::hourLong / 2, desk::moment(desk::dayOf(from) + 1))),  // never for its length alone a day more
                           .text = text(one.subject),
                           .second = text(one.party.value_or("")),
                           .tone = late ? Tone::bad : one.kind == "meeting" ? Tone::active : one.kind == "call" ? Tone::good : Tone::attention,
                           .done = one.doneAt.has_value()});
    }
    return entries;
}

}  // namespace

WeekScreen::WeekScreen(Desk& desk, const QJsonObject& with) : Screen{desk}, view_{new WeekView{this}}, monday_{mondayOf(desk.today())} {
    auto* all = new QVBoxLayout{this};
    all->setContentsMargins(px(20), px(16), px(20), px(16));
    all->setSpacing(px(10));
    all->addLayout(makeHead());
    auto* frame = desk::cardFrame(this);
    auto* inside = new QVBoxLayout{frame};
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(view_);
    all->addWidget(frame, 1);
    view_->moved = [this] { tell(); };
    view_->weekWanted = [this](int by) { showWeek(monday_ + 7 * by); };
    view_->opened = [this](const WeekEntry& entry) { this->desk().open(desk::Record{"activity", entry.id}); };
    view_->wanted = [this](Moment at) { addNew(at); };
    setFocusProxy(view_);
    whose_->setValue(with["whose"].toString("mine"));
    if (db::Date day; !with["week"].toString().isEmpty()) {
        try {
            fromText(utf8(with["week"].toString()), day);
            monday_ = mondayOf(day);
        } catch (const db::Refusal&) {  // another program's tab: this week
            monday_ = mondayOf(desk.today());
        }
    }
    load();
}

QLayout* WeekScreen::makeHead() {
    auto* line = new QHBoxLayout;
    line->setSpacing(px(8));
    const std::vector<desk::CardButton> ways{
        {.title = "Week before", .keys = "Alt+PgUp", .icon = "left", .run = [this](Desk&) { showWeek(monday_ - 7); }},
        {.title = "This week", .keys = "Ctrl+0", .icon = "calendar", .run = [this](Desk& d) {
             showWeek(mondayOf(d.today()));
             view_->setDay(d.today());
         }},
        {.title = "Week after", .keys = "Alt+PgDown", .icon = "right", .run = [this](Desk&) { showWeek(monday_ + 7); }}};
    desk::addButtons(desk(), line, ways, this);
    which_ = desk::heading({}, this);
    line->addWidget(which_);
    line->addStretch(1);
    whose_ = desk::choiceField(this, {{"mine", say("Mine")}, {"all", say("Everybody's")}}, false);
    whose_->setName(say("Activities of"));
    whose_->setFixedWidth(px(150));
    whose_->left = [this] {
        load();
        tell();
    };
    line->addWidget(whose_);
    const std::vector<desk::CardButton> verbs{
        {.title = "Read in…", .right = "customers.addLead", .keys = "Ctrl+Shift+I", .icon = "import", .run = [](Desk& d) { d.open("customers.read_in"); }},
        {.title = "Write calendar…", .right = "customers.see", .keys = "Ctrl+Shift+E", .icon = "export", .run = [this](Desk&) { write(); }},
        {.title = "Done…", .right = "customers.finishActivity", .keys = "Ctrl+D", .icon = "check", .run = [this](Desk& d) {
             if (const auto* one = view_->current(); one != nullptr && !one->done) desk::showForm(d, finishActivityForm(one->id));
         }},
        {.title = "Change…", .right = "customers.changeActivity", .keys = "Ctrl+E", .icon = "edit", .run = [this](Desk& d) {
             if (const auto* one = view_->current(); one != nullptr) changeActivity(d, one->id);
         }},
        {.title = "New activity", .right = "customers.addActivity", .keys = "Ctrl+N", .icon = "plus", .main = true, .run = [this](Desk&) { addNew(view_->free()); }}};
    desk::addButtons(desk(), line, verbs, this);
    return line;
}

QString WeekScreen::title() const { return say("Calendar"); }

desk::Record WeekScreen::record() const {
    const auto* one = view_->current();
    return one != nullptr ? desk::Record{"activity", one->id} : desk::Record{};
}

QJsonObject WeekScreen::state() const { return {{"week", shown(monday_)}, {"whose", whose_->value()}}; }

void WeekScreen::refresh(const QSet<QString>& tables) {
    if (tables.contains("activity")) load();
}

void WeekScreen::showWeek(db::Date monday) {
    monday_ = monday;
    load();
    tell();
}

void WeekScreen::load() {
    const auto turn = ++turn_;
    int year = 0;
    const auto week = QDate{1970, 1, 1}.addDays(monday_.days).weekNumber(&year);
    which_->setText(say("Week %1, %2").arg(week).arg(year));
    desk().read<std::vector<WeekEntry>>(
        this, [monday = monday_, whose = utf8(whose_->value().toString())](const db::Read& read) { return entriesIn(read, monday, whose); },
        [this, turn, monday = monday_](std::vector<WeekEntry> entries) {
            if (turn == turn_) view_->setWeek(monday, std::move(entries), desk().today());
        });
}

// A meeting of an hour from there.
void WeekScreen::addNew(Moment at) {
    const auto door = [](Moment local) {
        const QDateTime when{QDate{1970, 1, 1}.addDays(desk::dayOf(local).days), QTime::fromMSecsSinceStartOfDay(static_cast<int>(local % desk::dayLong / 1000))};
        return when.toUTC().toString("yyyy-MM-dd'T'HH:mm:ss'Z'");
    };
    desk::showForm(desk(), newActivityForm(desk(), {{"kind", "meeting"}, {"dueAt", door(at)}, {"endsAt", door(at + desk::hourLong)}}));
}

void WeekScreen::write() {
    desk().read<std::string>(
        this,
        [](const db::Read& read) {
            const auto user = here(read).user;
            return user ? calendarOf(entriesOf(read, *user), read.now()) : std::string{};
        },
        [this](const std::string& calendar) {
            if (calendar.find("BEGIN:VEVENT") == calendar.npos && calendar.find("BEGIN:VTODO") == calendar.npos)
                return desk().toast(say("You have nothing with a day: there is no calendar to write."), Tone::attention);
            const auto why = desk::keepFile(desk(), this, say("Calendar") + ".ics", QByteArray::fromStdString(calendar), say("Write calendar…"));
            if (!why.isEmpty()) desk().toast(why, Tone::bad);
        });
}

void addWeek(Desk& desk) {
    desk.add(desk::ScreenKind{.id = "customers.week", .area = desk::Area::customers, .title = "Calendar", .icon = "calendar", .right = "customers.see",
                              .make = [](Desk& d, const QJsonObject& with) -> desk::Screen* { return new WeekScreen{d, with}; }});
}

}  // namespace customers::ui
