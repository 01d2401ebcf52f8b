// A person as this terminal knows them, for the time when the company does not answer.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "database/text.h"
#include "shared/ids.h"

namespace terminal {

struct KnownSkill {
    std::int64_t skill = 0;
    std::string name;
    std::optional<db::Date> expiresOn;  // good through this day; none: for ever
};

struct KnownPerson {
    std::string name, fullName;
    std::int64_t employeeId = 0;  // 0: not on the floor's list
    std::string employeeNumber;
    std::string badge;                   // as it is scanned; only on its way in: the file keeps a hash
    std::optional<std::string> pinHash;  // argon2id, '' for none; nothing: the one kept here stays
    std::int64_t failures = 0;           // wrong PINs here since the last right one
    db::Instant retryAfterAt;            // no PIN is looked at before
    db::Instant provedAt;  // the last time with a password, or with a PIN that the company itself looked at
    db::Instant syncedAt;  // last seen in the company as somebody who may sign in
    std::vector<KnownSkill> skills;
    std::vector<std::string> rights;  // at this terminal's site; '*' is everything

    bool may(std::string_view right) const;
    bool has(std::int64_t skill, db::Date on) const;
};

}  // namespace terminal
