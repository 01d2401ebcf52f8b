// Who must read a controlled document, and who signed that he did.
#include "quality/readers.h"

#include "database/doctor.h"
#include "database/log.h"
#include "inventory/facts.h"
#include "people/people.h"
#include "quality/capa_facts.h"
#include "quality/reader_facts.h"

namespace quality {

BOOST_DESCRIBE_STRUCT(Reader, (), (document, documentRevision, number, title, revision, person, name, fullName, because, dueAt, readAt, overdue))

namespace {

struct RevisionFacts {
    DocumentRevisionId documentRevisionId;
    DocumentId documentId;
    std::string number, revision, state, sha256;
    std::string name() const { return number + " " + revision; }
    std::string hash() const { return db::sha256(number + "|" + revision + "|" + sha256); }
};
BOOST_DESCRIBE_STRUCT(RevisionFacts, (), (documentRevisionId, documentId, number, revision, state, sha256))

RevisionFacts theRevision(const db::Read& read, DocumentRevisionId revision) {
    auto found = read.find<RevisionFacts>(R"sql(
        select r.document_revision_id, r.document_id, d.number, r.revision, r.state, r.sha256
        from document_revision r join document d on d.document_id = r.document_id where r.document_revision_id = $1
    )sql", revision);
    if (!found)
        db::refuse("quality.reading.none", "There is no such revision of a document. Choose one from the list.", {}, "documentRevision");
    return std::move(*found);
}

// Everybody who must, once for each released revision, by his earliest day: who has not read it first.
std::vector<Reader> readers(const db::Read& read, std::optional<DocumentId> document, std::optional<UserAccountId> person, bool onlyUnread,
                            int most) {
    return read.all<Reader>(R"sql(
        select v.document_id as document, v.document_revision_id as document_revision, d.number, d.title, v.revision,
               u.user_account_id as person, u.name, u.full_name, min(q.because) as because, min(q.due_at) as due_at, s.signed_at as read_at,
               case when s.signed_at is null and min(q.due_at) < $5 then 1 else 0 end as overdue
        from (select r.document_id, g.user_account_id, o.name as because,
                     case when v.released_at > r.since_at then v.released_at else r.since_at end + r.days * 86400000000 as due_at
              from reading_rule r join role o on o.role_id = r.role_id join user_role g on g.role_id = r.role_id
              join document_revision v on v.document_id = r.document_id and v.state = 'released'
              union all
              select r.document_id, e.user_account_id, 'employee',
                     case when v.released_at > r.since_at then v.released_at else r.since_at end + r.days * 86400000000
              from reading_rule r join employee e on e.employee_id = r.employee_id and e.state = 'active'
              join document_revision v on v.document_id = r.document_id and v.state = 'released') q
        join document d on d.document_id = q.document_id
        join document_revision v on v.document_id = d.document_id and v.state = 'released'
        join user_account u on u.user_account_id = q.user_account_id and u.state = 'active'
        left join document_reading s on s.document_revision_id = v.document_revision_id and s.user_account_id = u.user_account_id
        where (cast($1 as bigint) is null or v.document_id = cast($1 as bigint))
          and (cast($2 as bigint) is null or u.user_account_id = cast($2 as bigint))
          and (cast($3 as bigint) = 0 or s.signed_at is null)
        group by v.document_id, v.document_revision_id, d.number, d.title, v.revision, u.user_account_id, u.name, u.full_name, s.signed_at
        order by case when s.signed_at is null then 0 else 1 end, min(q.due_at), d.number, u.full_name, u.user_account_id
        limit $4
    )sql", document, person, onlyUnread, most, read.now());
}

void checkDocument(const db::Read& read, DocumentId document, db::Reasons& reasons) {
    if (!read.find<std::int64_t>(R"sql(select document_id from document where document_id = $1)sql", document))
        reasons.add("quality.reading.document", "There is no such document. Choose one from the list.", {}, "document");
}

template <class Rule>
void checkWho(const Rule& args, db::Reasons& reasons) {
    if (args.role.has_value() == args.employee.has_value())
        reasons.add("quality.reading.who", "Either everybody with a role must read it, or one person. Name one of them.", {}, "role");
}

template <class Rule>
std::optional<std::int64_t> ruleOf(const db::Read& read, const Rule& args) {
    return read.find<std::int64_t>(R"sql(
        select reading_rule_id from reading_rule
        where document_id = $1 and role_id is not distinct from cast($2 as bigint) and employee_id is not distinct from cast($3 as bigint)
    )sql", args.document, args.role, args.employee);
}

struct Account {
    std::string number, state;
    std::optional<UserAccountId> userAccountId;
};
BOOST_DESCRIBE_STRUCT(Account, (), (number, state, userAccountId))

void checkAccount(const db::Read& read, EmployeeId employee, db::Reasons& reasons) {
    const auto who = read.find<Account>(R"sql(
        select number, state, user_account_id from employee where employee_id = $1
    )sql", employee);
    if (!who || who->state != "active")
        reasons.add("quality.reading.employee", "Nobody who works here is called so. Choose somebody else.", {}, "employee");
    else if (!who->userAccountId)
        reasons.add("quality.reading.account", "{number} does not sign in, so he cannot sign that he read it. Give him a way to sign in first.",
                    {{"number", who->number}}, "employee");
}

ReadingRuleKept keptOf(const db::Read& read, DocumentId document) {
    return {document, read.one<int>(R"sql(
        select count(*) as n from user_account u
        where u.state = 'active'
          and (exists (select 1 from reading_rule r join user_role g on g.role_id = r.role_id
                       where r.document_id = $1 and g.user_account_id = u.user_account_id)
               or exists (select 1 from reading_rule r join employee e on e.employee_id = r.employee_id
                          where r.document_id = $1 and e.state = 'active' and e.user_account_id = u.user_account_id))
    )sql", document)};
}

}  // namespace

void check(const db::Read& read, const RequireReading& args, db::Reasons& reasons) {
    checkDocument(read, args.document, reasons);
    checkWho(args, reasons);
    if (args.role && !read.find<std::int64_t>(R"sql(select role_id from role where role_id = $1)sql", *args.role))
        reasons.add("quality.reading.role", "There is no such role. Choose one from the list.", {}, "role");
    if (args.employee) checkAccount(read, *args.employee, reasons);
    if (args.days && (*args.days < 0 || *args.days > 365))
        reasons.add("quality.reading.days", "A document is read within 0 to 365 days. Enter such a number.", {}, "days");
    if (!reasons.any() && ruleOf(read, args))
        reasons.add("quality.reading.twice", "They must read it already. End that first where the days are to be others.", {}, "document");
}

ReadingRuleKept requireReading(db::Tx& tx, const RequireReading& args) {
    tx.run(R"sql(
        insert into reading_rule (document_id, role_id, employee_id, days, since_at) values ($1, $2, $3, $4, $5)
    )sql", args.document, args.role, args.employee, args.days.value_or(14), tx.now());
    return keptOf(tx, args.document);
}

void check(const db::Read& read, const EndReading& args, db::Reasons& reasons) {
    checkDocument(read, args.document, reasons);
    checkWho(args, reasons);
    if (!reasons.any() && !ruleOf(read, args))
        reasons.add("quality.reading.unasked", "They need not read it by such a rule. Look at who must.", {}, "document");
}

ReadingRuleKept endReading(db::Tx& tx, const EndReading& args) {
    tx.run(R"sql(delete from reading_rule where reading_rule_id = $1)sql", ruleOf(tx, args));
    return keptOf(tx, args.document);
}

void check(const db::Read& read, const AcknowledgeReading& args, db::Reasons& reasons) {
    const auto paper = theRevision(read, args.documentRevision);
    if (paper.state != "released")
        reasons.add("quality.reading.state", "{document} is in state '{state}': only what is released is read and understood.",
                    {{"document", paper.name()}, {"state", paper.state}}, "documentRevision");
    if (read.find<std::int64_t>(R"sql(
            select document_reading_id from document_reading where document_revision_id = $1 and user_account_id = $2
        )sql", args.documentRevision, actorsAccount(read)))
        reasons.add("quality.reading.done", "{who} has signed {document} already. Nothing is left to do.",
                    {{"who", read.actor().name}, {"document", paper.name()}}, "documentRevision");
}

Acknowledged acknowledgeReading(db::Tx& tx, const AcknowledgeReading& args) {
    const auto paper = theRevision(tx, args.documentRevision);
    const auto& signature = tx.occasion().signature;
    if (!signature)
        db::refuse("quality.reading.unsigned", "That {document} was read and understood is signed: with the password once more, and with what the signature stands for.",
                   {{"document", paper.name()}}, "documentRevision");
    tx.run(R"sql(
        insert into document_reading (document_revision_id, user_account_id, meaning, signed_by, full_name, signed_at, content_hash, log_id)
        values ($1, $2, $3, $4, $5, $6, $7, $8)
    )sql", args.documentRevision, actorsAccount(tx), signature->meaning(), signature->person(), signature->fullName(), signature->at(),
        paper.hash(), tx.logId());
    return {args.documentRevision, static_cast<int>(readers(tx, paper.documentId, {}, true, 100'000).size())};
}

std::vector<Reader> readersOf(const db::Read& read, DocumentId document) { return readers(read, document, {}, false, 100'000); }

std::vector<Reader> toRead(const db::Read& read, UserAccountId person) { return readers(read, {}, person, true, 1'000); }

std::vector<Reader> unread(const db::Read& read, int most) { return readers(read, {}, {}, true, most); }

namespace {

struct SignedReading {
    DocumentRevisionId documentRevisionId;
    std::string number, revision, sha256, person, hash;
};
BOOST_DESCRIBE_STRUCT(SignedReading, (), (documentRevisionId, number, revision, sha256, person, hash))

}  // namespace

void findAlteredReadings(const db::Read& read, std::vector<db::Finding>& findings) {
    constexpr std::size_t most = 20;
    const auto before = findings.size();
    RevisionFacts paper;  // hashed once for all who signed it
    std::string hash;
    for (const auto& s : read.all<SignedReading>(R"sql(
             select g.document_revision_id, d.number, r.revision, r.sha256, g.signed_by as person, g.content_hash as hash
             from document_reading g join document_revision r on r.document_revision_id = g.document_revision_id
             join document d on d.document_id = r.document_id
             order by g.document_revision_id, g.document_reading_id
         )sql")) {
        if (findings.size() - before >= most) return;
        if (s.documentRevisionId != paper.documentRevisionId) {
            paper = {.documentRevisionId = s.documentRevisionId, .documentId = {}, .number = s.number, .revision = s.revision, .state = {}, .sha256 = s.sha256};
            hash = paper.hash();
        }
        if (hash != s.hash) findings.push_back({"I17_signed_readings", paper.name() + " is not what " + s.person + " signed"});
    }
}

}  // namespace quality
