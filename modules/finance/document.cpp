#include "finance/document.h"

#include <algorithm>

#include "database/log.h"
#include "finance/finance.h"

namespace finance {
namespace {

// Each member as text with its length before it, so that no two documents give the same bytes.
class Bytes {
public:
    void add(std::string_view text) {
        out_ += std::to_string(text.size());
        out_ += ':';
        out_ += text;
    }
    void add(std::int64_t number) { add(std::to_string(number)); }
    void add(int number) { add(std::int64_t{number}); }
    void add(const std::string& text) { add(std::string_view{text}); }
    void add(Money m) { add(m.minor); }
    void add(Quantity q) { add(q.millionths); }
    void add(Date d) { add(toText(d)); }
    void add(const Currency& c) { add(c.code); }
    template <class Of>
    void add(db::Id<Of> id) {
        add(id.number);
    }
    template <class T>
    void add(const std::optional<T>& v) {
        if (v)
            add(*v);
        else
            out_ += '-';
    }
    template <class Row>
    void addAll(const Row& row) {
        namespace d = boost::describe;
        boost::mp11::mp_for_each<d::describe_members<Row, d::mod_public>>(
            [&](auto member) { add(row.*member.pointer); });
        out_ += '\n';
    }
    const std::string& text() const { return out_; }

private:
    std::string out_;
};

struct Kept {
    InvoiceId invoice;
    std::string number, contentHash;
};
BOOST_DESCRIBE_STRUCT(Kept, (), (invoice, number, contentHash))

}  // namespace

std::string hashOf(const Document& document) {
    Bytes bytes;
    bytes.addAll(document.header);
    for (const auto& line : document.lines) bytes.addAll(line);
    for (const auto& tax : document.taxes) bytes.addAll(tax);
    return db::sha256(bytes.text());
}

Document documentOf(const db::Read& read, InvoiceId id) {
    auto header = read.find<Header>(R"sql(
        select kind, number, site_id as site, sales_order_id as sales_order, credits_invoice_id as credits,
               customer_id as customer, invoiced_on, due_on, currency, rate_numerator, rate_denominator,
               net, tax, rounding, gross, book_gross, source_total, journal_entry_id as entry
        from invoice where invoice_id = $1
    )sql", id);
    if (!header)
        db::refuse("finance.invoice.none", "There is no such invoice. Look it up again.", {}, "invoice");
    return {std::move(*header),
            read.all<DocumentLine>(R"sql(
                select line_no, sales_order_line_id as order_line, text, quantity, net,
                       tax_code_id as tax_code
                from invoice_line where invoice_id = $1 order by line_no
            )sql", id),
            read.all<DocumentTax>(R"sql(
                select tax_code_id as tax_code, rate, base, tax from invoice_tax where invoice_id = $1
                order by tax_code_id
            )sql", id)};
}

std::string contentHashOf(const db::Read& read, InvoiceId id) { return hashOf(documentOf(read, id)); }

void findRewritten(const db::Read& read, std::vector<db::Finding>& findings) {
    constexpr std::size_t most = 20;
    const auto before = findings.size();
    for (const auto& kept : read.all<Kept>(R"sql(
             select invoice_id as invoice, number, content_hash from invoice order by invoice_id
         )sql"))
        if (findings.size() - before < most && contentHashOf(read, kept.invoice) != kept.contentHash)
            findings.push_back({"I16_content", "invoice " + kept.number + " is not what was posted"});
}

InvoiceId write(db::Tx& tx, const Document& document, Money settled, Money bookSettled) {
    Document sorted = document;  // as it is read again
    std::ranges::sort(sorted.taxes, {}, &DocumentTax::taxCode);
    const auto& h = sorted.header;
    const auto id = tx.make<InvoiceId>(R"sql(
        insert into invoice (site_id, kind, number, sales_order_id, credits_invoice_id, customer_id,
            invoiced_on, due_on, currency, rate_numerator, rate_denominator, net, tax, rounding, gross,
            book_gross, settled, book_settled, source_total, journal_entry_id, content_hash)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,
                $21)
        returning invoice_id
    )sql", h.site, h.kind, h.number, h.salesOrder, h.credits, h.customer, h.invoicedOn, h.dueOn, h.currency,
        h.rateNumerator, h.rateDenominator, h.net, h.tax, h.rounding, h.gross, h.bookGross, settled,
        bookSettled, h.sourceTotal, h.entry, hashOf(sorted));
    for (const auto& l : sorted.lines)
        tx.run(R"sql(
            insert into invoice_line (invoice_id, line_no, sales_order_line_id, text, quantity, net,
                                      tax_code_id)
            values ($1, $2, $3, $4, $5, $6, $7)
        )sql", id, l.lineNo, l.orderLine, l.text, l.quantity, l.net, l.taxCode);
    for (const auto& t : sorted.taxes)
        tx.run(R"sql(
            insert into invoice_tax (invoice_id, tax_code_id, rate, base, tax) values ($1, $2, $3, $4, $5)
        )sql", id, t.taxCode, t.rate, t.base, t.tax);
    return id;
}

void addTo(std::vector<Side>& sides, AccountId account, Money amount) {
    const auto there = std::ranges::find(sides, account, &Side::account);
    if (there == sides.end())
        sides.push_back({account, amount});
    else
        there->amount += amount;
}

std::vector<ledger::Line> entryLines(AccountId receivable, PartyId party, Money gross, Money bookGross,
                                     const Currency& currency, const std::vector<Side>& sides) {
    std::vector<Money> parts;
    for (const auto& side : sides) parts.push_back(side.amount);
    const auto book = inBook(parts, -gross, -bookGross);
    std::vector<ledger::Line> lines{{receivable, bookGross, party, currency, gross}};
    for (std::size_t i = 0; i < sides.size(); ++i)
        lines.push_back({sides[i].account, book[i], std::nullopt, currency, sides[i].amount});
    return lines;
}

AccountId lineAccount(const db::Read& read, std::optional<SalesOrderLineId> line, std::string_view event) {
    std::optional<ItemCategoryId> category;
    if (line)
        category = read.find<ItemCategoryId>(R"sql(
            select i.item_category_id from sales_order_line l join item i on i.item_id = l.item_id
            where l.sales_order_line_id = $1
        )sql", *line);
    return category ? ledger::accountFor(read, event, category) : ledger::accountFor(read, "freight");
}

}  // namespace finance
