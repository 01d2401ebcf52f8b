#include "app/desk/bar_code.h"

#include <algorithm>
#include <cmath>
#include <memory>

#include <QPainter>
#include <QPainterPath>

#include <zint.h>

#include "app/desk/say.h"

namespace desk {
namespace {

using tl::gs1::Elements;

// GS1's data was judged before: what zint knows of it is older.
constexpr int ofGs1 = GS1_MODE | GS1NOCHECK_MODE;

// zint 2.11 takes any identifier that begins with 23 for one of known length and leaves out the separator behind it:
// 235 goes to the end, where none is needed.
Elements inOrder(Elements elements) {
    std::ranges::stable_partition(elements, [](const auto& e) { return !e.ai.starts_with("23"); });
    return elements;
}

std::string forZint(const Elements& elements) {
    std::string data;
    for (const auto& e : elements) data += "[" + e.ai + "]" + e.data;
    return data;
}

[[noreturn]] void refuseText(const QString& words) {
    db::refuse("desk.bar_code.text",
               "'{text}' cannot be printed as a code: there is nothing in it, too much, or a character that is no "
               "plain Latin letter, digit or sign. Change it, or print it as words only.",
               {{"text", db::shown(utf8(words))}});
}

bool isPlain(const std::string& text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
}

// The next dot of the device at or near a place along one axis.
double onDot(double at, double scale, double shift) { return (std::round(at * scale + shift) - shift) / scale; }

}  // namespace

BarCode::BarCode(int symbology, bool bars, const std::string& data, int mode, QString words)
    : bars_(bars), words_(std::move(words)) {
    const std::unique_ptr<zint_symbol, void (*)(zint_symbol*)> symbol{ZBarcode_Create(), ZBarcode_Delete};
    db::ensure(symbol != nullptr, "no memory is left for a bar code");
    symbol->symbology = symbology;
    symbol->input_mode = mode;
    symbol->show_hrt = 0;
    if (!bars) symbol->option_3 = DM_SQUARE;
    const auto* bytes = reinterpret_cast<const unsigned char*>(data.data());
    if (ZBarcode_Encode(symbol.get(), bytes, static_cast<int>(data.size())) >= ZINT_ERROR) refuseText(words_);
    columns_ = symbol->width;
    for (int row = 0; row < symbol->rows; ++row)
        for (int column = 0; column < columns_; ++column)
            black_.push_back(((symbol->encoded_data[row][column / 8] >> (column % 8)) & 1) != 0);
}

BarCode BarCode::gs1DataMatrix(const Elements& elements, const Elements& beside) {
    const auto text = tl::gs1::elementString(elements, beside);
    const auto words = desk::text(tl::gs1::bracketed(elements));
    if (text.empty()) refuseText(words);
    return {BARCODE_DATAMATRIX, false, forZint(inOrder(elements)), ofGs1, words};
}

BarCode BarCode::gs1Bars(const Elements& elements, const Elements& beside) {
    constexpr std::size_t most = 48;
    const auto text = tl::gs1::elementString(inOrder(elements), beside);
    const auto words = desk::text(tl::gs1::bracketed(elements));
    if (text.empty()) refuseText(words);
    if (text.size() > most)
        db::refuse("desk.bar_code.long",
                   "GS1-128 bars hold {most} characters, and this label has {there}. Print a DataMatrix, or leave "
                   "something out.",
                   {{"most", static_cast<std::int64_t>(most)}, {"there", static_cast<std::int64_t>(text.size())}});
    return {BARCODE_GS1_128, true, forZint(inOrder(elements)), ofGs1, words};
}

BarCode BarCode::dataMatrix(const std::string& plain) {
    const auto words = desk::text(plain);
    if (!isPlain(plain)) refuseText(words);
    return {BARCODE_DATAMATRIX, false, plain, DATA_MODE, words};
}

double BarCode::moduleIn(const QSizeF& size) const {
    const double wide = size.width() / (columns_ + 2 * quiet());
    return bars_ ? wide : std::min(wide, size.height() / (rows() + 2 * quiet()));
}

void BarCode::paint(QPainter& painter, const QRectF& box) const {
    const auto device = painter.deviceTransform();
    const bool upright = device.type() <= QTransform::TxScale && device.m11() > 0 && device.m22() > 0;
    double module = moduleIn(box.size());
    const double dots = std::floor(module * device.m11() + 1e-6);
    if (upright && dots >= 2) module = dots / device.m11();
    const double high = bars_ ? box.height() : module;
    double left = box.center().x() - module * columns_ / 2;
    double top = bars_ ? box.top() : box.center().y() - module * rows() / 2;
    if (upright) {
        left = onDot(left, device.m11(), device.dx());
        top = onDot(top, device.m22(), device.dy());
    }
    QPainterPath ink;
    ink.setFillRule(Qt::WindingFill);
    for (int row = 0; row < rows(); ++row)
        for (int column = 0; column < columns_; ++column) {
            const int from = column;
            while (column < columns_ && black(column, row)) ++column;
            if (column > from) ink.addRect(left + from * module, top + row * high, (column - from) * module, high);
        }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(box, Qt::white);
    painter.fillPath(ink, Qt::black);
    painter.restore();
}

}  // namespace desk
