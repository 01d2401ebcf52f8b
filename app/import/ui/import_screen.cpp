#include "app/import/ui/import_screen.h"

#include <QClipboard>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QShortcut>

#include "app/desk/table.h"
#include "app/desk/tone.h"
#include "app/import/ui/mapping_panel.h"
#include "app/import/ui/preview_table.h"
#include "app/import/ui/source_bar.h"

namespace imports {

using desk::say;
using desk::shownNumber;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

constexpr int beatMs = 150;  // between two looks at how far it is

QString stampOf(const QString& file) {
    const QFileInfo info{file};
    return info.lastModified().toString(Qt::ISODateWithMs) + " " + QString::number(info.size());
}

}  // namespace

ImportScreen::ImportScreen(desk::Desk& desk, const QJsonObject& with)
    : Screen{desk},
      source_{new SourceBar{desk, this}},
      mapping_{new MappingPanel{this, source_->last()}},
      rows_{new PreviewTable{desk, this}} {
    setAcceptDrops(true);
    build();
    source_->set(with["table"].toString(), with["file"].toString(), with["headed"].toBool(true));
    mapping_->restore(with);
    each_->setValue(with["each"].toBool());
    source_->startHere();
    setFocusProxy(source_);
    listenTo();
    beat_.setInterval(beatMs);
    connect(&beat_, &QTimer::timeout, this, [this] { beat(); });
    go(Stage::none);
    if (!source_->table().isEmpty() && !source_->file().isEmpty()) read({});
}

ImportScreen::~ImportScreen() {
    if (job_) job_->cancel();
}

void ImportScreen::listenTo() {
    source_->tableChosen = [this, before = source_->table()]() mutable {
        if (std::exchange(before, source_->table()) == source_->table()) return;
        mapping_->forget();
        read({});
        tell();
    };
    source_->fileChosen = [this] { read({}); };
    source_->entered = [this] {
        goOn_ = true;
        if (!busy()) goOn();
    };
    mapping_->changed = [this] { mappingChanged(); };
    errors_->moved = [this] { goError(false); };
    errors_->activated = [this](int) { goError(true); };
    each_->left = [this] { offer(); };
    auto* paste = new QShortcut{QKeySequence::Paste, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut};
    connect(paste, &QShortcut::activated, this, [this] {
        if (!busy() && !source_->take(QGuiApplication::clipboard()->mimeData()))
            say_(say("There are no cells to paste: copy them in the spreadsheet first."), Tone::attention);
    });
}

QString ImportScreen::title() const { return say("Imports"); }
QString ImportScreen::explain() const {
    const auto table = source_->table();
    return table.isEmpty() ? QString{} : tableWord(desk().company().actions(), utf8(table));
}

QJsonObject ImportScreen::state() const {
    if (source_->table().isEmpty() && source_->file().isEmpty()) return {};
    auto all = mapping_->kept();
    all["table"] = source_->table();
    all["file"] = source_->file();
    all["headed"] = source_->headed();
    all["each"] = each_->value().toBool();
    return all;
}

bool ImportScreen::mayClose() {
    if (stage_ == Stage::bringing) {
        say_(say("Rows are being brought in. Wait for it, or end it with Esc."), Tone::attention);
        return false;
    }
    if (job_) job_->cancel();
    source_->forgetPasted();
    return true;
}

QString ImportScreen::said() const { return said_->text(); }

// ---------------------------------------------------------------- what

void ImportScreen::read(std::function<void()> then) {
    if (stage_ == Stage::bringing) return;
    if (job_) job_->cancel();
    source_->showRefusal({});
    const auto file = source_->file();
    if (source_->table().isEmpty() || file.isEmpty()) return go(Stage::none);
    stamp_ = stampOf(file);
    const auto made = source_->headed() ? std::string{} : utf8(say("Column %1").replace("%1", "{}"));
    go(Stage::reading);
    job_ = desk().runJob<app::Preview>(
        this, say("Reading %1").arg(QFileInfo{file}.fileName()),
        [file = utf8(file), made](const db::Read&, desk::Job& job) {
            return app::previewOf(file, made, mostRows, [&job](std::int64_t rows) {
                job.done = rows;
                return !job.cancelled;
            });
        },
        [this, then = std::move(then)](app::Preview preview) { arrived(std::move(preview), then); },
        [this](const QString& sentence) {
            goOn_ = false;
            go(Stage::none);
            source_->showRefusal(sentence);
        });
}

