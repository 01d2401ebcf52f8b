// The main of the test programs of the window: Catch with a QApplication that needs no display.
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

#include "app/desk/theme.h"
#include "resources/resources.h"

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application{argc, argv};
    QApplication::setOrganizationName("Throughline");
    QApplication::setApplicationName("throughline-test");
    // What a person's settings hold must neither change a test nor be changed by one.
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    loadResources();
    desk::wear(*qApp, desk::Look::light);
    return Catch::Session().run(argc, argv);
}
