#include "production/ui/rehearsed.h"

#include <QJsonDocument>
#include <QKeyEvent>

namespace production::ui {

using desk::px;
using desk::say;
using desk::text;
using desk::Tone;

RehearsedScreen::RehearsedScreen(desk::Desk& d, Rehearsal step, const QJsonObject& with)
    : Screen{d}, step_(std::move(step)), order_(with["id"].toInteger()) {
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(px(20), px(16), px(20), px(16));
    column->setSpacing(px(12));
    column->addWidget(makeHead());
    summary_ = new desk::Summary{d, this};
    column->addWidget(summary_);
    auto* frame = desk::cardFrame(this);
    auto* inside = new QVBoxLayout{frame};
    inside->setContentsMargins(px(4), px(4), px(4), px(4));
    table_ = new desk::Table{d, frame, say(step_.title), step_.columns};
    inside->addWidget(table_);
    column->addWidget(frame, 1);
    column->addWidget(makeFoot());
    setFocusProxy(table_);
    load();
}

QWidget* RehearsedScreen::makeHead() {
    auto* head = new QWidget{this};
    auto* row = new QHBoxLayout{head};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(12));
    name_ = desk::plain({}, head);
    name_->setFont(desk::titleFont());
    row->addWidget(name_);
    row->addStretch(1);
    for (const auto& option : step_.options) {
        auto* field = desk::textField(head, 60);
        field->setName(say(option.label));
        field->setFixedWidth(px(150));
        field->editor()->setToolTip(say(option.hint));
        field->left = [this] { rehearse(); };
        auto* words = desk::muted(say(option.label), head);
        words->setBuddy(field->editor());
        row->addWidget(words);
        row->addWidget(field);
        options_.emplace_back(option.argument, field);
    }
    return head;
}

QWidget* RehearsedScreen::makeFoot() {
    auto* foot = new QWidget{this};
    auto* row = new QHBoxLayout{foot};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    row->addStretch(1);
    auto* back = new QPushButton{say("Back"), foot};
    back->setToolTip("Esc");
    connect(back, &QPushButton::clicked, this, [this] { desk().shell->closeCurrent(); });
    verb_ = new QPushButton{desk::icon(step_.icon, desk::theme().onAccent), say(step_.verb), foot};
    verb_->setProperty("main", true);
    verb_->setToolTip("Ctrl+Enter");
    verb_->setAutoDefault(true);
    verb_->setEnabled(false);
    connect(verb_, &QPushButton::clicked, this, [this] { perform(); });
    row->addWidget(back);
    row->addWidget(verb_);
    return foot;
}

QString RehearsedScreen::title() const { return head_ ? say(step_.title) + ' ' + text(head_->number) : say(step_.title); }
QString RehearsedScreen::explain() const { return head_ ? text(head_->item + " · " + head_->itemName) : QString{}; }

void RehearsedScreen::refresh(const QSet<QString>& tables) {
    if (!busy_ && tables.contains("work_order")) load();
}

void RehearsedScreen::load() {
    desk().read<std::optional<OrderHead>>(
        this, [order = order_](const db::Read& read) { return orderHead(read, WorkOrderId{order}); },
        [this](std::optional<OrderHead> head) {
            head_ = std::move(head);
            tell();
            if (!head_) return tellNow(say(step_.none), Tone::neutral);
            name_->setText(orderWords(*head_) + ", " + desk::shown(head_->quantity, head_->unit));
            rehearse();
        });
}

std::string RehearsedScreen::arguments() const {
    QJsonObject args{{"order", static_cast<qint64>(order_)}};
    for (const auto& [argument, field] : options_)
        if (const auto typed = field->typed().trimmed(); !typed.isEmpty()) args[argument] = typed;
    return QJsonDocument{args}.toJson(QJsonDocument::Compact).toStdString();
}

void RehearsedScreen::rehearse() {
    if (!head_ || busy_) return;
    const auto turn = ++turn_;
    verb_->setEnabled(false);
    const auto version = desk().company().actions().get(step_.action).version;
    desk().rehearse(
        this, {step_.action, arguments(), {}, version},
        [this, turn](const std::string& answer) {
            if (turn != turn_) return;
            const auto shown = step_.show(QJsonDocument::fromJson(QByteArray::fromStdString(answer)).object());
            table_->setRows(shown.rows);
            for (const auto& [argument, field] : options_) field->setRefusal({});
            tellNow(shown.sentence, shown.tone);
            verb_->setEnabled(true);
        },
        [this, turn](const std::vector<db::Refusal>& reasons) {
            if (turn == turn_) refused(reasons);
        });
}

void RehearsedScreen::tellNow(const QString& sentence, Tone tone) {
    sentence_ = sentence;
    summary_->note(sentence, tone);
}

// What can be mended here stands at its field too.
void RehearsedScreen::refused(const std::vector<db::Refusal>& reasons) {
    table_->setRows({});
    for (const auto& [argument, field] : options_) {
        QString sentence;
        for (const auto& reason : reasons)
            if (reason.field == argument) sentence = desk::sentence(reason);
        field->setRefusal(sentence);
    }
    tellNow(desk::sentences(reasons), Tone::bad);
}

void RehearsedScreen::perform() {
    if (!head_ || busy_ || !verb_->isEnabled()) return;
    busy_ = true;
    verb_->setEnabled(false);
    const auto version = desk().company().actions().get(step_.action).version;
    desk().perform(
        this, once_.request(step_.action, arguments(), version),
        [this](const db::Answer& answer) {
            once_.done();
            const auto said = step_.done(QJsonDocument::fromJson(QByteArray::fromStdString(answer.result)).object());
            auto& d = desk();  // closing ends this screen
            const desk::Record order{"work order", order_};
            if (isVisible()) d.shell->closeCurrent();
            d.open(order);
            d.toast(said);
        },
        [this](const std::vector<db::Refusal>& reasons) {
            once_.refused(reasons);
            busy_ = false;
            refused(reasons);
        });
}

void RehearsedScreen::keyPressEvent(QKeyEvent* key) {
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && (key->modifiers() & Qt::ControlModifier)) return perform();
    if (key->key() == Qt::Key_Escape) return desk().shell->closeCurrent();
    Screen::keyPressEvent(key);
}

}  // namespace production::ui
