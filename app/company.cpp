// company new, info, upgrade, backup, restore, move.
#include <fmt/core.h>

#include "app/commands.h"
#include "database/backup.h"
#include "database/migrate.h"
#include "database/move.h"
#include "database/sqlite.h"
#include "database/store.h"

namespace app {

int companyNew(const Line& line) {
    const auto location = line.word(0, "file or address of the company");
    const auto password = line.has("password-stdin") ? passwordFromStdin() : askPassword("Password of " + line.need("admin"));
    const auto name = line.option("name", "My company");
    db::Company::create(location, {name, line.option("currency", "EUR"), line.need("admin"), line.option("full-name"), password});
    print(line.json() ? fmt::format("{{\"made\":{}}}", inJson(location)) : fmt::format("Made {} for {}.", location, name));
    return 0;
}

int companyInfo(const Line& line) {
    const auto info = db::companyInfo(line.word(0, "file or address of the company"));
    if (line.json())
        print(fmt::format("{{\"name\":{},\"bookCurrency\":{},\"engine\":{},\"schema\":{},\"programSchema\":{},\"actions\":{},\"lastAt\":{}}}",
                          inJson(info.name), inJson(info.bookCurrency), inJson(info.engine), info.schema, db::programSchema(),
                          info.actions, inJson(info.lastAt)));
    else
        print(fmt::format("{}\nbooks in {}\nengine {}\nschema {} (this program: {})\nactions performed {}, the last at {}", info.name,
                          info.bookCurrency, info.engine, info.schema, db::programSchema(), info.actions, info.lastAt));
    return 0;
}

int companyUpgrade(const Line& line) {
    const auto done = db::upgradeCompany(line.word(0, "file or address of the company"));
    print(line.json() ? fmt::format("{{\"from\":{},\"to\":{},\"backup\":{}}}", done.from, done.to, inJson(done.backup))
                      : fmt::format("Schema {} is now {}.{}", done.from, done.to,
                                    done.backup.empty() ? "" : " The company as it was: " + done.backup));
    return 0;
}

int companyBackup(const Line& line) {
    const auto done = db::backupCompany(line.word(0, "company file"), line.word(1, "backup's file"));
    print(line.json() ? fmt::format("{{\"bytes\":{},\"sha256\":{},\"log\":{}}}", done.bytes, inJson(done.sha256), done.lastLogId)
                      : fmt::format("Backed up and verified: {} bytes, up to log line {}.", done.bytes, done.lastLogId));
    return 0;
}

int companyRestore(const Line& line) {
    const auto kept = db::restoreCompany(line.word(0, "backup"), line.word(1, "company file"));
    print(line.json() ? fmt::format("{{\"kept\":{}}}", inJson(kept))
                      : "Restored and verified." + (kept.empty() ? std::string{} : " What was there before: " + kept));
    return 0;
}

int companyMove(const Line& line) {
    db::FirstSignIn first;
    if (line.has("as")) first = {line.option("as"), askPassword("Password of " + line.option("as") + " in the copy")};
    const auto done = db::moveCompany(line.word(0, "company to copy"), line.word(1, "place to copy it to"), first);
    print(line.json() ? fmt::format("{{\"tables\":{},\"rows\":{},\"equal\":true}}", done.tables, done.rows)
                      : fmt::format("Copied {} rows of {} tables; every row compared equal.", done.rows, done.tables));
    return 0;
}

}  // namespace app
