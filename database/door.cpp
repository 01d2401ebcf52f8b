// The one door: permission, transaction, check, verb, log line, commit; retried when the engine asks.
#include <random>
#include <thread>

#include <fmt/core.h>
#include <sodium.h>

#include "database/company.h"
#include "database/log.h"
#include "database/transact.h"

namespace db {

bool Read::may(std::string_view permission, std::int64_t site) const {
    return find<std::int64_t>(R"sql(
        select 1 from user_account a
        join user_role r on r.user_account_id = a.user_account_id
        join role_permission p on p.role_id = r.role_id
        where a.name = $1 and a.state = 'active' and p.permission in ($2, '*')
          and (r.site_id is null or r.site_id = $3 or $3 = 0)
        limit 1
    )sql", actor_.name, permission, site).has_value();
}

bool Read::mayEverywhere(std::string_view permission) const {
    return find<std::int64_t>(R"sql(
        select 1 from user_account a
        join user_role r on r.user_account_id = a.user_account_id
        join role_permission p on p.role_id = r.role_id
        where a.name = $1 and a.state = 'active' and p.permission in ($2, '*') and r.site_id is null
        limit 1
    )sql", actor_.name, permission).has_value();
}

namespace {

bool maySignIn(const Read& read) {
    return read.find<std::int64_t>(R"sql(
        select user_account_id from user_account where name = $1 and state = 'active'
    )sql", read.actor().name).has_value();
}

}  // namespace

bool mayPerform(const Read& read, const AnyAction& action, Reach reach) {
    switch (reach) {
        case Reach::company: return read.mayEverywhere(action.name);
        case Reach::site: return read.may(action.name);
        case Reach::self: break;
    }
    return maySignIn(read);
}

std::string newRequestId() {
    static thread_local std::random_device entropy;
    unsigned char bytes[16];
    randombytes_buf(bytes, sizeof bytes);
    const auto ms = static_cast<std::uint64_t>(systemClock().micros / 1000);
    for (int i = 0; i < 6; ++i) bytes[i] = static_cast<unsigned char>(ms >> (40 - 8 * i));
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0f) | 0x70);
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3f) | 0x80);
    auto text = hex({reinterpret_cast<const char*>(bytes), sizeof bytes});
    for (const std::size_t at : {20U, 16U, 12U, 8U}) text.insert(at, "-");
    return text;
}

namespace {

constexpr std::int64_t futureAllowed = 5LL * 60 * 1'000'000;
constexpr std::int64_t signatureHolds = 10LL * 60 * 1'000'000;
constexpr std::size_t largestAttachment = 20U << 20;

[[noreturn]] void refuseNobody(const Actor& actor) {
    refuse("permission.nobody", "{who} is nobody who may sign in here, so nothing is done in that name. Sign in first.",
           {{"who", actor.name}});
}

void checkRight(const Read& read, const AnyAction& action, Reach reach) {
    if (mayPerform(read, action, reach)) return;
    if (reach == Reach::self) refuseNobody(read.actor());
    refuse("permission.missing", "{who} may not do this{where}: {title} ({action}). Ask an administrator for the right.",
           {{"who", read.actor().name},
            {"where", reach == Reach::company ? " for the whole company" : ""},
            {"title", action.title},
            {"action", action.name}});
}

Occasion occasionOf(const Circumstances& c, Instant now, const std::string& action, const LogHead& head) {
    const Instant occurred = c.occurredAt.value_or(now);
    if (occurred.micros > now.micros + futureAllowed)
        refuse("request.future", "{when} is in the future, so it cannot have happened. Check the clock of this PC.",
               {{"when", occurred}}, "occurredAt");
    return {now, occurred, c.requestId, action, c.reason, head.logId + 1, c.signature};
}

// A signature is the actor's own and fresh.
void checkSignature(const Actor& actor, const std::optional<Signature>& signature, Instant now) {
    if (!signature) return;
    if (signature->person() != actor.name)
        refuse("signature.other", "{person} signed, but {who} does it. Whoever does it signs it.",
               {{"person", signature->person()}, {"who", actor.name}});
    if (signature->at() > now || now.micros - signature->at().micros > signatureHolds)
        refuse("signature.old", "The signature was given at {when} and holds for ten minutes. Sign again.",
               {{"when", signature->at()}});
}

// As it stands in the log: who, when, what for.
std::string written(const std::optional<Signature>& s) {
    return s ? s->fullName() + " (" + s->person() + "), " + toText(s->at()) + ": " + s->meaning() : std::string{};
}

Answer repeated(const LogLine& line, const AnyAction& action, const Actor& actor, Call* call) {
    if (line.action != action.name || line.actor != actor.name)
        refuse("request.reused", "Request {id} was used for {action} by {who} before. Use a new request id.",
               {{"id", line.requestId}, {"action", line.action}, {"who", line.actor}});
    if (call != nullptr) call->repeat(line.result);
    return {line.requestId, line.result, line.logId, true};
}

// Whole characters of a text, at most so many bytes.
std::string_view beginning(std::string_view text, std::size_t most) {
    if (text.size() <= most) return text;
    while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0) == 0x80) --most;
    return text.substr(0, most);
}

