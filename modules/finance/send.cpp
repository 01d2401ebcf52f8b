// An invoice or a credit note goes to the customer: a mail in the outbox, with the paper as its file.
#include "finance/finance.h"
#include "people/outbox.h"
#include "people/people.h"

namespace finance {
namespace {

struct Posted {
    std::string number;
    SiteId site;
};
BOOST_DESCRIBE_STRUCT(Posted, (), (number, site))

// What is not posted does not exist: there are no drafts that could leave by mistake.
Posted posted(const db::Read& read, InvoiceId id) {
    auto found = read.find<Posted>(R"sql(select number, site_id as site from invoice where invoice_id = $1)sql", id);
    if (!found) db::refuse("finance.send.none", "There is no such invoice. Look it up again.", {}, "invoice");
    return std::move(*found);
}

people::PaperMail mailOf(const Send& args) { return {args.to, args.subject, args.text, args.attachment, args.fileName}; }

}  // namespace

void check(const db::Read& read, const Send& args, db::Reasons& reasons) {
    people::requireSite(read, "finance.send", posted(read, args.invoice).site);
    people::checkMail(read, mailOf(args), reasons);
}

Sent send(db::Tx& tx, const Send& args) {
    const auto document = posted(tx, args.invoice);
    return {args.invoice, document.number, people::post(tx, mailOf(args))};
}

}  // namespace finance
