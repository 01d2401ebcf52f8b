#include "app/desk/export.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QUrl>
#include <xlsxwriter.h>

#include "app/desk/files.h"
#include "app/desk/table_print.h"

namespace desk {
namespace {

// What is written: headings, and rows as they arrive, page by page.
struct Sheet {
    const db::List* list;
    db::ListQuery query;
    std::vector<db::ListColumn> columns;
    std::vector<QString> headings;
    std::function<QString(const db::ListColumn&, const std::optional<std::string>&)> word;  // of state columns
    tl::Currency book;
    QString title;
};

Sheet sheetOf(Desk& desk, const RowModel& model) {
    Sheet sheet{&model.list(), {.sorts = model.sorts(), .filters = model.filters(), .after = {}, .limit = 500}, {}, {}, {}, desk.bookCurrency(),
                say(model.list().title)};
    for (const auto& name : model.columns()) {
        sheet.columns.push_back(*model.column(name));
        sheet.headings.push_back(say(model.column(name)->title));
    }
    std::map<std::string, std::map<std::string, QString>> words;  // said here: the words belong to the window's thread
    for (const auto& [column, chips] : model.look().chips)
        for (const auto& chip : chips) words[column][chip.value] = say(chip.word);
    sheet.word = [words = std::move(words)](const db::ListColumn& column, const std::optional<std::string>& value) {
        if (!value) return QString{};
        if (const auto chips = words.find(column.name); chips != words.end())
            if (const auto word = chips->second.find(*value); word != chips->second.end()) return word->second;
        return text(*value);
    };
    return sheet;
}

using Cells = std::vector<std::optional<std::string>>;  // of the sheet's columns
// Every row of the filters, in order. Where no index gives the order: by its keys, 500 at a time.
void eachRow(const db::Read& read, const Sheet& sheet, Job& job, const std::function<void(const Cells&, const tl::Currency&)>& use) {
    job.total = db::count(read, *sheet.list, sheet.query.filters);
    const auto take = [&](const db::ListPage& page) {
        std::vector<std::size_t> at;
        for (const auto& column : sheet.columns)
            for (std::size_t i = 0; i < page.columns.size(); ++i)
                if (std::string_view{column.name} == page.columns[i].name) at.push_back(i);
        for (const auto& row : page.rows) {
            Cells cells;
            auto currency = sheet.book;
            for (const auto i : at) {
                cells.push_back(row[i]);
                if (page.columns[i].type == db::ListType::money && *page.columns[i].unit != 0)
                    for (std::size_t u = 0; u < page.columns.size(); ++u)
                        if (std::string_view{page.columns[i].unit} == page.columns[u].name && row[u]) currency.code = *row[u];
            }
            use(cells, currency);
        }
        job.done += static_cast<std::int64_t>(page.rows.size());
    };
    if (!db::instant(*sheet.list, sheet.query)) {
        const auto keys = db::keysOf(read, *sheet.list, sheet.query);
        for (std::size_t from = 0; from < keys.size() && !job.cancelled; from += 500)
            take(db::rowsOf(read, *sheet.list, std::span{keys}.subspan(from, std::min<std::size_t>(500, keys.size() - from))));
        return;
    }
    auto query = sheet.query;
    while (!job.cancelled) {
        const auto page = db::page(read, *sheet.list, query);
        take(page);
        if (page.after.empty()) return;
        query.after = page.after;
    }
}

QString plainNumber(const db::ListColumn& column, const std::string& value, const tl::Currency& currency) {
    if (column.type != db::ListType::money) return text(value);
    return shown(tl::Money{std::stoll(value)}, currency).remove(',');
}

bool isNumber(const db::ListColumn& column) {
    using enum db::ListType;
    return column.type == number || column.type == quantity || column.type == price || column.type == money;
}

QString csvCell(QString cell) {
    // A cell that a spreadsheet would take for a formula is not one.
    if (!cell.isEmpty() && QStringLiteral("=+-@\t").contains(cell[0])) {
        bool number = false;
        cell.toDouble(&number);
        if (!number) cell.prepend('\'');
    }
    if (cell.contains('"') || cell.contains(',') || cell.contains('\n')) return '"' + cell.replace('"', QStringLiteral("\"\"")) + '"';
    return cell;
}

void writeCsv(const db::Read& read, const Sheet& sheet, Job& job, const QString& name) {
    QSaveFile file{name};
    if (!file.open(QIODevice::WriteOnly))
        db::refuse("desk.export.file", "The file {file} cannot be written: {why}. Choose another place.",
                   {{"file", utf8(name)}, {"why", utf8(file.errorString())}});
    QStringList cells;
    for (const auto& heading : sheet.headings) cells << csvCell(heading);
    file.write("\xEF\xBB\xBF");  // spreadsheets know UTF-8 by it
    file.write(cells.join(',').toUtf8() + "\r\n");
    eachRow(read, sheet, job, [&](const Cells& row, const tl::Currency& currency) {
        cells.clear();
        for (std::size_t i = 0; i < row.size(); ++i)
            cells << csvCell(!row[i] ? QString{} : isNumber(sheet.columns[i]) ? plainNumber(sheet.columns[i], *row[i], currency) : sheet.word(sheet.columns[i], row[i]));
        file.write(cells.join(',').toUtf8() + "\r\n");
    });
    if (!job.cancelled && !file.commit())
        db::refuse("desk.export.file", "The file {file} cannot be written: {why}. Choose another place.",
                   {{"file", utf8(name)}, {"why", utf8(file.errorString())}});
}

// The library streams rows to a temporary file, so a million of them need no memory.
void writeXlsx(const db::Read& read, const Sheet& sheet, Job& job, const QString& name) {
    const auto part = utf8(name + ".part");
    auto folder = utf8(QDir::tempPath());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    auto* book = workbook_new_opt(part.c_str(), &options);
    auto* page = workbook_add_worksheet(book, nullptr);
    auto* bold = workbook_add_format(book);
    format_set_bold(bold);
    auto* figure = workbook_add_format(book);
    format_set_num_format(figure, "#,##0.00####");
    for (std::size_t i = 0; i < sheet.headings.size(); ++i)
        worksheet_write_string(page, 0, static_cast<lxw_col_t>(i), sheet.headings[i].toUtf8().constData(), bold);
    worksheet_freeze_panes(page, 1, 0);
    lxw_row_t line = 1;
    eachRow(read, sheet, job, [&](const Cells& row, const tl::Currency& currency) {
        if (line >= LXW_ROW_MAX) return;
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (!row[i]) continue;
            const auto column = static_cast<lxw_col_t>(i);
            if (isNumber(sheet.columns[i])) worksheet_write_number(page, line, column, plainNumber(sheet.columns[i], *row[i], currency).toDouble(), figure);
            else worksheet_write_string(page, line, column, sheet.word(sheet.columns[i], row[i]).left(32767).toUtf8().constData(), nullptr);
        }
        ++line;
    });
    const auto closed = workbook_close(book);
    const bool much = job.total >= LXW_ROW_MAX;
    QFile::remove(job.cancelled || closed != LXW_NO_ERROR || much ? name + ".part" : name);
    if (much)
        db::refuse("desk.export.rows", "A spreadsheet holds 1,048,576 rows and this list has {rows}. Filter it, or export it as CSV.",
                   {{"rows", job.total.load()}});
    if (job.cancelled) return;
    if (closed != LXW_NO_ERROR || !QFile::rename(name + ".part", name))
        db::refuse("desk.export.file", "The file {file} cannot be written: {why}. Choose another place.",
                   {{"file", utf8(name)}, {"why", closed != LXW_NO_ERROR ? lxw_strerror(closed) : "it is in use"}});
}

constexpr std::int64_t mostPrinted = 20'000;

// The rows as they stand on paper.
PrintedTable printed(const db::Read& read, const Sheet& sheet, Job& job) {
    if (const auto rows = db::count(read, *sheet.list, sheet.query.filters); rows > mostPrinted)
        db::refuse("desk.print.rows", "{rows} rows are too many for paper: {most} at most. Filter the list, or export it.",
                   {{"rows", rows}, {"most", mostPrinted}});
    PrintedTable table{sheet.title, sheet.headings, {}, {}};
    for (const auto& column : sheet.columns) table.right.push_back(isNumber(column));
    eachRow(read, sheet, job, [&](const Cells& row, const tl::Currency& currency) {
        std::vector<QString> cells;
        for (std::size_t i = 0; i < row.size(); ++i)
            cells.push_back(!row[i] ? QString{}
                            : isNumber(sheet.columns[i]) ? grouped(utf8(plainNumber(sheet.columns[i], *row[i], currency)))
                                                         : sheet.word(sheet.columns[i], row[i]));
        table.rows.push_back(std::move(cells));
    });
    return table;
}

}  // namespace

