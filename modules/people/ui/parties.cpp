// Suppliers, carriers and employees, and the card of any firm or person we deal with.
#include "people/ui/screens.h"

namespace people {
namespace {

using desk::Tone;

struct Head {
    std::string number, name, taxNumber, email, phone, state;
    std::int64_t version = 0;
    std::optional<std::int64_t> customer;
};
BOOST_DESCRIBE_STRUCT(Head, (), (number, name, taxNumber, email, phone, state, version, customer))

struct AddressRow {
    std::int64_t id = 0, version = 0;
    std::string kind, line1, line2, city, region, postcode, country;
};
BOOST_DESCRIBE_STRUCT(AddressRow, (), (id, version, kind, line1, line2, city, region, postcode, country))

struct ContactRow {
    std::int64_t id = 0, version = 0;
    std::string name, duty, email, phone;
};
BOOST_DESCRIBE_STRUCT(ContactRow, (), (id, version, name, duty, email, phone))

QString addressKind(const std::string& kind) {
    if (kind == "main") return desk::say("Main");
    if (kind == "billing") return desk::say("Billing");
    if (kind == "shipping") return desk::say("Shipping");
    return kind == "home" ? desk::say("Home address") : desk::say("Other");
}

desk::Chip roleChip(const std::string& role) {
    if (role == "customer") return {"customer", "Customer", Tone::active};
    if (role == "supplier") return {"supplier", "Supplier", Tone::attention};
    if (role == "carrier") return {"carrier", "Carrier", Tone::good};
    return {"employee", "Employee", Tone::neutral};
}

std::vector<desk::FieldLook> addressFields(const std::string& before) {
    return {{.argument = before + "kind", .label = "Kind"},
            {.argument = before + "line1", .label = "Street and number"},
            {.argument = before + "line2", .label = "More"},
            {.argument = before + "postcode", .label = "Postcode"},
            {.argument = before + "city", .label = "Town"},
            {.argument = before + "region", .label = "State or province"},
            {.argument = before + "country", .label = "Country, two letters"}};
}

void addAddress(desk::Desk& desk, std::int64_t party) {
    auto fields = addressFields("address.");
    fields.insert(fields.begin(), {.argument = "party", .hidden = true});
    desk::showForm(desk, {.action = "people.addAddress",
                          .title = "New address",
                          .verb = "Add address",
                          .fields = std::move(fields),
                          .preset = {{"party", static_cast<qint64>(party)}}});
}

void changeAddress(desk::Desk& desk, const desk::TableRow& row) {
    auto fields = addressFields("");
    fields.insert(fields.begin(), {{.argument = "address", .hidden = true}, {.argument = "version", .hidden = true}});
    desk::showForm(desk, {.action = "people.changeAddress",
                          .title = "Change address",
                          .verb = "Save",
                          .fields = std::move(fields),
                          .preset = row.data,
                          .staleTable = "party_address"});
}

void changeContact(desk::Desk& desk, const desk::TableRow& row) {
    desk::showForm(desk, {.action = "people.changeContact",
                          .title = "Change contact",
                          .verb = "Save",
                          .fields = {{.argument = "contact", .hidden = true},
                                     {.argument = "version", .hidden = true},
                                     {.argument = "name", .label = "Name"},
                                     {.argument = "duty", .label = "Duty", .hint = "Buyer, accounts, quality"},
                                     {.argument = "email", .label = "Email"},
                                     {.argument = "phone", .label = "Telephone"}},
                          .preset = row.data,
                          .staleTable = "party_contact"});
}

void addContact(desk::Desk& desk, std::int64_t party) {
    desk::showForm(desk, {.action = "people.addContact",
                          .title = "New contact",
                          .verb = "Add contact",
                          .fields = {{.argument = "party", .hidden = true},
                                     {.argument = "contact.name", .label = "Name"},
                                     {.argument = "contact.duty", .label = "Duty", .hint = "Buyer, accounts, quality"},
                                     {.argument = "contact.email", .label = "Email"},
                                     {.argument = "contact.phone", .label = "Telephone"}},
                          .preset = {{"party", static_cast<qint64>(party)}}});
}

desk::CardTable addressesOf(const db::Read& read, std::int64_t id) {
    desk::CardTable table{.title = "Addresses",
                          .columns = {{.title = "Kind", .width = 130},
                                      {.title = "Street", .width = 0},
                                      {.title = "Town", .width = 220},
                                      {.title = "Country", .width = 90}},
                          .rows = {},
                          .empty = "No address yet.",
                          .actions = {{.title = "New address…",
                                       .right = "people.addAddress",
                                       .run = [id](desk::Desk& desk, const desk::TableRow&) { addAddress(desk, id); },
                                       .needsRow = false},
                                      {.title = "Change…", .right = "people.changeAddress", .run = changeAddress}}};
    for (const auto& a : read.all<AddressRow>(R"sql(
             select party_address_id as id, version, kind, line1, line2, city, region, postcode, country
             from party_address where party_id = $1 order by party_address_id limit 200
         )sql",
                                              id))
        table.rows.push_back({.cells = {{.text = addressKind(a.kind)},
                                        {.text = desk::text(a.line1 + (a.line2.empty() ? "" : ", " + a.line2))},
                                        {.text = desk::text(a.postcode + (a.postcode.empty() ? "" : " ") + a.city +
                                                            (a.region.empty() ? "" : ", " + a.region))},
                                        {.text = desk::text(a.country)}},
                              .key = a.id,
                              .data = {{"address", static_cast<qint64>(a.id)},
                                       {"version", static_cast<qint64>(a.version)},
                                       {"kind", desk::text(a.kind)},
                                       {"line1", desk::text(a.line1)},
                                       {"line2", desk::text(a.line2)},
                                       {"city", desk::text(a.city)},
                                       {"region", desk::text(a.region)},
                                       {"postcode", desk::text(a.postcode)},
                                       {"country", desk::text(a.country)}}});
    return table;
}

desk::CardTable contactsOf(const db::Read& read, std::int64_t id) {
    desk::CardTable table{.title = "Contacts",
                          .columns = {{.title = "Name", .width = 220},
                                      {.title = "Duty", .width = 160},
                                      {.title = "Email", .width = 0},
                                      {.title = "Telephone", .width = 180}},
                          .rows = {},
                          .empty = "Nobody there is known yet.",
                          .actions = {{.title = "New contact…",
                                       .right = "people.addContact",
                                       .run = [id](desk::Desk& desk, const desk::TableRow&) { addContact(desk, id); },
                                       .needsRow = false},
                                      {.title = "Change…", .right = "people.changeContact", .run = changeContact}},
                          .opens = [](desk::Desk& desk, const desk::TableRow& row) {
                              if (desk.may("people.changeContact")) changeContact(desk, row);
                          }};
    for (const auto& c : read.all<ContactRow>(R"sql(
             select c.party_contact_id as id, c.version, c.name, c.duty, c.email, c.phone from party_contact c
             where c.party_id = $1 and not exists (select 1 from record_merge m where m.kind = 'contact' and m.from_id = c.party_contact_id)
             order by c.party_contact_id limit 200
         )sql",
                                              id))
        table.rows.push_back({.cells = {{.text = desk::text(c.name)},
                                        {.text = desk::text(c.duty), .muted = true},
                                        {.text = desk::text(c.email)},
                                        {.text = desk::text(c.phone)}},
                              .key = c.id,
                              .data = {{"contact", static_cast<qint64>(c.id)},
                                       {"version", static_cast<qint64>(c.version)},
                                       {"name", desk::text(c.name)},
                                       {"duty", desk::text(c.duty)},
                                       {"email", desk::text(c.email)},
                                       {"phone", desk::text(c.phone)}}});
    return table;
}

