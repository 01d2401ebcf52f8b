// Keys of buttons. A button's own shortcut shows a pressed button for a tenth of a second before anything happens:
// these act at once, while the button can be seen and pressed.
#pragma once
#include <QKeySequence>
#include <QShortcut>

#include <QAbstractButton>

namespace desk {

inline void giveKeys(QAbstractButton* button, const QKeySequence& keys) {
    if (keys.isEmpty()) return;
    auto* shortcut = new QShortcut{keys, button};
    QObject::connect(shortcut, &QShortcut::activated, button, [button] {
        if (button->isEnabled()) button->click();
    });
    if (button->toolTip().isEmpty()) button->setToolTip(keys.toString(QKeySequence::NativeText));
}

}  // namespace desk
