// What screens and `throughline list` show of engineering (database/list.h).
#pragma once
#include <vector>

#include "database/list.h"

namespace engineering {

const db::List& itemFilesList();
const db::List& itemRevisionsList();
const db::List& bomsList();
const db::List& bomLinesList();
const db::List& routingsList();
const db::List& routingOperationsList();
const db::List& workCentersList();
const db::List& machinesList();
const db::List& skillsList();
const db::List& toolsList();
const db::List& documentsList();
const db::List& documentRevisionsList();
const db::List& changeOrdersList();
const db::List& changeItemsList();
const db::List& changeApprovalsList();
const db::List& parametersList();
const db::List& itemParametersList();
const db::List& makerPartsList();
const db::List& optionValuesList();

std::vector<const db::List*> allLists();

}  // namespace engineering