void change(desk::Desk& desk, std::int64_t id, const Head& h, const std::vector<std::string>& roles) {
    QJsonArray had;
    for (const auto& role : roles) had.append(desk::text(role));
    desk::showForm(desk, {.action = "people.changeParty",
                          .title = "Change firm or person",
                          .verb = "Save",
                          .fields = {{.argument = "party", .hidden = true},
                                     {.argument = "version", .hidden = true},
                                     {.argument = "name", .label = "Name"},
                                     {.argument = "taxNumber", .label = "Tax number"},
                                     {.argument = "email", .label = "Email"},
                                     {.argument = "phone", .label = "Telephone"},
                                     {.argument = "roles", .label = "Is our"}},
                          .preset = {{"party", static_cast<qint64>(id)},
                                     {"version", static_cast<qint64>(h.version)},
                                     {"name", desk::text(h.name)},
                                     {"taxNumber", desk::text(h.taxNumber)},
                                     {"email", desk::text(h.email)},
                                     {"phone", desk::text(h.phone)},
                                     {"roles", had}},
                          .staleTable = "party"});
}

std::vector<desk::CardButton> buttonsOf(std::int64_t id, const Head& h, const std::vector<std::string>& roles) {
    std::vector<desk::CardButton> buttons{{.title = "Change…",
                                           .right = "people.changeParty",
                                           .keys = "Ctrl+E",
                                           .icon = "edit",
                                           .main = true,
                                           .run = [id, h, roles](desk::Desk& desk) { change(desk, id, h, roles); }}};
    if (h.customer)
        buttons.push_back({.title = "As a customer",
                           .right = "orders.see",
                           .keys = "Ctrl+O",
                           .icon = "customer",
                           .run = [customer = *h.customer](desk::Desk& desk) {
                               desk.open(desk::Record{"customer", customer});
                           }});
    if (h.state == "active")
        buttons.push_back({.title = "End business",
                           .right = "people.closeParty",
                           .keys = "Ctrl+L",
                           .icon = "close",
                           .run = [id, name = desk::text(h.name)](desk::Desk& desk) {
                               desk::doNow(desk, "people.closeParty", {{"party", static_cast<qint64>(id)}},
                                           desk::say("%1 is closed").arg(name),
                                           desk::say("End business with %1? Nothing new can be entered for them.").arg(name));
                           }});
    return buttons;
}

