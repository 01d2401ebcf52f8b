// The screens of quality, in the order of the rail.
#include "quality/ui/cases.h"

namespace quality {

void install(desk::Desk&);

void install(desk::Desk& desk) { cases::install(desk); }

}  // namespace quality
