// A little firm with some of everything, so that every list has rows, equal values and nulls.
#pragma once
#include <string>
#include <vector>

#include "database/list.h"
#include "support/world.h"

namespace test {

struct Lists : World {
    Lists();
    void fill();
    db::ListPage page(const db::List& list, const db::ListQuery& query) { return page(boss, list, query); }
    db::ListPage page(const db::Actor& who, const db::List& list, const db::ListQuery& query) {
        return company->read(who, [&](const db::Read& r) { return db::page(r, list, query); });
    }
    template <class Use>
    void read(Use&& use) {
        company->read(boss, [&](const db::Read& r) { use(r); });
    }
    // The whole of a list, by big pages.
    static db::ListPage whole(const db::Read& r, const db::List& list, const std::vector<db::Sort>& sorts = {}) {
        auto all = db::page(r, list, {.sorts = sorts, .limit = 500});
        while (!all.after.empty()) {
            auto more = db::page(r, list, {.sorts = sorts, .after = all.after, .limit = 500});
            all.rows.insert(all.rows.end(), more.rows.begin(), more.rows.end());
            all.keys.insert(all.keys.end(), more.keys.begin(), more.keys.end());
            all.after = more.after;
        }
        return all;
    }
};

}  // namespace test
