// The log: every action, who did it when and why, on which records, with what, and which fields it changed.
#include "app/desk/words.h"
#include "database/history.h"
#include "database/search.h"
#include "people/ui/screens.h"

namespace people {
namespace {

using desk::Tone;

struct LineRow {
    std::int64_t logId = 0, argsVersion = 1;
    std::string requestId, action, args, result, actor, device, reason, touched, hash;
    db::Instant at, occurredAt;
};
BOOST_DESCRIBE_STRUCT(LineRow, (),
                      (logId, argsVersion, requestId, action, args, result, actor, device, reason, touched, hash, at, occurredAt))

struct SubjectRow {
    std::string kind;
    std::int64_t recordId = 0;
};
BOOST_DESCRIBE_STRUCT(SubjectRow, (), (kind, recordId))

struct HistoryRow {
    std::string tableName;
    std::int64_t rowId = 0;
};
BOOST_DESCRIBE_STRUCT(HistoryRow, (), (tableName, rowId))

// Chips that say each action by its title instead of its name.
std::vector<desk::Chip> actionWords(const db::Actions& actions) {
    std::vector<desk::Chip> words;
    for (const auto* action : actions.all()) words.push_back({action->name.c_str(), action->title.c_str(), Tone::neutral});
    return words;
}

QString plainOf(const QJsonValue& value) {
    if (value.isString()) return value.toString();
    if (value.isBool()) return value.toBool() ? desk::say("yes") : desk::say("no");
    if (value.isDouble()) return QString::number(static_cast<qint64>(value.toDouble()));
    return {};
}

// {"lines":[{"item":"5"}]} as rows "Lines 1, item": "5".
void flatten(const QJsonValue& value, const QString& path, std::vector<desk::TableRow>& rows) {
    if (value.isObject()) {
        const auto object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const auto word = desk::labelOf(desk::utf8(it.key()));
            flatten(it.value(), path.isEmpty() ? word : path + ", " + word.toLower(), rows);
        }
    } else if (value.isArray()) {
        int n = 0;
        for (const auto& one : value.toArray()) flatten(one, path + " " + desk::shownNumber(++n), rows);
    } else if (!value.isNull()) {
        rows.push_back({.cells = {{.text = path, .muted = true}, {.text = plainOf(value)}}});
    }
}

desk::CardTable valuesOf(const char* title, const std::string& json, const char* empty) {
    desk::CardTable table{
        .title = title, .columns = {{.title = "What", .width = 280}, {.title = "Value", .width = 0}}, .rows = {}, .empty = empty};
    flatten(QJsonDocument::fromJson(QByteArray::fromStdString(json)).object(), {}, table.rows);
    return table;
}

desk::CardTable subjectsOf(const db::Read& read, std::int64_t id, const db::Actions& actions) {
    desk::CardTable table{.title = "Records",
                          .columns = {{.title = "Kind", .width = 180}, {.title = "Number", .width = 200}, {.title = "Name", .width = 0}},
                          .rows = {},
                          .empty = "It names no record."};
    for (const auto& s : read.all<SubjectRow>(R"sql(
             select kind, record_id from action_subject where action_subject_id >= $1 and action_subject_id < $2
             order by action_subject_id
         )sql",
                                              id * 64, (id + 1) * 64)) {
        const auto found = db::findById(read, actions, s.kind, s.recordId);
        table.rows.push_back({.cells = {{.text = desk::kindWord(s.kind), .muted = true},
                                        {.text = found ? desk::text(found->number) : desk::shownNumber(s.recordId)},
                                        {.text = found ? desk::text(found->name) : QString{}}},
                              .key = s.recordId,
                              .opens = {desk::text(s.kind), s.recordId}});
    }
    return table;
}

// "credit_limit" as the actions say it: "creditLimit".
std::string camel(const std::string& column) {
    std::string out;
    bool begins = false;
    for (const char c : column) {
        if (c != '_') out += begins ? static_cast<char>(std::toupper(static_cast<unsigned char>(c))) : c;
        begins = c == '_';
    }
    return out;
}

