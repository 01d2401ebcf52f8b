// What the verbs of this module ask again and again: texts, versions, items, and the state of what they change.
#pragma once
#include <concepts>

#include "engineering/engineering.h"

namespace engineering {

struct ItemFacts {
    ItemId itemId;
    std::string number, revision, state, tracking;
};
BOOST_DESCRIBE_STRUCT(ItemFacts, (), (itemId, number, revision, state, tracking))

std::optional<ItemFacts> findItem(const db::Read&, ItemId);
ItemFacts theItem(const db::Read&, ItemId, std::string_view field = "item");  // refuses "engineering.item.unknown"
// Adds "engineering.item.unknown" where there is none.
std::optional<ItemFacts> checkItem(const db::Read&, ItemId, db::Reasons&, std::string_view field = "item");

// Runs what refuses by throwing; a refusal becomes a reason beside `field` (its own field where it has one).
template <std::invocable Use>
auto trying(db::Reasons& reasons, std::string_view field, Use&& use) -> std::optional<decltype(use())> {
    try {
        return use();
    } catch (const db::Refused& no) {
        for (const auto& r : no.reasons)
            reasons.add(r.code, r.sentence, r.details, r.field.empty() ? field : r.field);
    } catch (const db::Refusal& no) {
        reasons.add(no.code, no.sentence, no.details, no.field.empty() ? field : no.field);
    }
    return {};
}

void checkText(db::Reasons&, std::string_view field, std::string_view text, std::size_t most = 200);
void checkOptionalText(db::Reasons&, std::string_view field, std::string_view text, std::size_t most = 200);
// 1 to 40 characters without '/', which divides the parts of a number.
void checkCode(db::Reasons&, std::string_view field, std::string_view code);
void checkVersion(db::Reasons&, std::string_view what, std::int64_t given, std::int64_t now);
// Revisions have at most 20 characters.
void checkRevision(db::Reasons&, std::string_view field, std::string_view revision);
// Adds "engineering.draft.locked" where a bill or routing is no draft: what is released is never edited.
void checkDraft(db::Reasons&, std::string_view what, std::string_view state, std::string_view field);

// The revision is there afterwards: in design, where it was not.
void ensureRevision(db::Tx&, ItemId, std::string_view revision);
std::string rowField(std::string_view list, std::size_t row, std::string_view member);  // "lines[2].item"

}  // namespace engineering
