#include "production/ui/call_off.h"

#include <algorithm>

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QScrollArea>

#include "app/desk/labels.h"
#include "app/desk/words.h"
#include "production/ui/screens.h"

namespace production::ui {

using desk::px;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;
using desk::utf8;

CallOffScreen::CallOffScreen(desk::Desk& d, const QJsonObject& with) : Screen{d} {
    auto* outer = new QVBoxLayout{this};
    outer->setContentsMargins(px(20), px(16), px(20), px(16));
    outer->setSpacing(px(12));
    outer->addWidget(makeHead());
    auto* scroll = new QScrollArea{this};
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    body_ = new QWidget{scroll};
    new QVBoxLayout{body_};
    body_->layout()->setContentsMargins(0, 0, 0, 0);
    body_->layout()->setSpacing(px(12));
    scroll->setWidget(body_);
    outer->addWidget(scroll, 1);
    outer->addWidget(makeFoot());
    const auto order = with["id"].toInteger();
    setFocusProxy(order != 0 ? reason_->editor() : order_->editor());
    if (order != 0) load(order);
}

QWidget* CallOffScreen::makeHead() {
    auto* head = new QWidget{this};
    auto* row = new QHBoxLayout{head};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(12));
    name_ = desk::plain(say("Call off an order"), head);
    name_->setFont(desk::titleFont());
    row->addWidget(name_, 1);
    auto* words = desk::muted(say("Order"), head);
    order_ = desk::pickField(desk(), head, "order");
    order_->setName(say("Order"));
    order_->setFixedWidth(px(240));
    order_->left = [this] { load(order_->value().toInteger()); };
    words->setBuddy(order_->editor());
    row->addWidget(words);
    row->addWidget(order_);
    return head;
}

QWidget* CallOffScreen::makeFoot() {
    auto* foot = new QWidget{this};
    auto* column = new QVBoxLayout{foot};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(6));
    refusal_ = desk::plain({}, foot);
    refusal_->setProperty("bad", true);
    refusal_->setWordWrap(true);
    column->addWidget(refusal_);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(8));
    auto* words = desk::muted(say("Reason"), foot);
    reason_ = desk::textField(foot, 500);
    reason_->setName(say("Reason"));
    words->setBuddy(reason_->editor());
    verb_ = new QPushButton{desk::icon("close", desk::theme().onAccent), say("Call off"), foot};
    verb_->setProperty("main", true);
    verb_->setToolTip("Ctrl+Enter");
    verb_->setAutoDefault(true);
    verb_->setEnabled(false);
    connect(verb_, &QPushButton::clicked, this, [this] { submit(); });
    row->addWidget(words);
    row->addWidget(reason_, 1);
    row->addWidget(verb_);
    column->addLayout(row);
    return foot;
}

QString CallOffScreen::title() const { return now_.id != 0 ? say("Call off %1").arg(text(now_.number)) : say("Call off an order"); }
QString CallOffScreen::explain() const { return text(now_.customer); }

void CallOffScreen::load(std::int64_t order) {
    if (order == 0 || order == now_.id) return;
    desk().read<CallOffNow>(this, [order](const db::Read& read) { return callOffNow(read, order); }, [this](CallOffNow now) { take(std::move(now)); });
}

