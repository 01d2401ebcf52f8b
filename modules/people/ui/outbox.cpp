// Messages that must leave the house, and those that could not.
#include "app/desk/files.h"
#include "people/ui/screens.h"

namespace people {
namespace {

using desk::Tone;

struct Message {
    std::string kind, recipient, subject, body, error;
    db::Instant createdAt;
    std::optional<db::Instant> sentAt;
};
BOOST_DESCRIBE_STRUCT(Message, (), (kind, recipient, subject, body, error, createdAt, sentAt))

struct FileRow {
    std::int64_t id = 0, size = 0;
    std::string fileName, mediaType;
};
BOOST_DESCRIBE_STRUCT(FileRow, (), (id, size, fileName, mediaType))

// "12 KB": never less than it is.
QString sizeShown(std::int64_t bytes) {
    constexpr std::int64_t kilo = 1024, mega = kilo * kilo;
    return bytes < mega ? QStringLiteral("%1 KB").arg((bytes + kilo - 1) / kilo)
                        : QStringLiteral("%1 MB").arg(static_cast<double>(bytes) / static_cast<double>(mega), 0, 'f', 1);
}

void withBytes(desk::Desk& desk, const desk::TableRow& row, std::function<void(const QByteArray&)> then) {
    desk.readLong<QByteArray>(
        &desk,
        [id = row.key](const db::Read& read) {
            return QByteArray::fromStdString(read.one<db::Blob>(R"sql(
                select a.content from outbox_attachment f join attachment a on a.sha256 = f.sha256 where f.outbox_attachment_id = $1
            )sql", id).bytes);
        },
        std::move(then));
}

void saveFile(desk::Desk& desk, const desk::TableRow& row) {
    withBytes(desk, row, [&desk, name = row.data["name"].toString()](const QByteArray& bytes) {
        const auto why = desk::keepFile(desk, desk.shell != nullptr ? desk.shell->widget() : nullptr, desk::fileNameOf(name), bytes, desk::say("Save as"));
        if (!why.isEmpty()) desk.toast(why, Tone::bad);
    });
}

// A PDF is looked at; what else a mail may carry is not run by a key, only kept.
void openFile(desk::Desk& desk, const desk::TableRow& row) {
    const auto name = row.data["name"].toString();
    if (row.data["type"].toString() != "application/pdf") return saveFile(desk, row);
    withBytes(desk, row, [&desk, name](const QByteArray& bytes) {
        desk::openFile(desk, name.endsWith(".pdf", Qt::CaseInsensitive) ? name : name + ".pdf", bytes);
    });
}

desk::CardTable filesOf(const db::Read& read, std::int64_t message) {
    desk::CardTable table{.title = "Files",
                          .columns = {{.title = "Name", .width = 0}, {.title = "Type", .width = 200}, {.title = "Size", .width = 110, .number = true}},
                          .rows = {},
                          .empty = "The message carries no file.",
                          .actions = {{.title = "Open file", .run = openFile}, {.title = "Save as…", .run = saveFile}},
                          .opens = openFile};
    for (const auto& file : read.all<FileRow>(R"sql(
             select f.outbox_attachment_id as id, a.size, f.file_name, a.media_type
             from outbox_attachment f join attachment a on a.sha256 = f.sha256
             where f.outbox_id = $1 order by f.outbox_attachment_id
         )sql",
                                              message))
        table.rows.push_back({.cells = {{.text = desk::text(file.fileName)}, {.text = desk::text(file.mediaType), .muted = true}, {.text = sizeShown(file.size)}},
                              .key = file.id,
                              .data = {{"name", desk::text(file.fileName)}, {"type", desk::text(file.mediaType)}}});
    return table;
}

QString namesOf(const desk::CardTable& files) {
    QStringList all;
    for (const auto& row : files.rows) all << QStringLiteral("%1 (%2)").arg(row.cells[0].text, row.cells[2].text);
    return all.join(", ");
}

QString kindShown(const std::string& kind) {
    if (kind == "mail") return desk::say("Mail");
    return kind == "print" ? desk::say("Printed letter") : desk::say("File");
}

desk::Card readMessage(const db::Read& read, std::int64_t id) {
    desk::Card card;
    const auto found = read.find<Message>(R"sql(
        select kind, recipient, subject, body, coalesce(error, '') as error, created_at, sent_at from outbox where outbox_id = $1
    )sql",
                                          id);
    if (!found) {
        card.found = false;
        return card;
    }
    card.number = found->subject;
    card.name = found->recipient;
    card.chips = {found->sentAt          ? desk::Chip{"", "Sent", Tone::good}
                  : found->error.empty() ? desk::Chip{"", "Waiting", Tone::active}
                                         : desk::Chip{"", "Failed", Tone::bad}};
    if (!found->sentAt && !found->error.empty())
        card.warning = desk::utf8(desk::say("The last try failed: %1").arg(desk::text(found->error)));
    auto files = filesOf(read, id);
    card.groups = {{"Message",
                    {{.label = "Goes by", .value = desk::utf8(kindShown(found->kind))},
                     {.label = "To", .value = found->recipient},
                     {.label = "Written", .value = desk::utf8(desk::shown(found->createdAt))},
                     {.label = "Sent", .value = found->sentAt ? desk::utf8(desk::shown(*found->sentAt)) : ""},
                     {.label = "Files", .value = desk::utf8(namesOf(files))}}}};
    desk::CardTable body{.title = "Text", .columns = {{.title = "Text", .width = 0}}, .rows = {}, .empty = "The message has no text."};
    for (const auto& line : desk::text(found->body).split('\n')) body.rows.push_back({.cells = {{.text = line}}});
    card.tables = {std::move(body), std::move(files)};
    return card;
}

}  // namespace

desk::ListLook outboxLook() {
    return {
        .list = "outbox",
        .columns = {"created_at", "kind", "recipient", "subject", "files", "state", "error"},
        .sorts = {{"", true}},
        .chips = {{"state", {{"waiting", "Waiting", Tone::active}, {"sent", "Sent", Tone::good}, {"failed", "Failed", Tone::bad}}},
                  {"kind", {{"mail", "Mail", Tone::neutral}, {"print", "Printed letter", Tone::neutral}, {"file", "File", Tone::neutral}}}},
        .widths = {{"recipient", 240}, {"subject", 280}, {"files", 70}, {"error", 300}},
        .quick = {{"Waiting", {{.column = "state", .value = "waiting"}}}, {"Failed", {{.column = "state", .value = "failed"}}}},
        .empty = "Nothing waits to be sent."};
}

desk::CardKind messageCard() { return {.kind = "message", .tables = {"outbox"}, .read = readMessage}; }

}  // namespace people
