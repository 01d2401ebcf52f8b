#include <algorithm>

#include <fmt/core.h>

#include "app/import/import.h"

namespace app {

int importAdventureWorks(const Line& line) {
    const auto folder = line.word(0, "folder of the CSV files");
    auto session = open(line);
    const auto brought =
        bringAdventureWorks(*session.company, session.actor, folder, [&](std::string_view text) {
            if (!line.json()) print(text);
        });
    std::string list;
    if (!line.json()) print(fmt::format("{:<42} {:>12} {:>12}", "", "in the files", "brought in"));
    for (const auto& b : brought) {
        if (!line.json())
            print(fmt::format("{:<42} {:>12} {:>12}{}{}{}", b.what, b.inFiles, b.inCompany,
                              b.complete ? "" : "  MISSING", b.note.empty() ? "" : "  ", b.note));
        list += fmt::format("{}{{\"what\":{},\"inFiles\":{},\"inCompany\":{},\"complete\":{},\"note\":{}}}",
                            list.empty() ? "" : ",", inJson(b.what), b.inFiles, b.inCompany, b.complete,
                            inJson(b.note));
    }
    if (line.json()) print("[" + list + "]");
    return std::ranges::all_of(brought, &Brought::complete) ? 0 : 1;
}

}  // namespace app
