// Work centres and their machines.
#include <algorithm>

#include "engineering/facts.h"
#include "engineering/life_cycle.h"
#include "engineering/ways.h"
#include "inventory/facts.h"
#include "people/people.h"

namespace engineering {
namespace {

constexpr int mostAtOnce = 10'000;

struct Center {
    std::string code;
    SiteId siteId;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Center, (), (code, siteId, version))

Center theCenter(const db::Read& read, WorkCenterId center) {
    auto found = read.find<Center>(R"sql(
        select code, site_id, version from work_center where work_center_id = $1
    )sql", center);
    if (!found)
        db::refuse("engineering.center.unknown", "There is no such work centre. Choose one from the list.", {},
                   "workCenter");
    return std::move(*found);
}

void checkBin(const db::Read& read, const std::optional<BinId>& bin, SiteId site, std::string_view field,
              db::Reasons& reasons) {
    if (!bin) return;
    const auto at = read.find<SiteId>(R"sql(select site_id from bin where bin_id = $1)sql", *bin);
    if (!at || *at != site)
        reasons.add("engineering.center.bin", "The bin is not at the work centre's site. Choose one that is.", {}, field);
}

void checkRate(const db::Read& read, const std::optional<Price>& rate, std::string_view field, db::Reasons& reasons) {
    if (rate) trying(reasons, field, [&] { return inventory::inBook(read, *rate, today(read)); });
}

// What both ways of saying a work centre share.
template <class Args>
void checkWork(const db::Read& read, const Args& args, SiteId site, db::Reasons& reasons) {
    if (args.calendar &&
        !read.find<CalendarId>(R"sql(select calendar_id from calendar where calendar_id = $1)sql", *args.calendar))
        reasons.add("engineering.center.calendar", "There is no such calendar. Choose one from the list.", {}, "calendar");
    if (args.capacity && (*args.capacity < 1 || *args.capacity > mostAtOnce))
        reasons.add("engineering.center.capacity",
                    "A work centre does 1 to 10,000 jobs at once, so {capacity} cannot be.",
                    {{"capacity", std::int64_t{*args.capacity}}}, "capacity");
    checkRate(read, args.labourRate, "labourRate", reasons);
    checkRate(read, args.overheadRate, "overheadRate", reasons);
    checkBin(read, args.supplyBin, site, "supplyBin", reasons);
    checkBin(read, args.outputBin, site, "outputBin", reasons);
}

std::optional<UnitPrice> rateIn(const db::Read& read, const std::optional<Price>& rate) {
    return rate ? std::optional{inventory::inBook(read, *rate, today(read))} : std::nullopt;
}

struct Machine {
    std::string code;
    WorkCenterId workCenterId;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Machine, (), (code, workCenterId, version))

Machine theMachine(const db::Read& read, MachineId machine) {
    auto found = read.find<Machine>(R"sql(
        select code, work_center_id, version from machine where machine_id = $1
    )sql", machine);
    if (!found)
        db::refuse("engineering.machine.unknown", "There is no such machine. Choose one from the list.", {}, "machine");
    return std::move(*found);
}

}  // namespace

void check(const db::Read& read, const AddWorkCenter& args, db::Reasons& reasons) {
    checkCode(reasons, "code", args.code);
    checkText(reasons, "name", args.name);
    if (read.find<WorkCenterId>(R"sql(select work_center_id from work_center where code = $1)sql", args.code))
        reasons.add("engineering.center.taken", "There is a work centre {code} already. Choose another code.",
                    {{"code", args.code}}, "code");
    const auto site = trying(reasons, "site", [&] { return people::theSite(read, args.site); });
    if (!site) return;
    inventory::checkSite(read, "engineering.addWorkCenter", *site, reasons, "site");
    checkWork(read, args, *site, reasons);
}

WorkCenterKept addWorkCenter(db::Tx& tx, const AddWorkCenter& args) {
    const auto site = people::theSite(tx, args.site);
    const auto calendar = args.calendar ? *args.calendar : tx.one<CalendarId>(R"sql(
        select calendar_id from site where site_id = $1
    )sql", site);
    return {tx.make<WorkCenterId>(R"sql(
        insert into work_center (site_id, code, name, calendar_id, capacity, labour_rate, overhead_rate, supply_bin_id,
                                 output_bin_id, state, version)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'up', 1) returning work_center_id
    )sql", site, args.code, args.name, calendar, args.capacity.value_or(1),
        rateIn(tx, args.labourRate).value_or(UnitPrice{}), rateIn(tx, args.overheadRate).value_or(UnitPrice{}),
        args.supplyBin, args.outputBin), 1};
}

