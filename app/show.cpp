// The window, and pictures of every screen: what the program does with a display, or offscreen.
#include <QApplication>
#include <QDir>
#include <fmt/core.h>

#include "app/commands.h"
#include "app/window/program.h"
#include "app/window/shots.h"

namespace app {
namespace {

// Qt wants its own words; the command line was read before.
struct QtWords {
    int count = 1;
    std::string name = "throughline";
    char* words[2] = {name.data(), nullptr};
};

}  // namespace

int showWindow(const Line& line) {
    QtWords words;
    window::nameProgram();
    QApplication qt{words.count, words.words};
    window::Program program{qt, allActions()};
    if (!program.signIn(desk::text(line.option("company")), desk::text(line.option("as")))) return 0;
    return QApplication::exec();
}

int takeShots(const Line& line) {
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QtWords words;
    window::nameProgram();
    QCoreApplication::setApplicationName("throughline-shots");  // leaves the person's own settings alone
    QApplication qt{words.count, words.words};
    window::ShotOrder order;
    order.folder = desk::text(line.word(0, "folder for the pictures"));
    order.chinese = line.option("lang", "en") == "zh_CN";
    order.dark = line.option("theme", "light") == "dark";
    order.role = desk::text(line.option("role"));
    order.only = desk::text(line.option("only"));
    if (line.has("with")) order.with = QJsonDocument::fromJson(QByteArray::fromStdString(line.option("with"))).object();
    if (line.has("scale")) order.scale = std::stod(line.option("scale"));
    auto session = open(line);
    const auto done = window::takeShots(qt, allActions(), std::move(session.company), session.actor, order);
    for (const auto& file : done) print(desk::utf8(file));
    print(fmt::format("{} pictures in {}.", done.size(), desk::utf8(order.folder)));
    return 0;
}

}  // namespace app
