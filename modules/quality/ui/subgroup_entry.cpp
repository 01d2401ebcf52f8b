#include "quality/ui/subgroup_entry.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonDocument>
#include <QKeyEvent>

#include "app/desk/words.h"
#include "quality/ui/chart_forms.h"
#include "quality/ui/values_typed.h"

namespace quality::ui {

using desk::px;
using desk::say;
using desk::text;
using desk::utf8;

namespace {

constexpr int mostEdits = 25;

QString plain(const QString& typed) {
    const auto value = valueTyped(typed);
    return value && value->unit.empty() ? text(value->value) : typed.trimmed();
}

// What is no whole number goes as it was typed: the door refuses it, and nothing is taken for 0.
QJsonValue counted(const QString& typed) {
    bool whole = false;
    const auto number = typed.trimmed().toInt(&whole);
    return whole ? QJsonValue{number} : QJsonValue{typed.trimmed()};
}

}  // namespace

SubgroupEntry::SubgroupEntry(desk::Desk& d, QWidget* parent) : QWidget{parent}, desk_(d) {
    column_ = new QVBoxLayout{this};
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(px(4));
    refusal_ = desk::plain({}, this);
    refusal_->setProperty("bad", true);
    refusal_->setWordWrap(true);
    refusal_->hide();
    column_->addWidget(refusal_);
}

void SubgroupEntry::show(const ChartFacts& chart) {
    const bool other = chart.controlChartId.number != chart_.controlChartId.number;
    chart_ = chart;
    if (other) makeEdits();
    setVisible(chart.state == ChartState::active && !chart.occasion && desk_.may("quality.addSubgroup"));
}

QLineEdit* SubgroupEntry::makeEdit(const QString& name, int width) {
    auto* edit = new QLineEdit{line_};
    edit->setAccessibleName(name);
    edit->setPlaceholderText(name);
    edit->setFont(desk::numberFont());
    edit->setFixedWidth(px(width));
    edit->installEventFilter(this);
    line_->layout()->addWidget(edit);
    return edit;
}

void SubgroupEntry::makeEdits() {
    delete line_;
    edits_.clear();
    gauge_ = nullptr;
    line_ = new QWidget{this};
    auto* row = new QHBoxLayout{line_};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(6));
    row->addWidget(desk::muted(say("Next subgroup"), line_));
    if (counts()) {
        const bool pieces = chart_.kind == ChartKind::p || chart_.kind == ChartKind::np;
        edits_.push_back(makeEdit(pieces ? say("Bad pieces") : say("Defects"), 120));
        if (chart_.kind != ChartKind::c) edits_.push_back(makeEdit(say("Looked at"), 120));
    } else {
        for (int i = 0; i < std::min(chart_.size, mostEdits); ++i) edits_.push_back(makeEdit(say("Value %1").arg(i + 1), 92));
    }
    if (!chart_.gaugeKind.empty()) gauge_ = makeEdit(say("Gauge"), 130);
    row->addWidget(desk::muted(text(chart_.unit), line_));
    row->addStretch(1);
    column_->insertWidget(0, line_);
    setFocusProxy(edits_.front());
}

bool SubgroupEntry::inEdits() const {
    return std::ranges::any_of(edits_, [](const QLineEdit* edit) { return !edit->text().trimmed().isEmpty(); });
}

bool SubgroupEntry::typed() const { return busy_ || !aside_.isEmpty() || inEdits(); }

QStringList SubgroupEntry::texts() const {
    QStringList all;
    for (const auto* edit : edits_) all << edit->text();
    return all;
}

void SubgroupEntry::setTexts(const QStringList& all) {
    for (std::size_t i = 0; i < edits_.size(); ++i) edits_[i]->setText(all.value(static_cast<qsizetype>(i)));
}

void SubgroupEntry::begin() {
    if (!edits_.empty() && isVisible()) edits_.front()->setFocus(Qt::TabFocusReason);
}

void SubgroupEntry::goOn(QLineEdit* from) {
    for (auto* edit : edits_)
        if (edit->text().trimmed().isEmpty() && edit != from) return edit->setFocus(Qt::TabFocusReason);
    if (gauge_ != nullptr && gauge_->text().trimmed().isEmpty() && from != gauge_) return gauge_->setFocus(Qt::TabFocusReason);
    add();
}

bool SubgroupEntry::take(const QString& scanned) {
    if (!isVisible() || !valueTyped(scanned)) return false;
    for (auto* edit : edits_)
        if (edit->text().trimmed().isEmpty()) {
            edit->setText(scanned.trimmed());
            goOn(edit);
            return true;
        }
    return false;
}

bool SubgroupEntry::eventFilter(QObject* watched, QEvent* event) {
    auto* edit = qobject_cast<QLineEdit*>(watched);
    if (edit == nullptr || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->matches(QKeySequence::Paste)) {
        const auto words = QApplication::clipboard()->text();
        if (!words.contains('\t') && !words.trimmed().contains('\n')) return false;
        lay(words);
        return true;
    }
    if (!enter) return false;
    if (key->modifiers().testFlag(Qt::ControlModifier)) return false;
    if (key->modifiers().testFlag(Qt::ShiftModifier)) add();  // with fewer values than usual
    else if (!edit->text().trimmed().isEmpty()) goOn(edit);
    return true;
}

