#include "finance/finance.h"
#include "finance/money.h"

using namespace test;

TEST_CASE("E3: an invoice over 90 brackets is 810.00 + 162.00, and paid it is closed") {
    World w{flows};
    stock(w, 90);
    const auto order = sell(w, 90);
    ship(w, order);
    const auto answer = w.perform("finance.invoice", fmt::format(R"({{"order":"{}"}})", order));
    CHECK(member(answer, "number") == "IN-2026-1");
    CHECK(member(answer, "net") == "810.00 EUR");
    CHECK(member(answer, "tax") == "162.00 EUR");
    CHECK(member(answer, "gross") == "972.00 EUR");
    CHECK(member(answer, "orderState") == "completed");
    CHECK(w.balance("1100") == 97200);
    CHECK(w.balance("4000") == -81000);
    CHECK(w.balance("2200") == -16200);

    w.perform("finance.receivePayment", payment("972.00 EUR", pays("IN-2026-1")));
    CHECK(w.balance("1000") == 97200);
    CHECK(w.balance("1100") == 0);
    CHECK(open(w, "IN-2026-1") == 0);
    CHECK(w.text(R"sql(select state from sales_order)sql") == "completed");
    CHECK(w.refusal("finance.invoice", fmt::format(R"({{"order":"{}"}})", order)) == "finance.invoice.state");
    CHECK(w.complaints().empty());
}

TEST_CASE("what left in parts is billed in parts, and the parts are the whole") {
    World w{flows};
    stock(w, 1, "FG-L1");
    const auto order = member(w.perform("orders.enter", R"({"customer":"C-1","sign":true,
        "lines":[{"item":"FG-500","quantity":"3","price":"3.335 EUR"},
                 {"text":"Packing","quantity":"1","price":"4.00 EUR"}]})"),
                              "number");
    const auto args = fmt::format(R"({{"order":"{}"}})", order);
    CHECK(w.refusal("finance.invoice", args) == "finance.invoice.nothing");
    ship(w, order);
    CHECK(member(w.perform("finance.invoice", args), "net") == "7.34 EUR");  // 10.01 / 3, and the charge
    CHECK(w.refusal("finance.invoice", args) == "finance.invoice.nothing");
    stock(w, 2, "FG-L2");
    ship(w, order);
    const auto last = w.perform("finance.invoice", args);
    CHECK(member(last, "net") == "6.67 EUR");
    CHECK(member(last, "orderState") == "completed");
    CHECK(w.number(R"sql(select cast(sum(net) as bigint) from invoice)sql") == 1401);
    CHECK(w.number(R"sql(select net from sales_order)sql") == 1401);
    CHECK(w.complaints().empty());
}

TEST_CASE(
    "E9.6: three lines at 33.33 less 10.00 over all: tax on the sum, header = lines, a balanced entry") {
    World w{flows};
    const std::int64_t lines[] = {3333, 3333, 3333};
    std::string wanted;
    const auto discounts = tl::money::allocate(tl::Money{1000}, lines);
    CHECK(discounts[0] == tl::Money{334});
    for (const auto discount : discounts)
        wanted += fmt::format(R"({}{{"text":"Work","quantity":"1","price":"{} EUR","taxCode":"S19"}})",
                              wanted.empty() ? "" : ",", db::decimalText(3333 - discount.minor, 2, 2));
    const auto order = member(
        w.perform("orders.enter", fmt::format(R"({{"customer":"C-1","sign":true,"lines":[{}]}})", wanted)),
        "number");
    const auto answer = w.perform("finance.invoice", fmt::format(R"({{"order":"{}"}})", order));
    CHECK(member(answer, "net") == "89.99 EUR");
    CHECK(member(answer, "tax") == "17.10 EUR");  // 89.99 x 0.19 = 17.0981
    CHECK(member(answer, "gross") == "107.09 EUR");
    CHECK(w.number(R"sql(select cast(sum(net) as bigint) from invoice_line)sql") == 8999);
    CHECK(w.number(R"sql(select cast(sum(amount) as bigint) from journal_line)sql") == 0);
    CHECK(w.balance("1100") == 10709);
    CHECK(w.complaints().empty());
}

TEST_CASE("an invoice's hash is that of what stands in the tables") {
    World w{flows};
    billed(w, 10);
    const auto id = w.rows<tl::InvoiceId>(R"sql(select invoice_id from invoice)sql").at(0);
    const auto hash =
        w.company->read(w.boss, [&](const db::Read& r) { return finance::contentHashOf(r, id); });
    CHECK(hash == w.text(R"sql(select content_hash from invoice)sql"));
    CHECK(hash.size() == 64);
    w.perform("finance.receivePayment", payment("10.00 EUR", pays("IN-2026-1", "10.00 EUR")));
    CHECK(w.company->read(w.boss, [&](const db::Read& r) { return finance::contentHashOf(r, id); }) == hash);
}

