// What install() hangs up, a function a file, and the looks and forms that several screens share.
#pragma once
#include "app/desk/card.h"
#include "app/desk/desk.h"
#include "app/desk/form.h"
#include "app/desk/list_look.h"

namespace inventory {

void addItemScreens(desk::Desk&);
void addStockScreens(desk::Desk&);
void addLotScreens(desk::Desk&);
void addSupplyScreens(desk::Desk&);
void addPlaceScreens(desk::Desk&);
void addReceiveScreen(desk::Desk&);
void addThreads(desk::Desk&);
void addWaiting(desk::Desk&);

// ---- Lists, as screens and as parts of cards (looks.cpp)

desk::ListLook itemsLook();
desk::ListLook stockLook();
desk::ListLook lotsLook();
desk::ListLook movesLook();
desk::ListLook valuesLook();
desk::ListLook suppliesLook();
desk::ListLook holdsLook();
desk::ListLook allocationsLook();
// The same list without what is the same in every row of a card.
desk::ListLook without(desk::ListLook, const std::vector<std::string>& columns);
const std::vector<desk::Chip>& itemStates();
desk::Chip chipOf(const std::vector<desk::Chip>&, std::string_view value);

// ---- Forms (forms.cpp). Ids are those of the records; 0 leaves the choice to the person.

desk::FormLook newItemForm();
desk::FormLook setCostForm(std::int64_t item);
desk::FormLook itemUnitForm(std::int64_t item);
desk::FormLook expectForm(std::int64_t item);
desk::FormLook transferForm(std::int64_t lot, std::int64_t from, const std::string& quantity);
desk::FormLook adjustForm(std::int64_t lot, std::int64_t bin, const std::string& counted);
desk::FormLook scrapForm(std::int64_t lot, std::int64_t bin);
desk::FormLook holdForm(std::int64_t lot);
desk::FormLook releaseForm(std::int64_t lot, const std::string& caseNumber);
desk::FormLook addCostForm(std::int64_t receipt);
desk::FormLook deallocateForm(std::int64_t line, std::int64_t lot);
// What the form of an edited supply begins with.
struct SupplyNow {
    std::int64_t id = 0, version = 0;
    std::string quantity, dueOn, note;
};
desk::FormLook changeSupplyForm(const SupplyNow&);
desk::FormLook closeSupplyForm(std::int64_t supply);

}  // namespace inventory
