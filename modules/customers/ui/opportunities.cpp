// Opportunities: the list, the stages, and the card of one with its way so far.
#include "app/desk/list_screen.h"
#include "customers/customers.h"
#include "customers/ui/screens.h"
#include "customers/ui/seen.h"

namespace customers::ui {

using desk::Desk;
using desk::say;
using desk::shown;
using desk::Tone;
using desk::utf8;

namespace {

struct OpportunityHead {
    std::string number, title, party, stage, stageName, state, currency, lostReason, site;
    std::int64_t partyId = 0;
    Money amount;
    Percent probability;
    std::optional<Percent> own;
    Date closeOn;
    std::optional<std::string> user, lead, order;
    std::optional<std::int64_t> leadId, orderId, customerId;
    std::optional<Instant> decidedAt, begunAt, since;
};
BOOST_DESCRIBE_STRUCT(OpportunityHead, (), (number, title, party, stage, stageName, state, currency, lostReason, site, partyId, amount, probability, own,
                                            closeOn, user, lead, order, leadId, orderId, customerId, decidedAt, begunAt, since))

std::optional<OpportunityHead> opportunityHead(const db::Read& read, std::int64_t id) {
    return read.find<OpportunityHead>(R"sql(
        select o.number, o.title, p.name as party, s.code as stage, s.name as stage_name, o.state, o.currency, o.lost_reason, t.code as site,
               o.party_id, o.amount, coalesce(o.probability, s.probability) as probability, o.probability as own, o.close_on,
               u.full_name as user, l.number as lead, d.number as "order", o.lead_id, o.sales_order_id as order_id, c.customer_id,
               o.decided_at,
               (select min(m.moved_at) from opportunity_move m where m.opportunity_id = o.opportunity_id) as begun_at,
               (select max(m.moved_at) from opportunity_move m where m.opportunity_id = o.opportunity_id) as since
        from opportunity o join party p on p.party_id = o.party_id join sales_stage s on s.sales_stage_id = o.sales_stage_id
        join site t on t.site_id = o.site_id left join user_account u on u.user_account_id = o.user_account_id
        left join customer c on c.party_id = o.party_id left join lead l on l.lead_id = o.lead_id left join sales_order d on d.sales_order_id = o.sales_order_id
        where o.opportunity_id = $1
    )sql", id);
}

std::vector<desk::CardButton> opportunityButtons(const OpportunityHead& one, std::int64_t id) {
    const auto key = static_cast<qint64>(id);
    std::vector<desk::CardButton> buttons;
    if (one.state == "open")
        buttons = {{.title = "To the next stage", .right = "customers.moveOpportunity", .keys = "Ctrl+Right", .icon = "right", .main = true,
                    .run = [key, number = desk::text(one.number)](Desk& d) {
                        desk::doNow(d, "customers.moveOpportunity", {{"opportunity", key}}, say("%1 is a stage further.").arg(number));
                    }},
                   {.title = "New quote", .right = "orders.enter", .keys = "Ctrl+O", .icon = "cart", .run = [party = one.partyId](Desk& d) { quoteFor(d, party); }},
                   {.title = "By a template…", .right = "customers.quoteFromTemplate", .keys = "", .icon = "copy",
                    .run = [key, customer = one.customerId.value_or(0)](Desk& d) {
                        QJsonObject with{{"opportunity", key}};
                        if (customer != 0) with["customer"] = static_cast<qint64>(customer);
                        d.open("customers.template_quote", with);
                    }},
                   {.title = "Won…", .right = "customers.winOpportunity", .keys = "Ctrl+R", .icon = "check", .run = [id](Desk& d) { desk::showForm(d, winForm(id)); }},
                   {.title = "Lost…", .right = "customers.loseOpportunity", .keys = "Ctrl+D", .icon = "close", .run = [id](Desk& d) { desk::showForm(d, loseForm(id)); }},
                   {.title = "Change…", .right = "customers.changeOpportunity", .keys = "Ctrl+E", .icon = "edit", .run = [id](Desk& d) { changeOpportunity(d, id); }}};
    buttons.push_back({.title = "New activity…", .right = "customers.addActivity", .keys = "Ctrl+N", .icon = "calendar",
                       .run = [key](Desk& d) { desk::showForm(d, newActivityForm(d, {{"opportunity", key}})); }});
    return buttons;
}

desk::Card readOpportunity(const db::Read& read, std::int64_t id) {
    desk::Card card;
    const auto one = opportunityHead(read, id);
    card.found = one.has_value();
    if (!one) return card;
    const auto today = db::utcDate(read.now());
    const Currency currency{one->currency};
    const bool late = one->state == "open" && one->closeOn < today;
    card.number = one->number;
    card.name = one->title;
    card.chips = {chipOf(opportunityStates(), one->state)};
    if (late) card.chips.push_back({.value = "", .word = "Should be decided", .tone = Tone::bad});
    card.figures = {{.label = "What it would bring", .value = utf8(shown(Amount{one->amount, currency}))},
                    {.label = "Probability", .value = utf8(shown(one->probability)), .note = utf8(one->own ? say("set by hand") : say("of the stage"))},
                    {.label = "Weighted", .value = utf8(shown(Amount{money::share(one->amount, one->probability), currency}))},
                    {.label = "Decided by", .value = utf8(shown(one->closeOn)), .tone = late ? Tone::bad : Tone::neutral,
                     .note = one->state == "open" ? utf8(desk::fromToday(one->closeOn, today)) : ""}};
    const auto days = [&](const std::optional<Instant>& from) { return from ? utf8(say("%1 days").arg(today - db::utcDate(*from))) : std::string{}; };
    card.groups = {{"What it is",
                    {{.label = "Customer", .value = one->party, .opens = firmRecord(read, one->partyId)},
                     {.label = "Stage", .value = one->stageName},
                     {.label = "Who works at it", .value = one->user.value_or("")},
                     {.label = "Of lead", .value = one->lead.value_or(""), .opens = {"lead", one->leadId.value_or(0)}},
                     {.label = "Site", .value = one->site}}},
                   {"How it went",
                    {{.label = "Begun", .value = one->begunAt ? utf8(shown(*one->begunAt)) : ""},
                     {.label = "In this stage for", .value = one->state == "open" ? days(one->since) : ""},
                     {.label = "Won or lost on", .value = one->decidedAt ? utf8(shown(*one->decidedAt)) : ""},
                     {.label = "Quote or order", .value = one->order.value_or(""), .opens = {"order", one->orderId.value_or(0)}},
                     {.label = "Lost because", .value = one->lostReason}}}};
    const auto key = std::to_string(id);
    auto done = activitiesLook();
    done.columns = {"due_at", "kind", "subject", "contact", "user", "state", "done_at", "result"};
    card.parts = {{.title = "Activities", .look = done, .filters = {{"opportunity_id", db::How::equals, key}}},
                  {.title = "Way through the stages",
                   .look = {.list = "opportunity_moves", .columns = {"moved_at", "stage", "amount", "currency", "moved_by"}, .sorts = {{"", true}}},
                   .filters = {{"opportunity_id", db::How::equals, key}}}};
    card.buttons = opportunityButtons(*one, id);
    return card;
}

desk::FormLook stageForm(const QJsonObject& preset) {
    return {.action = "customers.setStage",
            .title = "Stage of the pipeline",
            .verb = "Keep",
            .fields = {{.argument = "code"},
                       {.argument = "name"},
                       {.argument = "position", .hint = "From left to right, 0 to 1000."},
                       {.argument = "probability", .hint = "How many that stand here are won."},
                       {.argument = "version", .hidden = true}},
            .preset = preset};
}

struct StageNow {
    std::string code, name;
    std::int64_t position = 0, version = 0;
    Percent probability;
};
BOOST_DESCRIBE_STRUCT(StageNow, (), (code, name, position, version, probability))

void changeStage(Desk& desk, std::int64_t id) {
    desk.read<std::optional<StageNow>>(
        &desk,
        [id](const db::Read& read) {
            return read.find<StageNow>(R"sql(select code, name, position, version, probability from sales_stage where sales_stage_id = $1)sql", id);
        },
        [&desk](const std::optional<StageNow>& now) {
            if (now)
                desk::showForm(desk, stageForm({{"code", desk::text(now->code)}, {"name", desk::text(now->name)}, {"position", static_cast<qint64>(now->position)},
                                                {"probability", desk::text(toText(now->probability))}, {"version", static_cast<qint64>(now->version)}}));
        });
}

desk::ListLook stagesLook() {
    return {.list = "sales_stages",
            .sorts = {{"position", false}},
            .widths = {{"name", 240}},
            .top = {{.title = "New stage", .right = "customers.setStage", .run = [](Desk& d) { desk::showForm(d, stageForm({})); }}},
            .actions = {{.title = "Change…", .right = "customers.setStage", .keys = "Ctrl+E", .icon = "edit",
                         .run = [](Desk& d, const std::vector<desk::Row>& rows) { changeStage(d, rows.front().key); }}},
            .empty = "No stages yet. Ctrl+N sets the first, such as Talking with 20 %."};
}

}  // namespace

void addOpportunities(Desk& desk) {
    using desk::Area;
    desk.add(desk::ScreenKind{.id = "customers.opportunities", .area = Area::customers, .title = "Opportunities", .icon = "star", .right = "customers.see",
                              .inRail = false, .make = desk::listScreen(opportunitiesLook())});
    desk.add(desk::ScreenKind{.id = "customers.opportunity", .area = Area::customers, .title = "Opportunity", .icon = "star", .right = "customers.see",
                              .inRail = false, .opens = "opportunity",
                              .make = desk::cardScreen({.kind = "opportunity", .tables = {"opportunity", "opportunity_move", "party"}, .read = readOpportunity})});
    desk.add(desk::ScreenKind{.id = "customers.stages", .area = Area::customers, .title = "Stages of the pipeline", .icon = "settings", .right = "customers.see",
                              .inRail = false, .make = desk::listScreen(stagesLook())});
    desk.add(desk::CommandKind{.id = "customers.newOpportunity", .title = "New opportunity", .right = "customers.addOpportunity",
                               .run = [](Desk& d) { desk::showForm(d, newOpportunityForm(d)); }});
}

}  // namespace customers::ui
