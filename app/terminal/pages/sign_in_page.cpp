#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>

#include "app/desk/say.h"
#include "app/terminal/kit/button.h"
#include "app/terminal/kit/keyboard.h"
#include "app/terminal/kit/measure.h"
#include "app/terminal/kit/pad.h"
#include "app/terminal/pages/pages.h"
#include "app/terminal/window.h"

namespace terminal {

using desk::say;

namespace {

std::vector<db::Refusal> reasonsOf(std::exception_ptr why) {
    try {
        std::rethrow_exception(std::move(why));
    } catch (const db::Refused& no) {
        return no.reasons;
    } catch (const db::Refusal& no) {
        return {no};
    } catch (const Cut&) {
        return {db::Refusal{"terminal.enter.cut",
                            "The company does not answer, so nobody can look at the password. Type your PIN, or wait "
                            "for the network."}};
    } catch (const std::exception& fault) {
        return {db::Refusal{"terminal.enter.fault",
                            "Signing in failed: {why}. Try it again, or tell an administrator.",
                            {{"why", fault.what()}}}};
    }
}

}  // namespace

SignInPage::SignInPage(Window& window) : Page{window} {
    column()->addStretch(2);
    auto* scan = huge(say("Scan your badge"), this);
    scan->setAlignment(Qt::AlignCenter);
    column()->addWidget(scan);
    says_ = quiet({}, this);
    says_->setAlignment(Qt::AlignCenter);
    column()->addWidget(says_);
    column()->addStretch(2);
    // Named in the other language, for whoever does not read this one.
    auto* language =
        new Button{desk::language() == desk::Language::chinese ? QStringLiteral("English") : QStringLiteral("中文"),
                   "language", Weight::plain, this, [this] {
                       station().store().set("language", desk::language() == desk::Language::chinese ? "en" : "zh_CN");
                       if (this->window().remake) this->window().remake();
                   }};
    auto* look = new Button{say(desk::theme().dark ? "Light" : "Dark"), desk::theme().dark ? "sun" : "moon",
                            Weight::plain, this, [this] {
                                station().store().set("look", desk::theme().dark ? "light" : "dark");
                                if (this->window().remake) this->window().remake();
                            }};
    addRow(column(), {new Button{say("Sign in by name"), "user", Weight::main, this, [this] { byName(); }}, language,
                      look, new Button{say("Place"), "building", Weight::plain, this, [this] {
                                           this->window().open(new PlacePage{this->window()});
                                       }}});
}

QString SignInPage::title() const { return QStringLiteral("◆ Throughline 一线通"); }
QString SignInPage::expects() const { return say("Scan your badge"); }

void SignInPage::shown() {
    const auto counts = station().store().counts();
    QStringList all;
    if (counts.refused > 0)
        all << say("%1 of what was done here was refused later and waits for somebody to decide.").arg(counts.refused);
    if (counts.waiting > 0) all << say("%1 of what was done here waits to be sent.").arg(counts.waiting);
    says_->setText(all.join('\n'));
}

void SignInPage::scanned(const QString& badge) {
    try {
        const auto person = station().entrance().ofBadge(desk::utf8(badge));
        window().open(new ProofPage{window(), person.name, desk::text(person.fullName),
                                    station().entrance().asks(person.name, station().link().cut())});
    } catch (const db::Refusal& no) {
        window().bad({no});
    }
}

void SignInPage::byName() {
    window().open(new TypePage{window(), say("Sign in"), say("Name"), false,
                               [&window = window()](const QString& typed) {
                                   window.back();
                                   const auto name = desk::utf8(typed.trimmed().toLower());
                                   if (name.empty()) return;
                                   const auto known = window.station().store().person(name);
                                   window.open(new ProofPage{
                                       window, name, known ? desk::text(known->fullName) : typed.trimmed(),
                                       window.station().entrance().asks(name, window.station().link().cut())});
                               },
                               "terminal.sign_in"});
}

ProofPage::ProofPage(Window& window, std::string name, const QString& fullName, Proof proof)
    : Page{window}, name_(std::move(name)), proof_(proof) {
    const bool pin = proof_ == Proof::pin;
    auto* top = new QHBoxLayout{};
    top->addWidget(big(fullName, this), 1);
    auto* other =
        new Button{pin ? say("Use the password") : say("Use the PIN"), "key", Weight::plain, this, [this, fullName] {
                       this->window().replace(new ProofPage{this->window(), name_, fullName,
                                                            proof_ == Proof::pin ? Proof::password : Proof::pin});
                   }};
    auto* in = new Button{say("Sign in"), "check", Weight::main, this, [this] { prove(); }};
    for (auto* button : {other, in}) {
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        top->addWidget(button);
    }
    column()->addLayout(top);
    auto* row = new QHBoxLayout{};
    column()->addLayout(row, 1);
    if (pin) {
        pad_ = new NumberPad{NumberPad::Kind::pin, this};
        pad_->setMaximumWidth(target() * 6);
        pad_->entered = [this] { prove(); };
        row->addStretch(1);
        row->addWidget(pad_, 2);
        row->addStretch(1);
    } else {
        keyboard_ = new Keyboard{say("Password"), true, this};
        keyboard_->entered = [this] { prove(); };
        row->addWidget(keyboard_);
    }
}

QString ProofPage::title() const { return proof_ == Proof::pin ? say("Type your PIN") : say("Type your password"); }

bool ProofPage::takeKey(QKeyEvent& key) { return pad_ != nullptr && pad_->takeKey(key.key(), key.text()); }

void ProofPage::shown() {
    if (keyboard_ != nullptr) keyboard_->edit()->setFocus();
}

void ProofPage::prove() {
    const db::Secret typed{desk::utf8(pad_ != nullptr ? pad_->typed() : keyboard_->typed())};
    if (busy_ || typed.text.empty()) return;
    busy_ = true;
    window().note(say("One moment…"));
    station().work<KnownPerson>(
        this,
        [&entrance = station().entrance(), name = name_, typed, pin = proof_ == Proof::pin, site = station().site()] {
            return pin ? entrance.byPin(name, typed, site) : entrance.byPassword(name, typed, site);
        },
        [this](const KnownPerson& person) { proven(person); },
        [this](std::exception_ptr why) {
            busy_ = false;
            if (pad_ != nullptr)
                pad_->setTyped({});
            else
                keyboard_->edit()->clear();
            window().bad(reasonsOf(why));
        });
}

void ProofPage::proven(const KnownPerson& person) {
    window().clearAnswer();
    if (proof_ == Proof::password && station().entrance().needsPin(person.name))
        return window().replace(new ChoosePinPage{window(), person});
    station().enter(person);
}

ChoosePinPage::ChoosePinPage(Window& window, KnownPerson person) : Page{window}, person_(std::move(person)) {
    auto* row = new QHBoxLayout{};
    row->setSpacing(gap() * 2);
    auto* words = new QVBoxLayout{};
    words->setSpacing(gap() * 2);
    words->addWidget(big(say("Choose a PIN for this terminal"), this));
    says_ =
        quiet(say("4 to 8 digits. With your badge it lets you in here until tomorrow, also without network."), this);
    words->addWidget(says_);
    words->addStretch(1);
    words->addWidget(new Button{say("Take this PIN"), "check", Weight::main, this, [this] { chosen(); }});
    words->addWidget(
        new Button{say("Go on without"), "right", Weight::plain, this, [this] { station().enter(person_); }});
    row->addLayout(words, 1);
    pad_ = new NumberPad{NumberPad::Kind::pin, this};
    pad_->entered = [this] { chosen(); };
    row->addWidget(pad_, 1);
    column()->addLayout(row, 1);
}

QString ChoosePinPage::title() const { return say("Sign in"); }

bool ChoosePinPage::takeKey(QKeyEvent& key) { return pad_->takeKey(key.key(), key.text()); }

void ChoosePinPage::chosen() {
    const auto typed = pad_->typed();
    if (typed.isEmpty()) return;
    pad_->setTyped({});
    if (first_.isEmpty()) {
        first_ = typed;
        return says_->setText(say("The same PIN once more."));
    }
    if (first_ != typed) {
        first_.clear();
        says_->setText(say("4 to 8 digits. With your badge it lets you in here until tomorrow, also without network."));
        return window().bad(say("The two PINs differ"), say("Type the same one twice."));
    }
    try {
        station().entrance().choosePin(person_.name, {desk::utf8(typed)});
        window().clearAnswer();
        station().enter(*station().store().person(person_.name));
    } catch (const db::Refusal& no) {
        first_.clear();
        window().bad({no});
    }
}

}  // namespace terminal
