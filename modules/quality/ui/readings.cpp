// Read and understood: what each person must read, and for the quality manager who has and who has not.
#include <map>

#include "app/desk/list_screen.h"
#include "quality/ui/read_screen.h"
#include "quality/ui/reading_screens.h"
#include "quality/ui/screens.h"

namespace quality::ui {

using desk::Desk;
using desk::ListLook;
using desk::say;
using desk::shown;
using desk::TableRow;
using desk::text;
using desk::Tone;

namespace {

// ---------------------------------------------------------------- what I must read

desk::TableContents readMine(const db::Read& read, const QJsonObject&) {
    desk::TableContents out;
    const auto me = readerHere(read);
    if (!me) return out;
    std::int64_t late = 0;
    for (const auto& one : toRead(read, *me)) {
        late += one.overdue ? 1 : 0;
        out.rows.push_back({.cells = {{.text = text(one.number)}, {.text = text(one.title)}, {.text = text(one.revision)}, readingCell(one),
                                      {.text = shown(one.dueAt), .tone = one.overdue ? Tone::bad : Tone::neutral}, {.text = becauseOf(one), .muted = true}},
                            .key = one.documentRevision.number});
    }
    if (late > 0) {
        out.note = say("%1 of them are overdue.").arg(late);
        out.tone = Tone::bad;
    }
    return out;
}

desk::TableKind mine() {
    return {.title = "What I must read",
            .columns = {{.title = "Document", .width = 150}, {.title = "Title", .width = 0}, {.title = "Revision", .width = 90}, {.title = "State", .width = 130},
                        {.title = "To be read by", .width = 160}, {.title = "Because of", .width = 180}},
            .tables = {"reading_rule", "document_reading", "document_revision", "user_role"},
            .read = readMine,
            .actions = {{.title = "Read it", .keys = "Ctrl+Return", .icon = "drawing", .main = true,
                         .run = [](Desk& d, const std::vector<TableRow>& rows, const QJsonObject&) {
                             d.open("quality.read", {{"id", static_cast<qint64>(rows.front().key)}});
                         }}},
            .empty = "You have read all that you must.",
            .opensBy = 0};
}

// ---------------------------------------------------------------- who must read what

struct PaperLine {
    std::int64_t id = 0, rules = 0, signatures = 0;
    std::string number, title;
    std::optional<std::string> revision;
    std::optional<db::Instant> releasedAt;
};
BOOST_DESCRIBE_STRUCT(PaperLine, (), (id, rules, signatures, number, title, revision, releasedAt))

struct Left {
    std::int64_t people = 0, late = 0;
    std::optional<db::Instant> since;  // the earliest day of theirs
};

std::map<std::int64_t, Left> leftByDocument(const db::Read& read) {
    std::map<std::int64_t, Left> all;
    for (const auto& one : unread(read, 100'000)) {
        auto& left = all[one.document.number];
        ++left.people;
        left.late += one.overdue ? 1 : 0;
        if (!left.since) left.since = one.dueAt;  // they come by their day
    }
    return all;
}

desk::TableCell stateOf(const PaperLine& paper, const Left& left) {
    if (!paper.revision) return {.text = say("Nothing is released"), .tone = Tone::neutral, .chip = true};
    if (left.late > 0) return {.text = say("%1 overdue").arg(left.late), .tone = Tone::bad, .chip = true};
    if (left.people > 0) return {.text = say("%1 not yet").arg(left.people), .tone = Tone::attention, .chip = true};
    return {.text = say("All have read it"), .tone = Tone::good, .chip = true};
}

desk::TableContents readPapers(const db::Read& read, const QJsonObject&) {
    desk::TableContents out;
    const auto all = leftByDocument(read);
    std::int64_t people = 0, late = 0;
    for (const auto& paper : read.all<PaperLine>(R"sql(
             select d.document_id as id, (select count(*) from reading_rule r where r.document_id = d.document_id) as rules,
                    (select count(*) from document_reading g where g.document_revision_id = v.document_revision_id) as signatures,
                    d.number, d.title, v.revision, v.released_at
             from document d left join document_revision v on v.document_id = d.document_id and v.state = 'released'
             where exists (select 1 from reading_rule r where r.document_id = d.document_id)
             order by d.number limit 2000
         )sql")) {
        const auto at = all.find(paper.id);
        const auto left = at == all.end() ? Left{} : at->second;
        people += left.people;
        late += left.late;
        out.rows.push_back({.cells = {{.text = text(paper.number)}, {.text = text(paper.title)}, {.text = text(paper.revision.value_or(""))},
                                      {.text = paper.releasedAt ? shown(*paper.releasedAt) : QString{}}, stateOf(paper, left),
                                      {.text = QString::number(paper.signatures)}, {.text = QString::number(left.people)},
                                      {.text = left.since ? shown(*left.since) : QString{}, .tone = left.late > 0 ? Tone::bad : Tone::neutral},
                                      {.text = QString::number(paper.rules), .muted = true}},
                            .key = paper.id});
    }
    const auto number = [](std::int64_t n) { return desk::utf8(desk::shownNumber(n)); };
    out.figures = {{.label = "Documents", .value = number(static_cast<std::int64_t>(out.rows.size()))},
                   {.label = "To be read", .value = number(people), .tone = people > 0 ? Tone::attention : Tone::good, .screen = "quality.readings_due"},
                   {.label = "Overdue", .value = number(late), .tone = late > 0 ? Tone::bad : Tone::good}};
    return out;
}

desk::TableKind papers() {
    return {.title = "Who must read what",
            .columns = {{.title = "Document", .width = 140}, {.title = "Title", .width = 0}, {.title = "Revision", .width = 90}, {.title = "Released", .width = 150},
                        {.title = "State", .width = 150}, {.title = "Have read it", .width = 110, .number = true}, {.title = "Not yet", .width = 90, .number = true},
                        {.title = "First due", .width = 150}, {.title = "Rules", .width = 80, .number = true}},
            .tables = {"reading_rule", "document_reading", "document_revision", "document", "user_role", "employee"},
            .read = readPapers,
            .actions = {{.title = "Its readers", .right = "quality.see", .keys = "Ctrl+Return", .icon = "people", .main = true,
                         .run = [](Desk& d, const std::vector<TableRow>& rows, const QJsonObject&) {
                             d.open("quality.reading", {{"id", static_cast<qint64>(rows.front().key)}, {"tab", 0}});
                         }},
                        {.title = "New rule…", .right = "quality.requireReading", .keys = "Ctrl+N", .icon = "plus", .needsRow = false,
                         .run = [](Desk& d, const std::vector<TableRow>&, const QJsonObject&) { desk::showForm(d, requireReadingForm()); }}},
            .empty = "No document must be read yet. Ctrl+N says who must read which.",
            .opensBy = 0};
}

ListLook due() {
    return {.list = "readings_due",
            .columns = {"due_at", "document", "title", "revision", "person", "because"},
            .sorts = {{"due_at"}},
            .actions = {{.title = "Its readers", .right = "quality.see", .keys = "Ctrl+Return", .icon = "people",
                         .run = [](Desk& d, const std::vector<desk::Row>& rows) {
                             d.open("quality.reading", {{"id", static_cast<qint64>(rows[0].id("document_id"))}, {"tab", 0}});
                         }}},
            .empty = "Everybody has read what he must."};
}

ListLook signedReadings() {
    return {.list = "document_readings",
            .columns = {"document", "title", "revision", "full_name", "meaning", "signed_at", "state"},
            .sorts = {{"", true}},
            .empty = "Nobody has signed a document yet."};
}

void addWaits(Desk& desk) {
    desk::Waiting mine{.title = "Documents to read", .right = "", .icon = "drawing", .tone = Tone::attention, .count = "", .screen = "quality.to_read"};
    mine.counts = [](const db::Read& read) {
        const auto me = readerHere(read);
        return me ? static_cast<std::int64_t>(toRead(read, *me).size()) : 0;
    };
    desk.add(std::move(mine));
}

}  // namespace

void addReadingScreens(Desk& desk) {
    using desk::Area;
    using desk::ScreenKind;
    desk.add(ScreenKind{.id = "quality.to_read", .area = Area::home, .title = "What I must read", .icon = "drawing", .make = desk::tableScreen(mine())});
    desk.add(ScreenKind{.id = "quality.read", .area = Area::home, .title = "Read a document", .icon = "drawing", .inRail = false,
                        .make = [](Desk& d, const QJsonObject& with) -> desk::Screen* { return new ReadScreen{d, with}; }});
    desk.add(ScreenKind{.id = "quality.reading_documents", .area = Area::quality, .title = "Who must read what", .icon = "people", .right = "quality.see",
                        .make = desk::tableScreen(papers())});
    desk.add(ScreenKind{.id = "quality.reading", .area = Area::quality, .title = "Readers of a document", .icon = "people", .right = "quality.see", .inRail = false,
                        .make = desk::cardScreen(readingCard())});
    desk.add(ScreenKind{.id = "quality.readings_due", .area = Area::quality, .title = "Not read yet", .icon = "clock", .right = "quality.see", .inRail = false,
                        .make = desk::listScreen(due())});
    desk.add(ScreenKind{.id = "quality.readings", .area = Area::quality, .title = "Read and understood", .icon = "key", .right = "quality.see", .inRail = false,
                        .make = desk::listScreen(signedReadings())});
    desk.add(desk::CommandKind{.id = "quality.newReadingRule", .title = "New rule of reading", .right = "quality.requireReading",
                               .run = [](Desk& d) { desk::showForm(d, requireReadingForm()); }});
    addWaits(desk);
}

}  // namespace quality::ui
