#include "production/ui/skills.h"

#include <algorithm>

#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

#include "production/ui/people_forms.h"

namespace production::ui {

using desk::px;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;

BOOST_DESCRIBE_STRUCT(MatrixPerson, (), (id, number, name, crew))
BOOST_DESCRIBE_STRUCT(MatrixSkill, (), (id, code, name))
BOOST_DESCRIBE_STRUCT(MatrixCell, (), (employee, skill, expiresOn))

Matrix skillsMatrix(const db::Read& read) {
    Matrix all;
    all.people = read.all<MatrixPerson>(R"sql(
        select e.employee_id as id, e.number, e.name, c.code as crew
        from employee e left join crew c on c.crew_id = e.crew_id
        where e.state = 'active' order by c.code nulls last, e.name, e.employee_id limit 2000
    )sql");
    all.skills = read.all<MatrixSkill>(R"sql(select skill_id as id, code, name from skill order by code limit 60)sql");
    all.cells = read.all<MatrixCell>(R"sql(
        select k.employee_id as employee, k.skill_id as skill, k.expires_on
        from employee_skill k join employee e on e.employee_id = k.employee_id where e.state = 'active'
    )sql");
    return all;
}

SkillsScreen::SkillsScreen(desk::Desk& d, const QJsonObject&) : Screen{d} {
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(px(20), px(16), px(20), px(16));
    column->setSpacing(px(10));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    const auto add = [&](const QString& title, const char* right, const char* iconName, bool main, auto does) {
        if (!d.may(right)) return;
        auto* button = new QPushButton{desk::icon(iconName, main ? desk::theme().onAccent : desk::theme().muted), title, this};
        button->setProperty("main", main);
        connect(button, &QPushButton::clicked, this, does);
        buttons->addWidget(button);
    };
    add(say("Give a skill…"), "production.giveSkill", "star", true, [this] { give(); });
    add(say("Take away"), "production.takeSkill", "close", false, [this] { takeAway(); });
    column->addLayout(buttons);
    summary_ = new desk::Summary{d, this};
    column->addWidget(summary_);
    auto* frame = desk::cardFrame(this);
    inside_ = new QVBoxLayout{frame};
    inside_->setContentsMargins(px(4), px(4), px(4), px(4));
    column->addWidget(frame, 1);
    take({});
    load();
}

desk::Record SkillsScreen::record() const {
    const auto person = personInHand();
    return person != 0 ? desk::Record{"employee", person} : desk::Record{};
}

void SkillsScreen::refresh(const QSet<QString>& tables) {
    if (tables.intersects({"employee", "employee_skill", "skill", "crew"})) load();
}

void SkillsScreen::load() {
    desk().read<Matrix>(this, [](const db::Read& read) { return skillsMatrix(read); }, [this](Matrix all) { take(std::move(all)); });
}

// The table is made anew when there are other skills; else the cursor stays.
void SkillsScreen::take(Matrix all) {
    matrix_ = std::move(all);
    std::vector<std::int64_t> skills;
    for (const auto& skill : matrix_.skills) skills.push_back(skill.id);
    if (table_ == nullptr || skills != columns_) {
        std::vector<desk::TableColumn> columns{{.title = "Number", .width = 100}, {.title = "Name", .width = 210}, {.title = "Crew", .width = 90}};
        for (const auto& skill : matrix_.skills) columns.push_back({.width = 130, .name = text(skill.code)});
        columns.push_back({.title = "", .width = 0});
        const bool hadFocus = table_ != nullptr && table_->isAncestorOf(QApplication::focusWidget());
        delete table_;
        table_ = new desk::Table{desk(), this, say("Skills"), std::move(columns)};
        table_->setEmptyText(say("Nobody works on the floor yet. People on the floor adds the first person."));
        table_->activated = [this](int) { give(); };
        table_->moved = [this] { tell(); };
        inside_->addWidget(table_);
        setFocusProxy(table_);
        if (hadFocus) table_->setFocus();
        columns_ = std::move(skills);
    }
    fill();
}

const MatrixCell* SkillsScreen::cellOf(std::int64_t employee, std::int64_t skill) const {
    const auto found = std::ranges::find_if(matrix_.cells, [&](const MatrixCell& c) { return c.employee == employee && c.skill == skill; });
    return found == matrix_.cells.end() ? nullptr : &*found;
}

void SkillsScreen::fill() {
    const auto today = desk().today();
    std::int64_t expired = 0, soon = 0;
    std::vector<desk::TableRow> rows;
    for (const auto& person : matrix_.people) {
        desk::TableRow row{.cells = {{.text = text(person.number)}, {.text = text(person.name)}, {.text = text(person.crew.value_or("")), .muted = true}},
                           .key = person.id};
        for (const auto& skill : matrix_.skills) {
            const auto* cell = cellOf(person.id, skill.id);
            if (cell == nullptr) {
                row.cells.emplace_back();
                continue;
            }
            const auto until = untilOf(cell->expiresOn, today);
            expired += until.tone == Tone::bad ? 1 : 0;
            soon += until.tone == Tone::attention ? 1 : 0;
            row.cells.push_back({.text = cell->expiresOn ? shown(*cell->expiresOn) : say(until.word), .tone = until.tone, .chip = true});
        }
        rows.push_back(std::move(row));
    }
    table_->setRows(std::move(rows));
    if (table_->current() < 0 && !matrix_.people.empty()) table_->setCurrent(0);
    QString words;
    if (matrix_.skills.empty()) words = say("There is no skill yet. Engineering adds what operations ask for.");
    else if (expired > 0) words = say("%1 have expired, %2 end within %3 days. Who lacks a skill cannot log on where it is needed.").arg(expired).arg(soon).arg(soonDays);
    else if (soon > 0) words = say("%1 end within %2 days.").arg(soon).arg(soonDays);
    summary_->note(words, expired > 0 ? Tone::bad : Tone::neutral);
}

std::int64_t SkillsScreen::personInHand() const {
    const auto row = table_->current();
    return row < 0 ? 0 : table_->rows()[static_cast<std::size_t>(row)].key;
}

std::int64_t SkillsScreen::skillInHand() const {
    const auto at = table_->view()->currentIndex().column() - firstSkill;
    return at >= 0 && at < static_cast<int>(columns_.size()) ? columns_[static_cast<std::size_t>(at)] : 0;
}

void SkillsScreen::give() {
    const auto person = personInHand(), skill = skillInHand();
    const auto* cell = cellOf(person, skill);
    const auto day = cell != nullptr && cell->expiresOn ? db::toText(*cell->expiresOn) : std::string{};
    desk::showForm(desk(), giveSkillForm(person, skill, day));
}

void SkillsScreen::takeAway() {
    const auto person = personInHand(), skill = skillInHand();
    if (cellOf(person, skill) == nullptr) return desk().toast(say("Put the cursor on the skill that is to be taken away."), Tone::attention);
    desk::doNow(desk(), "production.takeSkill", {{"employee", static_cast<qint64>(person)}, {"skill", static_cast<qint64>(skill)}}, say("The skill is taken away."),
                say("Take the skill away from %1?").arg(table_->rows()[static_cast<std::size_t>(table_->current())].cells[1].text));
}

void SkillsScreen::keyPressEvent(QKeyEvent* key) {
    if (key->key() == Qt::Key_Delete && desk().may("production.takeSkill")) return takeAway();
    Screen::keyPressEvent(key);
}

}  // namespace production::ui
