// The thread of any record on one screen: as a picture, and below it the same records in time.
#include <deque>

#include <QShortcut>
#include <QSplitter>

#include "app/desk/files.h"
#include "app/desk/keys.h"
#include "app/desk/labels.h"
#include "app/desk/soon.h"
#include "app/desk/time_line.h"
#include "quality/ui/trace.h"
#include "quality/ui/trace_box.h"
#include "quality/ui/trace_graph.h"
#include "quality/ui/trace_time.h"

namespace quality::ui {

using desk::px;
using desk::say;
using desk::text;
using desk::Tone;

namespace {

const char* const nothingYet = "Scan a label, or type the number of an order, a lot, a delivery, a complaint: its thread stands here.";

class TraceScreen : public desk::Screen {
public:
    TraceScreen(desk::Desk& desk, const QJsonObject& with) : Screen{desk}, start_(threadRefIn(with)) {
        auto* all = new QVBoxLayout{this};
        all->setContentsMargins(px(20), px(16), px(20), px(16));
        all->setSpacing(px(10));
        graph_ = new TraceGraph{desk, this};
        all->addLayout(headOf());
        summary_ = new desk::Summary{desk, this};
        all->addWidget(summary_);
        auto* split = new QSplitter{Qt::Vertical, this};
        split->setChildrenCollapsible(false);
        line_ = new desk::TimeLine{desk, this, lineKind()};
        line_->setNow(desk::moment(desk.company().now()));
        line_->setContents({});  // the weeks around today, as long as nothing is traced
        split->addWidget(inCard(graph_));
        split->addWidget(inCard(line_));
        split->setStretchFactor(0, 3);
        split->setStretchFactor(1, 1);
        all->addWidget(split, 1);
        graph_->setEmptyText(say(nothingYet));
        graph_->moved = [this] { follow(true); };
        graph_->grow = [this](const ThreadRef& at, ThreadSide side) { grow(at, side); };
        line_->moved = [this] { follow(false); };
        setFocusProxy(start_ ? static_cast<QWidget*>(graph_) : box_);
        offer();
        if (start_) begin(start_);
    }

    QString title() const override {
        const auto& points = graph_->thread().points;
        return points.empty() ? say("Trace") : say("Trace of %1").arg(text(points.front().node.number));
    }
    QString explain() const override {
        const auto& points = graph_->thread().points;
        return points.empty() ? QString{} : text(points.front().node.title);
    }
    desk::Record record() const override { return graph_->current() != nullptr ? recordOf(graph_->current()->node) : desk::Record{}; }
    QJsonObject state() const override { return start_ ? withOf(start_) : QJsonObject{}; }
    bool takesScans() const override { return true; }
    void scanned(const QString& code) override { box_->scan(code); }
    void refresh(const QSet<QString>& tables) override {
        static const QSet<QString> followed{"sales_order", "shipment", "invoice", "payment", "lot", "hold", "stock_move", "genealogy", "work_order",
                                            "inspection", "nonconformance", "complaint", "capa", "return_order", "customer_return", "service_ticket",
                                            "change_order", "allocation"};
        if (graph_->thread().points.empty() || !tables.intersects(followed)) return;
        stale_ = true;
        if (isVisible()) soon_.once(pause);
    }

protected:
    void showEvent(QShowEvent* event) override {
        Screen::showEvent(event);
        if (stale_) soon_.once(0);
    }

private:
    static constexpr int pause = 1000;  // ms: goods move all day, and a thread is long

