// The ways that lead from one kind of record to another, and how a record of each kind is told.
#pragma once
#include <map>
#include <span>

#include "quality/thread.h"

namespace quality {

// From what came before to what came of it. Both statements: $1 the id, $2 the most rows -> id, quantity. Rows of one id
// are added up. Without a statement nobody goes that way: parts of a record stand beside what it stands beside.
struct ThreadWay {
    Bond bond;
    const char *from, *to;
    const char* after = "";    // $1 is the id of `from`
    const char* before = "";   // $1 is the id of `to`
    bool newest = false;       // the latest stand first; where many may stand there, the statement takes the latest
    bool unitOfTo = false;     // whose unit the quantities count in: else that of `from`
    bool askedAfter = false;   // not followed before somebody asks for it
    bool askedBefore = false;
    bool summed = false;       // one row of an id with all of its quantity, so that what is cut falsifies no other
    const char* right = "";    // needed beside those of the two records
};
std::span<const ThreadWay> waysOfSales();    // thread_sales.cpp
std::span<const ThreadWay> waysOfGoods();    // thread_goods.cpp
std::span<const ThreadWay> waysOfQuality();  // thread_quality.cpp
std::span<const ThreadWay> waysOfChanges();  // thread_changes.cpp

// How a record of a kind is told. $1 its id -> as ToldRow (thread_nodes.cpp).
struct ThreadKind {
    const char* kind;
    const char* right;   // needed to see it
    const char* opens;   // the kind whose screen shows it
    bool end;            // a thread does not go on through it by itself
    const char* sql;
};
const ThreadKind* threadKind(std::string_view kind);

// Of one reading, each right asked once.
class ThreadSight {
public:
    explicit ThreadSight(const db::Read& read) : read_(read) {}
    bool may(std::string_view right);
    bool sees(std::string_view kind);
    bool goes(const ThreadWay& way) { return may(way.right) && sees(way.from) && sees(way.to); }

private:
    const db::Read& read_;
    std::map<std::string, bool, std::less<>> rights_{{"", true}};
};

std::optional<ThreadNode> told(const db::Read&, ThreadSight&, const ThreadRef&);

}  // namespace quality
