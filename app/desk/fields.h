// Edits for one value each. A field speaks people's JSON forms ("9.00 EUR", "100 pcs", "2026-12-01", a record by
// its id) and is made for the keyboard: calculator keys in numbers ("12*3+4"), "+3d" and "fri" in dates, any
// fragment in pick fields. Every field has an accessible name and shows a refusal beside itself.
#pragma once
#include <functional>
#include <optional>
#include <vector>

#include <QJsonValue>
#include <QLabel>
#include <QWidget>

#include "app/desk/screen.h"
#include "database/text.h"

class QLineEdit;

namespace desk {

class Desk;

class Field : public QWidget {
public:
    explicit Field(QWidget* parent) : QWidget{parent} {}
    // null when empty. What cannot be read is given as typed: the door refuses it, with its reason.
    virtual QJsonValue value() const = 0;
    virtual void setValue(const QJsonValue&) = 0;  // as value() gives it, or as people write it
    virtual QString typed() const = 0;             // for drafts and tests
    virtual void setTyped(const QString&) = 0;
    virtual QWidget* editor() = 0;                 // what has the focus
    virtual void setReadOnly(bool) = 0;
    virtual void setUnit(const QString&) {}        // the unit or currency that is meant where none is typed
    virtual QString explained() const { return {}; }  // what is shown beside the text: the name of a chosen record
    virtual void finish() {}                       // as if a person had left it
    virtual bool reading() const { return false; } // what was typed is still being looked up
    void setName(const QString& name);             // accessible name
    void setRefusal(const QString& sentence);      // red border and tool tip; the form shows the sentence
    bool refused() const { return refused_; }
    std::function<void()> edited;                  // each change by a person
    std::function<void()> left;                    // Enter, Tab or focus out after a change

protected:
    bool refused_ = false;
};

Field* textField(QWidget* parent, int most = 2000);
Field* longTextField(QWidget* parent);             // several lines
Field* numberField(QWidget* parent);               // whole numbers; calculator keys
Field* quantityField(QWidget* parent, const QString& unit = {});  // with unit text as typed: "90", "90 pcs", "9*10"
Field* moneyField(QWidget* parent, const QString& currency);      // "9", "9.00 USD", "3*2.50"; adds the currency where none is typed
Field* percentField(QWidget* parent);
Field* dateField(QWidget* parent, db::Date today); // 2026-12-01, 1.12., 12/1 by language, +3d, -1w, fri, today, 明天; a calendar by Alt+Down
Field* choiceField(QWidget* parent, const std::vector<std::pair<QString, QString>>& valueAndWord, bool optional);
Field* checkField(QWidget* parent, const QString& label);
Field* secretField(QWidget* parent);
// A record of a kind by any fragment; recent ones first; Ctrl+N in it makes a new one where PickKind says how.
// value(): the id of a chosen one (of a currency its letters), else what is typed: the door finds it by number.
Field* pickField(Desk&, QWidget* parent, const QString& kind);
// A small picture in PNG, JPEG or SVG, chosen as a file and kept at once; value(): its SHA-256.
Field* pictureField(Desk&, QWidget* parent);
bool canPick(const Desk&, const std::string& kind);  // whether records of this kind can be found at all

// The reading of what people type; pure, for tests and other edits.
// A day without a year is the nearest one, a weekday the next such day after today, a year of two digits one
// from 1970 to 2069; a month that is shorter ends on its last day ("+1m" from 31 January).
std::optional<db::Date> dateTyped(const QString&, db::Date today);
// "12*3+4" -> "40"; plain numbers come back as they are; nothing where it is none or too large. Decimals exactly,
// "/" to 6 digits, half up. Signs and digits of Chinese keyboards are read too, and "1,234.5".
std::optional<QString> calculated(const QString&);

}  // namespace desk
