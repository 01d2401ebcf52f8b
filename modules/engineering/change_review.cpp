// A change is submitted, and decided on by signatures that are bound to what was looked at.
#include "engineering/change_facts.h"
#include "inventory/facts.h"

namespace engineering {
namespace {

ChangeKept keptOf(const db::Read& read, ChangeOrderId change) {
    const auto now = theChange(read, change);
    return {change, now.number, now.state, now.version};
}

void setState(db::Tx& tx, ChangeOrderId change, const char* state) {
    tx.run(R"sql(
        update change_order set state = $2, version = version + 1 where change_order_id = $1
    )sql", change, state);
}

// What holds for whoever decides, whatever they decide.
void checkDecision(const db::Read& read, const ChangeFacts& change, std::string_view right, std::int64_t version,
                   db::Reasons& reasons) {
    inventory::checkSite(read, right, change.siteId, reasons, "changeOrder");
    checkVersion(reasons, change.number, version, change.version);
    checkState(change, {"review"}, reasons);
    if (change.author == read.actor().name)
        reasons.add("engineering.change.own",
                    "{who} drew {order} up, and nobody decides on his own change. Ask somebody else to look at it.",
                    {{"who", read.actor().name}, {"order", change.number}}, "changeOrder");
    if (read.find<std::int64_t>(R"sql(
            select change_approval_id from change_approval
            where change_order_id = $1 and order_version = $2 and signed_by = $3
        )sql", change.changeOrderId, change.version, read.actor().name))
        reasons.add("engineering.change.decided", "{who} has signed {order} already. Somebody else must look at it.",
                    {{"who", read.actor().name}, {"order", change.number}}, "changeOrder");
}

// Who has signed it so far has signed the same.
void requireSame(const db::Read& read, const ChangeFacts& change, const std::string& hash) {
    if (read.find<std::int64_t>(R"sql(
            select change_approval_id from change_approval
            where change_order_id = $1 and order_version = $2 and content_hash <> $3 order by change_approval_id limit 1
        )sql", change.changeOrderId, change.version, hash))
        db::refuse("engineering.change.altered",
                   "What {order} changes was altered after somebody had signed it. Edit the order, so that all sign it anew.",
                   {{"order", change.number}}, "changeOrder");
}

void sign(db::Tx& tx, const ChangeFacts& change, const char* decision, const std::string& comment) {
    const auto& signature = tx.occasion().signature;
    if (!signature)
        db::refuse("engineering.change.unsigned",
                   "A decision on {order} is signed: with the password once more, and with what the signature stands for.",
                   {{"order", change.number}}, "changeOrder");
    const auto hash = contentHash(tx, change.changeOrderId);
    requireSame(tx, change, hash);
    tx.run(R"sql(
        insert into change_approval (change_order_id, order_version, decision, meaning, comment, signed_by, full_name,
                                     signed_at, content_hash)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    )sql", change.changeOrderId, change.version, decision, signature->meaning(), comment, signature->person(),
        signature->fullName(), signature->at(), hash);
}

}  // namespace

void check(const db::Read& read, const SubmitChange& args, db::Reasons& reasons) {
    const auto change = theChange(read, args.changeOrder);
    inventory::checkSite(read, "engineering.submitChange", change.siteId, reasons, "changeOrder");
    checkVersion(reasons, change.number, args.version, change.version);
    checkState(change, {"draft"}, reasons);
    if (change.kind == "request") return;
    checkDrafts(read, change, reasons);
    if (!reasons.any()) checkStranding(read, change, args.leaveStock, reasons);
}

ChangeKept submitChange(db::Tx& tx, const SubmitChange& args) {
    tx.run(R"sql(
        update change_order set state = 'review', submitted_at = $2, version = version + 1 where change_order_id = $1
    )sql", args.changeOrder, tx.now());
    return keptOf(tx, args.changeOrder);
}

void check(const db::Read& read, const ApproveChange& args, db::Reasons& reasons) {
    checkOptionalText(reasons, "comment", args.comment, 2000);
    checkDecision(read, theChange(read, args.changeOrder), "engineering.approveChange", args.version, reasons);
}

ChangeKept approveChange(db::Tx& tx, const ApproveChange& args) {
    const auto change = theChange(tx, args.changeOrder);
    sign(tx, change, "approve", args.comment);
    const auto given = tx.one<int>(R"sql(
        select count(*) from change_approval
        where change_order_id = $1 and order_version = $2 and decision = 'approve'
    )sql", args.changeOrder, change.version);
    if (given >= change.approvals) setState(tx, args.changeOrder, "approved");
    return keptOf(tx, args.changeOrder);
}

void check(const db::Read& read, const RejectChange& args, db::Reasons& reasons) {
    checkText(reasons, "comment", args.comment, 2000);
    checkDecision(read, theChange(read, args.changeOrder), "engineering.rejectChange", args.version, reasons);
}

ChangeKept rejectChange(db::Tx& tx, const RejectChange& args) {
    sign(tx, theChange(tx, args.changeOrder), "reject", args.comment);
    setState(tx, args.changeOrder, "rejected");
    return keptOf(tx, args.changeOrder);
}

void check(const db::Read& read, const CancelChange& args, db::Reasons& reasons) {
    checkText(reasons, "reason", args.reason, 500);
    const auto change = theChange(read, args.changeOrder);
    inventory::checkSite(read, "engineering.cancelChange", change.siteId, reasons, "changeOrder");
    checkState(change, {"draft", "review", "approved", "rejected"}, reasons);
}

ChangeKept cancelChange(db::Tx& tx, const CancelChange& args) {
    setState(tx, args.changeOrder, "cancelled");
    return keptOf(tx, args.changeOrder);
}

}  // namespace engineering
