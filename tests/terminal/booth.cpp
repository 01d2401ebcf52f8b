#include "terminal/booth.h"

#include <fmt/core.h>

namespace test {

Booth::Booth(desk::Language language, QSize size) {
    play(R"({"do":"engineering.addWorkCenter","args":{"code":"SAW7","name":"Saw","site":"MAIN","labourRate":"30.00 EUR","overheadRate":"20.00 EUR","outputBin":"MAIN/B-01"}}
{"do":"engineering.addWorkCenter","args":{"code":"DIE7","name":"Press","site":"MAIN","labourRate":"30.00 EUR","overheadRate":"20.00 EUR","outputBin":"MAIN/B-01"}}
{"do":"engineering.addSkill","args":{"code":"SAW7","name":"Sawing"}}
{"do":"inventory.addItem","args":{"number":"FG-700","name":"Plate","category":"FG","unit":"pcs","tracking":"lot","standardCost":"5.05 EUR"}}
{"do":"engineering.addBom","args":{"item":"FG-700","revision":"A","lines":[{"item":"RM-100","quantity":"1","opNo":10,"validFrom":"2026-01-01"},{"item":"PK-10","quantity":"0.1","validFrom":"2026-01-01"}]}}
{"do":"engineering.addRouting","args":{"item":"FG-700","operations":[{"name":"Cut","workCenter":"SAW7","run":"0.02 h","skill":"SAW7"},{"name":"Press","workCenter":"DIE7","run":"0.03 h"}],"steps":[{"op":20,"text":"Wear gloves"},{"op":20,"kind":"value","text":"Width","unit":"mm","lower":"11.95","upper":"12.05"}]}}
{"do":"people.addRole","args":{"name":"nothing","permissions":["orders.see"]}}
{"do":"people.addUser","args":{"name":"anna","fullName":"Anna Albers","password":"seven green lamps hum","roles":[{"role":"administrator"}]}}
{"do":"people.addUser","args":{"name":"bert","fullName":"Bert Brandt","password":"eight brown doors sing","roles":[{"role":"nothing"}]}}
{"do":"production.addEmployee","args":{"number":"T-1","name":"Anna Albers","badge":"B-77","user":"anna","site":"MAIN"}}
{"do":"production.addEmployee","args":{"number":"T-2","name":"Bert Brandt","badge":"B-78","user":"bert","site":"MAIN"}}
{"do":"production.giveSkill","args":{"employee":"T-1","skill":"SAW7"}}
{"do":"production.giveSkill","args":{"employee":"T-2","skill":"SAW7","expiresOn":"2027-06-30"}}
{"do":"inventory.receive","args":{"item":"RM-100","quantity":"100 pcs","bin":"MAIN/A-01","lot":"L-B","expiresOn":"2027-01-31"}}
{"do":"inventory.receive","args":{"item":"PK-10","quantity":"20 pcs","bin":"MAIN/A-02"}}
)");
    if (!port.onServer()) {
        perform("people.setPin", R"({"user":"anna","pin":"4711"})");
        perform("people.setPin", R"({"user":"bert","pin":"5822"})");
    }
    store.reset();  // the station has the file
    station = std::make_unique<terminal::Station>(std::make_unique<HeldPort>(port), allActions(),
                                                  terminal::Station::Options{storeFile, "terminal 1"},
                                                  [this] { return clock; });
    if (port.onServer()) {
        there.enter("bert", {"eight brown doors sing"});
        there.enter("anna", {annasPassword});
    }
    station->learnPlace();
    show({language, desk::Look::light, size});
    if (!port.onServer()) return;
    terminal::syncPeople(station->store(), station->port(), "MAIN");
    choosePin("anna", "4711");
    choosePin("bert", "5822");
}

void Booth::cut() {
    port.cut = true;
    station->link().nudge();
    station->link().settle();
    settle();
}

void Booth::mend() {
    port.cut = false;
    for (int n = 0; n < 50; ++n) {
        station->link().nudge();
        station->link().settle();
        if (station->store().counts().waiting == 0) break;
    }
    settle();
}

std::string Booth::order(int pieces, int dueDays) {
    perform("production.addWorkOrder",
            fmt::format(R"({{"item":"FG-700","quantity":"{} pcs","site":"MAIN","dueOn":"{}","release":true}})", pieces,
                        toText(db::utcDate(clock) + dueDays)));
    return text("select number from work_order order by work_order_id desc limit 1");
}

void Booth::feed(const std::string& order, int pieces) {
    perform("production.issue", fmt::format(R"({{"order":"{}","lot":"RM-100/L-B","quantity":"{}"}})", order, pieces));
    perform("production.report", fmt::format(R"({{"order":"{}","opNo":10,"good":"{}"}})", order, pieces));
}

}  // namespace test