void ImportScreen::arrived(app::Preview preview, const std::function<void()>& then) {
    preview_ = std::move(preview);
    source_->showFacts(preview_);
    const auto& actions = desk().company().actions();
    mapping_->setFile(actions, app::tableNamed(actions, utf8(source_->table())), preview_);
    rows_->setFile(preview_);
    go(Stage::read);
    tell();
    if (then)
        then();
    else if (goOn_)
        goOn();
}

// Enter in the path: to what is missing, else to the trying.
void ImportScreen::goOn() {
    goOn_ = false;
    if (stage_ == Stage::none || !source_->inFile()) return;
    if (mapping_->missing().isEmpty())
        try_->setFocus(Qt::TabFocusReason);
    else
        mapping_->goMissing();
}

void ImportScreen::mappingChanged() {
    if (stage_ == Stage::tried || stage_ == Stage::brought)
        go(Stage::read);
    else
        offer();
}

app::CsvOrder ImportScreen::order() const {
    app::CsvOrder made;
    made.table = utf8(source_->table());
    made.file = utf8(source_->file());
    if (preview_.headless) made.columns = preview_.header;
    made.each = each_->value().toBool();
    mapping_->fill(made);
    return made;
}

// ---------------------------------------------------------------- try, and bring in

// The file is read anew: it may have been corrected meanwhile.
void ImportScreen::tryIt() {
    if (busy()) return;
    source_->finish();
    read([this] { rehearse(); });
}

void ImportScreen::rehearse() {
    if (const auto missing = mapping_->missing(); !missing.isEmpty()) {
        say_(say("Nothing fills %1 yet. Choose a column, or type what is the same in every row.").arg(missing.join(", ")), Tone::bad);
        return mapping_->goMissing();
    }
    run(true);
}

void ImportScreen::bringIn() {
    if (busy()) return;
    if (stage_ != Stage::tried) return tryIt();
    if (changedSince()) return tryIt();
    if (bring_->isEnabled()) run(false);
}

bool ImportScreen::changedSince() const { return stampOf(source_->file()) != stamp_; }

void ImportScreen::run(bool dryRun) {
    auto asked = order();
    asked.dryRun = dryRun;
    rows_->setFocus();  // what had the cursor is shut until it is done, and Esc must be heard
    go(dryRun ? Stage::trying : Stage::bringing);
    job_ = desk().work<Outcome>(
        this, (dryRun ? say("Trying %1") : say("Bringing in %1")).arg(explain()),
        [asked = std::move(asked)](db::Company& company, const db::Actor& actor, desk::Job& job) {
            auto order = asked;
            order.progress = [&job](std::int64_t done, std::int64_t total) {
                job.done = done;
                job.total = total;
            };
            order.cancelled = [&job] { return job.cancelled.load(); };
            Outcome out{app::importTable(company, actor, order), {}};
            std::set<std::int64_t> lines;
            for (const auto& bad : out.done.bad)
                if (lines.size() < mostBad) lines.insert(bad.line);
            try {
                out.bad = app::rowsAt(order, {lines.begin(), lines.end()});
            } catch (const db::Refusal&) {  // the file went away meanwhile: what came in did so all the same
            }
            return out;
        },
        [this, dryRun](const Outcome& out) { dryRun ? tried(out) : brought(out); },
        [this](const std::vector<db::Refusal>& reasons) { refused(reasons); });
}

// What is wrong with the file stands beside it, all else beside the mapping.
void ImportScreen::refused(const std::vector<db::Refusal>& reasons) {
    go(Stage::read);
    const auto sentences = desk::sentences(reasons);
    if (!reasons.empty() && reasons.front().code.starts_with("csv."))
        source_->showRefusal(sentences);
    else
        mapping_->showRefusal(sentences);
}

