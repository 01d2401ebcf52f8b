// Lists for screens and the command line: a *described list* (its tables, its columns, its key) from which any
// order, filter and page is composed. Identifiers come only from the descriptions compiled in; what people
// type is always an argument. A page starts after the last row seen, by value, so that rows that come or go
// meanwhile shift nothing; no list is ever fetched whole.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "database/transaction.h"

namespace db {

// How a column is stored, and so how it is typed and shown: quantity in millionths ("12.5"), price in
// millionths of a currency ("9.00"), money in minor units as they are stored (the currency stands in its own
// column), date as ISO, instantTime in microseconds ("2026-12-01T14:02:03.000000Z"). key: the id of another
// record, never shown to people; it comes with the row so that a click opens that record.
enum class ListType { text, number, quantity, price, money, date, instantTime, key };

struct ListColumn {
    const char* name;
    const char* title = "";    // the heading people read, in English; keys have none
    const char* sql = "";      // what is shown and filtered by
    ListType type = ListType::text;
    bool notNull = false;      // never null in the list (also behind its left joins)
    bool instant = false;      // an index gives this order: of the column alone when unique, else of it and the key
    bool unique = false;       // with notNull: no two rows have one value, so nothing need break a tie
    const char* secret = "";   // the right needed to see, sort and filter by it
    const char* sortBy = "";   // what orders it where that is not `sql`: the *_sort column of a name
    bool summed = false;       // its sum means something, within one value of `unit`
    const char* unit = "";     // the column of this list with its unit or currency; "": none, or the book currency
    const char* link = "";     // the key column of this list whose record a click on this opens
    const char* opens = "";    // of a key column: the kind of record it opens, such as "customer"
};

struct List {
    const char* name;   // "orders"
    const char* title;
    const char* from;   // tables and joins; lookups by left join to a unique key, so that the first table leads
                        // the plan and a lookup nobody asks for may be left out
    const char* where;  // which rows at all, or ""
    const char* key;    // a whole number, unique and not null, such as o.sales_order_id
    std::vector<ListColumn> columns;
    const char* opens = "";  // the kind of record a row opens by its key, such as "order"; "": none
    const char* right = "";  // the right needed to see it, such as "orders.see"; "": everybody
};

struct Sort {
    std::string column;       // "": the key, which is the order the rows were made in
    bool descending = false;  // nulls stand last both ways
};

// prefix and contains: of texts; contains: a = A. oneOf: any of `values`. isEmpty: null or ''.
enum class How { prefix, equals, contains, atLeast, atMost, oneOf, isEmpty, notEmpty };

struct Filter {
    std::string column;  // one column may have several filters: all must hold
    How how = How::equals;
    std::string value = {};                // as people write the column's type
    std::vector<std::string> values = {};  // for oneOf, at most 100; none: no row
};

// Where a page ends: the stored values of its last row that order the list. Empty: the list's start or end.
using After = std::vector<std::optional<std::string>>;

struct ListQuery {
    std::vector<Sort> sorts = {};  // none: by the key
    std::vector<Filter> filters = {};
    After after = {};
    int limit = 50;           // rows of a page, 1 to 500
    bool backwards = false;   // the page that ends before `after` (empty: the list's last), rows in the list's order
    std::int64_t skip = 0;    // passes over so many rows after (before) `after` first, reading no more than an index
};

struct ComposedList {
    std::string sql;  // the shown columns by their names, list_key, then after_1, after_2 … for After; the last $n is the limit
    std::vector<Value> arguments;
};
// Refuses list.column (unknown or not shown), list.filter, list.after and list.limit. `skip` is left to page().
ComposedList compose(const List&, const ListQuery&, std::span<const ListColumn> shown);

struct ListPage {
    std::vector<ListColumn> columns;  // key columns too
    std::vector<std::vector<std::optional<std::string>>> rows;  // as people write the columns' types
    After after;                      // for the next page; empty: this is the last
    std::vector<std::int64_t> keys;   // of each row
    After before;                     // for the page before, with `backwards`; empty: this is the first
};
// Columns whose secret the reader has no right to are left out, as if the list had none such. All that read
// rows refuse list.right.
ListPage page(const Read&, const List&, const ListQuery&);
std::vector<ListColumn> columnsFor(const Read&, const List&);

// Whether an index answers the order and the filters, so that any page comes at once at any size: the order of an
// instant column or of the key, with no filter or filters on that column only; or by the key with one instant
// column's equals.
bool instant(const List&, const ListQuery&);

std::int64_t count(const Read&, const List&, const std::vector<Filter>&);

// For orders that no index gives: the key of every row in this order (8 bytes a row), then rows by their place.
// `after`, `limit`, `skip` and `backwards` are not looked at.
std::vector<std::int64_t> keysOf(const Read&, const List&, const ListQuery&);
// These rows in this order, at most 500; those that are gone are left out, so look at the page's keys.
ListPage rowsOf(const Read&, const List&, std::span<const std::int64_t> keys);

// A column to group by: dates and moments (UTC) also by month or year.
enum class GroupBy { value, month, year };
struct Grouping {
    std::string column;
    GroupBy by = GroupBy::value;
};
struct Group {
    std::vector<std::optional<std::string>> values;  // of the groupings: as people write them, "2026-11", "2026"
    std::int64_t rows = 0;
    std::vector<std::optional<std::string>> sums;    // as people write the columns' types; none where all are null
};
// In the order of the values (a moment's value is its day), nulls last; at most `most`. Whoever sums money groups
// by the currency too: ListColumn::unit names that column. Refuses list.sum for a column that is not summed.
std::vector<Group> groups(const Read&, const List&, const std::vector<Filter>&, const std::vector<Grouping>& by,
                          const std::vector<std::string>& sums, int most = 1000);
// Over the whole filtered list: one group without values.
Group sums(const Read&, const List&, const std::vector<Filter>&, const std::vector<std::string>& sums);

}  // namespace db
