// What a terminal sounds like: one rising tone for "done", a low buzz for "no". Heard across a hall, and told apart by
// people who do not look.
#pragma once
#include <memory>

namespace terminal {

class Sound {
public:
    virtual ~Sound() = default;
    virtual void good() = 0;
    virtual void bad() = 0;
};

// Plays by what this PC has (PipeWire, PulseAudio or ALSA's own player); without one of them it beeps, once or thrice.
std::unique_ptr<Sound> pcSound();

}  // namespace terminal
