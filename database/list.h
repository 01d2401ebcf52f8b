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
// column), date as ISO, instantTime in microseconds ("2026-12-01T14:02:03.000000Z").
enum class ListType { text, number, quantity, price, money, date, instantTime };

struct ListColumn {
    const char* name;
    const char* sql;           // what is shown and filtered by
    ListType type = ListType::text;
    bool notNull = false;      // never null in the list (also behind its left joins)
    bool instant = false;      // an index gives this order: of the column alone when unique, else of it and the key
    bool unique = false;       // with notNull: no two rows have one value, so nothing need break a tie
    const char* secret = "";   // the right needed to see, sort and filter by it
    const char* sortBy = "";   // what orders it where that is not `sql`: the *_sort column of a name
};

struct List {
    const char* name;   // "orders"
    const char* title;
    const char* from;   // tables and joins; lookups by left join, so that the first table leads the plan
    const char* where;  // which rows at all, or ""
    const char* key;    // a whole number, unique and not null, such as o.sales_order_id
    std::vector<ListColumn> columns;
};

struct Sort {
    std::string column;
    bool descending = false;  // nulls stand last both ways
};

enum class How { prefix, equals, contains, atLeast, atMost };  // prefix and contains: of texts; contains: a = A

struct Filter {
    std::string column;
    How how = How::equals;
    std::string value;  // as people write the column's type
};

// Where a page ends: the stored values of its last row that order the list. Empty: the list's start or end.
using After = std::vector<std::optional<std::string>>;

struct ListQuery {
    std::vector<Sort> sorts = {};  // none: by the key
    std::vector<Filter> filters = {};
    After after = {};
    int limit = 50;  // rows of a page, 1 to 500
};

struct ComposedList {
    std::string sql;  // the shown columns by their names, then after_1, after_2 … for After; the last $n is the limit
    std::vector<Value> arguments;
};
// Refuses list.column (unknown or not shown), list.filter, list.after and list.limit.
ComposedList compose(const List&, const ListQuery&, std::span<const ListColumn> shown);

struct ListPage {
    std::vector<ListColumn> columns;
    std::vector<std::vector<std::optional<std::string>>> rows;  // as people write the columns' types
    After after;                                                // for the next page; empty: this is the last
};
// Columns whose secret the reader has no right to are left out, as if the list had none such.
ListPage page(const Read&, const List&, const ListQuery&);
std::vector<ListColumn> columnsFor(const Read&, const List&);

}  // namespace db
