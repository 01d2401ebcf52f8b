#include "app/terminal/kit/head.h"

#include <algorithm>

#include <QAbstractButton>
#include <QBoxLayout>
#include <QLabel>
#include <QPainter>

#include "app/desk/say.h"
#include "app/terminal/kit/button.h"
#include "app/terminal/kit/measure.h"

namespace terminal {

using desk::px;
using desk::say;

// Two quiet lines in the colour of what they say; a tap opens what waits.
class NetworkKey : public QAbstractButton {
public:
    explicit NetworkKey(QWidget* parent) : QAbstractButton{parent} {
        setFocusPolicy(Qt::NoFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    void say(const QString& words, const QString& detail, desk::Tone tone) {
        setText(words);
        detail_ = detail;
        tone_ = tone;
        setAccessibleName(words);
        setAccessibleDescription(detail);
        updateGeometry();
        update();
    }
    QString detail() const { return detail_; }
    QSize sizeHint() const override {
        const QFontMetrics metrics{bodyFont()};
        return {std::max(metrics.horizontalAdvance(text()), metrics.horizontalAdvance(detail_)) + px(24), target()};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(desk::theme().chip(tone_).back);
        painter.drawRoundedRect(rect(), px(8), px(8));
        painter.setPen(desk::theme().chip(tone_).text);
        painter.setFont(bodyFont());
        const int line = painter.fontMetrics().height(), lines = detail_.isEmpty() ? 1 : 2;
        const int top = (height() - lines * line) / 2;
        painter.drawText(QRect{0, top, width(), line}, Qt::AlignCenter, text());
        painter.drawText(QRect{0, top + line, width(), line}, Qt::AlignCenter, detail_);
    }

private:
    QString detail_;
    desk::Tone tone_ = desk::Tone::good;
};

Head::Head(QWidget* parent) : QWidget{parent} {
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(gap(), px(4), gap(), px(4));
    row->setSpacing(gap());
    const auto small = [&](const QString& name, const char* icon, std::function<void()> pressed) {
        auto* button = new Button{"", icon, Weight::plain, this, std::move(pressed)};
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::NoFocus);
        return button;
    };
    back_ = small(say("Back"), "left", [this] {
        if (back) back();
    });
    title_ = big({}, this);
    title_->setWordWrap(false);
    title_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    who_ = quiet({}, this);
    who_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    who_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    who_->setWordWrap(false);
    time_ = big({}, this);
    time_->setWordWrap(false);
    time_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    network_ = new NetworkKey{this};
    connect(network_, &QAbstractButton::clicked, this, [this] {
        if (waiting) waiting();
    });
    help_ = small(say("Help"), "help", [this] {
        if (help) help();
    });
    leave_ = small(say("Sign out"), "logout", [this] {
        if (leave) leave();
    });
    row->addWidget(back_);
    row->addWidget(title_, 1);
    row->addWidget(who_);
    row->addWidget(network_);
    row->addWidget(time_);
    row->addWidget(help_);
    row->addWidget(leave_);
    leave_->hide();
    setBack(false);
}

void Head::setTitle(const QString& title) { title_->setText(title); }

void Head::setWho(const QString& who) {
    person_ = who;
    leave_->setVisible(!who.isEmpty());
    setPlace(place_);
}

void Head::setPlace(const QString& place) {
    place_ = place;
    who_->setText(person_.isEmpty() || place_.isEmpty() ? person_ + place_ : person_ + QStringLiteral("\n") + place_);
}

void Head::setTime(const QString& time) { time_->setText(time); }

void Head::setNetwork(const QString& words, const QString& detail, desk::Tone tone) {
    network_->say(words, detail, tone);
}

QString Head::network() const {
    return network_->detail().isEmpty() ? network_->text() : network_->text() + u'\n' + network_->detail();
}

void Head::setBack(bool possible) { back_->setVisible(possible); }

void Head::paintEvent(QPaintEvent*) {
    const auto& t = desk::theme();
    QPainter painter{this};
    painter.fillRect(rect(), t.card);
    painter.setPen(t.border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

}  // namespace terminal
