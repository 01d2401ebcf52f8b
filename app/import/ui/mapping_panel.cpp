#include "app/import/ui/mapping_panel.h"

#include <QGridLayout>
#include <QScrollArea>

#include "app/desk/labels.h"
#include "app/desk/tone.h"

namespace imports {
namespace {

using desk::px;
using desk::say;
using desk::text;
using desk::utf8;

constexpr std::size_t samples = 3;
constexpr qsizetype sampleLength = 18;

QString columnWord(const std::string& column) { return column.empty() ? say("Column without a name") : text(column); }

QString samplesOf(const app::Preview& preview, std::size_t column) {
    QStringList found;
    for (const auto& row : preview.first) {
        if (column >= row.cells.size()) continue;
        auto cell = text(row.cells[column]).simplified();
        if (cell.size() > sampleLength) cell = cell.left(sampleLength) + QStringLiteral("…");
        if (!cell.isEmpty() && !found.contains(cell)) found << cell;
        if (found.size() == samples) break;
    }
    return found.join(QStringLiteral(" · "));
}

QGridLayout* gridOf(QWidget* of) {
    auto* grid = new QGridLayout{of};
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(px(12));
    grid->setVerticalSpacing(px(8));
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 4);
    return grid;
}

void addHeads(QGridLayout* grid, QWidget* parent, const QStringList& heads) {
    for (int at = 0; at < heads.size(); ++at) {
        auto* head = desk::muted(heads[at], parent);
        head->setFont(desk::smallFont());
        grid->addWidget(head, 0, at);
    }
}

QLabel* wrapped(QLabel* label) {
    label->setWordWrap(true);
    return label;
}

}  // namespace

MappingPanel::MappingPanel(QWidget* parent, QWidget* after)
    : QFrame{parent}, after_(after), scroll_(new QScrollArea{this}), wrong_(desk::plain({}, this)) {
    setProperty("card", true);
    auto* all = new QVBoxLayout{this};
    all->setContentsMargins(px(12), px(8), px(12), px(8));
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout{inside};
    column->setContentsMargins(px(4), 0, px(4), 0);
    column->setSpacing(px(16));
    column->addStretch(1);
    scroll_->setWidget(inside);
    inside->setAutoFillBackground(false);
    scroll_->viewport()->setAutoFillBackground(false);
    all->addWidget(scroll_, 1);
    wrong_->setProperty("bad", true);
    wrong_->setWordWrap(true);
    wrong_->hide();
    all->addWidget(wrong_);
}

void MappingPanel::setFile(const db::Actions& actions, const app::Table& table, const app::Preview& preview) {
    const auto* inHand = QApplication::focusWidget();
    const auto choice = std::ranges::find_if(choices_, [&](desk::Field* c) { return c->editor() == inHand; }) - choices_.begin();
    for (const auto& [member, edit] : typed_)
        if (edit->editor() == inHand) goTo_ = member;
    places_ = placesOf(actions, table);
    header_ = preview.header;
    showRefusal({});
    matchNames(actions, table);
    const bool inColumns = choice < std::ssize(choices_);
    buildColumns(preview);
    restShown_.clear();
    buildRest();
    if (inColumns && choice < std::ssize(choices_)) choices_[static_cast<std::size_t>(choice)]->editor()->setFocus(Qt::TabFocusReason);
}

// What was chosen by hand comes first; then the members' names, as everywhere; then their words.
void MappingPanel::matchNames(const db::Actions& actions, const app::Table& table) {
    fills_.assign(header_.size(), {});
    for (std::size_t i = 0; i < header_.size(); ++i)
        if (const auto chosen = hand_.find(header_[i]); chosen != hand_.end() && !byColumn(chosen->second)) fills_[i] = chosen->second;
    const auto byName = app::filledBy(table, actions, header_);
    const auto offer = [&](std::size_t i, const std::string& member) {
        if (fills_[i].empty() && !hand_.contains(header_[i]) && !constants_.contains(member) && !byColumn(member)) fills_[i] = member;
    };
    for (std::size_t i = 0; i < header_.size(); ++i) {
        if (byName[i].empty()) continue;
        if (place(byName[i]) == nullptr)  // the second address and the like
            places_.push_back(
                {{byName[i], table.steps.front().action, "text", false}, placeWord(table, byName[i], table.steps.front().action)});
        offer(i, byName[i]);
    }
    for (std::size_t i = 0; i < header_.size(); ++i)
        for (const auto& one : places_)
            if (one.word.compare(text(header_[i]), Qt::CaseInsensitive) == 0) offer(i, one.member.name);
}

