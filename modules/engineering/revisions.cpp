#include "engineering/revisions.h"

#include "calendar/calendar.h"
#include "engineering/facts.h"
#include "engineering/in_force.h"

namespace engineering {
namespace {

struct Kept {
    ItemRevisionId itemRevisionId;
    RevisionState state = RevisionState::design;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Kept, (), (itemRevisionId, state, version))

std::optional<Kept> findRevision(const db::Read& read, ItemId item, std::string_view revision) {
    return read.find<Kept>(R"sql(
        select item_revision_id, state, version from item_revision where item_id = $1 and revision = $2
    )sql", item, revision);
}

std::optional<Kept> checkKnown(const db::Read& read, const ItemFacts& item, const std::string& revision,
                               db::Reasons& reasons) {
    auto kept = findRevision(read, item.itemId, revision);
    if (!kept)
        reasons.add("engineering.revision.unknown", "{item} has no revision {revision}. Choose one it has, or add it first.",
                    {{"item", item.number}, {"revision", revision}}, "revision");
    return kept;
}

bool hasReleasedBill(const db::Read& read, ItemId item, std::string_view revision) {
    return read.find<BomId>(R"sql(
        select bom_id from bom where item_id = $1 and revision = $2 and alternate = '' and state = 'released'
    )sql", item, revision).has_value();
}

}  // namespace

void check(const db::Read& read, const AddRevision& args, db::Reasons& reasons) {
    checkText(reasons, "revision", args.revision, 20);
    checkOptionalText(reasons, "note", args.note, 500);
    const auto item = checkItem(read, args.item, reasons);
    if (item && findRevision(read, args.item, args.revision))
        reasons.add("engineering.revision.taken", "{item} has a revision {revision} already. Choose the next letter.",
                    {{"item", item->number}, {"revision", args.revision}}, "revision");
}

RevisionKept addRevision(db::Tx& tx, const AddRevision& args) {
    return {tx.make<ItemRevisionId>(R"sql(
        insert into item_revision (item_id, revision, state, note, released_on, version)
        values ($1, $2, 'design', $3, null, 1) returning item_revision_id
    )sql", args.item, args.revision, args.note), 1};
}

void check(const db::Read& read, const SetRevisionState& args, db::Reasons& reasons) {
    const auto item = checkItem(read, args.item, reasons);
    if (!item) return;
    const auto kept = checkKnown(read, *item, args.revision, reasons);
    if (!kept) return;
    checkVersion(reasons, item->number + " " + args.revision, args.version, kept->version);
    const auto from = static_cast<int>(kept->state), to = static_cast<int>(args.state);
    if (to == from || to < from - 1 || kept->state == RevisionState::obsolete)
        reasons.add("engineering.revision.step",
                    "{item} revision {revision} is {from}, and from there it does not become {to}: it goes on in its life, "
                    "or back by one step, and out of obsolete nothing comes.",
                    {{"item", item->number},
                     {"revision", args.revision},
                     {"from", boost::describe::enum_to_string(kept->state, "?")},
                     {"to", boost::describe::enum_to_string(args.state, "?")}},
                    "state");
    if (item->revision == args.revision && !usable(args.state))
        reasons.add("engineering.revision.current",
                    "{item} is made to revision {revision} now, so it cannot become {to}. Make another revision the current "
                    "one first.",
                    {{"item", item->number},
                     {"revision", args.revision},
                     {"to", boost::describe::enum_to_string(args.state, "?")}},
                    "state");
}

RevisionKept setRevisionState(db::Tx& tx, const SetRevisionState& args) {
    const auto on = args.state == RevisionState::released ? std::optional{today(tx)} : std::nullopt;
    const auto id = tx.make<ItemRevisionId>(R"sql(
        update item_revision set state = $3, released_on = coalesce(released_on, $4), version = version + 1
        where item_id = $1 and revision = $2 returning item_revision_id
    )sql", args.item, args.revision, args.state, on);
    return {id, args.version + 1};
}

void check(const db::Read& read, const MakeCurrent& args, db::Reasons& reasons) {
    checkOptionalText(reasons, "reason", args.reason, 500);
    const auto item = checkItem(read, args.item, reasons);
    if (!item) return;
    const auto kept = checkKnown(read, *item, args.revision, reasons);
    if (!kept) return;
    if (args.revision == item->revision)
        reasons.add("engineering.revision.already", "{item} is made to revision {revision} already. Nothing is left to do.",
                    {{"item", item->number}, {"revision", args.revision}}, "revision");
    if (kept->state != RevisionState::released && kept->state != RevisionState::prototype)
        reasons.add("engineering.revision.unfit",
                    "{item} revision {revision} is {state}: only a prototype or a released revision is bought and made. "
                    "Release it first.",
                    {{"item", item->number},
                     {"revision", args.revision},
                     {"state", boost::describe::enum_to_string(kept->state, "?")}},
                    "revision");
    if (hasReleasedBill(read, args.item, item->revision) && !hasReleasedBill(read, args.item, args.revision))
        reasons.add("engineering.revision.bill",
                    "{item} is made by a bill of material, and revision {revision} has no released one. Release it first.",
                    {{"item", item->number}, {"revision", args.revision}}, "revision");
}

RevisionKept makeCurrent(db::Tx& tx, const MakeCurrent& args) {
    for (const auto& change : comingOf(tx, args.item))
        if (change.toRevision == args.revision) markInForce(tx, change);
    moveItem(tx, args.item, args.revision);
    const auto kept = findRevision(tx, args.item, args.revision).value();
    return {kept.itemRevisionId, kept.version};
}

void check(const db::Read& read, const TakeHold& args, db::Reasons& reasons) {
    if (args.site && !read.find<SiteId>(R"sql(select site_id from site where site_id = $1)sql", *args.site))
        reasons.add("engineering.site.unknown", "There is no such site. Choose one from the list.", {}, "site");
}

Held takeHold(db::Tx& tx, const TakeHold& args) {
    return {bringInForce(tx, args.site ? calendar::siteToday(tx, *args.site) : today(tx))};
}

}  // namespace engineering
