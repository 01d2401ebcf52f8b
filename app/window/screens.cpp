#include "app/window/screens.h"

#include "app/import/ui/install.h"
#include "app/window/home.h"

void installScreens(desk::Desk&);  // the modules', in the order of modules/CMakeLists.txt

namespace window {

void installAll(desk::Desk& desk) {
    installHome(desk);
    installScreens(desk);
    imports::install(desk);
}

}  // namespace window
