#include "quality/ui/audit_screen.h"

#include <QHBoxLayout>
#include <QTableView>
#include <QVBoxLayout>

#include "app/desk/keys.h"
#include "quality/ui/audit_screens.h"
#include "quality/ui/screens.h"

namespace quality::ui {

using desk::px;
using desk::shown;
using desk::text;
using desk::Tone;

namespace {

constexpr int noteColumn = 4;

}  // namespace

AuditScreen::AuditScreen(desk::Desk& d, const QJsonObject& with) : Screen{d}, id_(with["id"].toInteger()) {
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(px(20), px(14), px(20), px(14));
    column->setSpacing(px(8));
    makeHead(column);
    makeMarks(column);
    makeTables(column);
    setFocusProxy(questions_);
    offer();
    load();
}

// ---------------------------------------------------------------- what stands there

QPushButton* AuditScreen::button(QBoxLayout* row, const char* title, const char* keys, const char* icon, std::function<void()> run) {
    auto* one = new QPushButton{desk::icon(icon, desk::theme().text), desk::say(title), this};
    one->setAccessibleName(desk::say(title));
    desk::giveKeys(one, QKeySequence{keys});
    connect(one, &QPushButton::clicked, this, std::move(run));
    row->addWidget(one);
    return one;
}

void AuditScreen::makeHead(QBoxLayout* column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(px(10));
    name_ = desk::plain({}, this);
    name_->setFont(desk::titleFont());
    row->addWidget(name_);
    state_ = new desk::ChipLabel{{}, Tone::neutral, this};
    row->addWidget(state_);
    row->addStretch(1);
    column->addLayout(row);
    facts_ = desk::muted({}, this);
    facts_->setWordWrap(true);
    column->addWidget(facts_);
    auto* verbs = new QHBoxLayout;
    verbs->setSpacing(px(8));
    begin_ = button(verbs, "Begin", "Ctrl+Return", "check", [this] {
        desk::doNow(desk(), "quality.startAudit", {{"audit", static_cast<qint64>(id_)}}, desk::say("%1 has begun.").arg(text(now_.head.number)));
    });
    close_ = button(verbs, "Close the audit…", "Ctrl+Return", "check", [this] { desk::showForm(desk(), closeAuditForm(id_)); });
    finding_ = button(verbs, "Finding beside the questions…", "Ctrl+J", "plus", [this] { find("minor", {}); });
    evidence_ = button(verbs, "Answer with a photo…", "Ctrl+E", "camera", [this] { answerWithPhoto(); });
    report_ = button(verbs, "8D report", "Ctrl+D", "quality", [this] { openReport(); });
    change_ = button(verbs, "Change…", "F2", "edit", [this] { change(); });
    cancel_ = button(verbs, "Cancel the audit…", "", "close", [this] { desk::showForm(desk(), cancelAuditForm(id_)); });
    for (auto* one : {begin_, close_}) {
        one->setProperty("main", true);
        one->setIcon(desk::icon("check", desk::theme().onAccent));
    }
    verbs->addStretch(1);
    column->addLayout(verbs);
}

void AuditScreen::makeTables(QBoxLayout* column) {
    const auto framed = [&](desk::Table*& table, const QString& name, std::vector<desk::TableColumn> columns, int share) {
        auto* frame = desk::cardFrame(this);
        auto* inside = new QVBoxLayout{frame};
        inside->setContentsMargins(px(4), px(4), px(4), px(4));
        table = new desk::Table{desk(), frame, name, std::move(columns)};
        inside->addWidget(table);
        column->addWidget(frame, share);
    };
    framed(questions_, desk::say("Questions"),
           {{.title = "Line", .width = 64, .number = true}, {.title = "Clause", .width = 90}, {.title = "Question", .width = 0}, {.title = "Answer", .width = 150},
            {.title = "What was looked at", .width = 300, .typed = true}, {.title = "Findings", .width = 110}},
           3);
    question_ = desk::plain({}, this);
    question_->setWordWrap(true);
    column->addWidget(question_);
    refusal_ = desk::plain({}, this);
    refusal_->setProperty("bad", true);
    refusal_->setWordWrap(true);
    refusal_->hide();
    column->addWidget(refusal_);
    framed(found_, desk::say("Findings"),
           {{.title = "Finding", .width = 100}, {.title = "Grade", .width = 130}, {.title = "What was found", .width = 0}, {.title = "Who puts it right", .width = 150},
            {.title = "Due by", .width = 110}, {.title = "State", .width = 110}, {.title = "8D report", .width = 100}},
           2);
    found_->setEmptyText(desk::say("Nothing was found."));
    questions_->open = [this](int row, int) {
        const auto at = static_cast<std::size_t>(row);
        return mayAnswer() && at < now_.lines.size() && now_.lines[at].findings.empty();
    };
    questions_->activated = [this](int row) {
        if (questions_->open(row, noteColumn)) questions_->edit(row, noteColumn);
    };
    questions_->typed = [this](int row, int, const QString& words) { noted(row, words); };
    questions_->moved = [this] { showQuestion(); };
    questions_->view()->installEventFilter(this);
}

// ---------------------------------------------------------------- what the company has

QString AuditScreen::title() const { return known_ && now_.head.id != 0 ? text(now_.head.number) : desk::say("Audit"); }

void AuditScreen::load() {
    desk().read<AuditNow>(
        this, [id = id_](const db::Read& read) { return auditNow(read, id); }, [this](AuditNow now) { take(std::move(now)); });
}

void AuditScreen::refresh(const QSet<QString>& tables) {
    if (tables.intersects({"audit", "audit_answer", "audit_finding", "capa"})) load();
}

void AuditScreen::take(AuditNow now) {
    const bool asks = now_.lines.empty() && !now.lines.empty();
    now_ = std::move(now);
    known_ = true;
    for (const auto& line : now_.lines)  // what was typed is answered
        if (line.verdict && (!line.findings.empty() || noteOf(line) == text(line.note))) typed_.erase(line.lineNo);
    showHead();
    showLines();
    showFound();
    offer();
    if (asks && running()) goOn(-1);
    showQuestion();
    tell();
}

void AuditScreen::showHead() {
    const auto& head = now_.head;
    name_->setText(head.id != 0 ? text(head.number + " · " + head.subject) : desk::say("This record is not there any more."));
    const auto chip = chipOf(auditStates(), head.state);
    state_->setVisible(head.id != 0);
    state_->say(desk::say(chip.word), chip.tone);
    QStringList all;
    if (head.id != 0) {
        all << text(head.programme + " " + head.programmeName);
        if (!head.standard.empty()) all << text(head.standard);
        if (!head.supplier.empty()) all << text(head.supplier);
        all << (head.auditee.empty() ? desk::say("audited by %1").arg(text(head.auditor)) : desk::say("%1 audits, %2 answers").arg(text(head.auditor), text(head.auditee)));
        all << desk::say("planned for %1").arg(shown(head.plannedOn));
        if (head.closedOn) all << desk::say("closed %1").arg(shown(*head.closedOn));
        const auto answered = std::ranges::count_if(now_.lines, [](const AuditLine& line) { return line.verdict.has_value(); });
        if (!now_.lines.empty()) all << desk::say("%1 of %2 questions answered").arg(answered).arg(now_.lines.size());
        if (!head.summary.empty()) all << text(head.summary).simplified();
    }
    facts_->setText(all.join("  ·  "));
}

void AuditScreen::showLines() {
    std::vector<desk::TableRow> rows;
    for (const auto& line : now_.lines) {
        const auto waits = typed_.contains(line.lineNo);
        desk::TableCell answer{.text = waits ? desk::say("Press 1 to 5") : QString{}, .tone = Tone::attention, .chip = waits};
        if (line.verdict) answer = chipCell(auditVerdicts(), boost::describe::enum_to_string(*line.verdict, ""));
        rows.push_back({.cells = {{.text = QString::number(line.lineNo)}, {.text = text(line.clause)}, {.text = text(line.text).simplified()}, answer,
                                  {.text = noteOf(line).simplified()}, {.text = text(line.findings), .tone = Tone::bad}},
                        .key = line.lineNo});
    }
    questions_->setEmptyText(planned() ? desk::say("Its questions come from the programme when it begins: Ctrl+Enter.") : desk::say("It asked nothing."));
    questions_->setRows(std::move(rows));
}

void AuditScreen::showFound() {
    std::vector<desk::TableRow> rows;
    for (const auto& one : now_.found) {
        const bool late = one.state == "open" && one.dueOn < now_.head.today;
        rows.push_back({.cells = {{.text = text(one.number)}, chipCell(findingGrades(), one.grade), {.text = text(one.text).simplified()}, {.text = text(one.owner)},
                                  {.text = shown(one.dueOn), .tone = late ? Tone::bad : Tone::neutral}, chipCell(findingStates(), one.state),
                                  {.text = text(one.report.value_or("")), .tone = Tone::active}},
                        .key = one.id,
                        .opens = {"audit finding", one.id}});
    }
    found_->setRows(std::move(rows));
}

// The whole question: its column may be too narrow for it.
void AuditScreen::showQuestion() {
    const auto* line = inHand();
    question_->setText(line == nullptr ? QString{} : line->clause.empty() ? text(line->text) : text(line->clause + "  " + line->text));
}

void AuditScreen::offer() {
    const auto show = [this](QPushButton* one, bool when, std::string_view right) { one->setVisible(when && desk().may(right)); };
    show(begin_, planned(), "quality.startAudit");
    show(change_, planned(), "quality.changeAudit");
    show(close_, running(), "quality.closeAudit");
    show(finding_, running(), "quality.addFinding");
    show(evidence_, running(), "quality.answerQuestion");
    show(report_, !now_.found.empty(), "complaints.see");
    show(cancel_, (planned() || running()) && now_.found.empty(), "quality.cancelAudit");
    marks_->setVisible(mayAnswer());
}

bool AuditScreen::mayAnswer() const { return running() && desk().may("quality.answerQuestion"); }

const AuditLine* AuditScreen::inHand() const {
    const auto row = questions_->current();
    return row < 0 || static_cast<std::size_t>(row) >= now_.lines.size() ? nullptr : &now_.lines[static_cast<std::size_t>(row)];
}

QString AuditScreen::noteOf(const AuditLine& line) const {
    const auto at = typed_.find(line.lineNo);
    return at == typed_.end() ? text(line.note) : at->second;
}

}  // namespace quality::ui
