// What screens and `throughline list` show of places, units, tasks and loads (database/list.h).
#pragma once
#include "database/action.h"

namespace warehouse {

const db::List& zonesList();
const db::List& binTypesList();
const db::List& binRulesList();
const db::List& itemStoragesList();
const db::List& packingsList();
const db::List& hazardRulesList();
const db::List& handlingUnitsList();
const db::List& packedList();
const db::List& tasksList();
const db::List& loadsList();
const db::List& pickUpsList();
const db::List& departuresList();

}  // namespace warehouse
