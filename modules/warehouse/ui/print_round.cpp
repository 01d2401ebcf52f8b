// A round on paper, for who walks without a terminal: the grips in the order of the bins, each with a box to tick.
#include "app/desk/files.h"
#include "app/desk/say.h"
#include "warehouse/picking.h"
#include "warehouse/ui/looks.h"
#include "warehouse/ui/screens.h"
#include "warehouse/ui/sheet.h"

namespace warehouse {

using desk::say;
using desk::shown;
using desk::text;

namespace {

struct Head {
    std::string firm, number, method, wave, zone, cart, walker;
    std::optional<Instant> leavesAt;
};
BOOST_DESCRIBE_STRUCT(Head, (), (firm, number, method, wave, zone, cart, walker, leavesAt))

std::optional<Head> headOf(const db::Read& read, std::int64_t id) {
    return read.find<Head>(R"sql(
        select (select name from company where company_id = 1) as firm, r.number, r.method, coalesce(v.number, '') as wave,
               coalesce(z.code || ' ' || z.name, '') as zone, coalesce(b.code, '') as cart, r.taken_by as walker, v.leaves_at
        from pick_round r
        left join wave v on v.wave_id = r.wave_id
        left join zone z on z.zone_id = r.zone_id
        left join bin b on b.bin_id = r.bin_id
        where r.pick_round_id = $1
    )sql", id);
}

desk::Paper laidOut(const Head& head, const std::vector<RoundGrip>& grips) {
    std::set<std::int64_t> orders;
    for (const auto& grip : grips) orders.insert(grip.order.number);
    Sheet sheet{{.firm = text(head.firm),
                 .title = say("Round") + ' ' + text(head.number),
                 .code = text(head.number),
                 .facts = {{say("How it is picked"), wordIn(roundMethods(), head.method)},
                           {say("Wave"), text(head.wave)},
                           {say("Zone"), text(head.zone)},
                           {say("Cart or sorting place"), text(head.cart)},
                           {say("Must be picked by"), head.leavesAt ? shown(*head.leavesAt) : QString{}},
                           {say("Orders"), desk::shownNumber(static_cast<std::int64_t>(orders.size()))},
                           {say("Walked by"), text(head.walker)}},
                 .note = {}},
                {{say("Bin"), 800}, {say("Item")}, {say("Lot"), 900}, {say("Take"), 700, true}, {say("Tote"), 420}, {say("Order"), 620}, {say("Taken"), 560, false, true}}};
    for (const auto& grip : grips) {
        const auto left = grip.quantity - grip.picked;
        if (left <= Quantity{}) continue;
        sheet.row({text(grip.place), text(grip.item) + '\n' + text(grip.name), grip.label == "-" ? QString{} : text(grip.label), shown(left, grip.unit), text(grip.tote), text(grip.number), {}},
                  grip.expiresOn ? say("use by %1").arg(shown(*grip.expiresOn)) : QString{});
    }
    sheet.signs({say("Walked by"), say("From"), say("To")});
    return sheet.finished();
}

std::optional<desk::PrintedPaper> printed(const db::Read& read, std::int64_t id) {
    if (id == 0) id = read.one<std::int64_t>(R"sql(select coalesce(max(pick_round_id), 0) as id from pick_round)sql");
    const auto head = headOf(read, id);
    if (!head) return std::nullopt;
    const auto title = say("Round") + ' ' + text(head->number);
    return desk::PrintedPaper{.id = id,
                              .number = head->number,
                              .name = head->walker,
                              .title = title,
                              .fileName = desk::fileNameOf(title, ".pdf"),
                              .paper = std::make_shared<const desk::Paper>(laidOut(*head, roundGrips(read, PickRoundId{id}))),
                              .firm = head->firm,
                              .clerk = {},
                              .email = {}};
}

}  // namespace

desk::PrintKind roundPrint() {
    return {.record = "round",
            .title = "Round on paper",
            .empty = "There is no round to print.",
            .tables = {"pick_round", "pick_list", "pick_line"},
            .read = printed};
}

}  // namespace warehouse
