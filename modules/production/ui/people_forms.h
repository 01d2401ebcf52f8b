// The forms of people on the floor, their skills and crews, and of the reasons they choose from.
#pragma once
#include <optional>
#include <string>

#include "app/desk/form.h"
#include "production/floor.h"

namespace production::ui {

desk::FormLook newPersonForm();
struct PersonNow {
    std::int64_t id = 0, version = 0, crew = 0, user = 0;
    std::string name, badge, state;
};
desk::FormLook changePersonForm(const PersonNow&);
// 0 leaves the choice to the person who fills it in.
desk::FormLook giveSkillForm(std::int64_t employee, std::int64_t skill, const std::string& expiresOn = {});
desk::FormLook newCrewForm();
desk::FormLook changeCrewForm(std::int64_t crew, std::int64_t version, const std::string& name);
desk::FormLook newReasonForm();

// A skill's last day as a chip: expired, soon, or good through.
struct Until {
    const char* word;
    desk::Tone tone;
};
constexpr int soonDays = 30;
Until untilOf(const std::optional<Date>& expiresOn, Date today);

}  // namespace production::ui
