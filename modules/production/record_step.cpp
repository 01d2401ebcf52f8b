#include <charconv>

#include "people/people.h"
#include "production/floor_checks.h"

namespace production {
using namespace floor;

namespace {

struct Step {
    WorkOrderOperationId operationId;
    std::string kind;
    std::optional<double> lower, upper;
};
BOOST_DESCRIBE_STRUCT(Step, (), (operationId, kind, lower, upper))

Step theStep(const db::Read& read, WorkOrderStepId step) {
    const auto found = read.find<Step>(R"sql(
        select work_order_operation_id as operation_id, kind, lower, upper from work_order_step where work_order_step_id = $1
    )sql", step);
    if (!found) db::refuse("production.step.none", "There is no such step. Open the operation again.", {}, "step");
    return *found;
}

// A plain decimal with at most nine digits behind the point; what is measured is kept as a double.
std::optional<double> measured(const std::string& text) {
    double value = 0;
    try {
        static_cast<void>(db::decimalOf(text, 9));
    } catch (const db::Refusal&) {
        return {};
    }
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

bool within(const Step& step, double value) {
    return (!step.lower || value >= *step.lower) && (!step.upper || value <= *step.upper);
}

bool passed(const Step& step, const RecordStep& args) {
    if (step.kind == "check") return *args.done;
    return step.kind == "text" || within(step, *measured(args.value));
}

void checkResult(const Step& step, const RecordStep& args, db::Reasons& reasons) {
    if (step.kind == "check" && !args.done)
        reasons.add("production.step.done", "This step is ticked: say whether it is done.", {}, "done");
    if (step.kind == "value" && !measured(args.value))
        reasons.add("production.step.value", "'{value}' is no measured value. Write it like 12.03.",
                    {{"value", db::shown(args.value)}}, "value");
    if (step.kind == "text") checkText(reasons, "text", args.text, 1000);
    const bool tooMuch = (step.kind != "check" && args.done) || (step.kind != "value" && !args.value.empty());
    if (tooMuch)
        reasons.add("production.step.unwanted",
                    "This step takes {kind} only. Leave the rest out.", {{"kind", step.kind}}, "step");
    if (step.kind != "text") checkShortText(reasons, "text", args.text);
}

}  // namespace

void check(const db::Read& read, const RecordStep& args, db::Reasons& reasons) {
    const auto step = theStep(read, args.step);
    const auto op = theOperation(read, step.operationId);
    people::requireSite(read, "production.recordStep", op.siteId);
    static_cast<void>(whoIfAny(read, args.employee, args.badge));
    if (op.orderState != "released" || op.state == "finished")
        reasons.add("production.step.over",
                    "{operation} is not worked at any more, or not yet: nothing is recorded for it. "
                    "Choose an open operation.",
                    {{"operation", op.label()}}, "step");
    checkResult(step, args, reasons);
}

StepRecorded recordStep(db::Tx& tx, const RecordStep& args) {
    const auto step = theStep(tx, args.step);
    const auto person = whoIfAny(tx, args.employee, args.badge);
    const auto pass = passed(step, args);
    tx.run(R"sql(
        insert into step_result (work_order_step_id, value, text, passed, employee_id, occurred_at)
        values ($1, $2, $3, $4, $5, $6)
    )sql", args.step, step.kind == "value" ? measured(args.value) : std::nullopt, args.text, pass,
           person ? std::optional{person->employeeId} : std::nullopt, tx.occurredAt());
    return {args.step, pass};
}

}  // namespace production
