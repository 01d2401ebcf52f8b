// Labels for lots, pallets and work orders: a few big words, facts with their names and one code, laid out on a size
// in millimetres and painted alike on a label printer, in a PDF and on the screen. Layout needs no window.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include <QByteArray>
#include <QRectF>
#include <QString>
#include <QStringList>

#include "app/desk/bar_code.h"
#include "app/desk/letter.h"

class QPagedPaintDevice;
class QPainter;

namespace desk {

struct LabelText {
    QString above = {};    // quiet, at the top: the firm, the works
    QStringList big = {};  // what people look for, the most important first
    LabelledWords facts = {};  // "Lot" and its number; what has no value is left out
    std::optional<BarCode> code = {};
};

// Big words are made smaller, then broken into two lines, then cut with an ellipsis; values of facts take two lines.
// What the code says stands below it, and is never cut.
class PrintedLabel {
public:
    // Refuses "desk.label.small" where all that cannot stand there without touching, or the code could not be read.
    PrintedLabel(const LabelText&, const QSizeF& millimetres);

    // What stands where, in hundredths of a millimetre; no two touch. Without text: the code.
    struct Piece {
        QRectF box;
        QString text;
        double points = 0;
        bool strong = false, quiet = false;
        bool isCode() const { return text.isEmpty(); }
    };
    const std::vector<Piece>& pieces() const { return pieces_; }
    const QSizeF& size() const { return size_; }  // in millimetres

    void paint(QPainter&, double unitsPerMillimetre) const;  // where the painter stands

private:
    void lay(const LabelText&);
    QRectF layCode(QRectF room, const QStringList& big);  // gives the room that is left for the words
    bool layWords(const LabelText&, const QRectF& room, double factor);
    [[noreturn]] void refuseSmall() const;

    QSizeF size_;
    std::optional<BarCode> code_;
    std::vector<Piece> pieces_;
};

// One label a page, each page as large as its label.
void printLabels(QPagedPaintDevice&, const std::vector<PrintedLabel>&);
QByteArray labelsPdf(const std::vector<PrintedLabel>&, const QString& title);

}  // namespace desk
