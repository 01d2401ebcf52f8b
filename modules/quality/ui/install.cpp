// The screens of quality.
#include "app/desk/desk.h"
#include "quality/ui/trace.h"

namespace quality {

void install(desk::Desk&);
void install(desk::Desk& desk) { ui::addTraceScreens(desk); }

}  // namespace quality
