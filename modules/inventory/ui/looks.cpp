// How the lists of items, lots and stock look, on their own and within cards.
#include <algorithm>
#include <cstring>

#include "inventory/ui/screens.h"

namespace inventory {
namespace {

using desk::Chip;
using desk::Desk;
using desk::ListLook;
using desk::Row;
using desk::RowAction;
using desk::Tone;

const std::vector<Chip>& binKinds() {
    static const std::vector<Chip> words{{"storage", "Storage", Tone::neutral},
                                         {"inbound", "Inbound", Tone::active},
                                         {"outbound", "Outbound", Tone::good},
                                         {"inspection", "Inspection", Tone::attention},
                                         {"quarantine", "Quarantine", Tone::bad},
                                         {"production", "Production", Tone::active}};
    return words;
}

const std::vector<Chip>& moveKinds() {
    static const std::vector<Chip> words{{"receipt", "Receipt", Tone::good},
                                         {"issue", "Issue", Tone::active},
                                         {"shipment", "Shipment", Tone::active},
                                         {"return", "Return", Tone::attention},
                                         {"transfer", "Transfer", Tone::neutral},
                                         {"adjustment", "Adjustment", Tone::attention},
                                         {"revaluation", "Revaluation", Tone::neutral},
                                         {"reclassification", "Reclassification", Tone::neutral}};
    return words;
}

const std::vector<Chip>& holdStates() {
    static const std::vector<Chip> words{{"usable", "Usable", Tone::good}, {"held", "On hold", Tone::bad}};
    return words;
}

void form(Desk& d, const desk::FormLook& look) { desk::showForm(d, look); }

std::vector<RowAction> stockActions() {
    return {{.title = "Move…",
             .right = "inventory.transfer",
             .keys = "Ctrl+M",
             .icon = "swap",
             .run = [](Desk& d, const std::vector<Row>& rows) {
                 form(d, transferForm(rows[0].id("lot_id"), rows[0].id("bin_id"), rows[0].at("on_hand")));
             }},
            {.title = "Adjust…",
             .right = "inventory.adjust",
             .keys = "Ctrl+J",
             .icon = "count",
             .run = [](Desk& d, const std::vector<Row>& rows) {
                 form(d, adjustForm(rows[0].id("lot_id"), rows[0].id("bin_id"), rows[0].at("on_hand")));
             }},
            {.title = "Hold…",
             .right = "inventory.hold",
             .keys = "Ctrl+H",
             .icon = "hold",
             .fits = [](const Row& row) { return row.at("state") != "held"; },
             .run = [](Desk& d, const std::vector<Row>& rows) { form(d, holdForm(rows[0].id("lot_id"))); }},
            {.title = "Scrap…",
             .right = "inventory.scrap",
             .icon = "trash",
             .run = [](Desk& d, const std::vector<Row>& rows) { form(d, scrapForm(rows[0].id("lot_id"), rows[0].id("bin_id"))); }}};
}

std::vector<RowAction> supplyActions() {
    const auto open = [](const Row& row) { return row.at("state") == "open"; };
    const auto byHand = [](const Row& row) { return row.at("state") == "open" && row.at("kind") == "hand"; };
    return {{.title = "Receive…",
             .right = "inventory.receive",
             .keys = "Ctrl+R",
             .icon = "receive",
             .fits = open,
             .run = [](Desk& d, const std::vector<Row>& rows) {
                 d.open("inventory.receive", {{"supply", static_cast<qint64>(rows[0].key)}, {"item", static_cast<qint64>(rows[0].id("item_id"))}});
             }},
            {.title = "Change…",
             .right = "inventory.changeSupply",
             .keys = "F2",
             .icon = "edit",
             .fits = byHand,
             .run = [](Desk& d, const std::vector<Row>& rows) {
                 const auto& row = rows[0];
                 form(d, changeSupplyForm({row.key, row.id("version"), row.at("quantity"), row.at("due_on"), row.at("note")}));
             }},
            {.title = "Close…",
             .right = "inventory.closeSupply",
             .keys = "Del",
             .icon = "close",
             .fits = byHand,
             .run = [](Desk& d, const std::vector<Row>& rows) { form(d, closeSupplyForm(rows[0].key)); }}};
}

}  // namespace

const std::vector<Chip>& itemStates() {
    static const std::vector<Chip> words{{"active", "Active", Tone::good},
                                         {"phase_out", "Phasing out", Tone::attention},
                                         {"obsolete", "Obsolete", Tone::neutral}};
    return words;
}

Chip chipOf(const std::vector<Chip>& words, std::string_view value) {
    const auto found = std::ranges::find_if(words, [&](const Chip& chip) { return value == chip.value; });
    return found == words.end() ? Chip{"", "", Tone::neutral} : *found;
}

ListLook without(ListLook look, const std::vector<std::string>& columns) {
    std::erase_if(look.columns, [&](const auto& name) { return std::ranges::find(columns, name) != columns.end(); });
    look.quick.clear();
    look.top.clear();
    return look;
}

ListLook itemsLook() {
    return {.list = "items",
            .columns = {"number", "name", "category", "on_hand", "allocated", "unit", "safety_stock", "tracking", "state"},
            .sorts = {{"number"}},
            .chips = {{"state", itemStates()},
                      {"tracking",
                       {{"none", "No lots", Tone::neutral}, {"lot", "By lot", Tone::active}, {"serial", "By serial number", Tone::active}}}},
            .widths = {{"number", 130}, {"name", 230}, {"category", 80}, {"on_hand", 90}, {"allocated", 90}, {"unit", 60}, {"safety_stock", 100}, {"tracking", 130}, {"state", 110}},
            .quick = {{"Active", {{"state", db::How::equals, "active"}}},
                      {"Phasing out", {{"state", db::How::equals, "phase_out"}}},
                      {"By lot", {{"tracking", db::How::equals, "lot"}}},
                      {"With GTIN", {{"gtin", db::How::notEmpty}}}},
            .top = {{.title = "New item", .right = "inventory.addItem", .run = [](Desk& d) { form(d, newItemForm()); }}},
            .actions = {{.title = "Receive…",
                         .right = "inventory.receive",
                         .keys = "Ctrl+R",
                         .icon = "receive",
                         .run = [](Desk& d, const std::vector<Row>& rows) {
                             d.open("inventory.receive", {{"item", static_cast<qint64>(rows[0].key)}});
                         }},
                        {.title = "Expect…",
                         .right = "inventory.expect",
                         .icon = "calendar",
                         .run = [](Desk& d, const std::vector<Row>& rows) { form(d, expectForm(rows[0].key)); }}},
            .empty = "There is no item yet. Press Ctrl+N to add the first one, or import a list of them."};
}

ListLook stockLook() {
    return {.list = "stock",
            .columns = {"item", "item_name", "lot", "warehouse", "bin", "bin_kind", "on_hand", "allocated", "unit", "expires_on", "state"},
            .chips = {{"state", holdStates()}, {"bin_kind", binKinds()}},
            .widths = {{"item", 110}, {"item_name", 210}, {"lot", 110}, {"warehouse", 90}, {"bin", 80}, {"bin_kind", 115}, {"on_hand", 90}, {"allocated", 90}, {"unit", 60}, {"expires_on", 115}, {"state", 100}},
            .late = "expires_on",
            .quick = {{"On hold", {{"state", db::How::equals, "held"}}},
                      {"In storage", {{"bin_kind", db::How::equals, "storage"}}},
                      {"Inbound", {{"bin_kind", db::How::equals, "inbound"}}},
                      {"Outbound", {{"bin_kind", db::How::equals, "outbound"}}},
                      {"Expired", {{"expires_on", db::How::atMost, "@today+-1"}}}},
            .top = {{.title = "Receive", .right = "inventory.receive", .icon = "receive", .run = [](Desk& d) { d.open("inventory.receive"); }}},
            .actions = stockActions(),
            .empty = "Nothing is in stock. Press Ctrl+N to receive something."};
}

ListLook lotsLook() {
    return {.list = "lots",
            .columns = {"number", "item", "item_name", "revision", "on_hand", "unit", "made_on", "expires_on", "state"},
            .chips = {{"state", holdStates()}},
            .late = "expires_on",
            .quick = {{"On hold", {{"state", db::How::equals, "held"}}},
                      {"In stock", {{"on_hand", db::How::atLeast, "0.000001"}}},
                      {"Expire within 30 days",
                       {{"on_hand", db::How::atLeast, "0.000001"}, {"expires_on", db::How::atLeast, "@today"}, {"expires_on", db::How::atMost, "@today+30"}}},
                      {"Expired", {{"expires_on", db::How::atMost, "@today+-1"}}}},
            .actions = {{.title = "Hold…",
                         .right = "inventory.hold",
                         .keys = "Ctrl+H",
                         .icon = "hold",
                         .run = [](Desk& d, const std::vector<Row>& rows) { form(d, holdForm(rows[0].key)); }},
                        {.title = "Release…",
                         .right = "inventory.releaseHold",
                         .icon = "unlock",
                         .fits = [](const Row& row) { return row.at("state") == "held"; },
                         .run = [](Desk& d, const std::vector<Row>& rows) { form(d, releaseForm(rows[0].key, {})); }}},
            .empty = "There is no lot. Lots come with the receipts of items that are kept by lot."};
}

ListLook movesLook() {
    return {.list = "stock_moves",
            .columns = {"occurred_at", "kind", "item", "lot", "quantity", "unit", "from_bin", "to_bin", "value", "by"},
            .sorts = {{"", true}},
            .chips = {{"kind", moveKinds()}},
            .quick = {{"Receipts", {{"kind", db::How::equals, "receipt"}}},
                      {"Shipments", {{"kind", db::How::equals, "shipment"}}},
                      {"Returns", {{"kind", db::How::equals, "return"}}},
                      {"Adjustments", {{"kind", db::How::equals, "adjustment"}}}},
            .actions = {{.title = "Add late cost…",
                         .right = "inventory.addCost",
                         .icon = "money",
                         .fits = [](const Row& row) { return row.at("kind") == "receipt"; },
                         .run = [](Desk& d, const std::vector<Row>& rows) { form(d, addCostForm(rows[0].key)); }}},
            .empty = "Nothing has moved yet."};
}

ListLook valuesLook() {
    return {.list = "stock_values",
            .columns = {"item", "item_name", "revision", "site", "account", "account_name", "quantity", "unit", "value"},
            .empty = "There is no stock value yet. It comes with the first receipt."};
}

ListLook suppliesLook() {
    return {.list = "supplies",
            .columns = {"due_on", "item", "item_name", "quantity", "received", "promised", "unit", "kind", "note", "state"},
            .sorts = {{"due_on"}},
            .chips = {{"state", {{"open", "Open", Tone::active}, {"closed", "Closed", Tone::neutral}}},
                      {"kind",
                       {{"hand", "By hand", Tone::neutral},
                        {"purchase", "Purchase", Tone::active},
                        {"work", "Work order", Tone::active},
                        {"transfer", "Transfer", Tone::neutral}}}},
            .widths = {{"due_on", 105}, {"item", 110}, {"item_name", 210}, {"quantity", 90}, {"received", 90}, {"promised", 90}, {"unit", 60}, {"kind", 115}, {"note", 190}, {"state", 100}},
            .late = "due_on",
            .lateWhen = {"open"},
            .quick = {{"Open", {{"state", db::How::equals, "open"}}},
                      {"Late", {{"state", db::How::equals, "open"}, {"due_on", db::How::atMost, "@today+-1"}}},
                      {"Closed", {{"state", db::How::equals, "closed"}}}},
            .top = {{.title = "Expect stock", .right = "inventory.expect", .run = [](Desk& d) { form(d, expectForm(0)); }}},
            .actions = supplyActions(),
            .empty = "Nothing is expected. Press Ctrl+N to note what will come, so that orders can be promised from it."};
}

ListLook holdsLook() {
    return {.list = "holds",
            .columns = {"placed_at", "lot", "item", "item_name", "reason", "case_number", "placed_by", "state", "released_at"},
            .sorts = {{"", true}},
            .chips = {{"state", {{"open", "Held", Tone::bad}, {"released", "Released", Tone::neutral}}}},
            .widths = {{"placed_at", 140}, {"lot", 110}, {"item", 100}, {"item_name", 190}, {"reason", 260}, {"case_number", 100}, {"placed_by", 80}, {"state", 100}},
            .quick = {{"Open", {{"state", db::How::equals, "open"}}}, {"Released", {{"state", db::How::equals, "released"}}}},
            .top = {{.title = "Hold a lot", .right = "inventory.hold", .icon = "hold", .run = [](Desk& d) { form(d, holdForm(0)); }}},
            .actions = {{.title = "Release…",
                         .right = "inventory.releaseHold",
                         .keys = "Ctrl+R",
                         .icon = "unlock",
                         .fits = [](const Row& row) { return row.at("state") == "open"; },
                         .run = [](Desk& d, const std::vector<Row>& rows) {
                             form(d, releaseForm(rows[0].id("lot_id"), rows[0].at("case_number")));
                         }}},
            .empty = "No lot is on hold."};
}

ListLook allocationsLook() {
    return {.list = "allocations",
            .columns = {"order_number", "line", "customer", "item", "lot", "bin", "quantity", "unit", "promised_on", "by_hand"},
            .chips = {{"by_hand", {{"hand", "By hand", Tone::active}, {"rule", "By itself", Tone::neutral}}}},
            .widths = {{"order_number", 90}, {"line", 60}, {"customer", 230}, {"item", 110}, {"lot", 110}, {"bin", 80}, {"quantity", 90}, {"unit", 60}, {"promised_on", 115}, {"by_hand", 110}},
            .late = "promised_on",
            .actions = {{.title = "Give back…",
                         .right = "inventory.deallocate",
                         .keys = "Del",
                         .icon = "return",
                         .run = [](Desk& d, const std::vector<Row>& rows) {
                             form(d, deallocateForm(rows[0].id("order_line_id"), rows[0].id("lot_id")));
                         }}},
            .empty = "Nothing is set aside. Signing an order sets stock aside for its lines."};
}

}  // namespace inventory
