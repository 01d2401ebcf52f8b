// Typing, pasting and scanning at an inspection: what is typed goes to the company piece after piece, in its order.
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QPushButton>

#include "app/desk/form.h"
#include "quality/ui/inspect_screen.h"
#include "quality/ui/screens.h"
#include "quality/ui/values_typed.h"

namespace quality::ui {

using desk::say;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

constexpr qsizetype shortestCode = 8;  // figures of a code for goods; a value has fewer, or decimals
constexpr qint64 mostInFile = 4 * 1024 * 1024;  // bytes

// "readings[2]" of what was sent; the text of a value that cannot be read stays for the door to refuse.
QJsonObject jsonOf(const RecordResults& args, const std::vector<TypedPiece>& typed, int count) {
    QJsonObject json{{"inspection", static_cast<qint64>(args.inspection.number)}, {"line", args.line}};
    if (args.goodPieces) json["goodPieces"] = *args.goodPieces;
    if (args.badPieces) json["badPieces"] = *args.badPieces;
    if (args.gauge) json["gauge"] = static_cast<qint64>(args.gauge->number);
    if (args.lot) json["lot"] = static_cast<qint64>(args.lot->number);
    if (args.goodPieces || args.badPieces) return json;
    QJsonArray readings;
    for (int i = 0; i < count; ++i) readings.append(text(typed[static_cast<std::size_t>(i)].value));
    json["readings"] = readings;
    if (!typed.front().unit.empty()) json["unit"] = text(typed.front().unit);
    return json;
}

}  // namespace

RecordResults InspectScreen::argumentsOf(int row, int count) const {
    const auto& of = model_->row(row);
    const auto& first = model_->typed(row).front();
    RecordResults args{.inspection = InspectionId{id_}, .line = of.asked.line, .readings = {}, .unit = {}, .goodPieces = {}, .badPieces = {},
                       .gauge = {}, .lot = {}, .piece = {}, .reason = {}};
    if (first.good) (*first.good ? args.goodPieces : args.badPieces) = count;
    if (first.lot != 0) args.lot = LotId{first.lot};
    if (const auto gauge = gauges_.find(of.asked.gaugeKind); !of.asked.gaugeKind.empty() && gauge != gauges_.end()) args.gauge = gauge->second.id;
    return args;
}

void InspectScreen::pump() {
    if (sending_ || !mayRecord()) return;
    for (int row = 0; row < model_->rowCount(); ++row) {
        const int count = model_->batch(row);
        if (count == 0) continue;
        const auto args = jsonOf(argumentsOf(row, count), model_->typed(row), count);
        const std::string name = recordResultsAction.name;
        sending_ = true;
        model_->send(row, count);
        desk().perform(
            this, once_.request(name, QJsonDocument{args}.toJson(QJsonDocument::Compact).toStdString(), desk().company().actions().get(name).version),
            [this, row, count](const db::Answer& answer) {
                once_.done();
                const auto result = QJsonDocument::fromJson(QByteArray::fromStdString(answer.result)).object();
                ResultsRecorded done{.inspection = InspectionId{id_}, .recorded = result["recorded"].toInt(), .bad = result["bad"].toInt(),
                                     .missing = result["missing"].toInt(), .decision = {}};
                kept(row, count, done);
            },
            [this, row, count](const std::vector<db::Refusal>& reasons) { refused(row, count, reasons); });
        return;
    }
    if (std::exchange(again_, false)) load();
}

void InspectScreen::kept(int row, int count, const ResultsRecorded& done) {
    sending_ = false;
    model_->take(row, count);
    now_.rows = model_->rows();
    // What the sample says, and whether a second one is taken, comes from the company.
    if (done.missing == 0 || done.recorded + done.missing != model_->row(row).wanted) again_ = true;
    pump();
}

// The piece stays as it was typed, with the reasons; one about the gauge also stands beside it.
void InspectScreen::refused(int row, int count, const std::vector<db::Refusal>& reasons) {
    once_.refused(reasons);
    sending_ = false;
    model_->refused(row, count, reasons);
    for (const auto& reason : reasons)
        if (reason.field == "gauge") {
            gaugeRefusal_->setText(desk::sentence(reason));
            gauge_->setFocus(Qt::TabFocusReason);
            gauge_->selectAll();
        }
    QApplication::beep();
    pump();
}

