// Messages that leave the house: how a mail is written down, and how all that wait are put into a folder that a mail
// server or a mail program picks up.
#pragma once
#include <string>
#include <vector>

#include "database/company.h"

namespace people {

// A paper that goes to somebody by mail: a quote, an invoice. Its bytes stand in `attachment` by their hash
// (db::Company::keepAttachment).
struct PaperMail {
    std::string to;          // addresses, comma separated, ten at most
    std::string subject;     // at most 200 characters
    std::string text;        // at most 20,000 characters
    std::string attachment;  // SHA-256
    std::string fileName;    // as the receiver sees it
};
// All reasons against it, each beside its member: "people.mail.*".
void checkMail(const db::Read&, const PaperMail&, db::Reasons&);
// Into the outbox, where it waits until it is delivered; the message's id.
std::int64_t post(db::Tx&, const PaperMail&);

// Whether it looks like name@firm.example: one @ with something on both sides, no blanks, at most 254 ASCII characters.
bool isMailAddress(std::string_view);

struct MailFile {
    std::string name, mediaType, bytes;
};
struct Mail {
    std::string id;    // unique in the world, such as "outbox.7.<company>@throughline.invalid"
    std::string from;  // an address, or empty: then it opens as a draft, and the mail program names the sender
    std::string firm;  // beside the sender's address
    std::string to;    // addresses, comma separated
    std::string subject, text;
    db::Instant at;
    std::vector<MailFile> files;
};
// The mail as RFC 5322 and MIME (RFC 2045, 2047, 2231) write it: ASCII, lines ended by CR LF.
std::string written(const Mail&);

struct Delivery {
    std::vector<std::string> files;  // written, in order
    std::int64_t failed = 0;
};
// Writes every waiting mail as outbox-<number>.eml into a folder and notes that it left. A second run after a crash
// writes the same file again, with the same id. What cannot be written is noted with its reason, and the next run
// tries again. Needs the right people.noteSent; refuses "people.deliver.folder" and "people.deliver.from".
Delivery deliver(db::Company&, const db::Actor&, const std::string& folder, const std::string& from = {});

}  // namespace people
