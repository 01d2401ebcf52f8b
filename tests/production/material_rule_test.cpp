// Which lot of a component leaves first: by the item's own rule, as for customers.
#include "support/works.h"

using namespace test;

namespace {

// RM-100: OLD was made first, MID last, NEW expires first.
struct Ruled : Works {
    Ruled() {
        receive("RM-100", 100, "OLD", "A-01", R"("madeOn":"2026-11-01","expiresOn":"2027-03-31")");
        receive("RM-100", 100, "NEW", "A-01", R"("madeOn":"2026-11-05","expiresOn":"2027-01-31")");
        receive("RM-100", 100, "MID", "A-01", R"("madeOn":"2026-11-10")");
    }
    void picksBy(std::string_view rule) {
        const auto version = number(R"sql(
            select coalesce(max(s.version), 0) from item i left join item_storage s on s.item_id = i.item_id where i.number = 'RM-100'
        )sql");
        perform("warehouse.setItemStorage", fmt::format(R"({{"item":"RM-100","version":{},"picking":"{}"}})", version, rule));
    }
    // The lots set aside for a new order of five.
    std::string lotsOfNew() {
        std::string all;
        for (const auto& lot : rows<std::string>(R"sql(
                 select t.number
                 from material_allocation m
                 join work_order_component c on c.work_order_component_id = m.work_order_component_id
                 join work_order w on w.work_order_id = c.work_order_id
                 join stock_balance b on b.stock_balance_id = m.stock_balance_id
                 join lot t on t.lot_id = b.lot_id
                 join item i on i.item_id = t.item_id
                 where w.number = $1 and i.number = 'RM-100' order by m.material_allocation_id
             )sql", order("FG-500", 5)))
            all += (all.empty() ? "" : " ") + lot;
        return all;
    }
};

}  // namespace

TEST_CASE("A6 row 1: material for work leaves by the item's rule: first expiry, first made, last made, or by hand") {
    Ruled w;
    CHECK(w.lotsOfNew() == "NEW");
    w.picksBy("fifo");
    CHECK(w.lotsOfNew() == "OLD");
    w.picksBy("lifo");
    CHECK(w.lotsOfNew() == "MID");
    w.picksBy("fefo");
    CHECK(w.lotsOfNew() == "NEW");
    w.picksBy("hand");
    CHECK(w.lotsOfNew() == "");
    w.issue("MO-5", "RM-100/OLD", 5);
    CHECK(w.ofComponent("MO-5", "RM-100", "issued") == 5);
    CHECK(w.complaints().empty());
}

TEST_CASE("pieces use up nothing by themselves of an item whose lots a person chooses") {
    Ruled w;
    w.play(R"({"do":"inventory.addItem","args":{"number":"CL-1","name":"Clip","category":"FG","unit":"pcs","tracking":"lot","standardCost":"3.00 EUR"}}
{"do":"engineering.addBom","args":{"item":"CL-1","lines":[{"item":"RM-100","quantity":"1","backflush":true}]}})");
    w.picksBy("hand");
    w.order("CL-1", 10);
    const auto made = R"({"order":"MO-1","good":"10","bin":"MAIN/A-01"})";
    CHECK(w.no("report", made) == "production.backflush.short");
    w.issue("MO-1", "RM-100/MID", 10);
    CHECK(w.no("report", made) == "");
    CHECK(w.onHand("MID") == 90);
    CHECK(w.complaints().empty());
}
