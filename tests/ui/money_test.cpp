// The clerk who keeps the money: bills what left, books what comes in, matches the rest, posts by hand; by keys alone.
#include "app/desk/table.h"
#include "finance/ui/paying.h"
#include "ui/seat.h"
#include "warehouse/trade.h"

using namespace test;
using tl::Money;

namespace {

const tl::Currency eur{"EUR"};

std::string order(World& w, int quantity) {
    const auto number = sell(w, quantity);
    ship(w, number);
    return number;
}

std::string billed(World& w, int quantity) { return invoice(w, order(w, quantity)); }

std::int64_t open(World& w, const std::string& number) {
    return w.rows<std::int64_t>(R"sql(select gross - settled from invoice where number = $1)sql", number).at(0);
}

finance::Payable payable(std::int64_t id, const char* number, int due, std::int64_t open, const tl::Currency& currency = eur) {
    return {tl::InvoiceId{id}, number, {}, db::Date{due}, 0, currency, Money{open}, Money{open}};
}

std::vector<std::int64_t> paid(const finance::Paying& paying) {
    std::vector<std::int64_t> out;
    for (const auto& item : paying.items()) out.push_back(item.pays.minor);
    return out;
}

// A record by a fragment: the first Enter takes it, or the next one where it was still being looked up; then on.
void choose(Seat& seat, const QString& fragment) {
    const auto before = seat.focusName();
    seat.type(fragment);
    for (int n = 0; n < 3 && seat.focusName() == before; ++n) seat.enter();
    CHECK(seat.focusName() != before);
}

}  // namespace

TEST_CASE("money fills the oldest invoices first, keeps what was typed by hand, and says what is left") {
    finance::Paying paying;
    paying.setItems({payable(3, "IN-2026-3", 30, 300), payable(1, "IN-2026-1", 10, 100), payable(12, "IN-2026-12", 20, 200)});
    paying.setMoney(Money{250}, eur);
    CHECK(paid(paying) == std::vector<std::int64_t>{100, 150, 0});
    CHECK(paying.unmatched() == Money{});
    paying.setByHand(0, Money{40});  // the customer pays a part of the oldest only
    CHECK(paid(paying) == std::vector<std::int64_t>{40, 200, 10});
    paying.setMoney(Money{900}, eur);
    CHECK(paid(paying) == std::vector<std::int64_t>{40, 200, 300});
    CHECK(paying.unmatched() == Money{360});
    paying.setByHand(0, std::nullopt);
    paying.setMoney(Money{250}, eur);
    // A number on the bank's line is paid first, whole; the beginning of another number is none.
    paying.setReference("Ihre Rechnung in 2026/3 vom 1.11.");
    CHECK(paying.items().front().number == "IN-2026-3");
    CHECK(paid(paying) == std::vector<std::int64_t>{250, 0, 0});
    paying.setReference("IN-2026-12");
    CHECK(paying.items().front().number == "IN-2026-12");
    CHECK(paying.matches().size() == 2);
    // Rows that come anew keep what was typed; a sum in another currency pays nothing here.
    paying.setByHand(0, Money{5});
    paying.setItems({payable(12, "IN-2026-12", 20, 200), payable(1, "IN-2026-1", 10, 100)});
    CHECK(paying.items().front().pays == Money{5});
    paying.setMoney(Money{250}, tl::Currency{"USD"});
    CHECK(paying.matches().empty());
    CHECK(paying.unmatched() == Money{250});
}

TEST_CASE("orders that left are billed by a key, one or all") {
    Seat seat;
    stock(seat.world, 100);
    order(seat.world, 10), order(seat.world, 20), order(seat.world, 30);
    seat.open("finance.to_invoice");
    CHECK(seat.words().contains("540.00 EUR"));
    seat.press(Qt::Key_Return);
    CHECK(seat.world.number("select count(*) from invoice") == 1);
    CHECK(seat.world.number("select gross from invoice") == 10800);
    seat.press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(seat.world.number("select count(*) from invoice") == 3);
    CHECK(seat.world.number("select count(*) from sales_order where state = 'completed'") == 3);
    CHECK(seat.world.complaints().empty());
}

