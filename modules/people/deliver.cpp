// From the outbox into a folder: each waiting mail a file of its own.
#include <filesystem>
#include <fstream>

#include <fmt/format.h>

#include "people/outbox.h"
#include "people/people.h"

namespace people {
namespace fs = std::filesystem;
namespace {

struct Waiting {
    std::int64_t id = 0;
    std::string recipient, subject, body;
    db::Instant createdAt;
};
BOOST_DESCRIBE_STRUCT(Waiting, (), (id, recipient, subject, body, createdAt))

struct Carried {
    std::string fileName, mediaType;
    db::Blob content;
};
BOOST_DESCRIBE_STRUCT(Carried, (), (fileName, mediaType, content))

struct Firm {
    std::string name, uuid;
};
BOOST_DESCRIBE_STRUCT(Firm, (), (name, uuid))

std::vector<Waiting> waitingAfter(const db::Read& read, std::int64_t id) {
    return read.all<Waiting>(R"sql(
        select outbox_id as id, recipient, subject, body, created_at from outbox
        where sent_at is null and kind = 'mail' and outbox_id > $1 order by outbox_id limit 20
    )sql", id);
}

Mail mailOf(const db::Read& read, const Firm& firm, const Waiting& message, const std::string& from) {
    Mail mail{fmt::format("outbox.{}.{}@throughline.invalid", message.id, firm.uuid), from, firm.name, message.recipient,
              message.subject, message.body, message.createdAt, {}};
    for (auto& file : read.all<Carried>(R"sql(
             select f.file_name, a.media_type, a.content
             from outbox_attachment f join attachment a on a.sha256 = f.sha256
             where f.outbox_id = $1 order by f.outbox_attachment_id
         )sql", message.id))
        mail.files.push_back({std::move(file.fileName), std::move(file.mediaType), std::move(file.content.bytes)});
    return mail;
}

// Whole or not at all: whoever watches the folder sees finished mails only. The reason where it does not work.
std::string put(const fs::path& file, const std::string& bytes) {
    const fs::path part = file.string() + ".part";
    {
        std::ofstream out{part, std::ios::binary | std::ios::trunc};
        out << bytes;
        out.close();
        if (!out) return fmt::format("{} cannot be written.", part.string());
    }
    std::error_code wrong;
    fs::rename(part, file, wrong);
    return wrong ? fmt::format("{} cannot be written: {}.", file.string(), wrong.message()) : std::string{};
}

}  // namespace

Delivery deliver(db::Company& company, const db::Actor& actor, const std::string& folder, const std::string& from) {
    if (std::error_code ignored; !fs::is_directory(folder, ignored))
        db::refuse("people.deliver.folder", "There is no folder {folder}. Make it first, or name another one.", {{"folder", folder}});
    if (!from.empty() && !isMailAddress(from))
        db::refuse("people.deliver.from", "'{from}' is no address to send from. Write it as name@firm.example.", {{"from", db::shown(from)}});
    const auto firm = company.read(actor, [](const db::Read& read) {
        if (!read.mayEverywhere(noteSentAction.name))
            db::refuse("people.deliver.right", "{who} may not take mails out of the outbox. Ask an administrator for the right {right}.",
                       {{"who", read.actor().name}, {"right", noteSentAction.name}});
        return read.one<Firm>(R"sql(select name, uuid from company)sql");
    });
    Delivery done;
    std::int64_t last = 0;
    for (;;) {
        const auto messages = company.read(actor, [&](const db::Read& read) { return waitingAfter(read, last); });
        if (messages.empty()) return done;
        for (const auto& message : messages) {
            last = message.id;
            const auto mail = company.read(actor, [&](const db::Read& read) { return mailOf(read, firm, message, from); });
            const auto file = fs::path{folder} / fmt::format("outbox-{}.eml", message.id);
            const auto error = put(file, written(mail));
            company.perform(actor, noteSentAction, {message.id, error});
            if (error.empty()) done.files.push_back(file.string());
            else ++done.failed;
        }
    }
}

}  // namespace people
