#include "quality/ppap_facts.h"

#include <algorithm>

#include "database/log.h"
#include "people/people.h"

namespace quality {

BOOST_DESCRIBE_STRUCT(PpapFacts, (), (ppapId, siteId, number, item, revision, itemId, customerId, level, submissions, state, version))

PpapFacts thePpap(const db::Read& read, PpapId ppap) {
    auto found = read.find<PpapFacts>(R"sql(
        select p.ppap_id, p.site_id, p.number, i.number as item, p.revision, p.item_id, p.customer_id, p.level, p.submissions, p.state,
               p.version
        from ppap p join item i on i.item_id = p.item_id where p.ppap_id = $1
    )sql", ppap);
    if (!found) db::refuse("quality.ppap.none", "There is no such PPAP file. Look it up again.", {}, "ppap");
    return std::move(*found);
}

PpapKept keptOf(const db::Read& read, PpapId ppap) {
    const auto now = thePpap(read, ppap);
    return {ppap, now.number, now.state, now.version, static_cast<int>(openElements(read, ppap).size())};
}

void checkIn(const db::Read& read, const PpapFacts& ppap, std::initializer_list<PpapState> states, std::string_view permission,
             db::Reasons& reasons) {
    people::requireSite(read, permission, ppap.siteId);
    if (std::ranges::find(states, ppap.state) == states.end())
        reasons.add("quality.ppap.state", "{number} is in state '{state}', in which this is not done. Look at the file again.",
                    {{"number", ppap.number}, {"state", boost::describe::enum_to_string(ppap.state, "?")}}, "ppap");
}

std::vector<int> openElements(const db::Read& read, PpapId ppap) {
    return read.all<int>(R"sql(select element_no from ppap_element where ppap_id = $1 and state = 'open' order by element_no)sql", ppap);
}

std::string contentHash(const db::Read& read, PpapId ppap) {
    std::string text;
    for (const auto& part : read.all<std::string>(R"sql(
             select q.part
             from (select 0 as turn, p.number || '|' || i.number || '|' || p.revision || '|' || cast(p.customer_id as text) || '|'
                             || cast(p.level as text) || '|' || p.part_number || '|' || p.reason as part
                   from ppap p join item i on i.item_id = p.item_id where p.ppap_id = $1
                   union all
                   select e.element_no, e.need || '|' || e.state || '|' || e.note || '|' || coalesce(e.attachment, '') || '|'
                             || coalesce(r.sha256, '') || '|' || coalesce(f.number, '') || '|' || coalesce(c.number, '') || '|'
                             || coalesce(cast(c.edition as text), '') || '|' || coalesce(n.number, '')
                   from ppap_element e
                   left join document_revision r on r.document_revision_id = e.document_revision_id
                   left join fmea f on f.fmea_id = e.fmea_id
                   left join control_plan c on c.control_plan_id = e.control_plan_id
                   left join inspection n on n.inspection_id = e.inspection_id
                   where e.ppap_id = $1) q
             order by q.turn
         )sql", ppap))
        text += std::to_string(part.size()) + ":" + part;
    return db::sha256(text);
}

namespace {

struct Shown {
    PpapId ppap;
    std::string number, hash;
};
BOOST_DESCRIBE_STRUCT(Shown, (), (ppap, number, hash))

}  // namespace

void findAlteredPpaps(const db::Read& read, std::vector<db::Finding>& findings) {
    constexpr int most = 20;
    int found = 0;
    for (const auto& s : read.all<Shown>(R"sql(
             select p.ppap_id as ppap, p.number, e.content_hash as hash
             from ppap p
             join ppap_event e on e.ppap_event_id = (select max(x.ppap_event_id) from ppap_event x
                                                     where x.ppap_id = p.ppap_id and x.kind = 'submitted')
             where p.state in ('submitted', 'approved') order by p.ppap_id
         )sql"))
        if (found < most && contentHash(read, s.ppap) != s.hash) {
            findings.push_back({"I17_signed_files", s.number + " is not what was submitted"});
            ++found;
        }
}

}  // namespace quality
