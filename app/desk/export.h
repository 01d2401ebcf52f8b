// A list leaves the program: as XLSX, CSV or PDF, all rows of the filters, in the list's order, beside the window.
#pragma once
#include <QString>

#include "app/desk/row_model.h"
#include "app/desk/table_print.h"

namespace desk {

enum class Format { xlsx, csv, pdf };
// Asks for the file (unless `file` is given), writes it with progress and cancel, says where it lies.
void exportList(Desk&, RowModel&, Format, QWidget* parent, const QString& file = {});
// The same for rows that were read whole; what stands to the right becomes a number.
void exportTable(Desk&, const PrintedTable&, Format, QWidget* parent, const QString& file = {});
// Prints the list to a chosen printer.
void printList(Desk&, RowModel&, QWidget* parent);

}  // namespace desk
