// The exact effect of a change order as people read it before anybody signs: what of the old stock is left, which orders
// still take it, which is the first with the new one, which promises are touched, what stock is worth then.
#pragma once
#include "app/desk/table_screen.h"
#include "engineering/change.h"

namespace engineering::ui {

std::vector<desk::TableColumn> effectColumns(bool costs);
desk::TableContents effectContents(const db::Read&, const Effect&, bool order, bool costs);
// The red lines: bill by bill and routing by routing what the new revision says otherwise.
desk::TableContents redLines(const db::Read&, ChangeOrderId, bool costs);

// What stands at the head of a change, and what its release will do, sentence by sentence.
struct ChangeHead {
    std::string number, kind, title, reason, state, effectivity, author, site;
    std::optional<std::string> effectiveSerial, requestNumber, orderNumber;
    std::optional<std::int64_t> requestId, orderId;
    std::optional<Date> effectiveOn;
    std::optional<db::Instant> submittedAt, releasedAt;
    std::int64_t approvals = 1, given = 0, items = 0, papers = 0, version = 0;
    bool mine = false, signedByMe = false;
    bool order() const { return kind == "order"; }
    bool over() const { return state == "released" || state == "cancelled"; }
};
std::optional<ChangeHead> changeHead(const db::Read&, std::int64_t id);
QString holdWords(const ChangeHead&);  // "from 2026-12-01 on"
QStringList whatHappens(const db::Read&, std::int64_t id, const ChangeHead&, bool costs);

}  // namespace engineering::ui
