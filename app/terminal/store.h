// What a terminal keeps itself, in one SQLite file of this PC: the requests of its people in the order of the scans,
// who may enter while the company does not answer, and what was last read for its work.
//
// A scan stands in this file, through a power cut, before any screen says so: WAL with synchronous FULL, and every
// function that changes something returns only after its commit. The file is nobody else's (a lock beside it) and is
// readable by its user only. All functions may be called from any thread.
#pragma once
#include <array>
#include <mutex>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/terminal/person.h"
#include "app/terminal/queued.h"
#include "database/company.h"
#include "database/sqlite.h"

namespace terminal {

class Store {
public:
    // Makes the file when there is none. Refuses "terminal.store.open", "terminal.store.other", "terminal.store.newer"
    // and "terminal.store.folder".
    Store(const std::string& file, db::Clock clock);
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    // ---- what this terminal is: "company", "site", "place" …; '' where nothing is kept under the name
    std::string setting(std::string_view name) const;
    void set(std::string_view name, std::string_view value);
    // The first company is this terminal's; refuses another one ("terminal.store.company"): what waits here was done there.
    void belongTo(const std::string& companyUuid);

    // ---- the queue (store_queue.cpp)
    Queued keep(const Asked&);  // under an id of its own
    std::optional<Queued> queued(const std::string& requestId) const;
    // The oldest one that waits, of anybody but these.
    std::optional<Queued> next(std::span<const std::string> exceptOf) const;
    void tried(const std::string& requestId);  // without an answer
    void performed(const std::string& requestId, const std::string& answer);
    // How it ends: `told` where the person still stands there, `refused` where they went on long ago.
    Stage refused(const std::string& requestId, const std::string& reasons);
    // The person went on without an answer; false where there is one by now.
    bool letGo(const std::string& requestId);
    void letAllGo();
    std::vector<std::string> waitingFor() const;  // whose requests wait
    std::vector<Queued> inStage(Stage) const;     // the oldest first
    // Of one action: what waits and what was performed, the oldest first.
    std::vector<Queued> sent(std::string_view action) const;
    Counts counts() const;
    // A refused one again, as it is; false where it is none (any more).
    bool again(const std::string& requestId);
    // A refused one that nobody will send again; `why` is said by a person. False where it is none (any more).
    bool putAside(const std::string& requestId, const std::string& by, const std::string& why);
    // The same with other arguments takes its place; nothing where it is no refused one (any more).
    std::optional<Queued> replace(const std::string& requestId, const Asked&);

    // ---- its people (store_people.cpp); who may enter how: entrance.h
    void putPeople(std::span<const KnownPerson>);  // all there are: others are forgotten
    std::optional<KnownPerson> person(const std::string& name) const;
    std::optional<KnownPerson> personOfBadge(std::string_view badge) const;
    std::vector<std::string> people() const;  // names
    // Hashes of badges are made with this file's own key.
    std::string badgeHash(std::string_view badge) const;
    void setPin(const std::string& name, const std::string& hash);
    void proved(const std::string& name);            // now, with the password or a right PIN at the company
    std::int64_t wrongPin(const std::string& name);  // counts, and says how many by now
    void waitWithPin(const std::string& name, db::Instant until);
    void rightPin(const std::string& name);

    // ---- what was last read, so that it can be seen without network (store_known.cpp)
    struct Page {
        std::string body;
        db::Instant readAt;
    };
    void putPage(std::string_view name, std::string_view body);
    std::optional<Page> page(std::string_view name) const;

    // Drawings and instructions that were shown here, for four weeks.
    struct Paper {
        std::string mediaType;
        db::Blob content;
    };
    void putPaper(const std::string& sha256, const Paper&);
    std::optional<Paper> paper(const std::string& sha256);

    // Photos that were taken here, until the company has them: they go before the first request that names them.
    struct Photo {
        std::string sha256, mediaType;
        db::Blob content;
    };
    std::string keepPhoto(const Paper&);  // its SHA-256, by which a request names it
    std::vector<Photo> photosIn(const std::string& args) const;
    void photoSent(const std::string& sha256);

    // Moves the log into the file when it has grown, and forgets what was answered a week ago.
    void tidy();

    db::Instant now() const { return clock_(); }
    const std::string& file() const { return file_; }
    db::Connection& connection() { return *connection_; }

private:
    friend class Codes;
    template <class... A>
    std::int64_t run(std::string_view sql, const A&... a);  // how many rows; the caller holds the lock
    void open(bool fresh);
    void makeTables();
    void addTables();  // what files of before have not
    std::optional<KnownPerson> personWhere(std::string_view sql, const std::string& value) const;
    struct Whole;  // several statements, all or none

    db::Clock clock_;
    std::string file_;
    int lockFile_ = -1;
    db::Actor nobody_;
    std::unique_ptr<db::Sqlite> connection_;
    std::unique_ptr<db::Read> read_;
    mutable std::recursive_mutex lock_;
};

BOOST_DESCRIBE_STRUCT(Store::Page, (), (body, readAt))
BOOST_DESCRIBE_STRUCT(Store::Paper, (), (mediaType, content))
BOOST_DESCRIBE_STRUCT(Store::Photo, (), (sha256, mediaType, content))

template <class... A>
std::int64_t Store::run(std::string_view sql, const A&... a) {
    auto& statement = connection_->statement(sql);
    const std::array<db::Value, sizeof...(A)> values{db::store(a)...};
    statement.start(values);
    while (statement.next()) {
    }
    return statement.changed();
}

// Everything until keep() stands together, or nothing does.
struct Store::Whole {
    explicit Whole(Store& store) : it(store) { it.connection_->beginWrite(); }
    ~Whole() {
        if (it.connection_->inTransaction()) it.connection_->rollback();
    }
    Whole(const Whole&) = delete;
    Whole& operator=(const Whole&) = delete;
    void keep() { it.connection_->commit(); }
    Store& it;
};

}  // namespace terminal
