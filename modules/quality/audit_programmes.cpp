// Programmes of audits and their questions.
#include <set>

#include "quality/audit_facts.h"

namespace quality {
namespace {

ProgrammeKept keptOf(const db::Read& read, AuditProgrammeId programme) {
    const auto questions = read.one<int>(R"sql(
        select count(*) as n from audit_question where audit_programme_id = $1 and state = 'active'
    )sql", programme);
    return {programme, questions, theProgramme(read, programme).version};
}

void checkQuestions(const std::vector<Question>& questions, db::Reasons& reasons) {
    std::set<std::string> seen;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const auto field = "questions[" + std::to_string(i) + "].";
        inventory::checkText(reasons, field + "text", questions[i].text, 1000);
        inventory::checkOptionalText(reasons, field + "clause", questions[i].clause, 40);
        if (!seen.insert(questions[i].text).second)
            reasons.add("quality.audit.question_twice", "This question stands there twice. Leave one out.", {}, field + "text");
    }
}

void checkMonths(const std::optional<int>& months, db::Reasons& reasons) {
    if (months && (*months < 1 || *months > 120))
        reasons.add("quality.audit.months", "A subject is audited every 1 to 120 months. Enter such a number.", {}, "everyMonths");
}

// One with the same clause and text stays the same question, also one that was left out for a while. Another clause makes
// it another question: what closed audits asked stands as they asked it.
void writeQuestions(db::Tx& tx, AuditProgrammeId programme, const std::vector<Question>& questions) {
    tx.run(R"sql(update audit_question set state = 'retired' where audit_programme_id = $1 and state = 'active')sql", programme);
    int line = 0;
    for (const auto& q : questions) {
        line += 10;
        if (tx.run(R"sql(
                update audit_question set state = 'active', line_no = $3
                where audit_programme_id = $1 and text = $2 and clause = $4
            )sql", programme, q.text, line, q.clause) == 0)
            tx.run(R"sql(
                insert into audit_question (audit_programme_id, line_no, clause, text, state) values ($1, $2, $3, $4, 'active')
            )sql", programme, line, q.clause, q.text);
    }
}

}  // namespace

void check(const db::Read& read, const AddProgramme& args, db::Reasons& reasons) {
    inventory::checkText(reasons, "code", args.code, 20);
    inventory::checkText(reasons, "name", args.name);
    inventory::checkOptionalText(reasons, "standard", args.standard);
    checkMonths(args.everyMonths, reasons);
    checkQuestions(args.questions, reasons);
    if (read.find<std::int64_t>(R"sql(select audit_programme_id from audit_programme where code = $1)sql", args.code))
        reasons.add("quality.audit.programme_taken", "There is a programme {code} already. Choose another code.", {{"code", args.code}}, "code");
}

ProgrammeKept addProgramme(db::Tx& tx, const AddProgramme& args) {
    const auto programme = tx.make<AuditProgrammeId>(R"sql(
        insert into audit_programme (code, name, standard, kind, every_months, state, version)
        values ($1, $2, $3, $4, $5, 'active', 1) returning audit_programme_id
    )sql", args.code, args.name, args.standard, args.kind.value_or(AuditKind::system), args.everyMonths.value_or(12));
    writeQuestions(tx, programme, args.questions);
    return keptOf(tx, programme);
}

void check(const db::Read& read, const ChangeProgramme& args, db::Reasons& reasons) {
    const auto programme = theProgramme(read, args.programme);
    inventory::checkVersion(reasons, programme.code, args.version, programme.version);
    if (args.name) inventory::checkText(reasons, "name", *args.name);
    if (args.standard) inventory::checkOptionalText(reasons, "standard", *args.standard);
    checkMonths(args.everyMonths, reasons);
    checkQuestions(args.questions, reasons);
    if (programme.state != ProgrammeState::active)
        reasons.add("quality.audit.retired", "{code} is retired and does not change any more. Make another programme.",
                    {{"code", programme.code}}, "programme");
}

ProgrammeKept changeProgramme(db::Tx& tx, const ChangeProgramme& args) {
    tx.run(R"sql(
        update audit_programme
        set name = coalesce(cast($2 as text), name), standard = coalesce(cast($3 as text), standard),
            every_months = coalesce(cast($4 as bigint), every_months), state = $5, version = version + 1
        where audit_programme_id = $1
    )sql", args.programme, args.name, args.standard, args.everyMonths, args.retire ? ProgrammeState::retired : ProgrammeState::active);
    if (!args.questions.empty()) writeQuestions(tx, args.programme, args.questions);
    return keptOf(tx, args.programme);
}

}  // namespace quality
