// The screens of engineering get what the forms get: each refuses beside the row and loses nothing, or keeps it exactly.
#include "engineering/ui/search.h"
#include "support/sweep.h"
#include "ui/bad.h"
#include "ui/drawing_office.h"

using namespace test;

namespace {

struct Ends {
    int refused = 0, performed = 0;
};

using Row = std::vector<std::pair<std::string, QString>>;

// One row as it should be, but for that column.
void type(desk::GridModel& rows, const Row& right, const std::string& column, const QString& typed) {
    rows.put({});
    for (const auto& [name, value] : right) rows.set(0, rows.columnOf(name), value);
    rows.set(0, rows.columnOf(column), typed);
}

// Kept as a draft, or the reasons are shown, what was typed stands there still, and nothing but the refusal was written.
void keep(Seat& seat, engineering::ui::DraftScreen& screen, const std::string& list, const std::string& column, const QString& typed, Ends& ends) {
    const auto before = fingerprint(seat.world);
    screen.keep();
    seat.settle();
    if (!screen.dirty()) {
        ++ends.performed;
        return;
    }
    ++ends.refused;
    CHECK(screen.refusalShown() != "");
    CHECK(fingerprint(seat.world) == before);
    auto& rows = screen.rows(list);
    CHECK(rows.cell(0, rows.columnOf(column)).text == typed);
}

engineering::ui::DraftScreen& opened(Seat& seat, const char* screen, const char* newest) {
    seat.world.perform("inventory.addItem", R"({"number":"SET","name":"Set of brackets","category":"FG","unit":"pcs"})");
    seat.world.play(R"({"do": "engineering.addBom", "args": {"item": "SET", "draft": true}}
{"do": "engineering.addRouting", "args": {"item": "SET", "draft": true}})");
    seat.open(screen, withId(seat.world.number(newest)));
    return draft(seat);
}

}  // namespace

TEST_CASE("a bill takes whatever is typed: refused beside its line, or kept exactly so") {
    Seat seat;
    auto& bill = opened(seat, "engineering.bom", "select max(bom_id) from bom");
    Ends ends;
    for (const auto bad : allBad)
        for (const std::string column : {"lineNo", "item", "quantity", "opNo", "scrap", "designators", "revision", "validFrom", "costShare", "serialFrom"}) {
            const auto typed = typedAs(bad);
            INFO(column << " gets " << nameOf(bad));
            type(bill.rows("lines"), {{"item", "RM-100"}, {"quantity", "1"}}, column, typed);
            const auto done = ends.performed;
            keep(seat, bill, "lines", column, typed, ends);
            if (done != ends.performed && column == "serialFrom" && !typed.isEmpty())
                CHECK(seat.world.text("select l.serial_from from bom_line l join bom b on b.bom_id = l.bom_id where b.state = 'draft'") == kept(typed).toStdString());
        }
    CHECK(ends.refused >= 30);
    CHECK(ends.performed >= 10);
    CHECK(seat.world.complaints().empty());
}

TEST_CASE("a routing takes whatever is typed: refused beside its operation, or kept exactly so") {
    Seat seat;
    auto& routing = opened(seat, "engineering.routing", "select max(routing_id) from routing");
    Ends ends;
    for (const auto bad : allBad)
        for (const std::string column : {"opNo", "name", "workCenter", "setup", "run", "runQuantity", "crew", "skill", "instruction"}) {
            const auto typed = typedAs(bad);
            INFO(column << " gets " << nameOf(bad));
            type(routing.rows("operations"), {{"name", "Fit"}, {"workCenter", "CUT1"}, {"run", "3"}}, column, typed);
            const auto done = ends.performed;
            keep(seat, routing, "operations", column, typed, ends);
            if (done != ends.performed && column == "name")
                CHECK(seat.world.text("select o.name from routing_operation o join routing r on r.routing_id = o.routing_id where r.state = 'draft'") == kept(typed).toStdString());
        }
    CHECK(ends.refused >= 25);
    CHECK(ends.performed >= 8);
    CHECK(seat.world.complaints().empty());
}

TEST_CASE("what cannot be asked of an item's file is said on its page, and the next question is answered") {
    Seat seat;
    shop(seat.world);
    seat.open("engineering.item", item(seat, "FG-500"));
    auto* file = dynamic_cast<engineering::ui::PagedScreen*>(seat.screen());
    REQUIRE(file != nullptr);
    auto& bill = page(seat, "Level by level");
    const auto before = fingerprint(seat.world);
    for (const auto bad : allBad)
        for (const auto* question : {"for", "on"}) {
            INFO(question << " gets " << nameOf(bad));
            file->ask(question, typedAs(bad));
            seat.settle();
            CHECK((bill.table().rows().size() == 2 || bill.note() != ""));
            file->ask(question, "");
            seat.settle();
            REQUIRE(bill.table().rows().size() == 2);
            CHECK(cell(bill, 0, "In all") == "1");
        }
    CHECK(fingerprint(seat.world) == before);
}

TEST_CASE("parts are looked for by whatever is typed: what cannot be read is said beside its row") {
    Seat seat;
    seat.world.play(R"({"do": "engineering.addParameter", "args": {"name": "Thread"}}
{"do": "engineering.setParameter", "args": {"item": "RM-100", "parameter": "Thread", "text": "M8"}})");
    seat.open("engineering.search");
    auto* search = dynamic_cast<engineering::ui::SearchScreen*>(seat.screen());
    REQUIRE(search != nullptr);
    auto& rows = search->sought();
    const auto before = fingerprint(seat.world);
    for (const auto bad : allBad)
        for (const std::string column : {"parameter", "text", "atLeast", "atMost"}) {
            INFO(column << " gets " << nameOf(bad));
            type(rows, {{"parameter", "Thread"}, {"text", "M8"}}, column, typedAs(bad));
            seat.settle();
            const bool says = !rows.cell(0, rows.columnOf("says")).text.isEmpty();
            const bool found = !search->found().rows().empty();
            CHECK((says || found || seat.words().contains("No part has all of it.")));
        }
    CHECK(fingerprint(seat.world) == before);
}
