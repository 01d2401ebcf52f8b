// One look for the whole program. Every colour stands here and nowhere else (interface.md, Palette).
#pragma once
#include <QColor>
#include <QFont>
#include <QIcon>
#include <QString>

class QApplication;

namespace desk {

enum class Tone { neutral, good, attention, bad, active };

struct ChipColours {
    QColor back, text;
};

struct Theme {
    bool dark = false;
    QColor window, card, border, stripe, hover;
    QColor text, muted, accent, onAccent, selected;
    QColor rail, railText, railActive, railStrong;
    QColor bad, good;  // plain words in red and green that can be read on card and stripe
    ChipColours chips[5];  // by Tone
    QColor series[6];      // charts: told apart by colour-blind people (Okabe and Ito, tuned to the background)
    const ChipColours& chip(Tone t) const { return chips[static_cast<int>(t)]; }
};

enum class Look { light, dark };
// Dresses the whole program; scale 1.0 is 9.5 pt text at 96 dpi, 0.8 to 2.0.
void wear(QApplication&, Look, double scale = 1.0);
const Theme& theme();
double scale();
int px(double at96);  // a measure at 96 dpi in the chosen scale

QFont plainFont();
QFont strongFont();    // demi-bold
QFont smallFont();     // 8.5 pt
QFont titleFont();     // 14 pt
QFont numberFont();    // equal digits
QFont bigNumberFont();

// A stroke icon of resources/icons, painted in the colour at the device's pixel ratio.
QIcon icon(const QString& name, const QColor& = {});
QPixmap pixmap(const QString& name, int size, const QColor& = {});

// WCAG 2 contrast ratio of two opaque colours, 1 to 21.
double contrast(const QColor&, const QColor&);

}  // namespace desk