    QWidget* inCard(QWidget* inside) {
        auto* card = desk::cardFrame(this);
        auto* layout = new QVBoxLayout{card};
        layout->setContentsMargins(1, 1, 1, 1);
        layout->addWidget(inside);
        return card;
    }
    std::shared_ptr<const desk::TimeLineKind> lineKind() const {
        return std::make_shared<const desk::TimeLineKind>(
            desk::TimeLineKind{.title = "The same in time", .tables = {}, .read = {}, .zoom = desk::Zoom::weeks, .empty = "What is traced stands here by its day."});
    }
    QPushButton* button(const char* title, const char* icon, const char* keys, std::function<void()> does) {
        auto* made = new QPushButton{desk::icon(icon), say(title), this};
        made->setAccessibleName(say(title));
        desk::giveKeys(made, QKeySequence{keys});
        connect(made, &QPushButton::clicked, this, [does = std::move(does)] { does(); });
        return made;
    }
    QLayout* headOf() {
        auto* head = new QHBoxLayout;
        head->setSpacing(px(8));
        box_ = new TraceBox{desk(), this};
        box_->chosen = [this](const ThreadRef& ref) {
            begin(ref);
            graph_->setFocus();
        };
        box_->refused = [this](const QString& sentence) { summary_->note(sentence, Tone::bad); };
        head->addWidget(box_);
        head->addStretch(1);
        buttons_ = {button("Trace from here", "thread", "Ctrl+G", [this] { fromHere(); }),
                    button("More before", "left", "", [this] { growHere(ThreadSide::before); }),
                    button("More after", "right", "", [this] { growHere(ThreadSide::after); }),
                    button("Whole picture", "search", "", [this] { graph_->showAll(), graph_->setFocus(); }),
                    button("Save as PDF…", "export", "Ctrl+Shift+E", [this] { keepPicture(); }),
                    button("Trace report", "print", "Ctrl+P", [this] { desk().open("quality.trace_report", withOf(start_)); })};
        buttons_[1]->setToolTip(say("Ctrl+Left, or + on the picture"));
        buttons_[2]->setToolTip(say("Ctrl+Right, or + on the picture"));
        buttons_[3]->setToolTip(say("Ctrl+0; the wheel and Ctrl+Plus make it larger"));
        buttons_.back()->setProperty("main", true);
        buttons_.back()->setIcon(desk::icon("print", desk::theme().onAccent));
        for (auto* one : buttons_) head->addWidget(one);
        return head;
    }

    void offer() {
        const auto* point = graph_->current();
        buttons_[0]->setEnabled(point != nullptr && point->node.ref != start_);
        buttons_[1]->setEnabled(point != nullptr && point->before.any());
        buttons_[2]->setEnabled(point != nullptr && point->after.any());
        for (const auto i : {3, 4, 5}) buttons_[static_cast<std::size_t>(i)]->setEnabled(point != nullptr);
        tell();
    }

    // ---- reading: one after another, because each goes on from what the one before found

