#include "app/desk/theme.h"

#include <cmath>

#include <QApplication>
#include <QStyleFactory>

namespace desk {
namespace {

struct Worn {
    Theme theme;
    double scale = 1;
};
Worn& worn() {
    static Worn it;
    return it;
}

Theme lightTheme() {
    return {.dark = false, .window = "#f4f6f9", .card = "#ffffff", .border = "#dfe4ea", .stripe = "#fafbfd", .hover = "#f0f4fa",
            .text = "#1b2430", .muted = "#5c6773", .accent = "#1f6feb", .onAccent = "#ffffff", .selected = "#e5effe",
            .rail = "#17212e", .railText = "#aebaca", .railActive = "#233246", .railStrong = "#ffffff",
            .bad = "#b02a2a", .good = "#157347",
            .chips = {{"#eceff3", "#4d5966"}, {"#e3f5e9", "#157347"}, {"#fff2d9", "#8a5a00"}, {"#fde5e5", "#b02a2a"}, {"#e5effe", "#1a56c0"}},
            .series = {"#1f6feb", "#d97a00", "#157347", "#a24f9c", "#0e8c9b", "#7a5c00"}};
}

Theme darkTheme() {
    return {.dark = true, .window = "#11161d", .card = "#1a212b", .border = "#2c3642", .stripe = "#1d2530", .hover = "#222c38",
            .text = "#e4e9ef", .muted = "#93a0af", .accent = "#4c93ff", .onAccent = "#0b1420", .selected = "#1d3154",
            .rail = "#0c1117", .railText = "#93a0af", .railActive = "#1c2733", .railStrong = "#ffffff",
            .bad = "#ff8f8f", .good = "#63d297",
            .chips = {{"#2a333e", "#b4bfcb"}, {"#143324", "#63d297"}, {"#3a2c0d", "#f2c15a"}, {"#421c1f", "#ff8f8f"}, {"#16294a", "#8ab8ff"}},
            .series = {"#4c93ff", "#f2a33c", "#63d297", "#d78bd2", "#4cc7d6", "#d7b84c"}};
}

QPalette paletteOf(const Theme& t) {
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.card);
    p.setColor(QPalette::AlternateBase, t.stripe);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::Button, t.card);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.bad);
    p.setColor(QPalette::ToolTipBase, t.card);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Highlight, t.selected);
    p.setColor(QPalette::HighlightedText, t.text);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::Light, t.card);
    p.setColor(QPalette::Midlight, t.border);
    p.setColor(QPalette::Mid, t.border);
    p.setColor(QPalette::Dark, t.border);
    p.setColor(QPalette::Shadow, t.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.muted);
    return p;
}

