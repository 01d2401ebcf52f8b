#include "support/life_chapters.h"

namespace test {
namespace {

// Leads, opportunities, frame orders, doubles and tickets.
constexpr Step steps[] = {
    {"customers.setStage", R"({"code":"TALK","name":"Talking","position":10,"probability":"20 %"})"},
    {"customers.setStage", R"({"code":"QUOTE","name":"Quoted","position":20,"probability":"50 %"})"},
    {"customers.addLead", R"({"site":"MAIN","name":"New Mill","contact":"Jo","email":"jo@mill.example","text":"20 brackets a month"})"},
    {"customers.addLead", R"({"site":"MAIN","name":"Nobody Ltd","phone":"+44 113 99"})"},
    {"customers.dropLead", R"({"lead":"LE-2","reason":"wrong number"})"},
    {"customers.keepMail", R"({"site":"MAIN","from":"ann@late.example","name":"Ann","subject":"A quote, please","outsideId":"<1@late.example>","attachment":"@paper"})"},
    {"customers.addActivity", R"({"kind":"call","subject":"Ask for the drawing","lead":"LE-1","user":"anna","dueAt":"2026-11-24T09:00:00Z"})"},
    {"customers.changeActivity", R"({"activity":@activity,"version":1,"subject":"Ask for the new drawing","dueAt":"2026-11-24T10:00:00Z"})"},
    {"customers.finishActivity", R"({"activity":@activity,"result":"comes tomorrow","nextKind":"task","nextSubject":"Look at it"})"},
    {"customers.convertLead", R"({"lead":"LE-1","title":"Brackets","amount":"500.00 EUR","closeOn":"2026-12-15"})"},
    {"customers.addOpportunity", R"({"party":"C-1","site":"MAIN","title":"Spare bearings","amount":"80.00 EUR","closeOn":"2026-12-20"})"},
    {"customers.changeOpportunity", R"({"opportunity":"OP-2","version":1,"probability":"70 %","user":"anna"})"},
    {"customers.moveOpportunity", R"({"opportunity":"OP-2"})"},
    {"customers.winOpportunity", R"({"opportunity":"OP-2","order":"SO-1"})"},
    {"customers.loseOpportunity", R"({"opportunity":"OP-1","reason":"too dear"})"},
    {"customers.addFrameOrder", R"({"customer":"C-1","site":"MAIN","reference":"FRAME-7","validFrom":"2026-11-01","validTo":"2027-10-31","lines":[{"item":"SP-9","quantity":"100","price":"50.00 EUR"}]})"},
    {"customers.callOff", R"({"frameOrder":"FO-1","lines":[{"line":1,"quantity":"2"}]})"},
    {"customers.closeFrameOrder", R"({"frameOrder":"FO-1"})"},
    {"customers.addLead", R"({"site":"MAIN","name":"Late Works","email":"ann@late.example"})"},
    {"customers.mergeLeads", R"({"lead":@lead,"into":"LE-3","reason":"the same address"})"},
    {"people.addContact", R"({"party":"C-7","contact":{"name":"Max M.","phone":"+44 113 2"}})"},
    {"customers.mergeContacts", R"({"contact":@party_contact,"into":@first_contact})"},
    {"people.addParty", R"({"number":"C-70","name":"Seven Limited","roles":["customer"]})"},
    {"orders.addCustomer", R"({"party":"C-70","currency":"GBP","taxCode":"Z0"})"},
    {"customers.mergeParties", R"({"party":"C-70","into":"C-7","reason":"entered twice"})"},
    {"customers.setWarranty", R"({"item":"FG-500","months":24})"},
    {"customers.setServiceLevel", R"({"priority":"high","responseMinutes":60,"solutionMinutes":480})"},
    {"customers.addTicket", R"({"party":"C-1","site":"MAIN","priority":"high","subject":"It rattles","lot":"FG-500/FG-L1"})"},
    {"customers.escalateTickets", "{}"},
    {"customers.answerTicket", R"({"ticket":"TK-1"})"},
    {"customers.solveTicket", R"({"ticket":"TK-1","solution":"tightened"})"},
    {"customers.setArticle", R"({"code":"RATTLE","title":"The bracket rattles","text":"Tighten it."})"},
    {"customers.addTicket", R"({"party":"C-1","site":"MAIN","priority":"high","subject":"It rattles again"})"},
    {"customers.solveTicket", R"({"ticket":"TK-2","article":"RATTLE"})"},
    {"customers.setTerritory", R"({"code":"NORTH","name":"North","areas":[{"country":"DE","postcodeFrom":"20","postcodeTo":"29"}]})"},
    {"customers.giveTerritory", R"({"territory":"NORTH","user":"anna","fromOn":"2026-11-01"})"},
    {"customers.setTarget", R"({"user":"anna","month":"2026-12","amount":"5000.00 EUR"})"},
    {"customers.setProfile", R"({"customer":"C-1","version":0,"trade":"machine tools","territory":"NORTH"})"},
    {"customers.noteWallet", R"({"customer":"C-1","yearly":"100000.00 EUR","source":"their buyer"})"},
    {"customers.classify", "{}"},
    {"customers.setSegment", R"({"code":"BUYERS","name":"Bought this year","rules":[{"kind":"ordered","months":12},{"kind":"country","text":"GB","exclude":true}]})"},
    {"customers.setSegment", R"({"code":"FAIR","name":"Met at the fair"})"},
    {"customers.addToSegment", R"({"segment":"FAIR","customers":[{"customer":"C-1"},{"customer":"C-7"}]})"},
    {"customers.removeFromSegment", R"({"segment":"FAIR","customers":[{"customer":"C-7"}]})"},
    {"customers.addCampaign", R"({"code":"SPRING","name":"Spring letter","channel":"letter","segment":"FAIR","budget":"1000.00 EUR","startsOn":"2026-11-01","endsOn":"2026-12-31"})"},
    {"customers.changeCampaign", R"({"campaign":"SPRING","version":1,"budget":"1200.00 EUR"})"},
    {"customers.addMembers", R"({"campaign":"SPRING","members":[{"lead":"LE-3"},{"party":"C-7"}]})"},
    {"customers.startCampaign", R"({"campaign":"SPRING"})"},
    {"customers.noteResponse", R"({"campaign":"SPRING","party":"C-1","response":"answered"})"},
    {"customers.removeMember", R"({"campaign":"SPRING","party":"C-7"})"},
    {"customers.addCampaignCost", R"({"campaign":"SPRING","amount":"800.00 EUR","text":"printing"})"},
    {"customers.closeCampaign", R"({"campaign":"SPRING"})"},
    {"customers.setQuoteTemplate", R"({"code":"KIT","name":"Bearing kit","text":"To {customer}: our quote {number}.","lines":[{"item":"SP-9","quantity":"2 pcs"},{"text":"Set-up","quantity":"1","price":"120.00 EUR","optional":true}]})"},
    {"customers.quoteFromTemplate", R"({"quoteTemplate":"KIT","customer":"C-1","site":"MAIN","chosen":[{"line":2}]})"},
    {"customers.takeEntry", R"({"outsideId":"u1@other.example","sequence":0,"kind":"meeting","subject":"Visit","dueAt":"2026-11-26T09:00:00Z","endsAt":"2026-11-26T10:00:00Z","mails":[{"address":"jo@mill.example"}],"user":"anna"})"},
};

}  // namespace

std::span<const Step> lifeOfCustomers() { return steps; }

}  // namespace test
