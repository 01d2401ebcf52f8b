// The ids of all shared records, so that a module can point at a record without knowing its owner.
// The tags are never defined: the record's struct lives in its own module's namespace.
#pragma once
#include "database/value.h"

namespace tl {

// People and places
struct Site;
using SiteId = db::Id<Site>;
struct UserAccount;
using UserAccountId = db::Id<UserAccount>;
struct Role;
using RoleId = db::Id<Role>;
struct SavedView;
using SavedViewId = db::Id<SavedView>;
struct Party;
using PartyId = db::Id<Party>;
struct PartyAddress;
using PartyAddressId = db::Id<PartyAddress>;
struct PartyContact;
using PartyContactId = db::Id<PartyContact>;
struct Calendar;
using CalendarId = db::Id<Calendar>;

// Ledger
struct Account;
using AccountId = db::Id<Account>;
struct Period;
using PeriodId = db::Id<Period>;
struct JournalEntry;
using JournalEntryId = db::Id<JournalEntry>;
struct TaxCode;
using TaxCodeId = db::Id<TaxCode>;
struct ExchangeRate;
using ExchangeRateId = db::Id<ExchangeRate>;

// Items and stock
struct Unit;
using UnitId = db::Id<Unit>;
struct Item;
using ItemId = db::Id<Item>;
struct ItemCategory;
using ItemCategoryId = db::Id<ItemCategory>;
struct Bom;
using BomId = db::Id<Bom>;
struct Warehouse;
using WarehouseId = db::Id<Warehouse>;
struct Bin;
using BinId = db::Id<Bin>;
struct Lot;
using LotId = db::Id<Lot>;
struct StockMove;
using StockMoveId = db::Id<StockMove>;
struct StockBalance;
using StockBalanceId = db::Id<StockBalance>;
struct Supply;
using SupplyId = db::Id<Supply>;
struct Hold;
using HoldId = db::Id<Hold>;
struct Allocation;
using AllocationId = db::Id<Allocation>;

// Orders
struct Customer;
using CustomerId = db::Id<Customer>;
struct PriceList;
using PriceListId = db::Id<PriceList>;
struct Discount;
using DiscountId = db::Id<Discount>;
struct SalesOrder;
using SalesOrderId = db::Id<SalesOrder>;
struct SalesOrderLine;
using SalesOrderLineId = db::Id<SalesOrderLine>;
struct Promise;
using PromiseId = db::Id<Promise>;
struct PickList;
using PickListId = db::Id<PickList>;
struct PickLine;
using PickLineId = db::Id<PickLine>;
struct Shipment;
using ShipmentId = db::Id<Shipment>;
struct ShipmentLine;
using ShipmentLineId = db::Id<ShipmentLine>;
struct Invoice;
using InvoiceId = db::Id<Invoice>;
struct InvoiceLine;
using InvoiceLineId = db::Id<InvoiceLine>;
struct Payment;
using PaymentId = db::Id<Payment>;

}  // namespace tl
