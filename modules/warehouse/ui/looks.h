// The words of states and kinds that several screens share, and the looks of lists that stand in cards too.
#pragma once
#include <string_view>

#include "app/desk/list_look.h"
#include "app/desk/table.h"

namespace warehouse {

const std::vector<desk::Chip>& taskKinds();
const std::vector<desk::Chip>& binReasons();
const std::vector<desk::Chip>& taskStates();
const std::vector<desk::Chip>& packKinds();
const std::vector<desk::Chip>& unitStates();
const std::vector<desk::Chip>& walkStates();
const std::vector<desk::Chip>& waveStates();
const std::vector<desk::Chip>& roundMethods();
const std::vector<desk::Chip>& roundStates();
const std::vector<desk::Chip>& countStates();
const std::vector<desk::Chip>& countCauses();
const std::vector<desk::Chip>& loadStates();
const std::vector<desk::Chip>& departureStates();  // ready, half, waiting
const std::vector<desk::Chip>& binKinds();
const std::vector<desk::Chip>& locks();            // '', in, out, both
const std::vector<desk::Chip>& mixings();
const std::vector<desk::Chip>& pickings();         // which lot leaves first

desk::Chip chipOf(const std::vector<desk::Chip>&, std::string_view value);
QString wordIn(const std::vector<desk::Chip>&, std::string_view value);
desk::TableCell chipCell(const std::vector<desk::Chip>&, std::string_view value);

QString shownGrams(std::int64_t grams);  // "12.5 kg"; nothing where it is not known
// Without columns that say the same in every row of a card's part.
desk::ListLook without(desk::ListLook, const std::vector<std::string>& columns);

desk::ListLook tasksLook();      // tasks.cpp
desk::ListLook unitsLook();      // units.cpp
desk::ListLook wavesLook();      // waves.cpp
desk::ListLook roundsLook();     // rounds.cpp
desk::ListLook countsLook();     // counts.cpp
desk::ListLook loadsLook();      // loads.cpp
desk::ListLook pickListsLook();  // shipments.cpp

}  // namespace warehouse
