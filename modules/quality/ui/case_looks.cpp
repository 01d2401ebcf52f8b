#include <algorithm>

#include "app/desk/say.h"
#include "quality/ui/cases.h"

namespace quality::cases {

using desk::Tone;

const Chips& complaintStates() {
    static const Chips words{{"open", "Open", Tone::attention}, {"closed", "Closed", Tone::neutral}};
    return words;
}

const Chips& complaintKinds() {
    static const Chips words{{"customer", "Customer", Tone::active}, {"supplier", "Supplier", Tone::neutral}};
    return words;
}

const Chips& returnStates() {
    static const Chips words{{"announced", "Announced", Tone::active}, {"received", "Received", Tone::good}, {"cancelled", "Cancelled", Tone::neutral}};
    return words;
}

const Chips& capaStates() {
    static const Chips words{{"open", "Open", Tone::active}, {"closed", "Closed", Tone::good}, {"cancelled", "Cancelled", Tone::neutral}};
    return words;
}

const Chips& stepStates() {
    static const Chips words{{"open", "To do", Tone::active}, {"done", "Done", Tone::good}};
    return words;
}

const Chips& dispositions() {
    static const Chips words{{"use_as_is", "Used as it is", Tone::good},
                             {"rework", "Rework", Tone::active},
                             {"mend", "Repair", Tone::active},
                             {"scrap", "Scrap", Tone::bad},
                             {"send_back", "Back to the supplier", Tone::attention}};
    return words;
}

const Chips& sources() {
    static const Chips words{{"inspection", "By inspection", Tone::neutral},
                             {"floor", "At work", Tone::neutral},
                             {"complaint", "Complaint", Tone::attention},
                             {"audit", "Audit", Tone::neutral},
                             {"supplier", "Supplier", Tone::neutral}};
    return words;
}

const Chips& places() {
    static const Chips words{{"here", "With us", Tone::active}, {"loaded", "On a truck", Tone::attention}, {"customer", "At a customer", Tone::bad}};
    return words;
}

// Of QualityCost and CauseCost.
const Chips& costKinds() {
    static const Chips words{{"scrap", "Scrap", Tone::bad},
                             {"at_work", "Lost at work", Tone::bad},
                             {"rework", "Rework", Tone::attention},
                             {"mend", "Repair", Tone::attention},
                             {"send_back", "Back to the supplier", Tone::neutral},
                             {"return", "Cost that came back", Tone::good},
                             {"credit", "Credit note", Tone::bad},
                             {"replacement", "Replacement", Tone::bad}};
    return words;
}

desk::Chip chipIn(const Chips& words, std::string_view value) {
    const auto found = std::ranges::find(words, value, [](const desk::Chip& chip) { return std::string_view{chip.value}; });
    return found == words.end() ? desk::Chip{"", "", Tone::neutral} : *found;
}

QString wordIn(const Chips& words, const std::string& value) {
    const auto chip = chipIn(words, value);
    return *chip.word == 0 ? desk::text(value) : desk::say(chip.word);
}

desk::TableCell cellIn(const Chips& words, const std::string& value) {
    return {.text = wordIn(words, value), .tone = chipIn(words, value).tone, .chip = true};
}

const char* disciplineTitle(std::string_view step) {
    static constexpr std::pair<std::string_view, const char*> titles[] = {
        {"D1", "Team"},           {"D2", "Problem"},      {"D3", "Containment"}, {"D4", "Root cause"},
        {"D5", "Actions chosen"}, {"D6", "Actions done"}, {"D7", "Prevention"},  {"D8", "Closure"}};
    for (const auto& [name, title] : titles)
        if (name == step) return title;
    return "";
}

const char* linkTitle(std::string_view kind) {
    static constexpr std::pair<std::string_view, const char*> titles[] = {
        {"customer", "Customer"},   {"sales order", "Order"}, {"shipment", "Shipment"},   {"lot", "Lot"},
        {"work order", "Work order"}, {"operation", "Operation"}, {"employee", "Person"},   {"machine", "Machine"},
        {"input lot", "Input lot"}, {"receipt", "Receipt"},   {"inspection", "Inspection record"}, {"supplier", "Supplier"}};
    for (const auto& [name, title] : titles)
        if (name == kind) return title;
    return "";
}

// ---------------------------------------------------------------- lists

desk::ListLook withoutColumns(desk::ListLook look, std::initializer_list<std::string_view> columns) {
    std::erase_if(look.columns, [&](const std::string& name) { return std::ranges::find(columns, name) != columns.end(); });
    look.quick.clear();
    look.top.clear();
    return look;
}

desk::ListLook complaintsLook() {
    return {.list = "complaints",
            .columns = {"number", "state", "kind", "party", "item", "lot", "quantity", "unit", "defect", "text", "order_number", "shipment", "received_on"},
            .sorts = {{"", true}},
            .chips = {{"state", complaintStates()}, {"kind", complaintKinds()}},
            .widths = {{"text", 260}},
            .quick = {{.title = "Open", .filters = {{"state", db::How::equals, "open"}}},
                      {.title = "Of customers", .filters = {{"kind", db::How::equals, "customer"}}},
                      {.title = "To suppliers", .filters = {{"kind", db::How::equals, "supplier"}}}},
            .top = {{.title = "New complaint",
                     .right = "quality.enterComplaint",
                     .run = [](desk::Desk& d) { d.open("quality.new_complaint", {{"new", "complaint"}}); }}},
            .empty = "Nobody has complained. Ctrl+N enters a complaint by one scan."};
}

desk::ListLook nonconformancesLook() {
    return {.list = "nonconformances",
            .columns = {"number", "state", "source", "item", "lot", "bin", "quantity", "decided", "unit", "defect", "text", "complaint", "order_number", "op_no", "conceded_until", "found_at"},
            .sorts = {{"", true}},
            .chips = {{"state", {{"open", "To decide", Tone::attention}, {"closed", "Decided", Tone::neutral}}}, {"source", sources()}},
            .widths = {{"text", 220}},
            .quick = {{.title = "To decide", .filters = {{"state", db::How::equals, "open"}}}},
            .top = {{.title = "New nonconformance", .right = "quality.addNonconformance", .run = [](desk::Desk& d) { desk::showForm(d, newNonconformanceForm()); }}},
            .actions = {{.title = "Decide on it…",
                         .right = "quality.decide",
                         .keys = "Ctrl+D",
                         .icon = "check",
                         .fits = [](const desk::Row& row) { return row.at("state") == "open"; },
                         .run = [](desk::Desk& d, const std::vector<desk::Row>& rows) { d.open("quality.decide", {{"id", static_cast<qint64>(rows.front().key)}}); }}},
            .empty = "All goods are as they should be. Ctrl+N writes down goods that are not."};
}

desk::ListLook returnsLook() {
    return {.list = "return_orders",
            .columns = {"number", "state", "customer", "item", "lot", "quantity", "received", "credited", "replaced", "unit", "complaint", "nonconformance", "shipment", "announced_on", "reason"},
            .sorts = {{"", true}},
            .chips = {{"state", returnStates()}},
            .widths = {{"reason", 200}},
            .quick = {{.title = "Not here yet", .filters = {{"state", db::How::equals, "announced"}}}},
            .empty = "Nothing comes back. A return is announced from the complaint it belongs to."};
}

desk::ListLook capasLook() {
    return {.list = "capas",
            .columns = {"number", "state", "title", "item", "defect", "complaint", "nonconformance", "lots_needed", "acted_at", "opened_at"},
            .sorts = {{"", true}},
            .chips = {{"state", capaStates()}},
            .widths = {{"title", 280}},
            .quick = {{.title = "Open", .filters = {{"state", db::How::equals, "open"}}}},
            .top = {{.title = "New 8D report", .right = "quality.openCapa", .run = [](desk::Desk& d) { desk::showForm(d, openCapaForm(0, 0, {})); }}},
            .empty = "There is no 8D report. A complaint or a nonconformance opens one, or Ctrl+N."};
}

desk::ListLook defectKindsLook() {
    return {.list = "defect_kinds",
            .columns = {"code", "name", "parent", "state"},
            .sorts = {{"code", false}},
            .chips = {{"state", {{"active", "In use", Tone::good}, {"retired", "Retired", Tone::neutral}}}},
            .widths = {{"name", 320}},
            .top = {{.title = "New kind of defect", .right = "quality.addDefectKind", .run = [](desk::Desk& d) { desk::showForm(d, newDefectKindForm()); }}},
            .actions = {{.title = "Change…",
                         .right = "quality.changeDefectKind",
                         .keys = "Ctrl+E",
                         .icon = "edit",
                         .run = [](desk::Desk& d, const std::vector<desk::Row>& rows) {
                             desk::showForm(d, changeDefectKindForm(rows.front().key, desk::text(rows.front().at("version")).toLongLong(), desk::text(rows.front().at("name"))));
                         }}},
            .empty = "There is no kind of defect yet. Ctrl+N adds the first: a crack, a dent."};
}

desk::ListLook lossesLook() {
    return {.list = "losses",
            .columns = {"occurred_at", "order_number", "op_no", "work_center", "item", "scrapped", "scrap_reason", "reworked", "rework_reason", "unit", "employee", "machine"},
            .sorts = {{"", true}},
            .empty = "Nothing was lost or sent to rework."};
}

}  // namespace quality::cases
