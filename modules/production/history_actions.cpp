#include "production/history.h"

#include "shared/numbers.h"

namespace production {

BOOST_DESCRIBE_STRUCT(ImportOperation, (), (opNo, name, workCenter, hours, startedOn, endedOn))
BOOST_DESCRIBE_STRUCT(ImportWorkOrder, (),
                      (number, item, site, ordered, good, scrapped, scrapReason, startedOn, endedOn, dueOn, operations))
BOOST_DESCRIBE_STRUCT(WorkOrderImported, (), (order, number))

const db::Action<ImportWorkOrder, WorkOrderImported> importWorkOrderAction{
    "production.importWorkOrder", "Take over another program's closed work order", importWorkOrder, nullptr,
    db::codec<ImportWorkOrder, WorkOrderImported>()};

void addHistory(db::Actions& actions) { actions.add(importWorkOrderAction); }

}  // namespace production
