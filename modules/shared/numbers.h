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

// Engineering, production, warehouse.
TL_NUMBERED(Routing, "routing", 1, R"sql(
    select r.routing_id from routing r join item i on i.item_id = r.item_id where i.number = $1 order by r.routing_id desc limit 1
)sql");
TL_NUMBERED(WorkCenter, "work centre", 1, R"sql(select work_center_id from work_center where code = $1)sql");
TL_NUMBERED(Machine, "machine", 1, R"sql(select machine_id from machine where code = $1)sql");
TL_NUMBERED(Skill, "skill", 1, R"sql(select skill_id from skill where code = $1)sql");
TL_NUMBERED(Tool, "tool", 1, R"sql(select tool_id from tool where code = $1)sql");
TL_NUMBERED(Document, "document", 1, R"sql(select document_id from document where number = $1)sql");
TL_NUMBERED(ChangeOrder, "change order", 1, R"sql(select change_order_id from change_order where number = $1)sql");
TL_NUMBERED(Parameter, "parameter", 1, R"sql(select parameter_id from parameter where name = $1)sql");
TL_NUMBERED(Crew, "crew", 1, R"sql(select crew_id from crew where code = $1)sql");
TL_NUMBERED(Employee, "employee", 1, R"sql(select employee_id from employee where number = $1)sql");
TL_NUMBERED(Reason, "reason", 2, R"sql(select reason_id from reason where kind = $1 and code = $2)sql");
TL_NUMBERED(WorkOrder, "work order", 1, R"sql(select work_order_id from work_order where number = $1)sql");
TL_NUMBERED(WorkOrderOperation, "operation", 2, R"sql(
    select o.work_order_operation_id from work_order_operation o join work_order w on w.work_order_id = o.work_order_id
    where w.number = $1 and cast(o.op_no as text) = $2
)sql");
TL_NUMBERED(WorkOrderComponent, "component", 2, R"sql(
    select c.work_order_component_id from work_order_component c join work_order w on w.work_order_id = c.work_order_id
    where w.number = $1 and cast(c.line_no as text) = $2
)sql");
TL_NUMBERED(AndonCall, "call", 1, R"sql(select andon_call_id from andon_call where number = $1)sql");
TL_NUMBERED(Zone, "zone", 2, R"sql(
    select z.zone_id from zone z join warehouse w on w.warehouse_id = z.warehouse_id where w.code = $1 and z.code = $2
)sql");
TL_NUMBERED(BinType, "bin type", 1, R"sql(select bin_type_id from bin_type where code = $1)sql");
TL_NUMBERED(Wave, "wave", 1, R"sql(select wave_id from wave where number = $1)sql");
TL_NUMBERED(PickRound, "round", 1, R"sql(select pick_round_id from pick_round where number = $1)sql");
TL_NUMBERED(HandlingUnit, "handling unit", 1, R"sql(select handling_unit_id from handling_unit where sscc = $1)sql");
TL_NUMBERED(CountTask, "count", 1, R"sql(select count_task_id from count_task where number = $1)sql");
TL_NUMBERED(TruckLoad, "load", 1, R"sql(select truck_load_id from truck_load where number = $1)sql");
TL_NUMBERED(WarehouseTask, "task", 1, R"sql(select warehouse_task_id from warehouse_task where cast(warehouse_task_id as text) = $1)sql");

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

TL_NUMBERED(BomLine, "bill line", 1, R"sql(select bom_line_id from bom_line where cast(bom_line_id as text) = $1)sql");
TL_NUMBERED(RoutingOperation, "routing operation", 1, R"sql(select routing_operation_id from routing_operation where cast(routing_operation_id as text) = $1)sql");
TL_NUMBERED(DocumentRevision, "document revision", 1, R"sql(select document_revision_id from document_revision where cast(document_revision_id as text) = $1)sql");
TL_NUMBERED(WorkOrderStep, "step", 1, R"sql(select work_order_step_id from work_order_step where cast(work_order_step_id as text) = $1)sql");
TL_NUMBERED(ProductionReport, "report", 1, R"sql(select production_report_id from production_report where cast(production_report_id as text) = $1)sql");
TL_NUMBERED(Peg, "peg", 1, R"sql(select peg_id from peg where cast(peg_id as text) = $1)sql");
TL_NUMBERED(JobTime, "job time", 1, R"sql(select job_time_id from job_time where cast(job_time_id as text) = $1)sql");
TL_NUMBERED(ShiftHandover, "hand-over", 1, R"sql(select shift_handover_id from shift_handover where cast(shift_handover_id as text) = $1)sql");
TL_NUMBERED(OptionGroup, "option", 2, R"sql(
    select g.option_group_id from option_group g join item i on i.item_id = g.item_id where i.number = $1 and g.code = $2
)sql");
TL_NUMBERED(OptionValue, "option value", 2, R"sql(
    select v.option_value_id
    from option_value v join option_group g on g.option_group_id = v.option_group_id join item i on i.item_id = g.item_id
    where i.number || '/' || g.code = $1 and v.code = $2
)sql");
TL_NUMBERED(MakerPart, "maker's part", 1, R"sql(select maker_part_id from maker_part where cast(maker_part_id as text) = $1)sql");
TL_NUMBERED(ItemRevision, "item revision", 1, R"sql(select item_revision_id from item_revision where cast(item_revision_id as text) = $1)sql");

