// One read of everything about a customer.
#include "customers/card.h"

#include <algorithm>

#include "customers/card_sections.h"
#include "customers/keeping.h"
#include "ledger/ledger.h"
#include "people/checks.h"

namespace customers {
namespace {

struct CardHead {
    std::string number, name, state, email, phone, taxNumber, country;
    std::optional<CustomerId> customer;
};
BOOST_DESCRIBE_STRUCT(CardHead, (), (number, name, state, email, phone, taxNumber, country, customer))

CustomerCard headed(const db::Read& read, PartyId party) {
    static_cast<void>(people::partyRecord(read, party));
    auto head = read.one<CardHead>(R"sql(
        select p.number, p.name, p.state, p.email, p.phone, p.tax_number, c.customer_id as customer,
               coalesce((select a.country from party_address a where a.party_id = p.party_id
                         order by case when a.kind = 'main' then 0 else 1 end, a.party_address_id limit 1), '') as country
        from party p left join customer c on c.party_id = p.party_id where p.party_id = $1
    )sql", party);
    CustomerCard card;
    card.party = party;
    card.customer = head.customer;
    card.number = std::move(head.number);
    card.name = std::move(head.name);
    card.state = std::move(head.state);
    card.email = std::move(head.email);
    card.phone = std::move(head.phone);
    card.taxNumber = std::move(head.taxNumber);
    card.country = std::move(head.country);
    card.today = companyToday(read);
    card.currency = ledger::bookCurrency(read);
    return card;
}

}  // namespace

CustomerCard cardOf(const db::Read& read, PartyId party, int months) {
    auto card = headed(read, party);
    const auto since = monthsLater(card.today, -std::clamp(months, 1, 1200));
    const auto allowed = [&](const char* right, const char* section) {
        if (read.may(right)) return true;
        card.hidden.emplace_back(section);
        return false;
    };
    if (card.customer) card.keeper = keeperOf(read, *card.customer, card.today);
    const bool orders = allowed("orders.see", "orders"), money = allowed("finance.see", "money");
    if (orders) addOrderSections(read, card);
    if (money) addMoneySections(read, card);
    // Class and share of wallet are made of what was billed.
    if (orders && money && card.customer) card.standing = standingOf(read, *card.customer, card.today);
    if (allowed("warehouse.see", "shipping")) addShippingSections(read, card, since);
    if (allowed("complaints.see", "complaints")) addComplaintSections(read, card);
    if (allowed("customers.see", "talks")) addTalkSections(read, card);
    card.hints = hintsOf(hintFactsOf(read, party, card.today), card.today);
    return card;
}

CustomerCard cardOf(const db::Read& read, CustomerId customer, int months) { return cardOf(read, partyOf(read, customer), months); }

}  // namespace customers
