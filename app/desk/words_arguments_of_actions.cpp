#include "app/desk/word_list.h"

namespace desk {
namespace {

// Arguments by which one action means something else than others do.
constexpr Word all[] = {
    {.name = "calendar.add.from", .label = "From minute of the day"},
    {.name = "calendar.add.to", .label = "To minute of the day"},
    {.name = "calendar.addException.from", .label = "From minute of the day"},
    {.name = "calendar.addException.to", .label = "To minute of the day"},
    {.name = "calendar.change.from", .label = "From minute of the day"},
    {.name = "calendar.change.to", .label = "To minute of the day"},
    {.name = "engineering.addBom.scrap", .label = "Scrap allowance"},
    {.name = "engineering.addBom.value", .label = "Answer"},
    {.name = "engineering.addOptionValue.group", .label = "Question"},
    {.name = "engineering.addRouting.crew", .label = "People"},
    {.name = "engineering.changeBom.scrap", .label = "Scrap allowance"},
    {.name = "engineering.changeBom.value", .label = "Answer"},
    {.name = "engineering.changeRouting.crew", .label = "People"},
    {.name = "engineering.makeVariant.value", .label = "Answer"},
    {.name = "engineering.setOptionRule.end", .label = "Not any more"},
    {.name = "engineering.setOptionRule.excludes", .label = "Do not go together"},
    {.name = "engineering.setOptionRule.other", .label = "Other answer"},
    {.name = "engineering.setOptionRule.value", .label = "Answer"},
    {.name = "engineering.useDocument.end", .label = "Not any more"},
    {.name = "inventory.addItem.tracking", .label = "Tracked by"},
    {.name = "inventory.receive.supplier", .label = "Supplier"},
    {.name = "inventory.transfer.from", .label = "From bin"},
    {.name = "inventory.transfer.to", .label = "To bin"},
    {.name = "ledger.setRate.from", .label = "From currency"},
    {.name = "ledger.setRate.to", .label = "To currency"},
    {.name = "people.changeRole.add", .label = "Rights to give"},
    {.name = "people.changeRole.remove", .label = "Rights to take away"},
    {.name = "quality.addPlan.supplier", .label = "Supplier"},
    {.name = "quality.calibrateGauge.dueOn", .label = "Holds through"},
    {.name = "quality.resumeSource.supplier", .label = "Supplier"},
    {.name = "warehouse.addLoad.leavesAt", .label = "Leaves at"},
    {.name = "warehouse.changeZone.zone", .label = "Zone"},
    {.name = "warehouse.closeUnit.unit", .label = "Handling unit"},
    {.name = "warehouse.doTask.from", .label = "From bin"},
    {.name = "warehouse.doTask.to", .label = "To bin"},
    {.name = "warehouse.doTask.unit", .label = "Handling unit"},
    {.name = "warehouse.loadUnit.unit", .label = "Handling unit"},
    {.name = "warehouse.makeRound.zone", .label = "Zone"},
    {.name = "warehouse.moveUnit.to", .label = "To bin"},
    {.name = "warehouse.moveUnit.unit", .label = "Handling unit"},
    {.name = "warehouse.openUnit.unit", .label = "Handling unit"},
    {.name = "warehouse.packUnit.unit", .label = "Handling unit"},
    {.name = "warehouse.packUnit.units", .label = "Handling units in it"},
    {.name = "warehouse.putIn.unit", .label = "Handling unit"},
    {.name = "warehouse.setBinRule.parent", .label = "Part of bin"},
    {.name = "warehouse.setBinRule.zone", .label = "Zone"},
    {.name = "warehouse.setItemStorage.zone", .label = "Zone"},
    {.name = "warehouse.shipUnit.unit", .label = "Handling unit"},
    {.name = "warehouse.takeOut.unit", .label = "Handling unit"},
    {.name = "warehouse.unloadUnit.unit", .label = "Handling unit"},
    {.name = "warehouse.unpack.unit", .label = "Handling unit"},
    {.name = "customers.setQuoteTemplate.optional", .label = "Only when chosen"},
    {.name = "customers.setSegment.kind", .label = "Looks at"},
    {.name = "customers.setSegment.months", .label = "Not longer ago, months"},
    {.name = "customers.setSegment.text", .label = "Country, trade or class"},
    {.name = "customers.setProfile.byArea", .label = "Territory by their address"},
    {.name = "customers.takeEntry.address", .label = "Mail address"},
};

}  // namespace

std::span<const Word> wordsForArgumentsOfActions() { return all; }

}  // namespace desk
