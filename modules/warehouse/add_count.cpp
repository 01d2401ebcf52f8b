#include "calendar/calendar.h"
#include "people/people.h"
#include "warehouse/checks.h"
#include "warehouse/count_facts.h"

namespace warehouse {

void check(const db::Read& read, const AddCount& args, db::Reasons& reasons) {
    const auto bin = binPlace(read, args.bin);
    people::requireSite(read, "warehouse.addCount", bin.site);
    if (const auto asked = openCountOf(read, args.bin))
        reasons.add("warehouse.count.asked", "{count} is to count {bin} already. Let that one be finished, or cancel it first.",
                    {{"count", asked->number}, {"bin", bin.code}}, "bin");
    if (args.item) requireItem(read, *args.item);
    if (args.dueOn && *args.dueOn < calendar::siteToday(read, bin.site))
        reasons.add("warehouse.count.due", "{day} has passed. Ask for the count today or later.", {{"day", *args.dueOn}}, "dueOn");
}

CountAdded addCount(db::Tx& tx, const AddCount& args) {
    const auto site = binPlace(tx, args.bin).site;
    const NewCount count{site, args.bin, args.item, "request", {}, args.dueOn.value_or(calendar::siteToday(tx, site))};
    const auto made = makeCount(tx, count);
    return {made.count, made.number};
}

}  // namespace warehouse
