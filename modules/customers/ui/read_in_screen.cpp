#include "customers/ui/read_in_screen.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>

#include "app/desk/keys.h"
#include "app/desk/labels.h"
#include "app/desk/tone.h"
#include "app/desk/words.h"
#include "customers/ui/screens.h"
#include "customers/ui/seen.h"

namespace customers::ui {

using desk::Desk;
using desk::px;
using desk::say;
using desk::shown;
using desk::shownNumber;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

constexpr qint64 mostBytes = qint64{20} * 1024 * 1024;  // of one file
constexpr const char* separator = "; ";                  // of several files in the field

QString whyUnreadable(const QString& path, const QString& why) { return say("%1 cannot be read: %2").arg(QFileInfo{path}.fileName(), why); }

QString didWord(const std::string& did) {
    if (did == "changed") return say("Changed");
    if (did == "same") return say("As it was");
    if (did == "older") return say("Older");
    return did == "cancelled" ? say("Called off") : say("Added");
}

// All of them, or why not.
QString loadFiles(const QStringList& paths, std::vector<ForeignFile>& into) {
    for (const auto& path : paths) {
        QFile file{path};
        if (!file.open(QIODevice::ReadOnly)) return whyUnreadable(path, file.errorString());
        if (file.size() > mostBytes) return say("%1 is larger than 20 MiB. Divide it.").arg(QFileInfo{path}.fileName());
        into.push_back({QFileInfo{path}.fileName(), file.readAll()});
    }
    return {};
}

}  // namespace

ReadInScreen::ReadInScreen(Desk& desk, const QJsonObject& with) : Screen{desk} {
    setAcceptDrops(true);
    auto* all = new QVBoxLayout{this};
    all->setContentsMargins(px(20), px(16), px(20), px(16));
    all->setSpacing(px(10));
    all->addLayout(makeHead());
    auto* frame = desk::cardFrame(this);
    auto* inside = new QVBoxLayout{frame};
    inside->setContentsMargins(1, px(4), 1, px(4));
    table_ = new desk::Table{desk, frame, say("What comes in"),
                             {{.title = "Comes in", .width = 110}, {.title = "What", .width = 100}, {.title = "Name or subject", .width = 0},
                              {.title = "Contact", .width = 150}, {.title = "Mail", .width = 190}, {.title = "Telephone", .width = 140},
                              {.title = "When", .width = 140}, {.title = "Here already", .width = 260}}};
    table_->setEmptyText(say("Choose a file or drop it here: contacts (.vcf), a table (.csv with the columns name, contact, email, phone, tax_number, text), "
                             "mails (.eml) or a calendar (.ics). Nothing is kept before you say so."));
    table_->activated = [this](int row) { toggle(row); };
    inside->addWidget(table_);
    all->addWidget(frame, 1);
    all->addLayout(makeFoot());
    setFocusProxy(file_);
    if (const auto file = with["file"].toString(); !file.isEmpty()) {
        file_->setTyped(file);
        readFiles(file.split(separator));
    }
}

ReadInScreen::~ReadInScreen() {
    if (job_) job_->cancel();
}

QLayout* ReadInScreen::makeHead() {
    auto* line = new QHBoxLayout;
    line->setSpacing(px(8));
    const auto ask = [&](const QString& name, desk::Field* field, int stretch) {
        auto* words = desk::muted(name, this);
        field->setName(name);
        words->setBuddy(field->editor());
        line->addWidget(words);
        line->addWidget(field, stretch);
        return field;
    };
    file_ = ask(say("File"), desk::textField(this, 4000), 1);
    file_->left = [this] { readFiles(file_->typed().trimmed().split(separator, Qt::SkipEmptyParts)); };
    auto* choose = new QPushButton{say("Browse…"), this};
    desk::giveKeys(choose, QKeySequence{"Ctrl+O"});
    connect(choose, &QPushButton::clicked, this, [this] {
        const auto paths = QFileDialog::getOpenFileNames(this, say("Read in leads, mails and calendars"), {}, say("Contacts, tables, mails, calendars") + " (*.vcf *.csv *.tsv *.txt *.eml *.ics)");
        if (paths.isEmpty()) return;
        file_->setTyped(paths.join(separator));
        readFiles(paths);
    });
    line->addWidget(choose);
    site_ = ask(say("Site"), desk::pickField(desk(), this, "site"), 0);
    site_->setFixedWidth(px(160));
    return line;
}

QLayout* ReadInScreen::makeFoot() {
    auto* line = new QHBoxLayout;
    line->setSpacing(px(8));
    said_ = desk::plain({}, this);
    said_->setWordWrap(true);
    line->addWidget(said_, 1);
    verb_ = new QPushButton{desk::icon("import", desk::theme().onAccent), say("Take in"), this};
    verb_->setProperty("main", true);
    verb_->setToolTip("Ctrl+Enter");
    verb_->setEnabled(false);
    connect(verb_, &QPushButton::clicked, this, [this] { takeIn(); });
    line->addWidget(verb_);
    return line;
}

