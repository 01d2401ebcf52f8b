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
    {"people.addRole", R"({"name":"clerk","permissions":["orders.enter"]})"},
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
    {"engineering.addSkill", R"({"code":"LASER","name":"Laser cutting"})"},
    {"engineering.addTool", R"({"code":"DIE-7","name":"Die","life":1000})"},
    {"engineering.changeTool", R"({"tool":"DIE-7","version":1,"madeGood":true})"},
    {"engineering.addWorkCenter", R"({"code":"BENCH","name":"Bench","site":"MAIN","capacity":2,"labourRate":"25.00 EUR","overheadRate":"10.00 EUR","supplyBin":"MAIN/A-01"})"},
    {"engineering.changeWorkCenter", R"({"workCenter":"BENCH","version":1,"name":"Work bench"})"},
    {"engineering.addMachine", R"({"code":"SAW-1","name":"Saw","workCenter":"BENCH"})"},
    {"engineering.changeMachine", R"({"machine":"SAW-1","version":1,"state":"down"})"},
    {"engineering.addRevision", R"({"item":"T-1","revision":"B","note":"thicker"})"},
    {"engineering.setRevisionState", R"({"item":"T-1","revision":"B","version":1,"state":"prototype"})"},
    {"engineering.copyBom", R"({"bom":"T-1","revision":"B"})"},
    {"engineering.changeBom", R"({"bom":"T-1","version":1,"note":"with a ring","lines":[{"item":"RM-100","quantity":"2"},{"item":"SP-9","quantity":"1","designators":"R1"}],"substitutes":[{"line":10,"item":"PK-10"}]})"},
    {"engineering.releaseBom", R"({"bom":"T-1","version":2})"},
    {"engineering.addRouting", R"({"item":"T-1","revision":"B","draft":true,"operations":[{"name":"Turn","workCenter":"BENCH","setup":"10 min","run":"0.02 h","skill":"LASER","tool":"DIE-7"}],"steps":[{"op":10,"text":"Look at it"}]})"},
    {"engineering.changeRouting", R"({"routing":"T-1","version":1,"operations":[{"name":"Turn and look","workCenter":"BENCH","run":"90 s"}],"steps":[{"op":10,"kind":"value","text":"Measure it","unit":"mm","lower":"9.8","upper":"10.2"}],"alternates":[{"op":10,"workCenter":"CUT1"}]})"},
    {"engineering.releaseRouting", R"({"routing":"T-1","version":2})"},
    {"engineering.copyRouting", R"({"routing":"T-1","revision":"A"})"},
    {"engineering.retireRouting", R"({"routing":"T-1","version":1})"},
    {"engineering.makeCurrent", R"({"item":"T-1","revision":"B","reason":"better"})"},
    {"engineering.copyBom", R"({"bom":"T-1","alternate":"by hand"})"},
    {"engineering.retireBom", R"({"bom":"T-1","version":1})"},
    {"engineering.addDocument", R"({"number":"D-500","title":"Bracket","item":"FG-500"})"},
    {"engineering.addDocumentRevision", R"({"document":"D-500","revision":"A","attachment":"@paper","fileName":"D-500-A.pdf"})"},
    {"engineering.releaseDocument", R"({"documentRevision":@document_revision,"version":1})"},
    {"engineering.useDocument", R"({"document":"D-500","item":"T-1","opNo":10})"},
    {"engineering.withdrawDocument", R"({"documentRevision":@document_revision,"version":2})"},
    {"engineering.addParameter", R"({"name":"Thread"})"},
    {"engineering.setParameter", R"({"item":"T-1","parameter":"Thread","text":"M8"})"},
    {"engineering.addMakerPart", R"({"item":"RM-100","maker":"Coil Works","number":"CW-77"})"},
    {"engineering.changeMakerPart", R"({"makerPart":@maker_part,"version":1,"state":"trial"})"},
    {"inventory.addItem", R"({"number":"T-2","name":"Choice top","category":"TOY","unit":"pcs"})"},
    {"engineering.addOptionGroup", R"({"item":"T-2","code":"SEAL","name":"Seal","values":[{"code":"RUB","name":"Rubber"}]})"},
    {"engineering.addOptionGroup", R"({"item":"T-2","code":"RING","name":"Ring","values":[{"code":"BIG","name":"Big"}]})"},
    {"engineering.addOptionValue", R"({"group":"T-2/SEAL","code":"STEEL","name":"Steel"})"},
    {"engineering.setOptionRule", R"({"value":"T-2/SEAL/STEEL","other":"T-2/RING/BIG"})"},
    {"engineering.addBom", R"({"item":"T-2","lines":[{"item":"RM-100","quantity":"1"},{"item":"SP-9","quantity":"1"}],"options":[{"line":20,"value":"T-2/SEAL/STEEL"}]})"},
    {"engineering.makeVariant", R"({"item":"T-2","values":[{"value":"T-2/SEAL/STEEL"},{"value":"T-2/RING/BIG"}]})"},
    {"people.changeRole", R"({"role":"clerk","version":2,"add":["engineering.approveChange","engineering.rejectChange"]})"},
    {"engineering.addChangeRequest", R"({"site":"MAIN","title":"A wider bearing","reason":"worn too soon","items":[{"item":"SP-9"}]})"},
    {"engineering.submitChange", R"({"changeOrder":"ECR-1","version":1})"},
    {"engineering.approveChange", R"({"changeOrder":"ECR-1","version":2})", "anna"},
    {"engineering.addChangeOrder", R"({"site":"MAIN","request":"ECR-1","title":"A wider bearing","reason":"worn too soon","effectivity":"use_up","items":[{"item":"SP-9","revision":"B","unitCost":"36.00 EUR"}]})"},
    {"engineering.editChange", R"({"changeOrder":"ECO-1","version":1,"title":"Bearing, wider"})"},
    {"engineering.submitChange", R"({"changeOrder":"ECO-1","version":2})"},
    {"engineering.rejectChange", R"({"changeOrder":"ECO-1","version":3,"comment":"say why"})", "anna"},
    {"engineering.editChange", R"({"changeOrder":"ECO-1","version":4,"reason":"worn after a year"})"},
    {"engineering.submitChange", R"({"changeOrder":"ECO-1","version":5})"},
    {"engineering.approveChange", R"({"changeOrder":"ECO-1","version":6,"comment":"good"})", "anna"},
    {"engineering.releaseChange", R"({"changeOrder":"ECO-1","version":7})"},
    {"engineering.addChangeOrder", R"({"site":"MAIN","title":"A cheaper bracket","reason":"a thought","items":[{"item":"FG-500","unitCost":"5.00 EUR"}]})"},
    {"engineering.cancelChange", R"({"changeOrder":"ECO-2","reason":"not needed"})"},
    {"engineering.takeHold", R"({"site":"MAIN"})"},
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
    {"ledger.closePeriod", R"({"period":"2026-01-01"})"},
    {"ledger.reopenPeriod", R"({"period":"2026-01-01","reason":"late bill"})"},
};

}  // namespace

