#include "quality/ui/ppap_screen.h"

#include <algorithm>

#include <QApplication>
#include <QJsonDocument>
#include <QKeyEvent>

#include "app/desk/keys.h"
#include "app/desk/words.h"
#include "quality/ui/paper_field.h"
#include "quality/ui/screens.h"

namespace quality::ui {

using desk::px;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;
using desk::utf8;

PpapScreen::PpapScreen(desk::Desk& d, const QJsonObject& with) : Screen{d}, id_(with["id"].toInteger()) {
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(px(20), px(14), px(20), px(14));
    column->setSpacing(px(8));
    makeHead(column);
    makeTabs(column);
    makeSigning(column);
    makeFoot(column);
    tabs_->setCurrentIndex(with["tab"].toInt());
    setFocusProxy(elements_);
    offer();
    load();
}

QString PpapScreen::title() const { return known_ ? text(file_.head.number) : say("PPAP file"); }
QString PpapScreen::explain() const { return known_ ? text(file_.head.item + " · " + file_.head.customer) : QString{}; }

// ---------------------------------------------------------------- what it is made of

void PpapScreen::makeHead(QBoxLayout* layout) {
    auto* row = new QHBoxLayout;
    row->setSpacing(px(12));
    name_ = desk::plain({}, this);
    name_->setFont(desk::strongFont());
    state_ = new desk::ChipLabel{{}, Tone::neutral, this};
    state_->hide();
    row->addWidget(name_);
    row->addWidget(state_);
    row->addStretch(1);
    layout->addLayout(row);
    facts_ = desk::muted({}, this);
    facts_->setFont(desk::smallFont());
    facts_->setWordWrap(true);
    facts_->hide();
    layout->addWidget(facts_);
    figures_ = new desk::Summary{desk(), this};
    layout->addWidget(figures_);
}

void PpapScreen::makeTabs(QBoxLayout* layout) {
    tabs_ = new QTabWidget{this};
    tabs_->setDocumentMode(true);
    tabs_->setAccessibleName(say("Parts"));
    auto* page = desk::cardFrame(tabs_);
    auto* inside = new QVBoxLayout{page};
    inside->setContentsMargins(1, 1, 1, 1);
    elements_ = new desk::Table{desk(), page, say("Elements"), elementColumns()};
    elements_->activated = [this](int) { showElement(); };
    elements_->moved = [this] { offer(); };
    inside->addWidget(elements_);
    tabs_->addTab(page, say("Elements"));
    events_ = new desk::ListView{desk(),
                                 {.list = "ppap_events",
                                  .columns = {"kind", "happened_on", "person", "note", "until_on", "quantity", "unit", "meaning", "full_name", "recorded_at"},
                                  .sorts = {{"", true}},
                                  .chips = {{"kind", ppapEvents()}},
                                  .empty = "It was not submitted yet."},
                                 tabs_,
                                 {{"ppap_id", db::How::equals, std::to_string(id_)}},
                                 true};
    tabs_->addTab(events_, say("History"));
    connect(tabs_, &QTabWidget::currentChanged, this, [this] {
        offer();
        tell();
    });
    layout->addWidget(tabs_, 1);
}

void PpapScreen::makeSigning(QBoxLayout* layout) {
    refusal_ = desk::plain({}, this);
    refusal_->setProperty("bad", true);
    refusal_->setWordWrap(true);
    refusal_->hide();
    layout->addWidget(refusal_);
    signs_ = new QWidget{this};
    auto* column = new QVBoxLayout{signs_};
    column->setContentsMargins({});
    column->setSpacing(px(6));
    auto* above = new QHBoxLayout;
    above->setSpacing(px(12));
    auto* words = desk::muted(say("Note to the submission"), signs_);
    note_ = desk::textField(signs_, 2000);
    note_->setName(say("Note to the submission"));
    words->setBuddy(note_->editor());
    above->addWidget(words);
    above->addWidget(note_, 1);
    column->addLayout(above);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(12));
    signing_ = new cases::SigningRow{desk(), signs_, say("the parts are made as ordered")};
    row->addWidget(signing_);
    submit_ = new QPushButton{desk::icon("key", desk::theme().onAccent), say("Submit, signed"), signs_};
    submit_->setProperty("main", true);
    submit_->setAutoDefault(true);
    desk::giveKeys(submit_, QKeySequence{"Ctrl+Return"});
    connect(submit_, &QPushButton::clicked, this, [this] { submit(); });
    row->addWidget(submit_);
    column->addLayout(row);
    layout->addWidget(signs_);
}

