// What the identifiers mean to a warehouse, and what a label says through no member of its own.
#include <catch2/catch.hpp>

#include "column.h"
#include "shared/gs1.h"

using namespace tests;
using namespace tl;

namespace {

const db::Date today = db::dateOf(2026, 11, 25);

gs1::Label labelOf(std::string_view scanned) { return gs1::read(scanned, today); }

}  // namespace

TEST_CASE("Days and times stand where a warehouse looks for them") {
    const auto label = labelOf("(01)09506000134352(13)261102(16)270115(7003)2702281830(8008)261101070530");
    CHECK(label.packedOn == db::dateOf(2026, 11, 2));
    CHECK(label.sellBy == db::dateOf(2027, 1, 15));
    CHECK(label.expiresOn == db::dateOf(2027, 2, 28));
    CHECK(label.expiresAt == gs1::WallTime{db::dateOf(2027, 2, 28), 18 * 3600 + 30 * 60});
    CHECK(label.madeOn == db::dateOf(2026, 11, 1));
    CHECK(label.madeAt == gs1::WallTime{db::dateOf(2026, 11, 1), 7 * 3600 + 5 * 60 + 30});
    CHECK(labelOf("(8008)26110107").madeAt == gs1::WallTime{db::dateOf(2026, 11, 1), 7 * 3600});
    // The day that is said as a day stands, in either order.
    CHECK(labelOf("(17)270301(7003)2702281830").expiresOn == db::dateOf(2027, 3, 1));
    CHECK(labelOf("(7003)2702281830(17)270301").expiresOn == db::dateOf(2027, 3, 1));
    CHECK(labelOf("(12)270131(8020)INV-7(415)9506000134352").dueOn == db::dateOf(2027, 1, 31));
}

TEST_CASE("Measures carry their unit and lose no digit") {
    const auto label = labelOf("(01)09506000134352(3103)001250(3201)000276(3112)000205");
    CHECK(label.kilograms == Quantity{1'250'000});
    CHECK(toText(label.pounds.value()) == "27.6");
    REQUIRE(label.measures.size() == 3);
    CHECK(label.measures[2].unit == "m");
    CHECK(toText(label.measures[2].value) == "2.05");
    CHECK(label.measures[0].ai == "3103");
    const auto pallet = labelOf("(00)123456789012345675(3300)000410(3361)000012");
    CHECK_FALSE(pallet.kilograms);  // gross is not net
    CHECK(pallet.measures[0].unit == "kg");
    CHECK(pallet.measures[1].unit == "m³");
}

TEST_CASE("Amounts keep the digits of the label and name their currency") {
    CHECK(labelOf("(3922)001250").price->value == "12.50");
    CHECK(labelOf("(3922)5").price->value == "0.05");
    CHECK(labelOf("(3900)0007").amount->value == "7");
    CHECK(labelOf("(3909)1").amount->value == "0.000000001");
    CHECK(labelOf("(3900)0").amount->value == "0");
    const auto paid = labelOf("(3912)97812999");
    CHECK(paid.amount->value == "129.99");
    CHECK(paid.amount->currency.code == "EUR");
    CHECK(labelOf("(3933)7560012345").price->currency.code == "CHF");
    CHECK(labelOf("(8005)000499").unitPrice == "000499");
}

TEST_CASE("Who sends, where it goes, and what a firm means for itself") {
    const auto label = labelOf("(402)12345678901234560(401)1234567ABC(410)9506000134352(414)9506000134352(254)DOCK-7");
    CHECK(label.at("402") == "12345678901234560");
    CHECK(label.shipment == "12345678901234560");
    CHECK(label.consignment == "1234567ABC");
    CHECK(label.shipTo == "9506000134352");
    CHECK(label.place == "9506000134352");
    const auto own = labelOf("(01)09506000134352(422)276(251)OLD-1(21)S-1(250)S-1B(91)WO-17(99)x");
    CHECK(own.origin == "DE");
    CHECK(own.sourceSerial == "OLD-1");
    CHECK(own.secondSerial == "S-1B");
    CHECK(own.own == gs1::Elements{{"91", "WO-17"}, {"99", "x"}});
    CHECK(own.at("91") == "WO-17");
    CHECK(own.at("92").empty());
}

TEST_CASE("A piece of goods that come in several names the goods") {
    const auto piece = labelOf("(8006)095060001343520203(10)AB");
    CHECK(piece.gtin == "09506000134352");
    CHECK(piece.piece == 2);
    CHECK(piece.pieces == 3);
    CHECK_FALSE(piece.inside);
    const auto content = labelOf("(8026)095060001343520103(37)12");
    CHECK(content.inside);
    CHECK(content.gtin == "09506000134352");
    CHECK(content.count == quantity(12));
    CHECK(refused([] { labelOf("(01)09506000134352(8006)095060001343520203"); }) == "gs1.twice");
}
