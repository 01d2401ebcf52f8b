#include "customers/ui/call_off.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>

#include "app/desk/keys.h"
#include "app/desk/labels.h"

namespace customers::ui {

using desk::Desk;
using desk::px;
using desk::say;
using desk::shown;
using desk::text;
using desk::utf8;

namespace {

struct LineFacts {
    std::int64_t itemId = 0;
    std::string name, unit;
    UnitPrice unitPrice;
};
BOOST_DESCRIBE_STRUCT(LineFacts, (), (itemId, name, unit, unitPrice))

struct CalledFrame {
    std::int64_t id = 0;
    std::string number, customer, reference, state, currency;
    Date validFrom, validTo;
};
BOOST_DESCRIBE_STRUCT(CalledFrame, (), (id, number, customer, reference, state, currency, validFrom, validTo))

FrameNow frameNow(const db::Read& read, std::int64_t id) {
    const auto found = read.find<CalledFrame>(R"sql(
        select f.frame_order_id as id, f.number, p.name as customer, f.reference, f.state, f.currency, f.valid_from, f.valid_to
        from frame_order f join customer c on c.customer_id = f.customer_id join party p on p.party_id = c.party_id
        where f.frame_order_id = $1
    )sql", id);
    if (!found) return {};
    return {found->id, found->number, found->customer, found->reference, found->state, found->currency, found->validFrom, found->validTo, frameLinesNow(read, id)};
}

}  // namespace

std::vector<FrameLineNow> frameLinesNow(const db::Read& read, std::int64_t frame) {
    std::vector<FrameLineNow> lines;
    const auto facts = read.all<LineFacts>(R"sql(
        select f.item_id, i.name, u.code as unit, f.unit_price
        from frame_order_line f join item i on i.item_id = f.item_id join unit u on u.unit_id = i.unit_id
        where f.frame_order_id = $1 order by f.line_no
    )sql", frame);
    const auto remaining = remainingOf(read, FrameOrderId{frame});
    for (std::size_t i = 0; i < remaining.size() && i < facts.size(); ++i)
        lines.push_back({remaining[i], facts[i].itemId, facts[i].name, facts[i].unit, facts[i].unitPrice});
    return lines;
}

FrameCallScreen::FrameCallScreen(Desk& desk, const QJsonObject& with) : Screen{desk} {
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(px(20), px(16), px(20), px(16));
    column->setSpacing(px(10));
    column->addWidget(makeHead());
    body_ = new QWidget{this};
    new QVBoxLayout{body_};
    body_->layout()->setContentsMargins({});
    column->addWidget(body_, 1);
    column->addWidget(makeFoot());
    setFocusProxy(frame_->editor());
    if (const auto id = with["id"].toInteger(); id != 0) load(id);
}

QWidget* FrameCallScreen::makeHead() {
    auto* head = new QWidget{this};
    auto* row = new QHBoxLayout{head};
    row->setContentsMargins({});
    row->setSpacing(px(12));
    name_ = desk::plain(say("Call off a frame order"), head);
    name_->setFont(desk::titleFont());
    row->addWidget(name_, 1);
    auto* words = desk::muted(say("Frame order"), head);
    frame_ = desk::pickField(desk(), head, "frame order");
    frame_->setName(say("Frame order"));
    frame_->setFixedWidth(px(240));
    frame_->left = [this] { load(frame_->value().toInteger()); };
    words->setBuddy(frame_->editor());
    row->addWidget(words);
    row->addWidget(frame_);
    return head;
}

QWidget* FrameCallScreen::makeFoot() {
    auto* foot = new QWidget{this};
    auto* column = new QVBoxLayout{foot};
    column->setContentsMargins({});
    column->setSpacing(px(6));
    refusal_ = desk::plain({}, foot);
    refusal_->setProperty("bad", true);
    refusal_->setWordWrap(true);
    refusal_->hide();
    column->addWidget(refusal_);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(8));
    const auto ask = [&](const QString& name, desk::Field* field, int wide) {
        auto* words = desk::muted(name, foot);
        field->setName(name);
        field->setFixedWidth(px(wide));
        words->setBuddy(field->editor());
        row->addWidget(words);
        row->addWidget(field);
        return field;
    };
    wanted_ = ask(say("Wanted"), desk::dateField(foot, desk().today()), 150);
    reference_ = ask(say("Their number"), desk::textField(foot, 100), 200);
    sum_ = desk::muted({}, foot);
    row->addStretch(1);
    row->addWidget(sum_);
    all_ = new QPushButton{say("All that remains"), foot};
    desk::giveKeys(all_, QKeySequence{"Ctrl+Shift+A"});
    connect(all_, &QPushButton::clicked, this, [this] { all(); });
    verb_ = new QPushButton{desk::icon("cart", desk::theme().onAccent), say("Order it"), foot};
    verb_->setProperty("main", true);
    verb_->setToolTip("Ctrl+Enter");
    connect(verb_, &QPushButton::clicked, this, [this] { submit(); });
    for (auto* button : {all_, verb_}) {
        button->setEnabled(false);
        row->addWidget(button);
    }
    column->addLayout(row);
    return foot;
}

