// Home: what waits for the person who signed in, each a way to the work.
#pragma once

namespace desk {
class Desk;
}

namespace window {

void installHome(desk::Desk&);

}  // namespace window
