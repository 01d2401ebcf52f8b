// Price lists and their prices.
#include "orders/prices.h"

namespace orders {

Date todayFor(const db::Read& read, std::optional<Date> given) {
    return given.value_or(db::utcDate(read.now()));
}

void checkNames(const std::string& code, const std::string& name, db::Reasons& reasons) {
    if (code.empty())
        reasons.add("orders.code.none", "Give it a short name: it is how people call it.", {}, "code");
    else
        gather(reasons, "code", [&] { static_cast<void>(db::cleanText(code, 40)); });
    if (name.empty())
        reasons.add("orders.name.none", "Give it a name.", {}, "name");
    else
        gather(reasons, "name", [&] { static_cast<void>(db::cleanText(name, 200)); });
}

void checkSpan(Date from, std::optional<Date> to, db::Reasons& reasons) {
    if (to && *to < from)
        reasons.add("orders.date.span",
                    "It would end on {to}, before it begins on {from}. Give a later last day.",
                    {{"to", *to}, {"from", from}}, "validTo");
}

void checkPriority(std::optional<int> priority, db::Reasons& reasons) {
    if (priority && (*priority < 0 || *priority > 1'000'000))
        reasons.add("orders.priority", "A priority lies between 0 and 1,000,000; the lower number wins.", {},
                    "priority");
}

void checkParty(const db::Read& read, std::optional<PartyId> party, db::Reasons& reasons) {
    if (party && !read.find<PartyId>(R"sql(select party_id from party where party_id = $1)sql", *party))
        reasons.add("orders.party.none", "There is no such party. Add it first.", {}, "party");
}

std::optional<std::string> itemNumber(const db::Read& read, ItemId item) {
    return read.find<std::string>(R"sql(select number from item where item_id = $1)sql", item);
}

std::optional<PriceListFacts> findList(const db::Read& read, PriceListId list) {
    return read.find<PriceListFacts>(
        R"sql(select code, currency from price_list where price_list_id = $1)sql", list);
}

}  // namespace orders
