#include <algorithm>

#include <fmt/core.h>

#include "app/import/import.h"

namespace app {

int importEventLog(const Line& line) {
    const auto path = line.word(0, "file or folder of the event log");
    auto session = open(line);
    const auto brought = bringEventLog(*session.company, session.actor, path, [&](std::string_view text) {
        if (!line.json()) print(text);
    });
    const auto complete = std::ranges::count_if(brought, &Brought::complete);
    std::string list;
    for (const auto& b : brought) {
        if (!line.json()) print(fmt::format("{:<36} {:>14} {:>14}{}", b.what, b.inFiles, b.inCompany, b.complete ? "" : "  MISSING"));
        list += fmt::format("{}{{\"what\":{},\"inFiles\":{},\"inCompany\":{},\"complete\":{}}}", list.empty() ? "" : ",",
                            inJson(b.what), b.inFiles, b.inCompany, b.complete);
    }
    if (line.json()) print("[" + list + "]");
    else print(fmt::format("{} of {} are as in the log.", complete, brought.size()));
    return complete == static_cast<std::ptrdiff_t>(brought.size()) ? 0 : 1;
}

}  // namespace app