QPushButton* PpapScreen::button(QBoxLayout* row, const char* title, const char* icon, const char* keys, std::function<void()> run) {
    auto* one = new QPushButton{desk::icon(icon, desk::theme().muted), say(title), this};
    one->setAutoDefault(true);
    desk::giveKeys(one, QKeySequence{keys});
    connect(one, &QPushButton::clicked, this, std::move(run));
    row->addWidget(one);
    return one;
}

void PpapScreen::makeFoot(QBoxLayout* layout) {
    auto* row = new QHBoxLayout;
    row->setSpacing(px(8));
    show_ = button(row, "Show the element…", "edit", "", [this] { showElement(); });
    show_->setToolTip(say("Enter"));
    open_ = button(row, "Open the file", "search", "Ctrl+O", [this] { openFile(); });
    answer_ = button(row, "The customer's answer…", "mail", "Ctrl+R", [this] { desk::showForm(desk(), answerPpapForm(file_.head)); });
    change_ = button(row, "Change…", "settings", "", [this] { change(); });
    change_->setToolTip("F2");
    cancel_ = button(row, "Cancel the file…", "close", "", [this] { desk::showForm(desk(), cancelPpapForm(id_)); });
    row->addStretch(1);
    layout->addLayout(row);
}

// ---------------------------------------------------------------- what the company has

void PpapScreen::load() {
    if (id_ == 0) return name_->setText(say("Open a PPAP file from the list."));
    desk().read<std::optional<PpapFile>>(
        this, [id = id_](const db::Read& read) { return ppapFile(read, id); },
        [this](std::optional<PpapFile> file) {
            if (file) take(std::move(*file));
            else name_->setText(say("This record is not there any more."));
        });
}

void PpapScreen::take(PpapFile file) {
    known_ = true;
    file_ = std::move(file);
    showHead();
    std::vector<desk::TableRow> rows;
    for (const auto& one : file_.elements) rows.push_back(rowOf(one));
    elements_->setRows(std::move(rows));
    offer();
    tell();
}

void PpapScreen::refresh(const QSet<QString>& tables) {
    events_->refresh(tables);
    if (!busy_ && tables.intersects({"ppap", "ppap_element", "fmea", "control_plan", "document_revision", "inspection"})) load();
}

void PpapScreen::showHead() {
    const auto& head = file_.head;
    name_->setText(title() + " · " + text(head.item + " " + head.revision + " · " + head.customer));
    const auto chip = chipOf(ppapStates(), head.state);
    state_->say(say(chip.word), chip.tone);
    state_->show();
    QStringList all{text(head.itemName), say("level %1").arg(head.level), desk::wordOf(head.reason)};
    if (!head.partNumber.empty()) all << say("their number %1").arg(text(head.partNumber));
    all << say("owner %1").arg(text(head.owner));
    facts_->setText(all.join("  ·  "));
    facts_->show();
    std::int64_t open = 0, past = 0;
    for (const auto& one : file_.elements) {
        open += one.state == ElementState::open ? 1 : 0;
        past += one.past ? 1 : 0;
    }
    const auto number = [](std::int64_t n) { return utf8(desk::shownNumber(n)); };
    const bool due = file_.workable() && head.state != "interim";
    std::vector<desk::Figure> figures{{.label = "Elements not ready", .value = number(open), .tone = open > 0 ? Tone::attention : Tone::good},
                                      {.label = "Submitted", .value = number(head.submissions)}};
    if (past > 0 && file_.workable()) figures.push_back({.label = "Out of force", .value = number(past), .tone = Tone::bad});
    if (due)
        figures.push_back({.label = "Due", .value = utf8(shown(head.dueOn)), .tone = head.dueOn < file_.today ? Tone::bad : Tone::neutral,
                           .note = utf8(desk::fromToday(head.dueOn, file_.today))});
    if (head.untilOn)
        figures.push_back({.label = "Good until", .value = utf8(shown(*head.untilOn)), .tone = *head.untilOn < file_.today ? Tone::bad : Tone::attention});
    if (head.untilQuantity) figures.push_back({.label = "Good for", .value = utf8(shown(*head.untilQuantity, head.unit)), .tone = Tone::attention});
    figures_->tell(figures, {}, Tone::neutral);
}

