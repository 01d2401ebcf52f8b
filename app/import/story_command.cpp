#include <fmt/core.h>

#include "app/import/import.h"
#include "database/text.h"

namespace app {
namespace {

std::string cents(std::int64_t minor) { return db::decimalText(minor, 2, 2) + " USD"; }
std::string inBook(std::int64_t minor) { return db::decimalText(minor, 2, 2); }

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

int storyMaking(const Line& line) {
    auto session = open(line);
    const auto s = tellMaking(*session.company, session.actor, [&](std::string_view text) {
        if (!line.json()) print(text);
    });
    if (line.json()) {
        print(fmt::format("{{\"sample\":{},\"played\":{},\"before\":{},\"receipts\":{},\"issues\":{},\"good\":{},\"scrapped\":{},"
                          "\"materials\":\"{}\",\"made\":\"{}\",\"scrap\":\"{}\",\"usage\":\"{}\",\"findings\":{}}}",
                          s.sample, s.played, s.before, s.receipts, s.issues, s.good, s.scrapped, inBook(s.materials), inBook(s.made),
                          inBook(s.scrap), inBook(s.usage), s.findings.size()));
        return s.findings.empty() ? 0 : 2;
    }
    print(fmt::format("Ordered, released, supplied, reported and closed now: {}; before: {}.", s.played, s.before));
    print(fmt::format("{} pieces good, {} lost, each with its reason; {} receipts by hand, {} issues.", s.good, s.scrapped, s.receipts, s.issues));
    print(fmt::format("Material issued:            {}", inBook(s.materials)));
    print(fmt::format("Made, at standard:          {}", inBook(s.made)));
    print(fmt::format("Lost as scrap:              {}", inBook(s.scrap)));
    print(fmt::format("Used beyond the standard:   {}", inBook(s.usage)));
    print(fmt::format("Left in process:            {}", inBook(s.materials - s.made - s.scrap - s.usage)));
    for (const auto& finding : s.findings) print(finding);
    if (s.findings.empty()) print("The doctor finds nothing, and the log is whole.");
    return s.findings.empty() ? 0 : 2;
}

int storyOrderToCash(const Line& line) {
    auto session = open(line);
    std::string list;
    tellOrderToCash(*session.company, session.actor, [&](std::string_view text) {
        if (!line.json()) print(text);
        list += (list.empty() ? "" : ",") + inJson(text);
    });
    if (line.json()) print("[" + list + "]");
    return 0;
}

}  // namespace app
