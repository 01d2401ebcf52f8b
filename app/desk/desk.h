// The program as a module's screens see it: where screens and commands are hung, the one door for changing,
// reading beside the window's thread, opening by name, and news of what others changed.
#pragma once
#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QObject>
#include <QPointer>
#include <QSet>

#include "app/desk/say.h"
#include "app/desk/screen.h"
#include "app/desk/theme.h"
#include "app/desk/worker.h"
#include "database/company.h"

namespace desk {

// Where a screen stands in the rail. Areas are shown only when the person may open one of their screens.
enum class Area { home, customers, orders, stock, purchasing, engineering, planning, production, quality, equipment, finance, people, none };

struct ScreenKind {
    const char* id;      // "orders.list"; "<module>.<name>"
    Area area = Area::none;
    const char* title;   // English, in the rail and in Ctrl+K
    const char* icon = "";
    const char* right = "";   // "" : anyone signed in
    bool inRail = true;
    const char* opens = "";   // the record kind it shows one of: with {"id": 5}
    std::function<Screen*(Desk&, const QJsonObject& with)> make;
};

// What Ctrl+K offers beside screens and records: "New order".
struct CommandKind {
    const char* id;
    const char* title;
    const char* right = "";
    const char* keys = "";  // "Ctrl+N", valid in the whole window
    std::function<void(Desk&)> run;
};

// A step of a record's thread: what came before it (-1) and after it (+1), each a link.
struct ThreadLink {
    int side = 1;
    std::string kind;  // record kind
    std::int64_t id = 0;
    std::string number, what;  // "SH-1", "2026-11-20, 60 pcs"
    Tone tone = Tone::neutral;
};
using ThreadOf = std::function<std::vector<ThreadLink>(const db::Read&, std::int64_t id)>;

// What waits for a person on Home: a count with a way to it. Shown when the right is held and the count is not 0.
struct Waiting {
    const char* title;   // "Orders to ship today"
    const char* right;
    const char* icon;
    Tone tone = Tone::active;
    const char* count;   // SQL: one number; $1 is today (ISO)
    const char* screen;  // what opens, with
    const char* with = "{}";  // JSON; "@today" inside it becomes the day
    std::function<std::int64_t(const db::Read&)> counts = {};  // instead of `count`: where the day alone does not do
};

// What a module adds to the card of a record that another module shows: figures, facts, tabs, buttons. Called after the
// card's own function, beside the window's thread; always the same tables and parts, or none.
struct Card;
struct CardMore {
    const char* kind;             // of the record
    std::vector<QString> tables;  // the card is read anew when one of them changes
    std::function<void(const db::Read&, std::int64_t id, Card&)> add;
};

// How a kind of record is found while typing (a pick field), where db::find knows it. create: the action form
// that makes a new one in place, "" for none.
struct PickKind {
    const char* kind;
    const char* create = "";
};

// Long work that the status line shows with its progress; `total` 0: nobody knows how much it is.
struct Job {
    QString title;
    std::atomic<std::int64_t> done{0}, total{0};
    std::atomic<bool> cancelled{false};
    Ticket ticket;
    bool ends = false;  // by itself when it is cancelled, and tells how far it came
    void cancel() {
        cancelled = true;
        if (!ends) ticket.cancel();
    }
};

// Where screens are opened: the window.
class Shell {
public:
    virtual ~Shell() = default;
    virtual void open(const QString& screen, const QJsonObject& with) = 0;
    virtual void closeCurrent() = 0;
    virtual void toast(const QString& text, Tone) = 0;
    // The same with a link to a record; a shell without links only says it.
    virtual void toastLink(const QString& text, Tone tone, const Record&) { toast(text, tone); }
    virtual void showThread(bool) = 0;
    virtual QWidget* widget() = 0;
};

class Desk : public QObject {
public:
    Desk(std::shared_ptr<db::Company> company, db::Actor actor);
    ~Desk() override;

    // ---- what modules hang up, in install(Desk&)
    void add(ScreenKind kind) { screens_.push_back(std::move(kind)); }
    void add(CommandKind kind) { commands_.push_back(std::move(kind)); }
    void add(Waiting waiting) { waiting_.push_back(std::move(waiting)); }
    void add(PickKind pick) { picks_.push_back(pick); }
    void add(CardMore more) { cardMores_.push_back(std::move(more)); }
    void addThread(const char* kind, ThreadOf of) { threads_.emplace_back(kind, std::move(of)); }
    const std::vector<ScreenKind>& screens() const { return screens_; }
    const std::vector<CommandKind>& commands() const { return commands_; }
    const std::vector<Waiting>& waiting() const { return waiting_; }
    const std::vector<PickKind>& picks() const { return picks_; }
    const std::vector<CardMore>& cardMores() const { return cardMores_; }
    const ScreenKind* screen(const QString& id) const;
    const ScreenKind* screenOf(const QString& recordKind) const;
    std::vector<ThreadLink> thread(const db::Read&, const std::string& kind, std::int64_t id) const;

    // ---- opening
    void open(const QString& screen, const QJsonObject& with = {});
    void open(const Record&);  // by the screen that opens its kind; says so when the person may not
    bool canOpen(const QString& recordKind) const;
    void toast(const QString& text, Tone = Tone::good);
    void toast(const QString& text, const Record& opens);
    Shell* shell = nullptr;

    // ---- the company
    db::Company& company() const { return *company_; }
    const db::Actor& actor() const { return actor_; }
    bool may(std::string_view right) const;  // "" is true; as known since the last news of rights
    db::Date today() const;                  // of the only site, else UTC
    const tl::Currency& bookCurrency() const { return bookCurrency_; }

