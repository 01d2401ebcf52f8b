#include "quality/ui/new_study.h"

#include <QApplication>
#include <QGridLayout>
#include <QJsonDocument>
#include <QMessageBox>
#include <QPushButton>

#include "app/desk/keys.h"
#include "app/desk/words.h"
#include "quality/ui/screens.h"
#include "quality/ui/values_typed.h"

namespace quality::ui {

using desk::px;
using desk::say;
using desk::text;
using desk::Tone;

namespace {

QString decimal(const desk::Field& field) {
    const auto value = valueTyped(field.typed());
    return value && value->unit.empty() ? text(value->value) : field.typed().trimmed();
}

}  // namespace

NewStudyScreen::NewStudyScreen(desk::Desk& d, const QJsonObject& with) : Screen{d}, with_(with) {
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(px(20), px(14), px(20), px(14));
    column->setSpacing(px(8));
    makeFields(column);
    auto* frame = desk::cardFrame(this);
    inside_ = new QVBoxLayout{frame};
    inside_->setContentsMargins(1, 1, 1, 1);
    column->addWidget(frame, 1);
    hint_ = desk::muted({}, this);
    hint_->setFont(desk::smallFont());
    hint_->setWordWrap(true);
    column->addWidget(hint_);
    refusal_ = desk::plain({}, this);
    refusal_->setProperty("bad", true);
    refusal_->setWordWrap(true);
    refusal_->hide();
    column->addWidget(refusal_);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    verb_ = new QPushButton{desk::icon("check", desk::theme().onAccent), say("Enter the study"), this};
    verb_->setProperty("main", true);
    verb_->setAccessibleName(say("Enter the study"));
    verb_->setAutoDefault(true);
    desk::giveKeys(verb_, QKeySequence{"Ctrl+Return"});
    connect(verb_, &QPushButton::clicked, this, [this] { submit(); });
    row->addWidget(verb_);
    column->addLayout(row);
    offer();
    const bool known = with["gauge"].toInteger() != 0;
    if (known) field("gauge")->setValue(with["gauge"]);
    setFocusProxy(known ? static_cast<QWidget*>(table_) : field("gauge")->editor());
}

NewStudyScreen::~NewStudyScreen() {
    model_->edited = {};
    delete table_;  // before its model
}

void NewStudyScreen::addField(QGridLayout* grid, const char* argument, const char* label, desk::Field* field) {
    const int at = static_cast<int>(fields_.size()), column = at % 5, row = at / 5 * 2;
    field->setName(say(label));
    auto* words = desk::muted(say(label), field->parentWidget());
    words->setFont(desk::smallFont());
    words->setBuddy(field->editor());
    grid->addWidget(words, row, column);
    grid->addWidget(field, row + 1, column);
    fields_.emplace_back(argument, field);
    labels_.emplace_back(argument, words);
}

void NewStudyScreen::makeFields(QBoxLayout* column) {
    auto* frame = desk::cardFrame(this);
    auto* grid = new QGridLayout{frame};
    grid->setContentsMargins(px(16), px(10), px(16), px(12));
    grid->setHorizontalSpacing(px(12));
    grid->setVerticalSpacing(px(3));
    std::vector<std::pair<QString, QString>> kinds;
    for (const auto* kind : {"average_range", "anova", "type_1", "bias", "linearity"}) kinds.emplace_back(kind, desk::wordOf(kind));
    addField(grid, "gauge", "Gauge", desk::pickField(desk(), frame, "gauge"));
    addField(grid, "studyKind", "Kind of study", desk::choiceField(frame, kinds, false));
    addField(grid, "pieces", "Pieces or readings", desk::numberField(frame));
    addField(grid, "characteristic", "Characteristic", desk::textField(frame, 120));
    addField(grid, "studiedOn", "Day of the study", desk::dateField(frame, desk().today()));
    addField(grid, "toleranceWidth", "Width of the tolerance", desk::textField(frame, 30));
    addField(grid, "known", "True value", desk::textField(frame, 30));
    addField(grid, "processVariation", "Variation of the process (6 sigma)", desk::textField(frame, 30));
    addField(grid, "blocks", "Block the gauge where it is unfit", desk::checkField(frame, say("Block the gauge where it is unfit")));
    addField(grid, "note", "Note", desk::textField(frame, 500));
    field("studyKind")->setValue("average_range");
    field("pieces")->setTyped("10");
    field("studyKind")->edited = field("studyKind")->left = [this] { offer(); };
    field("pieces")->left = [this] { offer(); };
    column->addWidget(frame);
}

desk::Field* NewStudyScreen::field(const std::string& argument) const {
    for (const auto& [name, one] : fields_)
        if (name == argument) return one;
    return nullptr;
}

StudyKind NewStudyScreen::kind() const {
    auto kind = StudyKind::average_range;
    boost::describe::enum_from_string(desk::utf8(field("studyKind")->value().toString()).c_str(), kind);
    return kind;
}

// What the kind asks for; the rows are made anew where it has other columns.
void NewStudyScreen::offer() {
    const auto now = kind();
    const auto shows = [&](const char* argument, bool on) {
        field(argument)->setVisible(on);
        for (const auto& [name, label] : labels_)
            if (name == argument) label->setVisible(on);
    };
    shows("toleranceWidth", isCrossed(now) || now == StudyKind::type_1);
    shows("known", now == StudyKind::bias || now == StudyKind::type_1);
    shows("processVariation", now == StudyKind::linearity);
    const auto wanted = field("pieces")->value().isDouble() ? static_cast<int>(std::clamp<qint64>(field("pieces")->value().toInteger(), 1, mostPieces)) : 10;
    if (model_ != nullptr && now == shown_ && wanted == pieces_) return;
    shown_ = now;
    pieces_ = wanted;
    makeGrid();
    hint_->setText(isCrossed(now) ? say("A row is one turn of one person over all pieces: three people, three turns each, make nine rows. A block is pasted from a spreadsheet.")
                   : now == StudyKind::linearity ? say("A row is one piece with its true value, and what the gauge showed of it.")
                                                 : say("What the gauge showed of one piece, again and again: 25 readings or more."));
}

void NewStudyScreen::makeGrid() {
    auto* before = model_;
    auto* view = table_;
    model_ = new desk::GridModel{studyColumns(shown_, pieces_), desk().today(), this};
    if (before != nullptr && before->columnCount() > 0) model_->takeDraft(before->draft());
    table_ = new desk::GridTable{desk(), *model_, say("Readings"), this};
    table_->leftAtEnd = [this] { verb_->setFocus(); };
    model_->edited = [this] { tell(); };
    inside_->addWidget(table_);
    if (view != nullptr) view->hide(), delete view;
    if (before != nullptr) before->edited = {}, before->deleteLater();
}

QJsonObject NewStudyScreen::arguments(const StudyTyped& typed) const {
    QJsonObject args{{"studyKind", field("studyKind")->value()}, {"studyReadings", typed.readings}, {"blocks", field("blocks")->value().toBool()},
                     {"characteristic", field("characteristic")->typed().trimmed()}, {"note", field("note")->typed().trimmed()}};
    if (!field("gauge")->value().isNull()) args["gauge"] = field("gauge")->value();
    if (!field("studiedOn")->value().isNull()) args["studiedOn"] = field("studiedOn")->value();
    for (const auto* name : {"toleranceWidth", "known", "processVariation"})
        if (field(name)->isVisibleTo(this) && !field(name)->typed().trimmed().isEmpty()) args[name] = decimal(*field(name));
    return args;
}

void NewStudyScreen::submit() {
    if (busy_) return;
    for (const auto& [name, one] : fields_) {
        one->finish();
        one->setRefusal({});
    }
    refusal_->hide();
    const auto typed = studyTyped(*model_, kind());
    const std::string name = addGaugeStudyAction.name;
    busy_ = true;
    verb_->setEnabled(false);
    desk().perform(
        this, once_.request(name, QJsonDocument{arguments(typed)}.toJson(QJsonDocument::Compact).toStdString(), desk().company().actions().get(name).version),
        [this](const db::Answer& answer) {
            once_.done();
            busy_ = false;
            model_->put({});
            for (const auto& [argument, one] : fields_)
                if (argument == "characteristic" || argument == "note") one->setTyped({});
            const auto result = QJsonDocument::fromJson(QByteArray::fromStdString(answer.result)).object();
            auto& d = desk();  // closing ends this screen
            if (isVisible()) d.shell->closeCurrent();
            d.open(desk::Record{"gauge study", result["gaugeStudy"].toInteger()});
            if (result["gaugeState"] == "blocked") d.toast(say("The gauge is unfit and blocked until it is calibrated again."), Tone::attention);
        },
        [this, places = typed.places](const std::vector<db::Refusal>& reasons) {
            once_.refused(reasons);
            busy_ = false;
            verb_->setEnabled(true);
            refused(reasons, places);
        });
}

void NewStudyScreen::refused(const std::vector<db::Refusal>& reasons, const std::vector<std::pair<int, int>>& places) {
    QStringList all;
    std::vector<std::vector<db::Refusal>> rows;  // of those that are not empty
    std::vector<int> rowOf(static_cast<std::size_t>(model_->rowCount()), -1);
    for (int r = 0; r < model_->rowCount(); ++r)
        if (!model_->empty(r)) {
            rowOf[static_cast<std::size_t>(r)] = static_cast<int>(rows.size());
            rows.emplace_back();
        }
    desk::Field* first = nullptr;
    for (auto reason : reasons) {
        const auto words = desk::sentence(reason);
        if (!all.contains(words)) all << words;
        if (auto* beside = field(reason.field)) {
            beside->setRefusal(words);
            if (first == nullptr) first = beside;
            continue;
        }
        const auto at = text(reason.field).section('[', 1, 1).section(']', 0, 0).toUInt();
        if (!reason.field.starts_with("studyReadings[") || at >= places.size()) continue;
        const auto [row, column] = places[at];
        reason.field = model_->column(column).name;
        if (const auto to = rowOf[static_cast<std::size_t>(row)]; to >= 0) rows[static_cast<std::size_t>(to)].push_back(std::move(reason));
    }
    model_->take(rows, {});
    refusal_->setText(all.mid(0, 5).join('\n'));
    refusal_->show();
    QApplication::beep();
    if (first != nullptr) first->editor()->setFocus();
}

bool NewStudyScreen::mayClose() {
    if (busy_) return false;
    if (model_->arguments().isEmpty()) return true;
    QMessageBox ask{QMessageBox::Question, say("Leave this study?"), say("The readings you typed would be lost."), {}, this};
    auto* leave = ask.addButton(say("Throw it away"), QMessageBox::DestructiveRole);
    ask.addButton(say("Go on typing"), QMessageBox::RejectRole);
    ask.exec();
    return ask.clickedButton() == leave;
}

QJsonObject NewStudyScreen::draft() const {
    if (model_->arguments().isEmpty()) return {};
    QJsonObject fields;
    for (const auto& [argument, one] : fields_) fields[text(argument)] = one->typed();
    return {{"fields", fields}, {"rows", model_->draft()}};
}

void NewStudyScreen::takeDraft(const QJsonObject& draft) {
    for (const auto& [argument, one] : fields_)
        if (const auto typed = draft["fields"][text(argument)].toString(); !typed.isEmpty()) one->setTyped(typed);
    offer();
    model_->takeDraft(draft["rows"].toArray());
}

}  // namespace quality::ui