desk::Card readParty(const db::Read& read, std::int64_t id) {
    desk::Card card;
    const auto found = read.find<Head>(R"sql(
        select p.number, p.name, p.tax_number, p.email, p.phone, p.state, p.version, c.customer_id as customer
        from party p left join customer c on c.party_id = p.party_id where p.party_id = $1
    )sql",
                                       id);
    if (!found) {
        card.found = false;
        return card;
    }
    const auto roles = read.all<std::string>(R"sql(select role from party_role where party_id = $1 order by role)sql", id);
    card.number = found->number;
    card.name = found->name;
    for (const auto& role : roles) card.chips.push_back(roleChip(role));
    if (found->state == "closed") card.chips.push_back({"", "Closed", Tone::bad});
    card.groups = {{"Facts",
                    {{.label = "Number", .value = found->number},
                     {.label = "Name", .value = found->name},
                     {.label = "Tax number", .value = found->taxNumber},
                     {.label = "Customer",
                      .value = found->customer ? found->number : "",
                      .opens = found->customer ? desk::Record{"customer", *found->customer} : desk::Record{}}}},
                   {"How to reach them", {{.label = "Email", .value = found->email}, {.label = "Telephone", .value = found->phone}}}};
    card.tables = {addressesOf(read, id), contactsOf(read, id)};
    card.parts = {{.title = "What was done",
                   .look = {.list = "record_log", .columns = {"at", "actor", "action", "reason"}, .sorts = {{"", true}}},
                   .filters = {{.column = "kind", .value = "party"}, {.column = "record_id", .value = std::to_string(id)}}}};
    card.buttons = buttonsOf(id, *found, roles);
    return card;
}

struct Link {
    std::string kind;
    std::int64_t id = 0;
    std::string number, what;
};
BOOST_DESCRIBE_STRUCT(Link, (), (kind, id, number, what))

}  // namespace

void newParty(desk::Desk& desk) {
    desk::showForm(desk, {.action = "people.addParty",
                          .title = "New firm or person",
                          .verb = "Add",
                          .fields = {{.argument = "name", .label = "Name"},
                                     {.argument = "roles", .label = "Is our"},
                                     {.argument = "number", .label = "Number", .hint = "Empty: the next free one."},
                                     {.argument = "taxNumber", .label = "Tax number"},
                                     {.argument = "email", .label = "Email"},
                                     {.argument = "phone", .label = "Telephone"},
                                     {.argument = "addresses", .hidden = true},
                                     {.argument = "contacts", .hidden = true}},
                          .then = [](desk::Desk& d, const QJsonObject& answer) {
                              d.open(desk::Record{"party", answer["party"].toInteger()});
                          }});
}

desk::ListLook partiesLook() {
    return {.list = "partners",
            .columns = {"number", "name", "roles", "email", "phone", "state"},
            .sorts = {{"name", false}},
            .chips = {{"state", {{"active", "Active", Tone::good}, {"closed", "Closed", Tone::neutral}}},
                      {"roles", {roleChip("supplier"), roleChip("carrier"), roleChip("employee")}}},
            .widths = {{"name", 280}, {"roles", 150}, {"email", 220}, {"phone", 160}},
            .quick = {{"Suppliers", {{.column = "roles", .how = db::How::contains, .value = "supplier"}}},
                      {"Carriers", {{.column = "roles", .how = db::How::contains, .value = "carrier"}}},
                      {"Employees", {{.column = "roles", .how = db::How::contains, .value = "employee"}}}},
            .top = {{.title = "New firm or person", .right = "people.addParty", .run = newParty}},
            .empty = "No suppliers, carriers or employees yet: press Ctrl+N to add one."};
}

desk::CardKind partyCard() {
    return {.kind = "party", .tables = {"party", "party_role", "party_address", "party_contact", "record_merge"}, .read = readParty};
}

std::vector<desk::ThreadLink> partyThread(const db::Read& read, std::int64_t id) {
    std::vector<desk::ThreadLink> out;
    for (const auto& link : read.all<Link>(R"sql(
             select d.kind, d.id, d.number, d.what
             from (
                 select 'customer' as kind, c.customer_id as id, p.number, '' as what, 1 as turn
                 from customer c join party p on p.party_id = c.party_id where c.party_id = $1
                 union all
                 select k.kind, k.id, k.number, k.what, 2 as turn
                 from (select 'order' as kind, o.sales_order_id as id, o.number, o.ordered_on as what
                       from sales_order o join customer c on c.customer_id = o.customer_id
                       where c.party_id = $1 order by o.sales_order_id desc limit 10) k
             ) d
             order by d.turn, d.id desc
         )sql",
                                           id))
        out.push_back({1, link.kind, link.id, link.number, link.what, Tone::neutral});
    return out;
}

}  // namespace people
