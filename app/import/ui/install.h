// The screen that brings in tables from files.
#pragma once

namespace desk {
class Desk;
}

namespace imports {

// For whoever holds the right imports.run; it offers the tables whose actions the person may perform.
void install(desk::Desk&);

}  // namespace imports
