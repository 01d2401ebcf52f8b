// A label's words in the colour of what they say.
#pragma once
#include <QLabel>
#include <QStyle>

#include "app/desk/theme.h"

namespace desk {

// bad and good are red and green words, all else is plain.
inline void setTone(QLabel* label, Tone tone) {
    label->setProperty("bad", tone == Tone::bad);
    label->setProperty("good", tone == Tone::good);
    label->style()->unpolish(label);
    label->style()->polish(label);
}

}  // namespace desk