// What the palette cannot say: quiet lines, round corners, room to breathe.
QString sheetOf(const Theme& t) {
    auto sheet = QString{R"(
QLineEdit, QPlainTextEdit, QTextEdit { border: 1px solid @border; border-radius: @6; padding: @4 @8; background: @card; color: @text; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 1px solid @accent; }
QLineEdit[refused="true"], QPlainTextEdit[refused="true"] { border: 1px solid @bad; }
QLineEdit:read-only { background: @stripe; }
QPushButton { border: 1px solid @border; border-radius: @6; padding: @5 @12; background: @card; color: @text; }
QPushButton:hover { background: @hover; }
QPushButton:focus { border: 1px solid @accent; }
QPushButton:disabled { color: @muted; }
QPushButton[main="true"] { background: @accent; border: 1px solid @accent; color: @onAccent; font-weight: 600; }
QPushButton[main="true"]:disabled { background: @border; border: 1px solid @border; color: @muted; }
QPushButton[flat="true"] { border: 1px solid transparent; background: transparent; }
QPushButton[flat="true"]:hover { background: @hover; }
QPushButton[flat="true"]:focus { border: 1px solid @accent; }
QComboBox { border: 1px solid @border; border-radius: @6; padding: @4 @8; background: @card; color: @text; }
QComboBox:focus { border: 1px solid @accent; }
QComboBox::drop-down { border: 0; width: @20; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: @card; border: 1px solid @border; selection-background-color: @selected; selection-color: @text; }
QTableView { background: @card; border: 0; gridline-color: @border; selection-background-color: @selected; selection-color: @text; outline: 0; }
QHeaderView { background: @card; border: 0; }
QHeaderView::section { background: @card; color: @muted; border: 0; border-bottom: 1px solid @border; padding: @5 @8; }
QTableCornerButton::section { background: @card; border: 0; }
QListView { background: @card; border: 0; outline: 0; selection-background-color: @selected; selection-color: @text; }
QMenu { background: @card; border: 1px solid @border; padding: @4; color: @text; }
QMenu::item { padding: @5 @24 @5 @12; border-radius: @4; }
QMenu::item:selected { background: @selected; }
QMenu::separator { height: 1px; background: @border; margin: @4 0; }
QToolTip { background: @card; color: @text; border: 1px solid @border; padding: @4; }
QFrame[card="true"] { background: @card; border: 1px solid @border; border-radius: @8; }
QFrame[line="true"] { background: @border; border: 0; max-height: 1px; min-height: 1px; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @muted; border: 0; border-bottom: 2px solid transparent; padding: @7 @12; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:hover { color: @text; }
QTabWidget::pane { border: 0; }
QScrollArea { border: 0; background: transparent; }
QScrollBar:vertical { background: transparent; width: @10; margin: 0; }
QScrollBar::handle:vertical { background: @border; border-radius: @4; min-height: @28; margin: 1px @2; }
QScrollBar:horizontal { background: transparent; height: @10; margin: 0; }
QScrollBar::handle:horizontal { background: @border; border-radius: @4; min-width: @28; margin: @2 1px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QCheckBox { spacing: @6; color: @text; }
QLabel[muted="true"] { color: @muted; }
QLabel[bad="true"] { color: @badText; }
QLabel[good="true"] { color: @goodText; }
QProgressBar { border: 0; border-radius: @3; background: @border; max-height: @6; }
QProgressBar::chunk { background: @accent; border-radius: @3; }
QSplitter::handle { background: transparent; }
)"};
    const std::pair<const char*, QColor> colours[] = {
        {"@borderText", t.border}, {"@badText", t.bad}, {"@goodText", t.good}, {"@onAccent", t.onAccent}, {"@selected", t.selected},
        {"@border", t.border}, {"@card", t.card}, {"@accent", t.accent}, {"@stripe", t.stripe}, {"@hover", t.hover},
        {"@muted", t.muted}, {"@text", t.text}, {"@bad", t.bad}};
    for (const auto& [name, colour] : colours) sheet.replace(name, colour.name());
    for (const int measure : {28, 24, 20, 12, 10, 8, 7, 6, 5, 4, 3, 2})
        sheet.replace("@" + QString::number(measure), QString::number(px(measure)) + "px");
    return sheet;
}

QFont sized(double points, QFont::Weight weight = QFont::Normal) {
    QFont font;
    font.setFamilies({"Inter", "Noto Sans CJK SC"});
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPointSizeF(points * worn().scale);
    font.setWeight(weight);
    return font;
}

double channel(double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); }
double luminance(const QColor& c) {
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

}  // namespace

void wear(QApplication& app, Look look, double scale) {
    worn() = {look == Look::dark ? darkTheme() : lightTheme(), std::clamp(scale, 0.8, 2.0)};
    QApplication::setStyle(QStyleFactory::create("Fusion"));
    QApplication::setFont(plainFont());
    QApplication::setPalette(paletteOf(worn().theme));
    app.setStyleSheet(sheetOf(worn().theme));
}

const Theme& theme() { return worn().theme; }
double scale() { return worn().scale; }
int px(double at96) { return static_cast<int>(std::lround(at96 * worn().scale)); }

QFont plainFont() { return sized(9.5); }
QFont strongFont() { return sized(9.5, QFont::DemiBold); }
QFont smallFont() { return sized(8.5); }
QFont titleFont() { return sized(14, QFont::DemiBold); }
QFont bigNumberFont() { return sized(16, QFont::DemiBold); }
// Inter's digits have different widths and Qt 6.4 cannot ask for equal ones: numbers use the other family.
QFont numberFont() {
    auto font = sized(9.5);
    font.setFamilies({"Noto Sans CJK SC"});
    return font;
}

double contrast(const QColor& a, const QColor& b) {
    const auto one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

}  // namespace desk
