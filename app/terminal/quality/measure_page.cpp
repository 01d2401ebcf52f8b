#include <QBoxLayout>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>

#include "app/desk/say.h"
#include "app/desk/tone.h"
#include "app/desk/words.h"
#include "app/terminal/kit/amounts.h"
#include "app/terminal/kit/button.h"
#include "app/terminal/kit/measure.h"
#include "app/terminal/kit/pad.h"
#include "app/terminal/quality/inspect_pages.h"
#include "app/terminal/window.h"
#include "quality/inspections.h"

namespace terminal::quality {

using desk::say;

namespace {

std::string lastGauge(const std::string& kind) { return "gauge/" + kind; }

// What the pieces say once none is missing.
QString decisionOf(const std::string& decision) {
    return decision == "reject" ? say("All pieces are recorded: rejected") : say("All pieces are recorded: accepted");
}

}  // namespace

MeasurePage::MeasurePage(Window& window, const InspectionHead& head, AskedView asked)
    : Page{window}, head_(head), asked_(std::move(asked)) {
    auto* row = new QHBoxLayout{};
    row->setSpacing(gap() * 2);
    auto* facts = new QVBoxLayout{};
    facts->setSpacing(gap());
    name_ = huge(desk::text(asked_.name), this);
    limits_ = big({}, this);
    piece_ = big({}, this);
    mark_ = big({}, this);
    gaugeSays_ = body({}, this);
    list_ = body({}, this);
    for (auto* label : {name_, limits_, piece_, mark_, gaugeSays_}) facts->addWidget(label);
    // What was recorded gives way: its newest line is enough where the facts take the room.
    auto* recorded = scrolled(list_, say("Recorded"), this);
    recorded->setMinimumHeight(QFontMetrics{bodyFont()}.lineSpacing() + gap());
    facts->addWidget(recorded, 1);
    send_ = new Button{say("Record"), "check", Weight::main, this, [this] { send(); }};
    facts->addWidget(send_);
    row->addLayout(facts, 1);
    pad_ = new NumberPad{NumberPad::Kind::value, this};
    pad_->setUnit(desk::text(asked_.unit));
    pad_->changed = [this] { tell(); };
    pad_->entered = [this] { send(); };
    row->addWidget(pad_, 1);
    column()->addLayout(row, 1);
    auto limits = desk::text(asked_.limits() + (asked_.unit.empty() ? "" : " " + asked_.unit));
    if (asked_.nominal) limits += QStringLiteral("   ") + say("wanted %1").arg(desk::text(toText(*asked_.nominal)));
    limits_->setText(limits);
    tell();
}

QString MeasurePage::title() const { return desk::text(head_.number) + QStringLiteral("  ") + wordsOf(head_); }

QString MeasurePage::expects() const {
    if (asked_.gaugeKind.empty()) return {};
    return lacksGauge() ? say("Scan the gauge: %1").arg(desk::text(asked_.gaugeKind)) : say("Scan another gauge, or type the value");
}

// The gauge that was used here last is taken again, if it still may be.
void MeasurePage::shown() {
    if (!lacksGauge()) return;
    if (const auto before = station().store().setting(lastGauge(asked_.gaugeKind)); !before.empty()) gaugeScanned(before);
}

void MeasurePage::scanned(const QString& code) {
    if (asked_.gaugeKind.empty()) return window().bad(say("No gauge is asked for"), say("Type the value."));
    gaugeScanned(desk::utf8(code));
}

void MeasurePage::gaugeScanned(const std::string& code) {
    station().seen<GaugeFound>(
        this, "gauge/" + code, [code](const db::Read& read) { return readGauge(read, code); }, write, gaugeBack,
        [this](const Seen<GaugeFound>& seen) {
            if (const auto no = against(seen.what, asked_.gaugeKind, station().today())) {
                station().store().set(lastGauge(asked_.gaugeKind), "");
                return window().bad({*no});
            }
            gauge_ = seen.what.gauge;
            station().store().set(lastGauge(asked_.gaugeKind), gauge_->code);
            window().good(say("Gauge %1").arg(desk::text(gauge_->code)));
            if (window().page() == this) window().band().expect(expects());
            tell();
        },
        [this] {
            window().bad(say("This gauge was never scanned here"),
                         say("Without network nobody can be asked. Take one that was, or wait for the network."));
        });
}

std::optional<Reading> MeasurePage::typed() const {
    auto text = desk::utf8(pad_->typed());
    if (text.ends_with('.')) text.pop_back();
    Reading value;
    try {
        fromText(text, value);
    } catch (const db::Refusal&) {
        return {};
    }
    return value;
}

// Outside is said while it is typed, so that a slip of the finger is seen before it is recorded.
void MeasurePage::tell() {
    piece_->setText(say("Piece %1 of %2").arg(asked_.recorded + 1).arg(asked_.asked) +
                    (asked_.bad > 0 ? QStringLiteral(" · ") + say("%1 bad").arg(asked_.bad) : QString{}));
    gaugeSays_->setText(asked_.gaugeKind.empty() ? desk::text(asked_.method)
                        : gauge_ ? say("With %1, %2").arg(desk::text(gauge_->code), desk::text(gauge_->name))
                                 : say("With a gauge of kind %1: scan it").arg(desk::text(asked_.gaugeKind)));
    const auto value = typed();
    const bool impossible = value && asked_.impossible(*value), outside = value && asked_.outside(*value);
    mark_->setText(!value ? QString{} : impossible ? say("It cannot be that") : outside ? say("Outside the limits") : say("Within the limits"));
    desk::setTone(mark_, impossible || outside ? desk::Tone::bad : desk::Tone::good);
    send_->setEnabled(value.has_value() && !impossible && !lacksGauge() && !busy_);
    send_->setTone(outside ? desk::Tone::bad : desk::Tone::neutral);
    list_->setText(values_.join('\n'));
}

bool MeasurePage::takeKey(QKeyEvent& key) { return pad_->takeKey(key.key(), key.text()); }

// One piece at a time: a second Enter while the company is asked is no second piece. The next value may be typed.
void MeasurePage::send() {
    if (busy_) return;
    auto& screen = window();
    const auto value = typed();
    if (!value) return screen.bad(say("This is no value"), say("Type what the gauge shows."));
    if (lacksGauge()) return screen.bad(say("Which gauge?"), expects());
    if (asked_.impossible(*value))
        return screen.bad({db::Refusal{"quality.results.impossible",
                                       "{value} cannot be a value of {name}. Look at the piece and the gauge again.",
                                       {{"value", *value}, {"name", asked_.name}}}});
    ::quality::RecordResults args;
    args.inspection = head_.inspection;
    args.line = asked_.line;
    args.readings = {*value};
    if (gauge_) args.gauge = gauge_->gauge;
    const bool outside = asked_.outside(*value);
    const auto text = toText(*value);
    busy_ = true;
    pad_->setTyped({});
    screen.perform<::quality::RecordResults, ::quality::ResultsRecorded>(
        this, ::quality::recordResultsAction, args, head_.number + " · " + asked_.name + " · " + text,
        [](const auto&) { return say("Recorded"); },
        [this, outside, text](const auto& done) {
            busy_ = false;
            const auto decision = done.performed() && done.result.decision
                                      ? std::string{boost::describe::enum_to_string(*done.result.decision, "")}
                                      : std::string{};
            const bool over = recorded(text, done.performed() ? done.result.recorded : asked_.recorded + 1,
                                       done.performed() ? done.result.bad : asked_.bad + (outside ? 1 : 0), decision);
            if (outside && !over)
                window().bad(say("Recorded, and outside the limits"),
                             asked_.reaction.empty() ? say("Say so to quality.") : desk::text(asked_.reaction));
        },
        [this, text] {
            busy_ = false;
            if (pad_->typed().isEmpty()) pad_->setTyped(desk::text(text));
            tell();
        });
}

// True where that was the last piece and something was said of all of them.
bool MeasurePage::recorded(const std::string& value, int recorded, int bad, const std::string& decision) {
    const bool wrong = bad > asked_.bad;
    values_.prepend(say("Piece %1: %2").arg(recorded).arg(desk::text(value)) + (wrong ? QStringLiteral("  ✗") : QString{}));
    asked_.recorded = recorded;
    asked_.bad = bad;
    tell();
    if (asked_.left() > 0) return false;
    auto& screen = window();
    if (screen.page() == this) screen.back();
    if (decision == "reject")
        screen.bad(decisionOf(decision), say("Quality decides what becomes of the pieces."));
    else if (!decision.empty())
        screen.good(decisionOf(decision));
    return !decision.empty();
}

CountedPage::CountedPage(Window& window, const InspectionHead& head, AskedView asked)
    : Page{window}, head_(head), asked_(std::move(asked)) {
    auto* row = new QHBoxLayout{};
    row->setSpacing(gap() * 2);
    auto* facts = new QVBoxLayout{};
    facts->setSpacing(gap());
    facts->addWidget(huge(desk::text(asked_.name), this));
    facts->addWidget(big(say("%1 pieces to look at").arg(asked_.left()), this));
    if (asked_.method.empty())
        facts->addStretch(1);
    else
        facts->addWidget(scrolled(body(desk::text(asked_.method), this), say("Method"), this), 1);
    row->addLayout(facts, 1);
    amounts_ = new Amounts{{{say("Good")}, {say("Bad")}}, {}, this};
    amounts_->setAmount(0, tl::quantity(asked_.left()));
    amounts_->changed = [this] { tell(); };
    amounts_->entered = [this] { send(); };
    row->addWidget(amounts_, 2);
    column()->addLayout(row, 1);
    send_ = new Button{say("Record"), "check", Weight::main, this, [this] { send(); }};
    facts->addWidget(send_);
    tell();
}

QString CountedPage::title() const { return desk::text(head_.number) + QStringLiteral("  ") + wordsOf(head_); }
bool CountedPage::takeKey(QKeyEvent& key) { return amounts_->takeKey(key.key(), key.text()); }

void CountedPage::tell() {
    if (send_ == nullptr) return;
    send_->setEnabled(amounts_->amount(0) + amounts_->amount(1) > tl::Quantity{} && !busy_);
}

void CountedPage::send() {
    if (busy_) return;
    auto& screen = window();
    const auto whole = [](tl::Quantity q) { return q.millionths % 1'000'000 == 0 ? static_cast<int>(q.millionths / 1'000'000) : -1; };
    const int good = whole(amounts_->amount(0)), bad = whole(amounts_->amount(1));
    if (good < 0 || bad < 0 || good + bad < 1 || good + bad > asked_.left())
        return screen.bad(say("Count 1 to %1 pieces").arg(asked_.left()), say("Good and bad together, in whole pieces."));
    ::quality::RecordResults args;
    args.inspection = head_.inspection;
    args.line = asked_.line;
    if (good > 0) args.goodPieces = good;
    if (bad > 0) args.badPieces = bad;
    busy_ = true;
    tell();
    screen.perform<::quality::RecordResults, ::quality::ResultsRecorded>(
        this, ::quality::recordResultsAction, args,
        head_.number + " · " + asked_.name + " · " + std::to_string(good) + "/" + std::to_string(bad),
        [](const auto&) { return say("Recorded"); },
        [this](const auto& done) {
            auto& front = window();
            if (front.page() == this) front.back();
            if (!done.performed() || !done.result.decision) return;
            if (*done.result.decision == ::quality::Decision::reject)
                front.bad(decisionOf("reject"), say("Quality decides what becomes of the pieces."));
            else
                front.good(decisionOf("accept"));
        },
        [this] {
            busy_ = false;
            tell();
        });
}

}  // namespace terminal::quality