void CallOffScreen::take(CallOffNow now) {
    now_ = std::move(now);
    lines_.clear();
    decisions_.clear();
    while (auto* item = body_->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    refusal_->clear();
    const bool open = now_.state == "signed" || now_.state == "quote";
    verb_->setEnabled(open && !now_.lines.empty());
    if (now_.id != 0) name_->setText(text(now_.number + " · " + now_.customer));
    if (now_.id != 0 && order_->value().toInteger() != now_.id) order_->setValue(static_cast<qint64>(now_.id));
    auto* column = static_cast<QVBoxLayout*>(body_->layout());
    if (!open || now_.lines.empty()) {
        column->addWidget(desk::plain(now_.id == 0 ? say("There is no such order.") : say("Nothing of this order is open: there is nothing to call off."), body_));
    } else {
        column->addWidget(makeLines(body_));
        column->addWidget(makeBehind(body_));
    }
    column->addStretch(1);
    tell();
}

QWidget* CallOffScreen::makeLines(QWidget* parent) {
    auto* frame = desk::cardFrame(parent);
    auto* column = new QVBoxLayout{frame};
    column->setContentsMargins(px(16), px(12), px(16), px(12));
    column->addWidget(desk::heading(say("How much of each line"), frame));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(px(16));
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    int row = 0;
    for (const auto& line : now_.lines) {
        auto* quantity = desk::quantityField(frame, text(line.unit));
        quantity->setName(say("Call off of line %1").arg(line.line));
        quantity->setTyped(text(toText(line.open)));
        quantity->setFixedWidth(px(150));
        grid->addWidget(desk::muted(QString::number(line.line), frame), row, 0);
        auto* what = desk::plain(text(line.item.empty() ? line.text : line.item + " · " + line.text), frame);
        what->setWordWrap(true);
        grid->addWidget(what, row, 1);
        grid->addWidget(desk::muted(say("%1 open").arg(shown(line.open, line.unit)), frame), row, 2);
        grid->addWidget(quantity, row++, 3);
        lines_.push_back({line.line, quantity});
    }
    return frame;
}

QWidget* CallOffScreen::makeBehind(QWidget* parent) {
    auto* frame = desk::cardFrame(parent);
    auto* column = new QVBoxLayout{frame};
    column->setContentsMargins(px(16), px(12), px(16), px(12));
    column->addWidget(desk::heading(say("What is made or expected for it"), frame));
    if (now_.behind.empty()) {
        column->addWidget(desk::muted(say("Nothing is made or expected for this order alone. What is set aside in stock is free again."), frame));
        return frame;
    }
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(px(16));
    grid->setColumnStretch(2, 1);
    column->addLayout(grid);
    int row = 0;
    for (const auto& one : now_.behind) {
        addDecision(grid, row, one, frame);
        row += 2;
    }
    return frame;
}

void CallOffScreen::addDecision(QGridLayout* grid, int row, const BehindNow& one, QWidget* parent) {
    const auto& it = one.behind;
    const auto number = it.workOrder || !it.number.empty() ? text(it.number) : say("Expected");
    const auto words = say("%1 of %2, due %3; in all it brings %4").arg(shown(it.pegged, one.unit), text(one.item), shown(it.dueOn), shown(it.open));
    std::vector<std::pair<QString, QString>> fates{{"keep", say("Keep it for stock")}};
    if (it.canStop) fates.emplace_back("stop", it.workOrder ? say("Stop making it") : say("Expect it no longer"));
    std::vector<std::pair<QString, QString>> others;
    for (const auto& other : one.others)
        others.emplace_back(QString::number(other.id), say("%1 line %2, %3, waits for %4").arg(text(other.order)).arg(other.line).arg(text(other.customer), shown(other.waits)));
    if (!others.empty()) fates.emplace_back("repeg", say("Make it for another order"));
    auto* fate = desk::choiceField(parent, fates, false);
    fate->setName(say("What becomes of %1").arg(number));
    fate->setValue("keep");
    auto* line = desk::choiceField(parent, others, true);
    line->setName(say("For which line %1 is made").arg(number));
    line->setVisible(false);
    fate->left = [fate, line] { line->setVisible(fate->value() == QJsonValue{"repeg"}); };
    auto* refusal = new QLabel{parent};
    refusal->setProperty("bad", true);
    refusal->setFont(desk::smallFont());
    refusal->setWordWrap(true);
    refusal->hide();
    grid->addWidget(desk::muted(say("Line %1").arg(it.line), parent), row, 0);
    if (it.workOrder && desk().canOpen("work order"))
        grid->addWidget(new desk::Link{number, parent, [this, id = it.workOrder->number] { desk().open(desk::Record{"work order", id}); }}, row, 1);
    else grid->addWidget(desk::plain(number, parent), row, 1);
    auto* what = desk::plain(words, parent);
    what->setWordWrap(true);
    grid->addWidget(what, row, 2);
    grid->addWidget(new desk::ChipLabel{desk::wordOf(it.state), Tone::neutral, parent}, row, 3);
    grid->addWidget(fate, row, 4);
    grid->addWidget(line, row, 5);
    grid->addWidget(refusal, row + 1, 2, 1, 4);
    decisions_.push_back({it.supply, fate, line, refusal});
}

// As the door reads it: without the unit, reckoned; what cannot be read stays as typed. Empty: nothing of the line.
QString CallOffScreen::quantityOf(const Line& line) {
    const auto typed = line.quantity->typed().section(' ', 0, 0).trimmed();
    const auto plain = desk::calculated(typed).value_or(typed);
    return plain == QStringLiteral("0") ? QString{} : plain;
}

// When all of all lines is called off, none need be named.
QJsonObject CallOffScreen::arguments() const {
    QJsonArray lines, behind;
    bool whole = true;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        const auto quantity = quantityOf(lines_[i]);
        whole = whole && quantity == text(toText(now_.lines[i].open));
        if (!quantity.isEmpty()) lines.append(QJsonObject{{"line", lines_[i].line}, {"quantity", quantity}});
    }
    for (const auto& decision : decisions_) {
        QJsonObject one{{"supply", static_cast<qint64>(decision.supply.number)}, {"fate", decision.fate->value()}};
        if (decision.fate->value() == QJsonValue{"repeg"} && !decision.line->typed().isEmpty())
            one["line"] = static_cast<qint64>(decision.line->typed().toLongLong());
        behind.append(one);
    }
    QJsonObject args{{"order", static_cast<qint64>(now_.id)}, {"reason", reason_->typed().trimmed()}, {"behind", behind}};
    if (!whole) args["lines"] = lines;
    return args;
}

