#include "app/terminal/company_port.h"

#include <algorithm>
#include <filesystem>

#include "database/postgres_admin.h"
#include "database/rights.h"

namespace terminal {
namespace {

// The door to the company is shut or busy, and no rule of the business: what is asked waits for it.
bool doorShut(const std::string& code) {
    return code.starts_with("company.") ||
           (code.starts_with("database.") && code != "database.rights" && code != "database.password");
}

bool passwordRefused(const std::string& code) {
    return code == "sign_in.wrong" || code == "database.password" || code == "actor.other";
}

}  // namespace

CompanyPort::CompanyPort(std::string location, const db::Actions& actions, db::Clock clock, std::string device)
    : location_(std::move(location)),
      actions_(actions),
      clock_(std::move(clock)),
      device_(std::move(device)),
      onServer_(db::isPostgres(location_)) {}

// A file that is away, or another one in its place, is opened anew at the next try.
CompanyPort::Session CompanyPort::file() {
    const std::scoped_lock held{lock_};
    if (file_ == nullptr) {
        try {
            file_ = std::make_shared<db::Company>(location_, actions_, clock_);
        } catch (const db::Refusal& no) {
            if (doorShut(no.code)) throw Cut{no};
            throw;
        } catch (const db::Fault& fault) {
            throw Cut{fault.what()};
        }
    } else if (std::error_code error; !std::filesystem::exists(location_, error)) {
        throw Cut{db::Refusal{"terminal.company.away",
                              "The company's file {file} is not there. Put it back where it was.",
                              {{"file", location_}}}};
    }
    return file_;
}

void CompanyPort::dropFile(const Session& session) {
    const std::scoped_lock held{lock_};
    if (file_ == session) file_.reset();
}

CompanyPort::Session CompanyPort::sessionOf(const std::string& person) const {
    const std::scoped_lock held{lock_};
    const auto found = std::ranges::find(people_, person, [](const auto& one) { return one.first; });
    if (found == people_.end()) throw NotEntered{person + " has no session at this terminal"};
    return found->second;
}

CompanyPort::Session CompanyPort::anySession() const {
    const std::scoped_lock held{lock_};
    if (people_.empty()) throw NotEntered{"nobody has a session at this terminal"};
    return people_.back().second;
}

bool CompanyPort::entered(const std::string& person) const {
    if (!onServer_) return true;
    const std::scoped_lock held{lock_};
    return std::ranges::any_of(people_, [&](const auto& one) { return one.first == person; });
}

void CompanyPort::enter(const std::string& person, const db::Secret& password) {
    if (!onServer_) {
        try {
            file()->signIn(person, password, device_);
        } catch (const db::Refusal& no) {
            if (doorShut(no.code)) throw Cut{no};
            throw;
        }
        return;
    }
    Session session;
    try {
        const auto address = db::withUser(location_, db::loginRole(db::databaseName(location_), person), password.text);
        session = std::make_shared<db::Company>(address, actions_, clock_);
        session->signIn(person, password, device_);
    } catch (const db::Refusal& no) {
        if (doorShut(no.code)) throw Cut{no};
        throw;
    } catch (const db::Fault& fault) {
        throw Cut{fault.what()};
    }
    const std::scoped_lock held{lock_};
    std::erase_if(people_, [&](const auto& one) { return one.first == person; });
    people_.emplace_back(person, std::move(session));
    if (people_.size() > mostSessions) people_.erase(people_.begin());
}

void CompanyPort::enterByPin(const std::string& person, const db::Secret& pin) {
    if (onServer_)  // no PIN is known there: what looks at it stands in entrance.cpp
        db::refuse("terminal.pin.server", "The company's server knows no PINs. Sign in with the password once.");
    try {
        file()->signInWithPin(person, pin, device_);
    } catch (const db::Refusal& no) {
        if (doorShut(no.code)) throw Cut{no};
        throw;
    }
}

void CompanyPort::leave(const std::string& person) {
    Session ends;  // outside the lock: closing may take a while
    const std::scoped_lock held{lock_};
    const auto found = std::ranges::find(people_, person, [](const auto& one) { return one.first; });
    if (found == people_.end()) return;
    ends = std::move(found->second);
    people_.erase(found);
}

template <class Work>
auto CompanyPort::through(const db::Actor& actor, Work&& work) {
    const auto session = onServer_ ? sessionOf(actor.name) : file();
    try {
        return work(*session);
    } catch (const db::Refusal& no) {
        if (no.code == "company.gone") dropFile(session);
        if (doorShut(no.code)) throw Cut{no};
        if (!passwordRefused(no.code)) throw;
        leave(actor.name);
        throw NotEntered{no.what()};
    } catch (const db::OutcomeUnknown& unknown) {
        throw Cut{unknown.what()};
    } catch (const db::Away& away) {
        throw Cut{away.what()};
    } catch (const db::Fault& fault) {
        if (session->writer().lost()) throw Cut{fault.what()};
        throw;
    }
}

db::Answer CompanyPort::perform(const db::Actor& actor, const db::Request& request) {
    return through(actor, [&](db::Company& company) { return company.perform(actor, request); });
}

void CompanyPort::keep(const db::Actor& actor, std::string_view bytes, std::string_view mediaType) {
    through(actor, [&](db::Company& company) { company.keepAttachment(actor, bytes, mediaType); });
}

void CompanyPort::read(const db::Actor& actor, const std::function<void(const db::Read&)>& use) {
    const auto session = onServer_ ? anySession() : file();
    try {
        session->read(actor, use);
    } catch (const db::Refusal& no) {
        if (doorShut(no.code)) throw Cut{no};
        throw;
    } catch (const db::Fault& fault) {
        if (session->reader().lost() || dynamic_cast<const db::Away*>(&fault) != nullptr ||
            dynamic_cast<const db::Contended*>(&fault) != nullptr)
            throw Cut{fault.what()};
        throw;
    }
}

}  // namespace terminal
