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

// Engineering
struct ItemRevision;
using ItemRevisionId = db::Id<ItemRevision>;
struct BomLine;
using BomLineId = db::Id<BomLine>;
struct Routing;
using RoutingId = db::Id<Routing>;
struct RoutingOperation;
using RoutingOperationId = db::Id<RoutingOperation>;
struct RoutingStep;
using RoutingStepId = db::Id<RoutingStep>;
struct WorkCenter;
using WorkCenterId = db::Id<WorkCenter>;
struct Machine;
using MachineId = db::Id<Machine>;
struct Skill;
using SkillId = db::Id<Skill>;
struct Tool;
using ToolId = db::Id<Tool>;
struct Document;
using DocumentId = db::Id<Document>;
struct DocumentRevision;
using DocumentRevisionId = db::Id<DocumentRevision>;
struct ChangeOrder;
using ChangeOrderId = db::Id<ChangeOrder>;
struct Parameter;
using ParameterId = db::Id<Parameter>;
struct MakerPart;
using MakerPartId = db::Id<MakerPart>;
struct OptionGroup;
using OptionGroupId = db::Id<OptionGroup>;
struct OptionValue;
using OptionValueId = db::Id<OptionValue>;

// Production
struct Crew;
using CrewId = db::Id<Crew>;
struct Employee;
using EmployeeId = db::Id<Employee>;
struct Reason;
using ReasonId = db::Id<Reason>;
struct WorkOrder;
using WorkOrderId = db::Id<WorkOrder>;
struct WorkOrderComponent;
using WorkOrderComponentId = db::Id<WorkOrderComponent>;
struct WorkOrderOperation;
using WorkOrderOperationId = db::Id<WorkOrderOperation>;
struct WorkOrderStep;
using WorkOrderStepId = db::Id<WorkOrderStep>;
struct ProductionReport;
using ProductionReportId = db::Id<ProductionReport>;
struct MaterialIssue;
using MaterialIssueId = db::Id<MaterialIssue>;
struct MaterialAllocation;
using MaterialAllocationId = db::Id<MaterialAllocation>;
struct Job;
using JobId = db::Id<Job>;
struct JobTime;
using JobTimeId = db::Id<JobTime>;
struct AndonCall;
using AndonCallId = db::Id<AndonCall>;
struct ShiftHandover;
using ShiftHandoverId = db::Id<ShiftHandover>;
struct Peg;
using PegId = db::Id<Peg>;

// Warehouse
struct Zone;
using ZoneId = db::Id<Zone>;
struct BinType;
using BinTypeId = db::Id<BinType>;
struct Wave;
using WaveId = db::Id<Wave>;
struct PickRound;
using PickRoundId = db::Id<PickRound>;
struct HandlingUnit;
using HandlingUnitId = db::Id<HandlingUnit>;
struct WarehouseTask;
using WarehouseTaskId = db::Id<WarehouseTask>;
struct CountTask;
using CountTaskId = db::Id<CountTask>;
struct CountLine;
using CountLineId = db::Id<CountLine>;
struct TruckLoad;
using TruckLoadId = db::Id<TruckLoad>;

// Quality: checking
struct Gauge;
using GaugeId = db::Id<Gauge>;
struct GaugeCalibration;
using GaugeCalibrationId = db::Id<GaugeCalibration>;
struct ControlPlan;
using ControlPlanId = db::Id<ControlPlan>;
struct ControlPlanLine;
using ControlPlanLineId = db::Id<ControlPlanLine>;
struct InspectionPlan;
using InspectionPlanId = db::Id<InspectionPlan>;
struct InspectionCharacteristic;
using InspectionCharacteristicId = db::Id<InspectionCharacteristic>;
struct Inspection;
using InspectionId = db::Id<Inspection>;
struct InspectionLot;
using InspectionLotId = db::Id<InspectionLot>;
struct InspectionSample;
using InspectionSampleId = db::Id<InspectionSample>;
struct InspectionResult;
using InspectionResultId = db::Id<InspectionResult>;

// Quality: charts and studies
struct ControlChart;
using ControlChartId = db::Id<ControlChart>;
struct LimitPeriod;
using LimitPeriodId = db::Id<LimitPeriod>;
struct ChartPoint;
using ChartPointId = db::Id<ChartPoint>;
struct ChartSignal;
using ChartSignalId = db::Id<ChartSignal>;
struct GaugeStudy;
using GaugeStudyId = db::Id<GaugeStudy>;

// Quality: complaints
struct DefectKind;
using DefectKindId = db::Id<DefectKind>;
struct Complaint;
using ComplaintId = db::Id<Complaint>;
struct Nonconformance;
using NonconformanceId = db::Id<Nonconformance>;
struct ReturnOrder;
using ReturnOrderId = db::Id<ReturnOrder>;
struct Capa;
using CapaId = db::Id<Capa>;
struct CapaAction;
using CapaActionId = db::Id<CapaAction>;

// Quality: the system
struct Fmea;
using FmeaId = db::Id<Fmea>;
struct FmeaLine;
using FmeaLineId = db::Id<FmeaLine>;
struct FmeaAction;
using FmeaActionId = db::Id<FmeaAction>;
struct Ppap;
using PpapId = db::Id<Ppap>;
struct AuditProgramme;
using AuditProgrammeId = db::Id<AuditProgramme>;
struct Audit;
using AuditId = db::Id<Audit>;
struct AuditFinding;
using AuditFindingId = db::Id<AuditFinding>;

// Customers
struct SalesStage;
using SalesStageId = db::Id<SalesStage>;
struct Lead;
using LeadId = db::Id<Lead>;
struct Opportunity;
using OpportunityId = db::Id<Opportunity>;
struct Activity;
using ActivityId = db::Id<Activity>;
struct ServiceTicket;
using ServiceTicketId = db::Id<ServiceTicket>;
struct FrameOrder;
using FrameOrderId = db::Id<FrameOrder>;
struct Segment;
using SegmentId = db::Id<Segment>;
struct Campaign;
using CampaignId = db::Id<Campaign>;
struct Territory;
using TerritoryId = db::Id<Territory>;
struct QuoteTemplate;
using QuoteTemplateId = db::Id<QuoteTemplate>;
struct KnowledgeArticle;
using KnowledgeArticleId = db::Id<KnowledgeArticle>;

}  // namespace tl
