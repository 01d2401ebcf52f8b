// Who enters at this terminal, and how: a badge and a PIN, or a name and a password.
//
// A company file (SQLite): the company itself looks at the PIN and counts wrong ones for all its terminals, while it
// answers. When it does not, the hash that was last read from it does, for 24 hours after this person was last seen in it.
//
// A company on a server: no PIN is known there, because an act has to come through the person's own session
// (company_port.h). Once a shift everybody signs in with the password, and chooses a PIN for this one terminal; badge
// and PIN bring them back to that session for 24 hours. Whoever enters by PIN without a session (the program was
// started anew, the network is away) works on: their requests wait here until they have typed the password.
//
// What a PIN here guards: a colleague who takes a badge from the table does not act in its owner's name; tries are
// counted, five wrong ones end it until the company or a password says so anew. What it does not: somebody who may read
// this PC's files can try all 10,000 PINs against the hash at their own place (argon2id makes that an hour, not
// impossible), and may then enter here, at this terminal, and nowhere else.
#pragma once
#include <optional>
#include <string>

#include "app/terminal/port.h"
#include "app/terminal/store.h"

namespace terminal {

enum class Proof { pin, password };

class Entrance {
public:
    static constexpr std::int64_t goodFor = 24LL * 3600 * 1'000'000;  // microseconds

    Entrance(Store&, Port&);

    // Whose badge that is, or who has that name. Refuses "terminal.badge.unknown", "terminal.badge.empty".
    KnownPerson ofBadge(const std::string& badge) const;
    // What they have to type; `cut`: the company does not answer now.
    Proof asks(const std::string& name, bool cut) const;
    // On a server after a password: whether a PIN for this terminal has still to be chosen.
    bool needsPin(const std::string& name) const;

    // Each gives the person as they are known now. Refuse sign_in.* as the company says it, and "terminal.pin.*",
    // "terminal.enter.*". Hashing takes its time: not on the window's thread.
    KnownPerson byPin(const std::string& name, const db::Secret& pin, const std::string& site);
    KnownPerson byPassword(const std::string& name, const db::Secret& password, const std::string& site);
    // On a server: 4 to 8 digits that nobody tries first.
    void choosePin(const std::string& name, const db::Secret& pin);

private:
    KnownPerson byPinHere(const std::string& name, const db::Secret& pin);
    KnownPerson seen(const std::string& name, const std::string& site);

    Store& store_;
    Port& port_;
};

// Reads who may enter at a site from the company and keeps it: everybody on the floor's list there, and whoever signs in
// at this terminal without standing on one; '' before anybody has said where the terminal stands: at any. On a server the
// PINs chosen here stay.
void syncPeople(Store&, Port&, const std::string& site, const std::string& also = {});

}  // namespace terminal
