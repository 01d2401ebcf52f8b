// A list leaves the program: as XLSX, CSV or PDF, all rows of the filters, in the list's order, beside the window.
#pragma once
#include <QString>

#include "app/desk/row_model.h"

namespace desk {

enum class Format { xlsx, csv, pdf };
// Asks for the file (unless `file` is given), writes it with progress and cancel, says where it lies.
void exportList(Desk&, RowModel&, Format, QWidget* parent, const QString& file = {});
// Prints the list to a chosen printer.
void printList(Desk&, RowModel&, QWidget* parent);

}  // namespace desk
