// Forms made from actions: fields by type, arguments as the door takes them, refusals beside their fields.
#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

#include "app/desk/form.h"
#include "desk/sitting.h"

using namespace test;

TEST_CASE("a form gives an action its arguments and shows its answer") {
    Sitting s;
    desk::Form form{s.desk, {.action = "people.addParty"}};
    form.field("name")->setTyped("Nordwind Pumps GmbH");
    form.field("roles[]")->setTyped("customer carrier");
    form.field("addresses[0].city")->setTyped("Kiel");
    form.field("addresses[0].line1")->setTyped("Hafen 1");
    form.field("addresses[0].country")->setTyped("DE");
    const auto args = form.arguments();
    CHECK(args.value("name") == "Nordwind Pumps GmbH");
    CHECK(args.value("roles") == QJsonArray{"customer", "carrier"});
    REQUIRE(args.value("addresses").toArray().size() == 1);
    CHECK_FALSE(args.contains("contacts"));  // its empty row is none
    CHECK_FALSE(args.contains("email"));

    QJsonObject answer;
    form.performed = [&](const QJsonObject& given) { answer = given; };
    form.submit();
    s.settle();
    CHECK(form.refusalsShown() == "");
    CHECK(s.world.number("select count(*) from party where name = 'Nordwind Pumps GmbH'") == 1);
    CHECK_FALSE(answer.isEmpty());
    CHECK_FALSE(form.dirty());
}

TEST_CASE("a refusal stands beside its field and in the words of people") {
    Sitting s;
    desk::Form form{s.desk, {.action = "people.addParty"}};
    form.submit();
    s.settle();
    CHECK(form.field("name")->refused());
    CHECK(form.refusalsShown() != "");
    form.field("name")->setTyped(QString{5000, 'x'});  // nothing is cut: the door refuses it
    form.submit();
    s.settle();
    CHECK(form.field("name")->refused());
    CHECK(s.world.number("select count(*) from party where name like 'xxx%'") == 0);
}

TEST_CASE("what must be given is missing all at once") {
    Sitting s;
    desk::Form form{s.desk, {.action = "inventory.receive"}};
    form.submit();
    s.settle();
    for (const auto* name : {"item", "quantity", "bin"}) CHECK(form.field(name)->refused());
    CHECK(form.refusalsShown().contains("'Item' is missing. Give it a value."));
    CHECK_FALSE(form.field("lot")->refused());
}

TEST_CASE("a number that cannot be read reaches the door as it was typed") {
    Sitting s;
    desk::Form form{s.desk, {.action = "inventory.receive"}};
    form.field("item")->setTyped("FG-500");
    form.field("bin")->setTyped("MAIN/A-01");
    form.field("quantity")->setTyped("many");
    CHECK(form.arguments().value("quantity") == "many");
    form.submit();
    s.settle();
    CHECK(form.field("quantity")->refused());
    CHECK_FALSE(form.field("item")->refused());
}

TEST_CASE("a pick field finds its record by the number that was typed, and the door takes its id") {
    Sitting s;
    desk::Form form{s.desk, {.action = "inventory.receive"}};
    form.field("item")->setTyped("fg-500");
    s.settle();
    CHECK(form.field("item")->typed() == "FG-500");
    CHECK(form.field("item")->explained() != "");
    CHECK(form.arguments().value("item").isDouble());
    form.field("item")->setTyped("no such item");
    s.settle();
    CHECK(form.arguments().value("item") == "no such item");
    form.field("item")->setValue(QJsonValue{static_cast<qint64>(s.world.number("select item_id from item where number = 'FG-500'"))});
    s.settle();
    CHECK(form.field("item")->typed() == "FG-500");
}

TEST_CASE("a pick field lists what was found while typing, and Tab takes it") {
    Sitting s;
    QWidget window;
    window.resize(600, 400);
    auto* field = desk::pickField(s.desk, &window, "bin");
    auto* other = desk::textField(&window);
    field->setGeometry(10, 10, 300, 30);
    other->setGeometry(10, 60, 300, 30);
    window.show();
    QApplication::setActiveWindow(&window);
    field->editor()->setFocus();
    s.type(field->editor(), "a-02");
    s.until([&] { return window.findChild<QFrame*>("picks") != nullptr && window.findChild<QFrame*>("picks")->isVisible(); });
    int leftTimes = 0;
    field->left = [&] { ++leftTimes; };
    s.press(field->editor(), Qt::Key_Tab);
    s.settle();
    CHECK(field->typed() == "MAIN/A-02");
    CHECK(field->value().isDouble());
    CHECK(leftTimes == 1);
    CHECK_FALSE(window.findChild<QFrame*>("picks")->isVisible());
}

