// One terminal at work: who stands there, where it stands, what it asks and what it knows. Screens speak to this and
// to nothing below it; it has no widgets.
#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include <QObject>
#include <QPointer>
#include <QTimer>

#include "app/desk/worker.h"
#include "app/terminal/codes.h"
#include "app/terminal/entrance.h"
#include "app/terminal/link.h"

namespace terminal {

// What came of something that was asked.
template <class Result>
struct Done {
    Outcome::Kind kind = Outcome::Kind::kept;
    Result result{};  // only when performed
    std::vector<db::Refusal> reasons;
    bool performed() const { return kind == Outcome::Kind::performed; }
    bool refused() const { return kind == Outcome::Kind::refused; }
    bool kept() const { return kind == Outcome::Kind::kept; }
};

// What a screen shows: read now, or as it was read last because the company does not answer.
template <class T>
struct Seen {
    T what{};
    std::optional<db::Instant> asOf;  // empty: now
};

class Station : public QObject {
public:
    struct Options {
        std::string storeFile, device;
        bool closed = false;  // nothing gets through: --offline
    };
    // `location`: of the company, which need not be there.
    Station(std::string location, const db::Actions&, Options, db::Clock = db::systemClock);
    // The same behind another port: for tests.
    Station(std::unique_ptr<Port>, const db::Actions&, Options, db::Clock);
    ~Station() override;

    // ---- what it has
    Store& store() { return *store_; }
    Link& link() { return *link_; }
    Port& port() { return *port_; }
    Codes& codes() { return codes_; }
    Entrance& entrance() { return entrance_; }
    const db::Actions& actions() const { return actions_; }
    db::Instant now() const { return store_->now(); }
    db::Date today() const;             // at its site
    QString clock() const;              // "14:02" at its site
    QString timeOf(db::Instant) const;  // "14:02", with the day where it is another one

    // ---- where it stands (setting "site", "zone", "center", "centerName", "printer", "photos" …)
    std::string site() const { return store_->setting("site"); }
    void learnPlace();  // the only site there is, and its zone, where nothing is known yet

    // ---- who stands there
    const std::optional<KnownPerson>& person() const { return person_; }
    bool may(std::string_view right) const { return person_ && person_->may(right); }
    void enter(KnownPerson);
    void leave();
    std::function<void()> personChanged;

    // ---- changing: the request is in the file when this returns, and `done` hears once what came of it, on the window's
    // thread, unless its owner is gone. After `patience` without an answer the person goes on, and it is told as kept.
    template <class Args, class Result>
    void perform(QObject* owner, const db::Action<Args, Result>& action, const Args& args, const std::string& subject,
                 std::function<void(const Done<Result>&)> done) {
        send(owner, action.name, action.codec.writeArgs(args), action.version, subject,
             [&action, done = std::move(done)](const Outcome& outcome) {
                 Done<Result> end{outcome.kind, {}, outcome.reasons};
                 if (outcome.kind == Outcome::Kind::performed) end.result = action.codec.readResult(outcome.answer);
                 if (done) done(end);
             });
    }
    using Heard = std::function<void(const Outcome&)>;
    void send(QObject* owner, const std::string& action, std::string args, int version, const std::string& subject,
              Heard);
    // A refused request gives way to another one; false where it was decided meanwhile.
    bool replace(QObject* owner, const std::string& requestId, const Asked&, Heard);
    static constexpr int patience = 2000;  // ms

    // ---- reading, beside the window's thread; `failed` gets a refusal or fault as people read it
    template <class T>
    void read(QObject* owner, std::function<T(const db::Read&)> work, std::function<void(T)> then,
              std::function<void(const QString&)> failed = {});
    // The same, kept under a name and given from there while the company does not answer. `write` and `back` make JSON of
    // it and read it back. Hears nothing at all where it was never read: `none`.
    template <class T>
    void seen(QObject* owner, const std::string& name, std::function<T(const db::Read&)> work,
              std::string (*write)(const T&), T (*back)(const std::string&), std::function<void(Seen<T>)> then,
              std::function<void()> none = {});

    // What takes its time and changes nothing in the company, such as looking at a PIN.
    template <class T>
    void work(QObject* owner, std::function<T()> doing, std::function<void(T)> then,
              std::function<void(std::exception_ptr)> failed) {
        reading_.add(
            owner, [doing = std::move(doing)](std::shared_ptr<void>& result) { result = std::make_shared<T>(doing()); },
            [then = std::move(then)](const std::shared_ptr<void>& result) {
                then(std::move(*std::static_pointer_cast<T>(result)));
            },
            std::move(failed));
    }

