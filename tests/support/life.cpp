#include "support/life.h"

namespace test {
namespace {

constexpr Step steps[] = {
    {"calendar.add", R"({"code":"TWO","name":"Two shifts","shifts":[{"weekday":1,"from":360,"to":840},{"weekday":1,"from":840,"to":1320}]})"},
    {"calendar.change", R"({"calendar":"TWO","version":1,"name":"Two shifts on Monday"})"},
    {"calendar.addException", R"({"calendar":"WORK","onDate":"2026-12-25","reason":"Christmas Day"})"},
    {"calendar.removeException", R"({"calendar":"WORK","onDate":"2026-12-25"})"},
    {"people.addSite", R"({"code":"EAST","name":"East works","zone":"Asia/Shanghai","calendar":"WORK"})"},
    {"people.changeSite", R"({"site":"EAST","version":1,"name":"The east works"})"},
    {"people.setLetterhead", R"({"site":"EAST","version":0,"name":"东方支架有限公司","line1":"浦东大道 1 号","city":"上海","country":"CN","taxNumber":"91310115MA1H0000X0","bank":"示例银行","bankAccount":"6222 0210 0111 6245"})"},
    {"people.setLetterhead", R"({"site":"EAST","version":1,"phone":"+86 21 5550 120","logo":"@logo"})"},
    {"people.addRole", R"({"name":"clerk","permissions":["orders.enter","warehouse.recordCount","warehouse.closeCount"]})"},
    {"people.changeRole", R"({"role":"clerk","version":1,"add":["orders.sign"],"remove":["orders.enter"]})"},
    {"people.addUser", R"({"name":"anna","fullName":"Anna Abel","password":"seven green lamps hum","roles":[{"role":"clerk"}]})"},
    {"people.setPassword", R"({"user":"anna","password":"eight brown doors sing"})"},
    {"people.changeOwnPassword", R"({"password":"nine quiet stones roll"})"},
    {"people.setPin", R"({"user":"anna","pin":"4711"})"},
    {"people.saveView", R"({"list":"orders","name":"Late","definition":"{}"})"},
    {"people.saveView", R"({"view":@saved_view,"version":1,"list":"orders","name":"Very late","definition":"{}","shared":true})"},
    {"people.deleteView", R"({"view":@saved_view})"},
    {"people.giveRole", R"({"user":"anna","role":"sales","site":"EAST"})"},
    {"people.takeRole", R"({"user":"anna","role":"sales","site":"EAST"})"},
    {"people.setLimit", R"({"role":"clerk","permission":"orders.releaseCredit","currency":"EUR","most":"1000.00 EUR"})"},
    {"people.lockUser", R"({"user":"anna"})"},
    {"people.unlockUser", R"({"user":"anna"})"},
    {"people.addParty", R"({"number":"C-7","name":"Seven Ltd","roles":["customer"],"addresses":[{"line1":"High St 1","city":"Leeds","country":"GB"}],"contacts":[{"name":"Jo"}]})"},
    {"people.changeParty", R"({"party":"C-7","version":1,"phone":"+44 113 1"})"},
    {"people.addAddress", R"({"party":"C-7","address":{"kind":"shipping","line1":"Low St 2","city":"York","country":"GB"}})"},
    {"people.changeAddress", R"({"address":@party_address,"version":1,"line2":"2nd floor"})"},
    {"people.addContact", R"({"party":"C-7","contact":{"name":"Max","duty":"buyer"}})"},
    {"people.addParty", R"({"number":"C-8","name":"Eight Ltd"})"},
    {"people.closeParty", R"({"party":"C-8"})"},
    {"ledger.addCurrency", R"({"code":"GBP","name":"Pound"})"},
    {"ledger.setRate", R"({"from":"GBP","to":"EUR","on":"2026-11-01","rate":"1.15","source":"bank"})"},
    {"ledger.addAccount", R"({"number":"6950","name":"Sundries","kind":"expense"})"},
    {"ledger.changeAccount", R"({"account":"6950","version":1,"name":"Sundry costs"})"},
    {"ledger.openYear", R"({"year":2028})"},
    {"ledger.addPeriod", R"({"startsOn":"2029-01-01","endsOn":"2029-06-30"})"},
    {"ledger.addTaxCode", R"({"code":"S5","name":"Reduced","category":"S","rate":"5 %","validFrom":"2026-01-01"})"},
    {"ledger.setTaxRate", R"({"taxCode":"S5","rate":"6 %","validFrom":"2027-01-01"})"},
    {"ledger.post", R"({"site":"MAIN","on":"2026-11-02","text":"Stamps","lines":[{"account":"6950","debit":"5.00 EUR"},{"account":"1000","credit":"5.00 EUR"}]})"},
    {"ledger.correct", R"({"entry":"JE-2026-1","reason":"private stamps","on":"2026-11-03"})"},
    {"ledger.setPostingRule", R"({"event":"stock","category":"AVG","account":"1340"})"},
    {"inventory.addUnit", R"({"code":"box","name":"Box","dimension":"count"})"},
    {"inventory.addCategory", R"({"code":"TOY","name":"Toys","costing":"moving_average","parent":"AVG"})"},
    {"inventory.addItem", R"({"number":"T-1","name":"Top","category":"TOY","unit":"pcs","units":[{"unit":"box","ratio":"12"}]})"},
    {"inventory.changeItem", R"({"item":"T-1","version":1,"name":"Spinning top"})"},
    {"inventory.setItemUnit", R"({"item":"T-1","unit":"kg","ratio":"1/2"})"},
    {"inventory.setCost", R"({"item":"FG-500","cost":"5.15 EUR"})"},
    {"inventory.setCost", R"({"item":"FG-500","cost":"5.05 EUR"})"},
    {"inventory.addWarehouse", R"({"code":"EAST","name":"East store","site":"EAST"})"},
    {"inventory.addBin", R"({"warehouse":"EAST","code":"E-1"})"},
    {"inventory.expect", R"({"item":"FG-500","quantity":"50 pcs","dueOn":"2026-12-07","site":"MAIN"})"},
    {"inventory.changeSupply", R"({"supply":@supply,"version":1,"quantity":"60 pcs"})"},
    {"orders.addPriceList", R"({"code":"GB","name":"Britain","currency":"GBP"})"},
    {"orders.setPrice", R"({"priceList":"GB","item":"FG-500","price":"8.00 GBP"})"},
    {"orders.addDiscount", R"({"code":"VOL","name":"Volume","rate":"2 %","fromQuantity":"50"})"},
    {"orders.addCustomer", R"({"party":"C-7","currency":"GBP","taxCode":"Z0","priceList":"GB","creditLimit":"10.00 EUR"})"},
    {"orders.enter", R"({"customer":"C-1","site":"MAIN","wantedOn":"2026-12-24","lines":[{"item":"FG-500","quantity":"20 pcs"}]})"},
    {"orders.revise", R"({"order":"Q-1","version":1,"reason":"more","lines":[{"line":1,"quantity":"90 pcs"}]})"},
    {"orders.send", R"({"order":"Q-1","to":"buyer@firm.example","subject":"Our quote Q-1","text":"Please see the paper.","attachment":"@paper","fileName":"Q-1.pdf"})"},
    {"people.noteSent", R"({"message":@outbox})"},
    {"orders.sign", R"({"order":"Q-1"})"},
    {"inventory.receive", R"({"item":"FG-500","quantity":"60 pcs","bin":"MAIN/A-01","lot":"FG-L1","supply":@supply})"},
    {"inventory.receive", R"({"item":"FG-500","quantity":"60 pcs","bin":"MAIN/A-02","lot":"FG-L2"})"},
    {"inventory.addCost", R"({"receipt":@stock_move,"amount":"6.00 EUR","reason":"freight"})"},
    {"orders.amend", R"({"order":"SO-1","version":3,"reason":"fewer","lines":[{"line":1,"quantity":"80 pcs"}]})"},
    {"inventory.hold", R"({"lot":"FG-500/FG-L1","reason":"scratches","caseNumber":"Q-17"})"},
    {"inventory.releaseHold", R"({"lot":"FG-500/FG-L1"})"},
    {"inventory.deallocate", R"({"line":"SO-1/1","quantity":"10 pcs"})"},
    {"inventory.allocate", R"({"line":"SO-1/1","lot":"FG-500/FG-L1","quantity":"10 pcs"})"},
    {"inventory.transfer", R"({"lot":"FG-500/FG-L2","from":"MAIN/A-02","to":"MAIN/B-01","quantity":"60 pcs"})"},
    {"inventory.adjust", R"({"lot":"FG-500/FG-L2","bin":"MAIN/B-01","difference":"-1 pcs","reason":"count"})"},
    {"inventory.scrap", R"({"lot":"FG-500/FG-L2","bin":"MAIN/B-01","quantity":"1 pcs","reason":"bent"})"},
    {"engineering.addBom", R"({"item":"T-1","revision":"A","lines":[{"item":"RM-100","quantity":"2","validFrom":"2026-01-01"}]})"},
    {"warehouse.pick", R"({"order":"SO-1"})"},
    {"warehouse.confirmPick", R"({"pickLine":"PK-1/1","lot":"FG-500/FG-L1","quantity":"10","toBin":"MAIN/OUT"})"},
    {"warehouse.ship", R"({"order":"SO-1","carrier":"Fast","lines":[{"line":1,"quantity":"50"}]})"},
    {"finance.invoice", R"({"order":"SO-1"})"},
    {"finance.send", R"({"invoice":"IN-2026-1","to":"buyer@firm.example","subject":"Our invoice IN-2026-1","text":"Please see the paper.","attachment":"@paper","fileName":"IN-2026-1.pdf"})"},
    {"warehouse.takeBack", R"({"shipmentLine":"SH-1/1","quantity":"5","disposition":"hold","bin":"MAIN/Q-01","reason":"cracked"})"},
    {"finance.credit", R"({"invoice":"IN-2026-1","reason":"5 cracked","lines":[{"line":1,"quantity":"5"}]})"},
    {"finance.receivePayment", R"({"customer":"C-1","site":"MAIN","amount":"100.00 EUR","reference":"part"})"},
    {"finance.allocatePayment", R"({"payment":"PM-2026-1","invoices":[{"invoice":"IN-2026-1"}]})"},
    {"finance.remind", R"({"invoice":"IN-2026-1","onDate":"2027-02-01"})"},
    {"orders.cancel", R"({"order":"SO-1","reason":"enough","lines":[{"line":1}]})"},
    {"orders.enter", R"({"customer":"C-7","site":"MAIN","lines":[{"item":"FG-500","quantity":"3 pcs"}]})"},
    {"orders.releaseCredit", R"({"order":"Q-2"})"},
    {"orders.changeCustomer", R"({"customer":"C-7","version":1,"paymentDays":14})"},
    {"orders.importOrder", R"({"customer":"C-1","site":"MAIN","source":"elsewhere","reference":"A1","orderedOn":"2026-11-01","wantedOn":"2026-11-30","currency":"EUR","net":90000,"tax":18000,"freight":0,"total":108000,"lines":[{"item":"FG-500","text":"","quantity":"1 pcs","price":"9.00 EUR","amount":90000}]})"},
    {"orders.endPrice", R"({"priceList":"GB","item":"FG-500"})"},
    {"orders.endDiscount", R"({"discount":"VOL"})"},
    {"inventory.expect", R"({"item":"FG-500","quantity":"5 pcs","dueOn":"2026-12-20","site":"MAIN"})"},
    {"inventory.closeSupply", R"({"supply":@supply,"reason":"not needed"})"},
    {"engineering.addWorkCenter", R"({"code":"BENCH","name":"Bench","site":"MAIN"})"},
    {"engineering.addMachine", R"({"code":"BENCH-1","name":"Bench drill","workCenter":"BENCH"})"},
    {"engineering.addSkill", R"({"code":"FIT","name":"Fitting"})"},
    {"engineering.addRouting", R"({"item":"T-1","revision":"A","alternate":"bench","operations":[{"name":"Fit","workCenter":"BENCH","setup":"5 min","run":"1 min","skill":"FIT"}],"steps":[{"op":10,"text":"Look at it"}]})"},
    {"production.addWorkOrder", R"({"item":"T-1","quantity":"5 pcs","site":"MAIN","dueOn":"2026-12-18","alternate":"bench","release":true})"},
    {"production.addCrew", R"({"code":"C-7","name":"Crew seven","site":"MAIN"})"},
    {"production.changeCrew", R"({"crew":"C-7","version":1,"name":"The seventh"})"},
    {"production.addEmployee", R"({"number":"701","name":"Gerd","badge":"L-701","site":"MAIN","crew":"C-7"})"},
    {"production.addEmployee", R"({"number":"702","name":"Hana","badge":"L-702","site":"MAIN"})"},
    {"production.changeEmployee", R"({"employee":"702","version":1,"crew":"C-7"})"},
    {"production.giveSkill", R"({"employee":"701","skill":"FIT","expiresOn":"2027-11-30"})"},
    {"production.giveSkill", R"({"employee":"702","skill":"FIT"})"},
    {"production.addReason", R"({"kind":"pause","code":"talk","text":"Talk"})"},
    {"production.logOn", R"({"operation":@work_order_operation,"badge":"L-701"})"},
    {"production.setDoing", R"({"badge":"L-701","kind":"pause","reason":"pause/talk"})"},
    {"production.handOver", R"({"badge":"L-701","toBadge":"L-702"})"},
    {"production.takeOver", R"({"badge":"L-701","from":"702"})"},
    {"production.setDoing", R"({"badge":"L-701","kind":"run"})"},
    {"production.raiseCall", R"({"operation":@work_order_operation,"kind":"quality","text":"Looks odd","stops":true,"badge":"L-701"})"},
    {"production.escalateCalls", "{}"},
    {"production.answerCall", R"({"call":@andon_call,"badge":"L-702"})"},
    {"production.solveCall", R"({"call":@andon_call,"solution":"It may","badge":"L-702"})"},
    {"production.recordStep", R"({"step":@work_order_step,"badge":"L-701","done":true})"},
    {"production.recordMachine", R"({"machine":"BENCH-1","state":"down"})"},
    {"production.bookInterval", R"({"operation":@work_order_operation,"employee":"702","kind":"run","from":"2026-11-23T08:00:00Z","to":"2026-11-23T09:00:00Z"})"},
    {"production.writeHandover", R"({"workCenter":"BENCH","text":"The drill is down","badge":"L-701"})"},
    {"production.readHandover", R"({"handover":@shift_handover,"badge":"L-702"})"},
    {"production.logOff", R"({"badge":"L-701"})"},
    {"production.finishOperation", R"({"operation":@work_order_operation})"},
    {"production.takeSkill", R"({"employee":"702","skill":"FIT"})"},
    {"production.retireReason", R"({"reason":"pause/talk"})"},
    {"production.addReason", R"({"kind":"scrap","code":"bent","text":"Bent"})"},
    {"production.importWorkOrder", R"({"number":"OLD-7","item":"FG-500","site":"MAIN","ordered":"10","good":"9","scrapped":"1","scrapReason":"scrap/bent","startedOn":"2026-10-05","endedOn":"2026-10-06","operations":[{"opNo":10,"name":"Press","workCenter":"BENCH","hours":"1.5","endedOn":"2026-10-06"}]})"},
    {"ledger.closePeriod", R"({"period":"2026-01-01"})"},
    {"ledger.reopenPeriod", R"({"period":"2026-01-01","reason":"late bill"})"},
    {"inventory.addBin", R"({"warehouse":"MAIN","code":"CART","kind":"outbound"})"},
    {"inventory.receive", R"({"item":"SP-9","quantity":"20 pcs","bin":"MAIN/A-02"})"},
    {"inventory.receive", R"({"item":"SP-9","quantity":"30 pcs","bin":"MAIN/B-01"})"},
    {"warehouse.setPickFace", R"({"bin":"MAIN/A-02","version":0,"item":"SP-9","refillBelow":"10","refillTo":"25"})"},
    {"orders.enter", R"({"customer":"C-1","site":"MAIN","sign":true,"lines":[{"item":"SP-9","quantity":"15 pcs"}]})"},
    {"orders.enter", R"({"customer":"C-1","site":"MAIN","sign":true,"lines":[{"item":"SP-9","quantity":"3 pcs"}]})"},
    {"warehouse.addWave", R"({"site":"MAIN","most":9})"},
    {"warehouse.makeRefills", R"({"site":"MAIN"})"},
    {"warehouse.makeRound", R"({"site":"MAIN","method":"batch","bin":"MAIN/CART"})"},
    {"warehouse.takeRound", R"({"round":"PR-1"})"},
    {"warehouse.confirmGrip", R"({"round":"PR-1","bin":"MAIN/A-02","lot":"SP-9/-","quantity":"16"})"},
    {"warehouse.sortRound", R"({"round":"PR-1","order":@sales_order,"lot":"SP-9/-","quantity":"1"})"},
    {"warehouse.dropRound", R"({"round":"PR-1"})"},
    {"warehouse.pickShort", R"({"pickLine":@pick_line,"reason":"not to be found"})"},
    {"warehouse.cancelRound", R"({"round":"PR-1","reason":"the shift is over"})"},
    {"warehouse.cancelWave", R"({"wave":"WV-1","reason":"the truck broke down"})"},
    {"warehouse.confirmEmpty", R"({"bin":"MAIN/QC","empty":true})"},
    {"warehouse.recordCount", R"({"count":"CT-1","lot":"SP-9/-","counted":"4"})"},
    {"warehouse.closeCount", R"({"count":"CT-1"})"},
    {"warehouse.setCountRule", R"({"site":"MAIN","abc":"C","version":1,"everyDays":90,"tolerance":"5 %"})"},
    {"warehouse.planCounts", R"({"site":"MAIN","by":"value","bins":1})"},
    {"warehouse.cancelCount", R"({"count":"CT-3","reason":"not today"})"},
    {"warehouse.addCount", R"({"bin":"MAIN/B-01","item":"SP-9"})"},
    {"warehouse.approveCount", R"({"count":"@counted"})"},
};

}  // namespace

std::span<const Step> life() { return steps; }

namespace {

// What one person alone cannot do: Anna counts the bearings in B-01 and finds one less; she may not adjust.
std::string countedByAnna(World& firm) {
    const auto anna = firm.company->actorNamed("anna", "test");
    const auto perform = [&](const char* action, const char* args) { firm.company->perform(anna, db::Request{action, args, {}, 1}); };
    perform("warehouse.recordCount", R"({"count":"CT-4","lot":"SP-9/-","counted":"29"})");
    perform("warehouse.closeCount", R"({"count":"CT-4"})");
    return "CT-4";
}

}  // namespace

bool happensHere(const Step& step) { return engine() == db::Engine::sqlite || step.action != std::string_view{"people.setPin"}; }

std::string filled(World& firm, std::string args) {
    if (const auto paper = args.find("@paper"); paper != std::string::npos)
        return args.replace(paper, 6, firm.company->keepAttachment(firm.boss, "%PDF-1.4", "application/pdf"));
    if (const auto logo = args.find("@logo"); logo != std::string::npos)
        return args.replace(logo, 5, firm.company->keepAttachment(firm.boss, "<svg viewBox='0 0 2 1'/>", "image/svg+xml"));
    if (const auto counted = args.find("@counted"); counted != std::string::npos) return args.replace(counted, 8, countedByAnna(firm));
    const auto colon = args.find(":@");
    if (colon == std::string::npos) return args;
    const auto at = colon + 1;
    const auto end = args.find_first_of(",}", at);
    const auto table = args.substr(at + 1, end - at - 1);
    const auto id = firm.number("select max(" + table + "_id) as id from " + table);
    return args.replace(at, end - at, std::to_string(id));
}

}  // namespace test