void MappingPanel::buildColumns(const app::Preview& preview) {
    delete columns_;
    columns_ = new QWidget{scroll_->widget()};
    choices_.clear();
    taken_ = {};
    auto* grid = gridOf(columns_);
    addHeads(grid, columns_, {say("Column of the file"), say("What stands in it"), say("Fills")});
    std::vector<std::pair<QString, QString>> words{{QString{}, say("— left out —")}};
    for (const auto& one : places_) words.emplace_back(text(one.member.name), one.word);
    for (std::size_t i = 0; i < header_.size(); ++i) {
        const auto row = static_cast<int>(i) + 1;
        grid->addWidget(wrapped(desk::heading(columnWord(header_[i]), columns_)), row, 0);
        grid->addWidget(wrapped(desk::muted(samplesOf(preview, i), columns_)), row, 1);
        auto* choice = desk::choiceField(columns_, words, false);
        choice->setName(columnWord(header_[i]));
        choice->setFixedWidth(px(208));
        choice->setValue(text(fills_[i]));
        choice->left = [this, i] { choose(i, utf8(choices_[i]->typed())); };
        follow(choice);
        grid->addWidget(choice, row, 2);
        choices_.push_back(choice);
    }
    static_cast<QVBoxLayout*>(scroll_->widget()->layout())->insertWidget(0, columns_);
    columns_->show();  // at once: the cursor may go there
}

void MappingPanel::giveBack(std::size_t column) {
    const auto taken = std::exchange(taken_, {});
    if (taken.member.empty() || taken.by != column || fills_[column] != taken.member || !fills_[taken.from].empty()) return;
    fills_[taken.from] = taken.member;
    hand_[header_[taken.from]] = taken.member;
    choices_[taken.from]->setValue(text(taken.member));
}

// A member has one column: the one that had it before is left out.
void MappingPanel::choose(std::size_t column, const std::string& member) {
    if (fills_[column] == member) return;
    giveBack(column);
    for (std::size_t i = 0; i < fills_.size(); ++i) {
        if (i == column || member.empty() || fills_[i] != member) continue;
        fills_[i].clear();
        hand_[header_[i]].clear();
        choices_[i]->setValue(QString{});
        taken_ = {column, i, member};
    }
    fills_[column] = member;
    hand_[header_[column]] = member;
    showRefusal({});
    askRest();
    if (changed) changed();
}

bool MappingPanel::byColumn(const std::string& member) const { return std::ranges::find(fills_, member) != fills_.end(); }

const Place* MappingPanel::place(const std::string& member) const {
    const auto found = std::ranges::find_if(places_, [&](const Place& p) { return p.member.name == member; });
    return found == places_.end() ? nullptr : &*found;
}

// What may be said of every row beside those.
std::vector<const Place*> MappingPanel::further() const {
    std::vector<const Place*> all;
    for (const auto& one : places_)
        if (!one.member.needed && !byColumn(one.member.name) && !constants_.contains(one.member.name)) all.push_back(&one);
    return all;
}

// What no column fills: the needed ones, and those that somebody wants to be the same in every row.
std::vector<const Place*> MappingPanel::rest() const {
    std::vector<const Place*> all;
    for (const auto& one : places_)
        if (!byColumn(one.member.name) && (one.member.needed || constants_.contains(one.member.name))) all.push_back(&one);
    return all;
}

void MappingPanel::askRest() {
    if (std::exchange(asked_, true)) return;
    QTimer::singleShot(0, this, [this] {
        asked_ = false;
        buildRest();
    });
}

void MappingPanel::buildRest() {
    std::vector<std::string> now;
    const auto all = rest();
    for (const auto* one : all) now.push_back(one->member.name);
    now.emplace_back();
    for (const auto* one : further()) now.push_back(one->member.name);
    if (rest_ != nullptr && now == restShown_) return;
    restShown_ = now;
    delete rest_;
    typed_.clear();
    restEdits_.clear();
    rest_ = new QWidget{scroll_->widget()};
    auto* grid = gridOf(rest_);
    grid->addWidget(desk::heading(say("The same in every row"), rest_), 0, 0, 1, 3);
    int row = 1;
    for (const auto* one : all) addConstant(grid, row++, *one);
    addFurther(grid, row);
    static_cast<QVBoxLayout*>(scroll_->widget()->layout())->insertWidget(1, rest_);
    rest_->show();
    orderTabs();
    if (const auto wanted = typed_.find(goTo_); wanted != typed_.end()) wanted->second->editor()->setFocus(Qt::TabFocusReason);
    goTo_.clear();
}

