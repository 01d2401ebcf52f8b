// Inside orders: what entering with a signature and signing a quote have in common.
#pragma once
#include "calendar/calendar.h"
#include "orders/lines.h"

namespace orders {

// What stands against signing: no or too few lines, a closed customer, obsolete items, prices below cost
// without the right, the credit limit. Notes each line's cost.
void checkSigning(const db::Read&, const Terms&, const Head&, std::span<Line>, Date today, db::Reasons&);
void checkCredit(const db::Read&, const Terms&, bool released, Money more, Date on, db::Reasons&);
void checkBelowCost(const db::Read&, const Terms&, const Head&, std::span<const Line>, Date today,
                    db::Reasons&);

// Sets stock aside for the lines of a signed order and promises the rest. A line without an id is written,
// already as it will be: a line that stock can serve at once costs no second statement and no history.
void serve(db::Tx&, const Terms&, const Head&, std::span<Line>, calendar::ShipDays&);
// Reads what is set aside, waiting and promised for the lines again, and writes new promises to them.
void readPromises(db::Tx&, SalesOrderId, std::span<Line>);
std::vector<LineState> statesOf(std::span<const Line>);

}  // namespace orders
