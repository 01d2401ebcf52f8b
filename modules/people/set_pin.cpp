#include <algorithm>

#include "database/sign_in.h"
#include "people/checks.h"

namespace people {
namespace {

bool isPin(std::string_view pin) {
    return pin.size() >= 4 && pin.size() <= 8 && std::ranges::all_of(pin, [](char c) { return c >= '0' && c <= '9'; });
}

// 7777, 1234, 8765: the same step from each digit to the next.
bool isRun(std::string_view pin) {
    const auto step = pin[1] - pin[0];
    if (step < -1 || step > 1) return false;
    for (std::size_t i = 2; i < pin.size(); ++i)
        if (pin[i] - pin[i - 1] != step) return false;
    return true;
}

}  // namespace

void check(const db::Read& read, const SetPin& args, db::Reasons& reasons) {
    const auto user = userRecord(read, args.user);
    if (read.connection().engine() == db::Engine::postgres)
        reasons.add("people.pin.server",
                    "This company is on a server, and there a terminal signs in with a password. Set a password instead.",
                    {}, "pin");
    if (!isPin(args.pin.text))
        reasons.add("people.pin.text", "A PIN is 4 to 8 digits. Type digits only.", {}, "pin");
    else if (isRun(args.pin.text))
        reasons.add("people.pin.simple", "This PIN is one of the first that are tried. Take digits that do not run.", {}, "pin");
    if (user.state == "locked")
        reasons.add("people.user.locked", "{user} is locked. Unlock the user first.", {{"user", user.name}}, "user");
    if (args.user != actorsId(read) && !read.mayEverywhere("people.setPassword"))
        reasons.add("people.pin.other", "{who} may set no PIN but the own one. Ask an administrator to set that of {user}.",
                    {{"who", read.actor().name}, {"user", user.name}}, "user");
    else
        checkMaySet(read, reasons, args.user);
}

UserState setPin(db::Tx& tx, const SetPin& args) {
    db::setPin(tx, args.user.number, args.pin);
    return {args.user, userRecord(tx, args.user).version};
}

}  // namespace people