    // ---- reading beside the window's thread. `then` runs on the window's thread if `owner` still lives.
    // A Refusal or Fault goes to `failed`, or is toasted.
    template <class R>
    void read(QObject* owner, std::function<R(const db::Read&)> work, std::function<void(R)> then, Failed failed = {}) {
        ask<R>(quick_, owner, std::move(work), std::move(then), std::move(failed));
    }
    // The same for what may take long: cancel() of the ticket ends it (then and failed are not called).
    template <class R>
    Ticket readLong(QObject* owner, std::function<R(const db::Read&)> work, std::function<void(R)> then, Failed failed = {}) {
        return ask<R>(slow_, owner, std::move(work), std::move(then), std::move(failed));
    }

    // Long work with progress. It looks at job.cancelled itself, or is interrupted within a statement.
    template <class R>
    std::shared_ptr<Job> runJob(QObject* owner, const QString& title, std::function<R(const db::Read&, Job&)> work,
                                std::function<void(R)> then, Failed failed = {}) {
        auto job = std::make_shared<Job>();
        job->title = title;
        jobs_.push_back(job);
        job->ticket = readLong<R>(owner, [work = std::move(work), job](const db::Read& r) { return work(r, *job); }, std::move(then), std::move(failed));
        return job;
    }
    const std::vector<std::shared_ptr<Job>>& jobs();  // under way

    // ---- changing: the one door, on a thread of its own. `refused` gets every reason; absent: toasted.
    using Refused = std::function<void(const std::vector<db::Refusal>&)>;
    void perform(QObject* owner, db::Request request, std::function<void(const db::Answer&)> then, Refused refused = {});
    // Runs and rolls back: the answer it would give, as JSON.
    void rehearse(QObject* owner, db::Request request, std::function<void(const std::string&)> then, Refused refused = {});
    template <class Args, class Result>
    void perform(QObject* owner, const db::Action<Args, Result>& action, Args args, std::function<void(const Result&)> then,
                 Refused refused = {}, db::Circumstances circumstances = {}) {
        auto call = std::make_shared<db::TypedCall<Args, Result>>(action, std::move(args));
        performCall(owner, call, std::move(circumstances), [call, then = std::move(then)] {
            if (then) then(call->result);
        }, std::move(refused));
    }

    // Long work that changes, such as an import; what is performed meanwhile waits behind it. It looks at
    // job.cancelled itself, and `then` is called then too: only the work knows what stays.
    template <class R>
    std::shared_ptr<Job> work(QObject* owner, const QString& title, std::function<R(db::Company&, const db::Actor&, Job&)> doing,
                              std::function<void(R)> then, Refused refused = {}) {
        auto job = std::make_shared<Job>();
        job->title = title;
        job->ends = true;
        startWork(
            owner, job,
            [company = company_.get(), actor = actor_, doing = std::move(doing), job](std::shared_ptr<void>& result) {
                result = std::make_shared<R>(doing(*company, actor, *job));
            },
            [then = std::move(then)](const std::shared_ptr<void>& result) { then(std::move(*std::static_pointer_cast<R>(result))); },
            std::move(refused));
        return job;
    }

    // Keeps a file's bytes for an action that names them by their hash (db::Company::keepAttachment).
    void keepAttachment(QObject* owner, std::string bytes, std::string mediaType, std::function<void(const std::string& hash)> then, Refused refused = {});

    // ---- news: tables that any session changed; called on the window's thread
    void listen(QObject* owner, std::function<void(const QSet<QString>&)> heard);
    void lookForNews();  // at once instead of at the next beat
    // All threads have nothing to do and everything was delivered; tests wait for it.
    bool idle() const;

private:
    template <class R>
    Ticket ask(Worker& worker, QObject* owner, std::function<R(const db::Read&)> work, std::function<void(R)> then, Failed failed);
    void performCall(QObject* owner, std::shared_ptr<db::Call> call, db::Circumstances, std::function<void()> then, Refused);
    void startWork(QObject* owner, const std::shared_ptr<Job>&, Worker::Work, Worker::Then, Refused);
    void loadRights();
    void fail(const Failed&, std::exception_ptr) const;

    std::shared_ptr<db::Company> company_;
    std::shared_ptr<db::Company> second_;  // long reads have a connection of their own
    db::Actor actor_;
    QSet<QString> rights_;
    tl::Currency bookCurrency_;
    std::string zone_;
    std::vector<ScreenKind> screens_;
    std::vector<CommandKind> commands_;
    std::vector<Waiting> waiting_;
    std::vector<PickKind> picks_;
    std::vector<CardMore> cardMores_;
    std::vector<std::pair<std::string, ThreadOf>> threads_;
    struct Listener {
        QPointer<QObject> owner;
        std::function<void(const QSet<QString>&)> heard;
    };
    std::vector<Listener> listeners_;
    std::vector<std::shared_ptr<Job>> jobs_;
    Worker quick_, slow_, writing_, news_;
    struct News;
    std::unique_ptr<News> feed_;
};

template <class R>
Ticket Desk::ask(Worker& worker, QObject* owner, std::function<R(const db::Read&)> work, std::function<void(R)> then, Failed failed) {
    auto& company = &worker == &slow_ ? *second_ : *company_;
    return worker.add(
        owner, [&company, actor = actor_, work = std::move(work)](std::shared_ptr<void>& result) {
            result = std::make_shared<R>(company.read(actor, [&](const db::Read& r) { return work(r); }));
        },
        [then = std::move(then)](const std::shared_ptr<void>& result) {
            if (then) then(std::move(*std::static_pointer_cast<R>(result)));
        },
        [this, failed = std::move(failed)](std::exception_ptr why) { fail(failed, why); });
}

}  // namespace desk
