// Somebody stands at a terminal of a little works, scans, touches and types; no display, no waiting by the clock.
#pragma once
#include <QTest>

#include "app/terminal/program.h"
#include "app/terminal/shots.h"
#include "terminal/outpost.h"

namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return "\"" + text.toStdString() + "\""; }
};
}  // namespace Catch

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

// Owned by the station; the test keeps the wire in its hand.
class HeldPort final : public terminal::Port {
public:
    explicit HeldPort(WirePort& wire) : wire_(wire) {}
    bool onServer() const override { return wire_.onServer(); }
    bool entered(const std::string& person) const override { return wire_.entered(person); }
    void enter(const std::string& person, const db::Secret& password) override { wire_.enter(person, password); }
    void enterByPin(const std::string& person, const db::Secret& pin) override { wire_.enterByPin(person, pin); }
    void leave(const std::string& person) override { wire_.leave(person); }
    db::Answer perform(const db::Actor& actor, const db::Request& request) override {
        return wire_.perform(actor, request);
    }
    void read(const db::Actor& actor, const std::function<void(const db::Read&)>& use) override {
        wire_.read(actor, use);
    }

private:
    WirePort& wire_;
};

// FG-700 is cut at SAW7 and pressed at DIE7, out of a blank RM-100 at operation 10 and cartons PK-10 at the end; 100
// blanks of L-B lie in A-01 and 20 cartons in A-02. Anna (badge B-77, PIN 4711, password below) may do everything; Bert
// (badge B-78, PIN 5822) is allowed nothing.
class Booth : public Outpost {
public:
    static constexpr const char* annasPassword = "seven green lamps hum";

    explicit Booth(desk::Language = desk::Language::english, QSize = {1280, 800});
    ~Booth();

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
    void enter(const QString& badge = "B-77", const QString& pin = "4711");
    void standAt(const std::string& center);
    void cut();
    void mend();
    std::string order(int pieces, int dueDays = 7);   // a released work order; its number
    void feed(const std::string& order, int pieces);  // its material, and operation 10 is done

    Ears::Heard heard;
    std::unique_ptr<terminal::Station> station;
    std::unique_ptr<terminal::Program> program;

private:
    template <class Widget>
    std::vector<Widget*> visible() {
        std::vector<Widget*> all;
        for (auto* one : window().findChildren<Widget*>())
            if (one->isVisible()) all.push_back(one);
        return all;
    }
    void send(int key, const QString& text, quint64 at);
    quint64 at_ = 10'000;  // milliseconds of the keys
};

}  // namespace test
