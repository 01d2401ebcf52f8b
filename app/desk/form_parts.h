// What a form is made of: cells of one field each, and lists of rows. Only for the form's own files.
#pragma once
#include <QBoxLayout>
#include <QGridLayout>
#include <QJsonArray>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

#include "app/desk/form.h"
#include "app/desk/once.h"
#include "app/desk/soon.h"

namespace desk {

QLabel* smallWords(QWidget* parent, const char* property);  // "muted" or "bad"; hidden while it is empty
void sayBelow(QLabel*, const QString&);                     // shows it, or hides it when there is nothing

// ---------------------------------------------------------------- arguments

// "lines[].quantity" -> "lines", "quantity"; "roles[]" -> "roles", "". Plain arguments have no list.
struct ArgumentPath {
    std::string list, member;
    explicit ArgumentPath(const std::string& argument);
};
// What the look says of an argument, or of the list or group around it.
const FieldLook* lookOf(const FormLook&, const std::string& argument);
QString labelIn(const FormLook&, const std::string& argument);
// The arguments that are shown, in the look's order first.
std::vector<db::Argument> shownArguments(const FormLook&, const std::vector<db::Argument>&);
Field* makeField(Desk&, QWidget* parent, const FormLook&, const db::Argument&);
QJsonValue valueAt(const QJsonObject&, const std::string& path);  // "address.city"
void putAt(QJsonObject&, const std::string& path, const QJsonValue&);
void dropAt(QJsonObject&, const std::string& path);
bool isEmpty(const QJsonValue&);  // nothing, or a list of nothing
// The refusal with its argument as the form calls it.
db::Refusal inWords(db::Refusal, const FormLook&);

// ---------------------------------------------------------------- parts on screen

struct FormCell {
    db::Argument argument;
    Field* field = nullptr;
    QLabel* refusal = nullptr;
    QJsonValue first;  // what it held when it was opened
};

// "lines[]" as a small grid: Ctrl+Ins adds a row, Ctrl+Del takes one away, Enter at the end begins a new one.
class RowGrid : public QWidget {
public:
    RowGrid(Desk&, const FormLook&, std::string name, std::vector<db::Argument> columns, QWidget* parent);
    const std::string& name() const { return name_; }
    QJsonArray value();  // rows with something in them; remembers which they were
    void setValue(const QJsonArray&);
    QJsonArray typed() const;
    void takeTyped(const QJsonArray&);
    Field* field(int row, const std::string& member) const;
    int rowShown(int sent) const;  // the row on screen of one that was sent
    bool refuse(int row, const std::string& member, const QString& sentence);
    void clearRefusals();
    QString refusalsShown() const;
    void addRow(const QJsonValue& preset = {}, bool focus = false);
    void removeRow(int row);
    void setUnit(const QString& currency);
    bool finish();  // all fields as if left; false while one is still reading
    std::function<void()> edited;

protected:
    bool eventFilter(QObject*, QEvent*) override;
    void keyPressEvent(QKeyEvent*) override;

private:
    struct Row {
        std::vector<Field*> fields;
        QToolButton* remove = nullptr;
        QLabel* refusal = nullptr;
        QJsonObject preset;
    };
    int rowOf(const QWidget*) const;  // -1: none
    void arrange();
    bool empty(const Row&) const;

    Desk& desk_;
    FormLook look_;
    std::string name_, currency_;
    std::vector<db::Argument> columns_;
    std::vector<Row> rows_;
    std::vector<int> sent_;
    QGridLayout* grid_;
    std::vector<QLabel*> heads_;
};

// All fields of an action on one page.
struct FormPage {
    QWidget* widget = nullptr;
    std::vector<FormCell> cells;
    std::vector<RowGrid*> lists;
    bool wide = false;  // two columns
    RowGrid* list(const std::string& name) const;
    FormCell* cell(const std::string& argument);
};
FormPage makePage(Desk&, const FormLook&, const std::vector<db::Argument>& shown, QWidget* parent);

// ---------------------------------------------------------------- what somebody else changed meanwhile

struct TheirChange {
    std::string argument;
    QJsonValue value;
    QString shown;
};
struct Theirs {
    std::int64_t version = 0;  // 0: not to be found out
    std::string who;
    db::Instant at;
    std::vector<TheirChange> changes;
};
Theirs theirsSince(const db::Read&, const db::Actions&, const std::string& table, std::int64_t id, std::int64_t opened,
                   const std::vector<db::Argument>&);

struct MergeLine {
    QString label;
    TheirChange theirs;
    QString mine;
    bool conflict = false;
};
// A panel that asks, line by line, whose value stays; `decided` gets the arguments for which it is theirs.
QWidget* mergePanel(const Theirs&, const std::vector<MergeLine>&, QWidget* parent,
                    std::function<void(const std::vector<std::string>& theirs)> decided);

struct Form::Parts {
    Desk& desk;
    FormLook look;
    const db::AnyAction& action;
    std::vector<db::Argument> arguments{};
    FormPage page{};
    std::vector<QJsonArray> firstRows{};
    QVBoxLayout* column = nullptr;
    QLabel* top = nullptr;
    QWidget* foot = nullptr;
    QWidget* leaving = nullptr;  // the question whether to leave what was typed
    QPointer<QWidget> merging{};
    QWidget* similar = nullptr;  // what is here already
    std::optional<Soon> similarSoon{}, submitSoon{};
    std::int64_t similarAsked = 0;
    QPushButton *verb = nullptr, *cancel = nullptr;
    QLabel* working = nullptr;
    QTimer workingSoon{};
    bool busy = false;
    int waited = 0;              // turns that submit() waited for fields that still read
    Once once{};
};

}  // namespace desk
