#include "calendar/calendar.h"
#include "ledger/ledger.h"
#include "people/people.h"
#include "warehouse/checks.h"
#include "warehouse/count_facts.h"
#include "warehouse/picking.h"

namespace warehouse {
namespace {

bool emptyByTheBook(const db::Read& read, BinId bin) {
    return !read.find<StockBalanceId>(R"sql(
        select stock_balance_id from stock_balance where bin_id = $1 limit 1
    )sql", bin);
}

}  // namespace

void check(const db::Read& read, const ConfirmEmpty& args, db::Reasons&) {
    people::requireSite(read, "warehouse.confirmEmpty", binPlace(read, args.bin).site);
}

EmptyConfirmed confirmEmpty(db::Tx& tx, const ConfirmEmpty& args) {
    const auto site = binPlace(tx, args.bin).site;
    if (!args.empty || !emptyByTheBook(tx, args.bin)) {
        const auto asked = askForCount(tx, args.bin, site, "zero");
        return {asked.count, asked.number, asked.state};
    }
    const auto on = calendar::siteToday(tx, site);
    EmptyConfirmed done{{}, ledger::nextNumber(tx, site, "count_task", on), "approved"};
    done.count = tx.make<CountTaskId>(R"sql(
        insert into count_task (site_id, number, bin_id, cause, state, due_on, counted_by, approved_by, closed_on, version)
        values ($1, $2, $3, 'zero', 'approved', $4, $5, '', $4, 1) returning count_task_id
    )sql", site, done.number, args.bin, on, tx.actor().name);
    return done;
}

}  // namespace warehouse
