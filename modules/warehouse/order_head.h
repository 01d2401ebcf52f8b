// What every verb here asks of an order first.
#pragma once
#include "database/transaction.h"
#include "shared/ids.h"

namespace warehouse {

struct OrderHead {
    std::string number, state;
    tl::SiteId site;
    tl::CustomerId customer;
};
BOOST_DESCRIBE_STRUCT(OrderHead, (), (number, state, site, customer))

OrderHead orderHead(const db::Read&, tl::SalesOrderId);  // refuses "warehouse.order.none"
// Goods leave for signed orders only: "warehouse.order.state".
void checkSigned(const OrderHead&, db::Reasons&);

}  // namespace warehouse
