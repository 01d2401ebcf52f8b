// The paper that goes with a work order through the works: what is to be made, of which lots, by which operations, with
// codes that terminals read and boxes to sign. Read beside the window, laid out in the person's language.
#pragma once
#include "app/desk/paper.h"
#include "production/ui/order_facts.h"

namespace production::ui {

struct Traveller {
    std::string firm;
    OrderHead order;
    std::vector<ComponentRow> components;
    std::vector<OperationRow> operations;
    std::vector<OrderPaperRow> papers;
    std::vector<ForLine> lines;

    QString title() const;     // "Traveller MO-1"
    QString fileName() const;  // "Traveller MO-1.pdf"
};

// Nothing where there is no such order.
std::optional<Traveller> traveller(const db::Read&, WorkOrderId);
desk::Paper laidOut(const Traveller&);

}  // namespace production::ui