// What each changed record held before, and what took its place: read from the record's own history.
desk::CardTable changesOf(const db::Read& read, std::int64_t id) {
    desk::CardTable table{.title = "Changed fields",
                          .columns = {{.title = "Table", .width = 170},
                                      {.title = "Record", .width = 90, .number = true},
                                      {.title = "Field", .width = 180},
                                      {.title = "Before", .width = 0},
                                      {.title = "After", .width = 240}},
                          .rows = {},
                          .empty = "It changed no field that was there before."};
    for (const auto& h : read.all<HistoryRow>(R"sql(
             select distinct table_name, row_id from history where log_id = $1 order by table_name, row_id limit 200
         )sql", id))
        for (const auto& change : db::historyOf(read, h.tableName, h.rowId)) {
            if (change.logId != id) continue;
            const bool gone = change.operation == "delete";
            table.rows.push_back({.cells = {{.text = desk::wordOf(h.tableName), .muted = true},
                                            {.text = desk::shownNumber(h.rowId), .muted = true},
                                            {.text = desk::labelOf(camel(change.field))},
                                            {.text = desk::text(change.before)},
                                            {.text = gone ? desk::say("deleted") : desk::text(change.after),
                                             .tone = gone ? Tone::bad : Tone::neutral}}});
        }
    return table;
}

desk::Card readLine(const db::Read& read, std::int64_t id, const db::Actions& actions) {
    desk::Card card;
    const auto found = read.find<LineRow>(R"sql(
        select log_id, args_version, request_id, action, args, result, actor, device, reason, touched, hash, at, occurred_at
        from action_log where log_id = $1
    )sql",
                                          id);
    if (!found) {
        card.found = false;
        return card;
    }
    const auto* action = actions.find(found->action);
    card.number = desk::utf8(desk::say("Line %1").arg(id));
    card.name = action == nullptr ? found->action : desk::utf8(desk::say(action->title));
    card.groups = {{"Who and when",
                    {{.label = "By", .value = found->actor},
                     {.label = "At", .value = desk::utf8(desk::shown(found->at))},
                     {.label = "Happened", .value = found->occurredAt == found->at ? "" : desk::utf8(desk::shown(found->occurredAt))},
                     {.label = "On which PC", .value = found->device},
                     {.label = "Why", .value = found->reason}}},
                   {"What",
                    {{.label = "Action", .value = found->action},
                     {.label = "Tables changed", .value = found->touched},
                     {.label = "Request", .value = found->requestId},
                     {.label = "Seal", .value = found->hash.substr(0, 16)}}}};
    card.tables = {subjectsOf(read, id, actions), valuesOf("Asked", found->args, "It was asked without arguments."),
                   valuesOf("Answered", found->result, "It answered nothing."), changesOf(read, id)};
    return card;
}

}  // namespace

desk::ListLook logLook(const db::Actions& actions) {
    return {.list = "log",
            .columns = {"at", "actor", "action", "reason", "device", "touched"},
            .sorts = {{"line", true}},
            .chips = {{"action", actionWords(actions)}},
            .widths = {{"action", 320}, {"reason", 220}, {"device", 160}, {"touched", 320}},
            .empty = "Nothing was done yet."};
}

desk::CardKind logLineCard(const db::Actions& actions) {
    return {.kind = "log line", .tables = {}, .read = [&actions](const db::Read& read, std::int64_t id) {
                return readLine(read, id, actions);
            }};
}

desk::ListLook refusedLook(const db::Actions& actions) {
    return {.list = "refused",
            .columns = {"at", "actor", "action", "reason", "device"},
            .sorts = {{"", true}},
            .chips = {{"action", actionWords(actions)}},
            .widths = {{"action", 280}, {"reason", 520}, {"device", 160}},
            .empty = "Nothing was refused yet."};
}

}  // namespace people
