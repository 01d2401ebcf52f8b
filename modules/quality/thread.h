// The thread: from any record to what came before it and what came of it, through all fields, a step at a time.
//
// A step reads what stands beside one record on one side, by the index of each way that leads there, and never more than
// `mostCounted` rows of a way: so its cost does not grow with the company. It shows a few records and says how many more
// there are. Lots lead to lots by the genealogy, with the quantity that went in; things kept without lots cannot be told
// apart, so no way leads on from them. What the reader may not see is not there.
#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "database/action.h"
#include "shared/ids.h"
#include "shared/quantity.h"

namespace quality {

using namespace tl;
using db::Date;
using db::Instant;

// A record by its kind, as screens and the search call it ("order", "lot", "8D report"), and its id. A "receipt" is the
// stock move that brought goods in.
struct ThreadRef {
    std::string kind;
    std::int64_t id = 0;
    explicit operator bool() const { return id != 0; }
    auto operator<=>(const ThreadRef&) const = default;
};
struct ThreadNode {
    ThreadRef ref;
    std::string number, title, state, who;
    std::string unit;                  // its quantities count in, '' for none
    std::optional<Instant> at, until;  // when it began, and when it was over
    std::optional<Date> on;            // the day, where no moment is known
    ThreadRef opens;                   // the record whose screen shows it
    bool mixed = false;                // goods kept without lots
};

// What one record has to do with the other that came before it.
BOOST_DEFINE_ENUM_CLASS(Bond, became, asked, ordered, part, made_for, set_aside, supplied, received, went_in, issued, made,
                        packed, shipped, delivered, loaded, billed, credited, paid, came_back, announced, replaced, inspected,
                        found, complained, led_to, reported, changed, worked_by)
enum class ThreadSide { before, after };

struct ThreadEdge {
    ThreadRef from, to;  // what came before, and what came of it
    Bond bond = Bond::became;
    std::optional<Quantity> quantity;  // none: it says nothing of quantities, or too many rows were not added up
    std::string unit;
};
// How much of one side of a record is shown.
struct ThreadReach {
    int shown = 0, total = 0;
    bool least = false;  // there are more than `total`
    bool any() const { return total > shown || least; }
};
struct ThreadPoint {
    ThreadNode node;
    int depth = 0;  // steps from where the thread begins; below 0: before it
    ThreadReach before, after;
};
// The first point is where it begins. Of all points every edge between two of them is there.
struct Thread {
    std::vector<ThreadPoint> points;
    std::vector<ThreadEdge> edges;
    const ThreadPoint* find(const ThreadRef&) const;
};

inline constexpr int mostCounted = 500;  // rows of one way
inline constexpr int perStep = 6;        // records that a step shows by itself
inline constexpr int mostByItself = 60;  // records of a thread before anybody asks for more

// Nothing where there is no such record, or this person may not see it.
std::optional<ThreadNode> threadNode(const db::Read&, const ThreadRef&);
// Backwards from what came before, forwards from what came after, with the inspections of the lots on the way; it ends at
// customers, suppliers and items, which lead everywhere. No point where there is no such record.
Thread threadOf(const db::Read&, const ThreadRef& start, int most = mostByItself);
// With `more` further records on that side of the point.
Thread threadGrown(const db::Read&, Thread, const ThreadRef& at, ThreadSide, int more = perStep);
// The same records as they are now; what is gone is left out.
Thread threadAnew(const db::Read&, const Thread&);

// What a scanned or typed code may mean, the number as typed first. `exact`: nothing else is called so. Refuses what
// warehouse::understand refuses of a label.
struct ThreadStarts {
    std::vector<ThreadNode> nodes;
    bool exact = false;
};
ThreadStarts threadStarts(const db::Read&, const db::Actions&, std::string_view typed, int most);

}  // namespace quality
