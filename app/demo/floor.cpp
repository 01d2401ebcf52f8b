#include "app/demo/floor.h"

#include "app/demo.h"
#include "app/demo/history.h"

namespace app::past {
namespace {

// Who signs in at a terminal: the user, and the person of the floor with the badge; by PIN, or else by password.
struct Hand {
    const char *user, *fullName, *role, *number, *badge;
    bool pin;
};
constexpr Hand hands[] = {{"anna", "Anna Albers", "production", "101", "BW-101", true},
                          {"otto", "Otto Krause", "warehouse", "107", "BW-107", true},
                          {"wei", "李伟", "quality", "108", "BW-108", false}};

bool there(Works& works, std::string_view sql, const char* what) {
    return !works.all<std::int64_t>(sql, what).empty();
}

// On a server nobody has a PIN that the company knows: there a password is typed once a shift.
void employ(Works& works) {
    const bool pins =
        works.read([](const db::Read& r) { return r.connection().engine() == db::Engine::sqlite; });
    std::vector<Step> steps;
    for (const auto& h : hands) {
        if (!there(works, R"sql(select user_account_id from user_account where name = $1)sql", h.user))
            steps.push_back({"people.addUser", object{{"name", h.user},
                                                      {"fullName", h.fullName},
                                                      {"password", demoPassword},
                                                      {"roles", array{object{{"role", h.role}}}}}});
        if (there(works, R"sql(select employee_id from employee where number = $1)sql", h.number))
            steps.push_back({"production.changeEmployee",
                             object{{"employee", h.number}, {"version", 1}, {"user", h.user}}});
        else
            steps.push_back({"production.addEmployee", object{{"number", h.number},
                                                              {"name", h.fullName},
                                                              {"badge", h.badge},
                                                              {"user", h.user},
                                                              {"crew", "EARLY"},
                                                              {"site", "MAIN"}}});
        if (pins && h.pin) steps.push_back({"people.setPin", object{{"user", h.user}, {"pin", pin}}});
    }
    works.performAll("demo", steps);
}

void draw(Works& works, std::string_view drawing) {
    works.perform(
        "demo", "engineering.addDocument",
        {{"number", "DR-500"}, {"title", "Bracket, drawing"}, {"kind", "drawing"}, {"item", "FG-500"}});
    const auto revision = works.perform("demo", "engineering.addDocumentRevision",
                                        {{"document", "DR-500"},
                                         {"revision", "A"},
                                         {"attachment", works.keep(drawing, "image/svg+xml")},
                                         {"fileName", "DR-500-A.svg"}});
    works.perform(
        "demo", "engineering.releaseDocument",
        {{"documentRevision", idIn(revision, "documentRevision")}, {"version", idIn(revision, "version")}});
}

object part(const char* item, const char* quantity) {
    return {{"item", item}, {"quantity", quantity}, {"validFrom", "2026-01-01"}};
}

}  // namespace

void change(Works& works) {
    const auto only = [&](std::string_view sql) { return works.all<std::int64_t>(sql).front(); };
    const auto bill = idIn(works.perform("demo", "engineering.copyBom",
                                         {{"bom", only(R"sql(
                                               select b.bom_id from bom b join item i on i.item_id = b.item_id
                                               where i.number = 'FG-500' and b.revision = 'A' and b.alternate = ''
                                           )sql")},
                                          {"revision", "B"}}),
                           "bom");
    auto blank = part("RM-100", "1"), stiffener = part("RM-130", "1");
    blank["opNo"] = 10;
    stiffener["opNo"] = 20;
    works.perform("demo", "engineering.changeBom",
                  {{"bom", bill},
                   {"version", 1},
                   {"note", "With a stiffener"},
                   {"lines", array{blank, part("PK-10", "0.12"), stiffener}}});
    const auto routing = idIn(works.perform("demo", "engineering.copyRouting",
                                            {{"routing", only(R"sql(
                                                  select r.routing_id from routing r join item i on i.item_id = r.item_id
                                                  where i.number = 'FG-500' and r.revision = 'A' and r.alternate = ''
                                              )sql")},
                                             {"revision", "B"}}),
                              "routing");
    const auto submit = [&](const object& kept) {
        works.perform("demo", "engineering.submitChange",
                      {{"changeOrder", idIn(kept, "changeOrder")},
                       {"version", idIn(kept, "version")},
                       {"leaveStock", true}});
    };
    submit(works.perform("wei", "engineering.addChangeRequest",
                         {{"site", "MAIN"},
                          {"title", "Brackets bend under load"},
                          {"reason", "Three of 200 bent at the customer's 支架变形"},
                          {"items", array{object{{"item", "FG-500"}}}}}));
    submit(works.perform("demo", "engineering.addChangeOrder",
                         {{"site", "MAIN"},
                          {"title", "Bracket with a stiffener"},
                          {"reason", "Three complaints in a quarter: the bracket bends above 1.2 kN"},
                          {"effectivity", "use_up"},
                          {"effectiveOn", toText(works.dayOf(works.lastDay()) + 30)},
                          {"approvals", 2},
                          {"items", array{object{{"item", "FG-500"},
                                                 {"revision", "B"},
                                                 {"oldStock", "use_up"},
                                                 {"unitCost", "5.95 EUR"},
                                                 {"bom", bill},
                                                 {"routing", routing}}}}}));
}

std::string dated(const Works& works, std::string_view script) {
    const auto today = works.dayOf(works.lastDay());
    std::string text{script};
    for (auto at = text.find("{+"); at != std::string::npos; at = text.find("{+", at)) {
        const auto end = text.find('}', at);
        text.replace(at, end - at + 1, toText(today + std::stoi(text.substr(at + 2, end - at - 2))));
    }
    return text;
}

void furnish(Works& works, std::string_view script, std::string_view drawing) {
    works.performAll("demo", stepsOf(works, dated(works, script)));
    employ(works);
    draw(works, drawing);
}

}  // namespace app::past
