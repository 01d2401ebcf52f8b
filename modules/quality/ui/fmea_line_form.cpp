#include "quality/ui/fmea_line_form.h"

#include <QApplication>
#include <QGridLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLineEdit>

#include "app/desk/keys.h"
#include "quality/ui/screens.h"
#include "quality/ui/several_field.h"

namespace quality::ui {

using desk::px;
using desk::say;
using desk::text;
using desk::Tone;

namespace {

constexpr const char* ratings[] = {"severity", "occurrence", "detection"};
constexpr const char* texts[] = {"step", "function", "failureMode", "effect", "cause", "prevention", "detectionControl", "noAction"};

std::vector<std::pair<QString, QString>> pairs(const std::vector<FmeaChoice>& all) {
    std::vector<std::pair<QString, QString>> out;
    for (const auto& one : all) out.emplace_back(text(one.value), text(one.words));
    return out;
}

// "7/10": line 10 of control plan 7.
QJsonArray controlsOf(const QStringList& chosen) {
    QJsonArray all;
    for (const auto& one : chosen) all.append(QJsonObject{{"controlPlan", one.section('/', 0, 0).toLongLong()}, {"line", one.section('/', 1).toInt()}});
    return all;
}

QJsonArray defectsOf(const QStringList& chosen) {
    QJsonArray all;
    for (const auto& one : chosen) all.append(QJsonObject{{"defect", one}});
    return all;
}

std::string jsonOf(const QJsonObject& args) { return QJsonDocument{args}.toJson(QJsonDocument::Compact).toStdString(); }

}  // namespace

FmeaLineForm::FmeaLineForm(desk::Desk& d, QWidget* parent, const FmeaSheet& sheet, const FmeaLineSeen* line)
    : QWidget{parent}, desk_{d}, fmea_{sheet.head.id}, line_{line != nullptr ? line->fmeaLine.number : 0}, version_{line != nullptr ? line->version : 0} {
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(px(6));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(px(12));
    grid->setVerticalSpacing(px(2));
    for (int c = 0; c < 3; ++c) grid->setColumnStretch(c, 1);
    column->addLayout(grid);
    makeWords(grid, sheet, line);
    makeRatings(grid, 6);
    makeLinks(grid, 8, sheet, line);
    makeFoot(column);
    if (line != nullptr) fill(*line);
    for (const auto& [name, one] : fields_) first_.emplace_back(name, one->typed());
    showPriority();
    setFocusProxy(fields_.front().second->editor());
}

desk::Field* FmeaLineForm::field(const std::string& name) const {
    for (const auto& [own, one] : fields_)
        if (own == name) return one;
    return nullptr;
}

desk::Field* FmeaLineForm::add(QGridLayout* grid, int row, int column, const char* name, const char* label, desk::Field* one) {
    one->setName(say(label));
    auto* words = desk::muted(say(label), this);
    words->setFont(desk::smallFont());
    words->setBuddy(one->editor());
    grid->addWidget(words, row, column);
    grid->addWidget(one, row + 1, column);
    one->edited = [this, one] {
        one->setRefusal({});
        showPriority();
    };
    fields_.emplace_back(name, one);
    return one;
}

void FmeaLineForm::makeWords(QGridLayout* grid, const FmeaSheet& sheet, const FmeaLineSeen* line) {
    if (line == nullptr) add(grid, 0, 0, "opNo", "Operation", desk::choiceField(this, pairs(sheet.operations), true));
    else {
        auto* where = desk::plain(line->opNo ? say("Line %1, operation %2").arg(line->lineNo).arg(*line->opNo) : say("Line %1").arg(line->lineNo), this);
        where->setFont(desk::strongFont());
        grid->addWidget(where, 1, 0);
    }
    add(grid, 0, 1, "step", "Process step", desk::textField(this, 200));
    add(grid, 0, 2, "function", "What it has to bring about", desk::textField(this, 500));
    add(grid, 2, 0, "failureMode", "Failure mode", desk::textField(this, 500));
    add(grid, 2, 1, "effect", "Effect", desk::textField(this, 500));
    add(grid, 2, 2, "cause", "Cause", desk::textField(this, 500));
    add(grid, 4, 0, "prevention", "Prevented today by", desk::textField(this, 500));
    add(grid, 4, 1, "detectionControl", "Found today by", desk::textField(this, 500));
    add(grid, 4, 2, "noAction", "Why nothing more is done", desk::textField(this, 500));
}

void FmeaLineForm::makeRatings(QGridLayout* grid, int row) {
    auto* place = new QHBoxLayout;
    place->setSpacing(px(10));
    for (const auto& [name, label] : {std::pair{"severity", "Severity"}, std::pair{"occurrence", "Occurrence"}, std::pair{"detection", "Detection"}}) {
        auto* small = new QGridLayout;
        small->setVerticalSpacing(px(2));
        auto* one = add(small, 0, 0, name, label, desk::numberField(this));
        one->setFixedWidth(px(84));
        place->addLayout(small);
        if (auto* edit = qobject_cast<QLineEdit*>(one->editor())) connect(edit, &QLineEdit::textChanged, this, [this] { showPriority(); });
        if (line_ != 0 && !desk_.may(rateFmeaLineAction.name)) one->setReadOnly(true);
    }
    chip_ = new desk::ChipLabel{{}, Tone::neutral, this};
    place->addWidget(chip_, 0, Qt::AlignBottom);
    place->addStretch(1);
    grid->addLayout(place, row, 0, 2, 1);
    if (line_ != 0) add(grid, row, 1, "reason", "What was learnt, where it is rated anew", desk::textField(this, 500));
    auto* scale = desk::muted(say("From 1 to 10, where 10 is worst. The priority is the table of AIAG and VDA."), this);
    scale->setFont(desk::smallFont());
    scale->setWordWrap(true);
    grid->addWidget(scale, row + 1, line_ != 0 ? 2 : 1);
}

void FmeaLineForm::makeLinks(QGridLayout* grid, int row, const FmeaSheet& sheet, const FmeaLineSeen* line) {
    defects_ = new SeveralField{this};
    controls_ = new SeveralField{this};
    for (auto* one : {defects_, controls_}) one->setFixedHeight(px(84));
    defects_->offer(pairs(sheet.defects));
    controls_->offer(pairs(sheet.controls));
    add(grid, row, 0, "defects", "Kinds of defects that it foresees (Space)", defects_);
    add(grid, row, 1, "controls", "Watched by characteristics of control plans (Space)", controls_);
    if (line == nullptr) return;
    QStringList codes, values;
    for (const auto& one : line->defects) codes << text(one);
    if (const auto its = sheet.watching.find(line_); its != sheet.watching.end())
        for (const auto& one : its->second) values << text(one);
    defects_->setTyped(codes.join(' '));
    controls_->setTyped(values.join(' '));
}

void FmeaLineForm::makeFoot(QBoxLayout* column) {
    refusal_ = desk::plain({}, this);
    refusal_->setProperty("bad", true);
    refusal_->setWordWrap(true);
    refusal_->hide();
    column->addWidget(refusal_);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addStretch(1);
    auto* leave = new QPushButton{say("Leave it"), this};
    leave->setToolTip("Esc");
    connect(leave, &QPushButton::clicked, this, [this] {
        if (left) left();
    });
    row->addWidget(leave);
    keep_ = new QPushButton{desk::icon("check", desk::theme().onAccent), line_ == 0 ? say("Add the line") : say("Keep the line"), this};
    keep_->setProperty("main", true);
    keep_->setAutoDefault(true);
    desk::giveKeys(keep_, QKeySequence{"Ctrl+Return"});
    connect(keep_, &QPushButton::clicked, this, [this] { keep(); });
    row->addWidget(keep_);
    column->addLayout(row);
}

void FmeaLineForm::fill(const FmeaLineSeen& line) {
    const std::pair<const char*, const std::string*> all[] = {{"step", &line.step}, {"function", &line.function}, {"failureMode", &line.failureMode},
                                                              {"effect", &line.effect}, {"cause", &line.cause}, {"prevention", &line.prevention},
                                                              {"detectionControl", &line.detectionControl}, {"noAction", &line.noAction}};
    for (const auto& [name, words] : all) field(name)->setTyped(text(*words));
    field("severity")->setTyped(QString::number(line.severity));
    field("occurrence")->setTyped(QString::number(line.occurrence));
    field("detection")->setTyped(QString::number(line.detection));
}

void FmeaLineForm::showPriority() {
    int rating[3] = {};
    for (int i = 0; i < 3; ++i) rating[i] = field(ratings[i]) != nullptr ? field(ratings[i])->value().toInt() : 0;
    const bool whole = std::ranges::all_of(rating, [](int one) { return one >= 1 && one <= 10; });
    if (chip_ == nullptr) return;
    chip_->setVisible(whole);
    if (!whole) return priority_.clear();
    const auto chip = chipOf(priorities(), actionPriority(rating[0], rating[1], rating[2]));
    priority_ = say(chip.word);
    chip_->say(say("Priority: %1").arg(priority_), chip.tone);
}

bool FmeaLineForm::dirty() const {
    return std::ranges::any_of(first_, [this](const auto& one) { return field(one.first)->typed() != one.second; });
}

// ---------------------------------------------------------------- keeping it

bool FmeaLineForm::rated() const {
    return std::ranges::any_of(first_, [this](const auto& one) {
        return std::ranges::find(ratings, one.first) != std::end(ratings) && field(one.first)->typed() != one.second;
    });
}

QJsonObject FmeaLineForm::words() const {
    QJsonObject args;
    const auto changed = [this](const std::string& name) {
        for (const auto& [own, was] : first_)
            if (own == name) return line_ == 0 || field(name)->typed() != was;
        return false;
    };
    for (const auto* name : texts)
        if (changed(name)) args[name] = field(name)->typed().trimmed();
    if (changed("defects")) args["defects"] = defectsOf(defects_->chosen());
    if (changed("controls")) args["controls"] = controlsOf(controls_->chosen());
    return args;
}

std::vector<db::Request> FmeaLineForm::requests() {
    auto args = words();
    QJsonObject rating;
    for (const auto* name : ratings)
        if (const auto value = field(name)->value(); !value.isNull()) rating[name] = value;
    if (line_ == 0) {
        args["fmea"] = static_cast<qint64>(fmea_);
        if (const auto at = field("opNo")->typed(); !at.isEmpty()) args["opNo"] = at.toInt();
        for (auto it = rating.begin(); it != rating.end(); ++it) args[it.key()] = it.value();
        return {words_.request(addFmeaLineAction.name, jsonOf(args))};
    }
    std::vector<db::Request> all;
    auto version = version_;
    if (!args.isEmpty()) {
        args["setDefects"] = args.contains("defects");
        args["setControls"] = args.contains("controls");
        args["fmeaLine"] = static_cast<qint64>(line_);
        args["version"] = static_cast<qint64>(version++);
        all.push_back(words_.request(changeFmeaLineAction.name, jsonOf(args)));
    }
    if (rated()) {
        rating["fmeaLine"] = static_cast<qint64>(line_);
        rating["version"] = static_cast<qint64>(version);
        rating["reason"] = field("reason")->typed().trimmed();
        all.push_back(rating_.request(rateFmeaLineAction.name, jsonOf(rating)));
    }
    return all;
}

void FmeaLineForm::keep() {
    if (busy_) return;
    for (const auto& [name, one] : fields_) {
        one->finish();
        one->setRefusal({});
    }
    refusal_->hide();
    auto all = requests();
    if (all.empty()) {
        if (left) left();
        return;
    }
    busy_ = true;
    keep_->setEnabled(false);
    perform(std::move(all));
}

void FmeaLineForm::perform(std::vector<db::Request> all) {
    desk_.work<std::int64_t>(
        this, say("Keeping the line"),
        [all = std::move(all)](db::Company& company, const db::Actor& actor, desk::Job&) {
            std::string result;
            if (all.size() == 1) result = company.perform(actor, all.front()).result;
            else {
                const auto outcomes = company.performAll(actor, all, db::Mode::AllOrNothing);
                std::vector<db::Refusal> reasons;  // of whichever was refused: then none of them is done
                for (const auto& outcome : outcomes) reasons.insert(reasons.end(), outcome.reasons.begin(), outcome.reasons.end());
                if (!reasons.empty()) throw db::Refused{std::move(reasons)};
                result = outcomes.back().answer.value().result;
            }
            return QJsonDocument::fromJson(QByteArray::fromStdString(result)).object()["fmeaLine"].toInteger();
        },
        [this](std::int64_t line) { done(line); }, [this](const std::vector<db::Refusal>& reasons) { refused(reasons); });
}

void FmeaLineForm::done(std::int64_t line) {
    words_.done();
    rating_.done();
    busy_ = false;
    if (kept) kept(line);
}

void FmeaLineForm::refused(const std::vector<db::Refusal>& reasons) {
    words_.refused(reasons);
    rating_.refused(reasons);
    busy_ = false;
    keep_->setEnabled(true);
    QStringList all;
    desk::Field* first = nullptr;
    for (const auto& reason : reasons) {
        const auto said = desk::sentence(reason);
        if (!all.contains(said)) all << said;
        auto* beside = field(reason.field.substr(0, reason.field.find('[')));
        if (beside == nullptr) continue;
        beside->setRefusal(said);
        if (first == nullptr) first = beside;
    }
    refusal_->setText(all.join('\n'));
    refusal_->setVisible(!all.isEmpty());
    QApplication::beep();
    (first != nullptr ? first->editor() : keep_)->setFocus();
}

void FmeaLineForm::keyPressEvent(QKeyEvent* key) {
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape) {
        if (left) left();
        return;
    }
    if (!enter) return QWidget::keyPressEvent(key);
    if (key->modifiers() & Qt::ControlModifier) return keep();
    if (auto* button = qobject_cast<QPushButton*>(focusWidget())) return button->click();
    focusNextPrevChild(true);
}

QJsonObject FmeaLineForm::draft() const {
    if (!dirty() || busy_) return {};
    QJsonObject typed;
    for (const auto& [name, one] : fields_) typed[text(name)] = one->typed();
    return {{"line", static_cast<qint64>(line_)}, {"version", static_cast<qint64>(version_)}, {"fields", typed}};
}

void FmeaLineForm::takeDraft(const QJsonObject& draft) {
    for (const auto& [name, one] : fields_)
        if (const auto was = draft["fields"][text(name)]; was.isString()) one->setTyped(was.toString());
    showPriority();
}

}  // namespace quality::ui
