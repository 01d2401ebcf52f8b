// Where work is done and who can do it: work centres with their machines, and skills.
#include "app/desk/list_screen.h"
#include "engineering/ui/screens.h"

namespace engineering::ui {

using desk::Card;
using desk::Desk;
using desk::say;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

// ---------------------------------------------------------------- work centres

struct CenterRow {
    std::string code, name, state, site, calendar;
    std::optional<std::string> supplyBin, outputBin;
    std::int64_t capacity = 1, version = 0, machines = 0, down = 0, operations = 0;
    UnitPrice labourRate, overheadRate;
};
BOOST_DESCRIBE_STRUCT(CenterRow, (), (code, name, state, site, calendar, supplyBin, outputBin, capacity, version, machines, down, operations, labourRate, overheadRate))

std::optional<CenterRow> centerOf(const db::Read& read, std::int64_t id) {
    return read.find<CenterRow>(R"sql(
        select w.code, w.name, w.state, s.code as site, c.code as calendar, sw.code || '/' || sb.code as supply_bin,
               ow.code || '/' || ob.code as output_bin, w.capacity, w.version,
               (select count(*) from machine m where m.work_center_id = w.work_center_id) as machines,
               (select count(*) from machine m where m.work_center_id = w.work_center_id and m.state = 'down') as down,
               (select count(*) from routing_operation o join routing r on r.routing_id = o.routing_id and r.state = 'released'
                where o.work_center_id = w.work_center_id) as operations,
               w.labour_rate, w.overhead_rate
        from work_center w join site s on s.site_id = w.site_id join calendar c on c.calendar_id = w.calendar_id
        left join bin sb on sb.bin_id = w.supply_bin_id left join warehouse sw on sw.warehouse_id = sb.warehouse_id
        left join bin ob on ob.bin_id = w.output_bin_id left join warehouse ow on ow.warehouse_id = ob.warehouse_id
        where w.work_center_id = $1
    )sql", id);
}

desk::FormLook changeCenterForm(std::int64_t id, const CenterRow& now, const Currency& book, bool costs) {
    QJsonObject preset{{"workCenter", static_cast<qint64>(id)}, {"version", static_cast<qint64>(now.version)}, {"name", text(now.name)}, {"calendar", text(now.calendar)},
                       {"capacity", static_cast<qint64>(now.capacity)}, {"state", text(now.state)}};
    if (costs) {
        preset["labourRate"] = text(toText(Price{now.labourRate, book}));
        preset["overheadRate"] = text(toText(Price{now.overheadRate, book}));
    }
    if (now.supplyBin) preset["supplyBin"] = text(*now.supplyBin);
    if (now.outputBin) preset["outputBin"] = text(*now.outputBin);
    return {.action = "engineering.changeWorkCenter",
            .title = "Change the work centre",
            .verb = "Keep",
            .fields = {{.argument = "workCenter", .hidden = true},
                       {.argument = "version", .hidden = true},
                       {.argument = "name", .label = "Name"},
                       {.argument = "state", .label = "State", .hint = "A closed one takes no new work"},
                       {.argument = "calendar", .label = "Calendar"},
                       {.argument = "capacity", .label = "Jobs at once"},
                       {.argument = "labourRate", .label = "Labour an hour", .hint = "Of one person; orders under way keep theirs", .hidden = !costs},
                       {.argument = "overheadRate", .label = "Overhead an hour", .hidden = !costs},
                       {.argument = "supplyBin", .label = "Material comes from"},
                       {.argument = "outputBin", .label = "Goods are set down in"}},
            .preset = preset,
            .staleTable = "work_center",
            .then = {}};
}

Card centerCard(const db::Read& read, std::int64_t id) {
    Card card;
    const auto center = centerOf(read, id);
    card.found = center.has_value();
    if (!center) return card;
    const auto book = bookOf(read);
    const bool costs = read.may("cost.see");
    card.number = center->code;
    card.name = center->name;
    card.chips = {chipOf(centerStates(), center->state)};
    card.figures = {{.label = "Machines", .value = std::to_string(center->machines), .tone = center->down > 0 ? Tone::bad : Tone::neutral,
                     .note = center->down > 0 ? utf8(say("%1 of them down").arg(center->down)) : std::string{}},
                    {.label = "Jobs at once", .value = std::to_string(center->capacity)},
                    {.label = "Released operations", .value = std::to_string(center->operations)}};
    card.groups = {{.title = "Place",
                    .facts = {{.label = "Site", .value = center->site},
                              {.label = "Calendar", .value = center->calendar},
                              {.label = "Material comes from", .value = center->supplyBin.value_or("")},
                              {.label = "Goods are set down in", .value = center->outputBin.value_or("")}}}};
    if (costs)
        card.groups.push_back({.title = "Cost of an hour",
                               .facts = {{.label = "Labour", .value = utf8(costWords(center->labourRate, book))}, {.label = "Overhead", .value = utf8(costWords(center->overheadRate, book))}}});
    const auto own = std::vector<db::Filter>{{"work_center_id", db::How::equals, std::to_string(id)}};
    auto machines = machinesLook();
    machines.columns = {"code", "name", "state"};
    card.parts = {{.title = "Machines", .look = machines, .filters = own}, {.title = "Operations", .look = operationsLook(), .filters = own}};
    card.buttons = {{.title = "New machine…", .right = "engineering.addMachine", .keys = "Ctrl+M", .icon = "plus", .main = true,
                     .run =
                         [id](Desk& d) {
                             desk::showForm(d, {.action = "engineering.addMachine", .title = "New machine", .verb = "Add machine", .fields = {{.argument = "workCenter", .hidden = true}},
                                                .preset = {{"workCenter", static_cast<qint64>(id)}}});
                         }},
                    {.title = "Change…", .right = "engineering.changeWorkCenter", .keys = "Ctrl+E", .icon = "edit",
                     .run = [look = changeCenterForm(id, *center, book, costs)](Desk& d) { desk::showForm(d, look); }}};
    return card;
}

// ---------------------------------------------------------------- machines

struct MachineRow {
    std::string code, name, state, center, centerName;
    std::int64_t workCenterId = 0, version = 0;
};
BOOST_DESCRIBE_STRUCT(MachineRow, (), (code, name, state, center, centerName, workCenterId, version))

Card machineCard(const db::Read& read, std::int64_t id) {
    Card card;
    const auto machine = read.find<MachineRow>(R"sql(
        select m.code, m.name, m.state, w.code as center, w.name as center_name, m.work_center_id, m.version
        from machine m join work_center w on w.work_center_id = m.work_center_id where m.machine_id = $1
    )sql", id);
    card.found = machine.has_value();
    if (!machine) return card;
    card.number = machine->code;
    card.name = machine->name;
    card.chips = {chipOf(centerStates(), machine->state)};
    card.groups = {{.title = "", .facts = {{.label = "Work centre", .value = machine->center + " · " + machine->centerName, .opens = {"work centre", machine->workCenterId}}}}};
    card.parts = {{.title = "Worked on it", .look = {.list = "job_times", .sorts = {{"", true}}, .empty = "Nobody has worked on it yet."}, .filters = {{"machine", db::How::equals, machine->code}}}};
    card.buttons = {{.title = "Change…", .right = "engineering.changeMachine", .keys = "Ctrl+E", .icon = "edit",
                     .run =
                         [id, now = *machine](Desk& d) {
                             desk::showForm(d, {.action = "engineering.changeMachine",
                                                .title = "Change the machine",
                                                .verb = "Keep",
                                                .fields = {{.argument = "machine", .hidden = true}, {.argument = "version", .hidden = true}, {.argument = "name", .label = "Name"},
                                                           {.argument = "workCenter", .label = "Work centre"}, {.argument = "state", .label = "State"}},
                                                .preset = {{"machine", static_cast<qint64>(id)}, {"version", static_cast<qint64>(now.version)}, {"name", text(now.name)},
                                                           {"workCenter", static_cast<qint64>(now.workCenterId)}, {"state", text(now.state)}},
                                                .staleTable = "machine"});
                         }}};
    return card;
}

// ---------------------------------------------------------------- skills

struct SkillRow {
    std::string code, name;
    std::int64_t operations = 0, people = 0;
};
BOOST_DESCRIBE_STRUCT(SkillRow, (), (code, name, operations, people))

Card skillCard(const db::Read& read, std::int64_t id) {
    Card card;
    const auto skill = read.find<SkillRow>(R"sql(
        select s.code, s.name, (select count(*) from routing_operation o where o.skill_id = s.skill_id) as operations,
               (select count(*) from employee_skill k where k.skill_id = s.skill_id) as people
        from skill s where s.skill_id = $1
    )sql", id);
    card.found = skill.has_value();
    if (!skill) return card;
    card.number = skill->code;
    card.name = skill->name;
    card.figures = {{.label = "People who have it", .value = std::to_string(skill->people), .tone = skill->people == 0 && skill->operations > 0 ? Tone::bad : Tone::neutral},
                    {.label = "Operations that ask for it", .value = std::to_string(skill->operations)}};
    card.parts = {{.title = "Operations", .look = operationsLook(), .filters = {{"skill_id", db::How::equals, std::to_string(id)}}},
                  {.title = "People", .look = {.list = "employee_skills", .late = "expires_on", .empty = "Nobody has it yet."}, .filters = {{"skill", db::How::equals, skill->code}}}};
    return card;
}

}  // namespace

