// The firm of the flows with its drawing office: two people who may approve, and short ways to look at things.
#pragma once
#include <functional>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "engineering/change.h"
#include "engineering/papers.h"
#include "inventory/stores.h"

namespace test {

struct Office : Stores {
    Office();
    db::Actor eva, ina;  // may approve changes; the boss draws them up

    // By a person who signs it; the code of what refused it, '' where it was done.
    std::string signedBy(const db::Actor&, std::string_view action, const std::string& args,
                         const std::string& meaning = "reviewed for production");
    // One transaction by hand, for what the modules above would write.
    void act(const std::function<void(db::Tx&)>&);

    tl::ItemId item(std::string_view number);
    tl::BomId bom(std::string_view item, std::string_view revision = "A", std::string_view alternate = "");
    tl::SiteId site();
    db::Date today() { return db::dateOf(2026, 11, 23); }
    std::string revision(std::string_view item);               // that it is made to now
    std::string life(std::string_view item, std::string_view revision);  // the state of a revision
    tl::ChangeOrderId change(std::string_view number);
    engineering::Effect effect(std::string_view change);
    engineering::Snapshot snapshot(std::string_view item, const std::string& revision = {}, const std::string& alternate = {},
                                   int pieces = 100, int inDays = 0, const std::string& serial = {});
    // "RM-100 100 at 10": number, required, operation.
    std::vector<std::string> parts(const engineering::Snapshot&);
    // A planned work order for FG-500 with what it brings; its number is MO-<n>.
    void plan(int n, std::string_view item, int pieces, db::Date dueOn);
    template <class Use>
    auto read(Use&& use) {
        return company->read(boss, use);
    }
};

}  // namespace test
