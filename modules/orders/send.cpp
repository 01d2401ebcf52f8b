// A quote or a confirmation goes to the customer: a mail in the outbox, with the paper as its file.
#include "orders/document.h"
#include "people/outbox.h"
#include "people/people.h"

namespace orders {
namespace {

constexpr std::size_t mostReceivers = 10;

std::vector<std::string> addressesIn(const std::string& to) {
    std::vector<std::string> all;
    std::string one;
    for (const char c : to + ",") {
        if (c != ',' && c != ';') {
            if (c != ' ') one += c;
            continue;
        }
        if (!one.empty()) all.push_back(std::move(one));
        one.clear();
    }
    return all;
}

void checkReceivers(const std::string& to, db::Reasons& reasons) {
    const auto all = addressesIn(to);
    if (all.empty())
        reasons.add("orders.send.nobody", "Nobody would get this mail. Name the address it goes to.", {}, "to");
    if (all.size() > mostReceivers)
        reasons.add("orders.send.many", "One mail goes to {most} addresses at most. Send the others a mail of their own.",
                    {{"most", static_cast<std::int64_t>(mostReceivers)}}, "to");
    for (const auto& address : all)
        if (!people::isMailAddress(address))
            reasons.add("orders.send.address", "'{address}' is no address for mail. Write it as name@firm.example.",
                        {{"address", db::shown(address)}}, "to");
}

void checkFile(const db::Read& read, const Send& args, db::Reasons& reasons) {
    gather(reasons, "fileName", [&] {
        const auto name = db::cleanText(args.fileName, 150);
        const bool control = std::any_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; });
        if (name.empty() || control || name.front() == '.' || name.find_first_of("/\\:*?\"<>|") != name.npos)
            reasons.add("orders.send.file_name", "'{name}' is no name for a file. Use letters and digits, such as SO-1.pdf.",
                        {{"name", db::shown(name)}}, "fileName");
    });
    if (!read.find<std::string>(R"sql(select sha256 from attachment where sha256 = $1)sql", args.attachment))
        reasons.add("orders.send.attachment", "The file to send is not kept here, so the mail would carry nothing. Make it again.", {},
                    "attachment");
}

}  // namespace

void check(const db::Read& read, const Send& args, db::Reasons& reasons) {
    gather(reasons, "order", [&] { people::requireSite(read, "orders.send", headOf(read, args.order).site); });
    checkReceivers(args.to, reasons);
    gather(reasons, "subject", [&] {
        if (db::cleanText(args.subject, 200).find_first_not_of(" \t\r\n") == std::string::npos)
            reasons.add("orders.send.subject", "The mail says nowhere what it is about. Give it a subject.", {}, "subject");
    });
    gather(reasons, "text", [&] { db::cleanText(args.text, 20'000); });
    checkFile(read, args, reasons);
}

Sent send(db::Tx& tx, const Send& args) {
    const auto head = headOf(tx, args.order);
    std::string to;
    for (const auto& address : addressesIn(args.to)) to += (to.empty() ? "" : ", ") + address;
    const auto message = tx.make<std::int64_t>(R"sql(
        insert into outbox (kind, recipient, subject, body, created_at) values ('mail', $1, $2, $3, $4) returning outbox_id
    )sql", to, db::cleanText(args.subject, 200), db::cleanText(args.text, 20'000), tx.now());
    tx.run(R"sql(
        insert into outbox_attachment (outbox_id, sha256, file_name) values ($1, $2, $3)
    )sql", message, args.attachment, db::cleanText(args.fileName, 150));
    return {head.id, head.number, message};
}

}  // namespace orders
