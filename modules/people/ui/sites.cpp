// The places of the firm, each with its own stock, clock and working days.
#include "people/ui/screens.h"

namespace people {
namespace {

struct SiteRow {
    std::int64_t site = 0, version = 0, calendar = 0, cutoffMinute = 0;
    std::string code, name, zone, calendarName;
};
BOOST_DESCRIBE_STRUCT(SiteRow, (), (site, version, calendar, cutoffMinute, code, name, zone, calendarName))

struct Choice {
    std::int64_t id = 0;
    std::string code, name;
};
BOOST_DESCRIBE_STRUCT(Choice, (), (id, code, name))

Choices choicesOf(const std::vector<Choice>& rows) {
    Choices out;
    for (const auto& row : rows)
        out.emplace_back(desk::text(row.code), row.name.empty() ? desk::text(row.code) : desk::text(row.code + "  " + row.name));
    return out;
}

Choices calendarChoices(const db::Read& read) {
    return choicesOf(read.all<Choice>(R"sql(select calendar_id as id, code, name from calendar order by code limit 200)sql"));
}

desk::TableContents readSites(const db::Read& read, const QJsonObject&) {
    desk::TableContents out;
    for (const auto& s : read.all<SiteRow>(R"sql(
             select s.site_id as site, s.version, s.calendar_id as calendar, s.cutoff_minute, s.code, s.name, s.zone, c.code as calendar_name
             from site s join calendar c on c.calendar_id = s.calendar_id order by s.code limit 500
         )sql"))
        out.rows.push_back({.cells = {{.text = desk::text(s.code)},
                                      {.text = desk::text(s.name)},
                                      {.text = desk::text(s.zone)},
                                      {.text = desk::text(s.calendarName)},
                                      {.text = QStringLiteral("%1:%2")
                                                   .arg(s.cutoffMinute / 60, 2, 10, QChar{'0'})
                                                   .arg(s.cutoffMinute % 60, 2, 10, QChar{'0'})}},
                            .key = s.site,
                            .data = {{"site", static_cast<qint64>(s.site)},
                                     {"version", static_cast<qint64>(s.version)},
                                     {"name", desk::text(s.name)},
                                     {"zone", desk::text(s.zone)},
                                     {"calendar", desk::text(s.calendarName)},
                                     {"cutoffMinute", static_cast<qint64>(s.cutoffMinute)}}});
    return out;
}

void change(desk::Desk& desk, const QJsonObject& row) {
    desk.read<Choices>(&desk, calendarChoices, [&desk, row](Choices calendars) {
        desk::showForm(
            desk, {.action = "people.changeSite",
                   .title = "Change site",
                   .verb = "Save",
                   .fields = {{.argument = "site", .hidden = true},
                              {.argument = "version", .hidden = true},
                              {.argument = "name", .label = "Name"},
                              {.argument = "zone", .label = "Time zone", .hint = "As the IANA writes it: Europe/Berlin, Asia/Shanghai"},
                              choiceOf("calendar", "Calendar", std::move(calendars), true),
                              {.argument = "cutoffMinute",
                               .label = "Cut-off, minutes after midnight",
                               .hint = "What is ready by then leaves the same day."}},
                   .preset = row,
                   .staleTable = "site"});
    });
}

void add(desk::Desk& desk) {
    desk.read<Choices>(&desk, calendarChoices, [&desk](Choices calendars) {
        desk::showForm(
            desk, {.action = "people.addSite",
                   .title = "New site",
                   .verb = "Add site",
                   .fields = {{.argument = "code", .label = "Code"},
                              {.argument = "name", .label = "Name"},
                              {.argument = "zone", .label = "Time zone", .hint = "As the IANA writes it: Europe/Berlin, Asia/Shanghai"},
                              choiceOf("calendar", "Calendar", std::move(calendars)),
                              {.argument = "cutoffMinute",
                               .label = "Cut-off, minutes after midnight",
                               .hint = "What is ready by then leaves the same day."}}});
    });
}

}  // namespace

desk::FieldLook choiceOf(const char* argument, const char* label, Choices choices, bool optional) {
    return {.argument = argument, .label = label, .make = [choices = std::move(choices), optional](desk::Desk&, QWidget* parent) {
                return desk::choiceField(parent, choices, optional);
            }};
}

Choices siteChoices(const db::Read& read) {
    return choicesOf(read.all<Choice>(R"sql(select site_id as id, code, name from site order by code limit 200)sql"));
}

Choices roleChoices(const db::Read& read) {
    return choicesOf(read.all<Choice>(R"sql(select role_id as id, name as code, '' as name from role order by name limit 500)sql"));
}

desk::TableKind sitesTable() {
    return {.title = "Sites",
            .columns = {{.title = "Code", .width = 110},
                        {.title = "Name", .width = 0},
                        {.title = "Time zone", .width = 200},
                        {.title = "Calendar", .width = 160},
                        {.title = "Cut-off", .width = 100}},
            .tables = {"site", "calendar"},
            .read = readSites,
            .actions = {{.title = "New site",
                         .right = "people.addSite",
                         .keys = "Ctrl+N",
                         .icon = "plus",
                         .main = true,
                         .needsRow = false,
                         .run = [](desk::Desk& desk, const std::vector<desk::TableRow>&, const QJsonObject&) { add(desk); }},
                        {.title = "Change…",
                         .right = "people.changeSite",
                         .keys = "Ctrl+E",
                         .run = [](desk::Desk& desk, const std::vector<desk::TableRow>& rows,
                                   const QJsonObject&) { change(desk, rows.front().data); }}},
            .empty = "No site yet: press Ctrl+N to add the first one.",
            .opensBy = 1};
}

}  // namespace people
