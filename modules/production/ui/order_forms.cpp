// Reporting what was made, issuing material and bringing it back.
#include "production/ui/order_forms.h"

#include <algorithm>

#include <QLineEdit>

#include "app/desk/scan_box.h"
#include "inventory/scan.h"

namespace production::ui {

using desk::Desk;
using desk::Field;
using desk::FieldLook;
using desk::FormLook;
using desk::say;
using desk::shown;
using desk::text;
using desk::utf8;

namespace {

struct Reason {
    std::string kind, code, text;
};
BOOST_DESCRIBE_STRUCT(Reason, (), (kind, code, text))

QJsonValue idOr(std::int64_t id) { return id == 0 ? QJsonValue{} : QJsonValue{static_cast<qint64>(id)}; }

// How many there may be stands in the empty field: what is typed is never changed by it.
std::function<Field*(Desk&, QWidget*)> quantityLeft(Quantity left, const std::string& unit) {
    return [left, unit](Desk&, QWidget* parent) {
        auto* field = desk::quantityField(parent);  // without its unit: the action takes the number alone
        if (auto* edit = qobject_cast<QLineEdit*>(field->editor())) edit->setPlaceholderText(say("%1 left").arg(shown(left, unit)));
        return field;
    };
}

std::function<Field*(Desk&, QWidget*)> chosen(const Choices& choices) {
    return [choices](Desk&, QWidget* parent) { return desk::choiceField(parent, choices, true); };
}

QString servedWords(const QJsonArray& served) {
    QStringList all;
    for (const auto& one : served)
        all << say("%1 for %2").arg(one.toObject()["quantity"].toString(), one.toObject()["order"].toString());
    return say("Set aside: %1.").arg(all.join(", "));
}

// What the report did besides, in one breath: who got the pieces, and what the warehouse does with them.
void sayReported(Desk& d, const QJsonObject& answer) {
    QStringList all{say("Reported on %1.").arg(answer["number"].toString())};
    if (const auto served = answer["served"].toArray(); !served.isEmpty()) all << servedWords(served);
    if (const auto units = answer["units"].toArray().size(); units > 0) all << say("Packed into %1 units.").arg(units);
    if (const auto tasks = answer["tasks"].toArray().size(); tasks > 0) all << say("%1 tasks for the warehouse.").arg(tasks);
    if (const auto rework = answer["reworkOrder"].toInteger(); rework != 0)
        return d.toast(all.join(' ') + " " + say("The rework has an order of its own."), desk::Record{"work order", rework});
    d.toast(all.join(' '));
}

void sayIssued(Desk& d, const QJsonObject& answer) {
    Quantity over, missing;
    fromText(utf8(answer["over"].toString()), over);
    fromText(utf8(answer["missing"].toString()), missing);
    const auto words = say("%1 of lot %2 issued.").arg(answer["quantity"].toString(), answer["lot"].toString());
    if (over > Quantity{})
        return d.toast(words + " " + say("That is %1 more than required: it will be material usage.").arg(shown(over)), desk::Tone::attention);
    d.toast(missing > Quantity{} ? words + " " + say("%1 are still to be issued.").arg(shown(missing)) : words);
}

}  // namespace

ReasonChoices reasonChoices(const db::Read& read) {
    ReasonChoices all;
    for (const auto& reason : read.all<Reason>(R"sql(
             select kind, code, text from reason where state = 'active' and kind in ('scrap', 'rework') order by kind, code
         )sql"))
        (reason.kind == "scrap" ? all.scrap : all.rework).emplace_back(text(reason.kind + "/" + reason.code), text(reason.text));
    return all;
}

Field* scannedLot(Desk& d, QWidget* parent) {
    auto* field = desk::pickField(d, parent, "lot");
    desk::takeScansIn(field->editor(), [&d, field](const QString& code) {
        if (!gs1::looksLikeLabel(utf8(code))) return false;
        d.read<std::optional<LotId>>(
            field,
            [plain = utf8(code), today = d.today()](const db::Read& read) { return inventory::understand(read, plain, today).lot; },
            [&d, field, code](std::optional<LotId> lot) {
                if (!lot) return d.toast(say("No lot of ours is called %1. Read the label again.").arg(code.left(60)), desk::Tone::attention);
                field->setValue(static_cast<qint64>(lot->number));
                if (field->edited) field->edited();
            });
        return true;
    });
    return field;
}

// ---------------------------------------------------------------- reporting

std::optional<ReportNow> reportNow(const db::Read& read, std::int64_t id, std::optional<int> opNo) {
    const auto order = orderHead(read, WorkOrderId{id});
    if (!order) return {};
    const auto operations = operationRows(read, order->workOrderId);
    ReportNow now{.order = id, .opNo = {}, .several = operations.size() > 1, .left = order->left(), .unit = order->unit,
                  .lot = order->lot.empty() ? order->number : order->lot, .tracking = order->tracking, .reasons = reasonChoices(read),
                  .weighed = !order->catchUnit.empty()};
    const auto asked = std::ranges::find(operations, opNo.value_or(-1), &OperationRow::opNo);
    if (const auto* at = asked != operations.end() ? &*asked : inWork(operations, *order)) {
        now.opNo = at->opNo;
        now.left = leftAt(operations, *at, *order);
    }
    for (const auto& component : componentRows(read, order->workOrderId)) now.beside = now.beside || !component.goesIn();
    return now;
}

void startReport(Desk& d, std::int64_t order, std::optional<int> opNo) {
    d.read<std::optional<ReportNow>>(
        &d, [order, opNo](const db::Read& read) { return reportNow(read, order, opNo); },
        [&d](std::optional<ReportNow> now) {
            if (now) desk::showForm(d, reportForm(*now));
        });
}

FormLook reportForm(const ReportNow& now) {
    const bool serial = now.tracking == "serial";
    QJsonObject preset{{"order", static_cast<qint64>(now.order)}};
    if (now.opNo) preset["opNo"] = *now.opNo;
    if (now.tracking == "lot") preset["lot"] = text(now.lot);
    return {.action = "production.report",
            .title = "Report what was made",
            .verb = "Report",
            .fields = {{.argument = "order", .hidden = true},
                       {.argument = "opNo", .label = "Operation", .hint = "The pieces went through this one", .hidden = !now.several},
                       {.argument = "good", .label = "Good", .make = quantityLeft(now.left, now.unit)},
                       {.argument = "scrap", .label = "Scrap", .make = quantityLeft(now.left, now.unit)},
                       {.argument = "scrapReason", .label = "Why scrap", .make = chosen(now.reasons.scrap)},
                       {.argument = "rework", .label = "To rework", .make = quantityLeft(now.left, now.unit)},
                       {.argument = "reworkReason", .label = "Why rework", .make = chosen(now.reasons.rework)},
                       {.argument = "lot", .label = "Lot", .hint = "The good pieces of the last operation go into it", .hidden = now.tracking != "lot"},
                       {.argument = "serials[]", .label = "Serial numbers", .hidden = !serial},
                       {.argument = "catchWeight", .label = "Weight", .hint = "Of the good pieces of the last operation", .hidden = !now.weighed},
                       {.argument = "built", .hidden = true},
                       {.argument = "beside[].line", .label = "Line", .hidden = !now.beside},
                       {.argument = "beside[].quantity", .label = "Came out beside", .hidden = !now.beside},
                       {.argument = "beside[].lot", .label = "Lot", .hidden = !now.beside},
                       {.argument = "bin", .label = "Set down in", .hint = "Empty: where the work centre sets down"},
                       {.argument = "employee", .label = "Who", .hint = "Empty: the office"},
                       {.argument = "machine", .label = "Machine"}},
            .preset = preset,
            .then = sayReported};
}

// ---------------------------------------------------------------- material

namespace {

IssueNow issueOf(std::int64_t order, const ComponentRow& component) {
    IssueNow now{.order = order, .line = component.lineNo, .lot = 0, .quantity = {}, .goesOn = false};
    auto quantity = component.toTake();
    if (!component.setAside.empty()) {
        now.lot = component.setAside.front().lotId.number;
        quantity = component.setAside.front().quantity;  // of a substitute another quantity covers the same
    }
    if (quantity > Quantity{}) now.quantity = toText(quantity);
    return now;
}

}  // namespace

std::optional<IssueNow> issueNow(std::int64_t order, const std::vector<ComponentRow>& components, std::optional<int> line) {
    const ComponentRow* next = nullptr;
    for (const auto& component : components) {
        if (line && component.lineNo == *line) return issueOf(order, component);
        if (line || component.backflush || component.toTake() == Quantity{}) continue;
        const bool better = next == nullptr || (next->setAside.empty() && !component.setAside.empty());
        if (better) next = &component;
    }
    if (next == nullptr) return {};
    auto now = issueOf(order, *next);
    now.goesOn = true;
    return now;
}

void startIssue(Desk& d, std::int64_t order, std::optional<int> line) {
    d.read<std::optional<IssueNow>>(
        &d, [order, line](const db::Read& read) { return issueNow(order, componentRows(read, WorkOrderId{order}), line); },
        [&d, order](const std::optional<IssueNow>& next) {
            desk::showForm(d, issueForm(next.value_or(IssueNow{.order = order, .line = 0, .lot = 0, .quantity = {}, .goesOn = false})));
        });
}

void startBringBack(Desk& d, std::int64_t order, int line) {
    d.read<std::vector<LotPart>>(
        &d,
        [order, line](const db::Read& read) {
            const auto all = componentRows(read, WorkOrderId{order});
            const auto at = std::ranges::find(all, line, &ComponentRow::lineNo);
            return at == all.end() ? std::vector<LotPart>{} : at->taken;
        },
        [&d, order](const std::vector<LotPart>& taken) {
            if (taken.empty()) return d.toast(say("Nothing was issued for this component yet."), desk::Tone::attention);
            desk::showForm(d, bringBackForm(order, taken.back().lotId.number, toText(taken.back().quantity)));
        });
}

namespace {

// With what is to be taken next; when all is taken, there is no form.
void goOn(Desk& d, std::int64_t order) {
    d.read<std::optional<IssueNow>>(
        &d, [order](const db::Read& read) { return issueNow(order, componentRows(read, WorkOrderId{order})); },
        [&d](const std::optional<IssueNow>& next) {
            if (next) desk::showForm(d, issueForm(*next));
        });
}

}  // namespace

FormLook issueForm(const IssueNow& now) {
    QJsonObject preset{{"order", static_cast<qint64>(now.order)}, {"quantity", text(now.quantity)}};
    if (now.line != 0) preset["line"] = static_cast<qint64>(now.line);
    if (now.lot != 0) preset["lot"] = static_cast<qint64>(now.lot);
    return {.action = "production.issue",
            .title = "Issue material to the order",
            .verb = "Issue",
            .fields = {{.argument = "order", .hidden = true},
                       {.argument = "lot", .label = "Lot", .hint = "Scan its label", .make = scannedLot},
                       {.argument = "quantity", .label = "Quantity"},
                       {.argument = "line", .label = "For line", .hint = "Of the order's components; empty: the one that lacks it most"},
                       {.argument = "bin", .label = "Out of bin", .hint = "Empty: where it is set aside"},
                       {.argument = "employee", .label = "Who", .hint = "Empty: the office"},
                       {.argument = "machine", .label = "Machine"}},
            .preset = preset,
            .then = [order = now.order, goesOn = now.goesOn](Desk& d, const QJsonObject& answer) {
                sayIssued(d, answer);
                if (goesOn) goOn(d, order);
            }};
}

FormLook bringBackForm(std::int64_t order, std::int64_t lot, const std::string& quantity) {
    return {.action = "production.bringBack",
            .title = "Bring material back into stock",
            .verb = "Bring back",
            .fields = {{.argument = "order", .hidden = true},
                       {.argument = "lot", .label = "Lot", .make = scannedLot},
                       {.argument = "quantity", .label = "Quantity", .hint = "What went into nothing yet"},
                       {.argument = "bin", .label = "Into bin"},
                       {.argument = "employee", .label = "Who", .hint = "Empty: the office"}},
            .preset = {{"order", static_cast<qint64>(order)}, {"lot", idOr(lot)}, {"quantity", text(quantity)}},
            .then = [](Desk& d, const QJsonObject& answer) {
                d.toast(say("%1 of lot %2 are back in stock.").arg(answer["quantity"].toString(), answer["lot"].toString()));
            }};
}

void setAside(Desk& d, std::int64_t order) {
    d.perform(&d, allocateAction, AllocateMaterial{WorkOrderId{order}}, std::function<void(const Released&)>{[&d](const Released& done) {
                  QStringList missing;
                  for (const auto& component : done.components)
                      if (component.missing > Quantity{}) missing << say("%1 of %2").arg(shown(component.missing), text(component.item));
                  if (missing.isEmpty()) return d.toast(say("Everything %1 needs is set aside or issued.").arg(text(done.number)));
                  d.toast(say("Still missing for %1: %2.").arg(text(done.number), missing.join(", ")), desk::Tone::attention);
              }});
}

}  // namespace production::ui
