// What a signature under a change order is bound to: a hash over all that the order says and changes.
#include <fmt/core.h>

#include "database/log.h"
#include "engineering/change_facts.h"

namespace engineering {
namespace {

class Text {
public:
    template <class... T>
    void add(const T&... parts) {
        (put(parts), ...);
    }
    std::string hash() const { return db::sha256(text_); }

private:
    void put(std::string_view text) { text_ += fmt::format("{}:{}", text.size(), text); }
    void put(const char* text) { put(std::string_view{text}); }
    void put(const std::string& text) { put(std::string_view{text}); }
    void put(std::int64_t number) { put(std::to_string(number)); }
    void put(int number) { put(std::to_string(number)); }
    void put(bool flag) { put(flag ? "1" : "0"); }
    void put(double value) { put(fmt::format("{}", value)); }
    void put(Date day) { put(db::toText(day)); }
    void put(Quantity quantity) { put(quantity.millionths); }
    void put(UnitPrice price) { put(price.millionths); }
    template <class Of>
    void put(db::Id<Of> id) {
        put(id.number);
    }
    template <class T>
    void put(const std::optional<T>& v) {
        if (v) put(*v);
        else put("-");
    }
    std::string text_;
};

struct Line {
    int lineNo = 0;
    std::string kind;
    ItemId itemId;
    std::string revision;
    Quantity quantity;
    std::int64_t scrap = 0;
    std::optional<int> opNo;
    bool backflush = false;
    std::int64_t costShare = 0;
    std::string designators;
    Date validFrom;
    std::optional<Date> validTo;
    std::optional<std::string> serialFrom, serialTo;
};
BOOST_DESCRIBE_STRUCT(Line, (),
                      (lineNo, kind, itemId, revision, quantity, scrap, opNo, backflush, costShare, designators, validFrom,
                       validTo, serialFrom, serialTo))

struct Other {
    int lineNo = 0, priority = 0;
    ItemId itemId;
    std::int64_t numerator = 1, denominator = 1;
};
BOOST_DESCRIBE_STRUCT(Other, (), (lineNo, priority, itemId, numerator, denominator))

struct Stage {
    int opNo = 0;
    std::string name;
    WorkCenterId workCenterId;
    std::int64_t setupMs = 0, runMs = 0;
    Quantity runQuantity;
    int crew = 0;
    std::optional<Quantity> overlap;
    std::optional<PartyId> supplierId;
    std::optional<SkillId> skillId;
    std::optional<ToolId> toolId;
    std::string instruction;
};
BOOST_DESCRIBE_STRUCT(Stage, (),
                      (opNo, name, workCenterId, setupMs, runMs, runQuantity, crew, overlap, supplierId, skillId, toolId,
                       instruction))

struct Step {
    int opNo = 0, stepNo = 0;
    std::string kind, text, unit;
    std::optional<double> lower, upper;
    bool required = false;
};
BOOST_DESCRIBE_STRUCT(Step, (), (opNo, stepNo, kind, text, unit, lower, upper, required))

struct Paper {
    std::string number, revision, sha256;
};
BOOST_DESCRIBE_STRUCT(Paper, (), (number, revision, sha256))

void addBill(const db::Read& read, BomId bom, Text& text) {
    text.add("bill", read.one<std::int64_t>(R"sql(select yield from bom where bom_id = $1)sql", bom));
    for (const auto& l : read.all<Line>(R"sql(
             select line_no, kind, item_id, revision, quantity, scrap, op_no, backflush, cost_share, designators,
                    valid_from, valid_to, serial_from, serial_to
             from bom_line where bom_id = $1 order by line_no
         )sql", bom))
        text.add(l.lineNo, l.kind, l.itemId, l.revision, l.quantity, l.scrap, l.opNo, l.backflush, l.costShare,
                 l.designators, l.validFrom, l.validTo, l.serialFrom, l.serialTo);
    for (const auto& o : read.all<Other>(R"sql(
             select l.line_no, s.priority, s.item_id, s.numerator, s.denominator
             from bom_line l join bom_substitute s on s.bom_line_id = l.bom_line_id
             where l.bom_id = $1 order by l.line_no, s.priority
         )sql", bom))
        text.add(o.lineNo, o.priority, o.itemId, o.numerator, o.denominator);
}

void addRouting(const db::Read& read, RoutingId routing, Text& text) {
    text.add("routing");
    for (const auto& o : read.all<Stage>(R"sql(
             select op_no, name, work_center_id, setup_ms, run_ms, run_quantity, crew, overlap, supplier_id, skill_id,
                    tool_id, instruction
             from routing_operation where routing_id = $1 order by op_no
         )sql", routing))
        text.add(o.opNo, o.name, o.workCenterId, o.setupMs, o.runMs, o.runQuantity, o.crew, o.overlap, o.supplierId,
                 o.skillId, o.toolId, o.instruction);
    for (const auto& s : read.all<Step>(R"sql(
             select o.op_no, s.step_no, s.kind, s.text, s.unit, s.lower, s.upper, s.required
             from routing_operation o join routing_step s on s.routing_operation_id = o.routing_operation_id
             where o.routing_id = $1 order by o.op_no, s.step_no
         )sql", routing))
        text.add(s.opNo, s.stepNo, s.kind, s.text, s.unit, s.lower, s.upper, s.required);
}

struct Signed {
    ChangeOrderId changeOrderId;
    std::string number, contentHash;
};
BOOST_DESCRIBE_STRUCT(Signed, (), (changeOrderId, number, contentHash))

}  // namespace

std::string contentHash(const db::Read& read, ChangeOrderId order) {
    const auto change = theChange(read, order);
    Text text;
    text.add(change.siteId, change.number, change.kind, change.title, change.reason, change.effectivity,
             change.effectiveOn, change.effectiveSerial, change.author, change.approvals);
    for (const auto& item : itemsOf(read, order)) {
        text.add("item", item.itemId, item.fromRevision, item.toRevision, item.disposition, item.unitCost);
        if (item.bomId) addBill(read, *item.bomId, text);
        if (item.routingId) addRouting(read, *item.routingId, text);
    }
    for (const auto& paper : read.all<Paper>(R"sql(
             select d.number, r.revision, r.sha256
             from document_revision r join document d on d.document_id = r.document_id
             where r.change_order_id = $1 order by r.document_revision_id
         )sql", order))
        text.add("paper", paper.number, paper.revision, paper.sha256);
    return text.hash();
}

void findAltered(const db::Read& read, std::vector<db::Finding>& findings) {
    constexpr std::size_t most = 20;
    const auto before = findings.size();
    for (const auto& s : read.all<Signed>(R"sql(
             select distinct o.change_order_id, o.number, a.content_hash
             from change_order o join change_approval a on a.change_order_id = o.change_order_id
             where o.state in ('approved', 'released') and a.decision = 'approve'
               and a.order_version = (select max(x.order_version) from change_approval x
                                      where x.change_order_id = o.change_order_id and x.decision = 'approve')
             order by o.change_order_id
         )sql"))
        if (contentHash(read, s.changeOrderId) != s.contentHash && findings.size() - before < most)
            findings.push_back({"I17_signed", fmt::format("{} is not what was signed", s.number)});
}

}  // namespace engineering
