// Views of lists that people keep, and share.
#include "people/town.h"

using namespace test;

namespace {

struct Views : Town {
    db::Actor anna = hire("anna", "clerk"), bert = hire("bert", "clerk");
    std::string save(const db::Actor& who, const std::string& name, const std::string& more = "") {
        return refusalFor(who, "people.saveView",
                          R"({"list":"orders","name":")" + name + R"(","definition":"{\"sort\":\"number\"}")" + more + "}");
    }
    std::vector<std::string> seenBy(const db::Actor& who, const std::string& list = "orders") {
        std::vector<std::string> names;
        company->read(who, [&](const db::Read& r) {
            for (const auto& view : people::viewsOf(r, list)) names.push_back(view.name + (view.own ? "" : " by " + view.owner));
        });
        return names;
    }
    std::string id(const std::string& name) {
        return std::to_string(number("select saved_view_id from saved_view where name = '" + name + "'"));
    }
};
using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("whoever is signed in keeps views; others see them when they are shared") {
    Views town;
    CHECK(town.save(town.anna, "Late").empty());
    CHECK(town.save(town.anna, "Mine", R"(,"shared":true)").empty());
    CHECK(town.save(town.bert, "Late").empty());  // names are one's own
    CHECK(town.save(town.anna, "Late") == "people.view.taken");
    CHECK(town.seenBy(town.anna) == Names{"Late", "Mine"});
    CHECK(town.seenBy(town.bert) == Names{"Late", "Mine by anna"});
    CHECK(town.seenBy(town.bert, "items").empty());
    CHECK(town.save({0, "nobody", "test"}, "Late") == "permission.nobody");
    town.perform("people.lockUser", R"({"user": "bert"})");
    CHECK(town.save(town.bert, "Other") == "permission.nobody");
    CHECK(town.complaints().empty());
}

TEST_CASE("a view is changed by its owner, and the second editor is told") {
    Views town;
    town.save(town.anna, "Late", R"(,"shared":true)");
    town.save(town.anna, "Early");
    const auto view = town.id("Late");
    const auto change = [&](const db::Actor& who, const std::string& name, int version, const std::string& list = "orders") {
        return town.refusalFor(who, "people.saveView", R"({"view":)" + view + R"(,"version":)" + std::to_string(version) +
                                                           R"(,"list":")" + list + R"(","name":")" + name +
                                                           R"(","shared":true,"definition":"{}"})");
    };
    CHECK(change(town.bert, "Taken over", 1) == "people.view.other");
    CHECK(change(town.anna, "Early", 1) == "people.view.taken");
    CHECK(change(town.anna, "Later", 1, "items") == "people.view.list");
    CHECK(change(town.anna, "Later", 1).empty());
    CHECK(change(town.anna, "Latest", 1) == "people.record.stale");
    CHECK(change(town.boss, "Latest", 2).empty());  // holds people.changeRole
    CHECK(town.text("select name from saved_view where saved_view_id = " + view) == "Latest");
    CHECK(town.number("select count(*) from history where table_name = 'saved_view'") == 2);
}

TEST_CASE("a view is deleted by its owner, or who looks after roles") {
    Views town;
    for (const char* name : {"A", "B"}) town.save(town.anna, name, R"(,"shared":true)");
    const auto remove = [&](const db::Actor& who, const std::string& id) {
        return town.refusalFor(who, "people.deleteView", R"({"view":)" + id + "}");
    };
    const auto a = town.id("A");
    CHECK(remove(town.bert, a) == "people.view.other");
    CHECK(remove(town.anna, a).empty());
    CHECK(remove(town.anna, a) == "people.view.none");
    CHECK(remove(town.boss, town.id("B")).empty());
    CHECK(town.number("select count(*) from saved_view") == 0);
}

TEST_CASE("a view's definition is a JSON object of bounded length") {
    Views town;
    const auto define = [&](const std::string& definition) {
        people::SaveView view;
        view.list = "orders", view.name = "V", view.definition = definition;
        return town.refusal([&] { town.company->perform(town.anna, people::saveViewAction, view); });
    };
    for (const char* bad : {"", "[]", "7", "{", "{\"a\":1,\"a\":2}", "{} {}"}) CHECK(define(bad) == "people.view.definition");
    CHECK(define("{\"a\":\"" + std::string(2000, 'x') + "\"}") == "text.long");
    CHECK(define("{\"filters\":[{\"column\":\"state\",\"value\":\"已签\"}]}").empty());
    CHECK(town.text("select definition from saved_view") == "{\"filters\":[{\"column\":\"state\",\"value\":\"已签\"}]}");
}
