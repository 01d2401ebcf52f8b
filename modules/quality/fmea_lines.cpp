// What may go wrong is written down, changed, and rated again.
#include "quality/facts.h"
#include "quality/fmea_facts.h"

namespace quality {
namespace {

// The step as the item's routing calls it.
std::optional<std::string> operationOf(const db::Read& read, ItemId item, int opNo) {
    return read.find<std::string>(R"sql(
        select o.name from routing_operation o join routing r on r.routing_id = o.routing_id
        where r.item_id = $1 and o.op_no = $2 order by o.routing_operation_id desc limit 1
    )sql", item, opNo);
}

// The line in the released edition, whichever edition was named.
std::optional<ControlPlanLineId> controlLine(const db::Read& read, ItemId item, const FmeaControl& control) {
    return read.find<ControlPlanLineId>(R"sql(
        select l.control_plan_line_id
        from control_plan named
        join control_plan p on p.number = named.number and p.state = 'released'
        join control_plan_line l on l.control_plan_id = p.control_plan_id
        where named.control_plan_id = $1 and l.line_no = $2 and p.item_id = $3
    )sql", control.controlPlan, control.line, item);
}

void checkLinks(const db::Read& read, ItemId item, const std::vector<FmeaDefect>& defects, const std::vector<FmeaControl>& controls,
                db::Reasons& reasons) {
    for (std::size_t i = 0; i < defects.size(); ++i) checkDefect(read, defects[i].defect, reasons, "defects[" + std::to_string(i) + "].defect");
    for (std::size_t i = 0; i < controls.size(); ++i)
        if (!controlLine(read, item, controls[i]))
            reasons.add("quality.fmea.control",
                        "No released control plan of the item has line {line} there. Choose a characteristic that is watched today.",
                        {{"line", controls[i].line}}, "controls[" + std::to_string(i) + "].line");
}

void writeDefects(db::Tx& tx, FmeaLineId line, const std::vector<FmeaDefect>& defects) {
    tx.run(R"sql(delete from fmea_defect where fmea_line_id = $1)sql", line);
    for (const auto& one : defects)
        tx.run(R"sql(
            insert into fmea_defect (fmea_line_id, defect_kind_id) values ($1, $2) on conflict (fmea_line_id, defect_kind_id) do nothing
        )sql", line, one.defect);
}

void writeControls(db::Tx& tx, FmeaLineId line, ItemId item, const std::vector<FmeaControl>& controls) {
    tx.run(R"sql(delete from fmea_control where fmea_line_id = $1)sql", line);
    for (const auto& one : controls)
        tx.run(R"sql(
            insert into fmea_control (fmea_line_id, control_plan_line_id) values ($1, $2)
            on conflict (fmea_line_id, control_plan_line_id) do nothing
        )sql", line, controlLine(tx, item, one).value());
}

void checkWords(const std::optional<std::string>& text, std::string_view field, bool needed, db::Reasons& reasons) {
    if (!text) return;
    if (needed) inventory::checkText(reasons, field, *text, 500);
    else inventory::checkOptionalText(reasons, field, *text, 500);
}

template <class Line>
void checkLineWords(const Line& args, db::Reasons& reasons) {
    checkWords(args.function, "function", false, reasons);
    checkWords(args.failureMode, "failureMode", true, reasons);
    checkWords(args.effect, "effect", true, reasons);
    checkWords(args.cause, "cause", true, reasons);
    checkWords(args.prevention, "prevention", false, reasons);
    checkWords(args.detectionControl, "detectionControl", false, reasons);
    checkWords(args.noAction, "noAction", false, reasons);
}

template <class Line>
void checkRatings(const Line& args, db::Reasons& reasons) {
    checkRating(args.severity, "severity", reasons);
    checkRating(args.occurrence, "occurrence", reasons);
    checkRating(args.detection, "detection", reasons);
}

}  // namespace

void check(const db::Read& read, const AddFmeaLine& args, db::Reasons& reasons) {
    const auto fmea = theFmea(read, args.fmea);
    checkKeptUp(read, fmea, "quality.addFmeaLine", reasons);
    inventory::checkOptionalText(reasons, "step", args.step, 200);
    if (args.opNo && !operationOf(read, fmea.itemId, *args.opNo))
        reasons.add("quality.fmea.operation", "No routing of {item} has an operation {no}. Choose one of them, or leave it out.",
                    {{"item", fmea.item}, {"no", *args.opNo}}, "opNo");
    else if (!args.opNo && args.step.empty())
        reasons.add("quality.fmea.step", "Say at which operation it goes wrong, or name the step.", {}, "step");
    checkLineWords(args, reasons);
    checkRatings(args, reasons);
    checkLinks(read, fmea.itemId, args.defects, args.controls, reasons);
}

FmeaLineKept addFmeaLine(db::Tx& tx, const AddFmeaLine& args) {
    const auto fmea = theFmea(tx, args.fmea);
    const auto step = args.step.empty() && args.opNo ? operationOf(tx, fmea.itemId, *args.opNo).value_or("") : args.step;
    const auto line = tx.make<FmeaLineId>(R"sql(
        insert into fmea_line (fmea_id, line_no, op_no, step, function, failure_mode, effect, cause, prevention, detection_control,
                               severity, occurrence, detection, priority, no_action, rated_at, complaints_known, version)
        select cast($1 as bigint), coalesce(max(line_no), 0) + 10, cast($2 as bigint), cast($3 as text), cast($4 as text),
               cast($5 as text), cast($6 as text), cast($7 as text), cast($8 as text), cast($9 as text), 1, 1, 1, 'low',
               cast($10 as text), cast($11 as bigint), 0, 0
        from fmea_line where fmea_id = $1
        returning fmea_line_id
    )sql", args.fmea, args.opNo, step, args.function, args.failureMode, args.effect, args.cause, args.prevention, args.detectionControl,
        args.noAction, tx.now());
    rate(tx, line, {args.severity, args.occurrence, args.detection, {}, {}});
    writeDefects(tx, line, args.defects);
    writeControls(tx, line, fmea.itemId, args.controls);
    return keptOf(tx, line);
}