QString ReadInScreen::title() const { return say("Read in"); }

QJsonObject ReadInScreen::state() const {
    const auto file = file_->typed().trimmed();
    return file.isEmpty() ? QJsonObject{} : QJsonObject{{"file", file}};
}

bool ReadInScreen::mayClose() {
    if (taking_) sayBelow(say("Rows are being taken in. Wait for it."), Tone::attention);
    return !taking_;
}

void ReadInScreen::sayBelow(const QString& words, Tone tone) {
    said_->setText(words);
    desk::setTone(said_, tone);
}

// ---------------------------------------------------------------- what is in the files

void ReadInScreen::readFiles(const QStringList& paths) {
    if (taking_) return;
    if (job_) job_->cancel();
    all_ = {};
    outcomes_.clear();
    showRows();
    std::vector<ForeignFile> files;
    if (const auto why = loadFiles(paths, files); !why.isEmpty()) {
        file_->setRefusal(why);
        return sayBelow(why, Tone::bad);
    }
    file_->setRefusal({});
    if (files.empty()) return sayBelow({}, Tone::neutral);
    tell();
    sayBelow(say("Reading…"), Tone::neutral);
    job_ = desk().runJob<ReadIn>(
        this, say("Reading %1").arg(files.front().name),
        [files = std::move(files)](const db::Read& read, desk::Job& job) {
            const auto now = here(read);
            auto found = rowsOf(files, now.zone, now.user);
            job.total = static_cast<std::int64_t>(found.rows.size());
            std::vector<ReadInRow> looked;
            for (auto& row : found.rows) {
                if (job.cancelled) break;
                lookUp(read, row, looked);
                looked.push_back(std::move(row));
                ++job.done;
            }
            return ReadIn{std::move(looked), std::move(found.nothingIn)};
        },
        [this](ReadIn found) { arrived(std::move(found)); }, [this](const QString& sentence) { sayBelow(sentence, Tone::bad); });
}

void ReadInScreen::arrived(ReadIn found) {
    all_ = std::move(found);
    showRows();
    if (!all_.nothingIn.isEmpty())
        return sayBelow(say("Nothing was understood in %1. A table needs a first row with the column name.").arg(all_.nothingIn.join(", ")),
                        all_.rows.empty() ? Tone::bad : Tone::attention);
    tellWhat();
}

void ReadInScreen::tellWhat() {
    std::int64_t take = 0;
    for (std::size_t i = 0; i < all_.rows.size(); ++i) take += all_.rows[i].take && !outcomes_.contains(i) ? 1 : 0;
    verb_->setEnabled(take > 0 && !taking_);
    if (outcomes_.empty())
        sayBelow(say("%1 of %2 come in. Enter leaves a row out or takes it; Ctrl+Enter takes them in.")
                     .arg(shownNumber(take), shownNumber(static_cast<std::int64_t>(all_.rows.size()))),
                 Tone::neutral);
}

void ReadInScreen::toggle(int row) {
    const auto at = static_cast<std::size_t>(row);
    if (taking_ || at >= all_.rows.size() || outcomes_.contains(at)) return;
    all_.rows[at].take = !all_.rows[at].take;
    showRows();
    tellWhat();
}

// ---------------------------------------------------------------- what is shown

desk::TableRow ReadInScreen::rowOf(const ReadInRow& row, std::size_t at) const {
    using desk::TableCell;
    std::vector<TableCell> cells(8);
    if (const auto outcome = outcomes_.find(at); outcome != outcomes_.end()) cells[0] = {.text = outcome->second.said, .tone = outcome->second.tone, .chip = true};
    else cells[0] = {.text = row.take ? say("Comes in") : say("Stays out"), .tone = row.take ? Tone::active : Tone::neutral, .chip = true};
    if (const auto* lead = std::get_if<AddLead>(&row.what)) {
        cells[1].text = say("Lead");
        cells[2].text = text(lead->name);
        cells[3].text = text(lead->contact);
        cells[4].text = text(lead->email);
        cells[5].text = text(lead->phone);
    } else if (const auto* mail = std::get_if<KeepMail>(&row.what)) {
        cells[1].text = say("Mail");
        cells[2].text = text(mail->subject);
        cells[3].text = text(mail->name);
        cells[4].text = text(mail->from);
        if (mail->sentAt) cells[6].text = shown(*mail->sentAt);
    } else {
        const auto& entry = std::get<TakeEntry>(row.what);
        cells[1].text = entry.kind == ActivityKind::meeting ? say("Meeting") : say("Task");
        cells[2].text = text(entry.subject);
        if (!entry.mails.empty()) cells[4].text = text(entry.mails.front().address);
        if (entry.dueAt) cells[6].text = shown(*entry.dueAt);
    }
    QStringList known;
    if (row.twice && std::holds_alternative<TakeEntry>(row.what)) known << say("Here already: it is brought up to date");
    else if (row.twice) known << say("Here already, or twice in the files");
    for (const auto& one : row.known) known << text(one.number + " " + one.name) + " (" + one.why + ")";
    cells[7] = {.text = known.join(", "), .tone = row.twice ? Tone::attention : Tone::neutral, .muted = true};
    if (!row.take)
        for (auto& cell : cells) cell.muted = true;
    return {.cells = std::move(cells), .key = static_cast<std::int64_t>(at) + 1, .opens = row.known.empty() ? desk::Record{} : row.known.front().record};
}

