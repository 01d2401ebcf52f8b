// Work in process: what each open order holds and of what, and that all of them together are what the books say.
#include "ledger/ledger.h"
#include "production/production.h"
#include "production/ui/screens.h"

namespace production::ui {

using desk::say;
using desk::shown;
using desk::TableCell;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

struct Row {
    std::int64_t id = 0;
    std::string number, item, itemName, state;
    Money material, labour, overhead, other, given, wip;
};
BOOST_DESCRIBE_STRUCT(Row, (), (id, number, item, itemName, state, material, labour, overhead, other, given, wip))

std::vector<Row> rowsOf(const db::Read& read) {
    return read.all<Row>(R"sql(
        select w.work_order_id as id, w.number, i.number as item, i.name as item_name, w.state,
               cast(sum(case when k.kind = 'material' then k.amount else 0 end) as bigint) as material,
               cast(sum(case when k.kind = 'labour' then k.amount else 0 end) as bigint) as labour,
               cast(sum(case when k.kind = 'overhead' then k.amount else 0 end) as bigint) as overhead,
               cast(sum(case when k.kind in ('outside', 'rework', 'late_cost') then k.amount else 0 end) as bigint) as other,
               cast(sum(case when k.kind in ('material', 'labour', 'overhead', 'outside', 'rework', 'late_cost') then 0
                             else k.amount end) as bigint) as given,
               w.wip
        from work_order w join item i on i.item_id = w.item_id join work_order_cost k on k.work_order_id = w.work_order_id
        where w.state in ('planned', 'released', 'finished') or w.wip <> 0
        group by w.work_order_id, w.number, i.number, i.name, w.state, w.wip
        order by w.number limit 3000
    )sql");
}

// Of all orders, whether they are shown or not, and of the accounts that hold it.
struct Totals {
    Money orders, books;
};
BOOST_DESCRIBE_STRUCT(Totals, (), (orders, books))

Totals totalsOf(const db::Read& read) {
    return read.one<Totals>(R"sql(
        select (select coalesce(cast(sum(wip) as bigint), 0) from work_order) as orders,
               (select coalesce(cast(sum(b.debit - b.credit) as bigint), 0)
                from account_balance b join account a on a.account_id = b.account_id where a.control = 'wip') as books
    )sql");
}

desk::TableContents readWip(const db::Read& read, const QJsonObject&) {
    desk::TableContents out;
    const auto book = ledger::bookCurrency(read);
    const auto cell = [&](Money m) { return TableCell{.text = m == Money{} ? QString{} : shown(m, book)}; };
    Row sum;
    for (const auto& row : rowsOf(read)) {
        out.rows.push_back({.cells = {{.text = text(row.number)},
                                      {.text = text(row.item)},
                                      {.text = text(row.itemName), .muted = true},
                                      chipCell(workStates(), row.state),
                                      cell(row.material),
                                      cell(row.labour),
                                      cell(row.overhead),
                                      cell(row.other),
                                      cell(row.given),
                                      {.text = shown(row.wip, book), .tone = row.wip < Money{} ? Tone::bad : Tone::neutral}},
                            .key = row.id,
                            .opens = {"work order", row.id}});
        sum.material += row.material;
        sum.labour += row.labour;
        sum.overhead += row.overhead;
        sum.other += row.other;
        sum.given += row.given;
        sum.wip += row.wip;
    }
    if (!out.rows.empty())
        out.rows.push_back({.cells = {{.text = say("Sum")}, {}, {}, {}, cell(sum.material), cell(sum.labour), cell(sum.overhead), cell(sum.other), cell(sum.given),
                                      {.text = shown(sum.wip, book)}},
                            .strong = true});
    const auto totals = totalsOf(read);
    const auto orders = shown(Amount{totals.orders, book}), books = shown(Amount{totals.books, book});
    out.figures = {{.label = "In process by the orders", .value = utf8(orders)},
                   {.label = "In process by the books", .value = utf8(books), .tone = totals.orders == totals.books ? Tone::good : Tone::bad}};
    out.note = totals.orders == totals.books
                   ? say("The open orders hold %1, and so does the account of work in process.").arg(orders)
                   : say("The open orders hold %1 and the account of work in process %2: run the doctor and call whoever looks after the books.").arg(orders, books);
    out.tone = totals.orders == totals.books ? Tone::good : Tone::bad;
    return out;
}

}  // namespace

void addWipScreen(desk::Desk& desk) {
    desk.add(desk::ScreenKind{.id = "production.wip",
                              .area = desk::Area::production,
                              .title = "Work in process",
                              .icon = "money",
                              .right = "cost.see",
                              .make = desk::tableScreen({.title = "Work in process",
                                                         .columns = {{.title = "Work order", .width = 110},
                                                                     {.title = "Item", .width = 120},
                                                                     {.title = "Name", .width = 0},
                                                                     {.title = "State", .width = 120},
                                                                     {.title = "Material", .width = 116, .number = true},
                                                                     {.title = "Labour", .width = 116, .number = true},
                                                                     {.title = "Overhead", .width = 116, .number = true},
                                                                     {.title = "Outside, rework", .width = 116, .number = true},
                                                                     {.title = "Given off", .width = 116, .number = true},
                                                                     {.title = "In process", .width = 126, .number = true}},
                                                         .tables = {"work_order", "work_order_cost", "account_balance"},
                                                         .read = readWip,
                                                         .empty = "No open order has cost anything yet.",
                                                         .slow = true})});
}

}  // namespace production::ui
