#include "orders/lines.h"

#include <algorithm>

#include <fmt/core.h>

#include "engineering/engineering.h"

namespace orders {
namespace {

constexpr int farthestDays = 3653;  // ten years
constexpr std::size_t longestText = 500;

void checkQuantity(const Measure& quantity, const std::string& path, db::Reasons& reasons) {
    if (quantity.millionths <= 0)
        reasons.add("orders.line.quantity",
                    "A line needs a quantity above zero, not {quantity}. Cancel what is no longer "
                    "wanted; what comes back is a return.",
                    {{"quantity", quantity}}, path + ".quantity");
    else if (!enterable(quantity.millionths))
        reasons.add("orders.line.large",
                    "{quantity} is more than can be kept. Check the digits and the unit.",
                    {{"quantity", quantity}}, path + ".quantity");
}

void checkMoney(const Desk& desk, const std::optional<Price>& price, const std::optional<Percent>& discount,
                const std::string& path, db::Reasons& reasons) {
    if (price && price->currency != desk.head.currency)
        reasons.add("orders.line.currency",
                    "The price is in {given}, but {customer} is billed in {currency}. Give it in "
                    "{currency}.",
                    {{"given", toText(price->currency)},
                     {"customer", desk.terms.name},
                     {"currency", toText(desk.head.currency)}},
                    path + ".price");
    else if (price && (price->price.millionths < 0 || !enterable(price->price.millionths)))
        reasons.add("orders.line.price",
                    "{price} is no price: it lies between 0 and 9,000,000,000. A reduction of the "
                    "whole order is a discount or a credit note.",
                    {{"price", *price}}, path + ".price");
    if (discount && (*discount < Percent{} || *discount > percent(100)))
        reasons.add("orders.line.discount", "A discount lies between 0 % and 100 %, so {discount} cannot be.",
                    {{"discount", *discount}}, path + ".discount");
}

struct LotFacts {
    ItemId item;
    std::string number, itemNumber;
};
BOOST_DESCRIBE_STRUCT(LotFacts, (), (item, number, itemNumber))

void checkLot(const db::Read& read, LotId lot, std::optional<ItemId> item, const std::string& itemNumber) {
    const auto found = read.find<LotFacts>(R"sql(
        select l.item_id as item, l.number, i.number as item_number
        from lot l join item i on i.item_id = l.item_id where l.lot_id = $1
    )sql", lot);
    if (!found)
        db::refuse("orders.lot.none", "There is no such lot. Choose one that is in stock.", {}, "lot");
    if (!item)
        db::refuse("orders.lot.charge", "A charge has no lot. Leave the lot out, or name its item.", {},
                   "lot");
    if (found->item != *item)
        db::refuse("orders.lot.other", "Lot {lot} is of {other}, not of {item}. Choose a lot of {item}.",
                   {{"lot", found->number}, {"other", found->itemNumber}, {"item", itemNumber}}, "lot");
}

// Most lines are in the stocking unit and need no question to the database.
inventory::Entered stocked(const Desk& desk, const Sold& sold, const Measure& measure) {
    auto entered = !measure.unit || measure.unit == sold.unitCode
                       ? inventory::Entered{{measure.millionths}, sold.unit, {}}
                       : inventory::entered(desk.read, sold.item, measure);
    if (entered.quantity <= Quantity{} || !enterable(entered.quantity.millionths))
        db::refuse("orders.line.stocked",
                   "{quantity} of {item} cannot be kept in {unit}. Check the digits and the unit.",
                   {{"quantity", measure}, {"item", sold.number}, {"unit", toText(sold.unitCode)}},
                   "quantity");
    return entered;
}

// By hand where a price is given, else by the lists; a discount given takes the place of the automatic one.
void price(const Desk& desk, const Sold& sold, const inventory::Entered& entered,
           const std::optional<Price>& given, std::optional<Percent> discount, Line& line) {
    if (given) {
        line.unitPrice = given->price;
        line.discount = discount.value_or(Percent{});
        line.priceWhy = Pricing::said(*given, line.discount);
        return;
    }
    auto quoted = desk.pricing.quote(sold, entered, UnitCode{line.unitCode});
    if (!quoted) refuseNoPrice(desk.terms, sold, entered.quantity, desk.head.orderedOn);
    line.unitPrice = quoted->price;
    line.discount = discount.value_or(quoted->discount);
    line.priceWhy =
        discount ? Pricing::withDiscount(std::move(quoted->why), *discount) : std::move(quoted->why);
}

Sold soldOf(const Desk& desk, ItemId item) {
    auto sold = findSold(desk.read, item, desk.head.site, desk.head.orderedOn);
    if (!sold) db::refuse("orders.item.none", "There is no such item. Choose one from the list.", {}, "item");
    return std::move(*sold);
}

void drawUpItem(const Desk& desk, const NewLine& wanted, Line& line) {
    const auto sold = soldOf(desk, *wanted.item);
    if (sold.state == "obsolete" && desk.head.source.empty())
        db::refuse("orders.item.obsolete",
                   "{item} is obsolete: it is not sold any more. Choose what replaces it.",
                   {{"item", sold.number}}, "item");
    if (desk.head.source.empty()) {
        db::Reasons reasons;
        engineering::checkUse(desk.read, sold.item, {}, engineering::Use::sell, reasons, "item");
        reasons.throwIfAny();
    }
    if (wanted.lot) checkLot(desk.read, *wanted.lot, sold.item, sold.number);
    const auto entered = stocked(desk, sold, wanted.quantity);
    line.itemNumber = sold.number;
    line.itemState = sold.state;
    line.unit = entered.unit;
    line.unitCode = toText(wanted.quantity.unit ? wanted.quantity.unit : sold.unitCode);
    line.quantity = entered.quantity;
    line.unitCost = sold.standard ? sold.unitCost : std::nullopt;
    if (line.text.empty()) line.text = sold.name;
    price(desk, sold, entered, wanted.price, wanted.discount, line);
}

struct UnitFacts {
    UnitId unit;
    std::string code;
};
BOOST_DESCRIBE_STRUCT(UnitFacts, (), (unit, code))

void drawUpCharge(const Desk& desk, const NewLine& wanted, Line& line) {
    if (wanted.text.empty() || !wanted.price)
        db::refuse("orders.line.charge",
                   "A line without an item is a charge and needs a text and a price. Name the item, "
                   "or give both.",
                   {}, wanted.text.empty() ? "text" : "price");
    if (wanted.lot) checkLot(desk.read, *wanted.lot, std::nullopt, {});
    const auto unit = desk.read.find<UnitFacts>(R"sql(
        select unit_id as unit, code from unit
        where code = $1 or ($1 = '' and dimension = 'count') order by unit_id limit 1
    )sql", wanted.quantity.unit);
    if (!unit)
        db::refuse("orders.line.unit", "There is no unit '{unit}'. Add it, or count the charge in another.",
                   {{"unit", toText(wanted.quantity.unit)}}, "quantity");
    line.unit = unit->unit;
    line.unitCode = unit->code;
    line.quantity = {wanted.quantity.millionths};
    line.unitPrice = wanted.price->price;
    line.discount = wanted.discount.value_or(Percent{});
    line.priceWhy = Pricing::said(*wanted.price, line.discount);
}

}  // namespace

void checkWanted(Date orderedOn, Date wantedOn, const std::string& field, db::Reasons& reasons) {
    if (std::abs(wantedOn - orderedOn) > farthestDays)
        reasons.add("orders.date.far",
                    "{day} is more than ten years from the day of the order, {ordered}. Check the year.",
                    {{"day", wantedOn}, {"ordered", orderedOn}}, field);
}

Line drawUp(const Desk& desk, const NewLine& wanted, const std::string& path, db::Reasons& reasons) {
    Line line;
    line.item = wanted.item;
    line.enteredQuantity = wanted.quantity.millionths;
    line.wantedOn = wanted.wantedOn.value_or(desk.head.wantedOn);
    line.taxCode = wanted.taxCode.value_or(desk.terms.taxCode);
    line.lot = wanted.lot;
    const auto before = reasons.all().size();
    checkQuantity(wanted.quantity, path, reasons);
    checkMoney(desk, wanted.price, wanted.discount, path, reasons);
    if (wanted.wantedOn) checkWanted(desk.head.orderedOn, line.wantedOn, path + ".wantedOn", reasons);
    if (!wanted.text.empty())
        gather(reasons, path + ".text", [&] { line.text = db::cleanText(wanted.text, longestText); });
    if (reasons.all().size() != before) {
        if (wanted.item) gather(reasons, path, [&] { static_cast<void>(soldOf(desk, *wanted.item)); });
        return line;
    }
    gather(reasons, path, [&] {
        if (wanted.item)
            drawUpItem(desk, wanted, line);
        else
            drawUpCharge(desk, wanted, line);
        line.net = lineNet(line.unitPrice, line.enteredQuantity, line.discount, desk.head.currency);
    });
    return line;
}

Line changed(const Desk& desk, Line line, const LineChange& change, bool reprice, const std::string& path,
             db::Reasons& reasons) {
    const auto before = reasons.all().size();
    if (change.item && change.item != line.item)
        reasons.add("orders.change.item",
                    "Line {line} is for {item}; a line keeps its item. Take this line out and add "
                    "another.",
                    {{"line", line.lineNo}, {"item", line.itemNumber}}, path + ".item");
    if (change.quantity) checkQuantity(*change.quantity, path, reasons);
    checkMoney(desk, change.price, change.discount, path, reasons);
    if (change.wantedOn) checkWanted(desk.head.orderedOn, *change.wantedOn, path + ".wantedOn", reasons);
    if (!change.text.empty())
        gather(reasons, path + ".text", [&] { line.text = db::cleanText(change.text, longestText); });
    if (reasons.all().size() != before) return line;
    line.wantedOn = change.wantedOn.value_or(line.wantedOn);
    line.taxCode = change.taxCode.value_or(line.taxCode);
    gather(reasons, path, [&] {
        if (change.lot) {
            checkLot(desk.read, *change.lot, line.item, line.itemNumber);
            line.lot = change.lot;
        }
        auto measure = change.quantity.value_or(Measure{line.enteredQuantity, {}});
        if (!measure.unit) measure.unit.code = line.unitCode;
        if (measure.unit.code != line.unitCode && (!change.price || !line.item))
            db::refuse("orders.change.unit",
                       "Line {line} counts in {unit}. Give the quantity in {unit}, or the price for "
                       "the new unit too.",
                       {{"line", line.lineNo}, {"unit", line.unitCode}}, "quantity");
        if (!line.item) {
            line.quantity = {measure.millionths};
        } else if (change.quantity) {
            const auto sold = soldOf(desk, *line.item);
            const auto entered = stocked(desk, sold, measure);
            line.unit = entered.unit;
            line.unitCode = toText(measure.unit);
            line.quantity = entered.quantity;
            if (reprice && !change.price && !Pricing::byHand(line.priceWhy))
                price(desk, sold, entered, {}, Pricing::typed(line.priceWhy, line.discount), line);
        }
        line.enteredQuantity = measure.millionths;
        if (change.price) {
            line.unitPrice = change.price->price;
            line.discount = change.discount.value_or(Percent{});
            line.priceWhy = Pricing::said(*change.price, line.discount);
        } else if (change.discount) {
            line.discount = *change.discount;
            line.priceWhy = Pricing::withDiscount(std::move(line.priceWhy), line.discount);
        }
        line.net = netOf(line, desk.head.currency);
    });
    return line;
}

Difference differenceOf(const Line* before, const Line* after, const Currency& currency) {
    const Line& known = after != nullptr ? *after : *before;
    Difference out{known.lineNo,
                   before == nullptr  ? "added"
                   : after == nullptr ? "removed"
                                      : "same",
                   known.itemNumber,
                   known.text,
                   {},
                   {},
                   {},
                   {},
                   {},
                   {},
                   {{}, currency},
                   {{}, currency}};
    if (before != nullptr) {
        out.oldQuantity = Measure{before->enteredQuantity, {before->unitCode}};
        out.oldWanted = before->wantedOn;
        out.oldPromise = before->promisedOn;
        out.oldNet.money = before->net;
    }
    if (after != nullptr) {
        out.newQuantity = Measure{after->enteredQuantity, {after->unitCode}};
        out.newWanted = after->wantedOn;
        out.newPromise = after->promisedOn;
        out.newNet.money = after->net;
    }
    if (before != nullptr && after != nullptr &&
        (out.oldQuantity != out.newQuantity || out.oldWanted != out.newWanted ||
         out.oldPromise != out.newPromise || out.oldNet != out.newNet ||
         before->unitPrice != after->unitPrice || before->discount != after->discount ||
         before->text != after->text || before->lot != after->lot))
        out.what = "changed";
    return out;
}

}  // namespace orders
