#include "app/window/settings.h"

#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLocale>
#include <QPalette>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

namespace window {
namespace {

QString short_(const QString& text) {
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

QString draftFile(const QString& company, const QString& user, const QString& key) {
    const QDir folder{QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/drafts/" + short_(company + "\n" + user)};
    folder.mkpath(".");
    return folder.filePath(short_(key) + ".json");
}

}  // namespace

Settings Settings::load() {
    const QSettings store;
    const auto chinese = QLocale::system().language() == QLocale::Chinese ? "zh_CN" : "en";
    Settings s;
    s.language = store.value("language", chinese).toString() == "zh_CN" ? desk::Language::chinese : desk::Language::english;
    const auto look = store.value("look", "system").toString();
    s.look = look == "dark" ? LookChoice::dark : look == "light" ? LookChoice::light : LookChoice::system;
    const auto scale = store.value("scale", 1.0).toDouble();
    s.scale = std::isfinite(scale) ? std::clamp(scale, 0.75, 2.0) : 1.0;  // a damaged file must not make a window nobody can read
    s.terminal = store.value("terminal", false).toBool();
    s.printer = store.value("printer").toString();
    s.companies = store.value("companies").toStringList();
    s.lastUser = store.value("lastUser").toString();
    s.railNarrow = store.value("railNarrow", false).toBool();
    return s;
}

void Settings::save() const {
    QSettings store;
    store.setValue("language", language == desk::Language::chinese ? "zh_CN" : "en");
    store.setValue("look", look == LookChoice::dark ? "dark" : look == LookChoice::light ? "light" : "system");
    store.setValue("scale", scale);
    store.setValue("terminal", terminal);
    store.setValue("printer", printer);
    store.setValue("companies", companies);
    store.setValue("lastUser", lastUser);
    store.setValue("railNarrow", railNarrow);
}

// Qt 6.4 does not tell the system's scheme, but its palette shows it before the program dresses itself.
desk::Look Settings::lookNow() const {
    static const bool systemDark = QPalette{}.color(QPalette::Window).lightness() < 128;
    if (look == LookChoice::system) return systemDark ? desk::Look::dark : desk::Look::light;
    return look == LookChoice::dark ? desk::Look::dark : desk::Look::light;
}

void Settings::opened(const QString& location, const QString& user) {
    companies.removeAll(location);
    companies.prepend(location);
    while (companies.size() > 12) companies.removeLast();
    lastUser = user;
    save();
}

QJsonObject openTabs(const QString& company, const QString& user) {
    const QSettings store;
    return QJsonDocument::fromJson(store.value("tabs/" + short_(company + "\n" + user)).toByteArray()).object();
}

void keepTabs(const QString& company, const QString& user, const QJsonObject& tabs) {
    QSettings{}.setValue("tabs/" + short_(company + "\n" + user), QJsonDocument{tabs}.toJson(QJsonDocument::Compact));
}

QJsonObject draft(const QString& company, const QString& user, const QString& key) {
    QFile file{draftFile(company, user, key)};
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

void keepDraft(const QString& company, const QString& user, const QString& key, const QJsonObject& typed) {
    const auto name = draftFile(company, user, key);
    if (typed.isEmpty()) {
        QFile::remove(name);
        return;
    }
    QSaveFile file{name};
    if (!file.open(QIODevice::WriteOnly)) return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument{typed}.toJson(QJsonDocument::Compact));
    file.commit();
}

}  // namespace window
