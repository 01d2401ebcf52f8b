// A form: fields for the arguments of an action, all refusals at once beside their fields, a draft, and the answer.
// Simple forms are made from the action's own argument list; a look orders and names its fields.
#pragma once
#include <functional>
#include <map>
#include <string>
#include <vector>

#include <QJsonObject>
#include <QWidget>

#include "app/desk/desk.h"
#include "app/desk/fields.h"

namespace desk {

struct FieldLook {
    std::string argument;    // "creditLimit"; of a list's row "lines[].quantity"
    const char* label = "";  // English; "" : from the argument's name ("creditLimit" -> "Credit limit")
    const char* hint = "";   // muted words below the field
    bool hidden = false;     // given by `preset` only
    bool longText = false;
    std::function<Field*(Desk&, QWidget* parent)> make = {};  // a field of its own instead of the type's
};

// A record that is here already and may be the one being entered.
struct Similar {
    Record record;
    std::string number, name;
    QString why;  // what is alike, in the person's language
};

struct FormLook {
    std::string action;              // "people.addParty"
    const char* title = "";          // "New customer"; "" : the action's title
    const char* verb = "";           // of the button: "Add customer"
    std::vector<FieldLook> fields = {};   // their order; arguments not named follow; hidden ones are left out
    QJsonObject preset = {};              // values at first, as people write them
    // The table of the record that is edited: the argument before `version` names it, by its id in `preset`. Then
    // only what was changed is sent, and when somebody else was faster the form shows their changes field by
    // field (theirs, mine) instead of refusing.
    std::string staleTable = {};
    // What the answer (JSON) leads to; absent: toast the title and close.
    std::function<void(Desk&, const QJsonObject& answer)> then = {};
    // Asked while people type: what is here already, shown as links above the buttons.
    std::function<std::vector<Similar>(const db::Read&, const QJsonObject& typed)> similar = {};
};

struct Theirs;

class Form : public QWidget {
public:
    Form(Desk&, FormLook, QWidget* parent = nullptr);
    QJsonObject arguments() const;                 // as they would be performed
    void setArguments(const QJsonObject&);
    // null where there is none. Its `edited` is the form's own; `left` is free for whoever made the form.
    Field* field(const std::string& argument) const;
    const std::vector<std::pair<std::string, Field*>>& fields() const { return fields_; }
    bool dirty() const { return dirty_; }
    void submit();                                 // Ctrl+Enter
    std::function<void(const QJsonObject& answer)> performed;
    std::function<void()> cancelled;               // Esc
    QJsonObject typed() const;                     // the draft; secrets are not in it
    void takeTyped(const QJsonObject&);
    void showRefusals(const std::vector<db::Refusal>&);
    QString refusalsShown() const;                 // the sentences on screen, for tests
    QString similarShown() const;                  // what was found alike, for tests
    int naturalWidth() const;                      // one column, two, or a list of rows
    ~Form() override;

protected:
    bool event(QEvent*) override;
    void keyPressEvent(QKeyEvent*) override;

private:
    void lookForSimilar();
    struct Parts;
    void build();
    void buildFoot();
    void leave();                                  // Esc
    void send(const QJsonObject& args);
    void done(const db::Answer&);
    void refused(const std::vector<db::Refusal>&);
    void mergeStale(const std::vector<db::Refusal>&);
    void askWhoseStays(const Theirs&);
    void setBusy(bool);
    std::unique_ptr<Parts> p_;
    std::vector<std::pair<std::string, Field*>> fields_;  // of plain arguments; field() also knows "lines[0].item"
    bool dirty_ = false;
};

// A form over the window; returns at once. Esc leaves (a dirty one asks), Ctrl+Enter performs.
void showForm(Desk&, FormLook);

// The action of one button without a form: asks with words first where `question` is not empty.
void doNow(Desk&, const std::string& action, const QJsonObject& args, const QString& doneText, const QString& question = {});

}  // namespace desk
