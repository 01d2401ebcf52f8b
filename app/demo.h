// The demo firm of the manual: a small works that makes brackets, and flanges for the world; resources/demo.
#pragma once
#include <string>

#include "database/company.h"

namespace app {

std::string_view firmScript();     // its masters
std::string_view openingScript();  // its opening balances
std::string_view tradeScript();    // what it deals in and with whom, for its history (app/demo)
std::string_view floorScript();    // what its floor and its warehouse live with
std::string_view qualityScript();  // what its quality, its sales and its service live with
std::string_view bracketDrawing(); // an SVG
// Performs each line of {"do": …, "args": …}; a refusal names its line.
void play(db::Company&, const db::Actor&, std::string_view script);

inline constexpr const char* demoUser = "demo";
inline constexpr const char* demoPassword = "demo firm, no secrets";  // everybody's

}  // namespace app
