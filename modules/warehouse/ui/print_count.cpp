// The sheet somebody counts a bin on without a terminal. It is blind: what should lie there is named, how much is not.
#include "app/desk/files.h"
#include "app/desk/say.h"
#include "warehouse/counting.h"
#include "warehouse/ui/looks.h"
#include "warehouse/ui/screens.h"
#include "warehouse/ui/sheet.h"

namespace warehouse {

using desk::say;
using desk::shown;
using desk::text;

namespace {

constexpr int emptyRows = 8;  // for what else lies there

struct Head {
    std::string firm, number, place, cause, state;
    std::int64_t binId = 0;
    std::optional<ItemId> itemId;
    Date dueOn;
};
BOOST_DESCRIBE_STRUCT(Head, (), (firm, number, place, cause, state, binId, itemId, dueOn))

std::optional<Head> headOf(const db::Read& read, std::int64_t id) {
    return read.find<Head>(R"sql(
        select (select name from company where company_id = 1) as firm, c.number, w.code || '/' || b.code as place, c.cause, c.state, c.bin_id,
               c.item_id, c.due_on
        from count_task c join bin b on b.bin_id = c.bin_id join warehouse w on w.warehouse_id = b.warehouse_id
        where c.count_task_id = $1
    )sql", id);
}

struct Lying {
    std::string item, name, lot, unit;
    std::optional<Date> expiresOn;
    bool loose = false;  // some of it lies outside units
};
BOOST_DESCRIBE_STRUCT(Lying, (), (item, name, lot, unit, expiresOn, loose))

std::vector<Lying> lying(const db::Read& read, const Head& head) {
    return read.all<Lying>(R"sql(
        select i.number as item, i.name, t.number as lot, u.code as unit, t.expires_on, case when s.on_hand > s.packed then 1 else 0 end as loose
        from stock_balance s
        join lot t on t.lot_id = s.lot_id
        join item i on i.item_id = s.item_id
        join unit u on u.unit_id = i.unit_id
        where s.bin_id = $1 and s.on_hand > 0 and (cast($2 as bigint) is null or s.item_id = $2)
        order by i.number, t.number, t.lot_id limit 2000
    )sql", head.binId, head.itemId);
}

desk::Paper laidOut(const Head& head, const std::vector<Lying>& lots) {
    Sheet sheet{{.firm = text(head.firm),
                 .title = say("Count sheet") + ' ' + text(head.number),
                 .code = text(head.number),
                 .facts = {{say("Bin"), text(head.place)}, {say("Why"), wordIn(countCauses(), head.cause)}, {say("To be done by"), shown(head.dueOn)}},
                 .note = say("Count what lies loose. What is packed is taken as its labels say. Write down what else lies there too.")},
                {{say("Item")}, {say("Lot"), 1000}, {say("Use by"), 640}, {say("Unit"), 420}, {say("Found"), 900, false, true}}};
    for (const auto& one : lots)
        if (one.loose) sheet.row({text(one.item), one.lot == "-" ? QString{} : text(one.lot), one.expiresOn ? shown(*one.expiresOn) : QString{}, text(one.unit), {}}, text(one.name));
    for (int i = 0; i < emptyRows; ++i) sheet.row({});
    sheet.signs({say("Counted by"), say("Day and time")});
    return sheet.finished();
}

std::optional<desk::PrintedPaper> printed(const db::Read& read, std::int64_t id) {
    if (id == 0) id = read.one<std::int64_t>(R"sql(select coalesce(max(count_task_id), 0) as id from count_task)sql");
    const auto head = headOf(read, id);
    if (!head) return std::nullopt;
    const auto title = say("Count sheet") + ' ' + text(head->number);
    return desk::PrintedPaper{.id = id,
                              .number = head->number,
                              .name = head->place,
                              .title = title,
                              .fileName = desk::fileNameOf(title, ".pdf"),
                              .paper = std::make_shared<const desk::Paper>(laidOut(*head, lying(read, *head))),
                              .firm = head->firm,
                              .clerk = {},
                              .email = {}};
}

}  // namespace

desk::PrintKind countPrint() {
    return {.record = "count",
            .title = "Count sheet",
            .empty = "There is no count to print a sheet for.",
            .tables = {"count_task", "stock_balance"},
            .read = printed};
}

}  // namespace warehouse
