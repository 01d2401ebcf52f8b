// Questions are answered, what is found gets an owner and a day, and is closed with what shows that it was put right.
#include <algorithm>

#include "quality/audit_facts.h"
#include "quality/capa_facts.h"
#include "quality/facts.h"

namespace quality {

BOOST_DESCRIBE_STRUCT(AuditLine, (), (lineNo, clause, text, note, verdict, attachment, findings))

namespace {

FindingKept keptOf(const db::Read& read, AuditFindingId finding) {
    const auto now = theFinding(read, finding);
    return {finding, now.number, now.state, now.capaId};
}

// The 8D report's title is one line.
std::string titleOf(const std::string& number, const std::string& text) {
    const auto line = text.substr(0, text.find('\n'));
    return number + ": " + (db::characters(line) > 150 ? number : line);
}

std::optional<CapaId> openReport(db::Tx& tx, const AuditFacts& audit, const AddFinding& args, const std::string& number) {
    if (args.grade != FindingGrade::major) return std::nullopt;
    return write(tx, NewCapa{.site = audit.siteId,
                             .title = titleOf(number, args.text),
                             .side = "own",
                             .complaint = {},
                             .nonconformance = {},
                             .item = args.item,
                             .defect = {},
                             .lotsNeeded = args.item ? 3 : 1,
                             .owner = args.owner,
                             .dueOn = args.dueOn})
        .capa;
}

struct Nth {
    std::int64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(Nth, (), (count))

struct FoundAt {
    int lineNo = 0;
    std::string number;
};
BOOST_DESCRIBE_STRUCT(FoundAt, (), (lineNo, number))

}  // namespace

void check(const db::Read& read, const AnswerQuestion& args, db::Reasons& reasons) {
    const auto audit = theAudit(read, args.audit);
    checkIn(read, audit, {AuditState::running}, "quality.answerQuestion", reasons);
    if (reasons.any()) return;
    inventory::checkOptionalText(reasons, "note", args.note, 2000);
    checkFile(read, args.attachment, reasons);
    const auto now = theAnswer(read, audit, args.line);
    if (args.verdict == AuditVerdict::finding)
        reasons.add("quality.audit.as_finding", "What is not as it should be is written down as a finding, with its owner and its day. Add it.", {},
                    "verdict");
    else if (now.findings > 0)
        reasons.add("quality.audit.has_finding", "Something was found at this question, which stays. Write the rest into the finding.", {}, "line");
    if (args.verdict == AuditVerdict::not_applicable && args.note.empty())
        reasons.add("quality.audit.why", "Say why this question does not apply here.", {}, "note");
}

AuditKept answerQuestion(db::Tx& tx, const AnswerQuestion& args) {
    answer(tx, theAnswer(tx, theAudit(tx, args.audit), args.line).auditAnswerId, args.verdict, args.note, args.attachment);
    touch(tx, args.audit);
    return keptOf(tx, args.audit);
}

void check(const db::Read& read, const AddFinding& args, db::Reasons& reasons) {
    const auto audit = theAudit(read, args.audit);
    checkIn(read, audit, {AuditState::running}, "quality.addFinding", reasons);
    if (reasons.any()) return;
    inventory::checkText(reasons, "text", args.text, 2000);
    inventory::checkText(reasons, "evidence", args.evidence, 2000);
    checkPerson(read, args.owner, reasons);
    checkFile(read, args.attachment, reasons);
    if (args.item) inventory::theItem(read, *args.item);
    if (args.line) theAnswer(read, audit, *args.line);
    if (args.grade == FindingGrade::major && !args.line && !args.item)
        reasons.add("quality.audit.unprovable",
                    "A major finding is proved to be put right by a later audit of the same question or by later lots of an item. Name one of them.",
                    {}, "line");
}

FindingKept addFinding(db::Tx& tx, const AddFinding& args) {
    const auto audit = theAudit(tx, args.audit);
    const auto before = tx.one<Nth>(R"sql(select count(*) as count from audit_finding where audit_id = $1)sql", args.audit).count;
    const auto number = audit.number + "." + std::to_string(before + 1);
    std::optional<std::int64_t> at;
    if (args.line) {
        at = theAnswer(tx, audit, *args.line).auditAnswerId;
        answer(tx, *at, AuditVerdict::finding, args.text, args.attachment);
    }
    const auto capa = openReport(tx, audit, args, number);
    const auto finding = tx.make<AuditFindingId>(R"sql(
        insert into audit_finding (audit_id, number, audit_answer_id, grade, text, evidence, attachment, item_id, owner_id, due_on, capa_id,
                                   state, correction, closing_evidence, raised_at, raised_by, closed_by, version)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'open', '', '', $12, $13, '', 1) returning audit_finding_id
    )sql", args.audit, number, at, args.grade, args.text, args.evidence, args.attachment, args.item, args.owner, args.dueOn, capa, tx.now(),
        tx.actor().name);
    touch(tx, args.audit);
    return keptOf(tx, finding);
}

void check(const db::Read& read, const CloseFinding& args, db::Reasons& reasons) {
    const auto finding = theFinding(read, args.finding);
    checkIn(read, theAudit(read, finding.auditId), {AuditState::running, AuditState::closed}, "quality.closeFinding", reasons);
    inventory::checkText(reasons, "correction", args.correction, 2000);
    inventory::checkText(reasons, "closingEvidence", args.closingEvidence, 2000);
    checkFile(read, args.attachment, reasons);
    if (finding.state != FindingState::open)
        reasons.add("quality.audit.finding_closed", "{number} is closed already.", {{"number", finding.number}}, "finding");
    if (!finding.capaId) return;
    const auto report = theCapa(read, *finding.capaId);
    if (report.state != "closed")
        reasons.add("quality.audit.capa", "{number} has the report {report}, which is in state '{state}': the finding is closed after it. Close the report first.",
                    {{"number", finding.number}, {"report", report.number}, {"state", report.state}}, "finding");
}

FindingKept closeFinding(db::Tx& tx, const CloseFinding& args) {
    tx.run(R"sql(
        update audit_finding
        set state = 'closed', correction = $2, closing_evidence = $3, closing_attachment = $4, closed_at = $5, closed_by = $6,
            version = version + 1
        where audit_finding_id = $1
    )sql", args.finding, args.correction, args.closingEvidence, args.attachment, tx.now(), tx.actor().name);
    return keptOf(tx, args.finding);
}

std::vector<AuditLine> auditLines(const db::Read& read, AuditId audit) {
    auto lines = read.all<AuditLine>(R"sql(
        select a.line_no, q.clause, q.text, a.note, a.verdict, a.attachment, '' as findings
        from audit_answer a join audit_question q on q.audit_question_id = a.audit_question_id
        where a.audit_id = $1 order by a.line_no
    )sql", audit);
    for (const auto& found : read.all<FoundAt>(R"sql(
             select a.line_no, f.number from audit_finding f join audit_answer a on a.audit_answer_id = f.audit_answer_id
             where f.audit_id = $1 order by f.audit_finding_id
         )sql", audit)) {
        const auto line = std::ranges::find(lines, found.lineNo, &AuditLine::lineNo);
        if (line != lines.end()) line->findings += (line->findings.empty() ? "" : ", ") + found.number;
    }
    return lines;
}

}  // namespace quality