TEST_CASE("a payment is booked without a mouse and pays the invoice that the bank names first") {
    for (const auto language : {desk::Language::english, desk::Language::chinese}) {
        Seat seat{language};
        stock(seat.world, 100);
        const auto first = billed(seat.world, 10), second = billed(seat.world, 20);
        seat.open("finance.receive_payment");
        CHECK(seat.focusName() == desk::say("Customer"));
        seat.type("C-1");
        seat.leave(desk::say("Customer"));
        CHECK(seat.focusName() == desk::say("Amount received"));
        seat.type("200+16");
        seat.enter();
        CHECK(seat.focusName() == desk::say("Received on"));
        seat.enter();
        seat.type(QString::fromStdString(second));
        seat.press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(open(seat.world, first) == 10800);
        CHECK(open(seat.world, second) == 0);
        CHECK(seat.world.number("select count(*) from payment where amount = 21600 and allocated = 21600") == 1);
        CHECK(seat.world.balance("1000") == 21600);
        // What the screen shows is ready for the next one.
        CHECK(seat.focusName() == desk::say("Customer"));
        CHECK(seat.world.complaints().empty());
    }
}

TEST_CASE("a refused payment says why beside its field and loses nothing that was typed") {
    Seat seat;
    stock(seat.world, 100);
    billed(seat.world, 10);
    seat.open("finance.receive_payment");
    seat.type("C-1");
    seat.leave(desk::say("Customer"));
    seat.type("-5");
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(seat.world.number("select count(*) from payment") == 0);
    CHECK(seat.words().contains("is no money received"));
    CHECK(seat.focusName() == "Amount received");
}

TEST_CASE("money on the account is matched later, by hand to the cent") {
    Seat seat;
    stock(seat.world, 100);
    const auto first = billed(seat.world, 10), second = billed(seat.world, 20);
    seat.world.perform("finance.receivePayment", R"({"customer":"C-1","amount":"150.00 EUR","reference":"transfer"})");
    seat.open("finance.credits");
    seat.press(Qt::Key_Return);
    REQUIRE(seat.at() == "finance.match");
    auto* table = dynamic_cast<desk::Table*>(seat.screen()->focusProxy());
    REQUIRE(table != nullptr);
    table->edit(0, 6);
    seat.press(Qt::Key_A, Qt::ControlModifier);
    seat.type("100.01");
    CHECK(seat.words().contains("49.99"));  // the rest follows at each key
    seat.enter();
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(open(seat.world, first) == 799);
    CHECK(open(seat.world, second) == 21600 - 4999);
    CHECK(seat.world.number("select amount - allocated from payment") == 0);
    CHECK(seat.world.complaints().empty());
}

TEST_CASE("an entry by hand is posted by keys, and its difference is seen before") {
    Seat seat;
    seat.open("ledger.post");
    CHECK(seat.focusName() == "Text");
    seat.type("Rent of November");
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(seat.world.number("select count(*) from journal_entry") == 0);
    CHECK(seat.words().contains("two lines at least"));
    seat.enter();
    const auto line = [&](const QString& account, const QString& debit, const QString& credit) {
        choose(seat, account);
        seat.type(debit);
        seat.enter();
        seat.type(credit);
        seat.enter();
        seat.enter();  // no party
    };
    line("5300", "100+20", "");
    CHECK(seat.words().contains("120.00 EUR"));
    line("1000", "", "120");
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(seat.world.number("select count(*) from journal_entry where document_kind = 'hand'") == 1);
    CHECK(seat.world.balance("5300") == 12000);
    CHECK(seat.world.balance("1000") == -12000);
}

TEST_CASE("a right is ticked in a role and saved") {
    Seat seat;
    seat.world.perform("people.addRole", R"({"name":"clerk","permissions":["finance.see"]})");
    const auto role = seat.world.number("select role_id from role where name = 'clerk'");
    seat.open("people.role", {{"id", static_cast<qint64>(role)}});
    auto* table = dynamic_cast<desk::Table*>(seat.screen()->focusProxy());
    REQUIRE(table != nullptr);
    int at = -1;
    for (int row = 0; row < static_cast<int>(table->rows().size()); ++row)
        if (table->rows()[static_cast<std::size_t>(row)].data["right"] == "finance.invoice") at = row;
    REQUIRE(at > 0);
    table->setCurrent(at);
    seat.press(Qt::Key_Space);
    CHECK(seat.world.number("select count(*) from role_permission p join role r on r.role_id = p.role_id where r.name = 'clerk'") == 1);
    seat.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(seat.world.number("select count(*) from role_permission p join role r on r.role_id = p.role_id where r.name = 'clerk' and p.permission = 'finance.invoice'") == 1);
}

TEST_CASE("the doctor looks at rule after rule and finds what was changed behind the program's back") {
    Seat seat;
    stock(seat.world, 10);
    seat.open("people.doctor");
    seat.press(Qt::Key_F5);
    CHECK(seat.words().contains("Nothing is wrong"));
    seat.world.company->writer().script("update stock_balance set on_hand = on_hand + 1");
    seat.press(Qt::Key_F5);
    CHECK(seat.words().contains("I02_on_hand"));
    CHECK(seat.words().contains("things are wrong"));
}
