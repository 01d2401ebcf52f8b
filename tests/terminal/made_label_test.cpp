// The label of what was just made, at the terminal where it was reported.
#include <QFile>
#include <QTemporaryDir>

#include "app/terminal/production/label_print.h"
#include "terminal/booth.h"

using namespace test;

namespace {

// Five plates of a new order are reported at the press, its last operation.
void reportPlates(Booth& booth) {
    const auto number = booth.order(5);
    booth.feed(number, 5);
    booth.standAt("DIE7");
    booth.enter();
    booth.touch("Production");
    booth.touch("Open this job");
    booth.touch("Start");
    CHECK_FALSE(booth.shows("Print label"));  // nothing is made yet
    booth.touch("Report…");
    booth.touch("All good");
    booth.touch("Report 5 good");
}

QStringList wordsOf(const desk::PrintedLabel& label) {
    QStringList all;
    for (const auto& piece : label.pieces()) all << piece.text;
    return all;
}

}  // namespace

TEST_CASE("A6 row 4: after a report the terminal prints the label of the lot that was made") {
    Booth booth;
    const QTemporaryDir folder;
    const auto file = folder.filePath("label.pdf");
    booth.station->store().set("printer", file.toStdString());
    reportPlates(booth);
    REQUIRE(booth.shows("Print label"));
    booth.touch("Print label");
    booth.settle();
    CHECK(booth.band().said() == "Labels printed: 1");
    QFile pdf{file};
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.readAll().startsWith("%PDF"));

    const auto lot = booth.number("select lot_id from lot where item_id = (select item_id from item where number = 'FG-700')");
    const auto labels = booth.company->read(booth.boss, [&](const db::Read& read) {
        return terminal::production::labelsOf(read, {{tl::LotId{lot}}, {}, tl::quantity(5)});
    });
    REQUIRE(labels.size() == 1);
    CHECK(wordsOf(labels[0]).contains("FG-700"));
    CHECK(wordsOf(labels[0]).join(' ').contains("5 pcs"));
    CHECK(booth.complaints().empty());
}

TEST_CASE("a terminal without its printer says so, and what would help") {
    Booth booth;
    booth.station->store().set("printer", "no such printer");
    reportPlates(booth);
    booth.touch("Print label");
    booth.settle();
    CHECK(booth.band().tone() == desk::Tone::bad);
    CHECK(booth.band().said() == "Nothing was printed");
    CHECK(booth.band().toDo().contains("--printer"));
}
