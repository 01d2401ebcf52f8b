#include "app/import/ui/install.h"

#include "app/import/ui/import_screen.h"

namespace imports {

void install(desk::Desk& desk) {
    desk.add(desk::ScreenKind{.id = "imports.table",
                              .area = desk::Area::people,
                              .title = "Imports",
                              .icon = "import",
                              .right = "imports.run",
                              .make = [](desk::Desk& on, const QJsonObject& with) -> desk::Screen* {
                                  return new ImportScreen{on, with};
                              }});
}

}  // namespace imports
