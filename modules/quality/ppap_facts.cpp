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

std::string contentHash(const db::Read& read, PpapId ppap, CustomerId customer) {
    std::string text;
    for (const auto& part : read.all<std::string>(R"sql(
             select q.part
             from (select 0 as turn, p.number || '|' || i.number || '|' || p.revision || '|' || cast(cast($2 as bigint) as text) || '|'
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
         )sql", ppap, customer))
        text += std::to_string(part.size()) + ":" + part;
    return db::sha256(text);
}

namespace {

struct Shown {
    PpapId ppap;
    CustomerId customer;
    std::string number, hash;
};
BOOST_DESCRIBE_STRUCT(Shown, (), (ppap, customer, number, hash))

// A customer and the doubles that were merged into it: a file that was submitted to one of these is its now, and what was
// signed named the double.
std::vector<CustomerId> onceCalled(const db::Read& read, CustomerId customer) {
    return read.all<CustomerId>(R"sql(
        with recursive was (party_id) as (
            select party_id from customer where customer_id = $1
            union select m.from_id from record_merge m join was w on m.into_id = w.party_id where m.kind = 'party')
        select c.customer_id from customer c join was w on w.party_id = c.party_id order by c.customer_id
    )sql", customer);
}

bool isAsSubmitted(const db::Read& read, const Shown& shown) {
    if (contentHash(read, shown.ppap, shown.customer) == shown.hash) return true;
    return std::ranges::any_of(onceCalled(read, shown.customer),
                               [&](CustomerId once) { return contentHash(read, shown.ppap, once) == shown.hash; });
}

}  // namespace

void findAlteredPpaps(const db::Read& read, std::vector<db::Finding>& findings) {
    constexpr int most = 20;
    int found = 0;
    for (const auto& s : read.all<Shown>(R"sql(
             select p.ppap_id as ppap, p.customer_id as customer, p.number, e.content_hash as hash
             from ppap p
             join ppap_event e on e.ppap_event_id = (select max(x.ppap_event_id) from ppap_event x
                                                     where x.ppap_id = p.ppap_id and x.kind = 'submitted')
             where p.state in ('submitted', 'approved') order by p.ppap_id
         )sql"))
        if (found < most && !isAsSubmitted(read, s)) {
            findings.push_back({"I17_signed_files", s.number + " is not what was submitted"});
            ++found;
        }
}

}  // namespace quality
