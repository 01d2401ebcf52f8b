// The plain fields: text, several lines, secrets, choices and check boxes; and what all fields of one line share.
#include "app/desk/fields.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyle>
#include <QStyleOptionButton>
#include <QWheelEvent>

#include "app/desk/line_field.h"
#include "app/desk/say.h"
#include "app/desk/theme.h"

namespace desk {

void Field::setName(const QString& name) { editor()->setAccessibleName(name); }

void Field::setRefusal(const QString& sentence) {
    refused_ = !sentence.isEmpty();
    auto* edit = editor();
    edit->setProperty("refused", refused_);
    edit->style()->unpolish(edit);
    edit->style()->polish(edit);
    edit->setToolTip(sentence);
    edit->setAccessibleDescription(sentence);
    edit->update();
}

QString plainText(const QJsonValue& value) {
    if (!value.isDouble()) return value.toString();
    const auto whole = value.toInteger();
    return static_cast<double>(whole) == value.toDouble() ? QString::number(whole) : QString::number(value.toDouble(), 'g', 15);
}

// ---------------------------------------------------------------- the edit

EndedEdit::EndedEdit(QWidget* parent) : QLineEdit{parent}, label_(new QLabel{this}) {
    setFixedHeight(px(30));  // the fonts of numbers and words differ in height
    setMaxLength(1'000'000);  // the usual 32,767 would cut in silence: the door says what is too long
    label_->setProperty("muted", true);
    label_->setAttribute(Qt::WA_TransparentForMouseEvents);
    label_->setAlignment(Qt::AlignVCenter | Qt::AlignRight);
    label_->hide();
}

void EndedEdit::setEnd(const QString& words) {
    if (words == words_) return;
    words_ = words;
    label_->setVisible(!words.isEmpty());
    arrange();
}

void EndedEdit::setButton(const QString& iconName, const QString& accessibleName, std::function<void()> clicked) {
    button_ = new QToolButton{this};
    button_->setIcon(icon(iconName, theme().muted));
    button_->setIconSize({px(16), px(16)});
    button_->setAutoRaise(true);
    button_->setFocusPolicy(Qt::NoFocus);
    button_->setCursor(Qt::ArrowCursor);
    button_->setAccessibleName(accessibleName);
    button_->setToolTip(accessibleName);
    button_->setStyleSheet("QToolButton { border: 0; background: transparent; }");
    connect(button_, &QToolButton::clicked, this, std::move(clicked));
    arrange();
}

void EndedEdit::arrange() {
    int right = 0;
    if (button_ != nullptr) {
        button_->setGeometry(width() - px(28), 0, px(26), height());
        right = px(22);
    }
    if (!words_.isEmpty()) {
        const auto room = std::max(0, width() / 2 - right);
        const auto shownWords = label_->fontMetrics().elidedText(words_, Qt::ElideRight, room);
        const auto wide = std::min(room, label_->fontMetrics().horizontalAdvance(shownWords) + px(2));
        label_->setText(shownWords);
        label_->setGeometry(width() - right - px(8) - wide, 0, wide, height());
        right += wide + px(6);
    }
    setTextMargins(0, 0, right, 0);
}

void EndedEdit::resizeEvent(QResizeEvent* event) {
    QLineEdit::resizeEvent(event);
    arrange();
}

bool EndedEdit::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && ownsShortcut && ownsShortcut(static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && key && key(static_cast<QKeyEvent*>(event))) return true;
    return QLineEdit::event(event);
}

void EndedEdit::focusOutEvent(QFocusEvent* event) {
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (event->reason() != Qt::PopupFocusReason && focusLeft) focusLeft(byKey);
    QLineEdit::focusOutEvent(event);
}

// ---------------------------------------------------------------- one line

LineField::LineField(QWidget* parent) : Field{parent}, edit_(new EndedEdit{this}) {
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->addWidget(edit_);
    setFocusProxy(edit_);
    connect(edit_, &QLineEdit::textEdited, this, [this] { tellEdited(); });
    connect(edit_, &QLineEdit::editingFinished, this, [this] { finish(); });
}

LineField::~LineField() {
    edit_->blockSignals(true);
    edit_->focusLeft = {};
    edit_->key = {};
    edit_->ownsShortcut = {};
}

void LineField::tellEdited() {
    changed_ = true;
    typing();
    if (edited) edited();
}

void LineField::finish() {
    if (!changed_) return;
    changed_ = false;
    settle();
    if (left) left();
}

void LineField::alignAsNumber() {
    edit_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    edit_->setFont(numberFont());
}

QJsonValue LineField::value() const { return edit_->text().isEmpty() ? QJsonValue{} : QJsonValue{edit_->text()}; }
void LineField::setValue(const QJsonValue& value) {
    edit_->setText(plainText(value));
    changed_ = false;
}
void LineField::setReadOnly(bool fixed) { edit_->setReadOnly(fixed); }

