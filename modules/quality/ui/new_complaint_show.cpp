// What the screen for a new complaint shows once a label was scanned, what goes on hold, and its draft.
#include <algorithm>

#include <QStackedWidget>

#include "app/desk/say.h"
#include "quality/ui/cases.h"
#include "quality/ui/leaving.h"
#include "quality/ui/new_complaint.h"

namespace quality::cases {

using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

enum Page { nothingYet, foundPage, choosePage };

bool isOurs(const Whereabouts& place) { return place.place != Place::customer; }

}  // namespace

void NewComplaint::look(const QString& code, std::optional<ShipmentId> shipment) {
    const auto plain = code.trimmed();
    if (seen_.known && plain != code_) spared_.clear();
    code_ = plain;
    shipment_ = shipment;
    asked_ = true;
    read();
}

void NewComplaint::read() {
    const auto turn = ++turn_;
    desk().read<ComplaintSeen>(
        this, [code = utf8(code_), shipment = shipment_](const db::Read& read) { return seenBy(read, code, shipment); },
        [this, turn](ComplaintSeen seen) {
            if (turn == turn_) show(std::move(seen));
        },
        [this, turn](const QString& sentence) {
            if (turn == turn_) complain(sentence);
        });
}

void NewComplaint::refresh(const QSet<QString>& tables) {
    if (!busy_ && seen_.known && tables.intersects({"stock_balance", "hold", "shipment_line", "handling_unit"})) read();
}

// A label is scanned again in a moment; what was typed is not.
bool NewComplaint::mayClose() {
    if (busy_) return false;
    const bool typed = std::ranges::any_of(fields_, [](const auto& one) { return one.first != "receivedOn" && !one.second->typed().trimmed().isEmpty(); });
    return !typed || ui::throwsAway(this, say("Leave this complaint?"));
}

void NewComplaint::show(ComplaintSeen seen) {
    const bool before = seen_.known, asked = std::exchange(asked_, false);
    seen_ = std::move(seen);
    scan_->redden(false);
    complain({});
    if (seen_.known) {
        shipment_ = seen_.found.shipment;
        showFound();
        pages_->setCurrentIndex(foundPage);
        // Who scanned goes on to what only the customer knows.
        if (asked && (!before || scan_->hasFocus() || deliveries_->view()->hasFocus())) field("quantity")->editor()->setFocus();
    } else {
        std::vector<desk::TableRow> rows;
        for (const auto& one : seen_.deliveries)
            rows.push_back({.cells = {{.text = shown(one.shippedOn)}, {.text = text(one.customer)}, {.text = text(one.order)}, {.text = text(one.number)}, {.text = text(one.item)},
                                      {.text = one.lot == "-" ? QString{} : text(one.lot)}, {.text = shown(one.quantity)}},
                            .key = one.shipment.number});
        why_->setText(seen_.deliveries.empty() ? seen_.why : QString{});
        why_->setVisible(seen_.deliveries.empty());
        deliveries_->setRows(std::move(rows));
        pages_->setCurrentIndex(choosePage);
        scan_->redden(seen_.deliveries.empty());
        if (asked && seen_.deliveries.empty()) scan_->setFocus();
        else if (asked) deliveries_->setFocus();
    }
    sayWhatHappens();
    tell();
}

void NewComplaint::showFound() {
    auto* inside = facts_->layout();
    while (auto* item = inside->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& group : seen_.facts) inside->addWidget(desk::factColumn(desk(), group, facts_));
    const auto lot = seen_.found.lots.front();
    const auto& about = seen_.lots.at(lot);
    field("quantity")->setUnit(text(about.unit));
    const auto spread = spreadOf(seen_.found, lot);
    const auto pieces = [&](Quantity q) { return utf8(shown(q, about.unit)); };
    QStringList others;
    for (const auto& other : seen_.found.others) others << say("%1 (%2 of %3)").arg(text(other.customer), shown(other.quantity), text(other.lot));
    summary_->tell({{.label = "With us", .value = pieces(spread.here), .tone = spread.here > Quantity{} ? Tone::bad : Tone::good},
                    {.label = "On a truck", .value = pieces(spread.loaded), .tone = spread.loaded > Quantity{} ? Tone::bad : Tone::good},
                    {.label = "At this customer", .value = pieces(spread.atThem)},
                    {.label = "At others", .value = pieces(spread.atOthers), .tone = spread.atOthers > Quantity{} ? Tone::bad : Tone::good}},
                   others.isEmpty() ? say("No other customer has any of it, or of what it is made of.")
                                    : say("Others who have some of it, or of what it is made of: %1").arg(others.join(", ")),
                   others.isEmpty() ? Tone::neutral : Tone::bad);
    showPlaces();
    links_->setRows(seen_.links);
}