    // What a code means: known here, or asked of the company. On the window's thread, at once where it is known.
    void understand(QObject* owner, const QString& code, std::optional<tl::ItemId> within,
                    std::function<void(const Meaning&)> then,
                    std::function<void(const std::vector<db::Refusal>&)> refused);

    // Whether what was scanned may be used: asked of the company at every scan, whatever was seen of it before, so that
    // a hold of another place counts from the next scan on. Without network as it was seen last. Refuses
    // "inventory.lot.held" with the case.
    using No = std::function<void(const std::vector<db::Refusal>&)>;
    void needFree(QObject* owner, tl::LotId, std::function<void()> then, No);
    void needFree(QObject* owner, tl::HandlingUnitId, std::function<void()> then, No);

    // A drawing or an instruction by its hash, kept here for the time without network.
    void paper(QObject* owner, const std::string& sha256, std::function<void(const Store::Paper&)> then,
               std::function<void(const QString&)> failed);

    // ---- news: the standing of the link, and tables that changed in the company
    std::function<void()> standingChanged;
    void listen(QObject* owner, std::function<void()> companyChanged);
    void lookForNews();
    bool idle() const;  // nothing under way; tests wait for it
    // Once a minute, and whenever somebody comes in: people, bins and what the work of the site needs.
    void refreshKnown();
    // Once a minute: calls that nobody answers climb, where the person in may do that.
    void doWhatIsDue();

private:
    Station(std::unique_ptr<Port>, std::string location, const db::Actions&, Options, db::Clock);
    db::Actor reader() const { return {0, person_ ? person_->name : std::string{}, device_}; }
    void post(QObject* owner, std::function<void()> what);
    Link::Told toldTo(QObject* owner, Heard);
    using Look = std::function<std::optional<HeldLot>()>;
    void needNone(QObject* owner, Look now, Look before, std::function<void()> then, No);

    const db::Actions& actions_;
    std::string device_;
    std::unique_ptr<Store> store_;
    std::unique_ptr<Port> port_;
    Codes codes_;
    Entrance entrance_;
    std::unique_ptr<Link> link_;
    desk::Worker reading_, looking_;
    std::optional<KnownPerson> person_;
    QTimer beat_, minute_;
    std::atomic<std::int64_t> heardOf_{-1};
    bool looks_ = false;
    struct Listener {
        QPointer<QObject> owner;
        std::function<void()> heard;
    };
    std::vector<Listener> listeners_;
};

// A refusal, a cut wire or a fault, as people read it.
QString saidOf(std::exception_ptr);

template <class T>
void Station::read(QObject* owner, std::function<T(const db::Read&)> work, std::function<void(T)> then,
                   std::function<void(const QString&)> failed) {
    reading_.add(
        owner,
        [this, actor = reader(), work = std::move(work)](std::shared_ptr<void>& result) {
            if (link_->cut()) throw Cut{"the company does not answer"};
            result = std::make_shared<T>(readFrom<T>(*port_, actor, work));
        },
        [then = std::move(then)](const std::shared_ptr<void>& result) {
            then(std::move(*std::static_pointer_cast<T>(result)));
        },
        [failed = std::move(failed)](std::exception_ptr why) {
            if (failed) failed(saidOf(why));
        });
}

template <class T>
void Station::seen(QObject* owner, const std::string& name, std::function<T(const db::Read&)> work,
                   std::string (*write)(const T&), T (*back)(const std::string&), std::function<void(Seen<T>)> then,
                   std::function<void()> none) {
    reading_.add(
        owner,
        [this, actor = reader(), name, work = std::move(work), write, back](std::shared_ptr<void>& result) {
            auto seen = std::make_shared<Seen<T>>();
            result = seen;
            try {
                if (link_->cut()) throw Cut{"the company does not answer"};
                seen->what = readFrom<T>(*port_, actor, work);
                store_->putPage(name, write(seen->what));
            } catch (const db::Refusal&) {
                throw;
            } catch (const std::exception&) {
                const auto page = store_->page(name);
                if (!page) throw;
                seen->what = back(page->body);
                seen->asOf = page->readAt;
            }
        },
        [then = std::move(then)](const std::shared_ptr<void>& result) {
            then(std::move(*std::static_pointer_cast<Seen<T>>(result)));
        },
        [none = std::move(none)](std::exception_ptr) {
            if (none) none();
        });
}

}  // namespace terminal