void addPlaceScreens(Desk& desk) {
    using desk::Area;
    using desk::ScreenKind;
    desk.add(ScreenKind{.id = "engineering.centers", .area = Area::engineering, .title = "Work centres", .icon = "factory", .right = "engineering.see",
                        .make = desk::listScreen(centersLook())});
    desk.add(ScreenKind{.id = "engineering.center", .area = Area::engineering, .title = "Work centre", .icon = "factory", .right = "engineering.see", .inRail = false,
                        .opens = "work centre",
                        .make = desk::cardScreen({.kind = "work centre", .tables = {"work_center", "machine", "routing_operation", "routing"}, .read = centerCard})});
    desk.add(ScreenKind{.id = "engineering.machines", .area = Area::engineering, .title = "Machines", .icon = "gear", .right = "engineering.see",
                        .make = desk::listScreen(machinesLook())});
    desk.add(ScreenKind{.id = "engineering.machine", .area = Area::engineering, .title = "Machine", .icon = "gear", .right = "engineering.see", .inRail = false,
                        .opens = "machine", .make = desk::cardScreen({.kind = "machine", .tables = {"machine", "work_center"}, .read = machineCard})});
    desk.add(ScreenKind{.id = "engineering.skills", .area = Area::engineering, .title = "Skills", .icon = "star", .right = "engineering.see",
                        .make = desk::listScreen(skillsLook())});
    desk.add(ScreenKind{.id = "engineering.skill", .area = Area::engineering, .title = "Skill", .icon = "star", .right = "engineering.see", .inRail = false,
                        .opens = "skill", .make = desk::cardScreen({.kind = "skill", .tables = {"skill", "routing_operation", "employee_skill"}, .read = skillCard})});
    desk.add(desk::CommandKind{.id = "engineering.newCenter", .title = "New work centre", .right = "engineering.addWorkCenter",
                               .run = [](Desk& d) { desk::showForm(d, {.action = "engineering.addWorkCenter", .title = "New work centre", .verb = "Add work centre"}); }});
    desk.add(desk::PickKind{.kind = "machine", .create = "engineering.addMachine"});
    desk.add(desk::PickKind{.kind = "skill", .create = "engineering.addSkill"});
}

}  // namespace engineering::ui
