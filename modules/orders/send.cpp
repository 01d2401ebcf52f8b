// A quote or a confirmation goes to the customer: a mail in the outbox, with the paper as its file.
#include "orders/document.h"
#include "people/outbox.h"
#include "people/people.h"

namespace orders {
namespace {

people::PaperMail mailOf(const Send& args) { return {args.to, args.subject, args.text, args.attachment, args.fileName}; }

}  // namespace

void check(const db::Read& read, const Send& args, db::Reasons& reasons) {
    gather(reasons, "order", [&] { people::requireSite(read, "orders.send", headOf(read, args.order).site); });
    people::checkMail(read, mailOf(args), reasons);
}

Sent send(db::Tx& tx, const Send& args) {
    const auto head = headOf(tx, args.order);
    return {head.id, head.number, people::post(tx, mailOf(args))};
}

}  // namespace orders
