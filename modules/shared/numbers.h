// How each record is found by the number people use, in JSON arguments and files.
#pragma once
#include "database/json.h"
#include "shared/ids.h"

// NUMBERED(tag, what people call it, statement): one text part, or two split at the last '/'.
#define TL_NUMBERED(Tag, What, Parts, Sql)                 \
    template <>                                            \
    struct db::Numbered<tl::Tag> {                         \
        static constexpr const char* what = What;          \
        static constexpr int parts = Parts;                \
        static constexpr std::string_view sql = Sql;       \
    }

TL_NUMBERED(Site, "site", 1, R"sql(select site_id from site where code = $1)sql");
TL_NUMBERED(UserAccount, "user", 1, R"sql(select user_account_id from user_account where name = $1)sql");
TL_NUMBERED(Role, "role", 1, R"sql(select role_id from role where name = $1)sql");
TL_NUMBERED(Party, "party", 1, R"sql(select party_id from party where number = $1)sql");
TL_NUMBERED(Customer, "customer", 1,
            R"sql(select c.customer_id from customer c join party p on p.party_id = c.party_id where p.number = $1)sql");
TL_NUMBERED(Calendar, "calendar", 1, R"sql(select calendar_id from calendar where code = $1)sql");
TL_NUMBERED(Account, "account", 1, R"sql(select account_id from account where number = $1)sql");
TL_NUMBERED(Period, "period", 1, R"sql(select period_id from period where starts_on = $1)sql");
TL_NUMBERED(JournalEntry, "journal entry", 1, R"sql(select journal_entry_id from journal_entry where number = $1)sql");
TL_NUMBERED(TaxCode, "tax code", 1, R"sql(select tax_code_id from tax_code where code = $1)sql");
TL_NUMBERED(Unit, "unit", 1, R"sql(select unit_id from unit where code = $1)sql");
TL_NUMBERED(Item, "item", 1, R"sql(select item_id from item where number = $1)sql");
TL_NUMBERED(ItemCategory, "category", 1, R"sql(select item_category_id from item_category where code = $1)sql");
TL_NUMBERED(Warehouse, "warehouse", 1, R"sql(select warehouse_id from warehouse where code = $1)sql");
TL_NUMBERED(Bin, "bin", 2, R"sql(
    select b.bin_id from bin b join warehouse w on w.warehouse_id = b.warehouse_id where w.code = $1 and b.code = $2
)sql");
TL_NUMBERED(Lot, "lot", 2, R"sql(
    select l.lot_id from lot l join item i on i.item_id = l.item_id where i.number = $1 and l.number = $2
    order by l.lot_id desc limit 1
)sql");
TL_NUMBERED(PriceList, "price list", 1, R"sql(select price_list_id from price_list where code = $1)sql");
TL_NUMBERED(Discount, "discount", 1, R"sql(select discount_id from discount where code = $1)sql");
TL_NUMBERED(SalesOrder, "order", 1, R"sql(select sales_order_id from sales_order where number = $1)sql");
TL_NUMBERED(SalesOrderLine, "order line", 2, R"sql(
    select l.sales_order_line_id from sales_order_line l join sales_order o on o.sales_order_id = l.sales_order_id
    where o.number = $1 and cast(l.line_no as text) = $2
)sql");
TL_NUMBERED(PickList, "pick list", 1, R"sql(select pick_list_id from pick_list where number = $1)sql");
TL_NUMBERED(Shipment, "shipment", 1, R"sql(select shipment_id from shipment where number = $1)sql");
TL_NUMBERED(Invoice, "invoice", 1, R"sql(select invoice_id from invoice where number = $1)sql");
TL_NUMBERED(Payment, "payment", 1, R"sql(select payment_id from payment where number = $1)sql");

// Known by their id only.
TL_NUMBERED(SavedView, "view", 1, R"sql(select saved_view_id from saved_view where cast(saved_view_id as text) = $1)sql");
TL_NUMBERED(PartyAddress, "address", 1, R"sql(select party_address_id from party_address where cast(party_address_id as text) = $1)sql");
TL_NUMBERED(PartyContact, "contact", 1, R"sql(select party_contact_id from party_contact where cast(party_contact_id as text) = $1)sql");
TL_NUMBERED(ExchangeRate, "exchange rate", 1, R"sql(select exchange_rate_id from exchange_rate where cast(exchange_rate_id as text) = $1)sql");
TL_NUMBERED(StockMove, "stock move", 1, R"sql(select stock_move_id from stock_move where cast(stock_move_id as text) = $1)sql");
TL_NUMBERED(StockBalance, "stock balance", 1, R"sql(select stock_balance_id from stock_balance where cast(stock_balance_id as text) = $1)sql");
TL_NUMBERED(Supply, "supply", 1, R"sql(select supply_id from supply where cast(supply_id as text) = $1)sql");
TL_NUMBERED(Hold, "hold", 1, R"sql(select hold_id from hold where cast(hold_id as text) = $1)sql");
TL_NUMBERED(Allocation, "allocation", 1, R"sql(select allocation_id from allocation where cast(allocation_id as text) = $1)sql");
TL_NUMBERED(ShipmentLine, "shipment line", 2, R"sql(
    select n.shipment_line_id
    from (select l.shipment_line_id, row_number() over (order by l.shipment_line_id) as line_no
          from shipment_line l join shipment s on s.shipment_id = l.shipment_id where s.number = $1) n
    where cast(n.line_no as text) = $2
)sql");
TL_NUMBERED(PickLine, "pick line", 2, R"sql(
    select n.pick_line_id
    from (select l.pick_line_id, row_number() over (order by l.pick_line_id) as line_no
          from pick_line l join pick_list p on p.pick_list_id = l.pick_list_id where p.number = $1) n
    where cast(n.line_no as text) = $2
)sql");
TL_NUMBERED(InvoiceLine, "invoice line", 1, R"sql(select invoice_line_id from invoice_line where cast(invoice_line_id as text) = $1)sql");
TL_NUMBERED(Promise, "promise", 1, R"sql(select promise_id from promise where cast(promise_id as text) = $1)sql");
TL_NUMBERED(Bom, "bill of material", 1, R"sql(
    select b.bom_id from bom b join item i on i.item_id = b.item_id where i.number = $1 order by b.bom_id desc limit 1
)sql");

#undef TL_NUMBERED
