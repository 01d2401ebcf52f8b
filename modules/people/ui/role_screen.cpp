// One role: every right there is as a list to tick, by module, with the limits of those that are bounded.
#include <set>

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include "app/desk/tone.h"
#include "people/ui/screens.h"

namespace people {
namespace {

using desk::Tone;

struct Head {
    std::string name;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Head, (), (name, version))

struct Limit {
    std::string permission;
    Currency currency;
    Money maxAmount;
};
BOOST_DESCRIBE_STRUCT(Limit, (), (permission, currency, maxAmount))

struct Found {
    std::optional<Head> head;
    std::set<std::string> held;
    std::map<std::string, std::string> limits;  // as people write them
};

Found foundOf(const db::Read& read, std::int64_t id) {
    Found out;
    out.head = read.find<Head>(R"sql(select name, version from role where role_id = $1)sql", id);
    for (auto& p : read.all<std::string>(R"sql(select permission from role_permission where role_id = $1 order by permission)sql", id))
        out.held.insert(std::move(p));
    for (const auto& l : read.all<Limit>(R"sql(
             select permission, currency, max_amount from permission_limit where role_id = $1 order by permission, currency
         )sql",
                                         id)) {
        auto& text = out.limits[l.permission];
        text += (text.empty() ? "" : ", ") + desk::utf8(desk::shown(Amount{l.maxAmount, l.currency}));
    }
    return out;
}

// A right of the program: an action's name, or another.
struct Right {
    std::string name, title, group;
};

const char* groupWord(const std::string& group) {
    static const std::map<std::string, const char*> words{
        {"people", "People and rights"},    {"calendar", "Calendars"},          {"ledger", "Books"},
        {"inventory", "Stock and items"},   {"stock", "Stock and items"},       {"cost", "Stock and items"},
        {"engineering", "Engineering"},     {"orders", "Orders and customers"}, {"warehouse", "Warehouse"},
        {"finance", "Bills and money"},     {"log", "People and rights"},       {"imports", "Imports"},
        {"promise", "Orders and customers"}, {"production", "Production"},      {"floor", "Production"},
        {"customers", "Customers"},         {"quality", "Quality"},             {"complaints", "Quality"}};
    const auto word = words.find(group);
    return word == words.end() ? nullptr : word->second;
}

std::vector<Right> rightsOf(const db::Actions& actions) {
    std::vector<Right> all;
    const auto add = [&](const std::string& name, const std::string& title) {
        const auto module = name.substr(0, name.find('.'));
        const auto* word = groupWord(module);
        all.push_back({name, title, word == nullptr ? module : word});
    };
    for (const auto& [name, title] : actions.rights()) add(name, title);
    for (const auto* action : actions.all())
        if (actions.reach(*action) != db::Reach::self) add(action->name, action->title);
    std::ranges::stable_sort(all, {}, &Right::group);
    return all;
}

class RoleScreen : public desk::Screen {
public:
    RoleScreen(desk::Desk& desk, const QJsonObject& with)
        : Screen{desk}, id_{with["id"].toInteger()}, rights_{rightsOf(desk.company().actions())} {
        auto* all = new QVBoxLayout{this};
        all->setContentsMargins(desk::px(20), desk::px(16), desk::px(20), desk::px(16));
        all->setSpacing(desk::px(12));
        all->addLayout(buildHead());
        note_ = new QLabel{this};
        note_->setWordWrap(true);
        note_->hide();
        all->addWidget(note_);
        auto* card = new QFrame{this};
        card->setProperty("card", true);
        auto* inside = new QVBoxLayout{card};
        inside->setContentsMargins(1, desk::px(4), 1, desk::px(4));
        table_ = new desk::Table{desk,
                                 card,
                                 desk::say("Rights"),
                                 {{.title = "", .width = 44},
                                  {.title = "May", .width = 0},
                                  {.title = "Right", .width = 230},
                                  {.title = "At most", .width = 200},
                                  {.title = "Change", .width = 130}}};
        table_->activated = [this](int row) { toggle(row); };
        table_->view()->installEventFilter(this);
        inside->addWidget(table_);
        all->addWidget(card, 1);
        setFocusProxy(table_);
        load();
    }

