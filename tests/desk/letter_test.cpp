// The head and the foot of a paper: the logo in its proportions, who sends it, and rows that keep clear of the foot.
#include <QBuffer>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QTemporaryDir>

#include "app/desk/fields.h"
#include "app/desk/letter.h"
#include "desk/sitting.h"

using namespace test;

namespace {

constexpr double scale = 0.2;  // pixels for a tenth of a point

QImage pageOf(const desk::Paper& paper, int page) {
    QImage image{static_cast<int>(desk::Paper::width * scale), static_cast<int>(desk::Paper::height * scale), QImage::Format_RGB32};
    image.fill(Qt::white);
    QPainter painter{&image};
    paper.paint(painter, page, scale);
    return image;
}

bool isWhite(const QImage& image, int row) {
    for (int x = 0; x < image.width(); ++x)
        if (image.pixelColor(x, row) != QColor{Qt::white}) return false;
    return true;
}

// The line above the foot: the lowest one from margin to margin.
int footLine(const QImage& image) {
    const int from = static_cast<int>(desk::Paper::left * scale) + 3, to = static_cast<int>(desk::Paper::right * scale) - 3;
    for (int y = image.height() - 1; y > 0; --y) {
        bool whole = true;
        for (int x = from; x < to && whole; ++x) whole = image.pixelColor(x, y).lightness() < 250;
        if (whole) return y;
    }
    return 0;
}

desk::Seller seller() {
    return {.name = "Bracket Works GmbH",
            .address = {"Am Walzwerk 12", "28237 Bremen"},
            .country = "DE",
            .phone = "+49 421 5550 120",
            .email = "office@bracketworks.example",
            .web = "www.bracketworks.example",
            .registration = "Amtsgericht Bremen HRB 4711",
            .taxNumber = "DE136695976",
            .bank = "Beispielbank Bremen",
            .bankAccount = "DE89 3704 0044 0532 0130 00",
            .bankCode = "BEISDE22XXX",
            .closing = "Directors: Anna Ohlsen, Jan Petersen",
            .logo = {}};
}

desk::Paper paperOf(const desk::Seller& seller, int rows) {
    desk::Letter letter{{.seller = seller,
                         .firm = "Test Works",
                         .site = "Main works",
                         .receiver = "Nord Maschinen GmbH",
                         .address = {"Hafenstrasse 7", "24103 Kiel", "DE"},
                         .facts = {{"Number", "SO-1"}},
                         .title = "Order confirmation SO-1",
                         .opening = {}}};
    letter.table({{"#", 200}, {"Item"}, {"Net", 690, true}});
    for (int i = 1; i <= rows; ++i) letter.row({.cells = {QString::number(i), "BR-1", "9.00"}, .below = "Bracket", .strong = true});
    letter.sums({{"Net", "9.00"}}, {"To pay", "9.00 EUR"});
    letter.sentences({"Payment at once."});
    return letter.finished();
}

QByteArray svg(const char* viewBox) {
    return QByteArray{"<svg xmlns='http://www.w3.org/2000/svg' viewBox='"} + viewBox + "'><rect width='400' height='400' fill='red'/></svg>";
}

QByteArray png(int wide, int high) {
    QImage image{wide, high, QImage::Format_RGB32};
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

// Where red stands on the first page, in millimetres.
QRectF logoIn(const QByteArray& logo) {
    auto who = seller();
    who.logo = logo;
    const auto image = pageOf(paperOf(who, 1), 0);
    QRect red;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const auto c = image.pixelColor(x, y); c.red() > 200 && c.green() < 60 && c.blue() < 60) red |= QRect{x, y, 1, 1};
    const double mm = 25.4 / 720 / scale;
    return {red.x() * mm, red.y() * mm, red.width() * mm, red.height() * mm};
}

}  // namespace

TEST_CASE("a logo stands at the right of the head, at most 18 mm high, in its proportions") {
    for (const auto& [logo, proportion] : std::vector<std::pair<QByteArray, double>>{
             {svg("0 0 100 50"), 2.0}, {svg("0 0 50 100"), 0.5}, {svg("0 0 400 20"), 20.0}, {png(300, 100), 3.0}, {png(20, 20), 1.0}}) {
        const auto box = logoIn(logo);
        INFO(box.width() << " by " << box.height());
        CHECK(box.height() <= 18.4);  // a pixel is 0.18 mm
        CHECK((box.height() > 17.5 || box.width() > 69));
        CHECK(box.width() / box.height() == Approx(proportion).epsilon(0.06));
        CHECK(box.right() == Approx(190).margin(0.6));
        CHECK(box.bottom() < 45);  // above the window for the address
    }
    CHECK(logoIn("no picture at all").isEmpty());
    CHECK(logoIn("<svg broken").isEmpty());
}

TEST_CASE("what a picture is, its bytes tell") {
    CHECK(desk::pictureType(svg("0 0 1 1")) == "image/svg+xml");
    CHECK(desk::pictureType(png(2, 2)) == "image/png");
    CHECK(desk::pictureType("%PDF-1.7") == "");
    CHECK(desk::pictureType("") == "");
    CHECK_FALSE(desk::pictureOf("<svg"));
    CHECK(desk::pictureOf(png(4000, 10)).bitmap.width() == 1600);  // as large as a printer needs
}

