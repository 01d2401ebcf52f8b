// The trace report on paper, and the same as one table.
#include <set>

#include "app/desk/files.h"
#include "app/desk/letter.h"
#include "app/desk/words.h"
#include "people/people.h"
#include "quality/ui/trace.h"

namespace quality::ui {

using desk::say;
using desk::shown;
using desk::text;

namespace {

struct PaperHead {
    std::string firm, site, person;
    SiteId siteId;
};
BOOST_DESCRIBE_STRUCT(PaperHead, (), (firm, site, person, siteId))

QString lotWords(const std::string& number) { return number == "-" ? say("without lots") : text(number); }

QString quantityWords(const std::optional<Quantity>& quantity, const std::string& unit) { return quantity ? shown(*quantity, unit) : QString{}; }

QString dayWords(const std::optional<db::Instant>& at) { return at ? shown(*at).left(10) : QString{}; }

QString decidedWords(const TracedCheck& check) {
    auto words = desk::wordOf(check.state);
    if (check.freed > Quantity{}) words += ", " + say("%1 free").arg(shown(check.freed));
    if (check.rejected > Quantity{}) words += ", " + say("%1 rejected").arg(shown(check.rejected));
    return words;
}

std::size_t customersIn(const TraceReport& report) {
    std::set<std::string> names;
    for (const auto& one : report.deliveries) names.insert(one.customer);
    return names.size();
}

desk::LetterHead headOf(const TracePaper& p) {
    const auto& of = p.report.of;
    QString opening = say("%1 lots stand behind these goods, and %2 customers have some of them.").arg(p.report.sources.size()).arg(customersIn(p.report));
    if (p.report.goods.empty()) opening = say("This record has nothing to do with goods, so there is nothing to trace.");
    return {.seller = desk::sellerOf(p.letterhead),
            .firm = text(p.firm),
            .site = text(p.site),
            .receiver = {},
            .address = {},
            .facts = {{kindTitle(of.ref.kind), text(of.number)},
                      {say("What"), text(of.title)},
                      {say("Day"), whenWords(of)},
                      {say("Printed"), shown(p.at)},
                      {say("By"), text(p.by)}},
            .title = p.title(),
            .opening = opening};
}

void addGoods(desk::Letter& letter, const TraceReport& report) {
    if (report.goods.empty()) return;
    letter.table({{say("Lot"), 1300}, {say("Item")}, {say("With us"), 900, true}, {say("State"), 700}}, say("Goods that were traced"));
    for (const auto& one : report.goods)
        letter.row({.cells = {lotWords(one.number), text(one.item), shown(one.onHand, one.unit), one.onHold ? say("on hold") : QString{}},
                    .below = text(one.itemName)});
}

void addSources(desk::Letter& letter, const TraceReport& report) {
    if (report.sources.empty()) return;
    letter.table({{say("Lot"), 1000}, {say("Item")}, {say("Supplier"), 1150}, {say("Received"), 560}, {say("Went in"), 700, true}}, say("Made of these lots"));
    for (const auto& one : report.sources)
        letter.row({.cells = {lotWords(one.number), text(one.item), text(one.suppliers), dayWords(one.receivedAt),
                              one.quantity ? shown(*one.quantity, one.unit) : say("all of it")},
                    .below = one.mixed ? say("Kept without lots: nobody can tell which of them it was.") : text(one.itemName)});
}

void addDeliveries(desk::Letter& letter, const TraceReport& report) {
    if (report.deliveries.empty()) return;
    letter.table({{say("Customer")}, {say("Shipment"), 620}, {say("Order"), 620}, {say("Day"), 560}, {say("Lot"), 760}, {say("Quantity"), 620, true}},
                 say("Customers who have some of it"));
    for (const auto& one : report.deliveries)
        letter.row({.cells = {text(one.customer), text(one.shipment), text(one.order), shown(one.shippedOn), lotWords(one.number), shown(one.quantity, one.unit)},
                    .below = text(one.item) + (one.returned > Quantity{} ? ", " + say("%1 came back").arg(shown(one.returned, one.unit)) : QString{}),
                    .strong = one.meant});
}

void addChecks(desk::Letter& letter, const TraceReport& report) {
    if (report.checks.empty()) return;
    letter.table({{say("Inspection"), 620}, {say("When"), 820}, {say("Lot"), 900}, {say("Quantity"), 620, true}, {say("What was decided")}}, say("Inspections"));
    for (const auto& one : report.checks)
        letter.row({.cells = {text(one.number), desk::wordOf(one.occasion) + "\n" + dayWords(one.openedAt), text(one.item) + "\n" + lotWords(one.lot),
                              shown(one.quantity, one.unit), decidedWords(one)},
                    .below = text(one.supplier)});
}

void addSteps(desk::Letter& letter, const TraceReport& report, const std::vector<production::Traced>& steps, const QString& title) {
    if (steps.empty()) return;
    letter.table({{say("Of lot")}, {say("Went in"), 760, true}, {say("Into lot"), 1700}, {say("By order"), 700}}, title);
    for (const auto& one : steps)
        letter.row({.cells = {text(one.inputItem) + " " + lotWords(one.inputLot), quantityWords(one.quantity, report.units.at(one.input)),
                              text(one.outputItem) + " " + lotWords(one.outputLot),
                              text(one.orderNumber) + (one.opNo ? QStringLiteral("/%1").arg(*one.opNo) : QString{})},
                    .below = {}});
}

}  // namespace

QString TracePaper::title() const { return say("Trace report") + ' ' + text(report.of.number); }
QString TracePaper::fileName() const { return desk::fileNameOf(title(), ".pdf"); }

std::optional<TracePaper> tracePaper(const db::Read& read, const ThreadRef& ref) {
    auto report = traceReport(read, ref);
    if (!report) return {};
    const auto head = read.one<PaperHead>(R"sql(
        select c.name as firm, s.name as site, coalesce((select a.full_name from user_account a where a.name = $1), '') as person, s.site_id
        from company c, site s where s.site_id = (select min(site_id) from site)
    )sql", read.actor().name);
    return TracePaper{.report = std::move(*report),
                      .firm = head.firm,
                      .site = head.site,
                      .letterhead = people::letterheadOf(read, head.siteId),
                      .at = read.now(),
                      .by = head.person};
}

desk::Paper laidOut(const TracePaper& p) {
    desk::Letter letter{headOf(p)};
    addGoods(letter, p.report);
    addSources(letter, p.report);
    addDeliveries(letter, p.report);
    addChecks(letter, p.report);
    addSteps(letter, p.report, p.report.back, say("Which lot went into which, before"));
    addSteps(letter, p.report, p.report.forth, say("Which lot went into which, after"));
    QStringList sentences{say("Quantities are those that were written down, lot by lot. What of a mixed lot is in which piece, nobody knows.")};
    if (p.report.cut) sentences << say("There is more than this paper says: trace one of its lots.");
    letter.sentences(sentences);
    return letter.finished();
}

desk::PrintedTable tableOf(const TracePaper& p) {
    desk::PrintedTable table{p.title(),
                             {say("Part"), say("Item"), say("Lot"), say("Quantity"), say("Unit"), say("Day"), say("Number"), say("Firm or lot"), say("Result")},
                             {false, false, false, true, false, false, false, false, false},
                             {}};
    const auto add = [&](const QString& part, const std::string& item, const std::string& lot, const QString& quantity, const std::string& unit,
                         const QString& day, const QString& number, const QString& firm, const QString& result) {
        table.rows.push_back({part, text(item), lotWords(lot), quantity, text(unit), day, number, firm, result});
    };
    for (const auto& one : p.report.goods)
        add(say("Traced"), one.item, one.number, shown(one.onHand), one.unit, {}, {}, say("with us"), one.onHold ? say("on hold") : QString{});
    for (const auto& one : p.report.sources)
        add(say("Made of"), one.item, one.number, one.quantity ? shown(*one.quantity) : QString{}, one.unit, dayWords(one.receivedAt), {}, text(one.suppliers),
            one.mixed ? say("without lots") : QString{});
    for (const auto& one : p.report.deliveries)
        add(say("Delivery"), one.item, one.number, shown(one.quantity), one.unit, shown(one.shippedOn), text(one.shipment + ", " + one.order),
            text(one.customer), one.returned > Quantity{} ? say("%1 came back").arg(shown(one.returned)) : QString{});
    for (const auto& one : p.report.checks)
        add(say("Inspection"), one.item, one.lot, shown(one.quantity), one.unit, dayWords(one.openedAt), text(one.number), text(one.supplier), decidedWords(one));
    const auto addSteps = [&](const QString& part, const std::vector<production::Traced>& steps) {
        for (const auto& one : steps)
            add(part, one.inputItem, one.inputLot, shown(one.quantity), p.report.units.at(one.input), {}, text(one.orderNumber),
                text(one.outputItem) + " " + lotWords(one.outputLot), {});
    };
    addSteps(say("Went in, before"), p.report.back);
    addSteps(say("Went in, after"), p.report.forth);
    return table;
}

}  // namespace quality::ui
