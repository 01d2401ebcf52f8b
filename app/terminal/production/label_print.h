// Labels of what was just reported, on this terminal's printer.
#pragma once
#include <vector>

#include <QString>

#include "app/desk/label.h"
#include "app/terminal/production/view.h"

namespace terminal::production {

// What a report brought into stock: packed where the item is packed, else in its lots.
struct Made {
    std::vector<tl::LotId> lots;
    std::vector<tl::HandlingUnitId> units;
    Quantity good;
    bool any() const { return !lots.empty() || !units.empty(); }
    std::size_t labels() const { return units.empty() ? lots.size() : units.size(); }
};

// A label for each unit; without units one for each lot, with the good pieces where there is one lot only.
std::vector<desk::PrintedLabel> labelsOf(const db::Read&, const Made&);

// `printer`: its name, '' the PC's own, or the path of a PDF file. Nothing when it went there, else why it did not.
QString printOn(const QString& printer, const std::vector<desk::PrintedLabel>&, const QString& title);

}  // namespace terminal::production
