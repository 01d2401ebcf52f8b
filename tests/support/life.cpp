#include "support/life_chapters.h"

#include <vector>

#include <boost/json.hpp>

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
    {"people.changeContact", R"({"contact":@party_contact,"version":1,"phone":"+44 113 1"})"},
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
    {"engineering.useDocument", R"({"document":"D-500","item":"SP-9","opNo":10})"},
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
    {"engineering.addWorkCenter", R"({"code":"FITTING","name":"Bench","site":"MAIN"})"},
    {"engineering.addMachine", R"({"code":"FIT-1","name":"Bench drill","workCenter":"FITTING"})"},
    {"engineering.addSkill", R"({"code":"FIT","name":"Fitting"})"},
    {"engineering.addRouting", R"({"item":"T-1","revision":"B","alternate":"bench","operations":[{"name":"Fit","workCenter":"FITTING","setup":"5 min","run":"1 min","skill":"FIT"}],"steps":[{"op":10,"text":"Look at it"}]})"},
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
    {"production.recordMachine", R"({"machine":"FIT-1","state":"down"})"},
    {"production.bookInterval", R"({"operation":@work_order_operation,"employee":"702","kind":"run","from":"2026-11-23T08:00:00Z","to":"2026-11-23T09:00:00Z"})"},
    {"production.writeHandover", R"({"workCenter":"FITTING","text":"The drill is down","badge":"L-701"})"},
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
    {"inventory.addBin", R"({"warehouse":"MAIN","code":"MK-01"})"},
    {"inventory.addItem", R"({"number":"MK-1","name":"Clip","category":"FG","unit":"pcs","tracking":"lot","standardCost":"3.00 EUR"})"},
    {"engineering.addBom", R"({"item":"MK-1","lines":[{"item":"RM-100","quantity":"1"}]})"},
    {"engineering.addWorkCenter", R"({"code":"CLIP","name":"Clip bench","site":"MAIN"})"},
    {"inventory.receive", R"({"item":"RM-100","quantity":"100 pcs","bin":"MAIN/MK-01","lot":"RM-7"})"},
    {"orders.enter", R"({"customer":"C-1","site":"MAIN","sign":true,"lines":[{"item":"MK-1","quantity":"10 pcs","price":"9.00 EUR"}]})"},
    {"production.addWorkOrder", R"({"line":@sales_order_line,"quantity":"30 pcs","dueOn":"2026-12-18"})"},
    {"production.changeWorkOrder", R"({"order":@work_order,"version":1,"dueOn":"2026-12-17"})"},
    {"production.release", R"({"order":@work_order})"},
    {"production.stop", R"({"order":@work_order,"reason":"wrong drawing"})"},
    {"production.resume", R"({"order":@work_order})"},
    {"production.allocate", R"({"order":@work_order})"},
    {"production.issue", R"({"order":@work_order,"lot":"RM-100/RM-7","quantity":"30 pcs"})"},
    {"production.bringBack", R"({"order":@work_order,"lot":"RM-100/RM-7","quantity":"2 pcs","bin":"MAIN/MK-01"})"},
    {"production.bookTime", R"({"order":@work_order,"hours":"0.5","workCenter":"CLIP"})"},
    {"production.report", R"({"order":@work_order,"good":"20","bin":"MAIN/MK-01","lot":"MK-L1"})"},
    {"production.addLateCost", R"({"receipt":@stock_move,"amount":"1.00 EUR","reason":"freight"})"},
    {"production.finish", R"({"order":@work_order,"reason":"enough"})"},
    {"production.close", R"({"order":@work_order})"},
    {"production.addRework", R"({"lot":"MK-1/MK-L1","bin":"MAIN/MK-01","quantity":"2 pcs","defect":"burr","workCenter":"CLIP"})"},
    {"production.disassemble", R"({"lot":"MK-1/MK-L1","bin":"MAIN/MK-01","quantity":"1 pcs"})"},
    {"production.addWorkOrder", R"({"item":"MK-1","quantity":"5 pcs","site":"MAIN","dueOn":"2026-12-18"})"},
    {"production.cancel", R"({"order":@work_order,"reason":"not needed"})"},
    {"production.callOff", R"({"order":@sales_order,"reason":"the customer withdrew"})"},
    {"warehouse.addZone", R"({"warehouse":"EAST","code":"HIGH","name":"High bay","handover":"EAST/E-1"})"},
    {"warehouse.changeZone", R"({"zone":"EAST/HIGH","version":1,"name":"The high bay"})"},
    {"warehouse.addBinType", R"({"code":"RACK","name":"Rack","maxWeight":800000,"mixing":"one_item"})"},
    {"warehouse.changeBinType", R"({"binType":"RACK","version":1,"name":"Pallet rack","maxUnits":3})"},
    {"warehouse.setBinRule", R"({"bin":"EAST/E-1","version":0,"binType":"RACK","abc":"C"})"},
    {"warehouse.lockBin", R"({"bin":"MAIN/B-01","locked":"in","reason":"repair"})"},
    {"warehouse.unlockBin", R"({"bin":"MAIN/B-01"})"},
    {"warehouse.setItemStorage", R"({"item":"T-1","version":0,"abc":"B","weight":200,"hazard":"3"})"},
    {"warehouse.setHazardRule", R"({"hazard":"5.1","other":"3","apart":"zone"})"},
    {"warehouse.setPacking", R"({"item":"T-1","levels":[{"kind":"carton","holds":"12"}]})"},
    {"warehouse.setCompanyPrefix", R"({"site":"EAST","version":0,"prefix":"4012345","extension":1})"},
    {"warehouse.setPickUp", R"({"site":"MAIN","carrier":"Slow","weekday":2,"cutoffMinute":600,"dock":"MAIN/OUT"})"},
    {"inventory.receive", R"({"item":"RM-100","quantity":"20 pcs","bin":"MAIN/IN","lot":"L-9"})"},
    {"warehouse.makePutAway", R"({"bin":"MAIN/IN"})"},
    {"warehouse.doTask", R"({"task":@warehouse_task,"from":"MAIN/IN","lot":"RM-100/L-9","quantity":"5","to":"MAIN/A-01"})"},
    {"warehouse.changeTask", R"({"task":@warehouse_task,"priority":5,"person":"anna"})"},
    {"warehouse.cancelTask", R"({"task":@warehouse_task,"reason":"used at once"})"},
    {"warehouse.packUnit", R"({"bin":"MAIN/B-01","kind":"carton","parts":[{"lot":"FG-500/FG-L2","quantity":"10 pcs"}]})"},
    {"warehouse.putIn", R"({"unit":@handling_unit,"lot":"FG-500/FG-L2","quantity":"5 pcs"})"},
    {"warehouse.takeOut", R"({"unit":@handling_unit,"lot":"FG-500/FG-L2","quantity":"3 pcs"})"},
    {"warehouse.closeUnit", R"({"unit":@handling_unit,"gross":4500})"},
    {"warehouse.openUnit", R"({"unit":@handling_unit})"},
    {"warehouse.moveUnit", R"({"unit":@handling_unit,"to":"MAIN/A-01"})"},
    {"warehouse.unpack", R"({"unit":@handling_unit,"all":true})"},
    {"orders.enter", R"({"customer":"C-1","site":"MAIN","sign":true,"lines":[{"item":"FG-500","quantity":"10 pcs"}]})"},
    {"warehouse.setCarrier", R"({"order":@sales_order,"carrier":"Slow"})"},
    {"warehouse.packUnit", R"({"bin":"MAIN/A-01","kind":"carton","order":@sales_order,"parts":[{"lot":"FG-500/FG-L2","quantity":"10 pcs"}],"close":true})"},
    {"warehouse.shipUnit", R"({"unit":@handling_unit})"},
    {"orders.enter", R"({"customer":"C-1","site":"MAIN","sign":true,"lines":[{"item":"FG-500","quantity":"10 pcs"}]})"},
    {"warehouse.packUnit", R"({"bin":"MAIN/B-01","kind":"carton","order":@sales_order,"parts":[{"lot":"FG-500/FG-L2","quantity":"8 pcs"}]})"},
    {"warehouse.moveUnit", R"({"unit":@handling_unit,"to":"MAIN/OUT"})"},
    {"warehouse.addLoad", R"({"site":"MAIN","carrier":"Slow","vehicle":"B-LD 17","dock":"MAIN/OUT"})"},
    {"warehouse.loadUnit", R"({"load":"LD-1","unit":@handling_unit})"},
    {"warehouse.unloadUnit", R"({"unit":@handling_unit})"},
    {"warehouse.loadUnit", R"({"load":"LD-1","unit":@handling_unit})"},
    {"warehouse.leave", R"({"load":"LD-1","tracking":"S-1"})"},
    {"warehouse.addLoad", R"({"site":"MAIN","carrier":"Slow"})"},
    {"warehouse.cancelLoad", R"({"load":"LD-2","reason":"broke down"})"},
};

}  // namespace

