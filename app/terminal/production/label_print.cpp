#include "app/terminal/production/label_print.h"

#include <QPrinter>
#include <QPrinterInfo>
#include <QSaveFile>

#include "app/desk/say.h"
#include "production/ui/labels.h"
#include "warehouse/ui/unit_label.h"

namespace terminal::production {

using desk::say;

namespace {

const QSizeF ofLots{100, 60};  // millimetres: the office's first choice

QString saveOn(const QString& path, const QByteArray& pdf) {
    QSaveFile file{path};
    if (file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() && file.commit()) return {};
    return say("%1 cannot be written. Look at its folder.").arg(path);
}

}  // namespace

std::vector<desk::PrintedLabel> labelsOf(const db::Read& read, const Made& made) {
    std::vector<desk::PrintedLabel> all;
    for (const auto unit : made.units)
        for (const auto& one : ::warehouse::unitsToLabel(read, unit, ::warehouse::Which::one))
            all.emplace_back(::warehouse::labelText(one), ::warehouse::usualSize(one.unit.kind));
    if (!made.units.empty()) return all;
    const auto quantity = made.lots.size() == 1 ? std::optional{made.good} : std::nullopt;
    for (const auto id : made.lots)
        if (const auto lot = ::production::ui::lotOnLabel(read, id))
            all.emplace_back(::production::ui::labelText(*lot, quantity), ofLots);
    return all;
}

QString printOn(const QString& printer, const std::vector<desk::PrintedLabel>& labels, const QString& title) {
    if (printer.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive)) return saveOn(printer, desk::labelsPdf(labels, title));
    const auto info = printer.isEmpty() ? QPrinterInfo::defaultPrinter() : QPrinterInfo::printerInfo(printer);
    if (info.isNull())
        return printer.isEmpty() ? say("This PC has no printer. Set one up, or start the terminal with --printer and a name.")
                                 : say("There is no printer called %1 here. Start the terminal with --printer and its name.").arg(printer);
    QPrinter device{info, QPrinter::HighResolution};
    device.setDocName(title);
    desk::printLabels(device, labels);
    return {};
}

}  // namespace terminal::production
