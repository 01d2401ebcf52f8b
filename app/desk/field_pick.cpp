// A record by any fragment of its number or name; recent ones first; a new one in place.
#include <QCryptographicHash>
#include <QSettings>

#include "app/desk/field_kinds.h"
#include "app/desk/field_popup.h"
#include "app/desk/form.h"
#include "app/desk/line_field.h"
#include "app/desk/soon.h"

namespace desk {
namespace {

constexpr int debounce = 30;  // ms of quiet before the company is asked
constexpr int mostFound = 12, mostRecent = 8;

// What was chosen last at this PC, per company and kind.
class Recent {
public:
    Recent(const Desk& desk, const std::string& kind)
        : kind_(kind),
          key_("recent/" +
               QCryptographicHash::hash(QByteArray::fromStdString(desk.company().location()), QCryptographicHash::Sha1).toHex().left(12) +
               "/" + text(kind)) {}
    std::vector<db::Found> all() const {
        std::vector<db::Found> found;
        for (const auto& one : QSettings{}.value(key_).toStringList()) {
            const auto parts = one.split('\t');
            if (parts.size() == 3) found.push_back({kind_, parts[0].toLongLong(), utf8(parts[1]), utf8(parts[2]), {}});
        }
        return found;
    }
    void add(const db::Found& f) {
        QSettings settings;
        auto list = settings.value(key_).toStringList();
        const auto begins = QString::number(f.id) + "\t" + text(f.number) + "\t";
        list.removeIf([&](const QString& one) { return one.startsWith(begins); });
        list.prepend(begins + text(f.name));
        settings.setValue(key_, list.mid(0, mostRecent));
    }

private:
    std::string kind_;
    QString key_;
};

// The new record in an action's answer: the member of its kind's name ("priceList"), else the first id there.
std::int64_t idIn(const QJsonObject& answer, const QString& kind) {
    const auto words = kind.split(' ');
    auto name = words[0];
    for (qsizetype i = 1; i < words.size(); ++i) name += words[i].at(0).toUpper() + words[i].mid(1);
    if (answer.value(name).isDouble()) return answer.value(name).toInteger();
    for (const auto& one : answer)
        if (one.isDouble()) return one.toInteger();
    return 0;
}

class PickField final : public LineField {
public:
    PickField(Desk& desk, QWidget* parent, const QString& kind)
        : LineField{parent}, desk_(desk), kind_(utf8(kind)), recent_(desk, kind_) {
        edit_->setButton("search", say("Show what can be chosen (Down)"), [this] { ask(true); });
        edit_->key = [this](QKeyEvent* event) { return key(*event); };
        edit_->ownsShortcut = [this](const QKeyEvent* e) {
            const bool plain = e->modifiers() == Qt::NoModifier;
            return (plain && e->key() == Qt::Key_F2) || (plain && open() && (e->key() == Qt::Key_Escape || e->key() == Qt::Key_Return)) ||
                   (e->modifiers() == Qt::ControlModifier && e->key() == Qt::Key_N && creator() != nullptr);
        };
        edit_->focusLeft = [this](bool byKey) { leaving(byKey); };
    }
    ~PickField() override { delete list_; }

    QJsonValue value() const override {
        const auto typedText = edit_->text().trimmed();
        if (typedText.isEmpty()) return {};
        if (chosen_ && chosen_->id != 0) return QJsonValue{static_cast<qint64>(chosen_->id)};
        return chosen_ ? text(chosen_->number) : typedText;
    }
    // While a record is still being read there is no number yet, and a draft holds nothing rather than dots.
    QString typed() const override { return chosen_ && chosen_->number.empty() ? QString{} : edit_->text(); }
    void setValue(const QJsonValue& value) override {
        chosen_.reset();
        if (value.isDouble() && value.toInteger() != 0) readById(value.toInteger());
        else setTyped(value.toString());  // 0 is no record
    }
    bool reading() const override { return resolving_ == asked_; }
    void finish() override {
        leaving(true);
        if (!changed_) return;
        changed_ = false;
        settle();
    }
    void setTyped(const QString& typedText) override {
        chosen_.reset();
        edit_->setText(typedText);
        edit_->setEnd({});
        changed_ = false;
        if (!typedText.trimmed().isEmpty()) return resolve(false);
        ++asked_;  // what is still being read comes too late
        resolving_ = -1;
    }

private:
    bool open() const { return list_ != nullptr && list_->isVisible(); }
    void close() {
        if (list_ != nullptr) list_->hide();
    }
    const PickKind* creator() const {
        for (const auto& pick : desk_.picks())
            if (kind_ == pick.kind && *pick.create != 0 && desk_.may(pick.create)) return &pick;
        return nullptr;
    }

