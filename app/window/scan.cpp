// Bar codes from a scanner that types: told from what people type by the time between the keys.
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

#include "app/window/search_box.h"
#include "app/window/window.h"

namespace window {

// A scanner types faster than people: a run of keys a few milliseconds apart that ends with Enter, begun where nobody
// was typing, is a bar code. It opens what it names, or goes to a screen that waits for one.
bool Window::scan(QObject* on, QEvent* event) {
    // A key that a table passes on to its editor comes by once more.
    if (!event->spontaneous() || !on->isWidgetType() || on != QApplication::focusWidget()) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const auto now = static_cast<qint64>(key->timestamp());
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (now - burst_.last > 35 || burst_.keys.isEmpty()) {
        burst_.keys.clear();
        burst_.outside = qobject_cast<QLineEdit*>(on) == nullptr && !on->inherits("QTextEdit") && !on->inherits("QPlainTextEdit");
    }
    burst_.last = now;
    if (!enter) {
        // No code has an Escape, a Tab or a Backspace within; GS parts what a GS1 code says.
        const auto text = key->text();
        if (text.isEmpty() || text.at(0).isPrint() || text.at(0) == QChar{29}) burst_.keys += text;
        else burst_.keys.clear();
        return false;
    }
    const auto code = burst_.keys;
    burst_.keys.clear();
    auto* edit = qobject_cast<QLineEdit*>(on);
    const bool secret = edit != nullptr && edit->echoMode() != QLineEdit::Normal;
    // Ctrl+Enter ends a form, and a password is nobody else's.
    if (!burst_.outside || code.size() < 6 || key->modifiers() & Qt::ControlModifier || secret) return false;
    if (edit != nullptr && code.endsWith(edit->text())) {
        edit->clear();  // a list had taken the first keys for a filter
        emit edit->textEdited({});
    }
    deliverScan(code);
    return true;
}

void Window::deliverScan(const QString& code) {
    if (current() != nullptr && current()->takesScans()) return current()->scanned(code);
    search_->scanned(code);
}

}  // namespace window
