#include "app/terminal/kit/measure.h"

#include <algorithm>
#include <cmath>

#include <QApplication>

namespace terminal {
namespace {

constexpr int leastTarget = 64;
constexpr double gloves = 12;  // mm

int& touched() {
    static int px = leastTarget;
    return px;
}

QFont larger(QFont font, double factor, QFont::Weight weight) {
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

}  // namespace

void wearFor(QApplication& app, desk::Look look, QSize window, double dotsPerInch) {
    // Screens that know nothing of themselves say 0, or the size of a stamp.
    const double dots = dotsPerInch < 60 || dotsPerInch > 400 ? 96 : dotsPerInch;
    touched() = std::max(leastTarget, static_cast<int>(std::ceil(gloves / 25.4 * dots)));
    desk::wear(app, look, std::clamp(window.height() / 500.0, 1.4, 2.0));
}

int target() { return touched(); }
int gap() { return desk::px(8); }

QFont bodyFont() { return larger(desk::plainFont(), 1.15, QFont::Normal); }
QFont bigFont() { return larger(desk::plainFont(), 1.5, QFont::DemiBold); }
QFont hugeFont() { return larger(desk::plainFont(), 2.4, QFont::DemiBold); }
QFont hugeNumberFont() { return larger(desk::numberFont(), 2.6, QFont::DemiBold); }

}  // namespace terminal
