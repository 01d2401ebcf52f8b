// One firm's life in which every action happens at least once, in an order that works, on World's firm.
#pragma once
#include <span>
#include <string>

#include "support/world.h"

namespace test {

struct Step {
    const char* action;
    const char* args;
    const char* signer = "";  // who does it and signs it, where that may not be the boss who drew it up
};
std::span<const Step> life();

// Who does a step, and with which signature.
struct Hand {
    db::Actor actor;
    db::Circumstances circumstances;
};
Hand handOf(World&, const Step&);
std::string perform(World&, const Step&, const std::string& args);  // the answer's JSON

// "@supply" is the id of the newest supply: ids of failed tries are not used again, so they differ by engine.
std::string filled(World&, std::string args);

// Whether this engine knows the action: terminals and their PINs are a single PC's.
bool happensHere(const Step&);

}  // namespace test
