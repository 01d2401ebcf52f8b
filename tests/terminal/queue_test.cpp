// The queue of a terminal: nothing lost, nothing done twice, and what is refused later is shown, not dropped.
#include <filesystem>

#include <fstream>
#include <iterator>

#include "terminal/outpost.h"
#include "ui/wire.h"

using namespace test;
using terminal::Outcome;
using terminal::Stage;

namespace {

constexpr const char* oneLess = R"({"lot":"FG-500/FG-L1","bin":"MAIN/A-01","difference":"-1 pcs","reason":"bent"})";

struct Stores : Outpost {
    Stores() {
        perform("inventory.receive", R"({"item":"FG-500","quantity":"60 pcs","bin":"MAIN/A-01","lot":"FG-L1"})");
        enterBoss();
    }
    std::int64_t adjusted() { return number("select count(*) as n from stock_move where kind = 'adjustment'"); }
    std::int64_t posted() {
        return number(R"sql(
            select count(*) as n from journal_entry e join stock_move m on m.journal_entry_id = e.journal_entry_id where m.kind = 'adjustment'
        )sql");
    }
    // As often as it takes: an answer that is lost is only asked for again after a while.
    void replay() {
        for (int n = 0; n < 200 && store->counts().waiting > 0; ++n) {
            link->nudge();
            link->settle();
        }
    }
};

// Hears an outcome on the link's thread and keeps it.
struct Ear {
    std::shared_ptr<std::vector<Outcome>> heard = std::make_shared<std::vector<Outcome>>();
    terminal::Link::Told told() const {
        return [heard = heard](const Outcome& outcome) { heard->push_back(outcome); };
    }
};

}  // namespace

TEST_CASE("while the company answers a scan is performed at once, under the second of the scan") {
    Stores firm;
    firm.openLink();
    const Ear ear;
    const auto scanned = firm.clock;
    const auto id = firm.send("inventory.adjust", oneLess, ear.told());
    firm.link->settle();
    REQUIRE(ear.heard->size() == 1);
    CHECK(ear.heard->front().kind == Outcome::Kind::performed);
    CHECK(ear.heard->front().answer.find("\"difference\"") != std::string::npos);
    CHECK(firm.stage(id) == Stage::performed);
    CHECK(firm.rows<db::Instant>("select occurred_at from action_log where request_id = $1", id).front() == scanned);
    CHECK(firm.text("select device from action_log order by log_id desc limit 1") == "terminal 1");
    CHECK_FALSE(firm.link->standing().cut);
}

TEST_CASE("what the company refuses while the person stands there is said once and is no conflict") {
    Stores firm;
    firm.openLink();
    const Ear ear;
    const auto id =
        firm.send("inventory.adjust",
                  R"({"lot":"FG-500/FG-L1","bin":"MAIN/A-01","difference":"-99 pcs","reason":"bent"})", ear.told());
    firm.link->settle();
    REQUIRE(ear.heard->size() == 1);
    CHECK(ear.heard->front().kind == Outcome::Kind::refused);
    CHECK_FALSE(ear.heard->front().reasons.empty());
    CHECK(firm.stage(id) == Stage::told);
    CHECK(firm.link->standing().counts.refused == 0);
}

TEST_CASE("E9.8: fifty scans queued without network and sent twice make fifty postings, and the conflict is shown") {
    Stores firm;
    firm.perform("inventory.receive", R"({"item":"FG-500","quantity":"5 pcs","bin":"MAIN/A-02","lot":"FG-L2"})");
    firm.perform("orders.enter", R"({"customer":"C-1","sign":true,"lines":[{"item":"FG-500","quantity":"5 pcs"}]})");
    firm.perform("inventory.allocate", R"({"line":"SO-1/1","lot":"FG-500/FG-L2","quantity":"5 pcs"})");
    firm.perform("warehouse.pick", R"({"order":"SO-1"})");
    firm.port.cut = true;
    firm.openLink();
    firm.link->settle();
    const Ear ear;
    for (int n = 0; n < 25; ++n) firm.send("inventory.adjust", oneLess, ear.told());
    const auto pick =
        firm.send("warehouse.confirmPick", R"({"pickLine":"PK-1/1","lot":"FG-500/FG-L2","quantity":"5"})", ear.told());
    for (int n = 0; n < 25; ++n) firm.send("inventory.adjust", oneLess, ear.told());
    firm.link->settle();
    CHECK(ear.heard->size() == 51);
    CHECK(std::ranges::all_of(*ear.heard, [](const auto& one) { return one.kind == Outcome::Kind::kept; }));
    CHECK(firm.link->standing().cut);
    CHECK(firm.link->standing().counts.waiting == 51);
    CHECK(firm.adjusted() == 0);
    firm.perform("inventory.hold",
                 R"({"lot":"FG-500/FG-L2","reason":"scratches","caseNumber":"Q-17"})");  // meanwhile, in the office

    // The first sending is performed and every answer is lost on its way back; the second one is the same again.
    firm.port.loseAnswers = 50;
    firm.port.cut = false;
    firm.replay();
    CHECK(firm.port.asked > 100);
    CHECK(firm.adjusted() == 50);
    CHECK(firm.posted() == 50);
    CHECK(
        firm.number("select on_hand from stock_balance b join lot l on l.lot_id = b.lot_id where l.number = 'FG-L1'") ==
        10'000'000);

    // And once more the whole file, as if it had been copied back.
    firm.store->connection().script("update queued set stage = 'waiting', answer = ''");
    firm.replay();
    CHECK(firm.adjusted() == 50);
    CHECK(firm.number("select count(*) as n from action_log where action = 'inventory.adjust'") == 50);

    CHECK(firm.stage(pick) == Stage::refused);
    const auto conflicts = firm.store->inStage(Stage::refused);
    REQUIRE(conflicts.size() == 1);
    const auto reasons = terminal::readReasons(conflicts.front().reasons);
    REQUIRE_FALSE(reasons.empty());
    INFO(reasons.front().what());
    CHECK((reasons.front().code == "inventory.lot.held" || reasons.front().code == "warehouse.pick.gone"));
    CHECK(firm.link->standing().counts.refused == 1);
    CHECK(firm.complaints().empty());
}