void ImportScreen::tried(const Outcome& out) {
    done_ = out.done;
    if (done_.ended) {
        go(Stage::read);
        return say_(say("Ended. Nothing was changed."), Tone::attention);
    }
    showErrors(out);
    go(Stage::tried);
    auto sentence = say("%1 of %2 rows would come in; nothing was changed.").arg(shownNumber(done_.brought), shownNumber(done_.rows));
    if (done_.before > 0) sentence += " " + say("%1 came in before, with this same file.").arg(shownNumber(done_.before));
    if (!done_.bad.empty()) sentence += " " + say("Correct the file and try again, or bring in the good rows only.");
    say_(sentence, done_.bad.empty() ? Tone::good : Tone::neutral);
    if (!done_.bad.empty())
        errors_->setFocus();
    else if (bring_->isEnabled())
        bring_->setFocus(Qt::TabFocusReason);
}

void ImportScreen::brought(const Outcome& out) {
    done_ = out.done;
    showErrors(out);
    go(Stage::brought);
    const auto rows = shownNumber(done_.rows), in = shownNumber(done_.brought);
    if (done_.ended && !done_.kept) return say_(say("Ended. Nothing came in."), Tone::attention);
    if (done_.ended)
        return say_(say("Ended: %1 of %2 rows had come in, and stay. Bring in the same file again for the rest.").arg(in, rows),
                    Tone::attention);
    if (done_.brought == 0 && !done_.out.empty())
        return say_(say("None of %1 rows came in. Correct the file, or bring in the good rows only.").arg(rows), Tone::bad);
    auto sentence = say("%1 of %2 rows came in.").arg(in, rows);
    if (!done_.out.empty())
        sentence += " " + say("%1 stayed out: save them, correct them and bring them in alone.")
                              .arg(shownNumber(static_cast<std::int64_t>(done_.out.size())));
    say_(sentence, Tone::good);
    desk().toast(say("%1: %2 of %3 rows came in.").arg(explain(), in, rows));
    (done_.out.empty() ? static_cast<QWidget*>(source_) : save_)->setFocus(Qt::TabFocusReason);
}

std::map<std::int64_t, std::string> ImportScreen::whyOut() const {
    std::map<std::int64_t, std::string> all;
    for (const auto& bad : done_.bad) {
        auto& why = all[bad.line];
        why += (why.empty() ? "" : " ") + (bad.column.empty() ? "" : bad.column + ": ") + utf8(desk::sentence(bad.why));
    }
    for (const auto line : done_.out) all.try_emplace(line, utf8(say("Another row that belongs to it is wrong.")));
    return all;
}

void ImportScreen::save(const QString& file) {
    if (busy() || done_.out.empty()) return;
    if (changedSince()) return tryIt();
    desk().runJob<std::int64_t>(
        this, say("Saving %1").arg(QFileInfo{file}.fileName()),
        [order = order(), why = whyOut(), title = utf8(say("Why it stayed out")), file = utf8(file)](const db::Read&, desk::Job&) {
            return app::saveRows(order, why, title, file);
        },
        [this, file](std::int64_t rows) {
            say_(say("%1 rows are in %2. Correct them there, and choose that file.").arg(shownNumber(rows), QFileInfo{file}.fileName()),
                 Tone::good);
        },
        [this](const QString& sentence) { say_(sentence, Tone::bad); });
}

// ---------------------------------------------------------------- keys and drops

void ImportScreen::end() {
    if (!busy() || !job_) return;
    job_->cancel();
    if (stage_ != Stage::reading) return;  // the others tell themselves how far they came
    go(preview_.header.empty() ? Stage::none : Stage::read);
    say_(say("Ended. F5 reads the file again."), Tone::attention);
}

void ImportScreen::dragEnterEvent(QDragEnterEvent* event) {
    if (!busy() && source_->fits(event->mimeData())) event->acceptProposedAction();
}

void ImportScreen::dropEvent(QDropEvent* event) {
    if (!busy() && source_->take(event->mimeData())) event->acceptProposedAction();
}

}  // namespace imports
