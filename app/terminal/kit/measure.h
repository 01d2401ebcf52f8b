// How large things are on a terminal: touched in gloves, read from two metres.
#pragma once
#include <QFont>
#include <QSize>

#include "app/desk/theme.h"

class QWidget;

namespace terminal {

// Dresses the program for a window of that size on a screen of so many dots an inch: the desk's own look, larger. At
// 1280×800 running text is 20 px high.
void wearFor(QApplication&, desk::Look, QSize window, double dotsPerInch);

// The least side of what is touched: 12 mm on this screen, and 64 px whatever the screen says of itself.
int target();
int gap();  // between two of them

QFont bodyFont();  // running text
QFont bigFont();   // headings, buttons
QFont hugeFont();  // what must be read from two metres: the job, the answer, the number typed
QFont hugeNumberFont();

}  // namespace terminal
