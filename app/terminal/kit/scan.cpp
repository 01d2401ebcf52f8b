#include "app/terminal/kit/scan.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace terminal {
namespace {

// Between the parts of a GS1 label scanners send the character 29, which is Ctrl+] on a keyboard.
bool isSeparator(const QKeyEvent& key) {
    return key.text() == QChar{29} || (key.key() == Qt::Key_BracketRight && key.modifiers() == Qt::ControlModifier);
}

bool isEnter(const QKeyEvent& key) { return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter; }

QString characterOf(const QKeyEvent& key) {
    if (isSeparator(key)) return QChar{29};
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) return {};
    return key.text().size() == 1 && key.text().at(0).isPrint() ? key.text() : QString{};
}

bool isEdit(const QWidget* widget) {
    return qobject_cast<const QLineEdit*>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(widget) != nullptr || qobject_cast<const QComboBox*>(widget) != nullptr;
}

}  // namespace

void Burst::add(const QString& key, qint64 at) {
    if (!goesOn(at)) text_.clear();
    text_ += key;
    last_ = at;
}

Burst::End Burst::enter(qint64 at) {
    const bool scan = goesOn(at) && text_.size() >= fewest;
    const auto text = text_.trimmed();
    text_.clear();
    if (!scan || text.isEmpty()) return End::none;
    const bool again = text == before_ && at - beforeAt_ <= doubled;
    code_ = before_ = text;
    beforeAt_ = at;
    return again ? End::twice : End::scan;
}

ScanCatcher::ScanCatcher(QWidget* window) : QObject{window}, window_(window) {
    qApp->installEventFilter(this);
    clock_.start();
}

qint64 ScanCatcher::timeOf(const QKeyEvent& key) {
    return key.timestamp() != 0 ? static_cast<qint64>(key.timestamp()) : clock_.elapsed();
}

bool ScanCatcher::eventFilter(QObject* watched, QEvent* event) {
    if (givingOn_ || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)) return false;
    auto* widget = qobject_cast<QWidget*>(watched);
    if (widget == nullptr || (widget != window_ && !window_->isAncestorOf(widget))) return false;
    auto& key = static_cast<QKeyEvent&>(*event);
    // While a scan comes in no shortcut is one: a label's Ctrl+] and digits are characters.
    if (event->type() == QEvent::ShortcutOverride) {
        if (isSeparator(key) || !burst_.empty()) event->accept();
        return false;
    }
    if (widget != (QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : window_)) return false;
    return press(key);
}

bool ScanCatcher::press(QKeyEvent& key) {
    if (key.isAutoRepeat()) {
        flush();
        return false;
    }
    if (isEnter(key)) return enter(key);
    const auto character = characterOf(key);
    if (character.isEmpty()) {
        if (key.key() == Qt::Key_Shift) return false;
        flush();
        // The way back and the help work from within an edit too.
        if ((key.key() == Qt::Key_Escape || key.key() == Qt::Key_F1) && typed) return typed(key);
        return typed && !isEdit(QApplication::focusWidget()) && typed(key);
    }
    const auto at = timeOf(key);
    if (!burst_.goesOn(at)) flush();
    burst_.add(character, at);
    held_.emplace_back(key.key(), character);
    silence_.again(Burst::fast + 10);
    return true;
}

bool ScanCatcher::enter(QKeyEvent& key) {
    silence_.cancel();
    const auto end = burst_.enter(timeOf(key));
    if (end == Burst::End::none) {
        flush();
        return typed && !isEdit(QApplication::focusWidget()) && typed(key);
    }
    held_.clear();
    const auto code = burst_.code();
    if (end == Burst::End::twice) {
        if (twice) twice(code);
    } else if (scanned) {
        scanned(code);
    }
    return true;
}

void ScanCatcher::flush() {
    silence_.cancel();
    burst_.clear();
    const auto keys = std::exchange(held_, {});
    for (const auto& [which, text] : keys) {
        QKeyEvent press{QEvent::KeyPress, which, Qt::NoModifier, text};
        giveOn(press);
    }
}

void ScanCatcher::giveOn(QKeyEvent& key) {
    auto* to = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : window_;
    if (!isEdit(to) && typed && typed(key)) return;
    givingOn_ = true;
    QCoreApplication::sendEvent(to, &key);
    QKeyEvent release{QEvent::KeyRelease, key.key(), Qt::NoModifier, key.text()};
    QCoreApplication::sendEvent(to, &release);
    givingOn_ = false;
}

}  // namespace terminal