QString FrameCallScreen::title() const { return now_.id != 0 ? say("%1: what is taken").arg(text(now_.number)) : say("Call off a frame order"); }
QString FrameCallScreen::explain() const { return text(now_.customer); }

void FrameCallScreen::refresh(const QSet<QString>& tables) {
    const bool typed = std::ranges::any_of(lines_, [](const Line& line) { return !line.quantity->typed().isEmpty(); });
    if (busy_ || typed || now_.id == 0 || !(tables.contains("frame_order") || tables.contains("frame_call_off") || tables.contains("sales_order_line"))) return;
    load(std::exchange(now_.id, 0));
}

void FrameCallScreen::load(std::int64_t frame) {
    if (frame == 0 || frame == now_.id) return;
    desk().read<FrameNow>(this, [frame](const db::Read& read) { return frameNow(read, frame); }, [this](FrameNow now) { take(std::move(now)); });
}

void FrameCallScreen::take(FrameNow now) {
    now_ = std::move(now);
    lines_.clear();
    while (auto* item = body_->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    showRefusals({});
    if (now_.id != 0) name_->setText(text(now_.number + " · " + now_.customer));
    if (now_.id != 0 && frame_->value().toInteger() != now_.id) frame_->setValue(static_cast<qint64>(now_.id));
    auto* column = static_cast<QVBoxLayout*>(body_->layout());
    const bool open = now_.state == "open";
    if (now_.id == 0) column->addWidget(desk::plain(say("There is no such frame order."), body_));
    else if (!open) column->addWidget(desk::plain(say("It is closed: nothing is taken from it any more."), body_));
    else column->addWidget(makeLines(body_));
    column->addStretch(1);
    verb_->setEnabled(!lines_.empty());
    all_->setEnabled(!lines_.empty());
    if (!lines_.empty()) {
        setFocusProxy(lines_.front().quantity->editor());
        if (isVisible()) lines_.front().quantity->editor()->setFocus(Qt::TabFocusReason);
    }
    sumUp();
    tell();
}

QWidget* FrameCallScreen::makeLines(QWidget* parent) {
    auto* frame = desk::cardFrame(parent);
    auto* column = new QVBoxLayout{frame};
    column->setContentsMargins(px(16), px(12), px(16), px(12));
    column->addWidget(desk::muted(say("Good from %1 to %2").arg(shown(now_.validFrom), shown(now_.validTo)), frame));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(px(16));
    grid->setVerticalSpacing(px(8));
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    int row = 0;
    for (const auto& line : now_.lines) {
        const auto& left = line.remaining;
        grid->addWidget(desk::muted(QString::number(left.line), frame), row, 0);
        auto* what = desk::plain(text(left.item + " · " + line.name), frame);
        what->setWordWrap(true);
        grid->addWidget(what, row, 1);
        grid->addWidget(desk::muted(say("%1 of %2 remain").arg(shown(left.remaining), shown(left.agreed, line.unit)), frame), row, 2);
        grid->addWidget(desk::muted(shown(line.price) + " " + text(now_.currency), frame), row, 3);
        if (left.remaining > Quantity{}) {
            auto* quantity = desk::quantityField(frame, text(line.unit));
            quantity->setName(say("How many of line %1").arg(left.line));
            quantity->setFixedWidth(px(150));
            quantity->edited = quantity->left = [this] { sumUp(); };
            grid->addWidget(quantity, row, 4);
            lines_.push_back({left.line, quantity});
        } else {
            grid->addWidget(desk::muted(say("All of it is taken"), frame), row, 4);
        }
        ++row;
    }
    return frame;
}

void FrameCallScreen::all() {
    for (const auto& line : lines_)
        for (const auto& now : now_.lines)
            if (now.remaining.line == line.line) line.quantity->setTyped(text(toText(now.remaining.remaining)));
    sumUp();
}

// As the door reads it: without the unit, reckoned; what cannot be read stays as typed. Empty: nothing of the line.
QString FrameCallScreen::quantityOf(const Line& line) {
    const auto typed = line.quantity->typed().section(' ', 0, 0).trimmed();
    const auto plain = desk::calculated(typed).value_or(typed);
    return plain == QStringLiteral("0") ? QString{} : plain;
}

void FrameCallScreen::sumUp() {
    Money sum;
    try {
        for (const auto& line : lines_)
            for (const auto& now : now_.lines)
                if (const auto typed = quantityOf(line); now.remaining.line == line.line && !typed.isEmpty()) {
                    Quantity quantity;
                    fromText(utf8(typed), quantity);
                    sum += money::extend(now.price, quantity, Currency{now_.currency});
                }
    } catch (const db::Refusal&) {  // what cannot be read is refused when it is sent
        return sum_->clear();
    }
    sum_->setText(now_.id == 0 ? QString{} : say("Net %1").arg(shown(Amount{sum, Currency{now_.currency}})));
}

QJsonObject FrameCallScreen::arguments() const {
    QJsonArray lines;
    for (const auto& line : lines_)
        if (const auto quantity = quantityOf(line); !quantity.isEmpty()) lines.append(QJsonObject{{"line", line.line}, {"quantity", quantity}});
    QJsonObject args{{"frameOrder", static_cast<qint64>(now_.id)}, {"lines", lines}};
    if (const auto day = wanted_->value(); !day.isNull()) args["wantedOn"] = day;
    if (const auto reference = reference_->typed().trimmed(); !reference.isEmpty()) args["reference"] = reference;
    return args;
}

void FrameCallScreen::submit() {
    if (busy_ || !verb_->isEnabled()) return;
    const auto args = arguments();
    busy_ = true;
    showRefusals({});
    const auto version = desk().company().actions().get("customers.callOff").version;
    desk().perform(
        this, once_.request("customers.callOff", QJsonDocument{args}.toJson(QJsonDocument::Compact).toStdString(), version),
        [this](const db::Answer& answer) {
            once_.done();
            busy_ = false;
            const auto made = QJsonDocument::fromJson(QByteArray::fromStdString(answer.result)).object();
            auto& d = desk();  // closing ends this screen
            const auto said = say("Ordered as %1.").arg(made["number"].toString());
            const desk::Record order{"order", made["order"].toInteger()};
            if (isVisible()) d.shell->closeCurrent();
            if (d.canOpen(order.kind)) d.open(order);
            d.toast(said);
        },
        [this](const std::vector<db::Refusal>& reasons) {
            once_.refused(reasons);
            busy_ = false;
            showRefusals(reasons);
        });
}

void FrameCallScreen::showRefusals(const std::vector<db::Refusal>& reasons) {
    for (auto* field : {wanted_, reference_}) field->setRefusal({});
    for (const auto& line : lines_) line.quantity->setRefusal({});
    std::vector<desk::Field*> sent;  // in the order of the arguments
    for (const auto& line : lines_)
        if (!quantityOf(line).isEmpty()) sent.push_back(line.quantity);
    for (const auto& no : reasons) {
        const auto field = text(no.field);
        const auto at = static_cast<std::size_t>(field.section('[', 1, 1).section(']', 0, 0).toUInt());
        if (field == "wantedOn") wanted_->setRefusal(desk::sentence(no));
        if (field == "reference") reference_->setRefusal(desk::sentence(no));
        if (field.startsWith("lines[") && at < sent.size()) sent[at]->setRefusal(desk::sentence(no));
    }
    refusal_->setText(reasons.empty() ? QString{} : desk::sentences(reasons));
    refusal_->setVisible(!reasons.empty());
}

void FrameCallScreen::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier)) return submit();
    Screen::keyPressEvent(event);
}

}  // namespace customers::ui
