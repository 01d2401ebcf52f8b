#include "calendar/shifts.h"

#include <algorithm>

#include <fmt/format.h>

namespace calendar {

void checkName(const std::string& name, db::Reasons& reasons) {
    if (name.empty())
        reasons.add("calendar.name.none", "A calendar needs a name: say what people call it.", {}, "name");
}

void checkShifts(std::span<const Shift> shifts, db::Reasons& reasons) {
    struct Stretch {
        int from, to;
        std::size_t index;
    };
    std::vector<Stretch> week;  // minutes after Monday's midnight
    for (std::size_t i = 0; i < shifts.size(); ++i) {
        const auto& s = shifts[i];
        if (s.weekday < 1 || s.weekday > 7) {
            reasons.add("calendar.weekday", "{weekday} is no weekday: write 1 for Monday to 7 for Sunday.",
                        {{"weekday", s.weekday}}, fmt::format("shifts[{}].weekday", i));
        } else if (s.from < 0 || s.from > 1439 || s.to <= s.from || s.to > 2880) {
            reasons.add("calendar.minutes",
                        "A shift from minute {from} to {to} cannot be: it starts at 0 to 1439 minutes after midnight "
                        "and ends later, at 2880 at most (the next midnight but one).",
                        {{"from", s.from}, {"to", s.to}}, fmt::format("shifts[{}].to", i));
        } else {
            week.push_back({(s.weekday - 1) * 1440 + s.from, (s.weekday - 1) * 1440 + s.to, i});
        }
    }
    std::ranges::sort(week, {}, &Stretch::from);
    if (!week.empty()) {  // a night shift of Sunday ends in the next Monday
        auto again = week.front();
        again.from += 7 * 1440;
        week.push_back(again);
    }
    for (std::size_t i = 1; i < week.size(); ++i)
        if (week[i].from < week[i - 1].to)
            reasons.add("calendar.overlap", "Two shifts overlap. Let one end before the next begins.", {},
                        fmt::format("shifts[{}].from", week[i].index));
}

void insertShifts(db::Tx& tx, CalendarId calendar, std::span<const Shift> shifts) {
    for (const auto& s : shifts)
        tx.run(R"sql(
            insert into calendar_shift (calendar_id, weekday, from_minute, to_minute) values ($1, $2, $3, $4)
        )sql", calendar, s.weekday, s.from, s.to);
}

CalendarState edited(db::Tx& tx, CalendarId calendar) {
    return {calendar, tx.make<std::int64_t>(R"sql(
        update calendar set version = version + 1 where calendar_id = $1 returning version
    )sql", calendar)};
}

}  // namespace calendar