TEST_CASE("an SVG that names files or addresses elsewhere is no picture: a paper shows nothing of this PC") {
    QTemporaryDir folder;
    const auto file = (folder.path() + "/red.png").toUtf8();
    REQUIRE(QImage::fromData(png(20, 10)).save(QString::fromUtf8(file)));
    const auto around = [](const QByteArray& inner, const QByteArray& before = {}) {
        return before + "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 100 50'>" + inner + "</svg>";
    };
    const auto image = [&](const QByteArray& href) { return around("<image width='100' height='50' xlink:href='" + href + "'/>"); };
    const auto here = image("data:image/png;base64," + png(20, 10).toBase64());
    CHECK(desk::pictureType(here) == "image/svg+xml");
    CHECK_FALSE(logoIn(here).isEmpty());
    CHECK(desk::pictureType(around("<path id='p' d='M0 0h9v9z'/><use xlink:href='#p'/><a xlink:href='https://firm.example'><rect width='9' height='9'/></a>")) ==
          "image/svg+xml");
    const auto nested = image(file).toBase64();
    for (const auto& bad : {image(file), image("file://" + file), image(" " + file), image("http://firm.example/logo.png"), image("database.png"),
                            image("data:image/png;base64," + nested), image("data:image/svg+xml;base64," + nested),
                            around("<rect width='100' height='50' fill='red'/>", "<?xml-stylesheet type=\"text/css\" href=\"" + file + "\"?>"),
                            around("<image width='100' height='50' xlink:href='&f;'/>", "<!DOCTYPE svg [<!ENTITY f '" + file + "'>]>")}) {
        INFO(bad.toStdString());
        CHECK(desk::pictureType(bad) == "");
        CHECK(logoIn(bad).isEmpty());
    }
}

TEST_CASE("the rows of a long paper keep clear of the foot of every page") {
    const auto bare = paperOf({}, 60), full = paperOf(seller(), 60);
    REQUIRE(full.pages() >= 3);
    CHECK(full.pages() >= bare.pages());
    for (int page = 0; page < full.pages(); ++page) {
        INFO("page " << page + 1);
        const auto image = pageOf(full, page);
        const int line = footLine(image);
        CHECK(line < footLine(pageOf(bare, std::min(page, bare.pages() - 1))));  // the foot takes room
        for (int y = line - 30; y < line - 3; ++y) CHECK(isWhite(image, y));
        for (int y = image.height() - 20; y < image.height(); ++y) CHECK(isWhite(image, y));
    }
}

TEST_CASE("a sum of long words takes the lines it needs, and moves those below") {
    // How far down the first page something stands above the foot.
    const auto lowest = [](const QString& label, const QString& value) {
        desk::Letter letter{{.firm = "Test Works", .site = {}, .receiver = {}, .address = {}, .facts = {}, .title = "Invoice IN-1", .opening = {}}};
        letter.table({{"#", 200}, {"Item"}, {"Net", 690, true}});
        letter.row({.cells = {"1", "BR-1", "9.00"}, .below = {}});
        letter.sums({{label, value}}, {"To pay", "9.00 EUR"});
        const auto image = pageOf(letter.finished(), 0);
        int y = footLine(image) - 3;
        while (y > 0 && isWhite(image, y)) --y;
        return y;
    };
    const int one = lowest("S20 Standard, 20 % of 9.00 EUR", "1.80 EUR");
    CHECK(lowest("S20 Standard, 20 % of 9.00 EUR", "9,007,199,254,740,992.00 EUR") == one);  // an amount is never broken
    CHECK(lowest("S20 " + QString{"Standard rate of tax "}.repeated(6) + "20 % of 9.00 EUR", "1.80 EUR") > one + 15);
}

TEST_CASE("a foot of long words stays between the margins") {
    auto who = seller();
    who.address = {QString{60, u'W'}, QString{60, u'W'}};
    who.web = QString{"long-name."}.repeated(9);
    who.registration = QString{"Registergericht "}.repeated(8);
    const auto image = pageOf(paperOf(who, 1), 0);
    const int line = footLine(image), margin = static_cast<int>(desk::Paper::left * scale) - 2;
    for (int y = line; y < image.height(); ++y) {
        INFO("row " << y);
        CHECK(image.pixelColor(margin, y) == QColor{Qt::white});
    }
    for (int y = line - 30; y < line - 3; ++y) CHECK(isWhite(image, y));
}

TEST_CASE("a picture field shows what is kept, gives its hash and can be emptied") {
    Sitting s;
    const auto hash = QString::fromStdString(s.world.company->keepAttachment(s.world.boss, svg("0 0 100 50").toStdString(), "image/svg+xml"));
    QWidget window;
    auto* field = desk::pictureField(s.desk, &window);
    CHECK(field->value().isNull());
    field->setValue(hash);
    s.settle();
    CHECK(field->value() == hash);
    CHECK(field->typed() == hash);
    QSize shown;
    for (const auto* label : field->findChildren<QLabel*>())
        if (const auto picture = label->pixmap(); !picture.isNull()) shown = picture.size();
    REQUIRE_FALSE(shown.isEmpty());
    CHECK(shown.width() == 2 * shown.height());
    int edits = 0;
    field->edited = [&] { ++edits; };
    field->setTyped({});
    CHECK(field->value().isNull());
    CHECK(edits == 0);  // by the program
    field->setTyped("nothing is kept so");
    s.settle();
    CHECK(field->typed() == "nothing is kept so");  // the door says why not
}