QJsonObject SubgroupEntry::arguments() const {
    QJsonObject args{{"chart", static_cast<qint64>(chart_.controlChartId.number)}};
    if (gauge_ != nullptr && !gauge_->text().trimmed().isEmpty()) args["gauge"] = gauge_->text().trimmed();
    if (counts()) {
        args["defects"] = counted(edits_.front()->text());
        if (edits_.size() > 1 && !edits_[1]->text().trimmed().isEmpty()) args["size"] = plain(edits_[1]->text());
        return args;
    }
    QJsonArray readings;
    for (const auto* edit : edits_)
        if (!edit->text().trimmed().isEmpty()) readings.append(plain(edit->text()));
    args["readings"] = readings;
    return args;
}

// The line begins anew as the subgroup is sent, so that the next one is typed meanwhile.
void SubgroupEntry::add() {
    if (!inEdits()) return;
    if (busy_) {
        again_ = true;
        return;
    }
    const bool inHand = isAncestorOf(QApplication::focusWidget());
    const auto args = arguments();
    sent_ = texts();
    setTexts({});
    if (inHand) begin();
    perform(addSubgroupAction.name, args);
}

// Of what is counted a line is one subgroup: the defects, and how many were looked at.
void SubgroupEntry::lay(const QString& words) {
    QJsonObject args{{"chart", static_cast<qint64>(chart_.controlChartId.number)}};
    if (gauge_ != nullptr && !gauge_->text().trimmed().isEmpty()) args["gauge"] = gauge_->text().trimmed();
    QJsonArray readings, defects, sizes;
    const auto columns = valuesPasted(words);
    const bool pairs = words.contains('\t') || words.contains(';');
    for (std::size_t c = 0; c < columns.size(); ++c) {
        const bool headed = !columns[c].name.isEmpty();
        for (qsizetype i = 0; i < columns[c].values.size(); ++i) {
            const auto value = plain(columns[c].values[i]);
            const bool isSize = headed ? c == 1 : pairs && i == 1;
            if (!counts()) readings.append(value);
            else if (isSize) sizes.append(value);
            else defects.append(counted(columns[c].values[i]));
        }
    }
    if (readings.isEmpty() && defects.isEmpty()) return desk_.toast(say("There are no values in it."), desk::Tone::attention);
    if (counts()) args["defects"] = defects;
    else args["readings"] = readings;
    if (!sizes.isEmpty()) args["sizes"] = sizes;
    perform(addSubgroupsAction.name, args);
}

void SubgroupEntry::perform(const std::string& action, const QJsonObject& args) {
    if (busy_) return;
    busy_ = true;
    refusal_->hide();
    desk_.perform(
        this, once_.request(action, QJsonDocument{args}.toJson(QJsonDocument::Compact).toStdString(), desk_.company().actions().get(action).version),
        [this](const db::Answer& answer) {
            once_.done();
            busy_ = false;
            sent_.clear();
            if (!aside_.isEmpty() && !inEdits()) setTexts(std::exchange(aside_, {}));
            const auto result = QJsonDocument::fromJson(QByteArray::fromStdString(answer.result)).object();
            SubgroupAdded done{.chart = chart_.controlChartId, .no = result["no"].toInt(), .added = result["added"].toInt(), .signals = {}};
            for (const auto& one : result["signals"].toArray()) {
                SignalOpened opened;
                opened.no = one.toObject()["no"].toInt();
                boost::describe::enum_from_string(utf8(one.toObject()["rule"].toString()).c_str(), opened.rule);
                done.signals.push_back(opened);
            }
            if (added) added(done);
            if (std::exchange(again_, false)) add();
        },
        [this](const std::vector<db::Refusal>& reasons) { refused(reasons); });
}

void SubgroupEntry::refused(const std::vector<db::Refusal>& reasons) {
    once_.refused(reasons);
    busy_ = again_ = false;
    if (!sent_.isEmpty()) {  // what was typed meanwhile comes back once this is right
        if (inEdits()) aside_ = texts();
        setTexts(std::exchange(sent_, {}));
    }
    refusal_->setText(desk::sentences(reasons));
    refusal_->show();
    QApplication::beep();
    for (const auto& reason : reasons) {
        const auto field = text(reason.field);
        const auto at = static_cast<std::size_t>(field.section('[', 1, 1).section(']', 0, 0).toUInt());
        QLineEdit* edit = field == "gauge" ? gauge_ : field.startsWith("readings[") && at < edits_.size() ? edits_[at] : field == "size" && edits_.size() > 1 ? edits_[1] : edits_.front();
        if (edit == nullptr) continue;
        edit->setToolTip(desk::sentence(reason));
        edit->setFocus();
        edit->selectAll();
        return;
    }
}

}  // namespace quality::ui
