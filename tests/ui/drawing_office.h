// Engineering at the window: pages of a record, rows of a draft, and somebody else who may sign.
#pragma once
#include "engineering/ui/draft_screen.h"
#include "engineering/ui/paged_screen.h"
#include "ui/shop.h"

namespace test {

// A set of two brackets and a bearing, of which nothing lies.
inline void sets(World& w) {
    w.play(R"({"do": "inventory.addItem", "args": {"number": "SET", "name": "Set of brackets", "category": "FG", "unit": "pcs"}}
{"do": "engineering.addBom", "args": {"item": "SET", "lines": [{"item": "FG-500", "quantity": "2"}, {"item": "SP-9", "quantity": "1", "scrap": "10 %"}]}})");
}

constexpr const char* evasPassword = "nine copper kettles sing";

// Who may do all of engineering, and is not the one who draws changes up.
inline void addEva(World& w) {
    w.perform("people.addUser", fmt::format(R"({{"name":"eva","fullName":"Eva Engineer","password":"{}","roles":[{{"role":"engineer"}}]}})", evasPassword));
}
inline void sitDown(Seat& seat, const std::string& who) {
    seat.program->enter(std::shared_ptr<db::Company>{seat.world.another()}, seat.world.company->actorNamed(who, "test"));
    QApplication::setActiveWindow(&seat.window());
    seat.settle();
}

inline QJsonObject withId(std::int64_t id) { return {{"id", static_cast<qint64>(id)}}; }
inline QJsonObject item(Seat& seat, const std::string& number) {
    return withId(seat.world.rows<std::int64_t>(R"sql(select item_id from item where number = $1)sql", number).at(0));
}

// The page of the record in front, under the keys.
inline engineering::ui::PageView& page(Seat& seat, const QString& title) {
    auto* screen = dynamic_cast<engineering::ui::PagedScreen*>(seat.screen());
    REQUIRE(screen != nullptr);
    auto* found = screen->page(title);
    REQUIRE(found != nullptr);
    found->setFocus();
    seat.settle();
    return *found;
}
inline void rowsAre(Seat& seat, engineering::ui::PageView& view, std::size_t count) {
    REQUIRE(QTest::qWaitFor([&] { return view.table().rows().size() == count; }, 20000));
    seat.settle();
}
inline QString cell(engineering::ui::PageView& view, std::size_t row, std::string_view column) {
    const auto& columns = view.page().columns;
    for (std::size_t c = 0; c < columns.size(); ++c)
        if (columns[c].title == column) {
            const auto& cells = view.table().rows().at(row).cells;
            return c < cells.size() ? cells[c].text : QString{};
        }
    FAIL("there is no column " << column);
    return {};
}
// The row that says this in that column.
inline std::size_t rowWith(engineering::ui::PageView& view, std::string_view column, const QString& words) {
    for (std::size_t row = 0; row < view.table().rows().size(); ++row)
        if (cell(view, row, column) == words) return row;
    FAIL("there is no row of " << words.toStdString());
    return 0;
}

inline engineering::ui::DraftScreen& draft(Seat& seat) {
    auto* screen = dynamic_cast<engineering::ui::DraftScreen*>(seat.screen());
    REQUIRE(screen != nullptr);
    return *screen;
}
// Tab until the field so named has the focus.
inline void tabTo(Seat& seat, const QString& field) {
    for (int tries = 0; tries < 12 && !seat.focusName().contains(field); ++tries) seat.press(Qt::Key_Tab);
    REQUIRE(seat.focusName().contains(field));
}
inline void command(Seat& seat, const QString& words) {
    seat.press(Qt::Key_K, Qt::ControlModifier);
    seat.type(words);
    seat.enter();
}

}  // namespace test
