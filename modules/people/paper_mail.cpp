// A paper leaves by mail: what is asked of it, and how it waits in the outbox.
#include <algorithm>

#include "people/outbox.h"

namespace people {
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
        reasons.add("people.mail.nobody", "Nobody would get this mail. Name the address it goes to.", {}, "to");
    if (all.size() > mostReceivers)
        reasons.add("people.mail.many", "One mail goes to {most} addresses at most. Send the others a mail of their own.",
                    {{"most", static_cast<std::int64_t>(mostReceivers)}}, "to");
    for (const auto& address : all)
        if (!isMailAddress(address))
            reasons.add("people.mail.address", "'{address}' is no address for mail. Write it as name@firm.example.",
                        {{"address", db::shown(address)}}, "to");
}

// A text that is too long or no text at all becomes a reason beside its member.
std::string cleaned(const std::string& text, std::size_t most, std::string_view field, db::Reasons& reasons) {
    try {
        return db::cleanText(text, most);
    } catch (const db::Refusal& no) {
        reasons.add(no.code, no.sentence, no.details, field);
        return text;
    }
}

void checkFile(const db::Read& read, const PaperMail& mail, db::Reasons& reasons) {
    const auto name = cleaned(mail.fileName, 150, "fileName", reasons);
    const bool control = std::any_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; });
    if (name.empty() || control || name.front() == '.' || name.find_first_of("/\\:*?\"<>|") != name.npos)
        reasons.add("people.mail.file_name", "'{name}' is no name for a file. Use letters and digits, such as SO-1.pdf.",
                    {{"name", db::shown(name)}}, "fileName");
    if (!read.find<std::string>(R"sql(select sha256 from attachment where sha256 = $1)sql", mail.attachment))
        reasons.add("people.mail.attachment", "The file to send is not kept here, so the mail would carry nothing. Make it again.", {},
                    "attachment");
}

}  // namespace

void checkMail(const db::Read& read, const PaperMail& mail, db::Reasons& reasons) {
    checkReceivers(mail.to, reasons);
    if (cleaned(mail.subject, 200, "subject", reasons).find_first_not_of(" \t\r\n") == std::string::npos)
        reasons.add("people.mail.subject", "The mail says nowhere what it is about. Give it a subject.", {}, "subject");
    cleaned(mail.text, 20'000, "text", reasons);
    checkFile(read, mail, reasons);
}

std::int64_t post(db::Tx& tx, const PaperMail& mail) {
    std::string to;
    for (const auto& address : addressesIn(mail.to)) to += (to.empty() ? "" : ", ") + address;
    const auto message = tx.make<std::int64_t>(R"sql(
        insert into outbox (kind, recipient, subject, body, created_at) values ('mail', $1, $2, $3, $4) returning outbox_id
    )sql", to, db::cleanText(mail.subject, 200), db::cleanText(mail.text, 20'000), tx.now());
    tx.run(R"sql(
        insert into outbox_attachment (outbox_id, sha256, file_name) values ($1, $2, $3)
    )sql", message, mail.attachment, db::cleanText(mail.fileName, 150));
    return message;
}

}  // namespace people
