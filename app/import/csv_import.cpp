// import csv: rows become actions; what is wrong is told by line, and none is half brought in.
#include <algorithm>
#include <map>

#include <fmt/core.h>
#include <boost/json/serialize.hpp>

#include "app/import/mapping.h"

namespace app {
namespace {

constexpr std::size_t batch = 500;

// The rows that come in together: one, or all of a group. Each step is one request.
struct Piece {
    std::vector<std::int64_t> lines;
    std::vector<boost::json::object> args;
    bool bad = false;
    bool before = false;
    bool in = false;  // came in, or would have
};

// Somebody does not want to wait for it any longer.
struct Ended {};

class Import {
public:
    Import(db::Company& company, const db::Actor& actor, const CsvOrder& order)
        : company_(company),
          actor_(actor),
          order_(order),
          table_(chosen(company.actions(), order)),
          file_(order.file, order.columns),
          mapping_(table_, order, company.actions(), file_, currency()),
          id_("csv:" + fingerprint(order.file).substr(0, 32) + ":" + table_.name + ":") {}

    CsvDone run() {
        try {
            readRows();
            bringIn();
        } catch (const Ended&) {
            done_.ended = true;
        }
        for (const auto& piece : pieces_) {
            const auto rows = static_cast<std::int64_t>(piece.lines.size());
            if (piece.before)
                done_.before += rows;
            else if (piece.in && (done_.kept || order_.dryRun))
                done_.brought += rows;
            if (piece.bad) done_.out.insert(done_.out.end(), piece.lines.begin(), piece.lines.end());
        }
        done_.kept = done_.kept && done_.brought > 0;
        std::ranges::stable_sort(done_.bad, {}, &BadRow::line);
        std::ranges::sort(done_.out);
        return std::move(done_);
    }

private:
    static Table chosen(const db::Actions& actions, const CsvOrder& order) {
        auto table = tableNamed(actions, order.table);
        if (!order.group.empty()) table.group = order.group;
        return table;
    }

    std::string currency() const {
        if (!order_.currency.empty()) return order_.currency;
        return company_.read(actor_, [](const db::Read& r) {
            return r.one<std::string>(R"sql(select book_currency from company where company_id = 1)sql");
        });
    }

    void bringIn() {
        if (order_.dryRun || (!order_.each && !done_.bad.empty()))
            rehearse();
        else if (order_.each)
            performEach();
        else if (perform(wanted(0, pieces_.size()), true))
            done_.kept = true;
    }

    void tell(std::int64_t done, std::int64_t total) const {
        if (order_.cancelled && order_.cancelled()) throw Ended{};
        if (order_.progress) order_.progress(done, total);
    }

    void readRows() {
        std::map<std::string, std::size_t> groups;
        for (CsvRow row; file_.next(row);) {
            tell(++done_.rows, 0);
            std::size_t at = pieces_.size();
            if (mapping_.groupColumn() && *mapping_.groupColumn() < row.cells.size())
                at = groups.try_emplace(std::string{trimmed(row.cells[*mapping_.groupColumn()])}, at)
                         .first->second;
            if (at == pieces_.size())
                pieces_.push_back({{}, std::vector<boost::json::object>(table_.steps.size())});
            auto& piece = pieces_[at];
            piece.lines.push_back(row.line);
            if (row.wrong) {
                note(piece, row.line, "", *row.wrong);
                continue;
            }
            try {
                mapping_.add(piece.args, row, piece.lines.size() - 1);
            } catch (const db::Refusal& no) {
                note(piece, row.line, mapping_.origin(0, no.field).column, no);
            }
        }
    }

    void note(Piece& piece, std::int64_t line, const std::string& column, const db::Refusal& why) {
        piece.bad = true;
        done_.bad.push_back({line, column, why.code, why.what(), why});
    }

    std::vector<Piece*> wanted(std::size_t from, std::size_t to) {
        std::vector<Piece*> some;
        for (auto i = from; i < to; ++i)
            if (!pieces_[i].bad) some.push_back(&pieces_[i]);
        return some;
    }

    // All of them or none; without `keep` none in any case. False where something was refused. `from`: how many
    // pieces were tried before these.
    bool perform(const std::vector<Piece*>& some, bool keep, std::size_t from = 0) {
        std::vector<db::Request> requests;
        for (const auto* piece : some)
            for (std::size_t step = 0; step < table_.steps.size(); ++step)
                requests.push_back({table_.steps[step].action,
                                    boost::json::serialize(piece->args[step]),
                                    {requestOf(*piece, step), {}, {}},
                                    1});
        const auto mode = keep ? db::Mode::AllOrNothing : db::Mode::Rehearse;
        const auto outcomes = company_.performAll(actor_, requests, mode, [&](std::size_t request) {
            tell(static_cast<std::int64_t>(from + request / table_.steps.size()),
                 static_cast<std::int64_t>(pieces_.size()));
        });
        bool good = true;
        for (std::size_t i = 0; i < some.size(); ++i) {
            some[i]->before = true;
            for (std::size_t step = 0; step < table_.steps.size(); ++step) {
                const auto& outcome = outcomes[i * table_.steps.size() + step];
                some[i]->before = some[i]->before && outcome.answer && outcome.answer->repeated;
                if (outcome.reasons.empty() || some[i]->bad) continue;
                good = false;
                for (const auto& why : outcome.reasons) {
                    const auto origin = mapping_.origin(step, why.field);
                    note(*some[i], some[i]->lines[std::min(origin.row, some[i]->lines.size() - 1)],
                         origin.column, why);
                }
            }
        }
        for (auto* piece : some) piece->in = !piece->bad && (good || !keep);
        return good;
    }

    void rehearse() {
        perform(wanted(0, pieces_.size()), false);
        // Batch by batch, so that whoever reads meanwhile does not wait for all of it.
        for (std::size_t from = 0; from < pieces_.size(); from += batch)
            company_.read(actor_, [&](const db::Read& r) {
                for (auto i = from; i < std::min(from + batch, pieces_.size()); ++i)
                    pieces_[i].before =
                        r.find<std::int64_t>(R"sql(select log_id from action_log where request_id = $1)sql",
                                             requestOf(pieces_[i], 0))
                            .has_value();
            });
    }

    std::string requestOf(const Piece& piece, std::size_t step) const {
        return fmt::format("{}{}:{}", id_, piece.lines[0], step);
    }

    // Batch by batch; what is refused is left out and the rest of its batch tried again.
    void performEach() {
        for (std::size_t from = 0; from < pieces_.size(); from += batch)
            for (auto some = wanted(from, std::min(from + batch, pieces_.size())); !some.empty();
                 some = wanted(from, std::min(from + batch, pieces_.size())))
                if (perform(some, true, from)) {
                    done_.kept = true;
                    break;
                }
    }

    db::Company& company_;
    const db::Actor& actor_;
    const CsvOrder& order_;
    const Table table_;
    CsvFile file_;
    Mapping mapping_;
    const std::string id_;
    std::vector<Piece> pieces_;
    CsvDone done_;
};

}  // namespace

CsvDone importTable(db::Company& company, const db::Actor& actor, const CsvOrder& order) {
    return Import{company, actor, order}.run();
}

}  // namespace app
