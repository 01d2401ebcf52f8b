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
    {.name = "work centre", .label = "work centre"},
    {.name = "machine", .label = "machine"},
    {.name = "skill", .label = "skill"},
    {.name = "tool", .label = "tool"},
    {.name = "document", .label = "document"},
    {.name = "document revision", .label = "document revision"},
    {.name = "change order", .label = "change order"},
    {.name = "parameter", .label = "parameter"},
    {.name = "routing", .label = "routing"},
    {.name = "option", .label = "option"},
    {.name = "option value", .label = "option value"},
    {.name = "maker's part", .label = "maker's part"},
    {.name = "item revision", .label = "item revision"},
    {.name = "bill line", .label = "bill line"},
    {.name = "return", .label = "return"},
};

}  // namespace

std::span<const Word> wordsForKinds() { return all; }

}  // namespace desk