void exportList(Desk& desk, RowModel& model, Format format, QWidget* parent, const QString& given) {
    const auto ending = format == Format::xlsx ? QStringLiteral("xlsx") : format == Format::csv ? QStringLiteral("csv") : QStringLiteral("pdf");
    auto name = given;
    if (name.isEmpty()) name = QFileDialog::getSaveFileName(parent, say("Export"), say(model.list().title) + "." + ending, "*." + ending);
    if (name.isEmpty()) return;
    const auto done = [&desk, name](bool whole) {
        if (whole) desk.toast(say("Written to %1.").arg(QDir::toNativeSeparators(name)));
    };
    auto sheet = sheetOf(desk, model);
    if (format == Format::pdf) {
        desk.runJob<PrintedTable>(
            parent, say("Export"), [sheet = std::move(sheet)](const db::Read& r, Job& job) { return printed(r, sheet, job); },
            [name, done](PrintedTable table) {
                QPrinter printer{QPrinter::HighResolution};
                printer.setOutputFormat(QPrinter::PdfFormat);
                printer.setOutputFileName(name);
                printTable(printer, table);
                done(true);
            });
        return;
    }
    desk.runJob<bool>(
        parent, say("Export"), [sheet = std::move(sheet), name, format](const db::Read& r, Job& job) {
            if (format == Format::csv) writeCsv(r, sheet, job, name);
            else writeXlsx(r, sheet, job, name);
            return !job.cancelled;
        },
        done);
}

