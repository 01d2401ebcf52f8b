#include "app/demo.h"

#include <sstream>

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <fmt/core.h>

#include "app/commands.h"
#include "database/json.h"

namespace app {

void play(db::Company& company, const db::Actor& actor, std::string_view script) {
    std::istringstream in{std::string{script}};
    int number = 0;
    for (std::string text; std::getline(in, text);) {
        ++number;
        if (text.empty() || text[0] == '#') continue;
        const auto line = db::json::parse(text).as_object();
        try {
            company.perform(actor, {std::string{line.at("do").as_string()}, boost::json::serialize(line.at("args")), {}, 1});
        } catch (const db::Refusal& no) {
            db::refuse("command.line", "Line {line} cannot be performed: {why} Correct that line.", {{"line", number}, {"why", no.what()}});
        }
    }
}

int demo(const Line& line) {
    const auto location = line.word(0, "file or address of the demo firm");
    db::Company::create(location, {"Bracket Works", "EUR", demoUser, "Demo", {demoPassword}});
    db::Company company{location, allActions()};
    const auto actor = company.actorNamed(demoUser, "demo");
    play(company, actor, firmScript());
    play(company, actor, openingScript());
    print(fmt::format("Made the demo firm {}. Sign in as '{}' with the password '{}'.", location, demoUser, demoPassword));
    return 0;
}

}  // namespace app
