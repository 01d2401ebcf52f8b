// The pages that every terminal has, whatever it is for.
#pragma once
#include "app/terminal/kit/tiles.h"
#include "app/terminal/page.h"

class QLabel;

namespace terminal {

class Amounts;
class Keyboard;
class NumberPad;

// Nobody is in: the badge. Then the PIN, or the password.
class SignInPage : public Page {
public:
    explicit SignInPage(Window&);
    QString title() const override;
    const char* help() const override { return "terminal.sign_in"; }
    QString expects() const override;
    void scanned(const QString& badge) override;
    void shown() override;

private:
    void byName();
    QLabel* says_;
};

// Asks somebody for what proves who they are.
class ProofPage : public Page {
public:
    ProofPage(Window&, std::string name, const QString& fullName, Proof);
    QString title() const override;
    const char* help() const override { return "terminal.sign_in"; }
    void scanned(const QString&) override {}
    bool takeKey(QKeyEvent&) override;
    void shown() override;

private:
    void prove();
    void proven(const KnownPerson&);
    std::string name_;
    Proof proof_;
    bool busy_ = false;
    NumberPad* pad_ = nullptr;
    Keyboard* keyboard_ = nullptr;
};

// On a server, after the password: a PIN for the rest of the shift.
class ChoosePinPage : public Page {
public:
    ChoosePinPage(Window&, KnownPerson);
    QString title() const override;
    const char* help() const override { return "terminal.sign_in"; }
    void scanned(const QString&) override {}
    bool takeKey(QKeyEvent&) override;

private:
    void chosen();
    KnownPerson person_;
    QString first_;
    QLabel* says_;
    NumberPad* pad_;
};

// What this person may do here.
class HomePage : public Page {
public:
    explicit HomePage(Window&);
    QString title() const override;
    const char* help() const override { return "terminal.home"; }
    QString expects() const override;
    void meant(const Meaning&) override;
    void shown() override;

private:
    Tiles* tiles_;
};

// Where the terminal stands: its site and its work centre; and the way out of the program.
class PlacePage : public Page {
public:
    explicit PlacePage(Window&);
    QString title() const override;
    const char* help() const override { return "terminal.place"; }
    void shown() override;

private:
    void load();
    Tiles* tiles_;
};

// What was kept and not answered yet, and what the company refused later.
class WaitingPage : public Page {
public:
    explicit WaitingPage(Window&);
    QString title() const override;
    const char* help() const override { return "terminal.waiting"; }
    void shown() override;
    void changed() override { shown(); }

private:
    Tiles* tiles_;
    QLabel* says_;
    std::vector<Queued> rows_;
};

// One refused request: what, why, and what becomes of it.
class DecidePage : public Page {
public:
    DecidePage(Window&, Queued);
    QString title() const override;
    const char* help() const override { return "terminal.waiting"; }

private:
    Queued one_;
};

// The arguments of a refused request, one by one, to be sent again in its place.
class ChangePage : public Page {
public:
    ChangePage(Window&, Queued);
    QString title() const override;
    const char* help() const override { return "terminal.waiting"; }
    QString expects() const override;
    void scanned(const QString& code) override;
    void shown() override;

private:
    void send();
    void change(int which);
    void put(int which, const QString& typed);
    std::string typeOf(const std::string& member) const;
    QString shownValue(const std::string& member, const std::string& json) const;
    Queued one_;
    Tiles* tiles_;
    std::vector<std::pair<std::string, std::string>> values_;  // member, its JSON
    int which_ = -1;
};

// One text, typed.
class TypePage : public Page {
public:
    TypePage(Window&, const QString& title, const QString& question, bool secret,
             std::function<void(const QString&)> typed, const char* help = "terminal.home");
    QString title() const override { return title_; }
    const char* help() const override { return help_; }
    void scanned(const QString& code) override;
    void shown() override;

private:
    QString title_;
    const char* help_;
    std::function<void(const QString&)> typed_;
    Keyboard* keyboard_;
};

// One number, typed on the pad.
class NumberPage : public Page {
public:
    NumberPage(Window&, const QString& title, const QString& name, const QString& detail, const QString& unit,
               std::optional<tl::Quantity> first, std::function<void(tl::Quantity)> typed, const char* help,
               bool signs = false);
    QString title() const override { return title_; }
    const char* help() const override { return help_; }
    bool takeKey(QKeyEvent&) override;

private:
    void done();
    QString title_;
    const char* help_;
    std::function<void(tl::Quantity)> typed_;
    Amounts* amounts_;
};

// One of several: a reason, a person, a machine.
class ChoicePage : public Page {
public:
    ChoicePage(Window&, const QString& title, const QString& question, std::vector<Tile>,
               std::function<void(const Tile&)> picked, const char* help);
    QString title() const override { return title_; }
    const char* help() const override { return help_; }
    bool takeKey(QKeyEvent&) override;

private:
    QString title_;
    const char* help_;
    Tiles* tiles_;
};

class HelpPage : public Page {
public:
    HelpPage(Window&, const char* of);
    QString title() const override;
    const char* help() const override { return of_; }
    void scanned(const QString&) override {}

private:
    const char* of_;
};

}  // namespace terminal