// ---------------------------------------------------------------- corrections, and many at once

void InspectScreen::correct(int row, int column, const QString& typed) {
    if (!mayRecord()) return;
    const auto& of = model_->row(row);
    QJsonObject preset{{"inspection", static_cast<qint64>(id_)}, {"line", of.asked.line}, {"piece", column + 1}};
    if (model_->measured(row)) {
        const auto value = valueTyped(typed);
        preset["readings"] = QJsonArray{value ? text(value->value) : typed};
    } else {
        preset[markTyped(typed).value_or(false) ? "goodPieces" : "badPieces"] = 1;
    }
    if (const auto gauge = gauges_.find(of.asked.gaugeKind); gauge != gauges_.end()) preset["gauge"] = static_cast<qint64>(gauge->second.id.number);
    const bool gauged = !of.asked.gaugeKind.empty();
    desk::showForm(desk(), {.action = recordResultsAction.name,
                            .title = "Correct what was recorded",
                            .verb = "Correct it",
                            .fields = {{.argument = "inspection", .hidden = true},
                                       {.argument = "line", .hidden = true},
                                       {.argument = "piece", .hidden = true},
                                       {.argument = "readings", .hidden = true},
                                       {.argument = "goodPieces", .hidden = true},
                                       {.argument = "badPieces", .hidden = true},
                                       {.argument = "unit", .hidden = true},
                                       {.argument = "lot", .hidden = true},
                                       {.argument = "reason", .label = "Why", .hint = "What was recorded before stays in the history"},
                                       {.argument = "gauge", .label = "Gauge", .hidden = !gauged}},
                            .preset = preset,
                            .then = [](desk::Desk& d, const QJsonObject&) { d.toast(say("It is corrected.")); }});
}

void InspectScreen::restGood(int row) {
    const int left = model_->left(row);
    for (int i = 0; i < left; ++i) model_->mark(row, true, lot_);
    pump();
    table_->goOn();
}

int InspectScreen::lay(const QString& words, int row) {
    if (!mayRecord() || row < 0) return 0;
    int taken = 0, left = 0;
    for (const auto& column : valuesPasted(words)) {
        const int named = column.name.isEmpty() ? -1 : model_->rowOf(column.name);
        const int to = named >= 0 ? named : row + column.below;
        const bool unknown = !column.name.isEmpty() && named < 0;
        for (const auto& value : column.values) {
            const auto mark = markTyped(value);
            const bool fits = !unknown && to < model_->rowCount() && model_->next(to) >= 0 && (model_->measured(to) || mark);
            if (!fits) ++left;
            else if (model_->measured(to)) taken += model_->enter(to, model_->next(to), value, lot_) >= 0 ? 1 : 0;
            else taken += model_->mark(to, *mark, lot_) >= 0 ? 1 : 0;
        }
    }
    pump();
    table_->goOn();
    auto said = say("%1 values taken.").arg(taken);
    if (left > 0) said += " " + say("%1 were left: there is no piece or no characteristic for them.").arg(left);
    desk().toast(said, left > 0 || taken == 0 ? Tone::attention : Tone::good);
    return taken;
}

void InspectScreen::readFile() {
    const auto name = QFileDialog::getOpenFileName(this, say("Values of a gauge"), {}, say("Text (*.txt *.csv *.tsv *.dat);;All files (*)"));
    if (name.isEmpty()) return;
    QFile file{name};
    if (!file.open(QIODevice::ReadOnly)) return desk().toast(say("%1 cannot be read: %2").arg(name, file.errorString()), Tone::bad);
    if (file.size() > mostInFile) return desk().toast(say("%1 is too large for the values of one inspection.").arg(name), Tone::bad);
    lay(QString::fromUtf8(file.readAll()), std::max(0, table_->row()));
}

// ---------------------------------------------------------------- gauges and scans

