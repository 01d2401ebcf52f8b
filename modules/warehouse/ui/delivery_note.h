// The paper that goes with the goods: read beside the window, laid out in the person's language. It says what was so when
// they left, so a copy printed later is the same paper.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "app/desk/paper.h"
#include "people/people.h"
#include "warehouse/warehouse.h"

namespace warehouse {

// A lot of a line; quantities are in the stocking unit.
struct NoteLine {
    int lineNo = 0;
    std::string item, text, lot, unit;  // lot: '-' where the item is not tracked
    std::optional<Date> expiresOn;
    Quantity quantity;
    Quantity weight;          // of goods with a second unit
    std::string weightUnit;   // '' of others
};
// What the order still waits for.
struct NoteOpen {
    int lineNo = 0;
    std::string item, text, unit;
    Quantity ordered, open;
    std::optional<Date> leavesOn;  // none: nobody knew yet, or the day had passed
};
// A pallet, or a carton that stands by itself.
struct NotePackage {
    std::string sscc, kind;
    std::int64_t gross = 0, inner = 0;  // grams, 0: unknown; units in it
};
struct DeliveryNote {
    std::string firm, site;
    std::optional<people::Letterhead> letterhead;
    people::Receiver receiver;  // its address is where the goods go
    std::string number, orderNumber, reference, carrier, tracking;
    Date shippedOn;
    std::vector<NoteLine> lines;
    std::vector<NoteOpen> open;
    std::vector<NotePackage> packages;

    QString title() const;     // "Delivery note SH-1"
    QString fileName() const;  // "Delivery note SH-1.pdf"
};

// Nothing where there is no such shipment.
std::optional<DeliveryNote> deliveryNote(const db::Read&, ShipmentId);
desk::Paper laidOut(const DeliveryNote&);

}  // namespace warehouse