// Arguments written for another form of the action are shown to somebody, never guessed at and never dropped.
const AnyAction& actionFor(const Actions& actions, const Request& request) {
    const auto& action = actions.get(request.action);
    if (request.argsVersion != action.version)
        refuse("arguments.version",
               "This request was written for version {theirs} of {action}, and this program performs version {ours}. "
               "Enter it again by hand.",
               {{"theirs", request.argsVersion}, {"action", action.name}, {"ours", action.version}});
    return action;
}

std::string joined(const std::set<std::string, std::less<>>& words) {
    std::string out;
    for (const auto& w : words) (out += out.empty() ? "" : ",") += w;
    return out;
}

}  // namespace

// Everything between begin and commit for one action; shared by single requests and batches.
class Door {
public:
    static Answer perform(Connection& c, const Actor& actor, Instant now, const AnyAction& action, Reach reach, Call* call,
                          const std::string* json, const Circumstances& circumstances) {
        const Read before{c, actor, now};
        if (const auto line = lineOfRequest(before, circumstances.requestId)) return repeated(*line, action, actor, call);
        const auto head = logHead(before);
        Tx tx{c, actor, occasionOf(circumstances, now, action.name, head)};
        checkRight(tx, action, reach);
        checkSignature(actor, circumstances.signature, now);
        std::unique_ptr<Call> made;
        if (json != nullptr) made = action.call(*json, tx);
        Call& doing = made ? *made : *call;
        Reasons reasons;
        doing.check(tx, reasons);
        reasons.throwIfAny();
        tx.run(R"sql(update tx_context set log_id = $1 where tx_context_id = 1)sql", tx.logId());
        tx.touched_.clear();
        auto result = doing.run(tx);
        LogLine line{0, circumstances.requestId, action.name, action.version, doing.args(), std::move(result),
                     actor.name, actor.device, now, tx.occurredAt(), circumstances.reason, joined(tx.touched()),
                     written(circumstances.signature), {}, {}};
        appendLine(tx, line, head);
        Subjects subjects;
        doing.subjects(subjects);
        appendSubjects(tx, line.logId, std::move(subjects));
        return {line.requestId, line.result, line.logId, false};
    }
};

