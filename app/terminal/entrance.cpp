#include "app/terminal/entrance.h"

#include <algorithm>

#include <sodium.h>

#include "database/sign_in.h"

namespace terminal {
namespace {

constexpr std::int64_t freeTries = 5, longestWait = 15LL * 60 * 1'000'000;  // as database/sign_in.cpp has them

std::int64_t waitAfter(std::int64_t failures) {
    if (failures < freeTries) return 0;
    return std::min<std::int64_t>(longestWait, (2LL << std::min<std::int64_t>(failures - freeTries, 20)) * 1'000'000);
}

[[noreturn]] void wrongPin() {
    db::refuse("terminal.pin.wrong",
               "The PIN is wrong, or there is none for you here, or it was tried too often. Type the password, or ask "
               "an administrator.");
}

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

Entrance::Entrance(Store& store, Port& port) : store_(store), port_(port) {}

KnownPerson Entrance::ofBadge(const std::string& badge) const {
    if (badge.empty()) db::refuse("terminal.badge.empty", "There was nothing on the badge. Scan it again.");
    if (auto person = store_.personOfBadge(badge)) return *person;
    db::refuse("terminal.badge.unknown",
               "This badge belongs to nobody who may work here. Scan it again, or sign in by name; an administrator "
               "writes badges into the list "
               "of people.");
}

bool Entrance::needsPin(const std::string& name) const {
    const auto person = store_.person(name);
    return port_.onServer() && person && person->pinHash.value_or("").empty();
}

Proof Entrance::asks(const std::string& name, bool cut) const {
    const auto person = store_.person(name);
    if (!person || person->pinHash.value_or("").empty()) return Proof::password;
    if (!port_.onServer() || cut) return Proof::pin;
    const bool proven = port_.entered(name) && store_.now().micros <= person->provedAt.micros + goodFor;
    return proven ? Proof::pin : Proof::password;
}

KnownPerson Entrance::seen(const std::string& name, const std::string& site) {
    store_.proved(name);
    syncPeople(store_, port_, site, name);
    store_.proved(name);  // who was not known before is by now
    if (auto person = store_.person(name)) return *person;
    db::refuse("terminal.enter.left", "{who} may not sign in any more. Ask an administrator.", {{"who", name}});
}

KnownPerson Entrance::byPin(const std::string& name, const db::Secret& pin, const std::string& site) {
    if (port_.onServer()) return byPinHere(name, pin);
    try {
        port_.enterByPin(name, pin);
        return seen(name, site);
    } catch (const Cut&) {
        return byPinHere(name, pin);
    }
}

KnownPerson Entrance::byPinHere(const std::string& name, const db::Secret& pin) {
    const auto person = store_.person(name);
    if (!person) wrongPin();
    const auto now = store_.now();
    if (person->retryAfterAt > now)
        db::refuse("terminal.pin.wait", "There were too many wrong PINs. Wait until {when}, or type the password.",
                   {{"when", person->retryAfterAt}});
    if (now.micros > person->syncedAt.micros + goodFor)
        db::refuse("terminal.enter.old",
                   "This terminal has not reached the company since {when}, and for more than 24 hours it lets nobody "
                   "in by itself. Bring the network "
                   "back, then sign in.",
                   {{"when", person->syncedAt}});
    if (port_.onServer() && now.micros > person->provedAt.micros + goodFor)
        db::refuse("terminal.enter.shift",
                   "It is more than 24 hours since you typed your password here. Type it once more.");
    const auto hash = person->pinHash.value_or("");
    const bool fits = !hash.empty() && crypto_pwhash_str_verify(hash.c_str(), pin.text.data(), pin.text.size()) == 0;
    if (!fits || person->failures >= freeTries) {
        if (const auto wait = waitAfter(store_.wrongPin(name)); wait > 0) store_.waitWithPin(name, {now.micros + wait});
        wrongPin();
    }
    store_.rightPin(name);
    return *store_.person(name);
}

KnownPerson Entrance::byPassword(const std::string& name, const db::Secret& password, const std::string& site) {
    port_.enter(name, password);
    return seen(name, site);
}

void Entrance::choosePin(const std::string& name, const db::Secret& pin) {
    if (!isPin(pin.text)) db::refuse("terminal.pin.text", "Choose 4 to 8 digits as your PIN at this terminal.");
    if (isRun(pin.text))
        db::refuse("terminal.pin.simple",
                   "This PIN would be among the first to be tried. Choose digits that do not run.");
    store_.setPin(name, db::argon2id(pin));
}

}  // namespace terminal
