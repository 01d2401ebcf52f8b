#include "resources/resources.h"

#include <QtGlobal>

// A static library's resources are linked only where somebody names them, and outside any namespace.
void loadResources() {
    Q_INIT_RESOURCE(own);
    Q_INIT_RESOURCE(words);
}
