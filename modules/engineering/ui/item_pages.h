// The pages of an item's engineering file.
#pragma once
#include "engineering/ui/paged_screen.h"
#include "engineering/ui/screens.h"

namespace engineering::ui {

// What stands above the pages: for how many, and as of which day.
struct Asked {
    ItemId item;
    Quantity amount;
    Date on;
};
Asked askedOf(const db::Read&, const QJsonObject&);  // one, and today, where nothing was asked

Page revisionsPage();    // item_records.cpp
Page draftsPage();
Page papersPage();
Page parametersPage();   // item_facts.cpp
Page makersPage();
Page substitutesPage();
Page billPage(bool costs);    // item_bill.cpp
Page summedPage(bool costs);
Page wherePage();
Page wayPage(bool costs);     // item_way.cpp
Page costPage();

// Of each item once: its name, its unit, what lies of it and what one costs.
class Named {
public:
    struct One {
        std::string name, unit;
        Quantity onHand;
        std::optional<UnitPrice> cost;
    };
    Named(const db::Read&, Date on, bool costs);
    const One& of(ItemId);

private:
    const db::Read& read_;
    Date on_;
    bool costs_;
    std::optional<SiteId> site_;
    std::unordered_map<ItemId, One> known_;
};

desk::Record fileOf(ItemId);  // what Enter opens: the engineering file of a part
inline ItemId itemIn(const QJsonObject& asked) { return {asked["id"].toInteger()}; }

}  // namespace engineering::ui
