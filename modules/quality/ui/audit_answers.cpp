// How the questions of an audit are answered by keys, and what comes of it.
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QPointer>
#include <QTableView>

#include "app/desk/once.h"
#include "quality/ui/audit_screen.h"
#include "quality/ui/audit_screens.h"

namespace quality::ui {

using desk::px;
using desk::text;

namespace {

constexpr AuditScreen::Mark marksByDigit[] = {{Qt::Key_1, "conforms", "", "Conforms"},
                                              {Qt::Key_2, "finding", "major", "Major finding"},
                                              {Qt::Key_3, "finding", "minor", "Minor finding"},
                                              {Qt::Key_4, "finding", "observation", "Observation"},
                                              {Qt::Key_5, "not_applicable", "", "Does not apply"}};

bool plainKey(const QKeyEvent& key) { return key.modifiers() == Qt::NoModifier || key.modifiers() == Qt::KeypadModifier; }

}  // namespace

void AuditScreen::makeMarks(QBoxLayout* column) {
    marks_ = new QWidget{this};
    auto* row = new QHBoxLayout{marks_};
    row->setContentsMargins({});
    row->setSpacing(px(8));
    for (const auto& one : marksByDigit) {
        auto* chosen = new QPushButton{QStringLiteral("%1  %2").arg(QChar{static_cast<char16_t>(one.key)}).arg(desk::say(one.word)), marks_};
        chosen->setAccessibleName(desk::say(one.word));
        chosen->setFocusPolicy(Qt::NoFocus);  // the question stays in hand
        connect(chosen, &QPushButton::clicked, this, [this, &one] { mark(one); });
        row->addWidget(chosen);
    }
    row->addWidget(desk::muted(desk::say("Enter writes what was looked at"), marks_));
    row->addStretch(1);
    column->addWidget(marks_);
}

bool AuditScreen::eventFilter(QObject* watched, QEvent* event) {
    if (watched != questions_->view() || event->type() != QEvent::KeyPress) return Screen::eventFilter(watched, event);
    if (!questions_->view()->hasFocus()) return Screen::eventFilter(watched, event);  // a key that the editor has no use for
    meant_.clear();  // who left the editor by Esc says it anew
    const auto* key = static_cast<QKeyEvent*>(event);
    const auto at = std::ranges::find(marksByDigit, key->key(), &Mark::key);
    if (!plainKey(*key) || at == std::end(marksByDigit) || !mayAnswer()) return Screen::eventFilter(watched, event);
    mark(*at);
    return true;
}

void AuditScreen::mark(const Mark& one) {
    const auto row = questions_->current();
    const auto* line = inHand();
    if (line == nullptr || !mayAnswer()) return;
    complain({});
    if (*one.grade != 0) return find(one.grade, line->lineNo);
    auto verdict = AuditVerdict::conforms;
    boost::describe::enum_from_string(one.verdict, verdict);
    const auto note = noteOf(*line);
    if (verdict == AuditVerdict::not_applicable && note.isEmpty() && line->findings.empty()) {  // it asks why
        meant_[line->lineNo] = verdict;
        question_->setText(desk::say("Why does it not apply here?"));
        return questions_->activated(row);
    }
    send(row, verdict, note);
    goOn(row);
}

void AuditScreen::noted(int row, const QString& words) {
    const auto& line = now_.lines[static_cast<std::size_t>(row)];
    const auto meant = meant_.find(line.lineNo);
    if (meant == meant_.end() && words == noteOf(line)) return;
    if (words.isEmpty()) typed_.erase(line.lineNo);
    else typed_[line.lineNo] = words;
    if (meant != meant_.end()) {
        const auto verdict = meant->second;
        meant_.erase(meant);
        send(row, verdict, words);
        return goOn(row);
    }
    if (line.verdict) return send(row, *line.verdict, words);
    showLines();
    tell();
}

// What the digits say stands there at once; a refusal brings back what the company has.
void AuditScreen::send(int row, AuditVerdict verdict, const QString& note) {
    auto& line = now_.lines[static_cast<std::size_t>(row)];
    QJsonObject args{{"audit", static_cast<qint64>(id_)}, {"line", line.lineNo}, {"verdict", boost::describe::enum_to_string(verdict, "")}, {"note", note}};
    if (line.attachment) args["attachment"] = text(*line.attachment);
    line.verdict = verdict;
    const auto no = line.lineNo;
    leaving_ = false;
    desk().perform(
        this, desk::Once{}.request("quality.answerQuestion", QJsonDocument{args}.toJson(QJsonDocument::Compact).toStdString()),
        [this, no, note](const db::Answer&) {
            if (const auto at = typed_.find(no); at != typed_.end() && at->second == note) typed_.erase(at);
            load();
        },
        [this, row](const std::vector<db::Refusal>& reasons) {
            if (row < static_cast<int>(questions_->rows().size())) questions_->setCurrent(row);
            complain(desk::sentences(reasons));
            load();
        });
}

// To the next question without an answer; the last one stays in hand.
void AuditScreen::goOn(int from) {
    const auto count = static_cast<int>(now_.lines.size());
    for (int step = 1; step <= count; ++step) {
        const int row = (from + step) % count;
        if (row == from || now_.lines[static_cast<std::size_t>(row)].verdict) continue;
        questions_->setCurrent(row);
        break;
    }
}

void AuditScreen::find(const char* grade, std::optional<int> line) {
    if (!running() || !desk().may("quality.addFinding")) return;
    QJsonObject preset{{"audit", static_cast<qint64>(id_)}, {"grade", grade}};
    if (line) preset["line"] = *line;
    if (const auto* asked = inHand(); line && asked != nullptr && !noteOf(*asked).isEmpty()) preset["evidence"] = noteOf(*asked);
    if (now_.head.auditeeId) preset["owner"] = static_cast<qint64>(*now_.head.auditeeId);
    desk::showForm(desk(), findingForm(preset));
}

// The form has what was typed here, and gives it back when nothing is performed.
void AuditScreen::answerWithPhoto() {
    const auto* line = inHand();
    if (line == nullptr) return;
    const auto verdict = line->verdict == AuditVerdict::not_applicable ? "not_applicable" : "conforms";
    QJsonObject preset{{"audit", static_cast<qint64>(id_)}, {"line", line->lineNo}, {"note", noteOf(*line)}, {"verdict", verdict}};
    if (line->attachment) preset["attachment"] = text(*line->attachment);
    auto form = answerForm(preset);
    form.then = [screen = QPointer<AuditScreen>{this}, no = line->lineNo](desk::Desk&, const QJsonObject&) {
        if (screen.isNull()) return;
        screen->typed_.erase(no);
        screen->load();
    };
    desk::showForm(desk(), std::move(form));
}

// Of the finding in hand, else of the first one at the question in hand, else of the first.
void AuditScreen::openReport() {
    if (now_.found.empty()) return;
    auto at = static_cast<std::size_t>(std::max(0, found_->current()));
    if (const auto* line = inHand(); line != nullptr && questions_->view()->hasFocus())
        for (auto i = now_.found.size(); i-- > 0;)
            if (now_.found[i].lineNo == line->lineNo) at = i;
    const auto& one = now_.found[std::min(at, now_.found.size() - 1)];
    openReportOf(desk(), one.id, one.capaId.value_or(0), text(one.number), text(one.text));
}

void AuditScreen::change() {
    const auto& head = now_.head;
    QJsonObject preset{{"audit", static_cast<qint64>(id_)}, {"version", static_cast<qint64>(head.version)}, {"subject", text(head.subject)},
                       {"auditor", static_cast<qint64>(head.auditorId)}, {"plannedOn", desk::shown(head.plannedOn)}};
    if (head.auditeeId) preset["auditee"] = static_cast<qint64>(*head.auditeeId);
    desk::showForm(desk(), changeAuditForm(preset));
}

void AuditScreen::complain(const QString& refusal) {
    refusal_->setText(refusal);
    refusal_->setVisible(!refusal.isEmpty());
}

// ---------------------------------------------------------------- what was typed and is not answered yet

bool AuditScreen::mayClose() {
    if (typed_.empty() || leaving_) return true;
    leaving_ = true;
    complain(desk::say("What was looked at at %1 questions waits for its answer: press 1 to 5. Close once more to leave it.").arg(typed_.size()));
    return false;
}

QJsonObject AuditScreen::draft() const {
    QJsonObject all;
    for (const auto& [line, words] : typed_) all[QString::number(line)] = words;
    return all;
}

void AuditScreen::takeDraft(const QJsonObject& all) {
    for (auto it = all.begin(); it != all.end(); ++it) typed_[it.key().toInt()] = it.value().toString();
    showLines();
}

}  // namespace quality::ui