QString InspectScreen::gaugeOf(int row) const {
    const auto& kind = model_->row(row).asked.gaugeKind;
    const auto found = kind.empty() ? gauges_.end() : gauges_.find(kind);
    return found == gauges_.end() ? QString{} : found->second.code;
}

void InspectScreen::chooseGauge(const QString& code) {
    const auto wanted = code.trimmed();
    if (wanted.isEmpty() || !mayRecord()) return;
    desk().read<ScanMeant>(
        this, [code = utf8(wanted), today = desk().today()](const db::Read& read) { return scanMeant(read, code, today); },
        [this, wanted](const ScanMeant& meant) {
            if (!meant.gauge) {
                gaugeRefusal_->setText(say("There is no gauge %1. Scan the code that is engraved on it.").arg(wanted.left(40)));
                return QApplication::beep();
            }
            takeMeaning(meant, wanted);
        },
        [this](const QString& why) { gaugeRefusal_->setText(why); });
}

// It measures all that asks for its kind, where it may measure today.
void InspectScreen::takeMeaning(const ScanMeant& meant, const QString& code) {
    if (!meant.gauge) {
        if (meant.lotId == 0) return desk().toast(say("No gauge and no lot of ours is called %1. Read the label again.").arg(code.left(60)), Tone::attention);
        if (tabs_->currentWidget() == decision_) {
            if (!decision_->chooseLot(meant.lotId)) desk().toast(say("Nothing of lot %1 waits for a decision here.").arg(text(meant.lot)), Tone::attention);
            return;
        }
        const bool part = std::ranges::any_of(now_.lots, [&](const LotPart& lot) { return lot.lotId == meant.lotId; });
        if (!part) return desk().toast(say("Lot %1 is not part of this inspection.").arg(text(meant.lot)), Tone::bad);
        lot_ = meant.lotId;
        lotNumber_ = text(meant.lot);
        return showRow();
    }
    const bool asked = std::ranges::any_of(now_.rows, [&](const AskedNow& row) { return row.asked.gaugeKind == meant.gaugeKind; });
    const int row = table_->row();
    // One of a kind that nobody asks for is refused with what the row in hand asks for.
    const auto kind = asked || row < 0 ? meant.gaugeKind : model_->row(row).asked.gaugeKind;
    const Gauge gauge{*meant.gauge, text(meant.gaugeCode)};
    desk().read<bool>(
        this,
        [id = gauge.id, kind, site = now_.head.siteId](const db::Read& read) {
            requireGaugeToday(read, id, kind, site);
            return true;
        },
        [this, gauge, kind](bool) { takeGauge(gauge, kind); },
        [this, gauge](const QString& why) {
            gaugeRefusal_->setText(why);
            gauge_->setText(gauge.code);
            gauge_->setFocus(Qt::TabFocusReason);
            gauge_->selectAll();
            QApplication::beep();
        });
}

void InspectScreen::takeGauge(const Gauge& gauge, const std::string& kind) {
    gauges_[kind] = gauge;
    gaugeRefusal_->clear();
    model_->tryAgain(kind);
    if (gauge_->hasFocus()) table_->setFocus();
    showRow();
    pump();
}

// A gauge that types like a keyboard sends its value as a scanner sends a code.
void InspectScreen::scanned(const QString& code) {
    table_->forgetKeys();
    const int row = table_->row(), column = row < 0 ? -1 : table_->currentIndex().column();
    const bool decimal = code.contains('.') || code.contains(',');
    const bool value = tabs_->currentWidget() == entry_ && row >= 0 && model_->measured(row) && valueTyped(code) && mayRecord() && (decimal || code.size() < shortestCode);
    desk().read<ScanMeant>(
        this, [code = utf8(code.trimmed()), today = desk().today()](const db::Read& read) { return scanMeant(read, code, today); },
        [this, code, value, row, column](const ScanMeant& meant) {
            if (!value || meant.gauge || meant.lotId != 0) return takeMeaning(meant, code);
            table_->abandonEdit();
            const bool over = model_->recorded(row, column) || model_->stateOf(row, column) == EntryModel::State::empty;
            if (model_->enter(row, over ? model_->next(row) : column, code, lot_) < 0) return;
            pump();
            table_->goOn();
        });
}

}  // namespace quality::ui