void NewComplaint::showPlaces() {
    const auto goesOnHold = held();
    std::vector<desk::TableRow> rows;
    for (const auto& place : seen_.found.whereabouts) {
        const bool holds = isOurs(place) && std::ranges::find(goesOnHold, place.lot) != goesOnHold.end();
        const auto state = holds ? say("Hold") : place.onHold && isOurs(place) ? say("On hold") : QString{};
        const auto word = place.place == Place::here ? "here" : place.place == Place::loaded ? "loaded" : "customer";
        rows.push_back({.cells = {{.text = state, .tone = holds ? Tone::attention : Tone::bad, .chip = true},
                                  {.text = text(place.number)},
                                  {.text = text(place.item)},
                                  cellIn(places(), word),
                                  {.text = text(place.at)},
                                  {.text = text(place.order)},
                                  {.text = shown(place.quantity, seen_.lots.at(place.lot).unit)}},
                        .key = static_cast<std::int64_t>(rows.size()) + 1,
                        .opens = {"lot", place.lot.number}});
    }
    where_->setRows(std::move(rows));
    sayWhatHappens();
}

// ---------------------------------------------------------------- what goes on hold

std::vector<LotId> NewComplaint::held() const {
    std::vector<LotId> lots;
    if (!desk().may("quality.contain")) return lots;
    for (const auto& place : seen_.found.whereabouts)
        if (isOurs(place) && !spared_.contains(place.lot) && place.number != "-" && std::ranges::find(lots, place.lot) == lots.end()) lots.push_back(place.lot);
    return lots;
}

void NewComplaint::toggle(int row) {
    if (row < 0 || !desk().may("quality.contain")) return;
    const auto& place = seen_.found.whereabouts[static_cast<std::size_t>(row)];
    if (!isOurs(place)) return desk().toast(say("What is at a customer cannot be held. Call them, or announce a return."), Tone::attention);
    if (!spared_.erase(place.lot)) spared_.insert(place.lot);
    showPlaces();
}

void NewComplaint::sayWhatHappens() {
    const auto lots = seen_.known ? held() : std::vector<LotId>{};
    enter_->setText(lots.empty() ? say("Enter the complaint") : say("Enter and hold"));
    if (!seen_.known) return happens_->setText(say("Nothing is typed but what the customer says."));
    QStringList named;
    for (const auto lot : lots) {
        Quantity ours;
        for (const auto& place : seen_.found.whereabouts)
            if (place.lot == lot && isOurs(place)) ours += place.quantity;
        const auto& seen = seen_.lots.at(lot);
        named << say("%1 of %2").arg(shown(ours, seen.unit), text(seen.number));
    }
    if (!named.isEmpty()) return happens_->setText(say("In the same moment these go on hold: %1. Orders that counted on them wait again.").arg(named.join(", ")));
    const bool ours = std::ranges::any_of(seen_.found.whereabouts, isOurs);
    happens_->setText(!ours                           ? say("Nothing of it is with us: there is nothing to hold.")
                      : desk().may("quality.contain") ? say("Nothing goes on hold.")
                                                      : say("You may not hold goods: tell Quality at once."));
}

// ---------------------------------------------------------------- refusals and the draft

void NewComplaint::complain(const QString& sentence) {
    refusal_->setText(sentence);
    refusal_->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) return;
    for (const auto& [name, edit] : fields_) edit->setRefusal({});
}

void NewComplaint::refused(const std::vector<db::Refusal>& reasons) {
    QStringList all;
    QWidget* first = nullptr;
    for (const auto& reason : reasons) {
        const auto said = desk::sentence(reason);
        if (!all.contains(said)) all << said;
        const auto name = reason.field == "attachment" || reason.field.starts_with("photos") ? QStringLiteral("photos") : text(reason.field);
        auto* beside = field(name);
        if (beside == nullptr && reason.field == "code") scan_->redden(true);
        if (beside == nullptr) continue;
        beside->setRefusal(said);
        if (first == nullptr) first = beside->editor();
    }
    refusal_->setText(all.join('\n'));
    refusal_->setVisible(!all.isEmpty());
    if (first != nullptr) first->setFocus();
}

QJsonObject NewComplaint::draft() const {
    QJsonObject typed;
    for (const auto& [name, edit] : fields_)
        if (name != "receivedOn" && !edit->typed().isEmpty()) typed[name] = edit->typed();
    if (seen_.known) typed["code"] = code_;
    if (typed.isEmpty()) return typed;
    typed["receivedOn"] = field("receivedOn")->typed();
    if (seen_.known) typed["shipment"] = static_cast<qint64>(seen_.found.shipment.number);
    return typed;
}

void NewComplaint::takeDraft(const QJsonObject& typed) {
    for (const auto& [name, edit] : fields_) edit->setTyped(typed[name].toString());
    const auto shipment = typed["shipment"].toInteger();
    if (const auto code = typed["code"].toString(); !code.isEmpty()) look(code, shipment == 0 ? std::optional<ShipmentId>{} : ShipmentId{shipment});
}

}  // namespace quality::cases
