#include "app/demo/works.h"

#include <fmt/core.h>
#include <boost/json/serialize.hpp>

#include "app/demo.h"
#include "calendar/calendar.h"
#include "database/json.h"

namespace app::past {
namespace {

// Monday to Friday, as the calendar WORK in firm.jsonl.
bool works(Date day) { return db::weekday(day) <= 5; }

const std::map<std::string, std::string> devices{{"demo", "OFFICE-1"},
                                                 {"anna", "FLOOR-1"},
                                                 {"mina", "SALES-1"},
                                                 {"otto", "WAREHOUSE-1"},
                                                 {"clara", "OFFICE-2"},
                                                 {"wei", "QUALITY-1"},
                                                 {"tara", "SERVICE-1"}};

[[noreturn]] void stopped(Date day, const std::string& action, const db::Refusal& why) {
    db::refuse(
        "demo.history",
        "The history of the demo firm stops on {day} at {action}: {why} Make the small firm with --small, "
        "and report this.",
        {{"day", day}, {"action", action}, {"why", why.what()}});
}

}  // namespace

db::Instant Watch::look() {
    now.micros += static_cast<std::int64_t>(12 + pause() % 50) * 1'000'000 + pause() % 1'000'000;
    return now;
}

Works::Works(db::Company& company, std::shared_ptr<Watch> watch, std::vector<Date> days)
    : company_(company), watch_(std::move(watch)), days_(std::move(days)) {}

Date Works::dayOf(int day) const {
    if (day >= 0 && day <= lastDay()) return days_[static_cast<std::size_t>(day)];
    auto date = day < 0 ? days_.front() : days_.back();
    const int step = day < 0 ? -1 : 1;
    for (int left = day < 0 ? -day : day - lastDay(); left > 0;) {
        date = date + step;
        if (works(date)) --left;
    }
    return date;
}

void Works::at(int minute) { at(today(), minute); }

void Works::at(Date day, int minute) {
    const auto then = calendar::at(zone, day, minute);
    if (then > watch_->now) watch_->now = then;
}

const db::Actor& Works::person(const std::string& name) {
    const auto known = people_.find(name);
    if (known != people_.end()) return known->second;
    return people_.emplace(name, company_.actorNamed(name, devices.at(name))).first->second;
}

std::vector<db::Request> Works::requests(const std::vector<Step>& steps) {
    std::vector<db::Request> all;
    for (const auto& step : steps)
        all.push_back(
            {step.action, boost::json::serialize(step.args), {fmt::format("demo-{}", ++asked_), {}, {}}, 1});
    return all;
}

std::vector<object> Works::performAll(const std::string& who, const std::vector<Step>& steps) {
    std::vector<object> answers;
    const auto asked = requests(steps);
    for (const auto& outcome : company_.performAll(person(who), asked, db::Mode::AllOrNothing)) {
        const auto& action = asked[answers.size()].action;
        if (!outcome.reasons.empty()) stopped(today(), action, outcome.reasons.front());
        // Of a batch that was taken back the reason stands further down.
        answers.push_back(outcome.answer ? db::json::parse(outcome.answer->result).as_object() : object{});
    }
    return answers;
}

object Works::perform(const std::string& who, const std::string& action, const object& args) {
    return performAll(who, {{action, args}}).front();
}

std::vector<std::string> Works::tryEach(const std::string& who, const std::vector<Step>& steps) {
    std::vector<std::string> codes;
    const auto asked = requests(steps);
    for (const auto& outcome : company_.performAll(person(who), asked, db::Mode::Each))
        codes.push_back(outcome.reasons.empty() ? std::string{} : outcome.reasons.front().code);
    return codes;
}

std::string Works::tried(const std::string& who, const Step& step, object* answer) {
    const auto asked = requests({step});
    const auto outcome = company_.performAll(person(who), asked, db::Mode::Each).front();
    if (!outcome.reasons.empty()) return outcome.reasons.front().code;
    if (answer != nullptr) *answer = db::json::parse(outcome.answer->result).as_object();
    return {};
}

bool Works::performSigned(const std::string& who, const std::string& action, const object& args, const std::string& meaning) {
    auto asked = requests({{action, args}}).front();
    try {
        asked.circumstances.signature = company_.sign(person(who), {demoPassword}, meaning);
    } catch (const db::Refusal& no) {
        if (no.code == "signature.unproven") return false;
        stopped(today(), action, no);
    }
    try {
        company_.perform(person(who), asked);
    } catch (const db::Refusal& no) {
        stopped(today(), action, no);
    }
    return true;
}

std::int64_t Works::reason(const std::string& kind, const std::string& code) {
    return all<std::int64_t>(R"sql(select reason_id from reason where kind = $1 and code = $2)sql", kind, code).front();
}

std::string Works::keep(std::string_view bytes, std::string_view mediaType) {
    return company_.keepAttachment(person("demo"), bytes, mediaType);
}

std::string Works::nextLot() {
    const auto day = db::utcDate(watch_->now);
    if (day != lotDay_) lots_ = 0;
    lotDay_ = day;
    const auto c = db::civil(day);
    return fmt::format("{:02}{:02}{:02}-{}", c.year % 100, c.month, c.day, ++lots_);
}

const Ware& Works::ware(const std::string& number) const {
    for (const auto& w : wares)
        if (w.number == number) return w;
    throw db::Fault{"trade.jsonl has no item " + number};
}

const Buyer& Works::buyer(const std::string& number) const {
    for (const auto& b : buyers)
        if (b.number == number) return b;
    throw db::Fault{"trade.jsonl has no customer " + number};
}

std::string counted(int quantity, const std::string& unit) { return fmt::format("{} {}", quantity, unit); }

std::int64_t idIn(const object& answer, std::string_view member) { return answer.at(member).as_int64(); }

}  // namespace app::past