void ReadInScreen::showRows() {
    std::vector<desk::TableRow> rows;
    for (std::size_t i = 0; i < all_.rows.size(); ++i) rows.push_back(rowOf(all_.rows[i], i));
    table_->setRows(std::move(rows));
    if (all_.rows.empty()) verb_->setEnabled(false);
}

// ---------------------------------------------------------------- in

void ReadInScreen::takeIn() {
    if (taking_ || !verb_->isEnabled()) return;
    std::optional<SiteId> site;
    if (const auto chosen = site_->value(); chosen.isDouble()) site = SiteId{chosen.toInteger()};
    std::vector<std::pair<std::size_t, ReadInRow>> rows;
    for (std::size_t i = 0; i < all_.rows.size(); ++i)
        if (all_.rows[i].take && !outcomes_.contains(i)) rows.emplace_back(i, all_.rows[i]);
    taking_ = true;
    verb_->setEnabled(false);
    sayBelow(say("Working…"), Tone::neutral);
    using Outcomes = std::vector<std::pair<std::size_t, Outcome>>;
    desk().work<Outcomes>(
        this, say("Take in"),
        [rows = std::move(rows), site](db::Company& company, const db::Actor& actor, desk::Job& job) {
            Outcomes outcomes;
            job.total = static_cast<std::int64_t>(rows.size());
            for (auto [at, row] : rows) {
                if (job.cancelled) break;
                const db::Circumstances once{.requestId = row.requestId, .occurredAt = {}, .reason = {}};
                try {
                    if (auto* lead = std::get_if<AddLead>(&row.what)) {
                        lead->site = site;
                        outcomes.push_back({at, {text(company.perform(actor, addLeadAction, *lead, once).number)}});
                    } else if (auto* mail = std::get_if<KeepMail>(&row.what)) {
                        mail->site = site;
                        mail->attachment = company.keepAttachment(actor, row.whole, "message/rfc822");
                        company.perform(actor, keepMailAction, *mail, once);
                        outcomes.push_back({at, {say("Kept")}});
                    } else {
                        outcomes.push_back({at, {didWord(company.perform(actor, takeEntryAction, std::get<TakeEntry>(row.what), once).did)}});
                    }
                } catch (const db::Refused& no) {
                    outcomes.push_back({at, {desk::sentences(no.reasons), Tone::bad}});
                } catch (const db::Refusal& no) {
                    outcomes.push_back({at, {desk::sentence(no), Tone::bad}});
                }
                ++job.done;
            }
            return outcomes;
        },
        [this](Outcomes outcomes) { taken(std::move(outcomes)); },
        [this](const std::vector<db::Refusal>& reasons) {
            taking_ = false;
            tellWhat();
            sayBelow(desk::sentences(reasons), Tone::bad);
        });
}

void ReadInScreen::taken(std::vector<std::pair<std::size_t, Outcome>> outcomes) {
    taking_ = false;
    std::int64_t good = 0, bad = 0;
    QString first;
    for (auto& [at, outcome] : outcomes) {
        ++(outcome.tone == Tone::bad ? bad : good);
        if (outcome.tone == Tone::bad) {
            if (first.isEmpty()) first = outcome.said;
            outcome.said = say("Refused");
        }
        outcomes_[at] = std::move(outcome);
    }
    showRows();
    tellWhat();
    auto words = say("%1 were taken in.").arg(shownNumber(good));
    if (bad > 0) words += " " + say("%1 were refused; the first: %2").arg(shownNumber(bad), first);
    sayBelow(words, bad > 0 ? Tone::bad : Tone::good);
}

// ---------------------------------------------------------------- dropped and typed

void ReadInScreen::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void ReadInScreen::dropEvent(QDropEvent* event) {
    QStringList paths;
    for (const auto& url : event->mimeData()->urls())
        if (url.isLocalFile()) paths << url.toLocalFile();
    if (paths.isEmpty()) return;
    event->acceptProposedAction();
    file_->setTyped(paths.join(separator));
    readFiles(paths);
}

void ReadInScreen::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier)) return takeIn();
    Screen::keyPressEvent(event);
}

void addReadIn(Desk& desk) {
    desk.add(desk::ScreenKind{.id = "customers.read_in", .area = desk::Area::customers, .title = "Read in leads, mails and calendars", .icon = "import",
                              .right = "customers.addLead", .inRail = false,
                              .make = [](Desk& d, const QJsonObject& with) -> desk::Screen* { return new ReadInScreen{d, with}; }});
}

}  // namespace customers::ui