TEST_CASE("a conflict is tried again, changed or put aside with a reason, and never dropped") {
    Stores firm;
    firm.port.cut = true;
    firm.openLink();
    firm.link->settle();
    constexpr const char* tooMuch =
        R"({"lot":"FG-500/FG-L1","bin":"MAIN/A-01","difference":"-90 pcs","reason":"bent"})";
    const auto first = firm.send("inventory.adjust", tooMuch), second = firm.send("inventory.adjust", tooMuch),
               third = firm.send("inventory.adjust", tooMuch), behind = firm.send("inventory.adjust", oneLess);
    firm.port.cut = false;
    firm.replay();
    CHECK(firm.store->counts().refused == 3);
    CHECK(firm.stage(behind) == Stage::performed);  // others go on

    CHECK(firm.link->again(first));
    firm.replay();
    CHECK(firm.stage(first) == Stage::refused);
    firm.perform("inventory.receive", R"({"item":"FG-500","quantity":"40 pcs","bin":"MAIN/A-01","lot":"FG-L1"})");
    CHECK(firm.link->again(first));
    firm.replay();
    CHECK(firm.stage(first) == Stage::performed);

    const Ear ear;
    CHECK(
        firm.link->replace(second, {"inventory.adjust", oneLess, 1, "boss", "terminal 1", firm.clock, ""}, ear.told()));
    firm.replay();
    CHECK(ear.heard->size() == 1);
    CHECK(firm.stage(second) == Stage::aside);
    CHECK(firm.stage(firm.store->queued(second)->replacedBy) == Stage::performed);
    CHECK_FALSE(firm.link->replace(second, {"inventory.adjust", oneLess, 1, "boss", "terminal 1", firm.clock, ""}));

    CHECK(firm.link->putAside(third, "boss", "counted twice"));
    CHECK_FALSE(firm.link->putAside(third, "boss", "counted twice"));
    CHECK(firm.store->queued(third)->asideWhy == "counted twice");
    firm.wait(30);
    firm.store->tidy();
    CHECK(firm.store->inStage(Stage::aside).size() == 2);
    CHECK_FALSE(firm.store->queued(first));  // answered a month ago
    CHECK(firm.adjusted() == 3);
}

TEST_CASE("a right that was taken away meanwhile is asked for again at the replay") {
    Stores firm;
    firm.perform("people.addRole", R"({"name":"counter","permissions":["inventory.adjust"]})");
    firm.perform(
        "people.addUser",
        R"({"name":"anna","fullName":"Anna Abel","password":"seven green lamps hum","roles":[{"role":"counter"}]})");
    firm.there.enter("anna", {"seven green lamps hum"});
    firm.port.cut = true;
    firm.openLink();
    firm.link->settle();
    const auto id = firm.link->send({"inventory.adjust", oneLess, 1, "anna", "terminal 1", firm.clock, ""});
    firm.perform("people.takeRole", R"({"user":"anna","role":"counter"})");
    firm.port.cut = false;
    firm.replay();
    CHECK(firm.stage(id) == Stage::refused);
    CHECK(terminal::readReasons(firm.store->queued(id)->reasons).front().code == "permission.missing");
    CHECK(firm.adjusted() == 0);
}