const PpapElementSeen* PpapScreen::elementInHand() const {
    const auto at = elements_->current();
    return at < 0 || static_cast<std::size_t>(at) >= file_.elements.size() ? nullptr : &file_.elements[static_cast<std::size_t>(at)];
}

void PpapScreen::offer() {
    const bool workable = known_ && file_.workable(), here = tabs_->currentIndex() == 0;
    const auto* one = elementInHand();
    show_->setVisible(here && workable && desk().may(setPpapElementAction.name));
    show_->setEnabled(one != nullptr && !busy_);
    open_->setVisible(here);
    open_->setEnabled(one != nullptr && one->attachment.has_value());
    answer_->setVisible(known_ && file_.head.state == "submitted" && desk().may(answerPpapAction.name));
    change_->setVisible(workable && desk().may(changePpapAction.name));
    cancel_->setVisible(known_ && (workable || file_.head.state == "submitted") && desk().may(cancelPpapAction.name));
    signs_->setVisible(workable && desk().may(submitPpapAction.name));
    submit_->setEnabled(workable && !busy_);
}

// ---------------------------------------------------------------- what is done with it

void PpapScreen::showElement() {
    const auto* one = elementInHand();
    if (one != nullptr && file_.workable() && !busy_ && desk().may(setPpapElementAction.name)) desk::showForm(desk(), elementForm(file_, *one));
}

void PpapScreen::openFile() {
    const auto* one = elementInHand();
    if (one != nullptr && one->attachment) openPaper(desk(), *one->attachment, title() + ' ' + QString::number(one->elementNo) + ' ' + nameOf(one->element));
}

void PpapScreen::change() {
    if (known_ && file_.workable() && desk().may(changePpapAction.name)) desk::showForm(desk(), changePpapForm(file_.head));
}

void PpapScreen::keyPressEvent(QKeyEvent* key) {
    if (key->key() == Qt::Key_F2) return change();
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter) return Screen::keyPressEvent(key);
    if (key->modifiers() & Qt::ControlModifier) return submit();
    if (auto* pressed = qobject_cast<QPushButton*>(focusWidget())) return pressed->click();
    focusNextPrevChild(true);
}

void PpapScreen::submit() {
    if (busy_ || !known_ || !file_.workable() || !desk().may(submitPpapAction.name)) return;
    note_->setRefusal({});
    signing_->clearRefusals();
    refusal_->hide();
    busy_ = true;
    offer();
    const QJsonObject args{{"ppap", static_cast<qint64>(id_)}, {"version", static_cast<qint64>(file_.head.version)}, {"note", note_->typed().trimmed()}};
    signing_->perform(
        this, say("Signing %1").arg(title()), once_.request(submitPpapAction.name, QJsonDocument{args}.toJson(QJsonDocument::Compact).toStdString()),
        [this](const db::Answer&) {
            once_.done();
            busy_ = false;
            note_->setTyped({});
            desk().toast(say("%1 is signed and with the customer.").arg(title()));
            load();
        },
        [this](const std::vector<db::Refusal>& reasons) { refused(reasons); });
}

void PpapScreen::refused(const std::vector<db::Refusal>& reasons) {
    once_.refused(reasons);
    busy_ = false;
    QStringList all;
    desk::Field* first = nullptr;
    bool elements = false;
    for (const auto& reason : reasons) {
        const auto said = desk::sentence(reason);
        if (!all.contains(said)) all << said;
        auto* beside = signing_->setRefusal(reason);
        if (beside == nullptr && reason.field == "note") {
            note_->setRefusal(said);
            beside = note_;
        }
        if (first == nullptr) first = beside;
        elements = elements || reason.code == "quality.ppap.unready" || reason.code == "quality.ppap.outdated";
    }
    refusal_->setText(all.join('\n'));
    refusal_->setVisible(!all.isEmpty());
    QApplication::beep();
    offer();
    const auto missing = std::ranges::find_if(file_.elements, [](const PpapElementSeen& one) { return one.state == ElementState::open || one.past; });
    if (elements && missing != file_.elements.end()) {  // Enter shows it at once
        tabs_->setCurrentIndex(0);
        elements_->setCurrent(static_cast<int>(missing - file_.elements.begin()));
        elements_->setFocus();
    } else if (first != nullptr) first->editor()->setFocus();
    load();
}

}  // namespace quality::ui
