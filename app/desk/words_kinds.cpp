#include "app/desk/word_list.h"

namespace desk {
namespace {

// Kinds of records within a sentence.
constexpr Word all[] = {
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
    {.name = "wave", .label = "wave"},
    {.name = "round", .label = "round"},
    {.name = "count", .label = "stock count"},
    {.name = "zone", .label = "zone"},
    {.name = "work order", .label = "work order"},
    {.name = "component", .label = "component"},
    {.name = "operation", .label = "operation"},
    {.name = "step", .label = "step"},
    {.name = "report", .label = "report"},
    {.name = "reason", .label = "reason"},
    {.name = "employee", .label = "person"},
    {.name = "crew", .label = "crew"},
    {.name = "call", .label = "call"},
    {.name = "hand-over", .label = "hand-over"},
    {.name = "peg", .label = "peg"},
    {.name = "work centre", .label = "work centre"},
    {.name = "machine", .label = "machine"},
    {.name = "skill", .label = "skill"},
    {.name = "tool", .label = "tool"},
    {.name = "job time", .label = "time at work"},
};

}  // namespace

std::span<const Word> wordsForKinds() { return all; }

}  // namespace desk
