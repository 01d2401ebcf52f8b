// Hangs up every screen and command of the program: Home, the modules' and its own.
#pragma once

namespace desk {
class Desk;
}

namespace window {

void installAll(desk::Desk&);

}  // namespace window