template <class Work>
void Company::withRetries(const Actor& actor, const std::string& requestId, bool keep, Work&& work) {
    if (sessionPerson_ && *sessionPerson_ != actor.name)
        refuse("actor.other",
               "This session is signed in to the company's server as {person}, so it cannot act as {who}. Sign in as {who}.",
               {{"person", *sessionPerson_}, {"who", actor.name}});
    const std::scoped_lock lock{writing_};
    std::minstd_rand dice{std::random_device{}()};
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds{15};
    bool unknown = false;  // an earlier try broke while it was committed
    for (int attempt = 1;; ++attempt) {
        try {
            return transact(actor, keep, work);
        } catch (const Contended& busy) {
            const bool enough = attempt == 8 || std::chrono::steady_clock::now() > until;
            if (enough && unknown) throw OutcomeUnknown{busy.what()};
            if (enough)
                refuse("database.busy", "Somebody else is still saving: {why}. Nothing was changed; try again in a moment.",
                       {{"why", busy.what()}});
            std::this_thread::sleep_for(std::chrono::milliseconds{
                std::min<long>(500, static_cast<long>(10 + dice() % 30) << attempt)});
        } catch (const OutcomeUnknown&) {
            // The connection broke while committing. The request id tells whether it stands.
            if (requestId.empty() || attempt >= 3) throw;
            unknown = true;
        } catch (const Away& gone) {
            if (unknown) throw OutcomeUnknown{gone.what()};
            throw;
        } catch (const Fault& fault) {
            // A connection that broke before the commit has undone everything of this try.
            if (writer_->lost() && attempt < 3) continue;
            if (writer_->lost() && unknown) throw OutcomeUnknown{fault.what()};
            throw;
        }
    }
}

void Company::revive(Connection& c) {
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds{10};
    for (int attempt = 1; c.lost() && !c.reconnect(); ++attempt) {
        if (std::chrono::steady_clock::now() > until)
            throw Away{"The connection to the company's server was lost and does not come back."};
        std::this_thread::sleep_for(std::chrono::milliseconds{std::min(1000, 100 << std::min(attempt, 4))});
    }
}

void Company::beginReading() {
    revive(*reader_);
    try {
        reader_->beginRead();
    } catch (const Fault&) {
        // The server may have ended the session while nobody read: that is noticed only now.
        if (!reader_->lost()) throw;
        revive(*reader_);
        reader_->beginRead();
    }
}

Answer Company::performCall(const Actor& actor, Call& call, Circumstances c) {
    if (c.requestId.empty()) c.requestId = newRequestId();
    Answer answer;
    try {
        withRetries(actor, c.requestId, true, [&] {
            answer = Door::perform(*writer_, actor, clock_(), call.action(), actions_.reach(call.action()),
                                   &call, nullptr, c);
        });
    } catch (const Refusal& no) {
        noteRefusals(actor, {{call.action().name, no}});
        throw;
    }
    return answer;
}

Answer Company::perform(const Actor& actor, const Request& request) {
    auto c = request.circumstances;
    if (c.requestId.empty()) c.requestId = newRequestId();
    const auto& action = actionFor(actions_, request);
    Answer answer;
    try {
        withRetries(actor, c.requestId, true, [&] {
            answer = Door::perform(*writer_, actor, clock_(), action, actions_.reach(action), nullptr,
                                   &request.args, c);
        });
    } catch (const Refusal& no) {
        noteRefusals(actor, {{action.name, no}});
        throw;
    }
    return answer;
}

std::string Company::rehearse(const Actor& actor, const Request& request) {
    auto c = request.circumstances;
    c.requestId = newRequestId();
    std::string result;
    withRetries(actor, {}, false, [&] {
        const auto& action = actionFor(actions_, request);
        result = Door::perform(*writer_, actor, clock_(), action, actions_.reach(action), nullptr, &request.args, c).result;
    });
    return result;
}

