#include "quality/capa_facts.h"

#include "database/log.h"
#include "people/people.h"

namespace quality {

BOOST_DESCRIBE_STRUCT(CapaFacts, (), 
                      (capaId, siteId, number, title, state, side, complaintId, itemId, defectKindId, lotsNeeded, actedAt, actedAfterMove, version))

CapaFacts theCapa(const db::Read& read, CapaId capa) {
    const auto found = read.find<CapaFacts>(R"sql(
        select capa_id, site_id, number, title, state, side, complaint_id, item_id, defect_kind_id, lots_needed, acted_at, acted_after_move, version
        from capa where capa_id = $1
    )sql", capa);
    if (!found) db::refuse("quality.capa.none", "There is no such 8D report. Look it up again.", {}, "capa");
    return *found;
}

CapaKept keptOf(const db::Read& read, CapaId capa) {
    const auto now = theCapa(read, capa);
    return {capa, now.number, now.state, now.version};
}

void checkWorkable(const db::Read& read, const CapaFacts& capa, std::string_view permission, db::Reasons& reasons) {
    people::requireSite(read, permission, capa.siteId);
    if (capa.state != "open")
        reasons.add("quality.capa.closed", "{number} is in state '{state}' and does not change any more. Open a new report.",
                    {{"number", capa.number}, {"state", capa.state}}, "capa");
}

void checkBefore(const db::Read& read, const CapaFacts& capa, Discipline step, db::Reasons& reasons) {
    const std::string name = boost::describe::enum_to_string(step, "");
    std::string open;
    for (const auto& before : read.all<std::string>(R"sql(
             select step from capa_step where capa_id = $1 and state = 'open' and step < $2 order by step
         )sql", capa.capaId, name))
        open += (open.empty() ? "" : ", ") + before;
    if (!open.empty())
        reasons.add("quality.capa.order", "{step} of {number} comes after {open}. Finish what comes before it.",
                    {{"step", name}, {"number", capa.number}, {"open", open}}, "step");
}

void touch(db::Tx& tx, CapaId capa) {
    tx.run(R"sql(update capa set version = version + 1 where capa_id = $1)sql", capa);
}

UserAccountId actorsAccount(const db::Read& read) { return UserAccountId{read.actor().userId}; }

// ---- What a signature is bound to -----------------------------------------------------------------------

std::string contentHash(const db::Read& read, CapaId capa) {
    std::string text;
    for (const auto& part : read.all<std::string>(R"sql(
             select q.part
             from (select 0 as turn, cast(0 as bigint) as id, number || '|' || title || '|' || cast(lots_needed as text) || '|' || state as part
                   from capa where capa_id = $1
                   union all
                   select 1, capa_step_id, step || '|' || state || '|' || evidence || '|' || coalesce(attachment, '') || '|' || done_by
                   from capa_step where capa_id = $1
                   union all
                   select 2, capa_cause_id, method || '|' || category || '|' || text || '|' || cast(root as text)
                   from capa_cause where capa_id = $1
                   union all
                   select 3, capa_action_id, kind || '|' || text || '|' || state || '|' || evidence || '|' || coalesce(attachment, '')
                   from capa_action where capa_id = $1) q
             order by q.turn, q.id
         )sql", capa))
        text += std::to_string(part.size()) + ":" + part;
    return db::sha256(text);
}

namespace {

struct Signed {
    CapaId capa;
    std::string number, hash;
};
BOOST_DESCRIBE_STRUCT(Signed, (), (capa, number, hash))

}  // namespace

void findAlteredCapas(const db::Read& read, std::vector<db::Finding>& findings) {
    constexpr int most = 20;
    int found = 0;
    for (const auto& s : read.all<Signed>(R"sql(
             select c.capa_id as capa, c.number, s.content_hash as hash
             from capa_signature s join capa c on c.capa_id = s.capa_id order by c.capa_id
         )sql"))
        if (found < most && contentHash(read, s.capa) != s.hash) {
            findings.push_back({"I17_signed_reports", s.number + " is not what was signed"});
            ++found;
        }
}

}  // namespace quality