    void typing() override {
        chosen_.reset();
        edit_->setEnd({});
        wait_.again(debounce);
    }

    // ---- asking

    void ask(bool atOnce) {
        wait_.cancel();
        const auto typedText = edit_->text().trimmed();
        const auto question = ++asked_;
        auto recent = typedText.isEmpty() || chosen_ ? recent_.all() : std::vector<db::Found>{};
        const auto wanted = chosen_ ? std::string{} : utf8(typedText);
        if (!atOnce && typedText.isEmpty() && recent.empty()) return close();
        desk_.read<std::vector<db::Found>>(
            this, [&actions = desk_.company().actions(), kind = kind_, wanted](const db::Read& r) {
                return findOfKind(r, actions, kind, wanted, mostFound);
            },
            [this, question, recent = std::move(recent), marked = !wanted.empty()](std::vector<db::Found> found) mutable {
                if (question != asked_ || !edit_->hasFocus()) return;
                for (auto& f : found)
                    if (recent.size() < mostFound && std::ranges::none_of(recent, [&](const auto& r) { return r.id == f.id && r.number == f.number; }))
                        recent.push_back(std::move(f));
                showFound(std::move(recent), marked);
            });
    }
    void showFound(std::vector<db::Found> found, bool marked) {
        found_ = std::move(found);
        QString note;
        if (found_.empty()) note = say("Nothing is found.");
        if (creator() != nullptr) note += (note.isEmpty() ? "" : " ") + say("Ctrl+N makes a new one.");
        if (list_ == nullptr) {
            list_ = new PickList{edit_};
            list_->chosen = [this](int row) { choose(row); };
        }
        list_->show(found_, marked, note);
    }

    // ---- choosing

    void take(const db::Found& f) {
        chosen_ = f;
        edit_->setText(text(f.number));
        edit_->setEnd(text(f.name));
    }
    void choose(int row) {
        close();
        if (row < 0 || row >= static_cast<int>(found_.size())) return;
        wait_.cancel();
        ++asked_;
        take(found_[static_cast<std::size_t>(row)]);
        recent_.add(*chosen_);
        changed_ = true;
        if (edited) edited();
    }
    // The row that Enter and Tab mean: one whose number is what was typed, else the marked one.
    int meant() const {
        const auto typedText = utf8(edit_->text().trimmed());
        for (std::size_t i = 0; i < found_.size(); ++i)
            if (found_[i].number == typedText) return static_cast<int>(i);
        return list_->current();
    }
    // Typed in full and left at once: found by its number without a list.
    void resolve(bool byPerson) {
        const auto question = ++asked_;
        resolving_ = question;
        const auto typedText = edit_->text().trimmed();
        desk_.read<std::vector<db::Found>>(
            this, [&actions = desk_.company().actions(), kind = kind_, wanted = utf8(typedText)](const db::Read& r) {
                return findOfKind(r, actions, kind, wanted, 2);
            },
            [this, question, typedText, byPerson](const std::vector<db::Found>& found) {
                if (question != asked_) return goOn();
                resolving_ = -1;
                bool known = false;
                for (const auto& f : found) {
                    const bool exact = text(f.number).compare(typedText, Qt::CaseInsensitive) == 0;
                    if (!exact && !(byPerson && found.size() == 1)) continue;
                    take(f);
                    known = true;
                    if (!byPerson) break;
                    recent_.add(f);
                    if (edited) edited();
                    break;
                }
                if (!byPerson) return goOn();
                // Enter came before the list did, and it may mean several: the list asks which.
                if (!known && found.size() > 1 && edit_->hasFocus()) ask(true);
                else if (left) left();
                goOn();
            },
            [this, question, byPerson](const QString&) {  // the door will say what is wrong
                if (question != asked_) return goOn();
                resolving_ = -1;
                if (!byPerson) return goOn();
                if (left) left();
                goOn();
            });
    }
    // What was typed while the record was looked up goes where the cursor went.
    void goOn() {
        for (auto& event : std::exchange(ahead_, {}))
            if (auto* to = QApplication::focusWidget()) QCoreApplication::postEvent(to, event.release());
    }
    void readById(std::int64_t id) {
        chosen_ = db::Found{kind_, id, {}, {}, {}};
        edit_->setText("…");
        const auto question = ++asked_;
        desk_.read<std::optional<db::Found>>(
            this, [&actions = desk_.company().actions(), kind = kind_, id](const db::Read& r) { return byId(r, actions, kind, id); },
            [this, question, id](const std::optional<db::Found>& f) {
                if (question == asked_) take(f ? *f : db::Found{kind_, id, std::to_string(id), {}, {}});
            });
        changed_ = false;
    }

