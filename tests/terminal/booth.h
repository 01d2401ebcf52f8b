// Somebody stands at a terminal of a little works, scans, touches and types; no display, no waiting by the clock.
#pragma once
#include "terminal/hands.h"
#include "terminal/outpost.h"

namespace test {

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
    void keep(const db::Actor& actor, std::string_view bytes, std::string_view mediaType) override {
        wire_.keep(actor, bytes, mediaType);
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
class Booth : public Outpost, public Hands {
public:
    static constexpr const char* annasPassword = "seven green lamps hum";

    explicit Booth(desk::Language = desk::Language::english, QSize = {1280, 800});

    void enter(const QString& badge = "B-77", const QString& pin = "4711") { Hands::enter(badge, pin); }
    void cut();
    void mend();
    std::string order(int pieces, int dueDays = 7);   // a released work order; its number
    void feed(const std::string& order, int pieces);  // its material, and operation 10 is done
    void standAt(const std::string& center) { Hands::standAt(*this, center); }
};

}  // namespace test
