#include "quality/ui/sampling_view.h"

#include <QPushButton>

#include "app/desk/form.h"
#include "app/desk/words.h"
#include "quality/ui/plan_forms.h"
#include "quality/ui/screens.h"

namespace quality::ui {

using desk::px;
using desk::say;
using desk::text;
using desk::Tone;

namespace {

desk::Table* framed(desk::Desk& d, QWidget* parent, QBoxLayout* into, const QString& name, std::vector<desk::TableColumn> columns) {
    auto* frame = desk::cardFrame(parent);
    auto* inside = new QVBoxLayout{frame};
    inside->setContentsMargins(1, px(4), 1, px(4));
    auto* table = new desk::Table{d, frame, name, std::move(columns)};
    inside->addWidget(table);
    into->addWidget(frame, 1);
    return table;
}

QString decimals(const std::optional<double>& value, int places) { return value ? QString::number(*value, 'f', places) : QString{}; }

}  // namespace

SamplingView::SamplingView(desk::Desk& d, QWidget* parent) : QWidget{parent}, desk_(d) {
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, px(8), 0, 0);
    column->setSpacing(px(8));
    auto* row = new QHBoxLayout;
    row->setSpacing(px(8));
    const auto add = [&](const char* label, desk::Field* field, int width) {
        field->setName(say(label));
        field->setFixedWidth(px(width));
        auto* words = desk::muted(say(label), this);
        words->setBuddy(field->editor());
        row->addWidget(words);
        row->addWidget(field);
        field->edited = field->left = [this] {
            if (!filling_) fillSamples();
        };
        return field;
    };
    lot_ = add("Of a lot of", desk::numberField(this), 110);
    std::vector<std::pair<QString, QString>> all;
    for (const auto& one : severities()) all.emplace_back(one.value, say(one.word));
    severity_ = add("At severity", desk::choiceField(this, all, false), 150);
    lot_->setTyped("500");
    why_ = desk::muted({}, this);
    why_->setWordWrap(true);
    row->addWidget(why_, 1);
    resume_ = new QPushButton{desk::icon("unlock", desk::theme().muted), say("Resume the source…"), this};
    resume_->setAccessibleName(say("Resume the source…"));
    connect(resume_, &QPushButton::clicked, this, [this] { resume(); });
    row->addWidget(resume_);
    column->addLayout(row);
    samples_ = framed(d, this, column, say("Samples"),
                      {{.title = "Characteristic", .width = 0}, {.title = "Class", .width = 100}, {.title = "Sample", .width = 140}, {.title = "Code letter", .width = 96},
                       {.title = "Pieces", .width = 90, .number = true}, {.title = "Accept", .width = 80, .number = true}, {.title = "Reject", .width = 80, .number = true},
                       {.title = "Both: accept", .width = 110, .number = true}, {.title = "Both: reject", .width = 110, .number = true},
                       {.title = "k", .width = 80, .number = true}, {.title = "M %", .width = 80, .number = true}});
    samples_->setEmptyText(say("The plan asks for nothing yet."));
    sources_ = framed(d, this, column, say("Sources"),
                      {{.title = "Source", .width = 190}, {.title = "Severity", .width = 120}, {.title = "Accepted in a row", .width = 130, .number = true},
                       {.title = "Lots to skip", .width = 100, .number = true}, {.title = "Inspected", .width = 90, .number = true},
                       {.title = "Rejected", .width = 90, .number = true}, {.title = "Why", .width = 0}});
    sources_->setEmptyText(say("No lot was decided on by this plan yet."));
    sources_->moved = [this] {
        if (filling_) return;
        if (const auto* one = source()) severity_->setValue(boost::describe::enum_to_string(one->severity, "normal"));
        fillSamples();
    };
    setFocusProxy(lot_->editor());
}

void SamplingView::show(const PlanNow& now) {
    const bool first = now_.id == 0;
    now_ = now;
    filling_ = true;
    fillSources();
    if (const auto* one = source(); first && one != nullptr) severity_->setValue(boost::describe::enum_to_string(one->severity, "normal"));
    filling_ = false;
    fillSamples();
}

const SourceRow* SamplingView::source() const {
    const auto row = sources_->current();
    return row < 0 || static_cast<std::size_t>(row) >= now_.sources.size() ? nullptr : &now_.sources[static_cast<std::size_t>(row)];
}

void SamplingView::fillSources() {
    std::vector<desk::TableRow> rows;
    for (const auto& one : now_.sources)
        rows.push_back({.cells = {{.text = one.supplier ? text(*one.supplier) : say("Our own, or unsaid")},
                                  chipCell(severities(), boost::describe::enum_to_string(one.severity, "")),
                                  {.text = QString::number(one.goodInRow)}, {.text = QString::number(one.skips)}, {.text = QString::number(one.inspected)},
                                  {.text = QString::number(one.rejected), .tone = one.rejected > 0 ? Tone::bad : Tone::neutral},
                                  {.text = whySevere(one.switching(), now_.head.reduces), .muted = true}},
                        .key = one.key,
                        .opens = one.supplierId != 0 ? desk::Record{"party", one.supplierId} : desk::Record{}});
    sources_->setRows(std::move(rows));
}

void SamplingView::fillSamples() {
    Severity severity = Severity::normal;
    const auto word = desk::utf8(severity_->value().toString());
    boost::describe::enum_from_string(word.c_str(), severity);
    const auto lot = lot_->value().isDouble() ? lot_->value().toInteger() : 0;
    std::vector<desk::TableRow> rows;
    for (const auto& row : now_.rows) {
        if (lot < 1) break;
        const auto taken = sampleTaken(row, lot, severity);
        const auto number = [](int n, bool shown) { return desk::TableCell{.text = shown ? QString::number(n) : QString{}}; };
        const bool counts = row.rule != SampleRule::variables;
        const auto percent = taken.most ? std::optional{*taken.most * 100} : std::nullopt;
        rows.push_back({.cells = {{.text = text(row.name)}, chipCell(importances(), row.importance), {.text = desk::wordOf(boost::describe::enum_to_string(row.rule, ""))},
                                  {.text = text(taken.letter)}, {.text = desk::shownNumber(taken.size)}, number(taken.accept, counts), number(taken.reject, counts),
                                  number(taken.accept2, taken.second), number(taken.reject2, taken.second), {.text = decimals(taken.k, 2)}, {.text = decimals(percent, 2)}},
                        .key = row.lineNo});
    }
    samples_->setRows(std::move(rows));
    const auto* of = source();
    const bool its = of != nullptr && of->severity == severity;
    why_->setText(its ? whySevere(of->switching(), now_.head.reduces) : QString{});
    resume_->setVisible(of != nullptr && of->severity == Severity::discontinued && desk_.may("quality.resumeSource"));
}

void SamplingView::resume() {
    const auto* of = source();
    if (of == nullptr) return;
    QJsonObject preset{{"plan", static_cast<qint64>(now_.id)}};
    if (of->supplierId != 0) preset["supplier"] = static_cast<qint64>(of->supplierId);
    desk::showForm(desk_, resumeSourceForm(preset, of->supplierId != 0));
}

}  // namespace quality::ui
