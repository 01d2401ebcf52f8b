// Bar codes: the modules that the standards want, what a scanner reads out of them, and how they stand on paper.
#include <algorithm>

#include <QImage>
#include <QPainter>

#include "app/desk/bar_code.h"
#include "desk/code_reader.h"
#include "desk/sitting.h"

using namespace test;
using desk::BarCode;

namespace {

const tl::gs1::Element goods{"01", "09506000134352"};

QStringList drawn(const BarCode& code) {
    QStringList rows;
    for (int row = 0; row < code.rows(); ++row) {
        QString line;
        for (int column = 0; column < code.columns(); ++column) line += code.black(column, row) ? '#' : '.';
        rows << line;
    }
    return rows;
}

template <class Make>
std::string refusedBy(Make make) {
    try {
        make();
    } catch (const db::Refusal& no) {
        CHECK(std::string{no.what()}.size() > 40);  // a sentence
        return no.code;
    }
    return "";
}

QImage painted(const BarCode& code, const QSize& size, const QRectF& box) {
    QImage image{size, QImage::Format_RGB32};
    image.fill(Qt::white);
    QPainter painter{&image};
    code.paint(painter, box);
    return image;
}

bool isBlack(const QImage& image, int x, int y) { return image.pixelColor(x, y).lightness() < 128; }

// Lengths of what is black and what is white in a row of pixels, from the first black one to the last.
std::vector<int> runsOf(const QImage& image, int y) {
    std::vector<int> runs;
    int from = 0;
    while (from < image.width() && !isBlack(image, from, y)) ++from;
    for (int x = from; x < image.width(); ++x)
        if (isBlack(image, x, y) != isBlack(image, from, y)) {
            runs.push_back(x - from);
            from = x;
        }
    return runs;
}

}  // namespace

TEST_CASE("the DataMatrix of 123456 is the one that its standard prints") {
    // ISO/IEC 16022, annex O.
    const QStringList printed{"#.#.#.#.#.", "##..#.##.#", "##.....#..", "##...###.#", "##....#...",
                              "#.....####", "###.##....", "####.##..#", "#..###.#..", "##########"};
    CHECK(drawn(BarCode::dataMatrix("123456")) == printed);
    CHECK(readMatrix(BarCode::dataMatrix("123456")) == "123456");
    CHECK(readMatrix(BarCode::dataMatrix("WO-17")) == "WO-17");
}

TEST_CASE("a GS1 DataMatrix has its finder and says what the label says") {
    const auto code = BarCode::gs1DataMatrix({goods, {"10", "AB-1"}, {"17", "271231"}, {"21", "7/9"}});
    CHECK(code.columns() == 22);
    CHECK(code.rows() == 22);
    for (int i = 0; i < code.columns(); ++i) {
        CHECK(code.black(0, i));                                   // the L: left
        CHECK(code.black(i, code.rows() - 1));                     // and below
        CHECK(code.black(i, 0) == (i % 2 == 0));                   // and the clocks: above
        CHECK(code.black(code.columns() - 1, i) == (i % 2 == 1));  // and right
    }
    CHECK(readMatrix(code) == "<F>0109506000134352" "10AB-1<F>17271231" "217/9");
    CHECK(code.words() == "(01)09506000134352(10)AB-1(17)271231(21)7/9");
    CHECK(readMatrix(BarCode::gs1DataMatrix({{"00", "340123450000000017"}})) == "<F>00340123450000000017");
    // Identifiers that the library does not know, or takes for another kind, are separated all the same.
    const std::string first = "<F>0109506000134352";
    CHECK(readMatrix(BarCode::gs1DataMatrix({goods, {"235", "ABC"}, {"10", "X"}})) == first + "10X<F>235ABC");
    CHECK(readMatrix(BarCode::gs1DataMatrix({goods, {"422", "276"}, {"10", "X"}})) == first + "422276<F>10X");
}

TEST_CASE("GS1-128 bars say what the label says") {
    CHECK(readBars(BarCode::gs1Bars({{"00", "340123450000000017"}})) == "<F>00340123450000000017");
    const auto code = BarCode::gs1Bars({goods, {"10", "AB-1"}, {"17", "271231"}});
    CHECK(readBars(code) == "<F>0109506000134352" "10AB-1<F>17271231");
    CHECK(code.rows() == 1);
    CHECK(code.quiet() == 10);
}

TEST_CASE("what no code can say is refused with a sentence") {
    CHECK(refusedBy([] { BarCode::gs1DataMatrix({{"01", "09506000134353"}}); }) == "gs1.print");
    CHECK(refusedBy([] { BarCode::gs1DataMatrix({{"10", "AB"}}); }) == "gs1.partner");
    CHECK(refusedBy([] { BarCode::gs1DataMatrix({goods, {"10", "批次"}}); }) == "gs1.print");
    CHECK(refusedBy([] { BarCode::gs1DataMatrix({}); }) == "desk.bar_code.text");
    CHECK(refusedBy([] { BarCode::gs1Bars({}); }) == "desk.bar_code.text");
    CHECK(refusedBy([] { BarCode::dataMatrix("批次 1"); }) == "desk.bar_code.text");
    CHECK(refusedBy([] { BarCode::dataMatrix(""); }) == "desk.bar_code.text");
    CHECK(refusedBy([] { BarCode::dataMatrix(std::string(4000, 'x')); }) == "desk.bar_code.text");
    const std::string twenty(20, 'A');
    CHECK(refusedBy([&] { BarCode::gs1Bars({goods, {"10", twenty}, {"21", twenty}}); }) == "desk.bar_code.long");
    CHECK(BarCode::gs1DataMatrix({goods, {"10", twenty}, {"21", twenty}}).columns() > 20);
}

TEST_CASE("a matrix is painted in whole dots, in the middle, with white around it") {
    const auto code = BarCode::dataMatrix("123456");
    const auto image = painted(code, {100, 80}, {10, 5, 80, 70});  // 12 modules in 70 dots: 5 each
    for (int row = 0; row < code.rows(); ++row)
        for (int column = 0; column < code.columns(); ++column)
            for (const int dot : {0, 4})
                CHECK(isBlack(image, 25 + column * 5 + dot, 15 + row * 5 + dot) == code.black(column, row));
    for (int i = 0; i < 60; ++i) {
        CHECK_FALSE(isBlack(image, 20 + i, 14));
        CHECK_FALSE(isBlack(image, 20 + i, 65));
        CHECK_FALSE(isBlack(image, 24, 10 + i));
        CHECK_FALSE(isBlack(image, 75, 10 + i));
    }
}

TEST_CASE("bars are painted as wide as each other, whatever room there is") {
    const auto code = BarCode::gs1Bars({{"00", "340123450000000017"}});
    const int modules = code.columns() + 20;
    for (const int room : {modules * 2, modules * 3 - 1, modules * 3 + 50}) {
        INFO(room << " dots");
        const auto image = painted(code, {room + 20, 60}, {10.4, 5, static_cast<double>(room), 50});
        const int dots = room / modules;
        const auto runs = runsOf(image, 30);
        REQUIRE(runs.size() > 50);
        CHECK(std::ranges::all_of(runs, [&](int run) { return run % dots == 0; }));
        CHECK(runs.front() == 2 * dots);  // every Code 128 begins with two black and one white
        CHECK(runs[1] == dots);
        for (int x = 0; x < 10 + 10 * dots; ++x) CHECK_FALSE(isBlack(image, x, 30));
        CHECK(runsOf(image, 6) == runs);
        CHECK(runsOf(image, 53) == runs);
    }
}
