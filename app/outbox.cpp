// outbox deliver: waiting mails become files that a mail server or a mail program picks up.
#include <fmt/core.h>

#include "app/commands.h"
#include "people/outbox.h"

namespace app {

int outboxDeliver(const Line& line) {
    const auto folder = line.need("folder");
    auto session = open(line);
    const auto done = people::deliver(*session.company, session.actor, folder, line.option("from"));
    if (line.json()) {
        std::string files;
        for (const auto& file : done.files) files += (files.empty() ? "" : ",") + inJson(file);
        print(fmt::format("{{\"written\":[{}],\"failed\":{}}}", files, done.failed));
    } else {
        for (const auto& file : done.files) print(file);
        print(fmt::format("{} mails written, {} failed.", done.files.size(), done.failed));
    }
    return done.failed == 0 ? 0 : 1;
}

}  // namespace app
