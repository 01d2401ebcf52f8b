// What the floor and the warehouse of the demo firm have beside its masters (floor.jsonl): people with badges, papers and
// a change that is coming. For the small firm and the big one.
#pragma once
#include "app/demo/works.h"

namespace app::past {

inline constexpr const char* pin = "2580";  // of Anna and Otto

// {+14} becomes the day fourteen days after the last one of the history.
std::string dated(const Works&, std::string_view script);
// `drawing`: an SVG.
void furnish(Works&, std::string_view script, std::string_view drawing);
// A request and an order that answers it, both in review: the red lines are a stiffener more and a bigger carton.
void change(Works&);

}  // namespace app::past
