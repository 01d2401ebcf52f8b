#include "app/terminal/station.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include "app/desk/say.h"
#include "app/terminal/company_port.h"

namespace terminal {
namespace {

constexpr int beat = 1000, minute = 60'000;  // ms

std::unique_ptr<Port> portOf(const std::string& location, const db::Actions& actions, const Station::Options& options,
                             const db::Clock& clock) {
    if (options.closed) return std::make_unique<ClosedPort>(db::isPostgres(location));
    return std::make_unique<CompanyPort>(location, actions, clock, options.device);
}

struct PlaceRow {
    std::string uuid, site, zone;
    std::int64_t sites = 0;
};
BOOST_DESCRIBE_STRUCT(PlaceRow, (), (uuid, site, zone, sites))

}  // namespace

QString saidOf(std::exception_ptr why) {
    try {
        std::rethrow_exception(std::move(why));
    } catch (const db::Refused& no) {
        return desk::sentences(no.reasons);
    } catch (const db::Refusal& no) {
        return desk::sentence(no);
    } catch (const Cut& cut) {
        return cut.why.empty() ? desk::say("The company does not answer.") : desk::sentences(cut.why);
    } catch (const NotEntered&) {
        return desk::say("Nobody is signed in at the company's server from here.");
    } catch (const std::exception& fault) {
        return desk::say("The company's data are not as expected: %1").arg(QString::fromUtf8(fault.what()));
    }
}

Station::Station(std::string location, const db::Actions& actions, Options options, db::Clock clock)
    : Station(portOf(location, actions, options, clock), location, actions, options, clock) {}

Station::Station(std::unique_ptr<Port> port, const db::Actions& actions, Options options, db::Clock clock)
    : Station(std::move(port), {}, actions, std::move(options), std::move(clock)) {}

Station::Station(std::unique_ptr<Port> port, std::string, const db::Actions& actions, Options options, db::Clock clock)
    : actions_(actions),
      device_(options.device),
      store_(std::make_unique<Store>(options.storeFile, std::move(clock))),
      port_(std::move(port)),
      codes_(*store_),
      entrance_(*store_, *port_),
      link_(std::make_unique<Link>(*store_, *port_)) {
    link_->onChange([this] {
        post(this, [this] {
            if (standingChanged) standingChanged();
        });
    });
    connect(&beat_, &QTimer::timeout, this, [this] { lookForNews(); });
    beat_.start(beat);
    connect(&minute_, &QTimer::timeout, this, [this] {
        refreshKnown();
        doWhatIsDue();
    });
    minute_.start(minute);
}

Station::~Station() {
    beat_.stop();
    minute_.stop();
    reading_.finish();
    looking_.finish();
    link_->onChange({});
    link_.reset();
}

void Station::post(QObject* owner, std::function<void()> what) {
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [guard = QPointer<QObject>{owner}, what = std::move(what)] {
            if (!guard.isNull()) what();
        },
        Qt::QueuedConnection);
}

db::Date Station::today() const {
    const QTimeZone zone{QByteArray::fromStdString(store_->setting("zone"))};
    const auto at = QDateTime::fromMSecsSinceEpoch(now().micros / 1000, zone.isValid() ? zone : QTimeZone::utc());
    return {static_cast<std::int32_t>(QDate{1970, 1, 1}.daysTo(at.date()))};
}

QString Station::timeOf(db::Instant instant) const {
    const QTimeZone named{QByteArray::fromStdString(store_->setting("zone"))};
    const auto zone = named.isValid() ? named : QTimeZone::utc();
    const auto at = QDateTime::fromMSecsSinceEpoch(instant.micros / 1000, zone),
               present = QDateTime::fromMSecsSinceEpoch(now().micros / 1000, zone);
    return at.date() == present.date() ? at.toString("hh:mm") : at.toString("yyyy-MM-dd hh:mm");
}

QString Station::clock() const { return timeOf(now()); }

void Station::learnPlace() {
    looking_.add(
        this,
        [this](std::shared_ptr<void>&) {
            const auto row = readFrom<std::optional<PlaceRow>>(*port_, {}, [site = site()](const db::Read& read) {
                return read.find<PlaceRow>(R"sql(
                    select c.uuid, s.code as site, s.zone, (select count(*) from site) as sites
                    from company c, site s
                    where s.site_id = (select min(o.site_id) from site o where o.code = $1 or $1 = '')
                )sql",
                                           site);
            });
            if (!row) return;
            store_->belongTo(row->uuid);
            if (site().empty() && row->sites != 1) return;  // somebody has to say
            store_->set("site", row->site);
            store_->set("zone", row->zone);
            syncPeople(*store_, *port_, row->site);
        },
        [this](const std::shared_ptr<void>&) {
            if (standingChanged) standingChanged();
            refreshKnown();
        },
        [](const std::exception_ptr&) {});  // the next look tries again
}

