// Leads: the list, and the card of one with who it may be already.
#include "app/desk/list_screen.h"
#include "customers/ui/known.h"
#include "customers/ui/screens.h"
#include "customers/ui/seen.h"

namespace customers::ui {

using desk::Desk;
using desk::say;
using desk::shown;
using desk::Tone;
using desk::utf8;

namespace {

struct LeadHead {
    std::string number, name, contact, email, phone, taxNumber, text, source, state, droppedReason, site;
    std::optional<std::int64_t> partyId;
    std::optional<std::string> party;
    db::Instant receivedAt;
    std::optional<std::int64_t> mergedInto;
};
BOOST_DESCRIBE_STRUCT(LeadHead, (), (number, name, contact, email, phone, taxNumber, text, source, state, droppedReason, site, partyId, party, receivedAt,
                                     mergedInto))

desk::CardTable twinsOf(const db::Read& read, const LeadHead& lead, std::int64_t id) {
    desk::CardTable table{.title = "Perhaps here already",
                          .columns = {{.title = "Number", .width = 120}, {.title = "Name", .width = 0}, {.title = "Alike by", .width = 160}},
                          .rows = {},
                          .empty = "Nobody here is like it.",
                          .actions = {{.title = "Merge into this one…", .right = "customers.mergeLeads", .run = [id](Desk& d, const desk::TableRow& row) {
                                           if (row.opens.kind == "lead") return mergeRecords(d, "lead", id, row.opens.id);
                                           desk::showForm(d, convertLeadForm(id, row.data["party"].toInteger()));
                                       }}}};
    if (lead.state != "open") return table;
    AddLead as;
    as.name = lead.name;
    as.email = lead.email;
    as.phone = lead.phone;
    as.taxNumber = lead.taxNumber;
    for (const auto& one : knownAs(read, as, id)) {
        QJsonObject data;
        if (one.record.kind != "lead")
            data["party"] = static_cast<qint64>(read.one<std::int64_t>(R"sql(select party_id from party where number = $1)sql", one.number));
        table.rows.push_back({.cells = {{.text = desk::text(one.number)}, {.text = desk::text(one.name)}, {.text = one.why, .muted = true}},
                              .key = one.record.id * 2 + (one.record.kind == "lead" ? 1 : 0),
                              .opens = one.record,
                              .data = data});
    }
    return table;
}

std::vector<desk::CardButton> leadButtons(const LeadHead& lead, std::int64_t id) {
    if (lead.state != "open") return {};
    return {{.title = "Convert…", .right = "customers.convertLead", .keys = "Ctrl+O", .icon = "check", .main = true,
             .run = [id, party = lead.partyId.value_or(0)](Desk& d) { desk::showForm(d, convertLeadForm(id, party)); }},
            {.title = "New activity…", .right = "customers.addActivity", .keys = "Ctrl+N", .icon = "calendar",
             .run = [id](Desk& d) { desk::showForm(d, newActivityForm(d, {{"lead", static_cast<qint64>(id)}})); }},
            {.title = "Merge…", .right = "customers.mergeLeads", .keys = "Ctrl+M", .icon = "swap", .run = [id](Desk& d) { mergeRecords(d, "lead", id); }},
            {.title = "Drop…", .right = "customers.dropLead", .keys = "Ctrl+D", .icon = "close", .run = [id](Desk& d) { desk::showForm(d, dropLeadForm(id)); }}};
}

desk::Card readLead(const db::Read& read, std::int64_t id) {
    desk::Card card;
    const auto lead = read.find<LeadHead>(R"sql(
        select l.number, l.name, l.contact, l.email, l.phone, l.tax_number, l.text, l.source, l.state, l.dropped_reason, s.code as site,
               l.party_id, p.number || ' ' || p.name as party, l.received_at,
               (select m.into_id from record_merge m where m.kind = 'lead' and m.from_id = l.lead_id) as merged_into
        from lead l join site s on s.site_id = l.site_id left join party p on p.party_id = l.party_id where l.lead_id = $1
    )sql", id);
    card.found = lead.has_value();
    if (!lead) return card;
    card.number = lead->number;
    card.name = lead->name;
    card.chips = {chipOf(leadStates(), lead->state)};
    if (lead->state == "open" && lead->partyId) card.warning = utf8(say("They are here already: %1. Converted, the lead goes to that firm.").arg(desk::text(*lead->party)));
    const auto into = lead->mergedInto ? read.one<std::string>(R"sql(select number || ' ' || name as other from lead where lead_id = $1)sql", *lead->mergedInto) : std::string{};
    const auto source = lead->source == "form" ? say("Form") : lead->source == "file" ? say("File") : say("Mail");
    card.groups = {{"Who they are",
                    {{.label = "Contact", .value = lead->contact},
                     {.label = "Telephone", .value = lead->phone},
                     {.label = "Mail", .value = lead->email},
                     {.label = "Tax number", .value = lead->taxNumber},
                     {.label = "Known as", .value = lead->party.value_or(""), .opens = firmRecord(read, lead->partyId.value_or(0))}}},
                   {"What they want",
                    {{.label = "Text", .value = lead->text},
                     {.label = "Came in", .value = utf8(shown(lead->receivedAt))},
                     {.label = "Source", .value = utf8(source)},
                     {.label = "Site", .value = lead->site},
                     {.label = "Dropped because", .value = lead->droppedReason},
                     {.label = "Goes on as", .value = into, .opens = {"lead", lead->mergedInto.value_or(0)}}}}};
    card.tables = {twinsOf(read, *lead, id)};
    auto done = activitiesLook();
    done.columns = {"due_at", "kind", "subject", "user", "state", "done_at", "result"};
    card.parts = {{.title = "Activities", .look = done, .filters = {{"lead_id", db::How::equals, std::to_string(id)}}}};
    card.buttons = leadButtons(*lead, id);
    return card;
}

}  // namespace

void addLeads(Desk& desk) {
    using desk::Area;
    desk.add(desk::ScreenKind{.id = "customers.leads", .area = Area::customers, .title = "Leads", .icon = "plus", .right = "customers.see",
                              .make = desk::listScreen(leadsLook())});
    desk.add(desk::ScreenKind{.id = "customers.lead", .area = Area::customers, .title = "Lead", .icon = "plus", .right = "customers.see", .inRail = false,
                              .opens = "lead", .make = desk::cardScreen({.kind = "lead", .tables = {"lead", "party", "record_merge"}, .read = readLead})});
    desk.add(desk::CommandKind{.id = "customers.newLead", .title = "New lead", .right = "customers.addLead",
                               .run = [](Desk& d) { desk::showForm(d, newLeadForm()); }});
}

}  // namespace customers::ui
