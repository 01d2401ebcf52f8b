#include "app/demo.h"

#include <sstream>

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <fmt/core.h>

#include "app/commands.h"
#include "app/demo/floor.h"
#include "app/demo/history.h"
#include "calendar/calendar.h"
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

namespace {

const db::Founding founding{"Bracket Works", "EUR", demoUser, "Demo", {demoPassword}};

past::Scripts scripts() {
    return {firmScript(), openingScript(), tradeScript(), floorScript(), qualityScript(), bracketDrawing()};
}

void makeSmall(const std::string& location) {
    db::Company::create(location, founding);
    db::Company company{location, allActions()};
    const auto actor = company.actorNamed(demoUser, "demo");
    play(company, actor, firmScript());
    play(company, actor, openingScript());
    const auto now = company.now();
    past::Works works{company, std::make_shared<past::Watch>(past::Watch{now}), {calendar::localDate(past::zone, now)}};
    past::open(works, scripts());
}

// With ninety days of trade that end on the morning of `now`.
void makeWithHistory(const std::string& location, db::Instant now) {
    const auto days = past::workingDays(now);
    if (past::foundingOf(days) < calendar::at(past::zone, db::dateOf(2026, 1, 1), 0))
        db::refuse("demo.early",
                   "The demo firm's books open in 2026, and its history would begin on {day}. Set the clock of this "
                   "PC, or make the small firm with --small.",
                   {{"day", days.front()}});
    const auto watch = std::make_shared<past::Watch>(past::Watch{past::foundingOf(days)});
    const auto clock = [watch] { return watch->look(); };
    db::Company::create(location, founding, clock);
    db::Company company{location, allActions(), clock};
    past::Works works{company, watch, days};
    past::found(works, scripts());
    past::tell(works);
}

// The moment that --today names: the morning of that day.
db::Instant nowOf(const Line& line) {
    if (!line.has("today")) return db::systemClock();
    db::Date day;
    db::fromText(line.option("today"), day);
    return calendar::at(past::zone, day, past::morningMinute);
}

}  // namespace

int demo(const Line& line) {
    const auto location = line.word(0, "file or address of the demo firm");
    if (line.has("small"))
        makeSmall(location);
    else
        makeWithHistory(location, nowOf(line));
    print(fmt::format("Made the demo firm {}. Sign in as '{}', or as {}, with the password '{}'.", location, demoUser,
                      line.has("small") ? "'anna', 'otto' or 'wei'" : "'mina', 'tara', 'otto', 'clara', 'wei' or 'anna'", demoPassword));
    print(fmt::format("At a terminal of a company in a file the badges BW-101 (Anna) and BW-107 (Otto) sign in with the PIN {}.", past::pin));
    return 0;
}

}  // namespace app
