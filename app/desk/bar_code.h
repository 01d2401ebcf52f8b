// Bar codes as scanners want them, drawn of whole rectangles at any size: GS1 DataMatrix and GS1-128 of a label's
// elements, and a DataMatrix of a plain number, which is read as if somebody typed it.
#pragma once
#include <string>
#include <vector>

#include <QRectF>
#include <QString>

#include "shared/gs1.h"

class QPainter;

namespace desk {

class BarCode {
public:
    // `beside`: what the other codes of the same label say. Refuse what gs1::elementString refuses, and
    // "desk.bar_code.text" what no code can hold; GS1-128 also "desk.bar_code.long": 48 characters are its most.
    static BarCode gs1DataMatrix(const tl::gs1::Elements&, const tl::gs1::Elements& beside = {});
    static BarCode gs1Bars(const tl::gs1::Elements&, const tl::gs1::Elements& beside = {});
    static BarCode dataMatrix(const std::string& plain);

    // In modules, the smallest thing that is black or white, without the quiet zone. Bars are one row.
    int columns() const { return columns_; }
    int rows() const { return static_cast<int>(black_.size()) / columns_; }
    bool black(int column, int row) const { return black_[static_cast<std::size_t>(row * columns_ + column)]; }
    bool isBars() const { return bars_; }
    int quiet() const { return bars_ ? 10 : 1; }  // white modules at its sides, and around a matrix
    const QString& words() const { return words_; }  // what it says, for people: they stand beside or below it

    double moduleIn(const QSizeF&) const;  // how wide one is, in the measure of the size
    // In the middle of the rectangle, with its quiet zone; bars are as high as it. On a device with dots, modules are
    // whole dots wide, or scanners would see bars that differ.
    void paint(QPainter&, const QRectF&) const;

private:
    BarCode(int symbology, bool bars, const std::string& data, int mode, QString words);
    int columns_ = 0;
    bool bars_;
    std::vector<bool> black_;
    QString words_;
};

}  // namespace desk
