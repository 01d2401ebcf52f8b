// What becomes of goods that are not as they should be, part by part: each part is moved, blocked and booked here.
#include <algorithm>
#include <map>

#include "calendar/calendar.h"
#include "ledger/ledger.h"
#include "people/people.h"
#include "quality/concession.h"
#include "quality/decide_work.h"

namespace quality {
namespace {

// Where a part lies: as it says, as the nonconformance says, or in the only bin there is.
std::optional<BinId> binOf(const db::Read& read, const NonconformanceFacts& it, const Part& part) {
    if (part.bin) return part.bin;
    if (it.binId) return it.binId;
    const auto balances = inventory::balancesOf(read, *it.lotId);
    const auto lies = [](const inventory::Balance& b) { return b.onHand > Quantity{}; };
    if (std::ranges::count_if(balances, lies) != 1) return {};
    return std::ranges::find_if(balances, lies)->binId;
}

void checkKind(const db::Read& read, const NonconformanceFacts& it, const Part& part, const std::string& field, db::Reasons& reasons) {
    if (part.kind == DispositionKind::use_as_is && part.allowedBy.empty() && !part.allowedUntil)
        reasons.add("quality.decide.allowed", "Goods are used as they are when somebody allows it. Say who did.", {}, field + ".allowedBy");
    inventory::checkOptionalText(reasons, field + ".allowedBy", part.allowedBy);
    if (part.allowedUntil && *part.allowedUntil < calendar::siteToday(read, it.siteId))
        reasons.add("quality.decide.until", "{day} is over. Allow it until a later day.", {{"day", *part.allowedUntil}}, field + ".allowedUntil");
}

void checkCenter(const db::Read& read, const Part& part, SiteId site, const std::string& field, db::Reasons& reasons) {
    const bool mends = part.kind == DispositionKind::rework || part.kind == DispositionKind::mend;
    if (mends && (!part.workCenter || !read.find<WorkCenterId>(R"sql(
            select work_center_id from work_center where work_center_id = $1 and site_id = $2
        )sql", *part.workCenter, site)))
        reasons.add("quality.decide.center", "Say at which work centre of the site it is made good.", {}, field + ".workCenter");
}

// What we made has nobody to go back to, and nothing to be booked against.
void checkSender(const db::Read& read, const inventory::LotFacts& lot, const Part& part, const std::string& field, db::Reasons& reasons) {
    if (part.kind != DispositionKind::send_back) return;
    if (read.one<std::int64_t>(R"sql(
            select count(*) from stock_move where lot_id = $1 and kind = 'receipt' and document_kind = 'receipt'
        )sql", lot.lotId) == 0)
        reasons.add("quality.decide.made", "Lot {lot} of {item} did not come from a supplier, so it cannot go back to one. Rework it, or scrap it.",
                    {{"lot", lot.number}, {"item", lot.item}}, field + ".kind");
}

using Taken = std::map<BinId, Quantity>;  // by the parts so far

// Used as it is may be what is used already: only what is moved has to lie there.
void checkStock(const db::Read& read, const NonconformanceFacts& it, const Part& part, Taken& taken, const std::string& field, db::Reasons& reasons) {
    const auto lot = inventory::theLot(read, *it.lotId);
    const auto bin = binOf(read, it, part);
    if (!bin) {
        reasons.add("quality.decide.bin", "Lot {lot} lies in several bins, or in none. Say in which bin this part lies.",
                    {{"lot", lot.number}}, field + ".bin");
        return;
    }
    const auto facts = inventory::theBin(read, *bin);
    const auto there = inventory::findBalance(read, *it.lotId, *bin).value_or(inventory::Balance{}).onHand;
    auto& wanted = taken[*bin];
    if (part.kind != DispositionKind::use_as_is || (part.toBin && *part.toBin != *bin)) wanted += part.quantity;
    if (there < wanted)
        reasons.add("quality.decide.short", "{bin} holds {there} of lot {lot}, not {wanted}. Say where the rest lies.",
                    {{"bin", facts.code}, {"there", there}, {"lot", lot.number}, {"wanted", wanted}}, field + ".quantity");
    if (facts.siteId != it.siteId) {
        inventory::checkSite(read, "quality.decide", facts.siteId, reasons, field + ".bin");
        ledger::checkPeriod(read, calendar::siteToday(read, facts.siteId), reasons, field + ".bin");
    }
    checkCenter(read, part, facts.siteId, field, reasons);
    checkSender(read, lot, part, field, reasons);
    if (part.toBin && inventory::theBin(read, *part.toBin).siteId != facts.siteId)
        reasons.add("quality.decide.site", "Goods that are decided on stay at their site. Choose a bin there.", {}, field + ".toBin");
}

}  // namespace

void check(const db::Read& read, const Decide& args, db::Reasons& reasons) {
    const auto it = theNonconformance(read, args.nonconformance);
    people::requireSite(read, "quality.decide", it.siteId);
    ledger::checkPeriod(read, calendar::siteToday(read, it.siteId), reasons, "");
    if (args.parts.empty()) reasons.add("quality.decide.nothing", "Say what becomes of the goods, part by part.", {}, "parts");
    Quantity sum;
    Taken taken;
    for (std::size_t i = 0; i < args.parts.size(); ++i) {
        const auto& part = args.parts[i];
        const auto field = "parts[" + std::to_string(i) + "]";
        checkPositive(part.quantity, reasons, field + ".quantity");
        inventory::checkText(reasons, field + ".reason", part.reason, 500);
        if (part.quantity <= Quantity{} || part.quantity > it.left()) {
            if (part.quantity > it.left())
                reasons.add("quality.decide.more", "{left} of {number} are not decided on yet, not {wanted}. Decide on at most that.",
                            {{"left", it.left()}, {"number", it.number}, {"wanted", part.quantity}}, field + ".quantity");
            continue;
        }
        sum += part.quantity;
        checkKind(read, it, part, field, reasons);
        if (it.lotId)
            checkStock(read, it, part, taken, field, reasons);
        else
            checkAtWork(read, it, part, field, reasons);
    }
    if (sum > it.left())
        reasons.add("quality.decide.more", "{left} of {number} are not decided on yet, not {wanted}. Decide on at most that.",
                    {{"left", it.left()}, {"number", it.number}, {"wanted", sum}}, "parts");
}

namespace {

void note(db::Tx& tx, const NonconformanceFacts& it, const Part& part, std::optional<BinId> bin, const DecidedPart& done, const Conceded& by) {
    tx.run(R"sql(
        insert into disposition (nonconformance_id, kind, quantity, bin_id, reason, allowed_by, allowed_until, work_order_id,
                                 stock_move_id, decided_at, decided_by, meaning, full_name, content_hash, log_id)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
    )sql", it.nonconformanceId, part.kind, part.quantity, bin, part.reason, by.allowedBy, part.allowedUntil, done.workOrder,
        done.move, tx.now(), tx.actor().name, by.meaning, by.fullName, by.hash, tx.logId());
}

// Before the part moves: what is decided on may leave quarantine.
void count(db::Tx& tx, const NonconformanceFacts& it, const Part& part) {
    tx.run(R"sql(
        update nonconformance
        set decided = decided + $2, version = version + 1,
            state = case when decided + $2 = quantity then 'closed' else state end
        where nonconformance_id = $1
    )sql", it.nonconformanceId, part.quantity);
}

// Whether goods of the lot that nobody decided on yet lie where they could be promised from.
bool openInReach(const db::Read& read, LotId lot) {
    return read.one<std::int64_t>(R"sql(
        select count(*) from nonconformance n left join bin b on b.bin_id = n.bin_id
        where n.lot_id = $1 and n.state = 'open' and (b.bin_id is null or b.kind not in ('quarantine', 'inspection'))
    )sql", lot) > 0;
}

// Inspections that put the lot on hold with what they rejected, once nothing of it is undecided.
std::vector<std::string> rejectedAs(const db::Read& read, LotId lot) {
    return read.all<std::string>(R"sql(
        select distinct h.case_number from hold h join inspection_decision d on d.hold_id = h.hold_id
        where h.lot_id = $1 and h.released_at is null
          and not exists (select 1 from nonconformance n where n.lot_id = h.lot_id and n.state = 'open')
        order by h.case_number
    )sql", lot);
}

bool releaseWhenDecided(db::Tx& tx, const NonconformanceFacts& it) {
    if (!it.lotId || openInReach(tx, *it.lotId)) return false;
    std::vector<std::string> cases{it.number, it.complaint.value_or(std::string{})};
    for (auto& number : rejectedAs(tx, *it.lotId)) cases.push_back(std::move(number));
    bool released = false;
    for (const auto& number : cases) {
        const auto open = tx.one<std::int64_t>(R"sql(
            select count(*) from hold where lot_id = $1 and case_number = $2 and released_at is null
        )sql", *it.lotId, number);
        if (number.empty() || open == 0) continue;
        released = inventory::releaseHold(tx, {*it.lotId, number}).usable || released;
    }
    return released;
}

}  // namespace

Decided decide(db::Tx& tx, const Decide& args) {
    const auto it = theNonconformance(tx, args.nonconformance);
    Decided decided;
    decided.nonconformance = args.nonconformance;
    decided.number = it.number;
    // Where each part lies before anything is moved: the last of them may leave the bin empty.
    std::vector<std::optional<BinId>> bins;
    for (const auto& part : args.parts) bins.push_back(it.lotId ? binOf(tx, it, part) : std::nullopt);
    for (std::size_t i = 0; i < args.parts.size(); ++i) {
        const auto& part = args.parts[i];
        const auto& bin = bins[i];
        const auto by = concededBy(tx, it, part);
        count(tx, it, part);
        auto done = it.lotId ? doInStock(tx, it, part, bin.value()) : doAtWork(tx, it, part);
        note(tx, it, part, bin, done, by);
        decided.parts.push_back(std::move(done));
    }
    decided.released = releaseWhenDecided(tx, it);
    decided.state = theNonconformance(tx, args.nonconformance).state;
    return decided;
}

}  // namespace quality
