// What people type, paste or read from a gauge's file, as values of pieces. Pure.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include <QStringList>

namespace quality::ui {

// "10,05", "10.05 mm", "−0.3", also in the figures of Chinese keyboards: the value as the door reads it, with the unit
// that was typed. One comma or one point, which is the decimal one: thousands are never grouped. Nothing where it is no
// such number, or has more than nine decimals.
struct ValueTyped {
    std::string value, unit;
    bool operator==(const ValueTyped&) const = default;
};
std::optional<ValueTyped> valueTyped(const QString&);

// a, good, ok, 1, 合格: good; r, bad, nok, 0, 不合格: not.
std::optional<bool> markTyped(const QString&);

// Values that belong to one characteristic: named by its heading, or so many rows below the one in hand.
struct PastedValues {
    QString name;  // empty: none
    int below = 0;
    QStringList values;
    bool operator==(const PastedValues&) const = default;
};
// One line or one column is one characteristic's. A block with a heading has a characteristic in each column, one without
// has one in each line, as the pieces stand on screen. Cells are parted by tabs, semicolons, commas where points are
// decimal, or spaces. Lines that begin with # are remarks.
std::vector<PastedValues> valuesPasted(const QString& text);

}  // namespace quality::ui