void check(const db::Read& read, const ChangeWorkCenter& args, db::Reasons& reasons) {
    const auto center = theCenter(read, args.workCenter);
    inventory::checkSite(read, "engineering.changeWorkCenter", center.siteId, reasons, "workCenter");
    checkVersion(reasons, center.code, args.version, center.version);
    if (args.name) checkText(reasons, "name", *args.name);
    checkWork(read, args, center.siteId, reasons);
}

WorkCenterKept changeWorkCenter(db::Tx& tx, const ChangeWorkCenter& args) {
    tx.run(R"sql(
        update work_center set name = coalesce($2, name), calendar_id = coalesce($3, calendar_id),
               capacity = coalesce($4, capacity), labour_rate = coalesce($5, labour_rate),
               overhead_rate = coalesce($6, overhead_rate), supply_bin_id = coalesce($7, supply_bin_id),
               output_bin_id = coalesce($8, output_bin_id), state = coalesce($9, state), version = version + 1
        where work_center_id = $1
    )sql", args.workCenter, args.name, args.calendar, args.capacity, rateIn(tx, args.labourRate),
        rateIn(tx, args.overheadRate), args.supplyBin, args.outputBin, args.state);
    return {args.workCenter, args.version + 1};
}

void check(const db::Read& read, const AddMachine& args, db::Reasons& reasons) {
    checkCode(reasons, "code", args.code);
    checkText(reasons, "name", args.name);
    if (read.find<MachineId>(R"sql(select machine_id from machine where code = $1)sql", args.code))
        reasons.add("engineering.machine.taken", "There is a machine {code} already. Choose another code.",
                    {{"code", args.code}}, "code");
    const auto center = trying(reasons, "workCenter", [&] { return theCenter(read, args.workCenter); });
    if (center) inventory::checkSite(read, "engineering.addMachine", center->siteId, reasons, "workCenter");
}

MachineKept addMachine(db::Tx& tx, const AddMachine& args) {
    return {tx.make<MachineId>(R"sql(
        insert into machine (work_center_id, code, name, state, version) values ($1, $2, $3, 'up', 1) returning machine_id
    )sql", args.workCenter, args.code, args.name), 1};
}

void check(const db::Read& read, const ChangeMachine& args, db::Reasons& reasons) {
    const auto machine = theMachine(read, args.machine);
    checkVersion(reasons, machine.code, args.version, machine.version);
    if (args.name) checkText(reasons, "name", *args.name);
    const auto center =
        trying(reasons, "workCenter", [&] { return theCenter(read, args.workCenter.value_or(machine.workCenterId)); });
    if (center) inventory::checkSite(read, "engineering.changeMachine", center->siteId, reasons, "workCenter");
}

MachineKept changeMachine(db::Tx& tx, const ChangeMachine& args) {
    tx.run(R"sql(
        update machine set name = coalesce($2, name), work_center_id = coalesce($3, work_center_id),
               state = coalesce($4, state), version = version + 1
        where machine_id = $1
    )sql", args.machine, args.name, args.workCenter, args.state);
    return {args.machine, args.version + 1};
}

}  // namespace engineering