TEST_CASE("doctor finds an invoice that was rewritten behind the program's back") {
    World w{flows};
    billed(w, 10);
    CHECK(w.complaints().empty());
    w.company->writer().script(R"sql(update invoice_line set net = net + 1)sql");
    CHECK(w.complaints() ==
          std::vector<std::string>{"I16_content: invoice IN-2026-1 is not what was posted"});
}

TEST_CASE("goods for nothing are billed over nothing, and their order is completed") {
    World w{flows};
    stock(w, 2);
    const auto order = member(w.perform("orders.enter", R"({"customer":"C-1","sign":true,
        "lines":[{"item":"FG-500","quantity":"2","discount":"100 %"}]})"),
                              "number");
    ship(w, order);
    const auto answer = w.perform("finance.invoice", fmt::format(R"({{"order":"{}"}})", order));
    CHECK(member(answer, "gross") == "0.00 EUR");
    CHECK(member(answer, "orderState") == "completed");
    CHECK(w.balance("1100") == 0);
    CHECK(w.complaints().empty());
}

TEST_CASE("an imported order is billed at its source's amounts, with one visible rounding") {
    World w{flows};
    stock(w, 1, "FG-L1");
    const auto order =
        member(w.perform("orders.importOrder", R"({"customer":"C-1","source":"elsewhere","reference":"X1",
        "orderedOn":"2026-11-20","wantedOn":"2026-11-27","currency":"EUR",
        "net":1000050,"tax":80004,"freight":25001,"total":1105055,
        "lines":[{"item":"FG-500","quantity":"3","price":"33.335 EUR","amount":1000050}]})"),
               "number");
    const auto signedAs =
        member(w.perform("orders.sign", fmt::format(R"({{"order":"{}"}})", order)), "number");
    const auto args = fmt::format(R"({{"order":"{}"}})", signedAs);
    ship(w, signedAs);
    const auto first = w.perform("finance.invoice", args);
    CHECK(member(first, "net") == "35.84 EUR");  // 100.01 / 3 and the freight of 2.50
    CHECK(member(first, "rounding") == "0.00 EUR");
    stock(w, 2, "FG-L2");
    ship(w, signedAs);
    const auto last = w.perform("finance.invoice", args);
    CHECK(member(last, "orderState") == "completed");
    CHECK(w.number(R"sql(select cast(sum(gross) as bigint) from invoice)sql") == 11051);
    CHECK(w.number(R"sql(select cast(sum(tax) as bigint) from invoice)sql") == 800);
    CHECK(w.number(R"sql(select cast(sum(gross - net - tax - rounding) as bigint) from invoice)sql") == 0);
    CHECK(w.number(R"sql(select cast(sum(net) as bigint) from invoice)sql") == 10251);
    CHECK(w.number(R"sql(select count(*) from invoice_tax where rate = -1)sql") == 2);
    CHECK(w.complaints().empty());
}

TEST_CASE("an imported order billed at once keeps the source's total and posts its rounding") {
    World w{flows};
    stock(w, 30);
    const auto order =
        member(w.perform("orders.importOrder", R"({"customer":"C-1","source":"elsewhere","reference":"X2",
        "orderedOn":"2026-11-20","wantedOn":"2026-11-27","currency":"EUR",
        "net":1000050,"tax":80004,"freight":25001,"total":1105055,
        "lines":[{"item":"FG-500","quantity":"10","price":"3.3335 EUR","amount":333350},
                 {"item":"FG-500","quantity":"10","price":"3.3335 EUR","amount":333350},
                 {"item":"FG-500","quantity":"10","price":"3.3335 EUR","amount":333350}]})"),
               "number");
    const auto signedAs =
        member(w.perform("orders.sign", fmt::format(R"({{"order":"{}"}})", order)), "number");
    ship(w, signedAs);
    const auto answer = w.perform("finance.invoice", fmt::format(R"({{"order":"{}"}})", signedAs));
    CHECK(member(answer, "net") == "102.52 EUR");  // 3 x 33.34 + 2.50; the source has 102.5051
    CHECK(member(answer, "tax") == "8.00 EUR");
    CHECK(member(answer, "rounding") == "-0.01 EUR");
    CHECK(member(answer, "gross") == "110.51 EUR");
    CHECK(w.number(R"sql(select source_total from invoice)sql") == 1105055);
    CHECK(w.balance("1100") == 11051);
    CHECK(w.complaints().empty());
}

TEST_CASE("invoices count without gaps, each year anew") {
    World w{flows};
    CHECK(billed(w, 1, "FG-L1") == "IN-2026-1");
    stock(w, 1, "FG-L2");
    const auto order = sell(w, 1);
    CHECK(w.refusal("finance.invoice", fmt::format(R"({{"order":"{}"}})", order)) ==
          "finance.invoice.nothing");
    ship(w, order);
    CHECK(w.refusal("finance.invoice", fmt::format(R"({{"order":"{}","onDate":"2031-01-01"}})", order)) ==
          "ledger.period.none");
    CHECK(invoice(w, order) == "IN-2026-2");
    w.wait(45);
    CHECK(billed(w, 1, "FG-L3") == "IN-2027-1");
    CHECK(w.complaints().empty());
}
