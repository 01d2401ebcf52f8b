// The terminal of the shop floor: a full screen for whoever scans and touches, and pictures of every page of it.
#include <fmt/core.h>
#include <QApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "app/commands.h"
#include "app/terminal/program.h"
#include "app/terminal/shots.h"
#include "app/window/program.h"
#include "app/window/sign_in.h"
#include "resources/resources.h"

namespace app {
namespace {

// Qt wants its own words; the command line was read before.
struct QtWords {
    int count = 1;
    std::string name = "throughline";
    char* words[2] = {name.data(), nullptr};
};

// Each terminal of each company has a file of its own.
QString storeFile(const std::string& location, const std::string& device) {
    const auto name =
        QCryptographicHash::hash(QByteArray::fromStdString(location + "\n" + device), QCryptographicHash::Sha256)
            .toHex()
            .left(16);
    return QDir{QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)}.filePath(
        "terminal-" + QString::fromLatin1(name) + ".sqlite");
}

std::optional<QSize> sizeOf(const Line& line) {
    if (!line.has("size")) return {};
    const auto parts = desk::text(line.option("size")).split('x');
    const QSize size{parts.value(0).toInt(), parts.value(1).toInt()};
    if (size.width() < 800 || size.height() < 480)
        db::refuse("terminal.size", "The size {size} is none. Give it as 1280x800; 800x480 is the least.",
                   {{"size", line.option("size")}});
    return size;
}

int shots(const Line& line) {
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
        qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QtWords words;
    QApplication qt{words.count, words.words};
    loadResources();
    const QTemporaryDir folder;
    const auto name = line.need("as");
    const auto password = askPassword("Password of " + name);
    terminal::ShotOrder order{desk::text(line.option("shots")), line.option("center"),
                              line.option("theme", "light") == "dark"};
    terminal::Station station{
        line.need("company"), allActions(), {desk::utf8(folder.filePath("terminal.sqlite")), "pictures"}};
    if (line.has("photos")) station.store().set("photos", line.option("photos"));
    const auto done = terminal::takeShots(qt, station, name, password, order);
    for (const auto& file : done) print(desk::utf8(file));
    print(fmt::format("{} pictures in {}.", done.size(), desk::utf8(order.folder)));
    return 0;
}

}  // namespace

int showTerminal(const Line& line) {
    window::nameProgram();
    if (line.has("shots")) return shots(line);
    const auto location = line.need("company");
    QtWords words;
    QApplication qt{words.count, words.words};
    loadResources();
    const auto device = line.option("name", desk::utf8(window::deviceName()));
    terminal::Dress dress;
    if (line.has("lang"))
        dress.language = line.option("lang") == "zh_CN" ? desk::Language::chinese : desk::Language::english;
    if (line.has("theme")) dress.look = line.option("theme") == "dark" ? desk::Look::dark : desk::Look::light;
    dress.size = sizeOf(line);
    terminal::Station station{
        location,
        allActions(),
        {line.option("store", desk::utf8(storeFile(location, device))), device, line.has("offline")}};
    if (line.has("printer")) station.store().set("printer", line.option("printer"));
    if (line.has("photos")) station.store().set("photos", line.option("photos"));
    terminal::Program program{qt, station, dress};
    program.show();
    return QApplication::exec();
}

}  // namespace app
