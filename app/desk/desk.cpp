#include "app/desk/desk.h"

#include <QDateTime>
#include <QTimeZone>
#include <QTimer>

namespace desk {
namespace {

constexpr int beat = 250;  // ms between looks at what others changed

// What went wrong, as reasons a person can read.
std::vector<db::Refusal> reasonsOf(std::exception_ptr why) {
    try {
        std::rethrow_exception(std::move(why));
    } catch (const db::Refused& no) {
        return no.reasons;
    } catch (const db::Refusal& no) {
        return {no};
    } catch (const db::OutcomeUnknown& fault) {
        return {db::Refusal{"desk.unknown", "It is not known whether this was saved: {why}. What you typed is kept. See that the file or the server is "
                            "there, then do the same again: it is done once, even if it was saved already.",
                            {{"why", fault.what()}}}};
    } catch (const std::exception& fault) {
        return {db::Refusal{"desk.fault", "The company's data cannot be reached or is not as expected: {why}. Nothing was changed, and what "
                            "you typed is kept. See that the file or the server is there, then try again.",
                            {{"why", fault.what()}}}};
    }
}

struct Facts {
    std::string currency, zone;
};
BOOST_DESCRIBE_STRUCT(Facts, (), (currency, zone))

}  // namespace

// What the feed told last; lives on the news thread, but for `beating`.
struct Desk::News {
    std::int64_t seen = 0, version = -1;
    QTimer timer;
    bool beating = false;  // a look is under way
};

Desk::Desk(std::shared_ptr<db::Company> company, db::Actor actor)
    : company_(std::move(company)), actor_(std::move(actor)), feed_(std::make_unique<News>()) {
    second_ = std::make_shared<db::Company>(company_->location(), company_->actions(), [first = company_.get()] { return first->now(); });
    slow_.onInterrupt([reader = &second_->reader()] { reader->interrupt(); });
    const auto facts = company_->read(actor_, [](const db::Read& r) {
        return r.one<Facts>(R"sql(
            select c.book_currency as currency, coalesce((select min(s.zone) from site s), 'UTC') as zone
            from company c where c.company_id = 1
        )sql");
    });
    bookCurrency_.code = facts.currency;
    zone_ = facts.zone;
    feed_->seen = company_->lastLogId();
    loadRights();
    connect(&feed_->timer, &QTimer::timeout, this, [this] { lookForNews(); });
    feed_->timer.start(beat);
}

Desk::~Desk() {
    feed_->timer.stop();
    for (const auto& job : jobs_) job->cancelled = true;
    second_->reader().interrupt();
    for (auto* worker : {&news_, &slow_, &quick_, &writing_}) worker->finish();
}

const ScreenKind* Desk::screen(const QString& id) const {
    for (const auto& kind : screens_)
        if (id == QLatin1StringView{kind.id}) return &kind;
    return nullptr;
}

const ScreenKind* Desk::screenOf(const QString& recordKind) const {
    for (const auto& kind : screens_)
        if (*kind.opens != 0 && recordKind == QLatin1StringView{kind.opens}) return &kind;
    return nullptr;
}

std::vector<ThreadLink> Desk::thread(const db::Read& read, const std::string& kind, std::int64_t id) const {
    std::vector<ThreadLink> all;
    for (const auto& [of, links] : threads_)
        if (of == kind)
            for (auto& link : links(read, id)) all.push_back(std::move(link));
    return all;
}

void Desk::open(const QString& id, const QJsonObject& with) {
    const auto* kind = screen(id);
    if (kind == nullptr || shell == nullptr) return;
    if (!may(kind->right)) return toast(say("You may not open %1. Ask an administrator for the right.").arg(say(kind->title)), Tone::attention);
    shell->open(id, with);
}

bool Desk::canOpen(const QString& recordKind) const {
    const auto* kind = screenOf(recordKind);
    return kind != nullptr && may(kind->right);
}

void Desk::open(const Record& record) {
    if (const auto* kind = screenOf(record.kind); kind != nullptr && record) open(kind->id, {{"id", static_cast<qint64>(record.id)}});
}

void Desk::toast(const QString& text, const Record& opens) {
    if (shell != nullptr) shell->toastLink(text, Tone::good, opens);
}

void Desk::toast(const QString& text, Tone tone) {
    if (shell != nullptr) shell->toast(text, tone);
}

bool Desk::may(std::string_view right) const {
    return right.empty() || rights_.contains("*") || rights_.contains(text(right));
}

db::Date Desk::today() const {
    const auto now = QDateTime::fromMSecsSinceEpoch(company_->now().micros / 1000, QTimeZone{QByteArray::fromStdString(zone_)});
    return {static_cast<std::int32_t>(QDate{1970, 1, 1}.daysTo(now.date()))};
}

void Desk::loadRights() {
    const auto names = company_->read(actor_, [&](const db::Read& r) {
        return r.all<std::string>(R"sql(
            select distinct p.permission from user_account a
            join user_role r on r.user_account_id = a.user_account_id
            join role_permission p on p.role_id = r.role_id
            where a.name = $1 and a.state = 'active'
        )sql", actor_.name);
    });
    rights_.clear();
    for (const auto& name : names) rights_.insert(text(name));
}

void Desk::fail(const Failed& failed, std::exception_ptr why) const {
    const auto said = sentences(reasonsOf(std::move(why)));
    if (failed) failed(said);
    else if (shell != nullptr) shell->toast(said, Tone::bad);
}

void Desk::perform(QObject* owner, db::Request request, std::function<void(const db::Answer&)> then, Refused refused) {
    if (request.circumstances.requestId.empty()) request.circumstances.requestId = db::newRequestId();
    writing_.add(
        owner, [company = company_.get(), actor = actor_, request = std::move(request)](std::shared_ptr<void>& result) {
            result = std::make_shared<db::Answer>(company->perform(actor, request));
        },
        [this, then = std::move(then)](const std::shared_ptr<void>& result) {
            lookForNews();
            if (then) then(*std::static_pointer_cast<db::Answer>(result));
        },
        [this, refused](std::exception_ptr why) {
            const auto reasons = reasonsOf(std::move(why));
            if (refused) refused(reasons);
            else toast(sentences(reasons), Tone::bad);
        });
}

void Desk::rehearse(QObject* owner, db::Request request, std::function<void(const std::string&)> then, Refused refused) {
    writing_.add(
        owner, [company = company_.get(), actor = actor_, request = std::move(request)](std::shared_ptr<void>& result) {
            result = std::make_shared<std::string>(company->rehearse(actor, request));
        },
        [then = std::move(then)](const std::shared_ptr<void>& result) { then(*std::static_pointer_cast<std::string>(result)); },
        [this, refused](std::exception_ptr why) {
            const auto reasons = reasonsOf(std::move(why));
            if (refused) refused(reasons);
            else toast(sentences(reasons), Tone::bad);
        });
}

void Desk::startWork(QObject* owner, const std::shared_ptr<Job>& job, Worker::Work work, Worker::Then then, Refused refused) {
    job->ticket = writing_.add(
        owner, std::move(work),
        [this, then = std::move(then)](const std::shared_ptr<void>& result) {
            lookForNews();
            then(result);
        },
        [this, refused = std::move(refused)](std::exception_ptr why) {
            lookForNews();
            const auto reasons = reasonsOf(std::move(why));
            if (refused) refused(reasons);
            else toast(sentences(reasons), Tone::bad);
        });
    jobs_.push_back(job);
}

void Desk::keepAttachment(QObject* owner, std::string bytes, std::string mediaType, std::function<void(const std::string& hash)> then, Refused refused) {
    writing_.add(
        owner, [company = company_.get(), actor = actor_, bytes = std::move(bytes), type = std::move(mediaType)](std::shared_ptr<void>& result) {
            result = std::make_shared<std::string>(company->keepAttachment(actor, bytes, type));
        },
        [then = std::move(then)](const std::shared_ptr<void>& result) {
            if (then) then(*std::static_pointer_cast<std::string>(result));
        },
        [this, refused](std::exception_ptr why) {
            const auto reasons = reasonsOf(std::move(why));
            if (refused) refused(reasons);
            else toast(sentences(reasons), Tone::bad);
        });
}
void Desk::performCall(QObject* owner, std::shared_ptr<db::Call> call, db::Circumstances circumstances, std::function<void()> then,
                       Refused refused) {
    if (circumstances.requestId.empty()) circumstances.requestId = db::newRequestId();
    writing_.add(
        owner, [company = company_.get(), actor = actor_, call = std::move(call), circumstances = std::move(circumstances)](std::shared_ptr<void>&) {
            company->performCall(actor, *call, circumstances);
        },
        [this, then = std::move(then)](const std::shared_ptr<void>&) {
            lookForNews();
            then();
        },
        [this, refused](std::exception_ptr why) {
            const auto reasons = reasonsOf(std::move(why));
            if (refused) refused(reasons);
            else toast(sentences(reasons), Tone::bad);
        });
}

const std::vector<std::shared_ptr<Job>>& Desk::jobs() {
    std::erase_if(jobs_, [](const auto& job) { return job->ticket.done() || (job->cancelled && !job->ends); });
    return jobs_;
}

void Desk::listen(QObject* owner, std::function<void(const QSet<QString>&)> heard) {
    std::erase_if(listeners_, [](const Listener& l) { return l.owner.isNull(); });
    listeners_.push_back({owner, std::move(heard)});
}

// SQLite says cheaply whether anybody wrote; PostgreSQL answers with the feed itself.
void Desk::lookForNews() {
    if (feed_->beating) return;
    feed_->beating = true;
    news_.add(
        this, [this](std::shared_ptr<void>& result) {
            auto tables = std::make_shared<QSet<QString>>();
            result = tables;
            if (const auto version = company_->dataVersion(); version != 0) {
                if (version == feed_->version) return;
                feed_->version = version;
            }
            for (const auto& change : company_->changesSince(feed_->seen)) {
                feed_->seen = change.logId;
                for (const auto& table : text(change.touched).split(',', Qt::SkipEmptyParts)) tables->insert(table);
            }
        },
        [this](const std::shared_ptr<void>& result) {
            feed_->beating = false;
            const auto tables = *std::static_pointer_cast<QSet<QString>>(result);
            if (tables.isEmpty()) return;
            if (tables.contains("role_permission") || tables.contains("user_role"))
                read<int>(this, [](const db::Read&) { return 0; }, [this](int) { loadRights(); });
            const auto listeners = listeners_;
            for (const auto& listener : listeners)
                if (!listener.owner.isNull()) listener.heard(tables);
        },
        [this](const std::exception_ptr&) { feed_->beating = false; });  // the next beat tries again
}

bool Desk::idle() const {
    return quick_.idle() && slow_.idle() && writing_.idle() && news_.idle() && !feed_->beating;
}

}  // namespace desk
