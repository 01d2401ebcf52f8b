// Every field of every form gets nothing, far too much, the wrong kind, emoji and right-to-left text, SQL and HTML, a
// negative and an overflow. Each is refused beside its field and changes nothing, or is kept and read back exactly.
#include <cstdlib>
#include <set>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

#include <sqlite3.h>

#include "app/desk/form.h"
#include "database/model.h"
#include "support/life.h"
#include "support/sweep.h"
#include "ui/bad.h"

using namespace test;

namespace {

// The company as it was, put back page by page under the sessions that have it open (a file only).
class Kept {
public:
    explicit Kept(const std::string& file) {
        REQUIRE(sqlite3_open(file.c_str(), &live_) == SQLITE_OK);
        REQUIRE(sqlite3_open((file + ".kept").c_str(), &kept_) == SQLITE_OK);
        for (auto* db : {live_, kept_}) sqlite3_exec(db, "pragma synchronous = off", nullptr, nullptr, nullptr);
        schema_ = schemaVersion();
        keep();
    }
    ~Kept() {
        sqlite3_close(kept_);
        sqlite3_close(live_);
    }
    Kept(const Kept&) = delete;
    Kept& operator=(const Kept&) = delete;
    void keep() { copy(kept_, live_); }
    // A copy says that the schema is another: the sessions would read all of it again, though it is the same.
    void putBack() {
        copy(live_, kept_);
        REQUIRE(sqlite3_exec(live_, fmt::format("pragma schema_version = {}", schema_).c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
    }

private:
    int schemaVersion() const {
        sqlite3_stmt* asked = nullptr;
        REQUIRE(sqlite3_prepare_v2(live_, "pragma schema_version", -1, &asked, nullptr) == SQLITE_OK);
        REQUIRE(sqlite3_step(asked) == SQLITE_ROW);
        const int version = sqlite3_column_int(asked, 0);
        sqlite3_finalize(asked);
        return version;
    }
    static void copy(sqlite3* to, sqlite3* from) {
        auto* copying = sqlite3_backup_init(to, "main", from, "main");
        REQUIRE(copying != nullptr);
        REQUIRE(sqlite3_backup_step(copying, -1) == SQLITE_DONE);
        REQUIRE(sqlite3_backup_finish(copying) == SQLITE_OK);
    }
    sqlite3 *live_ = nullptr, *kept_ = nullptr;
    int schema_ = 0;
};

// Rows of all tables and what the log and the histories hold: cheap enough to be asked after each refusal.
std::string tally(World& world) {
    static const auto sql = [] {
        std::string all;
        for (const auto& table : db::schemaModel()) {
            if (table.name == "refused_attempt") continue;
            all += (all.empty() ? "select " : " || ' ' || ") + fmt::format("(select count(*) from {})", table.name);
        }
        return all + " || ' ' || (select coalesce(max(log_id), 0) from action_log) as tally";
    }();
    return world.text(sql);
}

struct Outcome {
    bool performed = false;
    QString refusals;
};

// A person at a form: on a file the form itself performs; a server, which nothing puts back, is only asked.
class Clerk {
public:
    Clerk() : world{flows}, desk_(world.another(), world.boss) {
        if (engine() == db::Engine::sqlite) kept_ = std::make_unique<Kept>(world.location);
    }
    Outcome attempt(desk::Form& form, const std::string& action) {
        if (kept_ == nullptr) return rehearse(form, *allActions().find(action));
        Outcome outcome;
        form.showRefusals({});
        form.performed = [&](const QJsonObject&) { outcome.performed = true; };
        form.submit();
        QElapsedTimer clock;
        clock.start();
        while (!outcome.performed && form.refusalsShown().isEmpty()) {
            REQUIRE(clock.elapsed() < 20'000);
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        outcome.refusals = form.refusalsShown();
        form.performed = {};
        return outcome;
    }
    bool submits() const { return kept_ != nullptr; }
    void putBack() {
        if (kept_) kept_->putBack();
    }
    void keep() {
        if (kept_) kept_->keep();
    }
    desk::Desk& desk() { return desk_; }
    World world;

private:
    Outcome rehearse(const desk::Form& form, const db::AnyAction& action) {
        try {
            world.company->rehearse(world.boss, {action.name, QJsonDocument{form.arguments()}.toJson(QJsonDocument::Compact).toStdString(), {}, action.version});
            return {true, {}};
        } catch (const db::Refusal& no) {
            return {false, QString::fromStdString(no.what())};
        }
    }
    desk::Desk desk_;
    std::unique_ptr<Kept> kept_;
};

// The arguments with a list for each list of the action, so that a form that takes them forgets its rows.
QJsonObject withLists(const db::AnyAction& action, QJsonObject args) {
    for (const auto& argument : action.arguments()) {
        const auto list = QString::fromStdString(argument.name.substr(0, argument.name.find("[]")));
        if (argument.name.find("[]") != argument.name.npos && !args.contains(list)) args[list] = QJsonArray{};
    }
    return args;
}

// "lines[].quantity" of a form's first row is "lines[0].quantity".
std::string firstRow(std::string argument) {
    if (const auto brackets = argument.find("[]"); brackets != argument.npos) argument.insert(brackets + 1, "0");
    return argument;
}

QJsonValue argumentAt(QJsonValue args, const std::string& path) {
    for (const auto& part : QString::fromStdString(path).split('.')) {
        const auto bracket = part.indexOf('[');
        args = args.toObject().value(part.left(bracket));
        if (bracket >= 0) args = args.toArray().at(0);
    }
    return args;
}

bool isMeasured(const std::string& type) {
    static const std::set<std::string> measured{"whole number", "number", "quantity", "money", "percent", "date"};
    return measured.contains(type);
}

bool isChosen(const std::string& type) { return type.find('|') != type.npos || type == "true or false"; }

// What no door can read there: its refusal must stand beside this very field.
bool cannotBe(const db::Argument& argument, Bad bad) {
    if (bad == Bad::nothing || argument.type == "secret" || isChosen(argument.type)) return false;
    if (argument.type == "text") return bad == Bad::flood;
    if (bad == Bad::negative) return !isMeasured(argument.type);
    return true;  // no number, no day, no record is called so
}

// A record that nobody picks by a number is given by the screen that opens the form.
desk::FormLook lookFor(const desk::Desk& desk, const db::AnyAction& action, const QJsonObject& valid) {
    desk::FormLook look{.action = action.name};
    for (const auto& argument : action.arguments())
        if (!isMeasured(argument.type) && valid.value(QString::fromStdString(argument.name)).isDouble() && !desk::canPick(desk, argument.type))
            look.fields.push_back({.argument = argument.name, .hidden = true});
    return look;
}

class Trial {
public:
    void action(Clerk& at, const std::string& name, const QJsonObject& given) {
        const auto& action = allActions().get(name);
        const auto valid = withLists(action, given);
        desk::Form form{at.desk(), lookFor(at.desk(), action, valid)};
        form.setArguments(valid);
        INFO(name << " " << QJsonDocument{given}.toJson(QJsonDocument::Compact).toStdString());
        {
            const auto right = at.attempt(form, name);
            INFO("as it should be: " << right.refusals.toStdString());
            CHECK(right.performed);
        }
        at.putBack();
        const auto before = fingerprint(at.world);
        const auto rows = tally(at.world);
        // Seven bad things for each field take minutes: a soak tries them all, a regular run every third, so that each of
        // them comes to each kind of field.
        static const bool everything = std::getenv("THROUGHLINE_SOAK") != nullptr;
        for (const auto& argument : action.arguments())
            for (const auto bad : allBad)
                if (everything || ++turn_ % 3 == 0) field(at, form, name, valid, argument, bad, rows);
        CHECK(fingerprint(at.world) == before);
        ++actions;
    }
    int actions = 0, refused = 0, performed = 0, readBack = 0;

private:
    int turn_ = 0;
    void field(Clerk& at, desk::Form& form, const std::string& name, const QJsonObject& valid, const db::Argument& argument, Bad bad,
               const std::string& rows) {
        for (const auto& one : form.fields()) one.second->setTyped({});
        form.setArguments(valid);
        const auto path = firstRow(argument.name);
        auto* one = form.field(path);
        if (one == nullptr) one = form.field(argument.name);  // ticks of several words are one field
        if (one == nullptr) return;                           // the version, or no row of that list
        const auto typed = typedAs(bad);
        const bool days = argument.type == "date" && bad == Bad::negative;  // "-5": five days ago
        const bool isText = argument.type != "secret" && !isChosen(argument.type) && !days;
        INFO(path << " (" << argument.type << ") gets " << nameOf(bad));
        one->setTyped(typed);
        const auto outcome = at.attempt(form, name);
        INFO("it says: " << outcome.refusals.toStdString());
        if (outcome.performed) {
            ++performed;
            CHECK_FALSE(cannotBe(argument, bad));
            if (!at.submits()) return;
            if (isText && !typed.isEmpty()) checkKept(at, argument, path, typed);
            return at.putBack();
        }
        ++refused;
        CHECK(outcome.refusals != "");
        CHECK_FALSE(outcome.refusals.contains("cannot be reached"));  // a fault is no answer to what somebody typed
        CHECK(tally(at.world) == rows);
        if (isText) CHECK(one->typed() == typed);
        // A row that begins with this field lacks others, which is said first.
        const auto list = QString::fromStdString(path.substr(0, path.find('[')));
        const bool begun = path.find('[') != path.npos && valid.value(list).toArray().isEmpty();
        if (at.submits() && cannotBe(argument, bad)) CHECK((begun || one->refused()));
    }
    void checkKept(Clerk& at, const db::Argument& argument, const std::string& path, const QString& typed) {
        const auto args = at.world.text("select args from action_log order by log_id desc limit 1");
        const auto said = argumentAt(QJsonDocument::fromJson(QByteArray::fromStdString(args)).object(), path);
        if (argument.type == "text") CHECK(said.toString() == kept(typed));
        else if (said.isDouble()) CHECK(said.toInteger() == typed.toLongLong());
        else CHECK(said.toString().startsWith(typed));
        ++readBack;
        // A reason goes to the log, a serial number may be one that is known; who is written to is looked up.
        if (argument.type == "text" && path != "reason" && path != "serial" && path != "mails[0].address") CHECK(stands(at.world, kept(typed)));
    }
    // Whether a column of a table that the last action touched holds this text whole.
    static bool stands(World& world, const QString& text) {
        const auto touched = QString::fromStdString(world.text("select touched from action_log order by log_id desc limit 1"));
        for (const auto& name : touched.split(',', Qt::SkipEmptyParts)) {
            const auto* table = db::tableModel(name.toStdString());
            if (table == nullptr) continue;
            std::string any;
            for (const auto& column : table->columns)
                if (column.type == "text") any += (any.empty() ? "" : " or ") + std::string{"instr("} + column.name + ", $1) > 0";
            if (any.empty()) continue;
            if (world.rows<std::int64_t>("select count(*) as n from " + table->name + " where " + any, text.toStdString()).at(0) > 0) return true;
        }
        return false;
    }
};

}  // namespace

TEST_CASE("every field of every form takes any text: refused beside it, or kept exactly") {
    Clerk clerk;
    Trial trial;
    std::set<std::string> tried;
    for (const auto& step : life()) {
        if (!happensHere(step)) continue;
        const auto args = filled(clerk.world, step.args);
        clerk.keep();  // with what the step needs
        // What is signed is done by another person than the one at the form, and with his password.
        if (*step.signer == 0 && tried.insert(step.action).second)
            trial.action(clerk, step.action, QJsonDocument::fromJson(QByteArray::fromStdString(args)).object());
        perform(clerk.world, step, args);
    }
    CHECK(trial.actions >= 75);
    CHECK(trial.refused > 1500);
    CHECK(trial.performed > 300);
    if (clerk.submits()) CHECK(trial.readBack > 100);
    for (const auto& complaint : clerk.world.complaints()) FAIL_CHECK(complaint);
}
