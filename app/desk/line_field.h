// What the fields of one line share: an edit with muted words at its end, and when a person has left it.
#pragma once
#include <QCheckBox>
#include <QLineEdit>
#include <QToolButton>

#include "app/desk/fields.h"

namespace desk {

// A line edit with muted words (a unit, a name) and a button inside its right end.
class EndedEdit : public QLineEdit {
public:
    explicit EndedEdit(QWidget* parent);
    void setEnd(const QString& words);
    QString end() const { return words_; }
    void setButton(const QString& iconName, const QString& accessibleName, std::function<void()> clicked);
    std::function<bool(QKeyEvent*)> key;                  // true: the key is taken
    std::function<bool(const QKeyEvent*)> ownsShortcut;  // these keys are for this edit, not for the window
    std::function<void(bool byKey)> focusLeft;

protected:
    bool event(QEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void focusOutEvent(QFocusEvent*) override;

private:
    void arrange();
    QString words_;
    QLabel* label_;
    QToolButton* button_ = nullptr;
};

class LineField : public Field {
public:
    explicit LineField(QWidget* parent);
    ~LineField() override;  // the edit loses the focus when it goes, and must tell nobody then
    QJsonValue value() const override;
    void setValue(const QJsonValue&) override;
    QString typed() const override { return edit_->text(); }
    void setTyped(const QString& text) override { edit_->setText(text); }
    QWidget* editor() override { return edit_; }
    void setReadOnly(bool) override;
    QString explained() const override { return edit_->end(); }
    void finish() override;    // settles and tells, once after each change

protected:
    virtual void settle() {}   // the person has left: write what was understood
    virtual void typing() {}   // each change by a person
    void tellEdited();
    void alignAsNumber();
    EndedEdit* edit_;
    bool changed_ = false;     // by a person, since it was left last
};

// A check box in the theme's colours: the style's own can hardly be seen on dark cards.
class TickBox : public QCheckBox {
public:
    using QCheckBox::QCheckBox;

protected:
    void paintEvent(QPaintEvent*) override;
};

// "5" for 5 and "0.25" for 0.25: how a value of a record or a preset is typed.
QString plainText(const QJsonValue&);

}  // namespace desk
