#include "customers/ui/known.h"

namespace customers::ui {

QString alikeWord(const std::string& why) {
    if (why == "tax number") return desk::say("tax number");
    if (why == "mail") return desk::say("mail");
    if (why == "telephone") return desk::say("telephone");
    return desk::say("name");
}

std::vector<desk::Similar> knownAs(const db::Read& read, const AddLead& lead, std::int64_t but) {
    struct Found {
        desk::Similar similar;
        int likeness = 0;
    };
    std::vector<Found> found;
    for (const auto& twin : people::twins(read, lead.name, lead.taxNumber, lead.email, lead.phone)) {
        const auto customer = read.find<std::int64_t>(R"sql(select customer_id from customer where party_id = $1)sql", twin.party);
        const auto record = customer && read.may("orders.see") ? desk::Record{"customer", *customer} : desk::Record{"party", twin.party.number};
        found.push_back({{record, twin.number, twin.name, alikeWord(twin.why)}, twin.likeness});
    }
    for (const auto& twin : leadTwins(read, lead))
        if (const auto id = read.find<std::int64_t>(R"sql(select lead_id from lead where number = $1)sql", twin.number); id && *id != but)
            found.push_back({{{"lead", *id}, twin.number, twin.name, alikeWord(twin.why)}, twin.likeness});
    std::ranges::stable_sort(found, std::greater{}, &Found::likeness);
    std::vector<desk::Similar> all;
    for (auto& one : found) all.push_back(std::move(one.similar));
    return all;
}

}  // namespace customers::ui
