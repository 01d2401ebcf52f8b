// Looks for what can never be, one rule after the other, beside all other work; says what it found or that nothing
// is wrong. Remembers on this PC when it was run last.
#include <QDateTime>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QVBoxLayout>

#include "app/desk/tone.h"
#include "database/doctor.h"
#include "people/ui/screens.h"

namespace people {
namespace {

// What must hold, in words; a rule that is not named here speaks for itself in English.
QString sentenceOf(const db::DoctorStep& step) {
    static const std::map<std::string, const char*, std::less<>> words{
        {"I01_account_balance", "The sums kept beside the journal equal its lines."},
        {"I01_journal_balances", "Every journal entry balances in the book currency."},
        {"I02_on_hand", "What lies in a bin is what moved in less what moved out."},
        {"I03_reserved", "Nobody is promised what is not there."},
        {"I04_allocations", "What is set aside is the sum of its allocations."},
        {"I05_job_time", "What time cost an order is the sum of its stretches."},
        {"I05_work_in_process", "Work in process is what the open orders cost so far, in the orders and in the books."},
        {"I06_genealogy", "No more of a lot is in what an order made than was issued to it."},
        {"I06_issued", "What a component says was issued is what its issues cover."},
        {"I06_reported", "An order and its operations count what was reported on them."},
        {"I09_legal_numbers", "No invoice, credit note, payment or entry is missing from its series."},
        {"I12_serial_once", "A serial number is in one place at most, and is one piece."},
        {"I13_order_line", "An order line's parts add up; nothing is billed that did not leave."},
        {"I13_shipped", "What an order line says has left is what its shipments say."},
        {"I14_stock_value", "Stock value equals its control account to the cent."},
        {"I14_valued_quantity", "What is valued is what is on hand."},
        {"I18_outbox", "No message failed to leave and was forgotten."},
        {"I20_pegs", "What is meant for order lines is no more than its supply still brings."},
        {"I20_promises", "A supply is promised no more often than it comes."},
        {"I21_settled", "What is settled of a document is what the settlements say."},
        {"I22_subjects", "Whatever is said of a line of the log, the line is there."},
        {"I24_complaints", "What a complaint holds is on hold, what was decided on goods adds up, and so does what came back of a return."},
        {"I25_inspections", "An inspection's lots and decisions add up to it, and it is over exactly when nothing waits."},
        {"I26_charts", "Every signal belongs to a subgroup of its chart that broke the rule, and a closed one has its cause and what was done."},
        {"I30_cost_shares", "What comes out beside an item carries less than all of its cost."},
        {"I30_released_papers", "A document has one released revision at most."},
        {"I30_revisions", "The revision that an item is made to now is neither in design nor over."},
        {"I10_engine", "The database engine finds its own data whole."},
        {"I11_log", "Every line of the log is what was written, and none is missing."},
        {"I16_posted", "Posted documents and entries are what they were when they were posted."}};
    const auto word = words.find(step.name);
    return word == words.end() ? desk::text(step.sentence) : desk::say(word->second);
}

struct Outcome {
    std::vector<db::Finding> findings;
};

class DoctorScreen : public desk::Screen {
public:
    explicit DoctorScreen(desk::Desk& desk) : Screen{desk}, steps_{db::doctorSteps()} {
        auto* all = new QVBoxLayout{this};
        all->setContentsMargins(desk::px(20), desk::px(16), desk::px(20), desk::px(16));
        all->setSpacing(desk::px(12));
        all->addWidget(buildHead());
        auto* card = new QFrame{this};
        card->setProperty("card", true);
        auto* inside = new QVBoxLayout{card};
        inside->setContentsMargins(1, desk::px(4), 1, desk::px(4));
        table_ = new desk::Table{
            desk,
            card,
            desk::say("What must always hold"),
            {{.title = "What must always hold", .width = 0}, {.title = "Rule", .width = 180}, {.title = "Found", .width = 160}}};
        inside->addWidget(table_);
        all->addWidget(card, 3);
        findings_ =
            new desk::Table{desk, this, desk::say("Findings"), {{.title = "Rule", .width = 180}, {.title = "What is wrong", .width = 0}}};
        findings_->hide();
        all->addWidget(findings_, 2);
        setFocusProxy(run_);
        showSteps();
        showLast();
    }
    ~DoctorScreen() override { ticket_.cancel(); }

    QString title() const override { return desk::say("Doctor"); }
    bool mayClose() override {
        ticket_.cancel();
        return true;
    }

protected:
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Escape && running_)
            stop();
        else
            Screen::keyPressEvent(event);
    }

private:
    enum class Mark { waiting, running, good, bad };