void check(const db::Read& read, const ChangeFmeaLine& args, db::Reasons& reasons) {
    const auto line = theFmeaLine(read, args.fmeaLine);
    const auto fmea = theFmea(read, line.fmeaId);
    checkKeptUp(read, fmea, "quality.changeFmeaLine", reasons);
    inventory::checkVersion(reasons, fmea.number, args.version, line.version);
    checkWords(args.step, "step", true, reasons);
    checkLineWords(args, reasons);
    checkLinks(read, fmea.itemId, args.defects, args.controls, reasons);
}

FmeaLineKept changeFmeaLine(db::Tx& tx, const ChangeFmeaLine& args) {
    const auto fmea = theFmea(tx, theFmeaLine(tx, args.fmeaLine).fmeaId);
    tx.run(R"sql(
        update fmea_line
        set step = coalesce(cast($2 as text), step), function = coalesce(cast($3 as text), function),
            failure_mode = coalesce(cast($4 as text), failure_mode), effect = coalesce(cast($5 as text), effect),
            cause = coalesce(cast($6 as text), cause), prevention = coalesce(cast($7 as text), prevention),
            detection_control = coalesce(cast($8 as text), detection_control), no_action = coalesce(cast($9 as text), no_action),
            version = version + 1
        where fmea_line_id = $1
    )sql", args.fmeaLine, args.step, args.function, args.failureMode, args.effect, args.cause, args.prevention, args.detectionControl,
        args.noAction);
    if (args.setDefects || !args.defects.empty()) writeDefects(tx, args.fmeaLine, args.defects);
    if (args.setControls || !args.controls.empty()) writeControls(tx, args.fmeaLine, fmea.itemId, args.controls);
    return keptOf(tx, args.fmeaLine);
}

void check(const db::Read& read, const RateFmeaLine& args, db::Reasons& reasons) {
    const auto line = theFmeaLine(read, args.fmeaLine);
    const auto fmea = theFmea(read, line.fmeaId);
    checkKeptUp(read, fmea, "quality.rateFmeaLine", reasons);
    inventory::checkVersion(reasons, fmea.number, args.version, line.version);
    inventory::checkText(reasons, "reason", args.reason, 500);
    checkRatings(args, reasons);
}

FmeaLineKept rateFmeaLine(db::Tx& tx, const RateFmeaLine& args) {
    rate(tx, args.fmeaLine, {args.severity, args.occurrence, args.detection, args.reason, {}});
    return keptOf(tx, args.fmeaLine);
}

}  // namespace quality
