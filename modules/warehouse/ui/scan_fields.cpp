#include "warehouse/ui/scan_fields.h"

#include "app/desk/say.h"
#include "app/desk/scan_box.h"
#include "shared/gs1.h"
#include "warehouse/scan.h"

namespace warehouse {

using desk::Desk;
using desk::Field;
using desk::say;
using desk::utf8;

namespace {

// At Enter what a label names stands in the field; anything else is looked up as it is typed.
Field* scanned(Desk& d, QWidget* parent, const QString& kind, const char* unknown, std::function<std::int64_t(const Meaning&)> idOf) {
    auto* field = desk::pickField(d, parent, kind);
    desk::takeScansIn(field->editor(), [&d, field, unknown, idOf = std::move(idOf)](const QString& code) {
        const bool sscc = code.size() == 18 && std::ranges::all_of(code, [](QChar c) { return c.isDigit(); });
        if (!sscc && !gs1::looksLikeLabel(utf8(code))) return false;
        d.read<std::int64_t>(
            field, [plain = utf8(code), today = d.today(), idOf](const db::Read& read) { return idOf(understand(read, plain, today)); },
            [&d, field, code, unknown](std::int64_t id) {
                if (id == 0) return d.toast(say(unknown).arg(code.left(60)), desk::Tone::attention);
                field->setValue(static_cast<qint64>(id));
                if (field->edited) field->edited();
            });
        return true;
    });
    return field;
}

}  // namespace

Field* scannedLot(Desk& d, QWidget* parent) {
    return scanned(d, parent, "lot", "No lot of ours is called %1. Read the label again.",
                   [](const Meaning& meaning) { return meaning.stock.lot ? meaning.stock.lot->number : 0; });
}

Field* scannedUnit(Desk& d, QWidget* parent) {
    return scanned(d, parent, "handling unit", "No handling unit of ours is called %1. Read the label again.",
                   [](const Meaning& meaning) { return meaning.unit ? meaning.unit->number : 0; });
}

}  // namespace warehouse
