// A terminal of its own, where one person works: several of them stand in one firm.
#pragma once
#include <initializer_list>

#include <fmt/core.h>

#include "app/terminal/entrance.h"
#include "terminal/hands.h"
#include "terminal/outpost.h"

namespace test {

struct Person {
    const char *name, *fullName, *password, *badge, *pin, *role;
};
inline constexpr Person paula{"paula", "Paula Press", "nine blue stairs wait", "B-81", "4711", "production"};
inline constexpr Person willi{"willi", "Willi Wagner", "four red boats float", "B-82", "5822", "warehouse"};
inline constexpr Person quentin{"quentin", "Quentin Qualm", "six grey owls count", "B-83", "6933", "quality"};

// As users with these roles, and on the floor's list with their badges.
inline void employ(World& firm, std::initializer_list<Person> people) {
    for (const auto& who : people) {
        firm.perform("people.addUser",
                     fmt::format(R"({{"name":"{}","fullName":"{}","password":"{}","roles":[{{"role":"{}"}}]}})", who.name,
                                 who.fullName, who.password, who.role));
        firm.perform("production.addEmployee",
                     fmt::format(R"({{"number":"T-{0}","name":"{1}","badge":"{0}","user":"{2}","site":"MAIN"}})", who.badge,
                                 who.fullName, who.name));
    }
}

// A terminal with a file and a session of its own, where one person works.
class Stand : public Hands {
public:
    Stand(World& firm, const Person& who, const std::string& device) : who_(who) {
        station = std::make_unique<terminal::Station>(
            firm.location, allActions(), terminal::Station::Options{Outpost::freshFile(), device},
            [&firm] { return firm.clock; });
        auto& port = station->port();
        if (port.onServer())
            port.enter(who.name, {who.password});
        else
            firm.perform("people.setPin", fmt::format(R"({{"user":"{}","pin":"{}"}})", who.name, who.pin));
        station->learnPlace();
        show({desk::Language::english, desk::Look::light, QSize{1280, 800}});
        if (!port.onServer()) return;
        terminal::syncPeople(station->store(), port, "MAIN");
        choosePin(who.name, who.pin);
    }
    void enter() { Hands::enter(who_.badge, who_.pin); }
    // Without a touch, by the terminal's own look for news.
    void hears(const QString& words) {
        INFO(who_.name << " hears of " << words.toStdString());
        REQUIRE(QTest::qWaitFor([&] { return this->words().contains(words); }, 20'000));
        settle();
    }

private:
    const Person& who_;
};

}  // namespace test
