// Messages that must leave the house, and those that could not.
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
    card.groups = {{"Message",
                    {{.label = "Goes by", .value = desk::utf8(kindShown(found->kind))},
                     {.label = "To", .value = found->recipient},
                     {.label = "Written", .value = desk::utf8(desk::shown(found->createdAt))},
                     {.label = "Sent", .value = found->sentAt ? desk::utf8(desk::shown(*found->sentAt)) : ""}}}};
    desk::CardTable body{.title = "Text", .columns = {{.title = "Text", .width = 0}}, .rows = {}, .empty = "The message has no text."};
    for (const auto& line : desk::text(found->body).split('\n')) body.rows.push_back({.cells = {{.text = line}}});
    card.tables = {std::move(body)};
    return card;
}

}  // namespace

desk::ListLook outboxLook() {
    return {
        .list = "outbox",
        .columns = {"created_at", "kind", "recipient", "subject", "state", "error"},
        .sorts = {{"", true}},
        .chips = {{"state", {{"waiting", "Waiting", Tone::active}, {"sent", "Sent", Tone::good}, {"failed", "Failed", Tone::bad}}},
                  {"kind", {{"mail", "Mail", Tone::neutral}, {"print", "Printed letter", Tone::neutral}, {"file", "File", Tone::neutral}}}},
        .widths = {{"recipient", 240}, {"subject", 280}, {"error", 300}},
        .quick = {{"Waiting", {{.column = "state", .value = "waiting"}}}, {"Failed", {{.column = "state", .value = "failed"}}}},
        .empty = "Nothing waits to be sent."};
}

desk::CardKind messageCard() { return {.kind = "message", .tables = {"outbox"}, .read = readMessage}; }

}  // namespace people
