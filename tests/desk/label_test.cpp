// Labels: what stands on them fits, touches nothing else and is cut only where it may be.
#include <algorithm>

#include <QImage>
#include <QPainter>

#include "app/desk/label.h"
#include "desk/sitting.h"

using namespace test;
using desk::BarCode;
using desk::PrintedLabel;

namespace {

desk::LabelText lotLabel() {
    return {.above = "Bracket Works GmbH · Main works",
            .big = {"L-2026-0815", "Bracket, galvanised, 40 × 60"},
            .facts = {{"Item", "BR-40-60"}, {"Quantity", "1,200 pcs"}, {"Received", "2026-11-25"}, {"Note", ""},
                      {"Use by", "2027-12-31"}},
            .code = BarCode::gs1DataMatrix(
                {{"01", "09506000134352"}, {"10", "L-2026-0815"}, {"17", "271231"}, {"30", "1200"}})};
}

desk::LabelText palletLabel() {
    return {.above = "Bracket Works GmbH",
            .big = {"SO-1", "Nord Maschinen GmbH"},
            .facts = {{"To", "Hafenstrasse 7, 24103 Kiel, DE"}, {"Cartons", "9"}, {"Gross", "412 kg"}},
            .code = BarCode::gs1Bars({{"00", tl::gs1::sscc("4012345", 3, 1)}})};
}

desk::LabelText traveller() {
    return {.above = "Main works",
            .big = {"WO-17", "PRESS1 · OP20"},
            .facts = {{"Item", "BR-40-60 Bracket"}, {"Good", "100 pcs"}},
            .code = BarCode::dataMatrix("WO-17")};
}

QString longName() { return QString{"Bracket with a very long name, "}.repeated(12); }

bool apart(const PrintedLabel& label) {
    std::vector<QRectF> boxes;  // a little smaller: what only touches is apart
    for (const auto& piece : label.pieces()) boxes.push_back(piece.box.adjusted(0.5, 0.5, -0.5, -0.5));
    for (std::size_t i = 0; i < boxes.size(); ++i)
        for (std::size_t j = i + 1; j < boxes.size(); ++j)
            if (boxes[i].intersects(boxes[j])) return false;
    return true;
}

bool inside(const PrintedLabel& label) {
    const QRectF whole{{0, 0}, label.size() * 100};
    return std::ranges::all_of(label.pieces(), [&](const auto& piece) { return whole.contains(piece.box); });
}

// Nothing is painted but in the boxes of the pieces: no letter runs out of its own.
bool paintedInside(const PrintedLabel& label) {
    constexpr double perMillimetre = 8;
    const QSize size = (label.size() * perMillimetre).toSize();
    QImage image{size, QImage::Format_RGB32}, allowed{size, QImage::Format_RGB32};
    image.fill(Qt::white);
    allowed.fill(Qt::white);
    QPainter painter{&image}, mask{&allowed};
    label.paint(painter, perMillimetre);
    for (const auto& piece : label.pieces()) {
        const QRectF box{piece.box.topLeft() * perMillimetre / 100, piece.box.size() * perMillimetre / 100};
        mask.fillRect(box.adjusted(-2, -2, 2, 2), Qt::black);
    }
    int inked = 0;
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x) {
            if (image.pixelColor(x, y).lightness() > 200) continue;
            ++inked;
            if (allowed.pixelColor(x, y).lightness() > 200) return false;
        }
    return inked > 500;
}

QString allText(const PrintedLabel& label) {
    QString all;
    for (const auto& piece : label.pieces()) all += piece.text + '\n';
    return all;
}

std::string refusedAt(const desk::LabelText& text, const QSizeF& size) {
    try {
        const PrintedLabel label{text, size};
    } catch (const db::Refusal& no) {
        return no.code;
    }
    return "";
}

int count(const QByteArray& where, const char* what) { return static_cast<int>(where.count(what)); }

}  // namespace

