// The letterheads of the sites: changed by keys, refused beside the field, kept from who may not, and never lost to a
// second editor.
#include <QLineEdit>

#include "app/desk/form.h"
#include "ui/seat.h"

using namespace test;

namespace {

desk::Form* formOver(Seat& seat) {
    for (auto* widget : seat.window().findChildren<QWidget*>())
        if (auto* form = dynamic_cast<desk::Form*>(widget); form != nullptr && form->isVisible()) return form;
    return nullptr;
}

void write(Seat& seat, const QString& field, const QString& words) {
    auto* edit = seat.named<QLineEdit>(field);
    edit->setFocus();
    edit->selectAll();
    seat.type(words);
}

}  // namespace

TEST_CASE("a letterhead is changed by keys, and a wrong IBAN is told beside its field") {
    Seat seat;
    seat.open("people.letterhead");
    seat.press(Qt::Key_E, Qt::ControlModifier);
    auto* form = formOver(seat);
    REQUIRE(form != nullptr);
    CHECK(form->field("name")->typed() == "Bracket Works GmbH");
    write(seat, "Tax number", "DE999999999");
    write(seat, "IBAN or account number", "DE89 3704 0044 0532 0130 01");
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(form->field("bankAccount")->refused());
    CHECK(form->refusalsShown().contains("is no IBAN"));
    CHECK(seat.world.text("select tax_number from letterhead") == "DE136695976");
    write(seat, "IBAN or account number", "GB82 WEST 1234 5698 7654 32");
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(formOver(seat) == nullptr);
    CHECK(seat.world.text("select tax_number from letterhead") == "DE999999999");
    CHECK(seat.world.text("select bank_account from letterhead") == "GB82WEST12345698765432");
    CHECK(seat.world.text("select city from letterhead") == "Bremen");  // what was not touched stays
    CHECK(seat.world.complaints().empty());
}

TEST_CASE("the first letterhead of a new site is written in the same form") {
    Seat seat;
    seat.world.perform("people.addSite", R"({"code":"ALT","name":"Old works","zone":"Asia/Shanghai","calendar":"WORK"})");
    seat.open("people.letterhead");  // ALT stands first
    seat.press(Qt::Key_E, Qt::ControlModifier);
    auto* form = formOver(seat);
    REQUIRE(form != nullptr);
    REQUIRE(form->field("name")->typed().isEmpty());
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(form->field("name")->refused());
    CHECK(form->field("country")->refused());
    form->field("name")->setTyped("东方支架有限公司");
    form->field("city")->setTyped("上海");
    form->field("country")->setTyped("CN");
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(formOver(seat) == nullptr);
    CHECK(seat.world.text("select h.name from letterhead h join site s on s.site_id = h.site_id where s.code = 'ALT'") == "东方支架有限公司");
}

TEST_CASE("two people change a letterhead: the second one sees what the first one wrote") {
    Seat seat;
    seat.open("people.letterhead");
    seat.press(Qt::Key_E, Qt::ControlModifier);
    auto* form = formOver(seat);
    REQUIRE(form != nullptr);
    write(seat, "Telephone", "+49 421 1");
    seat.world.perform("people.setLetterhead", R"({"site":"MAIN","version":1,"phone":"+49 421 2","web":"brackets.example"})");
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(formOver(seat) != nullptr);
    CHECK(seat.words().contains("changed this record"));
    CHECK(seat.words().contains("brackets.example"));
    CHECK(seat.world.text("select phone from letterhead") == "+49 421 2");
}

TEST_CASE("who may not set a letterhead sees it and gets no form") {
    Seat seat;
    seat.world.play(R"({"do": "people.addRole", "args": {"name": "looker", "permissions": ["people.see"]}}
{"do": "people.addUser", "args": {"name": "clerk", "fullName": "A Clerk", "password": "correct horse battery", "roles": [{"role": "looker"}]}})");
    seat.program->enter(std::shared_ptr<db::Company>{seat.world.another()}, seat.world.company->actorNamed("clerk", "test"));
    QApplication::setActiveWindow(&seat.window());
    seat.open("people.letterhead");
    CHECK(seat.at() == "people.letterhead");
    seat.press(Qt::Key_E, Qt::ControlModifier);
    CHECK(formOver(seat) == nullptr);
    seat.enter();
    CHECK(formOver(seat) == nullptr);
}