// No action, so no line of the log: bytes that nothing names mean nothing, and what names them is logged.
std::string Company::keepAttachment(const Actor& actor, std::string_view bytes, std::string_view mediaType) {
    if (bytes.empty() || bytes.size() > largestAttachment)
        refuse("attachment.size", "The file has {bytes} bytes; it must have one at least and {most} at most. Send it another way.",
               {{"bytes", static_cast<std::int64_t>(bytes.size())}, {"most", static_cast<std::int64_t>(largestAttachment)}});
    const auto slash = mediaType.find('/');
    if (slash == mediaType.npos || slash == 0 || slash + 1 == mediaType.size() || mediaType.size() > 100 ||
        mediaType.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789+-./") != mediaType.npos)
        refuse("attachment.type", "'{type}' is no kind of file. Name it as application/pdf or image/png.", {{"type", shown(mediaType)}});
    auto hash = sha256(bytes);
    withRetries(actor, {}, true, [&] {
        Tx tx{*writer_, actor, Occasion{clock_(), clock_(), {}, "attachment", {}, 0}};
        if (!maySignIn(tx)) refuseNobody(actor);
        tx.run(R"sql(
            insert into attachment (sha256, media_type, size, content) values ($1, $2, $3, $4) on conflict (sha256) do nothing
        )sql", hash, mediaType, static_cast<std::int64_t>(bytes.size()), Blob{std::string{bytes}});
    });
    return hash;
}

std::vector<Outcome> Company::performAll(const Actor& actor, std::span<const Request> requests, Mode mode,
                                         const std::function<void(std::size_t)>& before) {
    std::vector<Request> asked{requests.begin(), requests.end()};
    for (auto& request : asked)  // before the first try: a second one finds what the first has saved
        if (request.circumstances.requestId.empty()) request.circumstances.requestId = newRequestId();
    if (asked.empty()) return {};
    std::vector<Outcome> outcomes;
    bool refused = false;
    struct TakenBack {};
    try {
        withRetries(actor, asked.front().circumstances.requestId, true, [&] {
            outcomes.clear();
            refused = false;
            for (const auto& request : asked) {
                if (before) before(outcomes.size());
                if (!tryOne(actor, request, outcomes.emplace_back())) refused = true;
            }
            if (mode == Mode::Rehearse || (refused && mode == Mode::AllOrNothing)) throw TakenBack{};
        });
    } catch (const TakenBack&) {
        for (auto& outcome : outcomes) outcome.answer.reset();
    }
    if (mode == Mode::Rehearse) return outcomes;
    std::vector<Attempt> attempts;
    for (std::size_t i = 0; i < outcomes.size(); ++i)
        if (!outcomes[i].reasons.empty()) attempts.push_back({asked[i].action, outcomes[i].reasons.front()});
    if (!attempts.empty()) noteRefusals(actor, attempts);
    return outcomes;
}

bool Company::tryOne(const Actor& actor, const Request& request, Outcome& outcome) {
    writer_->script("savepoint request");
    try {
        const auto& action = actionFor(actions_, request);
        outcome.answer = Door::perform(*writer_, actor, clock_(), action, actions_.reach(action), nullptr, &request.args,
                                       request.circumstances);
    } catch (const Refusal& no) {
        if (no.code.starts_with("database.")) throw;  // a full disk ends them all
        const auto* all = dynamic_cast<const Refused*>(&no);
        outcome.reasons = all != nullptr ? all->reasons : std::vector<Refusal>{no};
        writer_->script("rollback to savepoint request");
    }
    writer_->script("release savepoint request");
    return outcome.answer.has_value();
}

void Company::noteRefusals(const Actor& actor, const std::vector<Attempt>& attempts) noexcept {
    try {
        const std::scoped_lock lock{writing_};
        transact(actor, true, [&] {
            for (const auto& [action, no] : attempts) {
                Tx tx{*writer_, actor, Occasion{clock_(), clock_(), {}, action, {}, 0}};
                tx.run(R"sql(
                    insert into refused_attempt (action, actor, device, at, code, reason)
                    values ($1, $2, $3, $4, $5, $6)
                )sql", action, actor.name, actor.device, tx.now(), no.code, beginning(no.what(), 500));
            }
        });
    } catch (...) {  // NOLINT: the refusal itself matters more than its note (disk full, read only)
    }
}

}  // namespace db
