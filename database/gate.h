// The writer's gate of a SQLite company: an exclusive lock on FILE.gate, waited for in the kernel's
// queue. It makes writers take turns fairly among processes of one PC, and keeps checkpoints from
// racing commits. The holder's name stands in the file for whoever waits too long.
#pragma once
#include <chrono>
#include <string>

namespace db {

class Gate {
public:
    explicit Gate(std::string companyFile);
    ~Gate();
    Gate(const Gate&) = delete;
    Gate& operator=(const Gate&) = delete;

    // Waits up to `patience`; then Contended, naming the holder.
    void enter(const std::string& who, std::chrono::milliseconds patience = std::chrono::seconds{10});
    bool tryEnter();
    void leave() noexcept;

private:
    std::string path_;
    int file_ = -1;
};

// Holds the gate while it lives.
class GateHeld {
public:
    GateHeld(Gate* gate, const std::string& who) : gate_(gate) {
        if (gate_ != nullptr) gate_->enter(who);
    }
    ~GateHeld() {
        if (gate_ != nullptr) gate_->leave();
    }
    GateHeld(const GateHeld&) = delete;
    GateHeld& operator=(const GateHeld&) = delete;

private:
    Gate* gate_;
};

}  // namespace db
