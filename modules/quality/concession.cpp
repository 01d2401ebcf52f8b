#include "quality/concession.h"

#include "database/log.h"

namespace quality {
namespace {

std::string concessionHash(const std::string& number, Quantity quantity, const std::string& reason, const std::string& allowedBy, Date until) {
    std::string text;
    for (const auto& one : {number, toText(quantity), reason, allowedBy, db::toText(until)}) text += std::to_string(one.size()) + ":" + one;
    return db::sha256(text);
}

struct SignedConcession {
    std::string number, reason, allowedBy, hash;
    Quantity quantity;
    Date until;
};
BOOST_DESCRIBE_STRUCT(SignedConcession, (), (number, reason, allowedBy, hash, quantity, until))

}  // namespace

Conceded concededBy(const db::Tx& tx, const NonconformanceFacts& it, const Part& part) {
    if (part.kind != DispositionKind::use_as_is || !part.allowedUntil) return {part.allowedBy, {}, {}, {}};
    const auto& signature = tx.occasion().signature;
    if (!signature)
        db::refuse("quality.disposition.unsigned",
                   "A concession for {number} is signed: with the password once more, and with what the signature stands for.",
                   {{"number", it.number}}, "parts");
    const auto allowedBy = part.allowedBy.empty() ? signature->fullName() : part.allowedBy;
    return {allowedBy, signature->meaning(), signature->fullName(), concessionHash(it.number, part.quantity, part.reason, allowedBy, *part.allowedUntil)};
}

void findAlteredConcessions(const db::Read& read, std::vector<db::Finding>& findings) {
    constexpr int most = 20;
    int found = 0;
    for (const auto& s : read.all<SignedConcession>(R"sql(
             select n.number, d.reason, d.allowed_by, d.content_hash as hash, d.quantity, d.allowed_until as until
             from disposition d join nonconformance n on n.nonconformance_id = d.nonconformance_id
             where d.content_hash <> '' order by d.disposition_id
         )sql"))
        if (found < most && concessionHash(s.number, s.quantity, s.reason, s.allowedBy, s.until) != s.hash) {
            findings.push_back({"I17_signed_concessions", "a concession for " + s.number + " is not what was signed"});
            ++found;
        }
}

}  // namespace quality
