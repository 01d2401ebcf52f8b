#include "customers/ui/read_in_screen.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>

#include "app/desk/keys.h"
#include "app/desk/labels.h"
#include "app/desk/tone.h"
#include "customers/ui/screens.h"
#include "customers/ui/seen.h"

namespace customers::ui {

using desk::Desk;
using desk::px;
using desk::say;
using desk::shownNumber;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

constexpr qint64 mostBytes = qint64{20} * 1024 * 1024;  // of one file
constexpr const char* separator = "; ";                  // of several files in the field

QString whyUnreadable(const QString& path, const QString& why) { return say("%1 could not be read: %2").arg(QFileInfo{path}.fileName(), why); }

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
    const auto words = say("Reading %1").arg(files.front().name);  // before the files move on
    job_ = desk().runJob<ReadIn>(
        this, words,
        [files = std::move(files)](const db::Read& read, desk::Job& job) {
            const auto now = here(read);
            auto found = rowsOf(files, now.zone, now.user);
            job.total = static_cast<std::int64_t>(found.rows.size());
            std::vector<ReadInRow> looked;
            SeenBefore before;
            for (auto& row : found.rows) {
                if (job.cancelled) break;
                lookUp(read, row, before);
                looked.push_back(std::move(row));
                ++job.done;
            }
            return ReadIn{std::move(looked), std::move(found.nothingIn), found.nameless};
        },
        [this](ReadIn found) { arrived(std::move(found)); }, [this](const QString& sentence) { sayBelow(sentence, Tone::bad); });
}

void ReadInScreen::arrived(ReadIn found) {
    all_ = std::move(found);
    showRows();
    if (!all_.nothingIn.isEmpty())
        return sayBelow(say("Nothing was understood in %1. A table needs a first row with the column name.").arg(all_.nothingIn.join(", ")) + namelessWords(),
                        all_.rows.empty() ? Tone::bad : Tone::attention);
    tellWhat();
}

// What is passed over is said: else it would be missed later.
QString ReadInScreen::namelessWords() const {
    return all_.nameless > 0 ? " " + say("%1 cards or rows have no name and stay out.").arg(shownNumber(all_.nameless)) : QString{};
}

void ReadInScreen::tellWhat() {
    std::int64_t take = 0;
    for (std::size_t i = 0; i < all_.rows.size(); ++i) take += all_.rows[i].take && !outcomes_.contains(i) ? 1 : 0;
    verb_->setEnabled(take > 0 && !taking_);
    if (outcomes_.empty())
        sayBelow(say("%1 of %2 come in. Enter leaves a row out or takes it; Ctrl+Enter takes them in.")
                         .arg(shownNumber(take), shownNumber(static_cast<std::int64_t>(all_.rows.size()))) +
                     namelessWords(),
                 all_.nameless > 0 ? Tone::attention : Tone::neutral);
}

void ReadInScreen::toggle(int row) {
    const auto at = static_cast<std::size_t>(row);
    if (taking_ || at >= all_.rows.size() || outcomes_.contains(at)) return;
    all_.rows[at].take = !all_.rows[at].take;
    showRows();
    tellWhat();
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
