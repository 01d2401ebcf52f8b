// Inside orders: a line as somebody wants it becomes a line of a document, or a reason why not.
#pragma once
#include "orders/document.h"

namespace orders {

// What surrounds the lines of one document while they are entered or changed.
struct Desk {
    const db::Read& read;
    const Terms& terms;
    const Pricing& pricing;
    const Head& head;
};

// `path` such as "lines[2]" stands before the field of each reason. With reasons the line is not whole.
Line drawUp(const Desk&, const NewLine&, const std::string& path, db::Reasons&);
// The line with the change made; `reprice`: a price from the lists follows the new quantity.
Line changed(const Desk&, Line, const LineChange&, bool reprice, const std::string& path, db::Reasons&);
// All changes made to a document's lines: changed, added after the highest number ever used, or (of a
// quote) removed.
struct Changes {
    std::vector<Line> lines;   // as they will be
    std::vector<int> removed;  // line numbers
    std::vector<int> touched;  // line numbers changed or added
};
Changes apply(const Desk&, const std::vector<Line>& before, const std::vector<LineChange>&, db::Reasons&);

// The changes, and where the document is wanted on another day: that day for the lines that had the old one.
std::vector<LineChange> withDay(std::vector<LineChange>, const std::vector<Line>& before, Date old, Date now);

// "orders.date.far" where a wanted day is more than ten years from the document's.
void checkWanted(Date orderedOn, Date wantedOn, const std::string& field, db::Reasons&);
// The difference between a line before and after; either may be missing.
Difference differenceOf(const Line* before, const Line* after, const Currency&);

}  // namespace orders
