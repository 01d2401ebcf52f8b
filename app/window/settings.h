// What this PC remembers for whoever sits at it: language, look, scale, companies opened, printer; and what a
// person left open in a company. Nothing of the firm's data.
#pragma once
#include <vector>

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include "app/desk/say.h"
#include "app/desk/theme.h"

namespace window {

enum class LookChoice { system, light, dark };

struct Settings {
    desk::Language language = desk::Language::english;
    LookChoice look = LookChoice::system;
    double scale = 1.0;
    bool terminal = false;       // people sign in with a PIN here
    QString printer;             // "" : the system's
    QStringList companies;       // locations, the last one first
    QString lastUser;
    bool railNarrow = false;

    static Settings load();      // the language of the system at the first start
    void save() const;
    desk::Look lookNow() const;
    void opened(const QString& location, const QString& user);
};

// Open tabs of a person in a company: [{"screen": …, "with": …}], and which one is in front.
QJsonObject openTabs(const QString& company, const QString& user);
void keepTabs(const QString& company, const QString& user, const QJsonObject&);

// Typed work that must survive a crash: one file a screen and record, written whole or not at all.
QJsonObject draft(const QString& company, const QString& user, const QString& key);
void keepDraft(const QString& company, const QString& user, const QString& key, const QJsonObject&);  // empty: it is done

}  // namespace window
