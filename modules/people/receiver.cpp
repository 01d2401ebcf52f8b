// Whom a paper goes to, now or when it was written first.
#include <limits>
#include <map>

#include <boost/describe/enum_to_string.hpp>

#include "database/history.h"
#include "people/people.h"

namespace people {
namespace {

using Values = std::map<std::string, std::string>;

Values valuesOf(const db::Read& read, const std::string& table, std::int64_t id, std::optional<std::int64_t> logId) {
    return logId ? db::heldAt(read, table, id, *logId) : db::presentOf(read, table, id);
}

std::vector<std::string> linesOf(const Values& a) {
    std::vector<std::string> lines;
    for (const auto* column : {"line1", "line2"})
        if (!a.at(column).empty()) lines.push_back(a.at(column));
    auto town = a.at("postcode") + (a.at("postcode").empty() ? "" : " ") + a.at("city");
    if (!a.at("region").empty()) town += (town.empty() ? "" : ", ") + a.at("region");
    if (!town.empty()) lines.push_back(std::move(town));
    lines.push_back(a.at("country"));
    return lines;
}

// Those it had then: an address is there from the start, or since somebody added it.
std::vector<PartyAddressId> addressesOf(const db::Read& read, PartyId party, std::optional<std::int64_t> logId) {
    return read.all<PartyAddressId>(R"sql(
        select a.party_address_id from party_address a
        where a.party_id = $1 and not exists (
            select 1 from action_subject s join action_log l on l.log_id = s.log_id
            where s.kind = 'address' and s.record_id = a.party_address_id and s.log_id > $2 and l.action = 'people.addAddress')
        order by a.party_address_id
    )sql", party, logId.value_or(std::numeric_limits<std::int64_t>::max()));
}

int rank(const std::string& kind, AddressKind wanted) {
    if (kind == boost::describe::enum_to_string(wanted, "")) return 0;
    return kind == "main" ? 1 : 2;
}

}  // namespace

std::vector<std::string> addressOnPaper(const db::Read& read, PartyAddressId address, std::optional<std::int64_t> logId) {
    return linesOf(valuesOf(read, "party_address", address.number, logId));
}

Receiver receiverOf(const db::Read& read, PartyId party, std::optional<std::int64_t> logId, AddressKind kind) {
    const auto held = valuesOf(read, "party", party.number, logId);
    Receiver receiver{held.at("number"), held.at("name"), held.at("tax_number"), held.at("email"), {}, {}};
    int best = 3;
    for (const auto id : addressesOf(read, party, logId)) {
        const auto address = valuesOf(read, "party_address", id.number, logId);
        const int at = rank(address.at("kind"), kind);
        if (at >= best) continue;
        best = at;
        receiver.addressId = id;
        receiver.address = linesOf(address);
    }
    return receiver;
}

}  // namespace people
