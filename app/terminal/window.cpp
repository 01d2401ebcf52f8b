#include "app/terminal/window.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>

#include "app/desk/say.h"
#include "app/terminal/kit/measure.h"
#include "app/terminal/pages/pages.h"

namespace terminal {

using desk::say;

Page::Page(Window& window) : QWidget{nullptr}, window_(window) {
    column_ = new QVBoxLayout{this};
    column_->setContentsMargins(gap() * 2, gap() * 2, gap() * 2, gap() * 2);
    column_->setSpacing(gap() * 2);
}

Station& Page::station() const { return window_.station(); }

void Page::scanned(const QString& code) {
    station().understand(
        this, code, within(), [this](const Meaning& meaning) { meant(meaning); },
        [this](const std::vector<db::Refusal>& no) { window_.bad(no); });
}

template <class Id>
void Page::needFree(Id what, std::function<void()> then) {
    station().needFree(
        this, what,
        [this, then = std::move(then)] {
            if (window_.page() == this) then();
        },
        [this](const std::vector<db::Refusal>& no) { window_.bad(no); });
}

void Page::ifFree(tl::LotId lot, std::function<void()> then) { needFree(lot, std::move(then)); }
void Page::ifFree(tl::HandlingUnitId unit, std::function<void()> then) { needFree(unit, std::move(then)); }

std::pair<QString, QString> inTwo(const std::vector<db::Refusal>& reasons) {
    if (reasons.empty()) return {};
    auto first = desk::sentence(reasons.front());
    QString todo;
    for (const auto& [end, skip] : {std::pair{QStringLiteral(". "), 2}, std::pair{QStringLiteral("。"), 1}})
        if (const auto at = first.indexOf(end); at >= 0 && at + skip < first.size()) {
            todo = first.mid(at + skip);
            first = first.left(at + 1);
            break;
        }
    for (std::size_t n = 1; n < reasons.size(); ++n)
        todo += (todo.isEmpty() ? QString{} : QStringLiteral("\n")) + desk::sentence(reasons[n]);
    return {first, todo};
}

Window::Window(Station& station, std::unique_ptr<Sound> sound)
    : station_(station), sound_(std::move(sound)), scans_(this) {
    setWindowTitle(say("Throughline: terminal"));
    setWindowIcon(QIcon{QStringLiteral(":/icons/throughline.svg")});
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    head_ = new Head{this};
    stack_ = new QStackedWidget{this};
    band_ = new Band{this};
    layout->addWidget(head_);
    layout->addWidget(stack_, 1);
    layout->addWidget(band_);
    head_->back = [this] { back(); };
    head_->leave = [this] { station_.leave(); };
    head_->help = [this] {
        if (dynamic_cast<HelpPage*>(page()) == nullptr) open(new HelpPage{*this, page()->help()});
    };
    head_->waiting = [this] {
        if (station_.person() && dynamic_cast<WaitingPage*>(page()) == nullptr) open(new WaitingPage{*this});
    };
    band_->tapped = [this] { typeCode(); };
    scans_.scanned = [this](const QString& code) { scanned(code); };
    scans_.twice = [this](const QString&) {
        typing_.clear();
        bad(say("Scanned twice"), say("The same code came twice within a second: the second one does not count. If it "
                                      "was meant, scan it once more."));
    };
    scans_.typed = [this](QKeyEvent& key) { return typed(key); };
    station_.standingChanged = [this] { tell(); };
    station_.personChanged = [this] { personChanged(); };
    station_.listen(this, [this] { page()->changed(); });
    connect(&second_, &QTimer::timeout, this, [this] { tell(); });
    second_.start(1000);
    idle_.setSingleShot(true);
    connect(&idle_, &QTimer::timeout, this, [this] { station_.leave(); });
    qApp->installEventFilter(this);
    open(new SignInPage{*this});
    if (station_.person()) personChanged();
    tell();
}

Window::~Window() {
    station_.standingChanged = {};
    station_.personChanged = {};
}

// Whoever walks away without signing out is out after a while.
bool Window::eventFilter(QObject*, QEvent* event) {
    const auto type = event->type();
    if (station_.person() &&
        (type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::TouchBegin))
        idle_.start(idleMinutes * 60'000);
    return false;
}

Page* Window::page() const { return pages_.empty() ? nullptr : pages_.back(); }

void Window::settleFront() {
    auto* front = page();
    stack_->setCurrentWidget(front);
    head_->setTitle(front->title());
    head_->setBack(pages_.size() > 2 || (pages_.size() == 2 && !station_.person()));
    band_->expect(front->expects());
    typing_.clear();
    setFocus();
    front->shown();
}

void Window::open(Page* page) {
    pages_.push_back(page);
    stack_->addWidget(page);
    settleFront();
}

void Window::drop(Page* page) {
    stack_->removeWidget(page);
    page->hide();
    page->deleteLater();
}

void Window::back() {
    if (pages_.size() < 2) return;
    auto* gone = pages_.back();
    pages_.pop_back();
    settleFront();
    drop(gone);
}

void Window::home() {
    const std::size_t keep = station_.person() ? 2 : 1;
    while (pages_.size() > keep) {
        drop(pages_.back());
        pages_.pop_back();
    }
    settleFront();
}

void Window::replace(Page* page) {
    auto* gone = pages_.back();
    pages_.back() = page;
    stack_->addWidget(page);
    settleFront();
    drop(gone);
}

void Window::personChanged() {
    while (pages_.size() > 1) {
        drop(pages_.back());
        pages_.pop_back();
    }
    clearAnswer();
    if (station_.person()) {
        head_->setWho(desk::text(station_.person()->fullName));
        idle_.start(idleMinutes * 60'000);
        open(new HomePage{*this});
        // What was refused after it was done is the first thing that whoever comes in decides.
        if (station_.store().counts().refused > 0) open(new WaitingPage{*this});
    } else {
        head_->setWho({});
        idle_.stop();
        settleFront();
    }
    tell();
}

void Window::tell() {
    head_->setTime(station_.clock());
    auto place = desk::text(station_.store().setting("centerName"));
    if (place.isEmpty()) place = desk::text(station_.site());
    head_->setPlace(place);
    const auto standing = station_.link().standing();
    const auto waiting = standing.counts.waiting, refused = standing.counts.refused;
    QString words = say("Connected"), detail;
    auto tone = desk::Tone::good;
    if (standing.cut) {
        words = say("Without network since %1").arg(station_.timeOf(standing.since));
        tone = desk::Tone::attention;
    } else if (!standing.notEntered.empty()) {
        words = say("Waits for the password of %1").arg(desk::text(standing.notEntered.front()));
        tone = desk::Tone::attention;
    }
    if (waiting > 0) detail = say("%1 waiting").arg(waiting);
    if (refused > 0) {
        detail += (detail.isEmpty() ? QString{} : QStringLiteral(" · ")) + say("%1 to decide").arg(refused);
        tone = desk::Tone::bad;
    }
    head_->setNetwork(words, detail, tone);
    const auto before = std::exchange(counts_, standing.counts);
    if (before.refused < refused && station_.person())
        bad(say("Something that was done here was refused later"),
            say("Touch the field at the top right, and decide what becomes of it."));
    if (before.waiting != waiting || before.refused != refused) page()->changed();
}

void Window::good(const QString& what, const QString& todo) {
    band_->say(desk::Tone::good, what, todo);
    sound_->good();
}

void Window::bad(const QString& what, const QString& todo) {
    band_->say(desk::Tone::bad, what, todo);
    sound_->bad();
}

void Window::bad(const std::vector<db::Refusal>& reasons) {
    const auto [what, todo] = inTwo(reasons);
    bad(what, todo);
}

void Window::note(const QString& what, const QString& todo) { band_->say(desk::Tone::attention, what, todo); }
void Window::clearAnswer() { band_->clear(); }

// It stands in the file by now; the company is being asked.
void Window::asking() { band_->say(desk::Tone::active, say("Kept. Asking the company…")); }

void Window::kept() {
    band_->say(desk::Tone::attention, say("Kept here"),
               say("The company does not answer. This is sent by itself when it does; go on working."));
    sound_->good();
}

void Window::scanned(const QString& code) {
    typing_.clear();
    clearAnswer();
    page()->scanned(code);
}

// Keys that nobody types into an edit: to the page, else a code is being typed by hand.
bool Window::typed(QKeyEvent& key) {
    if (page()->takeKey(key)) return true;
    if (key.key() == Qt::Key_F1) return head_->help(), true;
    if (key.key() == Qt::Key_Escape) {
        if (!typing_.isEmpty()) {
            typing_.clear();
            band_->typing({});
        } else if (pages_.size() > (station_.person() ? 2U : 1U)) {
            back();
        }
        return true;
    }
    if (key.key() == Qt::Key_Backspace && !typing_.isEmpty()) {
        typing_.chop(1);
        return band_->typing(typing_), true;
    }
    if ((key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) && !typing_.isEmpty())
        return scanned(std::exchange(typing_, {})), true;
    if (key.text().size() == 1 && key.text().at(0).isPrint() && key.text() != " ") {
        typing_ += key.text();
        return band_->typing(typing_), true;
    }
    return false;
}

// A label that cannot be read is typed.
void Window::typeCode() {
    if (page()->expects().isEmpty() || dynamic_cast<TypePage*>(page()) != nullptr) return;
    open(new TypePage{*this, say("Type a code"), say("Code"), false, [this](const QString& code) {
                          back();
                          if (!code.isEmpty()) scanned(code);
                      }});
}

}  // namespace terminal
