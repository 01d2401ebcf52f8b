// The module's actions: their names, their words, their arguments as JSON. Entering, signing and taking over
// are
// done by the thousand: their verbs collect all reasons before they write, so no check looks everything up
// twice.
#include "database/json.h"
#include "orders/orders.h"
#include "shared/numbers.h"

namespace orders {

BOOST_DESCRIBE_STRUCT(AddCustomer, (),
                      (party, currency, taxCode, priceList, paymentDays, creditLimit, minShelfDays))
BOOST_DESCRIBE_STRUCT(ChangeCustomer, (),
                      (customer, version, taxCode, priceList, paymentDays, creditLimit, unlimitedCredit,
                       minShelfDays))
BOOST_DESCRIBE_STRUCT(CustomerTerms, (), (customer))
BOOST_DESCRIBE_STRUCT(AddPriceList, (), (code, name, currency, party, priority, validFrom, validTo))
BOOST_DESCRIBE_STRUCT(PriceListMade, (), (priceList))
BOOST_DESCRIBE_STRUCT(SetPrice, (), (priceList, item, price, fromQuantity, validFrom, validTo))
BOOST_DESCRIBE_STRUCT(EndPrice, (), (priceList, item, fromQuantity, lastDay))
BOOST_DESCRIBE_STRUCT(PriceSet, (), (priceRow))
BOOST_DESCRIBE_STRUCT(AddDiscount, (),
                      (code, name, rate, party, item, category, fromQuantity, toQuantity, validFrom, validTo,
                       priority, automatic))
BOOST_DESCRIBE_STRUCT(EndDiscount, (), (discount, lastDay))
BOOST_DESCRIBE_STRUCT(DiscountSet, (), (discount))
BOOST_DESCRIBE_STRUCT(NewLine, (), (item, text, quantity, price, discount, wantedOn, lot, taxCode))
BOOST_DESCRIBE_STRUCT(Enter, (),
                      (customer, site, reference, shipTo, orderedOn, wantedOn, validTo, lines, sign))
BOOST_DESCRIBE_STRUCT(LineChange, (),
                      (line, remove, item, text, quantity, price, discount, wantedOn, lot, taxCode))
BOOST_DESCRIBE_STRUCT(Revise, (), (order, version, reason, lines, wantedOn, validTo))
BOOST_DESCRIBE_STRUCT(Amend, (), (order, version, reason, lines, wantedOn))
BOOST_DESCRIBE_STRUCT(Sign, (), (order, version))
BOOST_DESCRIBE_STRUCT(CancelLine, (), (line, quantity))
BOOST_DESCRIBE_STRUCT(Cancel, (), (order, reason, lines))
BOOST_DESCRIBE_STRUCT(ReleaseCredit, (), (order))
BOOST_DESCRIBE_STRUCT(Send, (), (order, to, subject, text, attachment, fileName))
BOOST_DESCRIBE_STRUCT(ImportLine, (), (item, text, quantity, price, discount, amount))
BOOST_DESCRIBE_STRUCT(ImportOrder, (),
                      (customer, site, source, reference, shipTo, orderedOn, wantedOn, currency, net, tax,
                       freight, total, lines))
BOOST_DESCRIBE_STRUCT(LineState, (), (line, id, allocated, waiting, promisedOn))
BOOST_DESCRIBE_STRUCT(Entered, (), (order, number, gross, lines))
BOOST_DESCRIBE_STRUCT(Signed, (), (order, number, lines))
BOOST_DESCRIBE_STRUCT(Difference, (),
                      (line, what, item, text, oldQuantity, newQuantity, oldWanted, newWanted, oldPromise,
                       newPromise, oldNet, newNet))
BOOST_DESCRIBE_STRUCT(Revised, (), (order, number, revision, difference, lines))
BOOST_DESCRIBE_STRUCT(Cancelled, (), (order, number, state, difference, lines))
BOOST_DESCRIBE_STRUCT(CreditReleased, (), (order, number))
BOOST_DESCRIBE_STRUCT(Sent, (), (order, number, message))
BOOST_DESCRIBE_STRUCT(Imported, (), (order, number, gross, rounding))

CustomerTerms addCustomer(db::Tx&, const AddCustomer&);
CustomerTerms changeCustomer(db::Tx&, const ChangeCustomer&);
PriceListMade addPriceList(db::Tx&, const AddPriceList&);
PriceSet setPrice(db::Tx&, const SetPrice&);
PriceSet endPrice(db::Tx&, const EndPrice&);
DiscountSet addDiscount(db::Tx&, const AddDiscount&);
DiscountSet endDiscount(db::Tx&, const EndDiscount&);
Revised revise(db::Tx&, const Revise&);
Sent send(db::Tx&, const Send&);
CreditReleased releaseCredit(db::Tx&, const ReleaseCredit&);
void check(const db::Read&, const AddCustomer&, db::Reasons&);
void check(const db::Read&, const ChangeCustomer&, db::Reasons&);
void check(const db::Read&, const AddPriceList&, db::Reasons&);
void check(const db::Read&, const SetPrice&, db::Reasons&);
void check(const db::Read&, const EndPrice&, db::Reasons&);
void check(const db::Read&, const AddDiscount&, db::Reasons&);
void check(const db::Read&, const EndDiscount&, db::Reasons&);
void check(const db::Read&, const ReleaseCredit&, db::Reasons&);
void check(const db::Read&, const Send&, db::Reasons&);

namespace {

template <class Args, class Result>
using Of = db::Action<Args, Result>;

}  // namespace

const Of<AddCustomer, CustomerTerms> addCustomerAction{"orders.addCustomer", "Make a party a customer",
                                                       addCustomer, check,
                                                       db::codec<AddCustomer, CustomerTerms>()};
const Of<ChangeCustomer, CustomerTerms> changeCustomerAction{
    "orders.changeCustomer", "Change a customer's terms", changeCustomer, check,
    db::codec<ChangeCustomer, CustomerTerms>()};
const Of<AddPriceList, PriceListMade> addPriceListAction{
    "orders.addPriceList", "Add a price list", addPriceList, check, db::codec<AddPriceList, PriceListMade>()};
const Of<SetPrice, PriceSet> setPriceAction{"orders.setPrice", "Set a price in a list", setPrice, check,
                                            db::codec<SetPrice, PriceSet>()};
const Of<EndPrice, PriceSet> endPriceAction{"orders.endPrice", "End a price", endPrice, check,
                                            db::codec<EndPrice, PriceSet>()};
const Of<AddDiscount, DiscountSet> addDiscountAction{"orders.addDiscount", "Add a discount", addDiscount,
                                                     check, db::codec<AddDiscount, DiscountSet>()};
const Of<EndDiscount, DiscountSet> endDiscountAction{"orders.endDiscount", "End a discount", endDiscount,
                                                     check, db::codec<EndDiscount, DiscountSet>()};
const Of<Enter, Entered> enterAction{"orders.enter", "Enter a quote, or an order signed at once", enter,
                                     nullptr, db::codec<Enter, Entered>()};
const Of<Revise, Revised> reviseAction{"orders.revise", "Make a quote's next revision", revise, check,
                                       db::codec<Revise, Revised>()};
const Of<Sign, Signed> signAction{"orders.sign", "Sign an order and promise its lines", sign, nullptr,
                                  db::codec<Sign, Signed>()};
const Of<Amend, Revised> amendAction{"orders.amend", "Change a signed order", amend, check,
                                     db::codec<Amend, Revised>()};
const Of<Cancel, Cancelled> cancelAction{"orders.cancel", "Call off an order or a part of it", cancel, check,
                                         db::codec<Cancel, Cancelled>()};
const Of<ReleaseCredit, CreditReleased> releaseCreditAction{
    "orders.releaseCredit", "Let an order pass over the credit limit", releaseCredit, check,
    db::codec<ReleaseCredit, CreditReleased>()};
const Of<Send, Sent> sendAction{"orders.send", "Mail a quote or an order to its customer", send, check,
                                db::codec<Send, Sent>()};
const Of<ImportOrder, Imported> importOrderAction{"orders.importOrder", "Take over another program's order",
                                                  importOrder, nullptr, db::codec<ImportOrder, Imported>()};

void addFindables(db::Actions&);  // findables.cpp

void install(db::Actions& actions) {
    addFindables(actions);
    actions.addRight("orders.see", "See customers, quotes, orders and prices");
    for (const db::AnyAction* action : std::initializer_list<const db::AnyAction*>{
             &addCustomerAction, &changeCustomerAction, &addPriceListAction, &setPriceAction, &endPriceAction,
             &addDiscountAction, &endDiscountAction, &enterAction, &reviseAction, &signAction, &amendAction,
             &cancelAction, &releaseCreditAction, &sendAction, &importOrderAction})
        actions.add(*action);
    for (const auto* list : {&customersList(), &ordersList(), &orderLinesList(), &waitingLinesList(), &cancellationsList(), &priceListsList(),
                             &pricesList(), &discountsList(), &orderRevisionsList()})
        actions.addList(*list);
    actions.addRight("orders.below_cost", "Sell a line below its cost");
}

}  // namespace orders
