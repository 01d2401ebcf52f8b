#include "app/desk/scan_box.h"

#include <QAction>
#include <QKeyEvent>
#include <QStyle>

#include "app/desk/theme.h"

namespace desk {
namespace {

constexpr QChar separatorPicture{0x241d};

bool isSeparator(const QKeyEvent& key) {
    return key.text() == QChar{29} || (key.key() == Qt::Key_BracketRight && key.modifiers() == Qt::ControlModifier);
}

class ScanFilter : public QObject {
public:
    ScanFilter(QWidget* editor, std::function<bool(const QString&)> read) : QObject{editor}, read_(std::move(read)) {
        editor->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        auto* edit = dynamic_cast<QLineEdit*>(watched);
        if (edit == nullptr || event->type() != QEvent::KeyPress) return false;
        const auto& key = static_cast<QKeyEvent&>(*event);
        if (isSeparator(key)) {
            edit->insert(separatorPicture);
            return true;
        }
        if ((key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter) || key.modifiers() & Qt::ControlModifier) return false;
        const auto code = edit->text();
        if (!read_ || code.isEmpty() || !read_(code)) return false;
        return true;
    }

private:
    std::function<bool(const QString&)> read_;
};

}  // namespace

void takeScansIn(QWidget* editor, std::function<bool(const QString&)> read) { new ScanFilter{editor, std::move(read)}; }

ScanBox::ScanBox(QWidget* parent) : QLineEdit{parent} {
    setFont(titleFont());
    setMinimumHeight(px(44));
    addAction(icon("scan", theme().muted), QLineEdit::LeadingPosition);
    takeScansIn(this);
}

void ScanBox::redden(bool refused) {
    if (property("refused").toBool() == refused) return;
    setProperty("refused", refused);
    style()->unpolish(this);
    style()->polish(this);
}

void ScanBox::keyPressEvent(QKeyEvent* key) {
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter || key->modifiers() & Qt::ControlModifier) {
        if (!key->text().isEmpty()) redden(false);
        return QLineEdit::keyPressEvent(key);
    }
    const auto code = text().trimmed();
    clear();
    if (scanned) scanned(code);
}

}  // namespace desk
