#include "quality/ui/fmea_screen.h"

#include <QJsonDocument>
#include <QKeyEvent>
#include <QMessageBox>

#include "quality/ui/fmea_forms.h"
#include "quality/ui/screens.h"

namespace quality::ui {

using desk::px;
using desk::say;
using desk::text;
using desk::Tone;

FmeaScreen::FmeaScreen(desk::Desk& d, const QJsonObject& with) : Screen{d}, id_(with["id"].toInteger()) {
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(px(20), px(14), px(20), px(14));
    column->setSpacing(px(8));
    makeHead(column);
    makeLines(column);
    makeFoot(column);
    setFocusProxy(lines_);
    offer();
    load();
}

QString FmeaScreen::title() const { return known_ ? text(sheet_.head.number) : say("Process FMEA"); }
QString FmeaScreen::explain() const { return known_ ? text(sheet_.head.item + " · " + sheet_.head.itemName) : QString{}; }

void FmeaScreen::load() {
    if (id_ == 0) return name_->setText(say("Open an FMEA from the list."));
    desk().read<std::optional<FmeaSheet>>(
        this, [id = id_](const db::Read& read) { return fmeaSheet(read, id); },
        [this](std::optional<FmeaSheet> sheet) {
            if (sheet) take(std::move(*sheet));
            else name_->setText(say("This record is not there any more."));
        });
}

void FmeaScreen::take(FmeaSheet sheet) {
    known_ = true;
    sheet_ = std::move(sheet);
    showHead();
    std::vector<desk::TableRow> rows;
    for (const auto& line : sheet_.lines) rows.push_back(rowOf(sheet_, line));
    lines_->setRows(std::move(rows));
    if (const auto want = std::exchange(goTo_, 0); want != 0)
        for (std::size_t i = 0; i < sheet_.lines.size(); ++i)
            if (sheet_.lines[i].fmeaLine.number == want) lines_->setCurrent(static_cast<int>(i));
    showLine();
    offer();
    if (!kept_.isEmpty()) takeDraft(std::exchange(kept_, {}));
    tell();
}

void FmeaScreen::refresh(const QSet<QString>& tables) {
    if (!busy_ && tables.intersects({"fmea", "fmea_line", "fmea_action", "nonconformance", "complaint", "control_plan"})) load();
}

std::int64_t FmeaScreen::lineInHand() const {
    const auto at = lines_->current();
    return at < 0 ? 0 : lines_->rows()[static_cast<std::size_t>(at)].key;
}

const FmeaTask* FmeaScreen::taskInHand() const {
    const FmeaTask* first = nullptr;
    const auto at = tasks_->current();
    const auto key = at < 0 ? 0 : tasks_->rows()[static_cast<std::size_t>(at)].key;
    for (const auto* task : sheet_.tasksOf(lineInHand())) {
        if (task->state != "open") continue;
        if (task->id == key) return task;
        if (first == nullptr) first = task;
    }
    return first;
}

// ---------------------------------------------------------------- a line under the keyboard

void FmeaScreen::edit(std::int64_t id) {
    if (!known_ || !keptUp() || busy_ || form_ != nullptr) return;
    const auto* line = id == 0 ? nullptr : sheet_.line(id);
    const std::string action = line == nullptr ? addFmeaLineAction.name : changeFmeaLineAction.name;
    if (!desk().may(action) || (id != 0 && line == nullptr)) return;
    form_ = new FmeaLineForm{desk(), below_, sheet_, line};
    form_->kept = [this](std::int64_t kept) { endEdit(kept); };
    form_->left = [this] {
        if (mayLeaveForm()) endEdit(0);
    };
    below_->addWidget(form_);
    below_->setCurrentWidget(form_);
    refusal_->hide();
    offer();
    form_->setFocus();
}

void FmeaScreen::endEdit(std::int64_t goTo) {
    if (form_ == nullptr) return;
    auto* form = std::exchange(form_, nullptr);
    below_->setCurrentIndex(0);
    below_->removeWidget(form);
    form->hide();
    form->deleteLater();  // it is telling this
    lines_->setFocus();
    offer();
    tell();
    if (goTo == 0) return;
    goTo_ = goTo;
    load();
}

bool FmeaScreen::mayLeaveForm() {
    if (form_ == nullptr || !form_->dirty()) return true;
    QMessageBox ask{QMessageBox::Question, say("Leave this line?"), say("What you typed would be lost. To keep it, press Ctrl+Enter."), {}, this};
    auto* leave = ask.addButton(say("Throw it away"), QMessageBox::DestructiveRole);
    ask.addButton(say("Go on typing"), QMessageBox::RejectRole);
    ask.exec();
    return ask.clickedButton() == leave;
}

bool FmeaScreen::mayClose() { return !busy_ && (form_ == nullptr || !form_->busy()) && mayLeaveForm(); }

void FmeaScreen::takeDraft(const QJsonObject& draft) {
    if (!known_) {
        kept_ = draft;
        return;
    }
    const auto id = draft["line"].toInteger();
    const auto* line = sheet_.line(id);
    if (id != 0 && (line == nullptr || line->version != draft["version"].toInteger()))
        return desk().toast(say("The line was changed since: what was typed before is let go."), Tone::attention);
    edit(id);
    if (form_ != nullptr) form_->takeDraft(draft);
}

void FmeaScreen::keyPressEvent(QKeyEvent* key) {
    if (key->key() == Qt::Key_F2 && form_ == nullptr) return change();
    Screen::keyPressEvent(key);
}

// ---------------------------------------------------------------- what is done about a line, and the whole

void FmeaScreen::addTask() {
    if (const auto line = lineInHand(); line != 0) desk::showForm(desk(), addFmeaActionForm(line));
}

void FmeaScreen::finishTask() {
    const auto* task = taskInHand();
    const auto* line = sheet_.line(lineInHand());
    if (task != nullptr && line != nullptr) desk::showForm(desk(), finishFmeaActionForm(task->id, *line));
}

void FmeaScreen::dropTask() {
    if (const auto* task = taskInHand()) desk::showForm(desk(), dropFmeaActionForm(task->id));
}

void FmeaScreen::change() {
    if (known_ && keptUp() && desk().may(changeFmeaAction.name)) desk::showForm(desk(), changeFmeaForm(sheet_.head));
}

void FmeaScreen::review() {
    if (!known_ || busy_ || !keptUp() || form_ != nullptr || !desk().may(reviewFmeaAction.name)) return;
    busy_ = true;
    refusal_->hide();
    offer();
    const QJsonObject args{{"fmea", static_cast<qint64>(id_)}, {"version", static_cast<qint64>(sheet_.head.version)}, {"note", note_->typed().trimmed()}};
    desk().perform(
        this, once_.request(reviewFmeaAction.name, QJsonDocument{args}.toJson(QJsonDocument::Compact).toStdString()),
        [this](const db::Answer&) {
            once_.done();
            busy_ = false;
            note_->setTyped({});
            desk().toast(say("%1 was gone through and holds.").arg(title()));
            load();
        },
        [this](const std::vector<db::Refusal>& reasons) { refused(reasons); });
}

void FmeaScreen::refused(const std::vector<db::Refusal>& reasons) {
    once_.refused(reasons);
    busy_ = false;
    refusal_->setText(desk::sentences(reasons));
    refusal_->show();
    offer();
    for (std::size_t i = 0; i < sheet_.lines.size(); ++i)
        if (!inTheWay(sheet_.lines[i]).isEmpty()) {
            lines_->setCurrent(static_cast<int>(i));
            lines_->setFocus();
            break;
        }
    load();  // another may have happened since
}

}  // namespace quality::ui
