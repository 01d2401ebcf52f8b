#include "app/demo/money.h"

#include <algorithm>

#include <fmt/core.h>

#include "finance/finance.h"

namespace app::past {
namespace {

struct Open {
    std::int64_t invoice = 0;
    std::string number, customer, reference;
    Date dueOn;
    tl::Currency currency;
    tl::Money open;
    bool touched = false;
};
BOOST_DESCRIBE_STRUCT(Open, (), (invoice, number, customer, reference, dueOn, currency, open, touched))

struct Credited {
    std::string number;
    tl::Currency currency;
    tl::Money net;
};
BOOST_DESCRIBE_STRUCT(Credited, (), (number, currency, net))

std::string euros(std::int64_t cents) { return toText(tl::Amount{{cents}, {"EUR"}}); }

}  // namespace

void Accounts::rates() {
    if (db::weekday(works_.today()) != 1 && works_.day() != 0) return;
    auto& dice = works_.dice;
    std::vector<Step> steps;
    for (auto& [code, rate] : {std::pair<const char*, double&>{"CNY", yuan_}, {"USD", dollar_}}) {
        rate *= 1 + dice.between(-6, 6) / 1000.0;
        steps.push_back({"ledger.setRate", object{{"from", code},
                                                  {"on", toText(works_.today())},
                                                  {"rate", fmt::format("{:.4f}", rate)},
                                                  {"source", "ECB"}}});
    }
    works_.performAll("clara", steps);
}

void Accounts::bill() {
    std::vector<Step> steps;
    for (const auto order : works_.all<std::int64_t>(R"sql(
             select o.sales_order_id from sales_order o
             where o.state = 'signed' and exists (select 1 from sales_order_line l
                   where l.sales_order_id = o.sales_order_id and l.shipped > l.invoiced)
             order by o.sales_order_id
         )sql"))
        steps.push_back({"finance.invoice", object{{"order", order}}});
    works_.performAll("clara", steps);
}

// Each pays by his habit: some days from the due day, some in two parts, one never; one transfer for all that
// he pays that day. Now and then the bank's text names no invoice: then the money waits to be matched.
void Accounts::collect() {
    std::map<std::string, std::vector<Open>> transfers;
    for (auto& o : works_.all<Open>(R"sql(
             select i.invoice_id as invoice, i.number, p.number as customer, coalesce(s.reference, '') as reference,
                    i.due_on, i.currency, i.gross - i.settled as open, case when i.settled > 0 then 1 else 0 end as touched
             from invoice i
             join customer c on c.customer_id = i.customer_id join party p on p.party_id = c.party_id
             left join sales_order s on s.sales_order_id = i.sales_order_id
             where i.kind = 'invoice' and i.settled < i.gross order by i.invoice_id
         )sql")) {
        const auto& buyer = works_.buyer(o.customer);
        if (buyer.never || paid_.contains(o.invoice)) continue;
        const auto begun = begun_.find(o.invoice);
        const auto payday = o.dueOn + (buyer.days + static_cast<int>(o.invoice % 5) - 2);
        if (begun != begun_.end() ? works_.day() < begun->second + 12 : works_.today() < payday) continue;
        if (buyer.parts && begun == begun_.end()) {
            o.open.minor = o.open.minor * 3 / 5 / 100 * 100;
            begun_[o.invoice] = works_.day();
        } else {
            paid_.insert(o.invoice);
        }
        transfers[o.customer].push_back(o);
    }
    const bool late = works_.day() > works_.lastDay() - 7;  // today somebody has to match these
    std::vector<Step> steps;
    std::map<std::size_t, Unmatched> unclears;
    for (const auto& [customer, invoices] : transfers) {
        const auto& first = invoices.front();
        tl::Money sum;
        array matches;
        std::vector<std::int64_t> ids;
        for (const auto& i : invoices) {
            sum += i.open;
            matches.push_back(
                object{{"invoice", i.invoice}, {"amount", toText(tl::Amount{i.open, i.currency})}});
            ids.push_back(i.invoice);
        }
        const bool unclear = !begun_.contains(first.invoice) && works_.dice.chance(late ? 70 : 8);
        object args{{"customer", customer},
                    {"amount", toText(tl::Amount{sum, first.currency})},
                    {"reference", unclear               ? first.reference
                                  : invoices.size() > 1 ? first.number + " and others"
                                                        : first.number}};
        if (!unclear)
            args["invoices"] = matches;
        else
            unclears[steps.size()] = {0, ids};
        steps.push_back({"finance.receivePayment", args});
    }
    const auto received = works_.performAll("clara", steps);
    for (auto& [at, unclear] : unclears) {
        unclear.payment = idIn(received[at], "payment");
        unmatched_.push_back(std::move(unclear));
    }
}

void Accounts::match() {
    if (works_.day() > works_.lastDay() - 6) return;
    for (const auto& u : unmatched_) {
        array matches;
        for (const auto id : u.invoices) matches.push_back(object{{"invoice", id}});
        works_.perform("clara", "finance.allocatePayment", {{"payment", u.payment}, {"invoices", matches}});
    }
    unmatched_.clear();
}

void Accounts::remind() {
    if (db::weekday(works_.today()) != 2) return;
    std::vector<Step> steps;
    for (const auto& o :
         works_.read([&](const db::Read& r) { return finance::dunningList(r, works_.today()); }))
        if (o.mayRemind && o.daysOverdue > 5 && !paid_.contains(o.invoice.number))
            steps.push_back({"finance.remind", object{{"invoice", o.invoice.number}}});
    works_.performAll("clara", steps);
}

void Accounts::credit(const Goods::Back& back, const std::string& reason) {
    works_.perform(
        "clara", "finance.credit",
        {{"invoice", back.invoice},
         {"lines", array{object{{"line", back.line}, {"quantity", std::to_string(back.quantity)}}}},
         {"reason", reason}});
}

void Accounts::creditAmount(bool paid, int percent, const std::string& reason) {
    const auto found = works_.all<Credited>(R"sql(
        select i.number, i.currency, i.net from invoice i
        where i.kind = 'invoice' and i.net >= 60000
          and ((cast($1 as bigint) = 0 and i.settled = 0) or (cast($1 as bigint) = 1 and i.settled = i.gross))
          and not exists (select 1 from invoice n where n.credits_invoice_id = i.invoice_id)
        order by i.invoice_id desc limit 1
    )sql",
                                            paid);
    if (found.empty()) return;
    const auto& i = found.front();
    const tl::Amount amount{{i.net.minor * percent / 10'000 * 100}, i.currency};
    works_.perform("clara", "finance.credit",
                   {{"invoice", i.number}, {"amount", toText(amount)}, {"reason", reason}});
}

std::int64_t Accounts::balance(const char* account) {
    return works_
        .all<std::int64_t>(R"sql(
        select coalesce(cast(sum(b.debit - b.credit) as bigint), 0) as balance
        from account a left join account_balance b on b.account_id = a.account_id where a.number = $1
    )sql",
                           account)
        .front();
}

// Debit lines are true.
void Accounts::post(const std::string& text,
                    const std::vector<std::tuple<const char*, bool, std::int64_t>>& lines) {
    array sides;
    for (const auto& [account, debit, cents] : lines)
        if (cents > 0)
            sides.push_back(object{{"account", account}, {debit ? "debit" : "credit", euros(cents)}});
    if (sides.size() < 2) return;
    works_.perform("clara", "ledger.post",
                   {{"on", toText(works_.today())}, {"text", text}, {"lines", sides}});
}

void Accounts::keepBooks() {
    if (db::weekday(works_.today()) == 4) {
        // The week's bills of suppliers, and what of the earlier ones is paid.
        const auto owed = -balance("2000"), received = -balance("2100");
        if (received > 0)
            post("Suppliers' bills of the week", {{"2100", true, received},
                                                  {"1400", true, received * 19 / 100},
                                                  {"2000", false, received + received * 19 / 100}});
        if (owed > 0) post("Payment run to suppliers", {{"2000", true, owed}, {"1000", false, owed}});
    }
    if (db::civil(works_.dayOf(works_.day() + 1)).month == db::civil(works_.today()).month) return;
    post("Wages and salaries", {{"6000", true, 3'184'000}, {"1000", false, 3'184'000}});
    post("Rent, energy, insurance", {{"6200", true, 692'450}, {"1000", false, 692'450}});
}

// In the second week a month is closed that ended long ago.
void Accounts::closeMonth() {
    const auto today = db::civil(works_.today());
    if (today.day < 8 || db::civil(works_.dayOf(works_.day() - 1)).day >= 8) return;
    const auto before =
        today.month == 1 ? db::dateOf(today.year - 1, 12, 1) : db::dateOf(today.year, today.month - 1, 1);
    std::vector<Step> steps;
    for (const auto& from : works_.all<std::string>(R"sql(
             select starts_on from period where state = 'open' and ends_on < $1 order by starts_on
         )sql",
                                                    before))
        steps.push_back({"ledger.closePeriod", object{{"period", from}}});
    works_.performAll("clara", steps);
}

}  // namespace app::past
