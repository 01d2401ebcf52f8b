// Opportunities: begun, moved from stage to stage, won or lost.
#include "calendar/calendar.h"
#include "customers/records.h"
#include "ledger/ledger.h"
#include "people/checks.h"

namespace customers {
namespace {

struct WonBy {
    PartyId buyer;
    std::string number, state;
};
BOOST_DESCRIBE_STRUCT(WonBy, (), (buyer, number, state))

std::optional<SalesStageId> firstStage(const db::Read& read) {
    return read.find<SalesStageId>(R"sql(select sales_stage_id from sales_stage order by position, sales_stage_id limit 1)sql");
}

std::optional<SalesStageId> stageAfter(const db::Read& read, SalesStageId stage) {
    return read.find<SalesStageId>(R"sql(
        select n.sales_stage_id from sales_stage s
        join sales_stage n on n.position > s.position or (n.position = s.position and n.sales_stage_id > s.sales_stage_id)
        where s.sales_stage_id = $1 order by n.position, n.sales_stage_id limit 1
    )sql", stage);
}

void checkStage(const db::Read& read, const std::optional<SalesStageId>& stage, db::Reasons& reasons) {
    if (stage && !read.find<std::int64_t>(R"sql(select sales_stage_id from sales_stage where sales_stage_id = $1)sql", *stage))
        reasons.add("customers.stage.none", "There is no such stage. Look at the board again.", {}, "stage");
}

OpportunityState stateOf(const db::Read& read, OpportunityId id) {
    const auto now = opportunityRecord(read, id);
    return {id, now.number, now.version};
}

}  // namespace

void check(const db::Read& read, const AddOpportunity& args, db::Reasons& reasons) {
    people::requireSite(read, "customers.addOpportunity", people::theSite(read, args.site));
    people::checkOpen(reasons, people::partyRecord(read, args.party));
    people::checkText(reasons, "title", args.title);
    checkWorth(read, args.amount, reasons);
    checkChance(args.probability, reasons);
    checkSomebody(read, args.user, reasons);
    checkStage(read, args.stage, reasons);
    if (!args.stage && !firstStage(read))
        reasons.add("customers.stage.first", "The pipeline has no stages yet. Set the first one.", {}, "stage");
}

OpportunityState add(db::Tx& tx, const AddOpportunity& args) {
    const auto site = people::theSite(tx, args.site);
    const auto stage = args.stage ? args.stage : firstStage(tx);
    if (!stage) db::refuse("customers.stage.first", "The pipeline has no stages yet. Set the first one.", {}, "stage");
    const auto number = ledger::nextNumber(tx, site, "opportunity", calendar::siteToday(tx, site));
    const auto id = tx.make<OpportunityId>(R"sql(
        insert into opportunity (site_id, number, title, party_id, sales_stage_id, state, amount, currency, probability, close_on,
                                 user_account_id, lost_reason, version)
        values ($1, $2, $3, $4, $5, 'open', $6, $7, $8, $9, $10, '', 1) returning opportunity_id
    )sql", site, number, args.title, args.party, *stage, args.amount.money, args.amount.currency, args.probability, args.closeOn, args.user);
    noteStage(tx, id);
    return {id, number, 1};
}

void check(const db::Read& read, const ChangeOpportunity& args, db::Reasons& reasons) {
    const auto opportunity = opportunityRecord(read, args.opportunity);
    people::requireSite(read, "customers.changeOpportunity", opportunity.site);
    people::checkVersion(read, reasons, "opportunity", args.opportunity.number, opportunity.number, args.version, opportunity.version);
    checkOpen(opportunity, reasons);
    people::checkOptional(reasons, "title", args.title);
    if (args.amount) checkWorth(read, *args.amount, reasons);
    checkChance(args.probability, reasons);
    checkSomebody(read, args.user, reasons);
    if (args.asStage && args.probability)
        reasons.add("customers.opportunity.chance", "It is won as often as its stage says, or as somebody knows better. Choose one.", {}, "asStage");
    if (args.nobody && args.user)
        reasons.add("customers.opportunity.worker", "Somebody works at it, or nobody does. Choose one.", {}, "nobody");
}

OpportunityState change(db::Tx& tx, const ChangeOpportunity& args) {
    std::optional<Money> amount;
    std::optional<Currency> currency;
    if (args.amount) {
        amount = args.amount->money;
        currency = args.amount->currency;
    }
    tx.run(R"sql(
        update opportunity set title = case when $2 = '' then title else $2 end, amount = coalesce($3, amount),
            currency = coalesce($4, currency), close_on = coalesce($5, close_on),
            probability = case when $8 = 1 then null else coalesce($6, probability) end,
            user_account_id = case when $9 = 1 then null else coalesce($7, user_account_id) end, version = version + 1
        where opportunity_id = $1
    )sql", args.opportunity, args.title, amount, currency, args.closeOn, args.probability, args.user, args.asStage, args.nobody);
    return stateOf(tx, args.opportunity);
}

void check(const db::Read& read, const MoveOpportunity& args, db::Reasons& reasons) {
    const auto opportunity = opportunityRecord(read, args.opportunity);
    people::requireSite(read, "customers.moveOpportunity", opportunity.site);
    checkOpen(opportunity, reasons);
    checkStage(read, args.stage, reasons);
    if (!args.stage && !stageAfter(read, opportunity.stage))
        reasons.add("customers.stage.last", "{opportunity} stands at the last stage. Say that it is won or lost.",
                    {{"opportunity", opportunity.number}}, "stage");
}

OpportunityState move(db::Tx& tx, const MoveOpportunity& args) {
    const auto before = opportunityRecord(tx, args.opportunity);
    const auto stage = args.stage ? args.stage : stageAfter(tx, before.stage);
    db::ensure(stage.has_value(), "check refuses the last stage");
    if (*stage != before.stage) {
        tx.run(R"sql(
            update opportunity set sales_stage_id = $2, version = version + 1 where opportunity_id = $1
        )sql", args.opportunity, *stage);
        noteStage(tx, args.opportunity);
    }
    return stateOf(tx, args.opportunity);
}

void check(const db::Read& read, const WinOpportunity& args, db::Reasons& reasons) {
    const auto opportunity = opportunityRecord(read, args.opportunity);
    people::requireSite(read, "customers.winOpportunity", opportunity.site);
    checkOpen(opportunity, reasons);
    const auto won = read.find<WonBy>(R"sql(
        select c.party_id as buyer, o.number, o.state from sales_order o join customer c on c.customer_id = o.customer_id
        where o.sales_order_id = $1
    )sql", args.order);
    if (!won)
        reasons.add("customers.order.none", "There is no such quote or order. Look it up by its number.", {}, "order");
    else if (won->buyer != opportunity.party)
        reasons.add("customers.win.other", "The order is another customer's, so {opportunity} is not won by it. Choose one of the same customer.",
                    {{"opportunity", opportunity.number}}, "order");
    else if (won->state == "cancelled")
        reasons.add("customers.win.cancelled", "{order} is called off, so {opportunity} is not won by it. Choose another one, or say that it is lost.",
                    {{"order", won->number}, {"opportunity", opportunity.number}}, "order");
}

OpportunityState win(db::Tx& tx, const WinOpportunity& args) {
    tx.run(R"sql(
        update opportunity set state = 'won', sales_order_id = $2, decided_at = $3, version = version + 1 where opportunity_id = $1
    )sql", args.opportunity, args.order, tx.now());
    return stateOf(tx, args.opportunity);
}

void check(const db::Read& read, const LoseOpportunity& args, db::Reasons& reasons) {
    const auto opportunity = opportunityRecord(read, args.opportunity);
    people::requireSite(read, "customers.loseOpportunity", opportunity.site);
    checkOpen(opportunity, reasons);
    checkReason(args.reason, reasons);
}

OpportunityState lose(db::Tx& tx, const LoseOpportunity& args) {
    tx.run(R"sql(
        update opportunity set state = 'lost', lost_reason = $2, decided_at = $3, version = version + 1 where opportunity_id = $1
    )sql", args.opportunity, args.reason, tx.now());
    return stateOf(tx, args.opportunity);
}

}  // namespace customers
