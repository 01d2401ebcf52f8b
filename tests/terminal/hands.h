// Somebody's hands at a terminal, and what they see and hear there.
#pragma once
#include <QTest>

#include "app/terminal/program.h"
#include "app/terminal/shots.h"
#include "support/qt_text.h"
#include "support/world.h"

namespace test {

// Counts what is heard.
class Ears final : public terminal::Sound {
public:
    struct Heard {
        int good = 0, bad = 0;
    };
    explicit Ears(Heard& heard) : heard_(heard) {}
    void good() override { ++heard_.good; }
    void bad() override { ++heard_.bad; }

private:
    Heard& heard_;
};

class Hands {
public:
    ~Hands();
    terminal::Window& window() { return program->window(); }
    terminal::Page* page() { return window().page(); }
    terminal::Band& band() { return window().band(); }

    // A scanner: keys two milliseconds apart, and Enter.
    void scan(const QString& code);
    // A person at a keyboard: keys far apart.
    void type(const QString& text);
    void key(int key, const QString& text = {});
    // A finger on the button with these words (all of them, or how they begin); fails the test when there is none.
    void touch(const QString& words);
    bool shows(const QString& words);  // a button with these words that can be touched
    void slide();
    void settle();    // until nothing is under way
    QString words();  // all that can be read
    void enter(const QString& badge, const QString& pin);
    void standAt(World&, const std::string& center);

    Ears::Heard heard;
    std::unique_ptr<terminal::Station> station;
    std::unique_ptr<terminal::Program> program;

protected:
    // The station is there: its window comes up.
    void show(terminal::Dress);
    // On a server, as after the first sign-in of the shift: the PIN that this person has chosen at this terminal.
    void choosePin(const std::string& person, const char* pin);

private:
    template <class Widget>
    std::vector<Widget*> visible() {
        std::vector<Widget*> all;
        // Asked of the language: our own widgets are not known to Qt by their name.
        for (auto* one : window().findChildren<QWidget*>())
            if (auto* it = dynamic_cast<Widget*>(one); it != nullptr && it->isVisible()) all.push_back(it);
        return all;
    }
    void come();  // to this window, from another one
    void send(int key, const QString& text, quint64 at);
    quint64 at_ = 10'000;  // milliseconds of the keys
};

}  // namespace test
