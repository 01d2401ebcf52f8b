#include "ledger/checks.h"
#include "people/people.h"

namespace ledger {
namespace {

const Amount& amountOf(const HandLine& line) { return line.debit ? *line.debit : *line.credit; }
Money signedAmount(const HandLine& line) { return line.debit ? line.debit->money : -line.credit->money; }

void checkLine(const db::Read& read, const HandLine& line, const Currency& currency, const std::string& field,
               db::Reasons& reasons) {
    const auto account = accountRecord(read, line.account, field + ".account");
    checkOpen(reasons, account, field + ".account");
    if (account.control != Control::none)
        reasons.add("ledger.account.control",
                    "The account {number} {name} is explained by its documents and takes nothing by hand. "
                    "Enter the document instead.",
                    {{"number", account.number}, {"name", account.name}}, field + ".account");
    if (line.debit.has_value() == line.credit.has_value()) return;
    const auto& amount = amountOf(line);
    if (amount.money <= Money{})
        reasons.add("ledger.post.amount", "An amount is above zero: debit and credit say its direction. Change it.", {},
                    field);
    if (amount.currency != currency)
        reasons.add("ledger.post.currencies", "The entry is in {first}, and this line in {other}. Use one currency.",
                    {{"first", currency.code}, {"other", amount.currency.code}}, field);
    if (line.party && !read.find<PartyId>(R"sql(select party_id from party where party_id = $1)sql", *line.party))
        reasons.add("ledger.post.party", "There is no such party. Look it up by its number.", {}, field + ".party");
}

// Every line in the book currency; the last takes what rounding leaves, so that the entry balances there too.
std::vector<Line> inBook(const db::Read& read, const Post& args) {
    const auto book = bookCurrency(read);
    const auto currency = amountOf(args.lines.front()).currency;
    const auto rate = rateOn(read, currency, book, args.on);
    std::vector<Line> lines;
    Money sum;
    for (const auto& line : args.lines) {
        const auto amount = signedAmount(line);
        lines.push_back({line.account, money::exchange(amount, currency, rate, book), line.party, currency, amount});
        sum += lines.back().amount;
    }
    lines.back().amount -= sum;
    return lines;
}

}  // namespace

void check(const db::Read& read, const Post& args, db::Reasons& reasons) {
    people::requireSite(read, "ledger.post", people::theSite(read, args.site));
    checkPeriod(read, args.on, reasons, "on");
    checkText(reasons, "text", args.text);
    if (args.lines.size() < 2)
        db::refuse("ledger.post.lines", "An entry has two lines at least. Add what is missing.", {}, "lines");
    Currency currency;
    Money sum;
    for (std::size_t i = 0; i < args.lines.size(); ++i) {
        const auto& line = args.lines[i];
        const auto field = "lines[" + std::to_string(i) + "]";
        if (line.debit.has_value() == line.credit.has_value())
            reasons.add("ledger.post.side", "A line has either a debit or a credit. Give one of them.", {}, field);
        else if (!currency)
            currency = amountOf(line).currency;
        checkLine(read, line, currency, field, reasons);
    }
    if (reasons.any()) return;
    for (const auto& line : args.lines) sum += signedAmount(line);
    if (sum != Money{})
        reasons.add("ledger.post.unbalanced",
                    "Debits and credits differ by {difference}. Change a line, or add the one that is missing.",
                    {{"difference", Amount{sum, currency}}}, "lines");
    checkCurrency(read, reasons, "lines", currency);
    if (!reasons.any()) static_cast<void>(rateOn(read, currency, bookCurrency(read), args.on));
}

Posted postByHand(db::Tx& tx, const Post& args) {
    Entry entry;
    entry.site = people::theSite(tx, args.site);
    entry.on = args.on;
    entry.documentKind = "hand";
    entry.text = args.text;
    entry.lines = inBook(tx, args);
    const auto id = post(tx, entry);
    return {id, tx.one<std::string>(R"sql(select number from journal_entry where journal_entry_id = $1)sql", id)};
}

}  // namespace ledger
