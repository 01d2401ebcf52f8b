#include "engineering/in_force.h"

#include "engineering/papers.h"

namespace engineering {
namespace {

struct Over {
    ItemId itemId;
    std::string revision;
};
BOOST_DESCRIBE_STRUCT(Over, (), (itemId, revision))

struct Due {
    ItemId itemId;
    std::int64_t changeOrderItemId = 0;
};
BOOST_DESCRIBE_STRUCT(Due, (), (itemId, changeOrderItemId))

// Stock that was to be used up by a day which has come.
void endUsedUp(db::Tx& tx, Date on) {
    for (const auto& over : tx.all<Over>(R"sql(
             select x.item_id, x.from_revision as revision
             from change_order o join change_order_item x on x.change_order_id = o.change_order_id
             join item_revision r on r.item_id = x.item_id and r.revision = x.from_revision and r.state = 'phase_out'
             where o.state = 'released' and o.effectivity = 'use_up' and o.effective_on <= $1
               and x.from_revision <> x.to_revision
             order by x.change_order_item_id
         )sql", on))
        endRevision(tx, over.itemId, over.revision, RevisionState::obsolete);
}

}  // namespace

void moveItem(db::Tx& tx, ItemId item, std::string_view revision) {
    tx.run(R"sql(update item set revision = $2, version = version + 1 where item_id = $1)sql", item, revision);
}

void endRevision(db::Tx& tx, ItemId item, std::string_view revision, RevisionState state) {
    tx.run(R"sql(
        update item_revision set state = $3, version = version + 1
        where item_id = $1 and revision = $2 and state <> $3 and state <> 'obsolete'
    )sql", item, revision, state);
}

void markInForce(db::Tx& tx, const Coming& change) {
    const auto item = tx.make<ItemId>(R"sql(
        update change_order_item set in_force_at = $2 where change_order_item_id = $1 returning item_id
    )sql", change.changeOrderItemId, tx.now());
    const bool stays = change.disposition == "use_up" || change.disposition == "use_as_is";
    if (change.fromRevision != change.toRevision)
        endRevision(tx, item, change.fromRevision, stays ? RevisionState::phase_out : RevisionState::obsolete);
    releasePapers(tx, change.changeOrderId);
}

void releasePapers(db::Tx& tx, ChangeOrderId order) {
    for (const auto revision : tx.all<DocumentRevisionId>(R"sql(
             select r.document_revision_id
             from document_revision r join document d on d.document_id = r.document_id
             where r.change_order_id = $1 and r.state = 'draft'
               and not exists (
                   select 1 from change_order_item x
                   where x.change_order_id = $1 and x.in_force_at is null
                     and (x.item_id = d.item_id
                          or not exists (select 1 from change_order_item y
                                         where y.change_order_id = $1 and y.item_id = d.item_id)))
             order by r.document_revision_id
         )sql", order))
        bringIntoUse(tx, revision);
}

std::vector<ItemId> bringInForce(db::Tx& tx, Date on) {
    std::vector<ItemId> moved;
    for (const auto& due : tx.all<Due>(R"sql(
             select x.item_id, x.change_order_item_id
             from change_order_item x join change_order o on o.change_order_id = x.change_order_id
             where x.in_force_at is null and o.state = 'released' and o.effectivity = 'date' and o.effective_on <= $1
             order by o.released_at, x.change_order_item_id
         )sql", on))
        for (const auto& change : comingOf(tx, due.itemId)) {
            if (change.changeOrderItemId != due.changeOrderItemId) continue;
            const auto now = tx.one<std::string>(R"sql(select revision from item where item_id = $1)sql", due.itemId);
            // Somebody has moved the item elsewhere by hand meanwhile: the change is done without it.
            if (now == change.fromRevision) {
                moveItem(tx, due.itemId, change.toRevision);
                moved.push_back(due.itemId);
            }
            markInForce(tx, change);
        }
    endUsedUp(tx, on);
    return moved;
}

}  // namespace engineering
