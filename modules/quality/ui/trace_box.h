// The box that a trace begins with: a scan, or any number as somebody types it; what it may mean stands below.
#pragma once
#include <functional>
#include <vector>

#include <QLineEdit>
#include <QPointer>

#include "app/desk/field_popup.h"
#include "app/desk/soon.h"
#include "quality/ui/trace.h"

namespace quality::ui {

class TraceBox : public QLineEdit {
public:
    TraceBox(desk::Desk&, QWidget* parent);
    ~TraceBox() override;
    void scan(const QString& code);  // what it names is chosen at once, or what it may mean is shown
    std::function<void(const ThreadRef&)> chosen;
    std::function<void(const QString& sentence)> refused;  // nobody is called so, or the label cannot be read

protected:
    void keyPressEvent(QKeyEvent*) override;
    void focusOutEvent(QFocusEvent*) override;

private:
    bool shows() const { return list_ != nullptr && list_->isVisible(); }
    void ask(bool atOnce);
    void take(ThreadStarts, const QString& typed, bool atOnce);
    void showList();
    void choose(int row);

    desk::Desk& desk_;
    std::vector<ThreadNode> found_;  // in the list
    QPointer<desk::PickList> list_;
    desk::Soon wait_{[this] { ask(false); }};
    int asked_ = 0;
};

}  // namespace quality::ui