    QString title() const override { return found_.head ? desk::text(found_.head->name) : desk::say("Role"); }
    QString explain() const override { return desk::say("Role"); }
    desk::Record record() const override { return {"role", id_}; }
    QJsonObject state() const override { return {{"id", static_cast<qint64>(id_)}}; }
    bool mayClose() override {
        if (flipped_.empty()) return true;
        say_(desk::say("%1 changes are not saved. Press Ctrl+S to save them, or Ctrl+Z to forget them.").arg(flipped_.size()), Tone::bad);
        return false;
    }
    void refresh(const QSet<QString>& tables) override {
        if (tables.contains("role") || tables.contains("role_permission") || tables.contains("permission_limit")) load();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space && table_->current() >= 0) {
            toggle(table_->current());
            return true;
        }
        return Screen::eventFilter(watched, event);
    }

private:
    QLayout* buildHead() {
        auto* line = new QHBoxLayout;
        auto* search = new QLineEdit{this};
        search->setPlaceholderText(desk::say("Filter…  Ctrl+F"));
        search->setAccessibleName(desk::say("Filter"));
        search->setMaximumWidth(desk::px(240));
        connect(search, &QLineEdit::textChanged, this, [this](const QString& words) { table_->filter(words); });
        connect(search, &QLineEdit::returnPressed, this, [this] { table_->setFocus(); });
        auto* find = new QShortcut{QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut};
        connect(find, &QShortcut::activated, search, [search] { search->setFocus(); });
        line->addWidget(search);
        line->addStretch(1);
        rename_ = button(line, desk::say("Rename…"), "Ctrl+E", [this] { rename(); });
        limit_ = button(line, desk::say("Limit…"), "Ctrl+L", [this] { limit(); });
        forget_ = button(line, desk::say("Forget changes"), "Ctrl+Z", [this] { flipped_.clear(), show(); });
        save_ = button(line, desk::say("Save rights"), "Ctrl+S", [this] { save(); });
        save_->setProperty("main", true);
        rename_->setVisible(desk().may("people.changeRole"));
        limit_->setVisible(desk().may("people.setLimit"));
        return line;
    }
    QPushButton* button(QHBoxLayout* line, const QString& title, const char* keys, std::function<void()> run) {
        auto* made = new QPushButton{title, this};
        auto* key = new QShortcut{QKeySequence{keys}, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut};
        connect(key, &QShortcut::activated, made, run);
        made->setToolTip(QKeySequence{keys}.toString(QKeySequence::NativeText));
        connect(made, &QPushButton::clicked, this, std::move(run));
        line->addWidget(made);
        return made;
    }
    void load() {
        desk().read<Found>(
            this, [id = id_](const db::Read& read) { return foundOf(read, id); },
            [this](Found found) {
                found_ = std::move(found);
                if (!found_.head) return say_(desk::say("There is no such role any more."), Tone::bad);
                show();
                tell();
            });
    }
    bool holds(const std::string& right) const { return found_.held.contains(right); }
    void show() {
        std::vector<desk::TableRow> rows;
        rows.push_back(rowOf({"*", "Everything, now and in versions to come", {}}, 1));
        std::string group;
        std::int64_t key = 1;
        for (const auto& right : rights_) {
            if (right.group != group) {
                group = right.group;
                rows.push_back({.cells = {{}, {.text = desk::say(group)}}, .strong = true});
            }
            rows.push_back(rowOf(right, ++key));
        }
        table_->setRows(std::move(rows));
        const bool may = desk().may("people.changeRole");
        save_->setVisible(may);
        forget_->setVisible(may);
        save_->setEnabled(!flipped_.empty() && !busy_);
        forget_->setEnabled(!flipped_.empty());
        if (holds("*"))
            say_(desk::say("This role may do everything; what is ticked below adds nothing."), Tone::attention);
        else
            say_({}, Tone::neutral);
    }
    desk::TableRow rowOf(const Right& right, std::int64_t key) const {
        const bool flipped = flipped_.contains(right.name), ticked = holds(right.name) != flipped;
        const auto limit = found_.limits.find(right.name);
        return {.cells = {{.text = ticked ? QStringLiteral("✓") : QStringLiteral("–"),
                           .tone = ticked ? Tone::good : Tone::neutral,
                           .muted = !ticked},
                          {.text = desk::say(right.title), .muted = !ticked},
                          {.text = desk::text(right.name), .muted = true},
                          {.text = limit == found_.limits.end() ? QString{} : desk::text(limit->second)},
                          {.text = !flipped ? QString{}
                                   : ticked ? desk::say("is added")
                                            : desk::say("is taken"),
                           .tone = ticked ? Tone::active : Tone::attention,
                           .chip = true}},
                .key = key,
                .data = {{"right", desk::text(right.name)}}};
    }
    void toggle(int row) {
        const auto right = desk::utf8(table_->rows()[static_cast<std::size_t>(row)].data["right"].toString());
        if (right.empty() || !desk().may("people.changeRole")) return;
        if (!flipped_.erase(right)) flipped_.insert(right);
        show();
    }
    void save() {
        if (flipped_.empty() || busy_ || !found_.head) return;
        ChangeRole change;
        change.role = RoleId{id_};
        change.version = found_.head->version;
        for (const auto& right : flipped_) (holds(right) ? change.remove : change.add).push_back(right);
        busy_ = true;
        save_->setEnabled(false);
        desk().perform<ChangeRole, RoleState>(
            this, changeRoleAction, std::move(change),
            [this](const RoleState&) {
                busy_ = false;
                flipped_.clear();
                desk().toast(desk::say("The rights are saved"));
                load();
            },
            [this](const std::vector<db::Refusal>& reasons) {
                busy_ = false;
                show();
                say_(desk::sentences(reasons), Tone::bad);
            });
    }
    void rename() {
        if (!found_.head) return;
        desk::showForm(desk(), {.action = "people.changeRole",
                                .title = "Rename role",
                                .verb = "Rename",
                                .fields = {{.argument = "role", .hidden = true},
                                           {.argument = "version", .hidden = true},
                                           {.argument = "name", .label = "Name"},
                                           {.argument = "add", .hidden = true},
                                           {.argument = "remove", .hidden = true}},
                                .preset = {{"role", static_cast<qint64>(id_)},
                                           {"version", static_cast<qint64>(found_.head->version)},
                                           {"name", desk::text(found_.head->name)}},
                                .staleTable = "role"});
    }
    void limit() {
        const auto row = table_->current();
        const auto right = row < 0 ? QString{} : table_->rows()[static_cast<std::size_t>(row)].data["right"].toString();
        if (right.isEmpty() || right == "*") return say_(desk::say("Choose the right that is to be bounded."), Tone::attention);
        desk::showForm(
            desk(),
            {.action = "people.setLimit",
             .title = "At most",
             .verb = "Set limit",
             .fields = {{.argument = "role", .hidden = true},
                        {.argument = "permission", .label = "Right"},
                        {.argument = "currency", .label = "Currency"},
                        {.argument = "most", .label = "At most", .hint = "Empty: without a limit."}},
             .preset = {{"role", static_cast<qint64>(id_)}, {"permission", right}, {"currency", desk::text(desk().bookCurrency().code)}}});
    }
    void say_(const QString& sentence, Tone tone) {
        note_->setText(sentence);
        note_->setVisible(!sentence.isEmpty());
        desk::setTone(note_, tone);
    }

    std::int64_t id_;
    std::vector<Right> rights_;
    Found found_;
    std::set<std::string> flipped_;  // rights to add where not held, to take where held
    desk::Table* table_ = nullptr;
    QLabel* note_ = nullptr;
    QPushButton *save_ = nullptr, *forget_ = nullptr, *rename_ = nullptr, *limit_ = nullptr;
    bool busy_ = false;
};

}  // namespace

desk::Screen* roleScreen(desk::Desk& desk, const QJsonObject& with) { return new RoleScreen{desk, with}; }

}  // namespace people
