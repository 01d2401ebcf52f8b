// One box that finds anything (Ctrl+K): a record by any of its numbers or names, a screen, a command. A scanned
// bar code lands here and opens what it names.
#pragma once
#include <functional>
#include <vector>

#include <QLineEdit>
#include <QListWidget>

#include "app/desk/desk.h"
#include "app/desk/soon.h"

namespace window {

class SearchBox : public QWidget {
public:
    SearchBox(desk::Desk&, QWidget* parent);
    ~SearchBox() override;
    void begin();                      // takes the focus, everything chosen
    void scanned(const QString& code); // opens what it names, or shows what comes near
    bool isActive() const { return list_->isVisible(); }
    QLineEdit& edit() { return *edit_; }
    int found() const { return list_->count(); }
    QString foundText(int at) const;

private:
    struct Hit {
        QString number, words, note, iconName;
        std::function<void()> open;
    };
    void ask();
    void show(std::vector<Hit>);
    void choose();
    std::vector<Hit> commandsFor(const QString& typed) const;
    bool eventFilter(QObject*, QEvent*) override;
    void place();

    desk::Desk& desk_;
    QLineEdit* edit_;
    QListWidget* list_;
    std::vector<Hit> hits_;
    desk::Soon typing_{[this] { ask(); }};
    std::int64_t asked_ = 0;
    bool openFirst_ = false;           // of a scan, or Enter pressed before the answer
    QPointer<QWidget> before_;         // had the focus
};

}  // namespace window
