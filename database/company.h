// A company: one database, one book currency, and the one door through which it changes.
#pragma once
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "database/action.h"
#include "database/gate.h"
#include "database/store.h"

namespace db {

using Clock = std::function<Instant()>;
Instant systemClock();

// What surrounds a request. An empty id is given one; occurredAt empty means now.
struct Circumstances {
    std::string requestId;
    std::optional<Instant> occurredAt;
    std::string reason;
    std::optional<Signature> signature{};  // of the actor, who signed just now
};

// A request whose arguments are JSON: from the command line, a file, a terminal's queue.
struct Request {
    std::string action, args;
    Circumstances circumstances;
    int argsVersion = 1;
};

struct Answer {
    std::string requestId, result;  // result: JSON
    std::int64_t logId = 0;
    bool repeated = false;  // the same request was performed before; this is its answer
};

// One request's outcome within performAll: an answer, or every reason against it.
struct Outcome {
    std::optional<Answer> answer;
    std::vector<Refusal> reasons;
};
// Rehearse: each is tried on what those before it did, nothing stays, no refusal is noted.
enum class Mode { AllOrNothing, Each, Rehearse };

// One change as the feed tells it.
struct Change {
    std::int64_t logId = 0;
    std::string action, actor, touched;  // touched: table names, comma separated
};
BOOST_DESCRIBE_STRUCT(Change, (), (logId, action, actor, touched))

struct Founding {
    std::string name, bookCurrency, adminName, adminFullName;
    Secret adminPassword;
};

std::string newRequestId();  // UUIDv7
bool isPostgres(std::string_view location);  // a server's address (URL or conninfo), not a file

class Company {
public:
    // Makes a company at a file path or postgresql:// URL; refuses when something is there already.
    static void create(const std::string& location, const Founding&, const Clock& = systemClock);
    // Opens one. Refuses a file that is none, is newer than the program, is on a network share, or whose
    // schema is older (upgrade it first); see store.h.
    Company(const std::string& location, const Actions&, Clock = systemClock);
    ~Company();

    // The person behind a name and password; refuses with one sentence whatever is wrong, and slows down
    // repeated tries (5 free, then 2, 4, 8 ... seconds up to 15 minutes; after 100 an administrator unlocks).
    Actor signIn(const std::string& name, const Secret& password, const std::string& device);
    // The same by the short number for terminals. Five wrong tries and it is of no use until it is set anew.
    // Refused on a server, where a terminal signs in with a password.
    Actor signInWithPin(const std::string& name, const Secret& pin, const std::string& device);
    // The actor's signature under what comes next, which says what it stands for; asks for the password again and
    // slows down tries as signIn does. Refuses "signature.meaning", "signature.unproven" where the server lets the
    // person in without a password, and what signIn refuses.
    Signature sign(const Actor&, const Secret& password, const std::string& meaning);
    // The actor without a password: for a connection PostgreSQL has already authenticated, and for tests.
    // A session that PostgreSQL knows as a person acts as that person only (refuses actor.other).
    Actor actorNamed(const std::string& name, const std::string& device);

    Answer perform(const Actor&, const Request&);
    template <class Args, class Result>
    Result perform(const Actor& actor, const Action<Args, Result>& action, Args args,
                   Circumstances circumstances = {}) {
        TypedCall<Args, Result> call{action, std::move(args)};
        performCall(actor, call, std::move(circumstances));
        return std::move(call.result);
    }
    Answer performCall(const Actor&, Call&, Circumstances);
    // `before` hears the place of each request before it is performed, again when the engine asks for another try;
    // what it throws ends them all, and nothing of them stays.
    std::vector<Outcome> performAll(const Actor&, std::span<const Request>, Mode,
                                    const std::function<void(std::size_t)>& before = {});
    // Runs and rolls back: the answer the action would give.
    std::string rehearse(const Actor&, const Request&);
    // Keeps a file's bytes, once whatever its name, and gives their hash: an action's arguments name it by that.
    // At most 20 MiB; refuses "attachment.size", "attachment.type" and whoever may not sign in.
    std::string keepAttachment(const Actor&, std::string_view bytes, std::string_view mediaType);

    // One snapshot for reading; `use` gets a Read.
    template <class Use>
    auto read(const Actor& actor, Use&& use) {
        const std::scoped_lock lock{reading_};
        beginReading();
        const ReadHeld held{*reader_};
        return use(Read{*reader_, actor, clock_()});
    }
    // The feed after a log id, oldest first, at most `most` rows.
    std::vector<Change> changesSince(std::int64_t logId, int most = 1000);
    std::int64_t lastLogId();
    // Cheap: changes when another session may have committed (SQLite only; on PostgreSQL ask the feed).
    std::int64_t dataVersion();

    Connection& writer() { return *writer_; }
    Connection& reader() { return *reader_; }
    Gate* gate() { return gate_.get(); }
    const Actions& actions() const { return actions_; }
    const std::string& location() const { return location_; }
    Instant now() const { return clock_(); }
    // For what must be written before anybody can sign in.
    static Tx foundingTx(Connection&, const Actor&, Instant now);
    // Moves SQLite's log into the file when it is due; `idle` when nobody waits.
    void tidyLog(bool idle);

private:
    struct ReadHeld {
        Connection& c;
        ~ReadHeld() { c.rollback(); }
    };
    // One try: the gate, the transaction, and `work` in it; commits unless `keep` says no.
    template <class Work>
    void transact(const Actor&, bool keep, Work&& work);
    template <class Work>
    void withRetries(const Actor&, const std::string& requestId, bool keep, Work&& work);
    struct Attempt {
        std::string action;
        Refusal no;
    };
    void noteRefusals(const Actor&, const std::vector<Attempt>&) noexcept;
    struct WayIn;  // by password or by PIN
    Actor enter(const WayIn&, const std::string& name, const Secret& typed, const std::string& device);
    void noteTry(const WayIn&, const Actor&, std::optional<std::int64_t> userId, bool right);
    Instant retryUnknown(const WayIn&, const Actor&);
    void proveToServer(const Actor&, const Secret& password);
    bool tryOne(const Actor&, const Request&, Outcome&);  // within a savepoint; false when refused
    void checkWritable();
    void giveBackSpace() noexcept;  // what a transaction that was too big for the disk left in the log
    void beginReading();
    static void revive(Connection&);  // a lost connection comes back within 10 s, or a Fault says so

    std::string location_;  // a file by its one path, or the address as given
    const Actions& actions_;
    Clock clock_;
    std::unique_ptr<Presence> presence_;
    std::unique_ptr<Standing> standing_;
    std::unique_ptr<Gate> gate_;
    std::unique_ptr<Connection> writer_, reader_;
    std::optional<std::string> sessionPerson_;  // on PostgreSQL: whose login this is, if a person's
    std::mutex writing_, reading_;
    std::chrono::steady_clock::time_point lastMark_{};
};

}  // namespace db