std::span<const Step> life() {
    static const std::vector<Step> all = [] {
        std::vector<Step> made;
        for (const auto chapter : {std::span<const Step>{steps}, lifeOfQuality(), lifeOfCustomers(), lifeOfQualitySystem()})
            made.insert(made.end(), chapter.begin(), chapter.end());
        return made;
    }();
    return all;
}

namespace {

// What one person alone cannot do: Anna counts the bearings in B-01 and finds one less; she may not adjust.
std::string countedByAnna(World& firm) {
    const auto anna = firm.company->actorNamed("anna", "test");
    const auto perform = [&](const char* action, const char* args) { firm.company->perform(anna, db::Request{action, args, {}, 1}); };
    perform("warehouse.recordCount", R"({"count":"CT-4","lot":"SP-9/-","counted":"29"})");
    perform("warehouse.closeCount", R"({"count":"CT-4"})");
    return "CT-4";
}

// Seven lots of a source are rejected, one after another: nothing more of it is accepted.
std::string stopped(World& firm) {
    for (int i = 0; i < 7; ++i) {
        const auto lot = std::to_string(i);
        firm.perform("inventory.receive", R"({"item":"CK-2","quantity":"10 pcs","bin":"MAIN/QC","lot":"CK-S)" + lot + R"("})");
        const auto inspection = std::to_string(firm.number("select max(inspection_id) as id from inspection"));
        const auto size = boost::json::parse(firm.perform("quality.drawSample", R"({"inspection":)" + inspection + "}"))
                              .at("samples").at(0).at("size").as_int64();
        firm.perform("quality.recordResults",
                     R"({"inspection":)" + inspection + R"(,"line":10,"badPieces":)" + std::to_string(size) + "}");
        firm.perform("quality.decideInspection", R"({"inspection":)" + inspection + R"(,"verdict":"reject"})");
    }
    return "IP-9";
}

}  // namespace

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
    if (const auto counted = args.find("@counted"); counted != std::string::npos) return args.replace(counted, 8, countedByAnna(firm));
    if (const auto plan = args.find("@stopped"); plan != std::string::npos) return args.replace(plan, 8, stopped(firm));
    if (const auto contact = args.find("@first_contact"); contact != std::string::npos)
        args.replace(contact, 14, std::to_string(firm.number("select min(party_contact_id) as id from party_contact")));
    const auto colon = args.find(":@");
    if (colon == std::string::npos) return args;
    const auto at = colon + 1;
    const auto end = args.find_first_of(",}", at);
    const auto table = args.substr(at + 1, end - at - 1);
    const auto id = firm.number("select max(" + table + "_id) as id from " + table);
    return args.replace(at, end - at, std::to_string(id));
}

}  // namespace test
