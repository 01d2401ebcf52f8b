#include "app/import/ui/preview_table.h"

namespace imports {
namespace {

using desk::say;
using desk::text;
using desk::Tone;

constexpr qsizetype longest = 200;  // characters of a cell that are shown

QString shownCell(const std::string& cell) { return text(cell).left(longest).simplified(); }

}  // namespace

PreviewTable::PreviewTable(desk::Desk& desk, QWidget* parent) : QWidget{parent}, desk_(desk), layout_(new QVBoxLayout{this}) {
    layout_->setContentsMargins({});
}

// Another file may have other columns: the table is made anew.
void PreviewTable::setFile(const app::Preview& preview) {
    first_.clear();
    more_.clear();
    bad_.clear();
    for (const auto& row : preview.first) {
        first_.emplace(row.line, row);
        if (row.wrong) bad_.try_emplace({row.line, ""}, desk::sentence(*row.wrong));
    }
    if (table_ == nullptr || header_ != preview.header) {
        header_ = preview.header;
        std::vector<desk::TableColumn> columns{{.title = "Line", .width = 72, .number = true}};
        for (const auto& column : header_) columns.push_back({.title = "Column without a name", .width = 136, .name = text(column)});
        delete table_;
        table_ = new desk::Table{desk_, this, say("Rows of the file"), std::move(columns)};
        layout_->addWidget(table_);
        table_->show();
        setFocusProxy(table_);
    }
    showRows();
}

void PreviewTable::setBad(const std::vector<app::BadRow>& bad, const std::vector<app::CsvRow>& rows) {
    more_.clear();
    bad_.clear();
    for (const auto& one : bad) {
        if (bad_.size() >= mostBad) break;
        bad_.try_emplace({one.line, one.column}, desk::sentence(one.why));
    }
    for (const auto& row : rows)
        if (!first_.contains(row.line)) more_.emplace(row.line, row);
    showRows();
}

// A word beside the colour: a cell without anything in it says so.
desk::TableRow PreviewTable::rowOf(const app::CsvRow& row) const {
    desk::TableRow out{.cells = {{.text = desk::shownNumber(row.line), .muted = true}}, .key = row.line};
    if (bad_.contains({row.line, ""})) out.cells[0] = {.text = out.cells[0].text, .tone = Tone::bad, .chip = true};
    for (std::size_t i = 0; i < header_.size(); ++i) {
        auto cell = i < row.cells.size() ? shownCell(row.cells[i]) : QString{};
        const bool bad = bad_.contains({row.line, header_[i]});
        if (bad && cell.isEmpty()) cell = say("empty");
        out.cells.push_back({.text = cell, .tone = bad ? Tone::bad : Tone::neutral, .chip = bad});
    }
    return out;
}

void PreviewTable::showRows() {
    std::vector<desk::TableRow> rows;
    for (const auto& [line, row] : first_) rows.push_back(rowOf(row));
    for (const auto& [line, row] : more_) rows.push_back(rowOf(row));
    table_->setEmptyText(say("There is nothing below the names of the columns."));
    table_->setRows(std::move(rows));
}

void PreviewTable::go(std::int64_t line, const std::string& column, bool withFocus) {
    if (table_ == nullptr) return;
    const auto& rows = table_->rows();
    const auto row = std::ranges::find(rows, line, &desk::TableRow::key);
    if (row == rows.end()) return;
    const auto at = std::ranges::find(header_, column);
    table_->setCurrent(static_cast<int>(row - rows.begin()),
                       column.empty() || at == header_.end() ? 0 : static_cast<int>(at - header_.begin()) + 1);
    if (withFocus) table_->setFocus();
}

}  // namespace imports
