#include "engineering/facts.h"

namespace engineering {

std::optional<ItemFacts> findItem(const db::Read& read, ItemId item) {
    return read.find<ItemFacts>(R"sql(
        select item_id, number, revision, state, tracking from item where item_id = $1
    )sql", item);
}

std::optional<ItemFacts> checkItem(const db::Read& read, ItemId item, db::Reasons& reasons, std::string_view field) {
    auto found = findItem(read, item);
    if (!found)
        reasons.add("engineering.item.unknown", "There is no such item. Choose one from the list.", {}, field);
    return found;
}

ItemFacts theItem(const db::Read& read, ItemId item, std::string_view field) {
    auto found = findItem(read, item);
    if (!found)
        db::refuse("engineering.item.unknown", "There is no such item. Choose one from the list.", {}, field);
    return std::move(*found);
}

void checkOptionalText(db::Reasons& reasons, std::string_view field, std::string_view text, std::size_t most) {
    if (db::characters(text) > most)
        reasons.add("engineering.text.long", "The {field} is too long: at most {most} characters.",
                    {{"field", field}, {"most", static_cast<std::int64_t>(most)}}, field);
}

void checkText(db::Reasons& reasons, std::string_view field, std::string_view text, std::size_t most) {
    if (text.find_first_not_of(' ') == text.npos)
        reasons.add("engineering.text.missing", "Say the {field}.", {{"field", field}}, field);
    checkOptionalText(reasons, field, text, most);
}

void checkCode(db::Reasons& reasons, std::string_view field, std::string_view code) {
    checkText(reasons, field, code, 40);
    if (code.find('/') != code.npos)
        reasons.add("engineering.code.slash", "'{code}' has a '/', which divides the parts of a number. Use '-' instead.",
                    {{"code", code}}, field);
}

void checkVersion(db::Reasons& reasons, std::string_view what, std::int64_t given, std::int64_t now) {
    if (given != now)
        reasons.add("engineering.record.stale",
                    "{what} was changed by somebody since you opened it. Look at the new values and save again.",
                    {{"what", what}}, "version");
}

void checkRevision(db::Reasons& reasons, std::string_view field, std::string_view revision) {
    if (db::characters(revision) > 20)
        reasons.add("engineering.bom.revision", "A revision has at most 20 characters. Shorten it.", {}, field);
}

void checkDraft(db::Reasons& reasons, std::string_view what, std::string_view state, std::string_view field) {
    if (state != "draft")
        reasons.add("engineering.draft.locked",
                    "{what} is {state} and locked: what was made by it must stay true. Copy it to a new revision and "
                    "change that.",
                    {{"what", what}, {"state", state}}, field);
}

void ensureRevision(db::Tx& tx, ItemId item, std::string_view revision) {
    tx.run(R"sql(
        insert into item_revision (item_id, revision, state, note, released_on, version)
        values ($1, $2, 'design', '', null, 1) on conflict (item_id, revision) do nothing
    )sql", item, revision);
}

std::string rowField(std::string_view list, std::size_t row, std::string_view member) {
    return std::string{list} + "[" + std::to_string(row) + "]." + std::string{member};
}

}  // namespace engineering