void Station::enter(KnownPerson person) {
    person_ = std::move(person);
    link_->nudge();
    if (personChanged) personChanged();
    if (store_->setting("zone").empty())
        learnPlace();
    else
        refreshKnown();
}

void Station::leave() {
    person_.reset();
    if (personChanged) personChanged();
}

// On the link's thread the owner may be gone at any moment: it is looked at on the window's, not there.
Link::Told Station::toldTo(QObject* owner, Heard heard) {
    return [guard = QPointer<QObject>{owner}, heard = std::move(heard)](const Outcome& outcome) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, heard, outcome] {
                if (!guard.isNull() && heard) heard(outcome);
            },
            Qt::QueuedConnection);
    };
}

bool Station::replace(QObject* owner, const std::string& requestId, const Asked& asked, Heard heard) {
    return link_->replace(requestId, asked, toldTo(owner, std::move(heard)));
}

void Station::send(QObject* owner, const std::string& action, std::string args, int version, const std::string& subject,
                   Heard heard) {
    if (!person_) return;
    const auto id = link_->send({action, std::move(args), version, person_->name, device_, now(), subject},
                                toldTo(owner, std::move(heard)));
    QTimer::singleShot(patience, this, [this, id] { link_->letGo(id); });
}

void Station::understand(QObject* owner, const QString& code, std::optional<tl::ItemId> within,
                         std::function<void(const Meaning&)> then,
                         std::function<void(const std::vector<db::Refusal>&)> refused) {
    const auto text = desk::utf8(code);
    try {
        const auto known = codes_.understand(text, today(), within);
        // A label whose item or lot we never saw is asked for: the company may know it. So is the one lot that goods
        // without lot numbers stand under: of cartons that came today only the item was seen here.
        const bool lacksItsLot = known.item && !known.lot && known.item->tracking == "none";
        const bool whole = known.any() && !lacksItsLot &&
                           (!known.label || known.lot || known.unit || (known.item && known.lotNumber.empty()));
        if (whole || link_->cut()) {
            if (known.any()) return then(known);
            return refused({db::Refusal{"terminal.code.offline",
                                        "{code} was never shown on this terminal, and without network nobody can be "
                                        "asked. Scan another label, or "
                                        "wait for the network.",
                                        {{"code", db::shown(text)}}}});
        }
    } catch (const db::Refused& no) {
        return refused(no.reasons);
    } catch (const db::Refusal& no) {
        return refused({no});
    }
    reading_.add(
        owner,
        [this, actor = reader(), text, within, day = today()](std::shared_ptr<void>& result) {
            const auto meaning = readFrom<Meaning>(
                *port_, actor, [&](const db::Read& read) { return understandThere(read, text, day, within); });
            codes_.remember(thingsOf(meaning));
            result = std::make_shared<Meaning>(meaning);
        },
        [then](const std::shared_ptr<void>& result) { then(*std::static_pointer_cast<Meaning>(result)); },
        [refused](std::exception_ptr why) {
            try {
                std::rethrow_exception(std::move(why));
            } catch (const db::Refused& no) {
                refused(no.reasons);
            } catch (const db::Refusal& no) {
                refused({no});
            } catch (const std::exception& fault) {
                refused({db::Refusal{"terminal.code.unreached",
                                     "The company did not answer what this code is: {why}. Scan it again.",
                                     {{"why", fault.what()}}}});
            }
        });
}

void Station::listen(QObject* owner, std::function<void()> companyChanged) {
    std::erase_if(listeners_, [](const Listener& one) { return one.owner.isNull(); });
    listeners_.push_back({owner, std::move(companyChanged)});
}

void Station::lookForNews() {
    if (looks_ || link_->cut()) return;
    if (store_->setting("zone").empty()) learnPlace();
    looks_ = true;
    looking_.add(
        this,
        [this](std::shared_ptr<void>& result) {
            result = std::make_shared<std::int64_t>(readFrom<std::int64_t>(*port_, {}, [](const db::Read& read) {
                return read.one<std::int64_t>(R"sql(select coalesce(max(log_id), 0) as log_id from action_log)sql");
            }));
        },
        [this](const std::shared_ptr<void>& result) {
            looks_ = false;
            const auto newest = *std::static_pointer_cast<std::int64_t>(result);
            if (heardOf_.exchange(newest) == newest) return;
            const auto listeners = listeners_;
            for (const auto& one : listeners)
                if (!one.owner.isNull()) one.heard();
        },
        [this](const std::exception_ptr&) { looks_ = false; });
}

bool Station::idle() const { return reading_.idle() && looking_.idle() && !looks_ && link_->idle(); }

}  // namespace terminal
