// Bad input gets its own sentence, and nothing has changed.
#include "inventory/stores.h"

using namespace test;

namespace {

struct Bad {
    const char *action, *args, *code;
};

const Bad bad[] = {
    {"inventory.receive", R"({"item":"RM-100","quantity":"0","bin":"MAIN/A-01","lot":"X"})",
     "inventory.quantity.range"},
    {"inventory.receive", R"({"item":"RM-100","quantity":"-5","bin":"MAIN/A-01","lot":"X"})",
     "inventory.quantity.range"},
    {"inventory.receive", R"({"item":"RM-100","quantity":"5","bin":"MAIN/A-01"})", "inventory.lot.needed"},
    {"inventory.receive", R"({"item":"RM-100","quantity":"5","bin":"MAIN/A-01","lot":"X/Y"})",
     "inventory.label.slash"},
    {"inventory.receive",
     R"({"item":"RM-100","quantity":"5","bin":"MAIN/A-01","lot":"L","expiresOn":"2027-05-05"})",
     "inventory.lot.expiry"},
    {"inventory.receive", R"({"item":"RM-100","quantity":"5 ell","bin":"MAIN/A-01","lot":"X"})",
     "inventory.unit.unknown"},
    {"inventory.receive", R"({"item":"PK-10","quantity":"5","bin":"MAIN/A-01","lot":"X"})",
     "inventory.lot.untracked"},
    {"inventory.receive", R"({"item":"PK-10","quantity":"5","bin":"MAIN/A-01","cost":"-1 EUR"})",
     "inventory.cost.negative"},
    {"inventory.receive", R"({"item":"PK-10","quantity":"5","bin":"MAIN/A-01","onDate":"2027-01-01"})",
     "inventory.date.future"},
    {"inventory.receive", R"({"item":"PK-10","quantity":"5","bin":"MAIN/A-01","against":"1320"})",
     "inventory.account.control"},
    {"inventory.receive", R"({"item":"PK-10","quantity":"5","bin":"MAIN/A-01","supply":77})",
     "inventory.receive.supply"},
    {"inventory.receive", R"({"item":"SN-1","quantity":"2","bin":"MAIN/A-01","lot":"S2"})",
     "inventory.serial.one"},
    {"inventory.receive", R"({"item":"SN-1","quantity":"1","bin":"MAIN/A-01","lot":"S1"})",
     "inventory.serial.here"},
    {"inventory.receive", R"({"item":4711,"quantity":"1","bin":"MAIN/A-01"})", "inventory.item.unknown"},
    {"inventory.adjust", R"({"lot":"RM-100/L","bin":"MAIN/A-01","difference":"-11","reason":"x"})",
     "inventory.adjust.range"},
    {"inventory.adjust", R"({"lot":"RM-100/L","bin":"MAIN/A-01","reason":"x"})", "inventory.adjust.either"},
    {"inventory.adjust", R"({"lot":"RM-100/L","bin":"MAIN/A-01","counted":"1","reason":""})",
     "inventory.text.missing"},
    {"inventory.scrap", R"({"lot":"RM-100/L","bin":"MAIN/A-01","quantity":"11","reason":"x"})",
     "inventory.stock.short"},
    {"inventory.transfer", R"({"lot":"RM-100/L","from":"MAIN/A-01","to":"MAIN/A-01","quantity":"1"})",
     "inventory.transfer.same"},
    {"inventory.addCost", R"({"receipt":4711,"amount":"1 EUR","reason":"x"})", "inventory.receipt.unknown"},
    {"inventory.setCost", R"({"item":"RM-100","cost":"1.00 CHF"})", "ledger.rate.none"},
    {"inventory.addItem", R"({"number":"RM-100","name":"again","category":4711,"unit":"pcs"})",
     "inventory.item.taken"},
    {"inventory.addItem", R"({"number":"N","name":"new","category":4711,"unit":"pcs"})",
     "inventory.category.unknown"},
    {"inventory.addItem",
     R"({"number":"N","name":"new","category":4711,"unit":"pcs","gtin":"4006381333932"})",
     "inventory.category.unknown"},
    {"inventory.addBin", R"({"warehouse":"MAIN","code":"A-01"})", "inventory.bin.taken"},
    {"inventory.addWarehouse", R"({"code":"MAIN","name":"again"})", "inventory.warehouse.taken"},
    {"inventory.expect", R"({"item":"RM-100","quantity":"9999999999","dueOn":"2026-12-01"})",
     "quantity.overflow"},
    {"inventory.hold", R"({"lot":"RM-100/L","reason":""})", "inventory.text.missing"},
    {"inventory.releaseHold", R"({"lot":"RM-100/L"})", "inventory.hold.none"},
    {"inventory.changeItem", R"({"item":"RM-100","version":99,"name":"x"})", "inventory.record.stale"},
};

}  // namespace

TEST_CASE("bad input is refused with its own sentence and changes nothing") {
    Stores w;
    w.play(R"({"do":"inventory.addCategory","args":{"code":"SER","name":"By serial number"}}
{"do":"inventory.addItem","args":{"number":"SN-1","name":"Machine","category":"SER","unit":"pcs","tracking":"serial","standardCost":"100 EUR"}}
{"do":"ledger.setPostingRule","args":{"event":"stock","category":"SER","account":"1320"}})");
    w.receive("RM-100", 10, R"("lot":"L","expiresOn":"2027-01-31")");
    w.receive("SN-1", 1, R"("lot":"S1")");
    const auto state = [&] {
        return std::vector{w.count("action_log"),
                           w.count("stock_move"),
                           w.count("journal_line"),
                           w.count("lot"),
                           w.count("item"),
                           w.count("item_cost"),
                           w.count("supply"),
                           w.count("hold"),
                           w.number(R"sql(select cast(sum(on_hand) as bigint) as n from stock_balance)sql")};
    };
    const auto before = state();
    for (const auto& b : bad) {
        INFO(b.action << ' ' << b.args);
        CHECK(w.refusal(b.action, b.args) == b.code);
    }
    CHECK(state() == before);
    CHECK(w.complaints() == std::vector<std::string>{});
}

TEST_CASE("a form hears all reasons at once, each beside its field") {
    Stores w;
    const auto codes =
        w.refusals("inventory.receive", R"({"item":"PK-10","quantity":"0","bin":"MAIN/A-01","lot":"X",
        "expiresOn":"2027-01-01","supply":5})");
    CHECK(codes == std::vector<std::string>{"inventory.quantity.range", "inventory.lot.untracked",
                                            "inventory.lot.unexpiring", "inventory.receive.supply"});
}

TEST_CASE("an item in stock keeps its accounts and its way of costing") {
    Stores w;
    w.averageItems();
    const auto change = [&] {
        return fmt::format(R"({{"item":"PK-10","version":{},"category":"AVX"}})",
                           w.number(R"sql(select version from item where number = 'PK-10')sql"));
    };
    w.receive("PK-10", 5);
    CHECK(w.refusal("inventory.changeItem", change()) == "inventory.item.category");
    w.perform("inventory.scrap", R"({"lot":"PK-10/-","bin":"MAIN/A-01","quantity":"5","reason":"wet"})");
    w.perform("inventory.changeItem", change());
    w.receive("PK-10", 5, R"("cost":"0.60 EUR")");
    CHECK(w.balance("1390") == 3'00);
}
