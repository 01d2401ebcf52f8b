#include "app/window/rail.h"

#include <QScrollArea>

#include "app/desk/keys.h"

namespace window {

using desk::Area;
using desk::px;
using desk::say;
using desk::theme;

RailButton::RailButton(const QString& icon, const QString& word, QWidget* parent) : QPushButton{parent}, icon_(icon), word_(word) {
    setCheckable(true);
    setAutoExclusive(false);
    setAccessibleName(word);
    setToolTip(word);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setNarrow(bool narrow) {
    narrow_ = narrow;
    update();
}

QSize RailButton::sizeHint() const { return {px(narrow_ ? 40 : 176), px(33)}; }

void RailButton::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& t = theme();
    const bool strong = isChecked() || underMouse() || hasFocus();
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.railActive);
        painter.drawRoundedRect(rect().adjusted(0, 1, 0, -1), px(6), px(6));
    }
    if (isChecked()) {
        painter.setBrush(t.accent);
        painter.drawRect(QRect{0, px(3), px(3), height() - px(6)});
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(t.accent);
        painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 1.5, -0.5, -1.5), px(6), px(6));
    }
    const int size = px(18);
    desk::icon(icon_, strong ? t.railStrong : t.railText).paint(&painter, QRect{px(11), (height() - size) / 2, size, size});
    if (narrow_) return;
    auto font = isChecked() ? desk::strongFont() : desk::plainFont();
    painter.setFont(font);
    painter.setPen(strong ? t.railStrong : t.railText);
    painter.drawText(rect().adjusted(px(40), 0, -px(6), 0), Qt::AlignVCenter, QFontMetrics{font}.elidedText(word_, Qt::ElideRight, width() - px(46)));
}

QString areaTitle(Area area) {
    switch (area) {
        case Area::home: return say("Home");
        case Area::customers: return say("Customers");
        case Area::orders: return say("Orders");
        case Area::stock: return say("Stock");
        case Area::purchasing: return say("Purchasing");
        case Area::engineering: return say("Engineering");
        case Area::planning: return say("Planning");
        case Area::production: return say("Production");
        case Area::quality: return say("Quality");
        case Area::equipment: return say("Equipment");
        case Area::finance: return say("Finance");
        case Area::people: return say("People");
        case Area::none: break;
    }
    return {};
}

Rail::Rail(desk::Desk& desk, bool narrow, QWidget* parent) : QFrame{parent}, desk_(desk) {
    setStyleSheet(QStringLiteral("QFrame#rail, QWidget#railInside { background: %1; border: 0; } QLabel { background: transparent; color: %2; } "
                                 "QScrollBar::handle:vertical { background: %3; }")
                      .arg(theme().rail.name(), theme().railText.name(), theme().railActive.name()));
    setObjectName("rail");
    auto* outer = new QVBoxLayout{this};
    outer->setContentsMargins(0, px(14), 0, px(10));
    outer->setSpacing(px(6));
    brand_ = new QLabel{this};
    auto font = desk::titleFont();
    brand_->setFont(font);
    brand_->setContentsMargins(px(14), 0, 0, px(8));
    brand_->setStyleSheet(QStringLiteral("color: %1;").arg(theme().railStrong.name()));
    outer->addWidget(brand_);
    auto* scroll = new QScrollArea{this};
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget{scroll};
    inside->setObjectName("railInside");
    auto* layout = new QVBoxLayout{inside};
    layout->setContentsMargins(px(10), 0, px(10), 0);
    layout->setSpacing(px(2));
    for (int area = 0; area < static_cast<int>(Area::none); ++area) addArea(static_cast<Area>(area), layout);
    layout->addStretch(1);
    scroll->setWidget(inside);
    outer->addWidget(scroll, 1);
    auto* below = new QVBoxLayout{};
    below->setContentsMargins(px(10), 0, px(10), 0);
    auto* settingsButton = new RailButton{"settings", say("Settings"), this};
    settingsButton->setCheckable(false);
    connect(settingsButton, &QPushButton::clicked, this, [this] {
        if (settings) settings();
    });
    auto* fold = new RailButton{"menu", say("Fold the rail"), this};
    fold->setCheckable(false);
    desk::giveKeys(fold, QKeySequence{"Ctrl+B"});
    connect(fold, &QPushButton::clicked, this, [this] {
        setNarrow(!narrow_);
        if (narrowed) narrowed(narrow_);
    });
    below->addWidget(settingsButton);
    below->addWidget(fold);
    buttons_.push_back(settingsButton);
    buttons_.push_back(fold);
    outer->addLayout(below);
    setNarrow(narrow);
}

void Rail::addArea(Area area, QVBoxLayout* layout) {
    bool first = true;
    for (const auto& kind : desk_.screens()) {
        if (kind.area != area || !kind.inRail || !desk_.may(kind.right)) continue;
        if (first && area != Area::home) {
            auto* heading = new QLabel{areaTitle(area).toUpper(), this};
            auto font = desk::smallFont();
            font.setPointSizeF(font.pointSizeF() * 0.9);
            font.setWeight(QFont::DemiBold);
            heading->setFont(font);
            heading->setContentsMargins(px(11), px(12), 0, px(3));
            layout->addWidget(heading);
            headings_.push_back(heading);
        }
        first = false;
        auto* button = new RailButton{kind.icon, say(kind.title), this};
        connect(button, &QPushButton::clicked, this, [this, button, id = QString{kind.id}] {
            button->setChecked(true);
            desk_.open(id);
        });
        layout->addWidget(button);
        buttons_.push_back(button);
        byScreen_.emplace_back(kind.id, button);
    }
}

void Rail::follow(const QString& screen) {
    for (const auto& [id, button] : byScreen_) button->setChecked(id == screen);
}

void Rail::setNarrow(bool narrow) {
    narrow_ = narrow;
    for (auto* button : buttons_) button->setNarrow(narrow);
    for (auto* heading : headings_) heading->setVisible(!narrow);
    brand_->setText(narrow ? QStringLiteral("◆") : QStringLiteral("◆ Throughline"));
    setFixedWidth(px(narrow ? 60 : 206));
}

}  // namespace window