std::span<const Step> life() { return steps; }

bool happensHere(const Step& step) { return engine() == db::Engine::sqlite || step.action != std::string_view{"people.setPin"}; }

Hand handOf(World& firm, const Step& step) {
    if (*step.signer == 0) return {firm.boss, {}};
    Hand hand{firm.company->actorNamed(step.signer, "test"), {}};
    hand.circumstances.signature = firm.company->sign(hand.actor, {"eight brown doors sing"}, "looked at whole");
    return hand;
}

std::string perform(World& firm, const Step& step, const std::string& args) {
    const auto hand = handOf(firm, step);
    return firm.company->perform(hand.actor, {step.action, args, hand.circumstances, 1}).result;
}

std::string filled(World& firm, std::string args) {
    if (const auto paper = args.find("@paper"); paper != std::string::npos)
        return args.replace(paper, 6, firm.company->keepAttachment(firm.boss, "%PDF-1.4", "application/pdf"));
    if (const auto logo = args.find("@logo"); logo != std::string::npos)
        return args.replace(logo, 5, firm.company->keepAttachment(firm.boss, "<svg viewBox='0 0 2 1'/>", "image/svg+xml"));
    const auto colon = args.find(":@");
    if (colon == std::string::npos) return args;
    const auto at = colon + 1;
    const auto end = args.find_first_of(",}", at);
    const auto table = args.substr(at + 1, end - at - 1);
    const auto id = firm.number("select max(" + table + "_id) as id from " + table);
    return args.replace(at, end - at, std::to_string(id));
}

}  // namespace test
