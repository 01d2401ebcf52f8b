// Letters for what nobody can scan or choose: a password, a name, a few words. A real keyboard types into the same edit.
#pragma once
#include <functional>

#include <QWidget>

class QLineEdit;

namespace terminal {

class Button;

class Keyboard : public QWidget {
public:
    Keyboard(const QString& question, bool secret, QWidget* parent);
    QLineEdit* edit() const { return edit_; }
    QString typed() const;
    std::function<void()> entered;

private:
    void lay();
    void press(const QString&);
    QLineEdit* edit_;
    QWidget* keys_;
    bool capitals_ = false, signs_ = false;
};

}  // namespace terminal