// Quality: checking. A plan's number means its latest edition.
TL_NUMBERED(Gauge, "gauge", 1, R"sql(select gauge_id from gauge where code = $1)sql");
TL_NUMBERED(ControlPlan, "control plan", 1, R"sql(
    select control_plan_id from control_plan where number = $1 order by edition desc limit 1
)sql");
TL_NUMBERED(InspectionPlan, "inspection plan", 1, R"sql(
    select inspection_plan_id from inspection_plan where number = $1 order by edition desc limit 1
)sql");
TL_NUMBERED(Inspection, "inspection", 1, R"sql(select inspection_id from inspection where number = $1)sql");

// Quality: charts and studies.
TL_NUMBERED(ControlChart, "control chart", 1, R"sql(select control_chart_id from control_chart where number = $1)sql");
TL_NUMBERED(LimitPeriod, "limits", 1, R"sql(select limit_period_id from limit_period where cast(limit_period_id as text) = $1)sql");
TL_NUMBERED(ChartSignal, "signal", 1, R"sql(select chart_signal_id from chart_signal where cast(chart_signal_id as text) = $1)sql");
TL_NUMBERED(GaugeStudy, "gauge study", 1, R"sql(select gauge_study_id from gauge_study where number = $1)sql");

// Quality: complaints.
TL_NUMBERED(DefectKind, "defect kind", 1, R"sql(select defect_kind_id from defect_kind where code = $1)sql");
TL_NUMBERED(Complaint, "complaint", 1, R"sql(select complaint_id from complaint where number = $1)sql");
TL_NUMBERED(Nonconformance, "nonconformance", 1, R"sql(select nonconformance_id from nonconformance where number = $1)sql");
TL_NUMBERED(ReturnOrder, "return order", 1, R"sql(select return_order_id from return_order where number = $1)sql");
TL_NUMBERED(Capa, "8D report", 1, R"sql(select capa_id from capa where number = $1)sql");
TL_NUMBERED(CapaAction, "8D action", 1, R"sql(select capa_action_id from capa_action where cast(capa_action_id as text) = $1)sql");

// Quality: the system.
TL_NUMBERED(Fmea, "FMEA", 1, R"sql(select fmea_id from fmea where number = $1)sql");
TL_NUMBERED(FmeaLine, "FMEA line", 2, R"sql(
    select l.fmea_line_id from fmea_line l join fmea f on f.fmea_id = l.fmea_id where f.number = $1 and cast(l.line_no as text) = $2
)sql");
TL_NUMBERED(FmeaAction, "FMEA action", 1, R"sql(select fmea_action_id from fmea_action where cast(fmea_action_id as text) = $1)sql");
TL_NUMBERED(Ppap, "PPAP file", 1, R"sql(select ppap_id from ppap where number = $1)sql");
TL_NUMBERED(AuditProgramme, "audit programme", 1, R"sql(select audit_programme_id from audit_programme where code = $1)sql");
TL_NUMBERED(Audit, "audit", 1, R"sql(select audit_id from audit where number = $1)sql");
TL_NUMBERED(AuditFinding, "audit finding", 1, R"sql(select audit_finding_id from audit_finding where number = $1)sql");

// Customers.
TL_NUMBERED(SalesStage, "stage", 1, R"sql(select sales_stage_id from sales_stage where code = $1)sql");
TL_NUMBERED(Lead, "lead", 1, R"sql(select lead_id from lead where number = $1)sql");
TL_NUMBERED(Opportunity, "opportunity", 1, R"sql(select opportunity_id from opportunity where number = $1)sql");
TL_NUMBERED(ServiceTicket, "ticket", 1, R"sql(select service_ticket_id from service_ticket where number = $1)sql");
TL_NUMBERED(FrameOrder, "frame order", 1, R"sql(select frame_order_id from frame_order where number = $1)sql");
TL_NUMBERED(Activity, "activity", 1, R"sql(select activity_id from activity where cast(activity_id as text) = $1)sql");
TL_NUMBERED(Segment, "segment", 1, R"sql(select segment_id from segment where code = $1)sql");
TL_NUMBERED(Campaign, "campaign", 1, R"sql(select campaign_id from campaign where code = $1)sql");
TL_NUMBERED(Territory, "territory", 1, R"sql(select territory_id from territory where code = $1)sql");
TL_NUMBERED(QuoteTemplate, "quote template", 1, R"sql(select quote_template_id from quote_template where code = $1)sql");
TL_NUMBERED(KnowledgeArticle, "article", 1, R"sql(select knowledge_article_id from knowledge_article where code = $1)sql");

#undef TL_NUMBERED