TEST_CASE("a list grows and shrinks by keys, and its refusals stand in their row") {
    Sitting s;
    desk::Form form{s.desk, {.action = "ledger.post"}};
    form.resize(800, 600);
    form.show();
    QApplication::setActiveWindow(&form);
    form.field("text")->setTyped("By hand");
    form.field("on")->setTyped("2026-11-20");
    form.field("lines[0].debit")->setTyped("12*2");
    s.press(form.field("lines[0].debit")->editor(), Qt::Key_Insert, Qt::ControlModifier);
    REQUIRE(form.field("lines[1].credit") != nullptr);
    CHECK(form.field("lines[2].credit") == nullptr);
    form.field("lines[1].credit")->setTyped("24");
    form.field("lines[1].account")->setTyped("nowhere");
    const auto lines = form.arguments().value("lines").toArray();
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].toObject().value("debit") == "24 EUR");
    form.submit();
    s.settle();
    CHECK(form.field("lines[0].account")->refused());  // missing
    form.field("lines[0].account")->setTyped(QString::fromStdString(s.world.text("select min(number) from account")));
    form.submit();
    s.settle();
    CHECK_FALSE(form.field("lines[0].account")->refused());
    CHECK(form.field("lines[1].account")->refused());  // unknown
    CHECK(form.refusalsShown().contains("nowhere"));
    s.press(form.field("lines[1].credit")->editor(), Qt::Key_Delete, Qt::ControlModifier);
    CHECK(form.field("lines[1].credit") == nullptr);
}

TEST_CASE("a draft comes back as it was typed, without its secrets") {
    Sitting s;
    desk::Form form{s.desk, {.action = "people.addUser"}};
    form.field("name")->setTyped("nina");
    form.field("password")->setTyped("a long secret indeed");
    form.field("roles[0].role")->setTyped("sales");
    const auto draft = form.typed();
    desk::Form again{s.desk, {.action = "people.addUser"}};
    again.takeTyped(draft);
    CHECK(again.field("name")->typed() == "nina");
    CHECK(again.field("roles[0].role")->typed() == "sales");
    CHECK(again.field("password")->value().isNull());
    CHECK(again.dirty());
}

TEST_CASE("Escape asks before it leaves what was typed, Ctrl+Enter performs") {
    Sitting s;
    desk::Form form{s.desk, {.action = "inventory.addCategory"}};
    int left = 0, performed = 0;
    form.cancelled = [&] { ++left; };
    form.performed = [&](const QJsonObject&) { ++performed; };
    form.resize(600, 500);
    form.show();
    QApplication::setActiveWindow(&form);
    auto* name = form.field("name")->editor();
    name->setFocus();
    s.press(name, Qt::Key_Escape);
    CHECK(left == 1);
    s.type(name, "Pumps");
    s.press(name, Qt::Key_Escape);
    CHECK(left == 1);
    s.press(QApplication::focusWidget(), Qt::Key_Escape);  // no: go on
    CHECK(left == 1);
    auto* code = form.field("code")->editor();
    code->setFocus();
    s.type(code, "PUMP");
    s.press(code, Qt::Key_Return, Qt::ControlModifier);
    s.settle();
    CHECK(performed == 1);
    CHECK(s.world.number("select count(*) from item_category where code = 'PUMP'") == 1);
}

TEST_CASE("somebody else's change is shown field by field, and mine is kept where I say so") {
    Sitting s;
    const auto id = s.world.number("select item_id from item where number = 'FG-500'");
    const auto version = s.world.number("select version from item where number = 'FG-500'");
    const auto name = QString::fromStdString(s.world.text("select name from item where number = 'FG-500'"));
    desk::Form form{s.desk, {.action = "inventory.changeItem",
                             .preset = {{"item", static_cast<qint64>(id)}, {"version", static_cast<qint64>(version)}, {"name", name}, {"leadDays", 5}},
                             .staleTable = "item"}};
    form.resize(800, 700);
    form.show();
    CHECK(form.field("item") == nullptr);
    CHECK(form.arguments().keys() == QStringList{"item", "version"});  // nothing is changed yet

    s.world.perform("inventory.changeItem", R"({"item":"FG-500","version":)" + std::to_string(version) + R"(,"name":"Theirs","leadDays":9})");
    form.field("name")->setTyped("Mine");
    form.submit();
    s.settle();
    INFO(form.refusalsShown().toStdString());
    auto* theirs = form.findChildren<QRadioButton*>().value(0);
    REQUIRE(theirs != nullptr);  // a choice for the name; of the days only theirs is new
    CHECK(theirs->text().contains("Theirs"));
    CHECK(form.findChildren<QRadioButton*>().size() == 2);
    for (auto* button : form.findChildren<QPushButton*>())
        if (button->text() == "Send again") button->click();
    s.settle();
    CHECK(form.refusalsShown() == "");
    CHECK(s.world.text("select name from item where number = 'FG-500'") == "Mine");
    CHECK(s.world.number("select lead_days from item where number = 'FG-500'") == 9);
}

TEST_CASE("every action has a form that opens and takes any text without falling over") {
    Sitting s;
    for (const auto* action : allActions().all()) {
        INFO(action->name);
        desk::Form form{s.desk, {.action = action->name}};
        for (const auto& [name, field] : form.fields()) {
            CHECK(field->editor()->accessibleName() != "");
            for (const auto* bad : {"\xF0\x9F\x9A\x80 '; drop table item; --", "1/0", "-99999999999999999999", "31.02.2026", "%_\\"}) {
                field->setTyped(QString::fromUtf8(bad));
                static_cast<void>(field->value());
            }
        }
        bool performed = false;
        form.performed = [&](const QJsonObject&) { performed = true; };
        form.submit();
        s.settle();
        CHECK((performed || form.refusalsShown() != ""));
    }
}