namespace {

class TextField final : public LineField {
public:
    TextField(QWidget* parent, int most) : LineField{parent}, most_(most) {}

private:
    // Told while typing, refused by the door: nothing is cut.
    void typing() override {
        const auto length = edit_->text().size();
        if (length > most_) setRefusal(say("These are %1 characters; there is room for %2.").arg(length).arg(most_));
        else if (refused_) setRefusal({});
    }
    int most_;
};

class SecretField final : public LineField {
public:
    explicit SecretField(QWidget* parent) : LineField{parent} { edit_->setEchoMode(QLineEdit::Password); }
    QString typed() const override { return {}; }  // a draft never holds it
};

// ---------------------------------------------------------------- several lines

class LongTextField final : public Field {
public:
    explicit LongTextField(QWidget* parent) : Field{parent}, edit_(new QPlainTextEdit{this}) {
        auto* row = new QHBoxLayout{this};
        row->setContentsMargins({});
        row->addWidget(edit_);
        setFocusProxy(edit_);
        edit_->setTabChangesFocus(true);
        edit_->setFixedHeight(edit_->fontMetrics().lineSpacing() * 4 + px(18));
        connect(edit_, &QPlainTextEdit::textChanged, this, [this] {
            if (!setting_ && edited) edited();
        });
    }
    QJsonValue value() const override { return typed().isEmpty() ? QJsonValue{} : QJsonValue{typed()}; }
    void setValue(const QJsonValue& value) override { setTyped(plainText(value)); }
    QString typed() const override { return edit_->toPlainText(); }
    void setTyped(const QString& text) override {
        setting_ = true;
        edit_->setPlainText(text);
        setting_ = false;
    }
    QWidget* editor() override { return edit_; }
    void setReadOnly(bool fixed) override { edit_->setReadOnly(fixed); }

private:
    QPlainTextEdit* edit_;
    bool setting_ = false;
};

// ---------------------------------------------------------------- choices

// The theme's combo box has no arrow of its own; the wheel turns it only in hand.
class Combo final : public QComboBox {
public:
    explicit Combo(QWidget* parent) : QComboBox{parent} {
        setFocusPolicy(Qt::StrongFocus);
        setFixedHeight(px(30));
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        QComboBox::paintEvent(event);
        QPainter painter{this};
        const int size = px(16);
        icon("down", theme().muted).paint(&painter, width() - size - px(8), (height() - size) / 2, size, size);
        if (!property("refused").toBool()) return;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme().bad);
        painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6));
    }
    void wheelEvent(QWheelEvent* event) override {
        if (hasFocus()) QComboBox::wheelEvent(event);
        else event->ignore();
    }
};

class ChoiceField final : public Field {
public:
    ChoiceField(QWidget* parent, const std::vector<std::pair<QString, QString>>& choices, bool optional)
        : Field{parent}, combo_(new Combo{this}) {
        auto* row = new QHBoxLayout{this};
        row->setContentsMargins({});
        row->addWidget(combo_);
        setFocusProxy(combo_);
        if (optional) combo_->addItem(QString{}, QString{});
        for (const auto& [value, word] : choices) combo_->addItem(word, value);
        combo_->setCurrentIndex(optional ? 0 : -1);
        combo_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(combo_, &QComboBox::activated, this, [this] {
            if (edited) edited();
            if (left) left();
        });
    }
    QJsonValue value() const override { return typed().isEmpty() ? QJsonValue{} : QJsonValue{typed()}; }
    void setValue(const QJsonValue& value) override { setTyped(plainText(value)); }
    QString typed() const override { return combo_->currentData().toString(); }
    void setTyped(const QString& text) override {
        auto at = combo_->findData(text);
        if (at < 0) at = combo_->findText(text);
        if (at < 0 && !text.isEmpty()) {  // a value of another version: kept, and the door has its say
            combo_->addItem(text, text);
            at = combo_->count() - 1;
        }
        combo_->setCurrentIndex(at);
    }
    QWidget* editor() override { return combo_; }
    void setReadOnly(bool fixed) override { combo_->setEnabled(!fixed); }

private:
    Combo* combo_;
};

}  // namespace

void TickBox::paintEvent(QPaintEvent*) {
    QStyleOptionButton option;
    initStyleOption(&option);
    const auto& t = theme();
    const auto frame = QRectF{style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, this)}.adjusted(0.5, 0.5, -0.5, -0.5);
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(property("refused").toBool() ? t.bad : isChecked() || hasFocus() ? t.accent : t.muted);
    painter.setBrush(isChecked() ? t.accent : t.card);
    painter.drawRoundedRect(frame, px(3), px(3));
    if (isChecked()) desk::icon("check", t.onAccent).paint(&painter, frame.toRect().adjusted(1, 1, -1, -1));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.adjusted(-2, -2, 2, 2), px(4), px(4));
    }
    painter.setPen(isEnabled() ? t.text : t.muted);
    painter.drawText(style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this), Qt::AlignVCenter | Qt::AlignLeft, text());
}

namespace {

class CheckField final : public Field {
public:
    CheckField(QWidget* parent, const QString& label) : Field{parent}, box_(new TickBox{label, this}) {
        auto* row = new QHBoxLayout{this};
        row->setContentsMargins({});
        row->addWidget(box_);
        setFocusProxy(box_);
        connect(box_, &QCheckBox::clicked, this, [this] {
            if (edited) edited();
            if (left) left();
        });
    }
    QJsonValue value() const override { return box_->isChecked(); }
    void setValue(const QJsonValue& value) override { box_->setChecked(value.toBool()); }
    QString typed() const override { return box_->isChecked() ? "true" : "false"; }
    void setTyped(const QString& text) override { box_->setChecked(text == "true"); }
    QWidget* editor() override { return box_; }
    void setReadOnly(bool fixed) override { box_->setEnabled(!fixed); }

private:
    TickBox* box_;
};

}  // namespace

Field* textField(QWidget* parent, int most) { return new TextField{parent, most}; }
Field* longTextField(QWidget* parent) { return new LongTextField{parent}; }
Field* secretField(QWidget* parent) { return new SecretField{parent}; }
Field* choiceField(QWidget* parent, const std::vector<std::pair<QString, QString>>& valueAndWord, bool optional) {
    return new ChoiceField{parent, valueAndWord, optional};
}
Field* checkField(QWidget* parent, const QString& label) { return new CheckField{parent, label}; }

}  // namespace desk