TEST_CASE("on a server what somebody did waits for their password, and others go past it") {
    Stores firm;
    if (!firm.port.onServer()) return;
    firm.perform("people.addRole", R"({"name":"counter","permissions":["inventory.adjust"]})");
    firm.perform(
        "people.addUser",
        R"({"name":"anna","fullName":"Anna Abel","password":"seven green lamps hum","roles":[{"role":"counter"}]})");
    firm.openLink();
    const Ear ear;
    const auto hers =
        firm.link->send({"inventory.adjust", oneLess, 1, "anna", "terminal 1", firm.clock, ""}, ear.told());
    const auto ours = firm.send("inventory.adjust", oneLess);
    firm.link->settle();
    CHECK(firm.stage(hers) == Stage::waiting);
    CHECK(firm.stage(ours) == Stage::performed);
    CHECK(firm.link->standing().notEntered == std::vector<std::string>{"anna"});
    REQUIRE(ear.heard->size() == 1);
    CHECK(ear.heard->front().kind == Outcome::Kind::kept);
    firm.port.enter("anna", {"seven green lamps hum"});
    firm.replay();
    CHECK(firm.stage(hers) == Stage::performed);
    CHECK(firm.text("select actor from action_log order by log_id desc limit 1") == "anna");
}

TEST_CASE("a file that is moved away is no answer: the scan is kept, and done when it is back") {
    Stores firm;
    if (firm.port.onServer()) return;
    firm.openLink();
    firm.link->settle();
    std::filesystem::rename(firm.location, firm.location + ".elsewhere");
    const Ear ear;
    const auto id = firm.send("inventory.adjust", oneLess, ear.told());
    firm.link->settle();
    CHECK(ear.heard->front().kind == Outcome::Kind::kept);
    CHECK(firm.link->standing().cut);
    std::filesystem::rename(firm.location + ".elsewhere", firm.location);
    firm.replay();
    CHECK(firm.stage(id) == Stage::performed);
    CHECK_FALSE(firm.link->standing().cut);
}

TEST_CASE("a terminal's file is its own: no second terminal, no company, no other company's queue") {
    Stores firm;
    CHECK(firm.refusal([&] { terminal::Store{firm.storeFile, [&] { return firm.clock; }}; }) == "terminal.store.open");
    firm.store->belongTo("one");
    firm.store->belongTo("one");
    CHECK(firm.refusal([&] { firm.store->belongTo("two"); }) == "terminal.store.company");
    if (!firm.port.onServer()) {
        firm.store.reset();
        CHECK(firm.refusal([&] {
            terminal::Store{firm.location, [&] { return firm.clock; }};
        }) == "terminal.store.other");
    }
    const auto rights = std::filesystem::status(firm.storeFile).permissions();
    CHECK((rights & (std::filesystem::perms::group_all | std::filesystem::perms::others_all)) ==
          std::filesystem::perms::none);
}

TEST_CASE("a server that goes away while it answers has done what was asked once, and says so when it is back") {
    Stores firm;
    if (!firm.port.onServer()) return;
    Wire wire{serverFolder(firm.location)};
    terminal::CompanyPort port{through(wire, firm.location), allActions(), [&] { return firm.clock; }, "terminal 1"};
    port.enter("boss", {bossPassword});
    terminal::Link link{*firm.store, port};
    link.settle();
    wire.loseCommit();
    const Ear ear;
    const auto id = link.send({"inventory.adjust", oneLess, 1, "boss", "terminal 1", firm.clock, ""}, ear.told());
    link.settle();
    CHECK(wire.lost());
    REQUIRE(ear.heard->size() == 1);
    CHECK(ear.heard->front().kind == Outcome::Kind::kept);
    CHECK(link.standing().cut);
    wire.mend();
    for (int n = 0; n < 20 && firm.store->counts().waiting > 0; ++n) {
        link.nudge();
        link.settle();
    }
    CHECK(firm.stage(id) == Stage::performed);
    CHECK(firm.adjusted() == 1);
}

TEST_CASE("every statement on a terminal's own file is good SQL there") {
    Outpost post;
    int statements = 0;
    const std::string open = "R\"store(", close = ")store\"";
    for (const auto& file :
         std::filesystem::recursive_directory_iterator{std::filesystem::path{THROUGHLINE_SOURCE} / "app/terminal"}) {
        if (file.path().extension() != ".cpp") continue;
        std::ifstream in{file.path()};
        const std::string source{std::istreambuf_iterator<char>{in}, {}};
        for (auto at = source.find(open); at != std::string::npos; at = source.find(open, at)) {
            at += open.size();
            const auto sql = source.substr(at, source.find(close, at) - at);
            if (sql.starts_with("\ncreate table")) continue;  // run when the file was made
            INFO(file.path().filename().string() << ": " << sql);
            CHECK_NOTHROW(post.store->connection().statement(sql));
            ++statements;
        }
    }
    CHECK(statements > 40);
}
