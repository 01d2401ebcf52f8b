#include "app/terminal/link.h"

#include <utility>

namespace terminal {
namespace {

constexpr auto beat = std::chrono::seconds{3};
constexpr int mostTries = 3;  // of what fails for no reason of the business

std::vector<db::Refusal> reasonsOf(const db::Refusal& no) {
    const auto* all = dynamic_cast<const db::Refused*>(&no);
    return all != nullptr ? all->reasons : std::vector<db::Refusal>{no};
}

Outcome performed(Store& store, const Queued& one, const db::Answer& answer) {
    store.performed(one.requestId, answer.result);
    return {Outcome::Kind::performed, one.requestId, answer.result, {}};
}

// What it names by its hash goes before it: the company keeps the same file once however often it comes.
void sendPhotos(Store& store, Port& port, const Queued& one) {
    for (const auto& photo : store.photosIn(one.args)) {
        port.keep({0, one.actor, one.device}, photo.content.bytes, photo.mediaType);
        store.photoSent(photo.sha256);
    }
}

Outcome refused(Store& store, const Queued& one, std::vector<db::Refusal> reasons) {
    store.refused(one.requestId, written(reasons));
    return {Outcome::Kind::refused, one.requestId, {}, std::move(reasons)};
}

}  // namespace

Link::Went Link::step(Store& store, Port& port, std::set<std::string>& notEntered,
                      const std::function<void(const Queued&, const Outcome&)>& told) {
    const std::vector<std::string> away{notEntered.begin(), notEntered.end()};
    const auto one = store.next(away);
    if (!one) return Went::rest;
    const db::Request request{one->action,
                              one->args,
                              {.requestId = one->requestId, .occurredAt = one->occurredAt, .reason = {}},
                              one->argsVersion};
    // What the file says to an answer is outside the tries: a full disk here is no refusal of the company's.
    std::optional<db::Answer> answer;
    std::vector<db::Refusal> reasons;
    try {
        sendPhotos(store, port, *one);
        answer = port.perform({0, one->actor, one->device}, request);
    } catch (const Cut&) {
        store.tried(one->requestId);
        throw;
    } catch (const NotEntered&) {
        notEntered.insert(one->actor);
        store.letGo(one->requestId);
        told(*one, {Outcome::Kind::kept, one->requestId, {}, {}});
        return Went::on;
    } catch (const db::Refusal& no) {
        reasons = reasonsOf(no);
    } catch (const std::exception& fault) {
        if (one->tries + 1 < mostTries) return store.tried(one->requestId), Went::on;
        reasons = {db::Refusal{"terminal.fault",
                               "The company's program failed at this: {why}. Nothing was changed. Try it again, or put "
                               "it aside and tell an "
                               "administrator.",
                               {{"why", fault.what()}}}};
    }
    told(*one, answer ? performed(store, *one, *answer) : refused(store, *one, std::move(reasons)));
    return Went::on;
}

Link::Link(Store& store, Port& port) : store_(store), port_(port) {
    store_.letAllGo();  // whoever scanned it has gone home since
    thread_ = std::thread{[this] { run(); }};
}

Link::~Link() {
    {
        const std::scoped_lock held{lock_};
        ending_ = true;
    }
    wake_.notify_all();
    thread_.join();
}

void Link::run() {
    std::unique_lock held{lock_};
    while (!ending_) {
        if (std::exchange(nudged_, false)) notEntered_.clear();  // they may have come in since
        working_ = true;
        auto away = notEntered_;
        held.unlock();
        bool rests = true;
        try {
            rests = step(store_, port_, away, [this](const Queued&, const Outcome& outcome) {
                        if (outcome.kind != Outcome::Kind::kept) nowThere();
                        tell(outcome);
                    }) == Went::rest;
            if (rests) look();
        } catch (const Cut& cut) {
            nowCut(cut);
        } catch (const std::exception& fault) {  // this PC's own disk: what waits stays
            nowCut(Cut{fault.what()});
        }
        held.lock();
        notEntered_ = std::move(away);
        working_ = false;
        if (!rests) continue;
        idle_.notify_all();
        wake_.wait_for(held, beat, [this] { return ending_ || nudged_; });
        nudged_ = true;
    }
    idle_.notify_all();
}

void Link::look() {
    try {
        port_.read({0, "", ""}, [](const db::Read& read) { read.one<std::int64_t>("select company_id from company"); });
        nowThere();
    } catch (const NotEntered&) {  // nobody can tell before somebody is in
    } catch (const db::Refusal&) {
        nowThere();
    } catch (const db::Fault& fault) {
        throw Cut{fault.what()};
    }
}

std::string Link::send(const Asked& asked, Told told) {
    std::string id;
    bool kept = false;
    {
        // Under the lock, so that no answer is there before somebody listens for it.
        const std::scoped_lock held{lock_};
        id = store_.keep(asked).requestId;
        kept = cut_ || !told;
        if (!kept) told_.emplace(id, std::move(told));
        nudged_ = nudged_ || !cut_;
    }
    if (kept) {
        store_.letGo(id);
        if (told) told({Outcome::Kind::kept, id, {}, {}});
    }
    wake_.notify_all();
    change();
    return id;
}

bool Link::letGo(const std::string& requestId) {
    if (!store_.letGo(requestId)) return false;
    tell({Outcome::Kind::kept, requestId, {}, {}});
    return true;
}

bool Link::again(const std::string& requestId) {
    const bool done = store_.again(requestId);
    nudge();
    return done;
}

bool Link::putAside(const std::string& requestId, const std::string& by, const std::string& why) {
    const bool done = store_.putAside(requestId, by, why);
    change();
    return done;
}

bool Link::replace(const std::string& requestId, const Asked& asked, Told told) {
    {
        const std::scoped_lock held{lock_};
        const auto fresh = store_.replace(requestId, asked);
        if (!fresh) return false;
        if (told)
            told_.emplace(fresh->requestId, std::move(told));
        else
            store_.letGo(fresh->requestId);
    }
    nudge();
    return true;
}

Standing Link::standing() const {
    Standing now;
    now.counts = store_.counts();
    for (auto& name : store_.waitingFor())
        if (!port_.entered(name)) now.notEntered.push_back(std::move(name));
    const std::scoped_lock held{lock_};
    now.cut = cut_.has_value();
    now.since = since_;
    if (cut_) now.why = cut_->what(), now.refusal = cut_->why;
    return now;
}

bool Link::cut() const {
    const std::scoped_lock held{lock_};
    return cut_.has_value();
}

void Link::nudge() {
    {
        const std::scoped_lock held{lock_};
        nudged_ = true;
    }
    wake_.notify_all();
    change();
}

bool Link::idle() const {
    const std::scoped_lock held{lock_};
    return !working_ && !nudged_;
}

void Link::settle() {
    std::unique_lock held{lock_};
    idle_.wait(held, [this] { return ending_ || (!working_ && !nudged_); });
}

void Link::onChange(std::function<void()> changed) {
    const std::scoped_lock held{lock_};
    changed_ = std::move(changed);
}

void Link::change() const {
    std::function<void()> changed;
    {
        const std::scoped_lock held{lock_};
        changed = changed_;
    }
    if (changed) changed();
}

void Link::tell(const Outcome& outcome) {
    Told told;
    {
        const std::scoped_lock held{lock_};
        if (const auto found = told_.find(outcome.requestId); found != told_.end()) {
            told = std::move(found->second);
            told_.erase(found);
        }
    }
    if (told) told(outcome);
    change();
}

void Link::nowThere() {
    {
        const std::scoped_lock held{lock_};
        if (!cut_) return;
        cut_.reset();
    }
    change();
}

// Everybody who still waits for an answer goes on.
void Link::nowCut(const Cut& cut) {
    std::map<std::string, Told> waiting;
    {
        const std::scoped_lock held{lock_};
        if (!cut_) since_ = store_.now();
        cut_ = cut;
        waiting.swap(told_);
    }
    try {
        store_.letAllGo();
    } catch (const std::exception&) {  // the next one that can be written says so
    }
    for (const auto& [id, told] : waiting) told({Outcome::Kind::kept, id, {}, {}});
    change();
}

}  // namespace terminal
