#include "app/desk/words.h"

#include <string_view>

#include "app/desk/say.h"

namespace desk {
namespace {

struct Word {
    std::string_view name;
    const char* label;
};

// The values of the schema's and the actions' enums.
constexpr Word values[] = {
    {.name = "customer", .label = "Customer"},
    {.name = "supplier", .label = "Supplier"},
    {.name = "carrier", .label = "Carrier"},
    {.name = "employee", .label = "Employee"},
    {.name = "main", .label = "Main"},
    {.name = "billing", .label = "Billing"},
    {.name = "shipping", .label = "Shipping"},
    {.name = "home", .label = "Private"},
    {.name = "other", .label = "Other"},
    {.name = "count", .label = "Count"},
    {.name = "mass", .label = "Mass"},
    {.name = "length", .label = "Length"},
    {.name = "area", .label = "Area"},
    {.name = "volume", .label = "Volume"},
    {.name = "time", .label = "Time"},
    {.name = "standard", .label = "Standard"},
    {.name = "moving_average", .label = "Moving average"},
    {.name = "none", .label = "None"},
    {.name = "lot", .label = "Lot"},
    {.name = "serial", .label = "Serial"},
    {.name = "active", .label = "Active"},
    {.name = "phase_out", .label = "Phase out"},
    {.name = "obsolete", .label = "Obsolete"},
    {.name = "storage", .label = "Storage"},
    {.name = "inbound", .label = "Inbound"},
    {.name = "outbound", .label = "Outbound"},
    {.name = "inspection", .label = "Inspection"},
    {.name = "quarantine", .label = "Quarantine"},
    {.name = "restock", .label = "Restock"},
    {.name = "hold", .label = "Hold"},
    {.name = "scrap", .label = "Scrap"},
    {.name = "receipt", .label = "Receipt"},
    {.name = "issue", .label = "Issue"},
    {.name = "shipment", .label = "Shipment"},
    {.name = "return", .label = "Return"},
    {.name = "transfer", .label = "Transfer"},
    {.name = "adjustment", .label = "Adjustment"},
    {.name = "revaluation", .label = "Revaluation"},
    {.name = "reclassification", .label = "Reclassification"},
    {.name = "hand", .label = "By hand"},
    {.name = "purchase", .label = "Purchase"},
    {.name = "work", .label = "Work order"},
    {.name = "quote", .label = "Quote"},
    {.name = "signed", .label = "Signed"},
    {.name = "completed", .label = "Completed"},
    {.name = "cancelled", .label = "Cancelled"},
    {.name = "open", .label = "Open"},
    {.name = "picked", .label = "Picked"},
    {.name = "shipped", .label = "Shipped"},
    {.name = "invoice", .label = "Invoice"},
    {.name = "credit_note", .label = "Credit note"},
    {.name = "payment", .label = "Payment"},
    {.name = "locked", .label = "Locked"},
    {.name = "closed", .label = "Closed"},
    {.name = "asset", .label = "Asset"},
    {.name = "liability", .label = "Liability"},
    {.name = "equity", .label = "Equity"},
    {.name = "income", .label = "Income"},
    {.name = "expense", .label = "Expense"},
    {.name = "stock", .label = "Stock"},
    {.name = "receivable", .label = "Receivable"},
    {.name = "payable", .label = "Payable"},
    {.name = "wip", .label = "Work in process"},
    {.name = "update", .label = "Update"},
    {.name = "delete", .label = "Delete"},
    {.name = "draft", .label = "Draft"},
    {.name = "released", .label = "Released"},
    {.name = "retired", .label = "Retired"},
    {.name = "line_half_away", .label = "Line half away"},
    {.name = "supply", .label = "Supply"},
    {.name = "added", .label = "Added"},
    {.name = "removed", .label = "Removed"},
    {.name = "changed", .label = "Changed"},
    {.name = "cost", .label = "Cost"},
    {.name = "correction", .label = "Correction"},
    // What posts to an account by a rule.
    {.name = "event.stock", .label = "Value of stock"},
    {.name = "event.quarantine", .label = "Value of stock on hold"},
    {.name = "event.cost_of_sales", .label = "Cost of what is sold"},
    {.name = "event.receipt", .label = "Goods received, not invoiced"},
    {.name = "event.adjustment", .label = "Counted more or less"},
    {.name = "event.price_variance", .label = "Received above or below standard"},
    {.name = "event.scrap", .label = "Scrapped"},
    {.name = "event.revaluation", .label = "Standard cost changed"},
    {.name = "event.late_cost", .label = "Cost that came late"},
    {.name = "event.sales", .label = "Sales"},
    {.name = "event.returns", .label = "Taken back"},
    {.name = "event.freight", .label = "Freight and charges"},
    {.name = "event.output_tax", .label = "Tax on sales"},
    {.name = "event.receivable", .label = "What customers owe"},
    {.name = "event.bank", .label = "Bank"},
    {.name = "event.rounding", .label = "Rounding"},
    {.name = "event.exchange", .label = "Exchange differences"},
};

// The arguments of the actions.
constexpr Word arguments[] = {
    {.name = "account", .label = "Account"},
    {.name = "add", .label = "Give"},
    {.name = "address", .label = "Address"},
    {.name = "addresses", .label = "Addresses"},
    {.name = "against", .label = "Against account"},
    {.name = "amount", .label = "Amount"},
    {.name = "attachment", .label = "Attachment"},
    {.name = "automatic", .label = "Given by itself"},
    {.name = "bank", .label = "Name of the bank"},
    {.name = "bankAccount", .label = "IBAN or account number"},
    {.name = "bankCode", .label = "BIC or bank code"},
    {.name = "bin", .label = "Bin"},
    {.name = "calendar", .label = "Calendar"},
    {.name = "carrier", .label = "Carrier"},
    {.name = "caseNumber", .label = "Case"},
    {.name = "category", .label = "Category"},
    {.name = "city", .label = "City"},
    {.name = "closing", .label = "Closing words"},
    {.name = "code", .label = "Code"},
    {.name = "contact", .label = "Contact"},
    {.name = "contacts", .label = "Contacts"},
    {.name = "control", .label = "Control"},
    {.name = "cost", .label = "Cost"},
    {.name = "costing", .label = "Costing"},
    {.name = "counted", .label = "Counted"},
    {.name = "country", .label = "Country"},
    {.name = "credit", .label = "Credit"},
    {.name = "creditLimit", .label = "Credit limit"},
    {.name = "creditNote", .label = "Credit note"},
    {.name = "currency", .label = "Currency"},
    {.name = "customer", .label = "Customer"},
    {.name = "cutoffMinute", .label = "Cut-off minute of the day"},
    {.name = "debit", .label = "Debit"},
    {.name = "definition", .label = "Definition"},
    {.name = "difference", .label = "Difference"},
    {.name = "dimension", .label = "Dimension"},
    {.name = "discount", .label = "Discount"},
    {.name = "disposition", .label = "Disposition"},
    {.name = "dueOn", .label = "Due"},
    {.name = "duty", .label = "Position"},
    {.name = "email", .label = "E-mail"},
    {.name = "endsOn", .label = "Last day"},
    {.name = "entry", .label = "Journal entry"},
    {.name = "error", .label = "What went wrong"},
    {.name = "event", .label = "Event"},
    {.name = "expiresOn", .label = "Expires"},
    {.name = "fileName", .label = "File name"},
    {.name = "freight", .label = "Freight, in ten-thousandths"},
    {.name = "from", .label = "From"},
    {.name = "fromQuantity", .label = "From quantity"},
    {.name = "fullName", .label = "Full name"},
    {.name = "gtin", .label = "GTIN"},
    {.name = "invoice", .label = "Invoice"},
    {.name = "invoices", .label = "Invoices"},
    {.name = "item", .label = "Item"},
    {.name = "kind", .label = "Kind"},
    {.name = "lastDay", .label = "Last day"},
    {.name = "leadDays", .label = "Lead time in days"},
    {.name = "line", .label = "Line"},
    {.name = "line1", .label = "Street"},
    {.name = "line2", .label = "Address, second line"},
    {.name = "lines", .label = "Lines"},
    {.name = "list", .label = "List"},
    {.name = "logo", .label = "Logo"},
    {.name = "lot", .label = "Lot"},
    {.name = "madeOn", .label = "Made"},
    {.name = "message", .label = "Message"},
    {.name = "minShelfDays", .label = "Shelf life left, at least days"},
    {.name = "most", .label = "At most"},
    {.name = "name", .label = "Name"},
    {.name = "net", .label = "Net, in ten-thousandths"},
    {.name = "note", .label = "Note"},
    {.name = "number", .label = "Number"},
    {.name = "on", .label = "Day"},
    {.name = "onDate", .label = "Day"},
    {.name = "order", .label = "Order"},
    {.name = "orderedOn", .label = "Ordered"},
    {.name = "parent", .label = "Parent"},
    {.name = "party", .label = "Party"},
    {.name = "password", .label = "Password"},
    {.name = "payment", .label = "Payment"},
    {.name = "paymentDays", .label = "Days to pay"},
    {.name = "period", .label = "Period"},
    {.name = "permission", .label = "Permission"},
    {.name = "permissions", .label = "Permissions"},
    {.name = "phone", .label = "Telephone"},
    {.name = "pickLine", .label = "Pick line"},
    {.name = "pin", .label = "PIN"},
    {.name = "postcode", .label = "Postcode"},
    {.name = "price", .label = "Price"},
    {.name = "priceList", .label = "Price list"},
    {.name = "priority", .label = "Priority"},
    {.name = "quantity", .label = "Quantity"},
    {.name = "rate", .label = "Rate"},
    {.name = "ratio", .label = "Ratio"},
    {.name = "reason", .label = "Reason"},
    {.name = "receipt", .label = "Receipt"},
    {.name = "receivedOn", .label = "Received on"},
    {.name = "reference", .label = "Reference"},
    {.name = "region", .label = "Region"},
    {.name = "registration", .label = "Registration"},
    {.name = "remove", .label = "Take away"},
    {.name = "reorderPoint", .label = "Reorder point"},
    {.name = "revision", .label = "Revision"},
    {.name = "role", .label = "Role"},
    {.name = "roles", .label = "Roles"},
    {.name = "safetyStock", .label = "Safety stock"},
    {.name = "shared", .label = "For everybody"},
    {.name = "shelfDays", .label = "Shelf life in days"},
    {.name = "shifts", .label = "Shifts"},
    {.name = "shipmentLine", .label = "Shipment line"},
    {.name = "shipTo", .label = "Ship to"},
    {.name = "sign", .label = "Sign at once"},
    {.name = "site", .label = "Site"},
    {.name = "source", .label = "Source"},
    {.name = "standardCost", .label = "Standard cost"},
    {.name = "startsOn", .label = "First day"},
    {.name = "state", .label = "State"},
    {.name = "subject", .label = "Subject"},
    {.name = "supply", .label = "Supply"},
    {.name = "tax", .label = "Tax, in ten-thousandths"},
    {.name = "taxCode", .label = "Tax code"},
    {.name = "taxNumber", .label = "Tax number"},
    {.name = "text", .label = "Text"},
    {.name = "to", .label = "To"},
    {.name = "toBin", .label = "To bin"},
    {.name = "toQuantity", .label = "Up to quantity"},
    {.name = "total", .label = "Total, in ten-thousandths"},
    {.name = "tracking", .label = "Tracking number"},
    {.name = "unit", .label = "Unit"},
    {.name = "units", .label = "Units"},
    {.name = "unlimitedCredit", .label = "No credit limit"},
    {.name = "user", .label = "User"},
    {.name = "validFrom", .label = "Valid from"},
    {.name = "validTo", .label = "Valid to"},
    {.name = "version", .label = "Version"},
    {.name = "view", .label = "View"},
    {.name = "walk", .label = "Turn on the way"},
    {.name = "wantedOn", .label = "Wanted"},
    {.name = "warehouse", .label = "Warehouse"},
    {.name = "web", .label = "Website"},
    {.name = "weekday", .label = "Weekday"},
    {.name = "year", .label = "Year"},
    {.name = "zone", .label = "Time zone"},
    {.name = "calendar.add.from", .label = "From minute of the day"},
    {.name = "calendar.add.to", .label = "To minute of the day"},
    {.name = "calendar.change.from", .label = "From minute of the day"},
    {.name = "calendar.change.to", .label = "To minute of the day"},
    {.name = "calendar.addException.from", .label = "From minute of the day"},
    {.name = "calendar.addException.to", .label = "To minute of the day"},
    {.name = "inventory.addItem.tracking", .label = "Tracked by"},
    {.name = "inventory.transfer.from", .label = "From bin"},
    {.name = "inventory.transfer.to", .label = "To bin"},
    {.name = "ledger.setRate.from", .label = "From currency"},
    {.name = "ledger.setRate.to", .label = "To currency"},
    {.name = "people.changeRole.add", .label = "Rights to give"},
    {.name = "people.changeRole.remove", .label = "Rights to take away"},
};

// Kinds of records within a sentence.
constexpr Word kinds[] = {
    {.name = "site", .label = "site"},
    {.name = "view", .label = "view"},
    {.name = "user", .label = "user"},
    {.name = "role", .label = "role"},
    {.name = "party", .label = "party"},
    {.name = "customer", .label = "customer"},
    {.name = "calendar", .label = "calendar"},
    {.name = "account", .label = "account"},
    {.name = "period", .label = "period"},
    {.name = "journal entry", .label = "journal entry"},
    {.name = "tax code", .label = "tax code"},
    {.name = "unit", .label = "unit"},
    {.name = "item", .label = "item"},
    {.name = "category", .label = "category"},
    {.name = "warehouse", .label = "warehouse"},
    {.name = "bin", .label = "bin"},
    {.name = "lot", .label = "lot"},
    {.name = "price list", .label = "price list"},
    {.name = "discount", .label = "discount"},
    {.name = "order", .label = "order"},
    {.name = "order line", .label = "order line"},
    {.name = "pick list", .label = "pick list"},
    {.name = "shipment", .label = "shipment"},
    {.name = "invoice", .label = "invoice"},
    {.name = "payment", .label = "payment"},
    {.name = "address", .label = "address"},
    {.name = "contact", .label = "contact"},
    {.name = "exchange rate", .label = "exchange rate"},
    {.name = "stock move", .label = "stock move"},
    {.name = "stock balance", .label = "stock balance"},
    {.name = "supply", .label = "supply"},
    {.name = "hold", .label = "hold"},
    {.name = "allocation", .label = "allocation"},
    {.name = "shipment line", .label = "shipment line"},
    {.name = "pick line", .label = "pick line"},
    {.name = "invoice line", .label = "invoice line"},
    {.name = "promise", .label = "promise"},
    {.name = "bill of material", .label = "bill of material"},
    {.name = "return", .label = "return"},
};

// What the door wants in an argument.
constexpr Word wanted[] = {
    {.name = "true or false", .label = "yes or no"},
    {.name = "a whole number", .label = "a whole number"},
    {.name = "a smaller whole number", .label = "a smaller whole number"},
    {.name = "text", .label = "text"},
    {.name = "a list", .label = "a list"},
    {.name = "an object", .label = "a group of values"},
    {.name = "text in quotes, so that no digit is lost", .label = "a number that is not rounded"},
};

template <std::size_t N>
const Word* find(const Word (&words)[N], std::string_view name) {
    for (const auto& word : words)
        if (word.name == name) return &word;
    return nullptr;
}

// "creditLimit", "credit_limit" -> "Credit limit": for what a newer module names.
QString titled(std::string_view name) {
    QString words;
    for (const auto c : text(name)) {
        const bool capital = c >= 'A' && c <= 'Z';
        if (capital || c == '_') words += ' ';
        if (c != '_') words += capital ? c.toLower() : c;
    }
    return words.isEmpty() ? words : words.at(0).toUpper() + words.mid(1);
}

}  // namespace

QString wordOf(const std::string& enumValue) {
    if (const auto* word = find(values, enumValue)) return say(word->label);
    const bool letters = enumValue.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") == std::string::npos;
    return letters ? text(enumValue) : titled(enumValue);
}

QString labelOf(const std::string& argument, const std::string& action) {
    auto name = argument.substr(argument.rfind('.') + 1);
    if (const auto bracket = name.find('['); bracket != name.npos) name.resize(bracket);
    const auto* word = find(arguments, action + "." + name);
    if (word == nullptr) word = find(arguments, name);
    return word != nullptr ? say(word->label) : titled(name);
}

QString kindWord(const std::string& kind) {
    const auto* word = find(kinds, kind);
    return word != nullptr ? say(word->label) : text(kind);
}

QString wantedIn(const std::string& words) {
    constexpr std::string_view oneOf = "one of ";
    if (!words.starts_with(oneOf)) {
        const auto* word = find(wanted, words);
        return word != nullptr ? say(word->label) : text(words);
    }
    QStringList choices;
    for (const auto& value : text(std::string_view{words}.substr(oneOf.size())).split(", ")) choices << wordOf(utf8(value));
    return say("one of: %1").arg(choices.join(", "));
}

}  // namespace desk
