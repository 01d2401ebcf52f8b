#include "support/life_chapters.h"

namespace test {
namespace {

// What may go wrong, what a customer approves, what audits find, who has read what, and what a supplier answers for.
constexpr Step steps[] = {
    {"quality.openFmea", R"({"item":"CK-1","title":"Casting of caps","team":"Anna, Gerd","site":"MAIN"})"},
    {"quality.changeFmea", R"({"fmea":"FM-1","version":1,"team":"Anna and Gerd"})"},
    {"quality.releaseControlPlan", R"({"controlPlan":"CP-9","version":1})"},
    {"quality.addFmeaLine", R"({"fmea":"FM-1","step":"Goods in","failureMode":"Too high","effect":"Does not fit","cause":"Worn mould","severity":7,"occurrence":4,"detection":5,"defects":[{"defect":"CRACK"}],"controls":[{"controlPlan":"CP-9","line":10}]})"},
    {"quality.changeFmeaLine", R"({"fmeaLine":"FM-1/10","version":1,"prevention":"The mould is changed every 5,000 pieces"})"},
    {"quality.rateFmeaLine", R"({"fmeaLine":"FM-1/10","version":2,"severity":7,"occurrence":6,"detection":5,"reason":"two lots were rejected"})"},
    {"quality.addFmeaAction", R"({"fmeaLine":"FM-1/10","text":"Measure the mould each week","dueOn":"2026-12-20"})"},
    {"quality.finishFmeaAction", R"({"fmeaAction":@fmea_action,"evidence":"Sheet 12","occurrence":3})"},
    {"quality.addFmeaAction", R"({"fmeaLine":"FM-1/10","kind":"detection","text":"A camera","dueOn":"2026-12-20","owner":"anna"})"},
    {"quality.dropFmeaAction", R"({"fmeaAction":@fmea_action,"reason":"too dear"})"},
    {"quality.reviewFmea", R"({"fmea":"FM-1","version":2,"note":"holds"})"},
    {"people.addRole", R"({"name":"files","permissions":["quality.submitPpap"]})"},
    {"people.giveRole", R"({"user":"anna","role":"files"})"},
    {"quality.openPpap", R"({"item":"CK-1","customer":"C-1","level":3,"dueOn":"2026-12-31","site":"MAIN","partNumber":"4711-0"})"},
    {"quality.changePpap", R"({"ppap":"PP-1","version":1,"level":2})"},
    {"quality.setPpapElement", R"({"ppap":"PP-1","element":"design_record","state":"ready","attachment":"@paper"})"},
    {"quality.setPpapElement", R"({"ppap":"PP-1","element":"change_documents","state":"not_needed","note":"The customer has none"})"},
    {"quality.setPpapElement", R"({"ppap":"PP-1","element":"customer_approval","state":"not_needed","note":"The customer has none"})"},
    {"quality.setPpapElement", R"({"ppap":"PP-1","element":"design_fmea","state":"not_needed","note":"The customer has none"})"},
    {"quality.setPpapElement", R"({"ppap":"PP-1","element":"flow_diagram","state":"ready","attachment":"@paper"})"},
    {"quality.setPpapElement", R"({"ppap":"PP-1","element":"process_fmea","state":"ready","fmea":"FM-1"})"},
    {"quality.setPpapElement", R"({"ppap":"PP-1","element":"control_plan","state":"ready","controlPlan":"CP-9"})"},
    {"quality.setPpapElement", R"({"ppap":"PP-1","element":"measurement_study","state":"ready","attachment":"@paper"})"},
    {"quality.setPpapElement", R"({"ppap":"PP-1","element":"dimensional_results","state":"ready","attachment":"@paper"})"},
    {"quality.setPpapElement", R"({"ppap":"PP-1","element":"material_results","state":"ready","attachment":"@paper"})"},
    {"quality.setPpapElement", R"({"ppap":"PP-1","element":"process_studies","state":"ready","attachment":"@paper"})"},
    {"quality.setPpapElement", R"({"ppap":"PP-1","element":"laboratory","state":"ready","attachment":"@paper"})"},
    {"quality.setPpapElement", R"({"ppap":"PP-1","element":"appearance_report","state":"not_needed","note":"The customer has none"})"},
    {"quality.setPpapElement", R"({"ppap":"PP-1","element":"sample_parts","state":"ready","note":"Cabinet 3"})"},
    {"quality.setPpapElement", R"({"ppap":"PP-1","element":"master_sample","state":"ready","note":"Cabinet 3"})"},
    {"quality.setPpapElement", R"({"ppap":"PP-1","element":"checking_aids","state":"not_needed","note":"The customer has none"})"},
    {"quality.setPpapElement", R"({"ppap":"PP-1","element":"customer_requirements","state":"not_needed","note":"The customer has none"})"},
    {"quality.setPpapElement", R"({"ppap":"PP-1","element":"warrant","state":"ready","attachment":"@paper"})"},
    {"quality.submitPpap", R"({"ppap":"PP-1","version":20})", "anna"},
    {"quality.answerPpap", R"({"ppap":"PP-1","answer":"interim","answeredBy":"Mr South","note":"until the gauge is there","until":"2027-06-30"})"},
    {"quality.openPpap", R"({"item":"CK-2","customer":"C-1","level":1,"dueOn":"2026-12-31","site":"MAIN"})"},
    {"quality.cancelPpap", R"({"ppap":"PP-2","reason":"not ordered"})"},
    {"quality.addProgramme", R"({"code":"ISO9","name":"System audits","standard":"ISO 9001:2015","questions":[{"clause":"7.1.5","text":"Are all gauges calibrated?"},{"clause":"8.5.1","text":"Is the released drawing used?"}]})"},
    {"quality.changeProgramme", R"({"programme":"ISO9","version":1,"everyMonths":6})"},
    {"quality.planAudit", R"({"programme":"ISO9","subject":"Goods in","auditor":"boss","auditee":"anna","plannedOn":"2026-12-01","site":"MAIN"})"},
    {"quality.changeAudit", R"({"audit":"AU-1","version":1,"plannedOn":"2026-12-02"})"},
    {"quality.startAudit", R"({"audit":"AU-1"})"},
    {"quality.answerQuestion", R"({"audit":"AU-1","line":20,"verdict":"conforms","note":"Drawing D-500"})"},
    {"quality.addFinding", R"({"audit":"AU-1","line":10,"grade":"major","text":"CAL-9 is overdue","evidence":"Its label","owner":"anna","dueOn":"2026-12-20"})"},
    {"quality.addFinding", R"({"audit":"AU-1","grade":"minor","text":"There is no list of gauges","evidence":"Asked for it","owner":"anna","dueOn":"2026-12-20"})"},
    {"quality.closeFinding", R"({"finding":"AU-1.2","correction":"The list hangs there","closingEvidence":"Seen"})"},
    {"quality.closeAudit", R"({"audit":"AU-1","summary":"One major finding"})"},
    {"quality.planAudit", R"({"programme":"ISO9","subject":"Press shop","auditor":"anna","plannedOn":"2026-12-08","site":"MAIN"})"},
    {"quality.cancelAudit", R"({"audit":"AU-2","reason":"moved to spring"})"},
    {"engineering.addDocument", R"({"number":"WI-9","title":"How caps are measured","kind":"instruction"})"},
    {"engineering.addDocumentRevision", R"({"document":"WI-9","revision":"A","attachment":"@paper","fileName":"WI-9.pdf"})"},
    {"engineering.releaseDocument", R"({"documentRevision":@document_revision,"version":1})"},
    {"quality.requireReading", R"({"document":"WI-9","role":"clerk","days":7})"},
    {"quality.acknowledgeReading", R"({"documentRevision":@document_revision})", "anna"},
    {"quality.endReading", R"({"document":"WI-9","role":"clerk"})"},
    {"quality.claimFromSupplier", R"({"inspection":"QI-1","text":"2 caps are scratched","dueOn":"2026-12-31"})"},
};

}  // namespace

std::span<const Step> lifeOfQualitySystem() { return steps; }

}  // namespace test