void CallOffScreen::submit() {
    if (busy_ || !verb_->isEnabled()) return;
    const auto args = arguments();
    if (args.contains("lines") && args["lines"].toArray().isEmpty()) {
        refusal_->setText(say("Nothing is called off when every line keeps its quantity. Say how much of a line is called off."));
        QApplication::beep();
        return;
    }
    busy_ = true;
    showRefusals({});
    const auto version = desk().company().actions().get("production.callOff").version;
    desk().perform(
        this, once_.request("production.callOff", QJsonDocument{args}.toJson(QJsonDocument::Compact).toStdString(), version),
        [this](const db::Answer& answer) {
            once_.done();
            busy_ = false;
            done(QJsonDocument::fromJson(QByteArray::fromStdString(answer.result)).object());
        },
        [this](const std::vector<db::Refusal>& reasons) {
            once_.refused(reasons);
            busy_ = false;
            showRefusals(reasons);
        });
}

void CallOffScreen::done(const QJsonObject& answer) {
    QStringList stopped;
    for (const auto& one : answer["stopped"].toArray()) stopped << one.toObject()["number"].toString();
    auto said = say("%1 is called off.").arg(answer["number"].toString());
    if (!stopped.isEmpty()) said += " " + say("No longer made: %1.").arg(stopped.join(", "));
    auto& d = desk();  // closing ends this screen
    const desk::Record order{"order", now_.id};
    if (isVisible()) d.shell->closeCurrent();
    d.open(order);
    d.toast(said);
}

void CallOffScreen::showRefusals(const std::vector<db::Refusal>& reasons) {
    reason_->setRefusal({});
    for (const auto& line : lines_) line.quantity->setRefusal({});
    for (const auto& decision : decisions_) decision.refusal->hide();
    QStringList others;
    std::vector<desk::Field*> named;  // in the order they were sent
    for (const auto& line : lines_)
        if (!quantityOf(line).isEmpty()) named.push_back(line.quantity);
    for (const auto& reason : reasons) {
        const auto sentence = desk::sentence(reason);
        const auto field = text(reason.field);
        const auto at = static_cast<std::size_t>(field.section('[', 1, 1).section(']', 0, 0).toUInt());
        if (field == "reason") reason_->setRefusal(sentence);
        if (field.startsWith("lines[") && at < named.size()) named[at]->setRefusal(sentence);
        if (field.startsWith("behind[") && at < decisions_.size()) {
            decisions_[at].refusal->setText(sentence);
            decisions_[at].refusal->show();
            continue;
        }
        others << sentence;
    }
    refusal_->setText(others.join('\n'));
    if (reasons.empty()) return;
    QApplication::beep();
    if (reason_->refused()) reason_->editor()->setFocus();
}

void CallOffScreen::keyPressEvent(QKeyEvent* key) {
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && (key->modifiers() & Qt::ControlModifier)) return submit();
    Screen::keyPressEvent(key);
}

void addCallOffScreen(desk::Desk& desk) {
    desk.add(desk::ScreenKind{.id = "production.callOff",
                              .area = desk::Area::orders,
                              .title = "Call off an order",
                              .icon = "close",
                              .right = "production.callOff",
                              .inRail = false,
                              .make = [](desk::Desk& d, const QJsonObject& with) -> desk::Screen* { return new CallOffScreen{d, with}; }});
    desk.add(desk::CommandKind{.id = "production.callOffOrder",
                               .title = "Call off an order",
                               .right = "production.callOff",
                               .run = [](desk::Desk& d) { d.open("production.callOff"); }});
}

}  // namespace production::ui
