// The program as people and scripts run it: commands, exit codes, JSON, files; on either engine.
#include <sys/wait.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "database/postgres_admin.h"
#include "support/firm.h"
#include "support/world.h"

namespace fs = std::filesystem;
using namespace test;
namespace {

struct Said {
    int code = -1;
    std::string out;
    bool has(const std::string& text) const { return out.find(text) != std::string::npos; }
};

// A folder with the password's file; the program is asked as a shell would.
class Terminal {
public:
    Terminal() : company(freshLocation("cli")), folder(fs::temp_directory_path() / ("cli" + std::to_string(getpid()))) {
        fs::create_directories(folder);
        write("password", "a long test password");
        const char* given = std::getenv("THROUGHLINE_PROGRAM");
        program = given == nullptr ? "throughline" : given;
    }
    ~Terminal() {
        std::error_code ignored;
        fs::remove_all(folder, ignored);
        try {
            if (engine() == db::Engine::postgres) db::dropDatabase(company);
        } catch (const std::exception&) {  // the server ends with the run anyway
        }
    }
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

    Said run(const std::string& words) {
        const auto line = "THROUGHLINE_PASSWORD_FILE='" + file("password") + "' '" + program + "' " + words + " 2>&1 </dev/null";
        Said said;
        auto* pipe = popen(line.c_str(), "r");
        REQUIRE(pipe != nullptr);
        std::array<char, 4096> buffer{};
        while (const auto n = fread(buffer.data(), 1, buffer.size(), pipe)) said.out.append(buffer.data(), n);
        said.code = WEXITSTATUS(pclose(pipe));
        return said;
    }
    // With --company and --as.
    Said ask(const std::string& words, const std::string& who = "boss") {
        return run(words + " --company '" + company + "' --as " + who);
    }
    std::string file(const std::string& name) const { return (folder / name).string(); }
    void write(const std::string& name, const std::string& text) const { std::ofstream{folder / name} << text; }

    std::string company, program;
    fs::path folder;
};

// The firm of the flows, made by the program itself.
struct FirmTerminal : Terminal {
    FirmTerminal() {
        const auto made = run("company new '" + company + "' --admin boss --name 'Test Works' --currency EUR");
        INFO(made.out);
        REQUIRE(made.code == 0);
        write("firm.jsonl", flowsFirm());
        const auto played = ask("do --file '" + file("firm.jsonl") + "'");
        INFO(played.out);
        REQUIRE(played.code == 0);
    }
};

}  // namespace

TEST_CASE("the command line performs, asks, and says no with exit codes") {
    FirmTerminal t;
    SECTION("a second company does not overwrite the first") {
        CHECK(t.run("company new '" + t.company + "' --admin boss").code == 1);
    }
    SECTION("an action is performed once for one request id") {
        const std::string order = R"(do orders.enter '{"customer":"C-1","lines":[{"item":"FG-500","quantity":"9 pcs"}]}' --request R-1 --json)";
        CHECK(t.ask(order).has(R"("repeated":false)"));
        CHECK(t.ask(order).has(R"("repeated":true)"));
        CHECK(t.ask("query 'select count(*) as n from sales_order' --json").has(R"([{"n":1}])"));
    }
    SECTION("a refusal is exit code 1, with all reasons as JSON") {
        const auto no = t.ask(R"(do inventory.receive '{"item":"FG-500","quantity":"-5 pcs","bin":"MAIN/A-01"}' --json)");
        CHECK(no.code == 1);
        CHECK(no.has(R"("field":"quantity")"));
        CHECK(t.ask("do no.such '{}'").code == 1);
        CHECK(t.run("nonsense").code == 1);
    }
    SECTION("what is tried is not kept") {
        const auto tried = t.ask(R"(do people.addParty '{"number":"C-9","name":"Nine"}' --rehearse yes)");
        CHECK(tried.code == 0);
        CHECK(t.ask("query \"select count(*) as n from party where number = 'C-9'\" --json").has(R"("n":0)"));
    }
    SECTION("a wrong password opens nothing") {
        t.write("password", "not the password at all");
        CHECK(t.ask("doctor").code != 0);
    }
    SECTION("a clerk sees no cost, in no way") {
        CHECK(t.ask("user add anna --full-name 'Anna Abel' --role sales").code == 0);
        CHECK(t.ask("user list", "anna").has("Anna Abel"));
        CHECK(t.ask("query 'select number from item' --json", "anna").has("FG-500"));
        CHECK(t.ask("query 'select unit_cost + 0 as c from item_cost'", "anna").code == 1);
        CHECK(!t.ask("export item_cost", "anna").has("unit_cost"));
        CHECK(t.ask("export item_cost").has("unit_cost"));
        CHECK(t.ask(R"(do ledger.addCurrency '{"code":"SEK","name":"Krona"}')", "anna").code == 1);
    }
}

TEST_CASE("the command line brings data in and out, and looks after the company") {
    FirmTerminal t;
    SECTION("only a select is run, and data goes out as CSV that no spreadsheet executes") {
        CHECK(t.ask("query 'delete from item'").code == 1);
        CHECK(t.ask(R"(do people.addParty '{"number":"C-9","name":"=1+1"}')").code == 0);
        CHECK(t.ask("export 'select name from party order by party_id'").has("'=1+1"));
    }
    SECTION("masters come in from a CSV file, all or nothing") {
        t.write("items.csv", "number,name,category,unit\nX-1,One,FG,pcs\nX-2,Two,NONE,pcs\n");
        const auto no = t.ask("import csv items '" + t.file("items.csv") + "'");
        CHECK(no.code == 1);
        CHECK(no.has("3"));  // the line
        CHECK(t.ask("query \"select count(*) as n from item where number like 'X-%'\" --json").has(R"("n":0)"));
        t.write("items.csv", "number,name,category,unit\nX-1,One,FG,pcs\nX-2,Two,FG,pcs\n");
        CHECK(t.ask("import csv items '" + t.file("items.csv") + "'").code == 0);
        CHECK(t.ask("query \"select count(*) as n from item where number like 'X-%'\" --json").has(R"("n":2)"));
    }
    SECTION("doctor, log, info and the list of actions") {
        CHECK(t.ask("doctor").out == "Nothing is wrong.\n");
        CHECK(t.ask("log verify").has("all as they were written"));
        CHECK(t.ask("log show --last 3").has("ledger.") == false);
        CHECK(t.run("company info '" + t.company + "'").has("Test Works"));
        CHECK(t.run("actions orders.sign").has("order: order"));
    }
    SECTION("a company file is backed up, restored, and moved") {
        if (engine() == db::Engine::postgres) return;
        CHECK(t.run("company backup '" + t.company + "' '" + t.file("copy") + "'").code == 0);
        CHECK(t.ask(R"(do people.addParty '{"number":"C-9","name":"Nine"}')").code == 0);
        CHECK(t.run("company restore '" + t.file("copy") + "' '" + t.company + "'").code == 0);
        CHECK(t.ask("query \"select count(*) as n from party where number = 'C-9'\" --json").has(R"("n":0)"));
        CHECK(t.run("company move '" + t.company + "' '" + t.file("moved.throughline") + "' --as boss").code == 0);
        t.write("text", "this is no company");
        CHECK(t.run("company info '" + t.file("text") + "'").code == 1);
        CHECK(t.run("company info '" + t.file("absent") + "'").code == 1);
    }
}
