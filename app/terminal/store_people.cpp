// Who may enter here while the company does not answer.
#include <algorithm>

#include <sodium.h>

#include "app/terminal/store.h"

namespace terminal {

namespace {

struct PersonRow {
    std::string name, fullName;
    std::int64_t employeeId = 0;
    std::string employeeNumber, pinHash;
    std::int64_t failures = 0;
    db::Instant retryAfterAt, provedAt, syncedAt;
};
BOOST_DESCRIBE_STRUCT(PersonRow, (),
                      (name, fullName, employeeId, employeeNumber, pinHash, failures, retryAfterAt, provedAt, syncedAt))

}  // namespace

BOOST_DESCRIBE_STRUCT(KnownSkill, (), (skill, name, expiresOn))

// A badge is a short number, so its hash guards it against a glance into the file, not against somebody who tries all
// numbers with the key that lies beside it. What guards the person is the PIN.
std::string Store::badgeHash(std::string_view badge) const {
    if (badge.empty()) return {};
    const std::scoped_lock held{lock_};
    const auto key = read_->one<std::string>(R"store(select badge_key from terminal)store");
    unsigned char hash[crypto_generichash_BYTES];
    crypto_generichash(hash, sizeof hash, reinterpret_cast<const unsigned char*>(badge.data()), badge.size(),
                       reinterpret_cast<const unsigned char*>(key.data()),
                       std::min<std::size_t>(key.size(), crypto_generichash_KEYBYTES_MAX));
    return db::hex({reinterpret_cast<const char*>(hash), sizeof hash});
}

void Store::putPeople(std::span<const KnownPerson> people) {
    const std::scoped_lock held{lock_};
    Whole whole{*this};
    for (const auto& one : people) {
        // Another PIN than before has not been tried yet.
        run(R"store(
            insert into person (name, full_name, employee_id, employee_number, badge_hash, pin_hash, failures, retry_after_at, proved_at,
                                synced_at)
            values ($1, $2, $3, $4, $5, coalesce($6, ''), 0, 0, 0, $7)
            on conflict (name) do update set full_name = excluded.full_name, employee_id = excluded.employee_id,
                employee_number = excluded.employee_number, badge_hash = excluded.badge_hash, synced_at = excluded.synced_at,
                failures = case when $6 is null or $6 = pin_hash then failures else 0 end,
                retry_after_at = case when $6 is null or $6 = pin_hash then retry_after_at else 0 end,
                pin_hash = coalesce($6, pin_hash)
        )store",
            one.name, one.fullName, one.employeeId, one.employeeNumber, badgeHash(one.badge), one.pinHash, clock_());
        run(R"store(delete from person_skill where name = $1)store", one.name);
        run(R"store(delete from person_right where name = $1)store", one.name);
        for (const auto& skill : one.skills)
            run(R"store(insert into person_skill (name, skill, title, expires_on) values ($1, $2, $3, $4))store",
                one.name, skill.skill, skill.name, skill.expiresOn);
        for (const auto& right : one.rights)
            run(R"store(insert into person_right (name, permission) values ($1, $2))store", one.name, right);
    }
    for (const auto& name : this->people())
        if (std::ranges::find(people, name, &KnownPerson::name) == people.end())
            run(R"store(delete from person where name = $1)store", name);
    whole.keep();
}

std::vector<std::string> Store::people() const {
    const std::scoped_lock held{lock_};
    return read_->all<std::string>(R"store(select name from person order by name)store");
}

std::optional<KnownPerson> Store::personWhere(std::string_view sql, const std::string& value) const {
    const std::scoped_lock held{lock_};
    auto row = read_->find<PersonRow>(sql, value);
    if (!row) return {};
    KnownPerson person;
    person.name = row->name;
    person.fullName = row->fullName;
    person.employeeId = row->employeeId;
    person.employeeNumber = row->employeeNumber;
    person.pinHash = row->pinHash;
    person.failures = row->failures;
    person.retryAfterAt = row->retryAfterAt;
    person.provedAt = row->provedAt;
    person.syncedAt = row->syncedAt;
    person.skills = read_->all<KnownSkill>(R"store(
        select skill, title as name, expires_on from person_skill where name = $1 order by title
    )store",
                                           person.name);
    person.rights = read_->all<std::string>(
        R"store(select permission from person_right where name = $1 order by permission)store", person.name);
    return person;
}

std::optional<KnownPerson> Store::person(const std::string& name) const {
    return personWhere(R"store(
        select name, full_name, employee_id, employee_number, pin_hash, failures, retry_after_at, proved_at, synced_at
        from person where name = $1
    )store",
                       name);
}

std::optional<KnownPerson> Store::personOfBadge(std::string_view badge) const {
    if (badge.empty()) return {};
    return personWhere(R"store(
        select name, full_name, employee_id, employee_number, pin_hash, failures, retry_after_at, proved_at, synced_at
        from person where badge_hash = $1
    )store",
                       badgeHash(badge));
}

void Store::setPin(const std::string& name, const std::string& hash) {
    const std::scoped_lock held{lock_};
    run(R"store(update person set pin_hash = $2, failures = 0, retry_after_at = 0 where name = $1)store", name, hash);
}

void Store::proved(const std::string& name) {
    const std::scoped_lock held{lock_};
    run(R"store(update person set proved_at = $2, failures = 0, retry_after_at = 0 where name = $1)store", name,
        clock_());
}

std::int64_t Store::wrongPin(const std::string& name) {
    const std::scoped_lock held{lock_};
    return read_
        ->find<std::int64_t>(
            R"store(update person set failures = failures + 1 where name = $1 returning failures)store", name)
        .value_or(0);
}

void Store::waitWithPin(const std::string& name, db::Instant until) {
    const std::scoped_lock held{lock_};
    run(R"store(update person set retry_after_at = $2 where name = $1)store", name, until);
}

void Store::rightPin(const std::string& name) {
    const std::scoped_lock held{lock_};
    run(R"store(update person set failures = 0, retry_after_at = 0 where name = $1)store", name);
}

}  // namespace terminal