void printList(Desk& desk, RowModel& model, QWidget* parent) {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    QPrintDialog dialog{printer.get(), parent};
    if (dialog.exec() != QDialog::Accepted) return;
    desk.runJob<PrintedTable>(
        parent, say("Print"), [sheet = sheetOf(desk, model)](const db::Read& r, Job& job) { return printed(r, sheet, job); },
        [printer](PrintedTable table) { printTable(*printer, table); });
}

// ---------------------------------------------------------------- rows that were read whole

namespace {

[[noreturn]] void refuseFile(const QString& name, const QString& why) {
    db::refuse("desk.export.file", "The file {file} cannot be written: {why}. Choose another place.", {{"file", utf8(name)}, {"why", utf8(why)}});
}

std::optional<double> numberIn(const PrintedTable& table, std::size_t column, const QString& cell) {
    bool number = false;
    const auto value = QString{cell}.remove(',').toDouble(&number);
    return number && column < table.right.size() && table.right[column] ? std::optional{value} : std::nullopt;
}

void writeTableCsv(const PrintedTable& table, const QString& name) {
    QSaveFile file{name};
    if (!file.open(QIODevice::WriteOnly)) refuseFile(name, file.errorString());
    file.write("\xEF\xBB\xBF");  // spreadsheets know UTF-8 by it
    const auto write = [&](const std::vector<QString>& row, bool heading) {
        QStringList cells;
        for (std::size_t i = 0; i < row.size(); ++i)
            cells << csvCell(!heading && numberIn(table, i, row[i]) ? QString{row[i]}.remove(',') : row[i]);
        file.write(cells.join(',').toUtf8() + "\r\n");
    };
    write(table.headings, true);
    for (const auto& row : table.rows) write(row, false);
    if (!file.commit()) refuseFile(name, file.errorString());
}

void writeTableXlsx(const PrintedTable& table, const QString& name) {
    const auto part = utf8(name + ".part");
    auto* book = workbook_new(part.c_str());
    auto* page = workbook_add_worksheet(book, nullptr);
    auto* bold = workbook_add_format(book);
    format_set_bold(bold);
    auto* figure = workbook_add_format(book);
    format_set_num_format(figure, "#,##0.######");
    const auto write = [&](lxw_row_t line, const std::vector<QString>& row, lxw_format* look) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            if (const auto number = look == nullptr ? numberIn(table, i, row[i]) : std::nullopt)
                worksheet_write_number(page, line, column, *number, figure);
            else if (!row[i].isEmpty())
                worksheet_write_string(page, line, column, row[i].left(32767).toUtf8().constData(), look);
        }
    };
    write(0, table.headings, bold);
    worksheet_freeze_panes(page, 1, 0);
    for (std::size_t i = 0; i < table.rows.size(); ++i) write(static_cast<lxw_row_t>(i + 1), table.rows[i], nullptr);
    const auto closed = workbook_close(book);
    QFile::remove(closed != LXW_NO_ERROR ? name + ".part" : name);
    if (closed != LXW_NO_ERROR || !QFile::rename(name + ".part", name))
        refuseFile(name, closed != LXW_NO_ERROR ? QString{lxw_strerror(closed)} : say("it is in use"));
}

}  // namespace

void exportTable(Desk& desk, const PrintedTable& table, Format format, QWidget* parent, const QString& given) {
    const auto ending = format == Format::xlsx ? QStringLiteral("xlsx") : format == Format::csv ? QStringLiteral("csv") : QStringLiteral("pdf");
    auto name = given;
    if (name.isEmpty()) name = QFileDialog::getSaveFileName(parent, say("Export"), fileNameOf(table.title, "." + ending), "*." + ending);
    if (name.isEmpty()) return;
    const auto done = [&desk, name] { desk.toast(say("Written to %1.").arg(QDir::toNativeSeparators(name))); };
    if (format == Format::pdf) {
        QPrinter printer{QPrinter::HighResolution};
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(name);
        printTable(printer, table);
        return done();
    }
    desk.runJob<bool>(
        parent, say("Export"),
        [table, name, format](const db::Read&, Job&) {
            if (format == Format::csv) writeTableCsv(table, name);
            else writeTableXlsx(table, name);
            return true;
        },
        [done](bool) { done(); });
}

}  // namespace desk
