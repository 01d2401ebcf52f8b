#include <algorithm>
#include <array>

#include "inventory/scan.h"
#include "support/world.h"

using namespace test;
using namespace tl;
using inventory::Meaning;

namespace {

const db::Date today = db::dateOf(2026, 11, 23);

struct Labels : World {
    Labels() : World{flows} {
        play(R"json({"do": "inventory.addItem", "args": {"number": "FG-600", "name": "Bracket in a box", "category": "FG", "unit": "pcs", "tracking": "lot", "gtin": "9506000134352"}}
{"do": "inventory.setCost", "args": {"item": "FG-600", "cost": "5.00 EUR"}}
{"do": "inventory.receive", "args": {"item": "FG-500", "lot": "L1", "quantity": "10", "bin": "MAIN/A-01"}}
{"do": "inventory.receive", "args": {"item": "FG-600", "lot": "L1", "quantity": "10", "bin": "MAIN/A-01"}}
{"do": "inventory.receive", "args": {"item": "FG-600", "lot": "L2", "quantity": "10", "bin": "MAIN/A-01"}}
)json");
    }
    std::int64_t item(const std::string& number) { return this->number("select item_id from item where number = '" + number + "'"); }
    std::int64_t lot(const std::string& itemNumber, const std::string& label) {
        return number("select l.lot_id from lot l join item i on i.item_id = l.item_id where l.number = '" + label + "' and i.number = '" +
                      itemNumber + "'");
    }
    Meaning meaning(std::string_view code, std::optional<ItemId> within = {}) {
        return company->read(boss, [&](const db::Read& r) { return inventory::understand(r, code, today, within); });
    }
};

std::int64_t idOf(const auto& id) { return id ? id->number : 0; }

}  // namespace

TEST_CASE("A scanned label names the item by its GTIN and the lot by its number") {
    Labels stores;
    const auto known = stores.meaning("(01)09506000134352(17)271231(10)L2");
    CHECK(idOf(known.item) == stores.item("FG-600"));
    CHECK(idOf(known.lot) == stores.lot("FG-600", "L2"));
    CHECK(known.label->expiresOn == db::dateOf(2027, 12, 31));
    const auto fresh = stores.meaning("(01)09506000134352(10)L3");
    CHECK(fresh.lotNumber == "L3");
    CHECK_FALSE(fresh.lot);
    CHECK(stores.refusal([&] { stores.meaning("(01)00416000336108(10)L2"); }) == "inventory.scan.gtin");
    CHECK(stores.refusal([&] { stores.meaning("(01)09506000134353"); }) == "gs1.check_digit");
    // A label of the lot alone means the item in hand.
    const auto alone = stores.meaning("(10)L1", ItemId{stores.item("FG-500")});
    CHECK(idOf(alone.lot) == stores.lot("FG-500", "L1"));
}

TEST_CASE("A6 row 3: one scan of a label says item, lot, expiry, quantity and serial, in whatever order they stand on it") {
    Labels stores;
    std::array<std::string, 5> parts{"(01)09506000134352", "(10)L2", "(17)271231", "(21)S-7", "(30)12"};
    std::ranges::sort(parts);
    int orders = 0;
    do {
        std::string bracketed, scanned = "]d2";
        for (const auto& part : parts) {
            bracketed += part;
            scanned += part.substr(1, 2) + part.substr(4) + "\x1d";
        }
        for (const auto& code : {bracketed, scanned}) {
            INFO(code);
            const auto known = stores.meaning(code);
            CHECK(idOf(known.item) == stores.item("FG-600"));
            CHECK(idOf(known.lot) == stores.lot("FG-600", "L2"));
            REQUIRE(known.label);
            CHECK(known.label->expiresOn == db::dateOf(2027, 12, 31));
            CHECK(known.label->count == tl::quantity(12));
            CHECK(known.label->serial == "S-7");
        }
        ++orders;
    } while (std::ranges::next_permutation(parts).found);
    CHECK(orders == 120);
}

TEST_CASE("A plain code is an item, a GTIN, a bin or a lot") {
    Labels stores;
    CHECK(idOf(stores.meaning("FG-500").item) == stores.item("FG-500"));
    CHECK(idOf(stores.meaning("9506000134352").item) == stores.item("FG-600"));
    CHECK(idOf(stores.meaning("09506000134352").item) == stores.item("FG-600"));
    CHECK(idOf(stores.meaning("A-02").bin) == stores.number("select bin_id from bin where code = 'A-02'"));
    CHECK(idOf(stores.meaning("MAIN/A-02").bin) == stores.number("select bin_id from bin where code = 'A-02'"));
    const auto only = stores.meaning("L2");
    CHECK(idOf(only.lot) == stores.lot("FG-600", "L2"));
    CHECK(idOf(only.item) == stores.item("FG-600"));
    const auto both = stores.meaning("L1");  // two items have such a lot
    CHECK(both.lotNumber == "L1");
    CHECK_FALSE(both.lot);
    CHECK(idOf(stores.meaning("L1", ItemId{stores.item("FG-600")}).lot) == stores.lot("FG-600", "L1"));
    CHECK_FALSE(stores.meaning("nothing of ours").any());
    CHECK_FALSE(stores.meaning("").any());
    CHECK_FALSE(stores.meaning("-").any());
}

TEST_CASE("A bin that stands in two warehouses wants its warehouse said") {
    Labels stores;
    stores.play(R"json({"do": "inventory.addWarehouse", "args": {"code": "EAST", "name": "Hall east", "site": "MAIN"}}
{"do": "inventory.addBin", "args": {"warehouse": "EAST", "code": "A-02", "kind": "storage"}}
)json");
    CHECK(stores.refusal([&] { stores.meaning("A-02"); }) == "inventory.scan.several");
    CHECK(stores.meaning("EAST/A-02").bin);
}
