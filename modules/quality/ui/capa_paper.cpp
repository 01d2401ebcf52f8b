// What stands on an 8D report's paper.
#include "quality/ui/capa_paper.h"

#include <algorithm>

#include "app/desk/files.h"
#include "app/desk/say.h"
#include "app/desk/words.h"
#include "calendar/calendar.h"

namespace quality::cases {

BOOST_DESCRIBE_STRUCT(PaperStep, (), (step, owner, state, evidence, doneBy, dueOn, attachment, doneAt))
BOOST_DESCRIBE_STRUCT(PaperCause, (), (method, category, text, root))
BOOST_DESCRIBE_STRUCT(PaperAction, (), (kind, text, owner, state, evidence, dueOn, attachment, doneAt))
BOOST_DESCRIBE_STRUCT(PaperGoods, (), (item, lot, place, at, unit, quantity))
BOOST_DESCRIBE_STRUCT(CapaHead, (),
                      (firm, site, number, title, state, openedBy, siteId, partyId, item, itemName, defect, complaint, said, nonconformance, found,
                       contained, signedBy, meaning, contentHash, complaintId, openedAt, signedAt))

namespace {

std::optional<CapaHead> headOf(const db::Read& read, CapaId capa) {
    return read.find<CapaHead>(R"sql(
        select (select name from company) as firm, t.name as site, a.number, a.title, a.state, a.opened_by, a.site_id, c.party_id,
               i.number as item, i.name as item_name, k.name as defect, c.number as complaint, c.text as said, n.number as nonconformance,
               n.text as found, n.containment as contained, g.full_name as signed_by, g.meaning, g.content_hash, a.complaint_id,
               a.opened_at, g.signed_at
        from capa a join site t on t.site_id = a.site_id left join item i on i.item_id = a.item_id
        left join defect_kind k on k.defect_kind_id = a.defect_kind_id left join complaint c on c.complaint_id = a.complaint_id
        left join nonconformance n on n.nonconformance_id = a.nonconformance_id
        left join capa_signature g on g.capa_id = a.capa_id
        where a.capa_id = $1
    )sql", capa);
}

std::vector<PaperStep> stepsOf(const db::Read& read, CapaId capa) {
    return read.all<PaperStep>(R"sql(
        select s.step, u.full_name as owner, s.state, s.evidence, s.done_by, s.due_on, s.attachment, s.done_at
        from capa_step s join user_account u on u.user_account_id = s.owner_id where s.capa_id = $1 order by s.step
    )sql", capa);
}

std::vector<PaperCause> causesOf(const db::Read& read, CapaId capa) {
    return read.all<PaperCause>(R"sql(
        select method, category, text, root from capa_cause where capa_id = $1 order by capa_cause_id
    )sql", capa);
}

std::vector<PaperAction> actionsOf(const db::Read& read, CapaId capa) {
    return read.all<PaperAction>(R"sql(
        select a.kind, a.text, u.full_name as owner, a.state, a.evidence, a.due_on, a.attachment, a.done_at
        from capa_action a join user_account u on u.user_account_id = a.owner_id where a.capa_id = $1 order by a.capa_action_id
    )sql", capa);
}

std::vector<PaperGoods> goodsOf(const db::Read& read, std::int64_t complaint) {
    return read.all<PaperGoods>(R"sql(
        select i.number as item, l.number as lot, n.place, coalesce(b.code, s.number, p.name, '') as at, u.code as unit, n.quantity
        from containment n join lot l on l.lot_id = n.lot_id join item i on i.item_id = l.item_id join unit u on u.unit_id = i.unit_id
        left join bin b on b.bin_id = n.bin_id left join shipment s on s.shipment_id = n.shipment_id left join party p on p.party_id = n.party_id
        where n.complaint_id = $1 order by n.containment_id limit 200
    )sql", complaint);
}

}  // namespace

QString CapaPaper::title() const { return desk::say("8D report") + ' ' + desk::text(head.number); }
QString CapaPaper::fileName() const { return desk::fileNameOf(title(), ".pdf"); }

std::optional<CapaPaper> capaPaper(const db::Read& read, CapaId capa) {
    auto head = headOf(read, capa);
    if (!head) return std::nullopt;
    CapaPaper paper;
    paper.head = std::move(*head);
    paper.letterhead = people::letterheadOf(read, paper.head.siteId);
    if (paper.head.partyId) paper.receiver = people::receiverOf(read, *paper.head.partyId, {}, people::AddressKind::main);
    paper.printedOn = calendar::siteToday(read, paper.head.siteId);
    paper.steps = stepsOf(read, capa);
    paper.causes = causesOf(read, capa);
    paper.actions = actionsOf(read, capa);
    if (paper.head.complaintId) paper.goods = goodsOf(read, *paper.head.complaintId);
    paper.proof = effectivenessOf(read, capa);
    return paper;
}

std::vector<CauseOnPaper> causeTree(const std::vector<PaperCause>& causes) {
    std::vector<CauseOnPaper> lines;
    int depth = 0;
    for (const auto& one : causes) {
        if (one.method != "why") continue;
        lines.push_back({depth, desk::text(one.text).simplified(), one.root});
        depth = one.root ? 0 : depth + 1;  // what comes after a root is asked anew
    }
    std::vector<std::string> seen;
    for (const auto& bone : causes) {
        if (bone.method == "why" || std::ranges::find(seen, bone.category) != seen.end()) continue;
        seen.push_back(bone.category);
        lines.push_back({0, desk::wordOf(bone.category.empty() ? bone.method : bone.category), false});
        for (const auto& one : causes)
            if (one.method == bone.method && one.category == bone.category) lines.push_back({1, desk::text(one.text).simplified(), one.root});
    }
    return lines;
}

}  // namespace quality::cases
