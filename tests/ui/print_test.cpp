// An order on paper: what a customer reads in the PDF, and the mail that carries it.
#include <QRegularExpression>

#include "app/desk/fields.h"
#include "orders/ui/print_order.h"
#include "ui/pdf.h"
#include "ui/seat.h"

using namespace test;

namespace {

// Sixty lines of goods that have numbers of their own.
std::int64_t longOrder(World& w, bool sign) {
    std::string lines;
    for (int i = 1; i <= 60; ++i) {
        w.perform("inventory.addItem", fmt::format(R"({{"number":"BR-{:03}","name":"不锈钢支架 {} 号","category":"AVG","unit":"pcs"}})", i, i));
        lines += fmt::format(R"({}{{"item":"BR-{:03}","quantity":"{} pcs","price":"12.50 EUR"}})", i == 1 ? "" : ",", i, i);
    }
    w.perform("orders.enter", fmt::format(R"({{"customer":"C-1","sign":{},"wantedOn":"2026-12-15","lines":[{}]}})", sign, lines));
    return w.number("select max(sales_order_id) from sales_order");
}

struct Laid {
    orders::ui::OrderPaper order;
    desk::Paper paper;
};

Laid laid(World& w, std::int64_t id) {
    return w.company->read(w.boss, [&](const db::Read& read) {
        auto order = orders::ui::orderPaper(read, tl::SalesOrderId{id});
        REQUIRE(order.has_value());
        auto paper = orders::ui::laidOut(*order);
        return Laid{std::move(*order), std::move(paper)};
    });
}

}  // namespace

TEST_CASE("a long order fills several pages in Chinese, and every line of it can be read") {
    for (const bool sign : {false, true}) {
        Seat seat{desk::Language::chinese};
        const auto id = longOrder(seat.world, sign);
        const auto [order, paper] = laid(seat.world, id);
        CHECK(paper.pages() >= 3);
        const auto pdf = paper.pdf(order.fileName());
        CHECK(pdf.startsWith("%PDF-"));
        CHECK(order.fileName().startsWith(sign ? "订单确认" : "报价单"));
        const auto words = wordsOf(pdf);
        if (!words) return;
        CHECK(words->count('\f') == paper.pages());
        CHECK(words->contains(sign ? "订单确认" : "报价单"));
        CHECK(words->contains(desk::text(order.customer)));
        CHECK(words->count("DE136695976") == paper.pages());  // who writes stands at the foot of each page
        for (int i = 1; i <= 60; ++i) CHECK(words->count(QString{"BR-%1"}.arg(i, 3, 10, QChar{'0'})) == 1);
        CHECK(words->contains(desk::shown(tl::Amount{order.gross, order.currency})));
        CHECK(words->count(desk::say("Quantity")) == paper.pages());  // the heading again on each page
        // The last page says so; what stands around the two numbers may come out of the PDF as radicals.
        CHECK(words->contains(QRegularExpression{QString{"\\b%1\\W+%1\\b"}.arg(paper.pages())}));
    }
}

TEST_CASE("what was called off stands on the paper no more") {
    Seat seat;
    seat.world.perform("orders.enter", R"({"customer":"C-1","sign":true,"lines":[{"item":"FG-500","quantity":"90"},{"item":"SP-9","quantity":"2","price":"1.00 EUR"}]})");
    seat.world.perform("orders.cancel", R"({"order":"SO-1","reason":"less","lines":[{"line":1,"quantity":"30"},{"line":2}]})");
    const auto [order, paper] = laid(seat.world, 1);
    REQUIRE(order.lines.size() == 1);
    CHECK(order.lines[0].quantity == tl::quantity(60));
    CHECK(order.net == tl::Money{54000});
    REQUIRE(order.taxes.size() == 1);
    CHECK(order.taxes[0].tax == order.tax);
    CHECK(paper.pages() == 1);
}

TEST_CASE("a quote is mailed by keys from its preview, and a wrong address is told beside its field") {
    Seat seat;
    seat.world.perform("orders.enter", R"({"customer":"C-1","lines":[{"item":"FG-500","quantity":"90"}]})");
    const auto id = seat.world.number("select max(sales_order_id) from sales_order");
    seat.open("orders.print", {{"id", static_cast<qint64>(id)}});
    CHECK(seat.screen()->title() == "Q-1 on paper");
    CHECK(seat.focusName() == "Mail address");
    seat.press(Qt::Key_A, Qt::ControlModifier);
    seat.type("nobody");
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return seat.words().contains("is no address for mail"); }, 20000));
    CHECK(seat.world.number("select count(*) from outbox") == 0);

    seat.press(Qt::Key_A, Qt::ControlModifier);
    seat.type("buyer@firm.example");
    seat.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(seat.world.number("select count(*) from outbox where recipient = 'buyer@firm.example' and sent_at is null") == 1);
    CHECK(seat.world.number("select count(*) from outbox_attachment f join attachment a on a.sha256 = f.sha256 where a.media_type = 'application/pdf'") == 1);
    CHECK_FALSE(seat.words().contains("is no address for mail"));
}