TEST_CASE("on labels of every size and kind nothing touches anything else") {
    for (const auto& size : {QSizeF{100, 50}, QSizeF{70, 45}, QSizeF{105, 148}, QSizeF{148, 105}, QSizeF{210, 297}})
        for (const auto& text : {lotLabel(), palletLabel(), traveller()}) {
            const PrintedLabel label{text, size};
            INFO(size.width() << " by " << size.height() << ": " << text.big.front().toStdString());
            CHECK(apart(label));
            CHECK(inside(label));
            CHECK(paintedInside(label));
            CHECK(std::ranges::count_if(label.pieces(), &PrintedLabel::Piece::isCode) == 1);
        }
}

TEST_CASE("a label says all that it was given, and leaves out what has no value") {
    const auto said = allText(PrintedLabel{lotLabel(), {100, 50}});
    for (const auto* words : {"L-2026-0815", "BR-40-60", "1,200 pcs", "2026-11-25", "2027-12-31", "Received"})
        CHECK(said.contains(words));
    CHECK_FALSE(said.contains("Note"));
    CHECK_FALSE(said.contains(u'…'));
    // What a code says stands below it, unless it stands there big.
    CHECK(said.contains("(01)09506000134352"));
    CHECK(allText(PrintedLabel{traveller(), {100, 50}}).count("WO-17") == 1);
}

TEST_CASE("long names are broken and cut, the first words and the code are not") {
    auto text = lotLabel();
    text.above = longName();
    text.big = {"L-2026-0815", longName()};
    text.facts = {{longName(), longName()}, {"Quantity", "1,200 pcs"}};
    for (const auto& size : {QSizeF{100, 60}, QSizeF{105, 148}}) {
        const PrintedLabel label{text, size};
        CHECK(apart(label));
        CHECK(inside(label));
        CHECK(paintedInside(label));
        const auto said = allText(label);
        CHECK(said.contains(u'…'));
        CHECK(said.contains("L-2026-0815\n"));
        CHECK(said.contains("1,200 pcs\n"));
        QString code;
        for (const auto& piece : label.pieces())
            if (piece.points == 6 && !piece.strong && !piece.quiet) code += piece.text;
        CHECK(code == text.code->words());
    }
}

TEST_CASE("Chinese and one word without a blank are broken too") {
    auto text = traveller();
    text.big = {"WO-17", QString{"精密加工支架"}.repeated(10)};
    text.facts = {{"物料", QString{"W"}.repeated(200)}};
    const PrintedLabel label{text, {100, 50}};
    CHECK(apart(label));
    CHECK(inside(label));
    CHECK(paintedInside(label));
}

TEST_CASE("a label too small for its code or its words is refused") {
    CHECK(refusedAt(lotLabel(), {20, 10}) == "desk.label.small");
    CHECK(refusedAt(palletLabel(), {30, 60}) == "desk.label.small");  // bars thinner than scanners read
    CHECK(refusedAt(traveller(), {2, 2}) == "desk.label.small");
    CHECK(refusedAt(traveller(), {0, 0}) == "desk.label.small");
    auto many = traveller();
    for (int i = 0; i < 60; ++i) many.facts.emplace_back("Fact", "value");
    CHECK(refusedAt(many, {100, 50}) == "desk.label.small");
    CHECK(refusedAt(many, {210, 297}) == "");
}

TEST_CASE("labels in a PDF have a page each, as large as they are") {
    const PrintedLabel lot{lotLabel(), {100, 50}}, pallet{palletLabel(), {105, 148}};
    const auto pdf = desk::labelsPdf({lot, lot, pallet}, "Labels");
    CHECK(pdf.startsWith("%PDF"));
    CHECK(count(pdf, "/MediaBox [0 0 283") == 2);
    CHECK(count(pdf, "/MediaBox [0 0 29") == 1);
    CHECK(count(pdf, "/Type /Page\n") == 3);
}
