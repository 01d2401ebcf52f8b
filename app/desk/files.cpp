#include "app/desk/files.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QUrl>

#include "app/desk/desk.h"

namespace desk {
namespace {

std::function<bool(const QString&)>& opener() {
    static std::function<bool(const QString&)> opens = [](const QString& path) { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
    return opens;
}

QString cannotWrite(const QString& path, const QString& why) {
    return say("The file %1 cannot be written: %2").arg(QDir::toNativeSeparators(path), why);
}

}  // namespace

QString fileNameOf(QString words, const QString& ending) {
    for (auto& c : words)
        if (c < QChar{0x20} || QStringLiteral("/\\:*?\"<>|").contains(c)) c = '-';
    return words + ending;
}

QString writeFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file{path};
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return {};
    return cannotWrite(path, file.errorString());
}

QString keepFile(Desk& desk, QWidget* parent, const QString& suggested, const QByteArray& bytes, const QString& title) {
    const auto suffix = QFileInfo{suggested}.suffix();
    const auto path = QFileDialog::getSaveFileName(parent, title, suggested, suffix.isEmpty() ? QString{} : "*." + suffix);
    if (path.isEmpty()) return {};
    const auto why = writeFile(path, bytes);
    if (why.isEmpty()) desk.toast(say("Written to %1.").arg(QDir::toNativeSeparators(path)));
    return why;
}

void openFile(Desk& desk, const QString& name, const QByteArray& bytes) {
    static QTemporaryDir folder;  // of this person alone; goes with the program
    static int copies = 0;
    const QDir own{folder.filePath(QString::number(++copies))};  // two files may have one name
    const auto path = own.filePath(fileNameOf(name));
    const auto why = folder.isValid() && own.mkpath(".") ? writeFile(path, bytes) : cannotWrite(path, folder.errorString());
    if (!why.isEmpty()) desk.toast(why, Tone::bad);
    else if (!opener()(path)) desk.toast(say("This PC has no program that shows %1. Save it instead.").arg(name), Tone::attention);
}

void openFilesBy(std::function<bool(const QString& path)> opens) { opener() = std::move(opens); }

}  // namespace desk
