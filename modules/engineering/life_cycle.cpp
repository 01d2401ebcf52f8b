#include "engineering/life_cycle.h"

#include <algorithm>

#include "calendar/calendar.h"
#include "engineering/serial.h"

namespace engineering {

BOOST_DESCRIBE_STRUCT(Life, (), (revision, state))

namespace {

// Stock that was to be used up by a day which has come: its revision is over.
std::vector<std::string> usedUpBy(const db::Read& read, ItemId item, Date on) {
    return read.all<std::string>(R"sql(
        select x.from_revision
        from change_order_item x join change_order o on o.change_order_id = x.change_order_id
        where x.item_id = $1 and o.state = 'released' and o.effectivity = 'use_up' and x.from_revision <> x.to_revision
          and o.effective_on <= $2
    )sql", item, on);
}

struct Named {
    std::string number, revision, state;
    std::optional<RevisionState> life;  // of that revision, as it stands in the database
    int changes = 0;                    // released, and still to do something to it on a later day
};
BOOST_DESCRIBE_STRUCT(Named, (), (number, revision, state, life, changes))

// In one question: orders ask it for each line.
std::optional<Named> findNamed(const db::Read& read, ItemId item, std::string_view revision) {
    return read.find<Named>(R"sql(
        select i.number, case when $2 = '' then i.revision else cast($2 as text) end as revision, i.state, r.state as life,
               (select count(*) from change_order_item x join change_order o on o.change_order_id = x.change_order_id
                where x.item_id = i.item_id and o.state = 'released' and x.from_revision <> x.to_revision
                  and (x.in_force_at is null or (o.effectivity = 'use_up' and o.effective_on is not null))) as changes
        from item i
        left join item_revision r on r.item_id = i.item_id
            and r.revision = case when $2 = '' then i.revision else cast($2 as text) end
        where i.item_id = $1
    )sql", item, revision);
}

}  // namespace

bool allows(RevisionState state, Use use) {
    switch (state) {
        case RevisionState::released: return true;
        case RevisionState::prototype: return use != Use::sell;
        case RevisionState::phase_out: return use == Use::sell;
        case RevisionState::design:
        case RevisionState::obsolete: break;
    }
    return false;
}

bool usable(RevisionState state) { return state != RevisionState::design && state != RevisionState::obsolete; }

Date today(const db::Read& read) {
    const auto site = read.find<SiteId>(R"sql(select site_id from site order by site_id limit 1)sql");
    return site ? calendar::siteToday(read, *site) : db::utcDate(read.now());
}

std::vector<Coming> comingOf(const db::Read& read, ItemId item) {
    return read.all<Coming>(R"sql(
        select x.change_order_item_id, x.change_order_id, x.from_revision, x.to_revision, x.disposition, o.effectivity,
               o.effective_on, o.effective_serial
        from change_order_item x join change_order o on o.change_order_id = x.change_order_id
        where x.item_id = $1 and o.state = 'released' and x.in_force_at is null and x.from_revision <> x.to_revision
        order by o.released_at, x.change_order_item_id
    )sql", item);
}

bool due(const Coming& change, Date on, std::string_view serial) {
    if (change.effectivity == "serial")
        return change.effectiveSerial && compareSerials(serial, *change.effectiveSerial) >= 0;
    return !change.effectiveOn || on >= *change.effectiveOn;
}

std::string revisionInForce(const db::Read& read, ItemId item, Date on, const std::string& serial) {
    auto revision = read.find<std::string>(R"sql(select revision from item where item_id = $1)sql", item);
    if (!revision)
        db::refuse("engineering.item.unknown", "There is no such item. Choose one from the list.", {}, "item");
    const auto changes = comingOf(read, item);
    if (changes.empty()) return std::move(*revision);
    const bool bySerial = std::ranges::any_of(changes, [](const Coming& c) { return c.effectivity == "serial"; });
    const auto next = serial.empty() && bySerial ? serialToCome(read, item) : serial;
    for (const auto& change : changes)
        if (change.fromRevision == *revision && due(change, on, next)) revision = change.toRevision;
    return std::move(*revision);
}

std::vector<Life> livesOf(const db::Read& read, ItemId item, Date on) {
    auto lives = read.all<Life>(R"sql(
        select revision, state from item_revision where item_id = $1 order by item_revision_id
    )sql", item);
    const auto end = [&](const std::string& revision, RevisionState state) {
        for (auto& life : lives)
            if (life.revision == revision) life.state = state;
    };
    for (const auto& change : comingOf(read, item))
        if (change.effectivity == "date" && due(change, on, {}))
            end(change.fromRevision, change.disposition == "use_up" || change.disposition == "use_as_is"
                                         ? RevisionState::phase_out
                                         : RevisionState::obsolete);
    const auto over = usedUpBy(read, item, on);
    for (auto& life : lives)
        if (life.state == RevisionState::phase_out && std::ranges::find(over, life.revision) != over.end())
            life.state = RevisionState::obsolete;
    return lives;
}

std::optional<RevisionState> stateOn(const db::Read& read, ItemId item, std::string_view revision, Date on) {
    for (const auto& life : livesOf(read, item, on))
        if (life.revision == revision) return life.state;
    return {};
}

void checkUse(const db::Read& read, ItemId item, std::string_view revision, Use use, db::Reasons& reasons,
              std::string_view field) {
    auto named = findNamed(read, item, revision);
    if (!named) return;
    if (named->changes > 0) {
        const auto on = today(read);
        if (revision.empty()) named->revision = revisionInForce(read, item, on);
        named->life = stateOn(read, item, named->revision, on);
    }
    const auto state = named->state == "obsolete" ? RevisionState::obsolete : named->life.value_or(RevisionState::design);
    if (allows(state, use)) return;
    const db::Details details{{"item", named->number},
                              {"revision", named->revision},
                              {"state", boost::describe::enum_to_string(state, "?")}};
    switch (use) {
        case Use::buy:
            reasons.add("engineering.state.buy",
                        "{item} revision {revision} is not bought: it is in the state {state}. Choose a released "
                        "revision, or ask Engineering.",
                        details, field);
            break;
        case Use::make:
            reasons.add("engineering.state.make",
                        "{item} revision {revision} is not made: it is in the state {state}. Choose a released "
                        "revision, or ask Engineering.",
                        details, field);
            break;
        case Use::sell:
            reasons.add("engineering.state.sell",
                        "{item} revision {revision} is not sold: it is in the state {state}. Choose what replaces "
                        "it, or ask Engineering.",
                        details, field);
            break;
    }
}

}  // namespace engineering
