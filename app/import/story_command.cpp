#include <fmt/core.h>

#include "app/import/import.h"
#include "database/text.h"

namespace app {
namespace {

std::string cents(std::int64_t minor) { return db::decimalText(minor, 2, 2) + " USD"; }

void printStory(const AdventureStory& s) {
    print(fmt::format("Signed, shipped, billed and collected now: {}; before: {}.", s.played, s.before));
    print(fmt::format("Received by hand because stock lacked it: {} pieces in {} receipts.", s.lacking,
                      s.receipts));
    if (s.released > 0) print(fmt::format("Credit released for {} orders over their limit.", s.released));
    print(fmt::format("Sum of the source's totals, exactly: {} USD", db::decimalText(s.sourceTotal, 4, 4)));
    print(fmt::format("Sum of the documents, in cents:      {}", cents(s.documents)));
    print(fmt::format("Sum of {} rounding lines:            {}", s.roundingLines, cents(s.rounding)));
    print(fmt::format("Paid:                                {}", cents(s.paid)));
    for (const auto& finding : s.findings) print(finding);
    if (s.findings.empty()) print("The doctor finds nothing, and the log is whole.");
}

}  // namespace

int storyAdventureWorks(const Line& line) {
    auto session = open(line);
    const auto s = tellAdventureWorks(*session.company, session.actor, [&](std::string_view text) {
        if (!line.json()) print(text);
    });
    if (!line.json())
        printStory(s);
    else
        print(fmt::format(
            "{{\"complete\":{},\"played\":{},\"before\":{},\"receipts\":{},\"lacking\":{},\"released\":{},"
            "\"sourceTotal\":\"{}\",\"documents\":\"{}\",\"roundingLines\":{},\"rounding\":\"{}\",\"paid\":"
            "\"{}\","
            "\"findings\":{}}}",
            s.complete, s.played, s.before, s.receipts, s.lacking, s.released,
            db::decimalText(s.sourceTotal, 4, 4), cents(s.documents), s.roundingLines, cents(s.rounding),
            cents(s.paid), s.findings.size()));
    return s.findings.empty() ? 0 : 2;
}

int storyOrderToCash(const Line& line) {
    auto session = open(line);
    std::string list;
    tellOrderToCash(*session.company, session.actor, [&](std::string_view text) {
        if (!line.json()) print(text);
        list += (list.empty() ? "" : ",") + quoted(text);
    });
    if (line.json()) print("[" + list + "]");
    return 0;
}

}  // namespace app
