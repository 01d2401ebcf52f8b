#include "warehouse/ui/count_forms.h"

#include "app/desk/say.h"
#include "warehouse/counting.h"
#include "warehouse/ui/scan_fields.h"

namespace warehouse {

using desk::Desk;
using desk::FormLook;
using desk::say;
using desk::text;

FormLook planCountsForm() {
    return {.action = "warehouse.planCounts",
            .title = "Plan counts",
            .verb = "Plan",
            .fields = {{.argument = "by", .label = "Which bins", .hint = "Cycle: those whose class wants it, the longest overdue first. Value: the dearest"},
                       {.argument = "bins", .label = "Bins at most"},
                       {.argument = "restDays", .label = "Days of rest", .hint = "By value: not those counted within so many days; empty: 30"},
                       {.argument = "site", .label = "Site", .hint = "Empty: the only one"}},
            .preset = {{"by", "cycle"}, {"bins", 10}},
            .then = [](Desk& d, const QJsonObject& answer) { d.toast(say("%1 bins are to be counted.").arg(answer["counts"].toArray().size())); }};
}

FormLook addCountForm(std::int64_t bin, std::int64_t item) {
    QJsonObject preset;
    if (bin != 0) preset["bin"] = static_cast<qint64>(bin);
    if (item != 0) preset["item"] = static_cast<qint64>(item);
    return {.action = "warehouse.addCount",
            .title = "Have a bin counted",
            .verb = "Ask for the count",
            .fields = {{.argument = "bin", .label = "Bin"},
                       {.argument = "item", .label = "Only this item", .hint = "Empty: all that lies there"},
                       {.argument = "dueOn", .label = "To be done by", .hint = "Empty: today"}},
            .preset = preset,
            .then = [](Desk& d, const QJsonObject& answer) {
                d.toast(say("%1 asks for it.").arg(answer["number"].toString()), desk::Record{"count", answer["count"].toInteger()});
            }};
}

// One lot after the other, until somebody leaves.
FormLook recordCountForm(std::int64_t count, std::int64_t bin) {
    return {.action = "warehouse.recordCount",
            .title = "Enter what was found",
            .verb = "Enter it",
            .fields = {{.argument = "count", .hidden = true},
                       {.argument = "bin", .hidden = true},
                       {.argument = "lot", .label = "Lot", .hint = "Scan its label; also one that the books have elsewhere", .make = scannedLot},
                       {.argument = "counted", .label = "Found loose", .hint = "In the stocking unit; what is packed is taken as its labels say"}},
            .preset = {{"count", static_cast<qint64>(count)}, {"bin", static_cast<qint64>(bin)}},
            .then = [count, bin](Desk& d, const QJsonObject&) { desk::showForm(d, recordCountForm(count, bin)); }};
}

FormLook closeCountForm(std::int64_t count) {
    return {.action = "warehouse.closeCount",
            .title = "All that lies there was counted",
            .verb = "Close the count",
            .fields = {{.argument = "count", .hidden = true},
                       {.argument = "empty", .label = "The bin is empty", .hint = "Lots that were not entered are not there then"}},
            .preset = {{"count", static_cast<qint64>(count)}},
            .then = [](Desk& d, const QJsonObject& answer) {
                const auto state = answer["state"].toString();
                if (state == "approved") d.toast(say("The count is closed, and the books agree with the bin."));
                else if (state == "recounting") d.toast(say("It differs by more than its class allows: somebody else counts the bin again."), desk::Tone::attention);
                else d.toast(say("The count is closed. Somebody who did not count approves it."), desk::Tone::attention);
            }};
}

FormLook cancelCountForm(std::int64_t count) {
    return {.action = "warehouse.cancelCount",
            .title = "Cancel the count",
            .verb = "Cancel the count",
            .fields = {{.argument = "count", .hidden = true}, {.argument = "reason", .label = "Reason", .hint = "It counts for nothing then, nor does the count that it checks"}},
            .preset = {{"count", static_cast<qint64>(count)}}};
}

void approveNow(Desk& d, std::int64_t count, const QString& number) {
    d.perform(&d, approveCountAction, ApproveCount{CountTaskId{count}}, std::function<void(const CountApproved&)>{[&d, number](const CountApproved& done) {
                  QStringList orders;
                  for (const auto& lost : done.lost)
                      if (!orders.contains(text(lost.order))) orders << text(lost.order);
                  if (orders.isEmpty()) return d.toast(say("%1 is approved; the books say what lies there.").arg(number));
                  d.toast(say("%1 is approved. These orders lost what was set aside and wait again: %2.").arg(number, orders.join(", ")), desk::Tone::attention);
              }});
}

}  // namespace warehouse