    void begin(const ThreadRef& start) {
        leaveWalk();
        stale_ = false;
        const auto turn = ++turn_;
        wanted_.clear();
        summary_->note({}, Tone::neutral);
        busy_ = true;
        desk().read<Thread>(
            this, [start](const db::Read& read) { return threadOf(read, start); },
            [this, turn, start](Thread thread) {
                if (turn != turn_) return;
                busy_ = false;
                if (thread.points.empty()) return summary_->note(say("No thread leads on from that: it is not there any more, you may not see it, or it is of another kind."), Tone::bad);
                start_ = start;
                if (thread.points.front().node.mixed)
                    summary_->note(say("It is kept without lots: nobody can tell which of them went where, so no thread leads on from it."), Tone::attention);
                show(std::move(thread), true);
                goOn();
            },
            [this, turn](const QString& sentence) { failed(turn, sentence); });
    }
    void failed(int turn, const QString& sentence) {
        if (turn != turn_) return;
        busy_ = walking_ = false;
        summary_->note(sentence, Tone::bad);
    }
    void grow(const ThreadRef& at, ThreadSide side) {
        leaveWalk();  // who waits for more is served first
        wanted_.emplace_back(at, side);
        goOn();
    }
    void goOn() {
        if (busy_) return;
        if (wanted_.empty()) {
            if (stale_ && isVisible()) soon_.once(pause);
            return;
        }
        const auto [at, side] = wanted_.front();
        wanted_.pop_front();
        begun();
        desk().read<Thread>(
            this, [thread = graph_->thread(), at, side](const db::Read& read) { return threadGrown(read, thread, at, side); }, took(), didNot());
    }
    void readAnew() {
        if (busy_ || !isVisible()) return;  // what is under way looks again when it is over, and a tab that comes to the front does
        stale_ = false;
        begun();
        walking_ = true;
        walk_ = desk().readLong<Thread>(this, [thread = graph_->thread()](const db::Read& read) { return threadAnew(read, thread); }, took(), didNot());
    }
    void leaveWalk() {
        if (!walking_) return;
        walk_.cancel();
        busy_ = walking_ = false;
        stale_ = true;
    }
    void begun() {
        busy_ = true;
        ++turn_;
    }
    std::function<void(Thread)> took() {
        return [this, turn = turn_](Thread thread) {
            if (turn != turn_) return;
            busy_ = walking_ = false;
            show(std::move(thread), false);
            goOn();
        };
    }
    std::function<void(const QString&)> didNot() {
        return [this, turn = turn_](const QString& sentence) { failed(turn, sentence); };
    }
    void keepPicture() {
        const auto pdf = picturePdf(graph_->thread(), title(), desk().company().now());
        const auto why = desk::keepFile(desk(), this, desk::fileNameOf(title(), ".pdf"), pdf, say("Save as PDF…"));
        if (!why.isEmpty()) summary_->note(why, Tone::bad);
    }

    void show(Thread thread, bool first) {
        showing_ = true;
        auto contents = inTime(thread);
        if (first) line_->setZoom(zoomOf(contents));
        line_->setNow(desk::moment(desk().company().now()));
        line_->setContents(std::move(contents));
        graph_->setThread(std::move(thread));
        showing_ = false;
        follow(true);
    }

    // What is in hand in the picture is so in time, and the other way round.
    void follow(bool graphLeads) {
        if (showing_) return;
        showing_ = true;
        const auto& points = graph_->thread().points;
        if (graphLeads) {
            for (std::size_t i = 0; i < points.size(); ++i)
                if (&points[i] == graph_->current()) line_->setCurrent(static_cast<std::int64_t>(i) + 1);
        } else if (const auto* bar = line_->current(); bar != nullptr && bar->key <= static_cast<std::int64_t>(points.size())) {
            graph_->setCurrent(points[static_cast<std::size_t>(bar->key - 1)].node.ref);
        }
        showing_ = false;
        offer();
    }
    void fromHere() {
        if (graph_->current() == nullptr) return;
        const auto ref = graph_->current()->node.ref;
        box_->setText(text(graph_->current()->node.number));
        begin(ref);
        graph_->setFocus();
    }
    void growHere(ThreadSide side) {
        if (graph_->current() != nullptr) grow(graph_->current()->node.ref, side);
        graph_->setFocus();
    }

    ThreadRef start_;
    TraceBox* box_ = nullptr;
    TraceGraph* graph_ = nullptr;
    desk::TimeLine* line_ = nullptr;
    desk::Summary* summary_ = nullptr;
    std::vector<QPushButton*> buttons_;
    std::deque<std::pair<ThreadRef, ThreadSide>> wanted_;
    int turn_ = 0;
    bool busy_ = false, showing_ = false;
    bool stale_ = false, walking_ = false;  // something changed since it was read; it is read anew
    desk::Ticket walk_;
    desk::Soon soon_{[this] { readAnew(); }};
};

}  // namespace

void addTraceScreens(desk::Desk& desk) {
    desk.add(desk::ScreenKind{.id = "quality.trace",
                              .area = desk::Area::quality,
                              .title = "Trace",
                              .icon = "thread",
                              .right = "quality.see",
                              .make = [](desk::Desk& d, const QJsonObject& with) -> desk::Screen* { return new TraceScreen{d, with}; }});
    addTraceReportScreen(desk);
}

}  // namespace quality::ui
