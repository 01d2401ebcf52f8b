// Campaigns: whom we spoke to, who answered, what it cost and what was ordered because of it.
#include "customers/campaigns.h"

#include "app/desk/list_screen.h"
#include "app/desk/words.h"
#include "customers/ui/market_forms.h"
#include "customers/ui/screens.h"

namespace customers::ui {

using desk::Desk;
using desk::Row;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

struct CampaignHead {
    std::string code, name, text, channel, state;
    std::optional<std::int64_t> segmentId;
    std::optional<std::string> segment;
    Money budget;
    Date startsOn, endsOn, countsUntil;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(CampaignHead, (), (code, name, text, channel, state, segmentId, segment, budget, startsOn, endsOn, countsUntil, version))

std::optional<CampaignHead> campaignHead(const db::Read& read, std::int64_t id) {
    return read.find<CampaignHead>(R"sql(
        select c.code, c.name, c.text, c.channel, c.state, c.segment_id, s.code as segment, c.budget, c.starts_on, c.ends_on, c.counts_until, c.version
        from campaign c left join segment s on s.segment_id = c.segment_id where c.campaign_id = $1
    )sql", id);
}

const std::vector<desk::Chip>& campaignStates() {
    static const std::vector<desk::Chip> all{{.value = "planned", .word = "Planned", .tone = Tone::neutral},
                                             {.value = "running", .word = "Running", .tone = Tone::active},
                                             {.value = "closed", .word = "Closed", .tone = Tone::neutral}};
    return all;
}

const std::vector<desk::Chip>& responses() {
    static const std::vector<desk::Chip> all{{.value = "none", .word = "No response", .tone = Tone::neutral},
                                             {.value = "opened", .word = "Opened it", .tone = Tone::neutral},
                                             {.value = "answered", .word = "Wrote back", .tone = Tone::active},
                                             {.value = "lead", .word = "Lead", .tone = Tone::good},
                                             {.value = "ordered", .word = "Order", .tone = Tone::good}};
    return all;
}

const std::vector<desk::Chip>& channels() {
    static const std::vector<desk::Chip> all{{.value = "mail", .word = "Mail"}, {.value = "call", .word = "Telephone call"}, {.value = "letter", .word = "Letter"},
                                             {.value = "visit", .word = "Visit"}, {.value = "fair", .word = "Fair"}, {.value = "web", .word = "Web"}};
    return all;
}

std::vector<desk::FieldLook> campaignFields() {
    return {{.argument = "code"},
            {.argument = "name"},
            {.argument = "channel"},
            {.argument = "segment", .hint = "Whose customers become members when it starts."},
            {.argument = "startsOn"},
            {.argument = "endsOn"},
            {.argument = "budget"},
            {.argument = "countsUntil", .label = "Orders count until", .hint = "Empty: 90 days after its end."},
            {.argument = "text", .label = "What is said", .longText = true}};
}

QJsonObject campaignIs(std::int64_t id) { return {{"campaign", static_cast<qint64>(id)}}; }

void changeCampaign(Desk& desk, std::int64_t id, const CampaignHead& now) {
    auto fields = campaignFields();
    fields.erase(fields.begin());  // its code stays
    fields.insert(fields.begin(), {{.argument = "campaign", .hidden = true}, {.argument = "version", .hidden = true}});
    auto preset = campaignIs(id);
    preset["version"] = static_cast<qint64>(now.version);
    preset["name"] = text(now.name);
    preset["text"] = text(now.text);
    preset["channel"] = text(now.channel);
    if (now.segmentId) preset["segment"] = static_cast<qint64>(*now.segmentId);
    preset["startsOn"] = shown(now.startsOn);
    preset["endsOn"] = shown(now.endsOn);
    preset["countsUntil"] = shown(now.countsUntil);
    preset["budget"] = text(toText(Amount{now.budget, desk.bookCurrency()}));
    desk::showForm(desk, {.action = "customers.changeCampaign", .title = "Change campaign", .verb = "Keep", .fields = std::move(fields), .preset = preset,
                          .staleTable = "campaign"});
}

QJsonObject memberIn(std::int64_t campaign, const Row& row) {
    auto args = campaignIs(campaign);
    if (const auto party = row.id("party_id"); party != 0) args["party"] = static_cast<qint64>(party);
    else args["lead"] = static_cast<qint64>(row.id("lead_id"));
    return args;
}

desk::ListLook membersLook(std::int64_t id, bool open) {
    desk::ListLook look{.list = "campaign_members",
                        .columns = {"number", "name", "email", "phone", "response", "responded_on", "text", "made_lead", "order_number"},
                        .sorts = {{"", false}},
                        .chips = {{"response", responses()}},
                        .widths = {{"number", 100}, {"name", 210}, {"email", 190}, {"phone", 130}, {"made_lead", 90}, {"order_number", 110}},
                        .quick = {{.title = "No response", .filters = {{"response", db::How::equals, "none"}}}},
                        .empty = "Nobody is a member yet. When it starts, those of its segment are taken in."};
    if (!open) return look;
    look.actions = {{.title = "Response…", .right = "customers.noteResponse", .keys = "Ctrl+R", .icon = "check",
                     .run = [id](Desk& d, const std::vector<Row>& rows) {
                         desk::showForm(d, {.action = "customers.noteResponse", .title = "What they did", .verb = "Keep",
                                            .fields = {{.argument = "campaign", .hidden = true}, {.argument = "party", .hidden = true}, {.argument = "lead", .hidden = true},
                                                       {.argument = "response"}, {.argument = "onDate", .hint = "Empty: today."},
                                                       {.argument = "madeLead", .label = "Lead that came of it"}, {.argument = "order", .label = "Order that came of it"},
                                                       {.argument = "text"}},
                                            .preset = memberIn(id, rows.front())});
                     }},
                    {.title = "Remove from it", .right = "customers.removeMember", .keys = "Ctrl+D", .icon = "close",
                     .fits = [](const Row& row) { return row.at("response") == "none"; },
                     .run = [id](Desk& d, const std::vector<Row>& rows) {
                         desk::doNow(d, "customers.removeMember", memberIn(id, rows.front()), say("Removed."));
                     }}};
    return look;
}

desk::CardTable ordersThatCount(const CampaignReturn& now) {
    desk::CardTable table{.title = "Orders that count",
                          .columns = {{.title = "Order", .width = 120}, {.title = "Customer", .width = 0}, {.title = "Ordered", .width = 110},
                                      {.title = "Net", .width = 150, .number = true}, {.title = "In our currency", .width = 150, .number = true}, {.title = "Why", .width = 180}},
                          .rows = {},
                          .empty = "No order counts for it yet."};
    for (const auto& one : now.orders)
        table.rows.push_back({.cells = {{.text = text(one.number)},
                                        {.text = text(one.name)},
                                        {.text = shown(one.orderedOn)},
                                        {.text = shown(Amount{one.net, one.currency})},
                                        {.text = shown(one.book, now.currency)},
                                        {.text = one.named ? say("named by hand") : say("the last that spoke to them"), .muted = true}},
                              .key = one.order.number,
                              .opens = {"order", one.order.number}});
    return table;
}

std::vector<desk::CardButton> campaignButtons(std::int64_t id, const CampaignHead& now) {
    if (now.state == "closed") return {};
    std::vector<desk::CardButton> buttons;
    const auto key = campaignIs(id);
    if (now.state == "planned")
        buttons.push_back({.title = "Start", .right = "customers.startCampaign", .keys = "Ctrl+Return", .icon = "check", .main = true,
                           .run = [key, name = text(now.name)](Desk& d) {
                               desk::doNow(d, "customers.startCampaign", key, say("%1 runs.").arg(name), say("Start %1? Those of its segment become members now.").arg(name));
                           }});
    buttons.push_back({.title = "Add members…", .right = "customers.addMembers", .keys = "Ctrl+N", .icon = "user", .run = [key](Desk& d) {
                           desk::showForm(d, {.action = "customers.addMembers", .title = "Add members", .verb = "Add",
                                              .fields = {{.argument = "campaign", .hidden = true}, {.argument = "members[].party", .label = "Firm"}, {.argument = "members[].lead", .label = "Or lead"}},
                                              .preset = key});
                       }});
    buttons.push_back({.title = "Add cost…", .right = "customers.addCampaignCost", .keys = "Ctrl+O", .icon = "money", .run = [key](Desk& d) {
                           desk::showForm(d, {.action = "customers.addCampaignCost", .title = "Money spent", .verb = "Add",
                                              .fields = {{.argument = "campaign", .hidden = true}, {.argument = "amount", .hint = "A correction is below zero."},
                                                         {.argument = "text", .label = "For what"}, {.argument = "onDate", .hint = "Empty: today."}},
                                              .preset = key});
                       }});
    buttons.push_back({.title = "Change…", .right = "customers.changeCampaign", .keys = "Ctrl+E", .icon = "edit", .run = [id, now](Desk& d) { changeCampaign(d, id, now); }});
    if (now.state == "running")
        buttons.push_back({.title = "Close", .right = "customers.closeCampaign", .keys = "", .icon = "lock", .run = [key, name = text(now.name)](Desk& d) {
                               desk::doNow(d, "customers.closeCampaign", key, say("%1 is closed.").arg(name), say("Close %1? Its members stay as they are.").arg(name));
                           }});
    return buttons;
}

desk::Card readCampaign(const db::Read& read, std::int64_t id) {
    desk::Card card;
    const auto head = campaignHead(read, id);
    card.found = head.has_value();
    if (!head) return card;
    const auto now = returnOf(read, CampaignId{id});
    const auto money = [&](Money m) { return utf8(shown(Amount{m, now.currency})); };
    std::int64_t responded = 0;
    desk::Trend trend{.title = "Responses", .labels = {}, .values = {}};
    for (const auto& one : now.responses) {
        if (one.response == Response::none) continue;
        responded += one.members;
        trend.labels.push_back(utf8(say(chipOf(responses(), boost::describe::enum_to_string(one.response, "")).word)));
        trend.values.push_back(static_cast<double>(one.members));
    }
    card.number = head->code;
    card.name = head->name;
    card.chips = {chipOf(campaignStates(), head->state), chipOf(channels(), head->channel)};
    card.figures = {{.label = "Members", .value = utf8(desk::shownNumber(now.members)),
                     .note = now.members > 0 ? utf8(say("%1 responded, %2").arg(desk::shownNumber(responded), shown(percent(responded * 100 / now.members)))) : ""},
                    {.label = "Cost", .value = money(now.cost), .tone = now.cost > now.budget ? Tone::bad : Tone::neutral, .note = utf8(say("of %1").arg(shown(now.budget, now.currency)))}};
    const bool orders = read.may("orders.see");
    if (orders) {
        card.figures.push_back({.label = "Ordered because of it", .value = money(now.won), .note = utf8(say("%1 orders").arg(now.orders.size()))});
        card.figures.push_back({.label = "Return on spend", .value = now.returnOnSpend ? utf8(shown(*now.returnOnSpend)) : "–",
                                .tone = !now.returnOnSpend ? Tone::neutral : now.returnOnSpend->millionths < 0 ? Tone::bad : Tone::good});
    }
    card.groups = {{"What it is",
                    {{.label = "Segment", .value = head->segment.value_or(""), .opens = {"segment", head->segmentId.value_or(0)}},
                     {.label = "From", .value = utf8(shown(head->startsOn))},
                     {.label = "To", .value = utf8(shown(head->endsOn))},
                     {.label = "Orders count until", .value = utf8(shown(head->countsUntil))},
                     {.label = "What is said", .value = head->text}}}};
    card.trends = {trend};
    if (orders) card.tables = {ordersThatCount(now)};
    const std::vector<db::Filter> own{{"campaign_id", db::How::equals, std::to_string(id)}};
    card.parts = {{.title = "Members", .look = membersLook(id, head->state != "closed"), .filters = own},
                  {.title = "Costs", .look = {.list = "campaign_costs", .columns = {"spent_on", "text", "amount", "who"}, .sorts = {{"", true}}, .empty = "Nothing was spent yet."}, .filters = own}};
    card.buttons = campaignButtons(id, *head);
    return card;
}

desk::ListLook campaignsLook() {
    return {.list = "campaigns",
            .columns = {"code", "name", "channel", "segment", "starts_on", "ends_on", "members", "responded", "budget", "cost", "state"},
            .sorts = {{"", true}},
            .chips = {{"state", campaignStates()}, {"channel", channels()}},
            .widths = {{"code", 120}, {"name", 240}, {"segment", 110}},
            .quick = {{.title = "Running", .filters = {{"state", db::How::equals, "running"}}}},
            .top = {{.title = "New campaign", .right = "customers.addCampaign", .run = [](Desk& d) { desk::showForm(d, newCampaignForm()); }}},
            .empty = "No campaigns yet. Ctrl+N plans one."};
}

}  // namespace

desk::FormLook newCampaignForm(std::int64_t segment) {
    QJsonObject preset;
    if (segment != 0) preset["segment"] = static_cast<qint64>(segment);
    return {.action = "customers.addCampaign",
            .title = "New campaign",
            .verb = "Plan",
            .fields = campaignFields(),
            .preset = preset,
            .then = [](Desk& d, const QJsonObject& answer) { d.open(desk::Record{"campaign", answer["campaign"].toInteger()}); }};
}

void addCampaigns(Desk& desk) {
    using desk::Area;
    desk.add(desk::ScreenKind{.id = "customers.campaigns", .area = Area::customers, .title = "Campaigns", .icon = "mail", .right = "customers.see",
                              .make = desk::listScreen(campaignsLook())});
    desk.add(desk::ScreenKind{.id = "customers.campaign", .area = Area::customers, .title = "Campaign", .icon = "mail", .right = "customers.see", .inRail = false,
                              .opens = "campaign",
                              .make = desk::cardScreen({.kind = "campaign", .tables = {"campaign", "campaign_member", "campaign_cost", "sales_order", "sales_order_line"},
                                                        .read = readCampaign})});
}

}  // namespace customers::ui
