#include "app/terminal/kit/keyboard.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLineEdit>

#include "app/desk/say.h"
#include "app/terminal/kit/button.h"
#include "app/terminal/kit/measure.h"

namespace terminal {

using desk::px;
using desk::say;

Keyboard::Keyboard(const QString& question, bool secret, QWidget* parent) : QWidget{parent} {
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap());
    edit_ = new QLineEdit{this};
    edit_->setFont(bigFont());
    edit_->setMinimumHeight(target());
    edit_->setAccessibleName(question);
    edit_->setPlaceholderText(question);
    if (secret) edit_->setEchoMode(QLineEdit::Password);
    connect(edit_, &QLineEdit::returnPressed, this, [this] {
        if (entered) entered();
    });
    layout->addWidget(edit_);
    keys_ = new QWidget{this};
    new QGridLayout{keys_};
    layout->addWidget(keys_, 1);
    lay();
    setFocusProxy(edit_);
}

QString Keyboard::typed() const { return edit_->text(); }

void Keyboard::press(const QString& text) {
    edit_->insert(text);
    edit_->setFocus();
}

void Keyboard::lay() {
    for (auto* old : keys_->findChildren<Button*>()) {
        old->hide();
        old->deleteLater();
    }
    auto* grid = static_cast<QGridLayout*>(keys_->layout());
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(px(4));
    const QStringList letters{"1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"},
        others{"1234567890", "-/_.,:;()+", "@#*&%=!?\"'", "<>[]{}\\|~"};
    const auto& rows = signs_ ? others : letters;
    const auto add = [&](const QString& words, const QString& name, int row, int column, int wide,
                         std::function<void()> pressed) {
        auto* key = new Button{words, "", Weight::plain, keys_, std::move(pressed)};
        key->setFocusPolicy(Qt::NoFocus);
        key->setAccessibleName(name);
        key->setMinimumWidth(px(20));
        grid->addWidget(key, row, column, 1, wide);
        key->show();
    };
    // Two columns of the grid are one key, so that rows may be set off by half a key.
    for (int row = 0; row < rows.size(); ++row)
        for (int n = 0; n < rows[row].size(); ++n) {
            const QString key{capitals_ ? rows[row].at(n).toUpper() : rows[row].at(n)};
            const int from = signs_ ? 0 : row == 2 ? 1 : row == 3 ? 3 : 0;
            add(key, key, row, from + 2 * n, 2, [this, key] { press(key); });
        }
    if (!signs_)
        add(QStringLiteral("⇧"), say("Capitals"), 3, 0, 3, [this] {
            capitals_ = !capitals_;
            lay();
        });
    add(QStringLiteral("⌫"), say("Erase"), 3, 18, 2, [this] {
        edit_->backspace();
        edit_->setFocus();
    });
    add(signs_ ? "abc" : "#+=", signs_ ? say("Letters") : say("Signs"), 4, 0, 4, [this] {
        signs_ = !signs_;
        lay();
    });
    add(say("Space"), say("Space"), 4, 4, 11, [this] { press(" "); });
    add(say("Enter"), say("Enter"), 4, 15, 5, [this] {
        if (entered) entered();
    });
}

}  // namespace terminal