    // ---- keys and leaving

    bool key(const QKeyEvent& event) {
        const bool plain = event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::KeypadModifier;
        if (reading() && (plain || event.modifiers() == Qt::ShiftModifier)) {
            ahead_.emplace_back(event.clone());
            return true;
        }
        if (event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_N) return create();
        if (plain && event.key() == Qt::Key_F2) return openRecord();
        if (edit_->isReadOnly()) return false;
        if (plain && (event.key() == Qt::Key_Down || event.key() == Qt::Key_Up)) {
            if (open()) list_->move(event.key() == Qt::Key_Down ? 1 : -1);
            else ask(true);
            return true;
        }
        if (!open()) return false;
        if (plain && event.key() == Qt::Key_Escape) return close(), true;
        if (plain && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && meant() >= 0) choose(meant());
        return false;  // Enter goes on to the next field
    }
    void leaving(bool byKey) {
        if (open() && byKey && !chosen_ && meant() >= 0) choose(meant());
        close();
        wait_.cancel();
    }
    void settle() override {
        if (chosen_ || edit_->text().trimmed().isEmpty()) {
            ++asked_;  // what is still being read comes too late
            if (left) left();
            return;
        }
        resolve(true);
    }
    bool openRecord() {
        if (chosen_ && chosen_->id != 0) desk_.open(Record{text(kind_), chosen_->id});
        return true;
    }
    bool create() {
        const auto* how = creator();
        if (how == nullptr || edit_->isReadOnly()) return false;
        close();
        FormLook look;
        look.action = how->create;
        if (!chosen_ && !edit_->text().trimmed().isEmpty()) look.preset["name"] = edit_->text().trimmed();
        look.then = [field = QPointer<PickField>{this}](Desk&, const QJsonObject& answer) {
            if (field.isNull()) return;
            if (const auto id = idIn(answer, text(field->kind_)); id != 0) field->readById(id);
            field->edit_->setFocus();
            if (field->edited) field->edited();
            if (field->left) field->left();
        };
        showForm(desk_, look);
        return true;
    }

    Desk& desk_;
    std::string kind_;
    Recent recent_;
    std::optional<db::Found> chosen_;
    std::vector<db::Found> found_;  // in the list
    QPointer<PickList> list_;
    std::vector<std::unique_ptr<QKeyEvent>> ahead_;  // keys pressed while the record was looked up
    Soon wait_{[this] { ask(false); }};
    int asked_ = 0, resolving_ = -1;  // numbers of questions; only the answer to the last counts
};

}  // namespace

Field* pickField(Desk& desk, QWidget* parent, const QString& kind) { return new PickField{desk, parent, kind}; }
bool canPick(const Desk& desk, const std::string& kind) { return findsKind(desk.company().actions(), kind); }

}  // namespace desk
