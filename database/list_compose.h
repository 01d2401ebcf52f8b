// How the SQL of a described list is put together: shared by list.cpp, list_keys.cpp and list_groups.cpp only.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "database/list.h"

namespace db::listing {

// One step of the order, and how its value in After is stored.
struct Term {
    std::string sql;
    bool descending, notNull, text;
    bool nullsFirst = false;  // only while reading backwards
};

bool isText(ListType);  // stored as text
// Refuses list.column, naming the columns there are.
const ListColumn& columnOf(std::span<const ListColumn> shown, const List&, const std::string& name);
const char* orderingSql(const ListColumn&);

// The order wanted, made total: the key breaks ties, in the last column's direction, so that an index of the
// column and the key can be read either way. A unique column leaves no tie, so what would follow is left out;
// a column held to one value orders nothing.
std::vector<Term> orderOf(const List&, const ListQuery&, std::span<const ListColumn> shown);
std::string orderText(const std::vector<Term>&);

// The list's tables without the lookups that `sql` does not mention. Engines leave them out by themselves in plain
// queries, but SQLite not where rows are counted or summed.
std::string fromFor(const List&, std::string_view sql);

// Where a looked-up value comes from: fk of the first table is pk in `from`, which stands alone.
struct Lookup {
    std::string fk, pk, from;
};
// Nothing when `sql` is of the first table, or of several lookups.
std::optional<Lookup> lookupOf(const List&, std::string_view sql);

// Collects conditions and their arguments.
class Composer {
public:
    // With `read` it may look up first which few records a filter means.
    Composer(const List&, std::span<const ListColumn> shown, const Read* read = nullptr);
    void filter(const std::vector<Filter>&);
    // Before the filters: what it says makes their bounds on the same column needless, and SQLite would read an
    // index from such a bound on instead of from the page's start.
    void startAfter(const std::vector<Term>&, const After&);
    std::string argument(Value);

    std::string conditions;  // " where …", or empty
    std::vector<Value> arguments;

private:
    struct Bound {  // the page's start in the order's first column
        std::string sql;
        bool descending;
        Value value;
    };
    void require(const std::string& condition);
    void filter(const Filter&);
    std::string condition(const ListColumn&, const Filter&);
    std::string within(const std::string& sql, const char* compare, Value value);
    std::string prefixed(const std::string& sql, const std::string& prefix);
    std::string oneOf(const ListColumn&, const std::vector<std::string>& values);
    std::string lookedUp(const Lookup&, const ListColumn&, const Filter&);

    const List& list_;
    std::span<const ListColumn> shown_;
    const Read* read_;
    std::optional<Bound> start_;
};

// The filters as they are meant: numbers are mostly written in capitals, so small letters that begin nothing in an
// instant column stand for capitals.
std::vector<Filter> meant(const Read&, const List&, std::span<const ListColumn> shown, std::vector<Filter>);

// A stored value as people write the column's type.
std::string written(const ListColumn&, std::int64_t);
std::optional<std::string> written(const ListColumn&, const Cell&);

// The rows as they come; `use` gets the statement on each.
template <class Use>
void each(const Read& read, const ComposedList& composed, Use&& use) {
    read.connection().streamNext();
    auto& statement = read.connection().statement(composed.sql);
    const detail::Finish finish{statement};
    statement.start(composed.arguments);
    while (statement.next()) use(statement);
}
// "$1, $2, $3, $3": as many places as the next power of two, the last number again and again, so that a few
// statements serve all lengths. Not for no number.
std::string placesFor(std::span<const std::int64_t> numbers, std::vector<Value>& arguments);

void checkRight(const Read&, const List&);  // refuses list.right
void checkLimit(std::int64_t limit);        // refuses list.limit

// Only the keys of the list in this order from `after` on, without lookups that the order and the filters do not
// need; and so many of them as a page holds and one more, past `skip`.
ComposedList composeKeys(const List&, const ListQuery&, std::span<const ListColumn> shown, const Read* = nullptr);
ComposedList composeSkip(const List&, const ListQuery&, std::span<const ListColumn> shown, const Read* = nullptr);

}  // namespace db::listing
