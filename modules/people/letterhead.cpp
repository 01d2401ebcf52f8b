// Who writes a paper, now or when it was written first.
#include "database/history.h"
#include "people/iban.h"
#include "people/people.h"

namespace people {

std::optional<Letterhead> letterheadOf(const db::Read& read, SiteId site, std::optional<std::int64_t> logId) {
    const auto held = logId ? db::heldAt(read, "letterhead", site.number, *logId) : db::presentOf(read, "letterhead", site.number);
    if (held.empty()) return std::nullopt;
    Letterhead head;
    head.name = held.at("name");
    for (const auto* column : {"line1", "line2"})
        if (!held.at(column).empty()) head.address.push_back(held.at(column));
    auto town = held.at("postcode") + (held.at("postcode").empty() ? "" : " ") + held.at("city");
    if (!town.empty()) head.address.push_back(std::move(town));
    head.country = held.at("country");
    head.phone = held.at("phone");
    head.email = held.at("email");
    head.web = held.at("web");
    head.registration = held.at("registration");
    head.taxNumber = held.at("tax_number");
    head.bank = held.at("bank");
    head.bankAccount = accountShown(held.at("bank_account"));
    head.bankCode = held.at("bank_code");
    head.closing = held.at("closing");
    if (const auto picture = read.find<db::Blob>(R"sql(select content from attachment where sha256 = $1)sql", held.at("logo")))
        head.logo = picture->bytes;
    return head;
}

}  // namespace people