void MappingPanel::addConstant(QGridLayout* grid, int row, const Place& one) {
    const auto name = one.member.name;
    auto* label = wrapped(desk::heading(one.word, rest_));
    auto* hint = wrapped(desk::plain({}, rest_));
    grid->addWidget(label, row, 0);
    grid->addWidget(hint, row, 1);
    const auto show = [this, label, hint, name, needed = one.member.needed, group = one.member.action.empty()] {
        const auto found = constants_.find(name);
        const bool lacks = needed && (found == constants_.end() || found->second.isEmpty());
        desk::setTone(label, lacks ? desk::Tone::bad : desk::Tone::neutral);
        hint->setText(!lacks ? QString{} : group ? say("Needed: choose its column above.") : say("Needed: no column fills it."));
        desk::setTone(hint, lacks ? desk::Tone::bad : desk::Tone::neutral);
    };
    show();
    if (one.member.action.empty()) return;
    auto* edit = desk::textField(rest_);
    edit->setName(one.word);
    edit->setFixedWidth(px(208));
    if (const auto found = constants_.find(name); found != constants_.end()) edit->setValue(found->second);
    edit->edited = [this, edit, name, show] {
        constants_[name] = edit->typed();
        show();
        showRefusal({});
        if (changed) changed();
    };
    follow(edit);
    grid->addWidget(edit, row, 2);
    typed_[name] = edit;
    restEdits_.push_back(edit->editor());
}

void MappingPanel::addFurther(QGridLayout* grid, int row) {
    std::vector<std::pair<QString, QString>> words{{QString{}, say("Fill another one…")}};
    for (const auto* one : further()) words.emplace_back(text(one->member.name), one->word);
    auto* choice = desk::choiceField(rest_, words, false);
    choice->setName(say("Fill another one"));
    choice->setFixedWidth(px(208));
    choice->setValue(QString{});
    choice->left = [this, choice] {
        goTo_ = utf8(choice->typed());
        if (goTo_.empty()) return;
        constants_[goTo_] = {};
        askRest();
    };
    follow(choice);
    grid->addWidget(choice, row, 2);
    restEdits_.push_back(choice->editor());
}

// What is made anew would else come last.
void MappingPanel::orderTabs() {
    auto* before = after_;
    const auto next = [&](QWidget* edit) { QWidget::setTabOrder(std::exchange(before, edit), edit); };
    for (auto* choice : choices_) next(choice->editor());
    for (auto* edit : restEdits_) next(edit);
}

// Enter goes on as Tab does.
void MappingPanel::follow(desk::Field* field) { field->editor()->installEventFilter(this); }

bool MappingPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn) scroll_->ensureWidgetVisible(static_cast<QWidget*>(watched));
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter || (key->modifiers() != Qt::NoModifier && key->modifiers() != Qt::KeypadModifier))
        return QFrame::eventFilter(watched, event);
    focusNextPrevChild(true);
    return true;
}

void MappingPanel::forget() {
    hand_.clear();
    constants_.clear();
}

QJsonObject MappingPanel::kept() const {
    QJsonObject columns, constants;
    for (const auto& [column, member] : hand_) columns[text(column)] = text(member);
    for (const auto& [member, value] : constants_) constants[text(member)] = value;
    return {{"columns", columns}, {"constants", constants}};
}

void MappingPanel::restore(const QJsonObject& was) {
    forget();
    const auto columns = was["columns"].toObject(), constants = was["constants"].toObject();
    for (auto one = columns.begin(); one != columns.end(); ++one) hand_[utf8(one.key())] = utf8(one.value().toString());
    for (auto one = constants.begin(); one != constants.end(); ++one) constants_[utf8(one.key())] = one.value().toString();
}

void MappingPanel::fill(app::CsvOrder& order) const {
    for (std::size_t i = 0; i < header_.size(); ++i)
        if (fills_[i].empty())
            order.leaveOut.push_back(header_[i]);
        else
            order.map[fills_[i]] = header_[i];
    for (const auto& [member, value] : constants_)
        if (!value.trimmed().isEmpty() && !byColumn(member) && place(member) != nullptr) order.set[member] = utf8(value.trimmed());
}

QStringList MappingPanel::missing() const {
    QStringList words;
    for (const auto* one : rest()) {
        const auto found = constants_.find(one->member.name);
        if (one->member.needed && (found == constants_.end() || found->second.trimmed().isEmpty())) words << one->word;
    }
    return words;
}

void MappingPanel::showRefusal(const QString& sentence) {
    wrong_->setText(sentence);
    wrong_->setVisible(!sentence.isEmpty());
}

void MappingPanel::goFirst() {
    if (!choices_.empty()) choices_.front()->editor()->setFocus(Qt::TabFocusReason);
}

void MappingPanel::goMissing() {
    for (std::size_t i = 0; i < fills_.size(); ++i)
        if (fills_[i].empty() && !hand_.contains(header_[i])) return choices_[i]->editor()->setFocus(Qt::TabFocusReason);
    for (const auto* one : rest())
        if (const auto edit = typed_.find(one->member.name); edit != typed_.end() && edit->second->typed().trimmed().isEmpty())
            return edit->second->editor()->setFocus(Qt::TabFocusReason);
    goFirst();
}

}  // namespace imports
