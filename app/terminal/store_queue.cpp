// The requests of this terminal's people, in the order of the scans.
#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include "app/terminal/store.h"

namespace terminal {

BOOST_DESCRIBE_STRUCT(Queued, (),
                      (queuedId, requestId, action, args, argsVersion, actor, device, occurredAt, subject, kept, stage,
                       answer, reasons, tries, asideBy, asideWhy, replacedBy))
BOOST_DESCRIBE_STRUCT(Counts, (), (waiting, refused, aside))

namespace {

struct First {
    std::string actor;
    std::int64_t queuedId = 0;
};
BOOST_DESCRIBE_STRUCT(First, (), (actor, queuedId))

}  // namespace

std::string written(const std::vector<db::Refusal>& reasons) {
    boost::json::array all;
    for (const auto& reason : reasons) {
        boost::json::array details;
        for (const auto& detail : reason.details)
            details.push_back({{"name", detail.name}, {"kind", detail.kind}, {"text", detail.text}});
        all.push_back({{"code", reason.code},
                       {"sentence", reason.sentence},
                       {"field", reason.field},
                       {"details", std::move(details)}});
    }
    return boost::json::serialize(all);
}

std::vector<db::Refusal> readReasons(const std::string& json) {
    std::vector<db::Refusal> all;
    if (json.empty()) return all;
    const auto text = [](const boost::json::value& of, const char* name) {
        return std::string{of.at(name).as_string()};
    };
    const auto list = boost::json::parse(json);
    for (const auto& reason : list.as_array()) {
        db::Details details;
        for (const auto& one : reason.at("details").as_array()) {
            details.emplace_back(text(one, "name"), text(one, "text"));
            details.back().kind = text(one, "kind");
        }
        all.emplace_back(text(reason, "code"), text(reason, "sentence"), std::move(details), text(reason, "field"));
    }
    return all;
}

Queued Store::keep(const Asked& asked) {
    const std::scoped_lock held{lock_};
    const auto id = db::newRequestId();
    run(R"store(
        insert into queued (request_id, action, args, args_version, actor, device, occurred_at, subject, kept, stage, answer, reasons,
                            tries, aside_by, aside_why, replaced_by)
        values ($1, $2, $3, $4, $5, $6, $7, $8, 0, 'waiting', '', '', 0, '', '', '')
    )store",
        id, asked.action, asked.args, asked.argsVersion, asked.actor, asked.device, asked.occurredAt, asked.subject);
    return *queued(id);
}

std::optional<Queued> Store::queued(const std::string& requestId) const {
    const std::scoped_lock held{lock_};
    return read_->find<Queued>(R"store(
        select queued_id, request_id, action, args, args_version, actor, device, occurred_at, subject, kept, stage, answer, reasons, tries,
               aside_by, aside_why, replaced_by
        from queued where request_id = $1
    )store",
                               requestId);
}

std::optional<Queued> Store::next(std::span<const std::string> exceptOf) const {
    const std::scoped_lock held{lock_};
    const auto firsts = read_->all<First>(R"store(
        select actor, min(queued_id) as queued_id from queued where stage = 'waiting' group by actor order by min(queued_id)
    )store");
    for (const auto& first : firsts) {
        if (std::ranges::find(exceptOf, first.actor) != exceptOf.end()) continue;
        return read_->find<Queued>(R"store(
            select queued_id, request_id, action, args, args_version, actor, device, occurred_at, subject, kept, stage, answer, reasons,
                   tries, aside_by, aside_why, replaced_by
            from queued where queued_id = $1
        )store",
                                   first.queuedId);
    }
    return {};
}

void Store::tried(const std::string& requestId) {
    const std::scoped_lock held{lock_};
    run(R"store(update queued set tries = tries + 1 where request_id = $1)store", requestId);
}

void Store::performed(const std::string& requestId, const std::string& answer) {
    const std::scoped_lock held{lock_};
    run(R"store(
        update queued set stage = 'performed', answer = $2, tries = tries + 1, answered_at = $3 where request_id = $1
    )store",
        requestId, answer, clock_());
}

Stage Store::refused(const std::string& requestId, const std::string& reasons) {
    const std::scoped_lock held{lock_};
    run(R"store(
        update queued set stage = case when kept = 1 then 'refused' else 'told' end, reasons = $2, tries = tries + 1, answered_at = $3
        where request_id = $1
    )store",
        requestId, reasons, clock_());
    const auto now = queued(requestId);
    return now ? now->stage : Stage::told;
}

bool Store::letGo(const std::string& requestId) {
    const std::scoped_lock held{lock_};
    return run(R"store(update queued set kept = 1 where request_id = $1 and stage = 'waiting')store", requestId) == 1;
}

void Store::letAllGo() {
    const std::scoped_lock held{lock_};
    run(R"store(update queued set kept = 1 where stage = 'waiting' and kept = 0)store");
}

std::vector<std::string> Store::waitingFor() const {
    const std::scoped_lock held{lock_};
    return read_->all<std::string>(
        R"store(select distinct actor from queued where stage = 'waiting' order by actor)store");
}

std::vector<Queued> Store::inStage(Stage stage) const {
    const std::scoped_lock held{lock_};
    return read_->all<Queued>(R"store(
        select queued_id, request_id, action, args, args_version, actor, device, occurred_at, subject, kept, stage, answer, reasons, tries,
               aside_by, aside_why, replaced_by
        from queued where stage = $1 order by queued_id
    )store",
                              stage);
}

std::vector<Queued> Store::sent(std::string_view action) const {
    const std::scoped_lock held{lock_};
    return read_->all<Queued>(R"store(
        select queued_id, request_id, action, args, args_version, actor, device, occurred_at, subject, kept, stage, answer, reasons, tries,
               aside_by, aside_why, replaced_by
        from queued where action = $1 and stage in ('waiting', 'performed') order by queued_id
    )store",
                              std::string{action});
}

Counts Store::counts() const {
    const std::scoped_lock held{lock_};
    return read_->one<Counts>(R"store(
        select coalesce(sum(stage = 'waiting'), 0) as waiting, coalesce(sum(stage = 'refused'), 0) as refused,
               coalesce(sum(stage = 'aside'), 0) as aside
        from queued where stage in ('waiting', 'refused', 'aside')
    )store");
}

bool Store::again(const std::string& requestId) {
    const std::scoped_lock held{lock_};
    return run(R"store(
        update queued set stage = 'waiting', kept = 1, reasons = '', tries = 0 where request_id = $1 and stage = 'refused'
    )store",
               requestId) == 1;
}

bool Store::putAside(const std::string& requestId, const std::string& by, const std::string& why) {
    const std::scoped_lock held{lock_};
    return run(R"store(
        update queued set stage = 'aside', aside_by = $2, aside_why = $3 where request_id = $1 and stage = 'refused'
    )store",
               requestId, by, why) == 1;
}

std::optional<Queued> Store::replace(const std::string& requestId, const Asked& asked) {
    const std::scoped_lock held{lock_};
    Whole whole{*this};
    const auto fresh = keep(asked);
    const auto put = run(R"store(
        update queued set stage = 'aside', aside_by = $2, replaced_by = $3 where request_id = $1 and stage = 'refused'
    )store",
                         requestId, asked.actor, fresh.requestId);
    if (put == 0) return {};
    whole.keep();
    return fresh;
}

}  // namespace terminal