    QWidget* buildHead() {
        auto* card = new QFrame{this};
        card->setProperty("card", true);
        auto* column = new QVBoxLayout{card};
        column->setContentsMargins(desk::px(16), desk::px(12), desk::px(16), desk::px(12));
        auto* line = new QHBoxLayout;
        verdict_ = new QLabel{card};
        verdict_->setFont(desk::strongFont());
        line->addWidget(verdict_, 1);
        cancel_ = new QPushButton{desk::say("Cancel"), card};
        cancel_->setToolTip("Esc");
        cancel_->hide();
        run_ = new QPushButton{desk::say("Look now"), card};
        run_->setProperty("main", true);
        run_->setToolTip("F5");
        connect(cancel_, &QPushButton::clicked, this, [this] { stop(); });
        connect(run_, &QPushButton::clicked, this, [this] { start(); });
        // Keys of their own: a button's key waits until it was seen to go down.
        auto* now = new QShortcut{QKeySequence{"F5"}, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut};
        connect(now, &QShortcut::activated, this, [this] { start(); });
        line->addWidget(cancel_);
        line->addWidget(run_);
        column->addLayout(line);
        last_ = new QLabel{card};
        last_->setProperty("muted", true);
        column->addWidget(last_);
        progress_ = new QProgressBar{card};
        progress_->setTextVisible(false);
        progress_->setAccessibleName(desk::say("Progress"));
        progress_->setMaximum(static_cast<int>(steps_.size()));
        progress_->hide();
        column->addWidget(progress_);
        return card;
    }
    desk::TableRow rowOf(std::size_t i) const {
        const auto mark = i < marks_.size() ? marks_[i] : Mark::waiting;
        const auto found = i < counts_.size() ? counts_[i] : 0;
        desk::TableCell state{.text = {}, .tone = desk::Tone::neutral, .chip = true};
        if (mark == Mark::running) state = {.text = desk::say("looking…"), .tone = desk::Tone::active, .chip = true};
        if (mark == Mark::good) state = {.text = desk::say("holds"), .tone = desk::Tone::good, .chip = true};
        if (mark == Mark::bad) state = {.text = desk::say("%1 found").arg(found), .tone = desk::Tone::bad, .chip = true};
        return {.cells = {{.text = sentenceOf(steps_[i])}, {.text = desk::text(steps_[i].name), .muted = true}, state},
                .key = static_cast<std::int64_t>(i) + 1};
    }
    void showSteps() {
        std::vector<desk::TableRow> rows;
        for (std::size_t i = 0; i < steps_.size(); ++i) rows.push_back(rowOf(i));
        table_->setRows(std::move(rows));
    }
    void showLast() {
        const auto at = QSettings{}.value(settingsKey() + "/at").toDateTime();
        const auto found = QSettings{}.value(settingsKey() + "/found").toInt();
        if (!at.isValid()) {
            verdict_->setText(desk::say("Not looked at on this PC yet."));
            last_->setText(desk::say("It only looks, and never changes anything. Everybody goes on working meanwhile."));
            return;
        }
        verdict_->setText(found == 0 ? desk::say("Nothing was wrong.") : desk::say("%1 things were wrong.").arg(found));
        last_->setText(desk::say("Last looked at on %1 on this PC.").arg(at.toString("yyyy-MM-dd HH:mm")));
    }
    QString settingsKey() const { return "doctor/" + QString::number(qHash(desk::text(desk().company().location())), 16); }

    void start() {
        if (running_) return;
        running_ = true;
        all_.clear();
        marks_.assign(steps_.size(), Mark::waiting);
        counts_.assign(steps_.size(), 0);
        findings_->hide();
        cancel_->show();
        run_->setEnabled(false);
        progress_->show();
        next(0);
    }
    // Each rule is read on its own, so that the bar moves and Cancel comes through.
    void next(std::size_t i) {
        if (i == steps_.size()) return finish();
        marks_[i] = Mark::running;
        progress_->setValue(static_cast<int>(i));
        verdict_->setText(sentenceOf(steps_[i]));
        showSteps();
        table_->setCurrent(static_cast<int>(i));
        ticket_ = desk().readLong<Outcome>(
            this,
            [step = steps_[i]](const db::Read& read) {
                Outcome out;
                step.run(read, out.findings);
                return out;
            },
            [this, i](Outcome out) {
                counts_[i] = static_cast<int>(out.findings.size());
                marks_[i] = out.findings.empty() ? Mark::good : Mark::bad;
                for (auto& finding : out.findings) all_.push_back(std::move(finding));
                next(i + 1);
            },
            [this](const QString& why) {
                stop();
                verdict_->setText(why);
            });
    }
    void stop() {
        ticket_.cancel();
        running_ = false;
        cancel_->hide();
        run_->setEnabled(true);
        progress_->hide();
        for (auto& mark : marks_)
            if (mark == Mark::running) mark = Mark::waiting;
        showSteps();
        verdict_->setText(desk::say("Ended before all was looked at."));
    }
    void finish() {
        running_ = false;
        cancel_->hide();
        run_->setEnabled(true);
        progress_->hide();
        QSettings settings;
        settings.setValue(settingsKey() + "/at", QDateTime::currentDateTime());
        settings.setValue(settingsKey() + "/found", static_cast<int>(all_.size()));
        showSteps();
        showLast();
        verdict_->setText(
            all_.empty()
                ? desk::say("Nothing is wrong: %1 rules hold, and the log is whole.").arg(steps_.size())
                : desk::say("%1 things are wrong. Keep a backup, and show them to whoever looks after the program.").arg(all_.size()));
        desk::setTone(verdict_, all_.empty() ? desk::Tone::good : desk::Tone::bad);
        std::vector<desk::TableRow> rows;
        for (const auto& finding : all_)
            rows.push_back(
                {.cells = {{.text = desk::text(finding.invariant), .tone = desk::Tone::bad}, {.text = desk::text(finding.what)}}});
        findings_->setRows(std::move(rows));
        findings_->setVisible(!all_.empty());
    }

    std::vector<db::DoctorStep> steps_;
    std::vector<Mark> marks_;
    std::vector<int> counts_;
    std::vector<db::Finding> all_;
    desk::Table *table_ = nullptr, *findings_ = nullptr;
    QLabel *verdict_ = nullptr, *last_ = nullptr;
    QPushButton *run_ = nullptr, *cancel_ = nullptr;
    QProgressBar* progress_ = nullptr;
    desk::Ticket ticket_;
    bool running_ = false;
};

}  // namespace

desk::Screen* doctorScreen(desk::Desk& desk, const QJsonObject&) { return new DoctorScreen{desk}; }

}  // namespace people
