// Small things that show and are not edited: words, chips, links, figures, facts.
#pragma once
#include <QFrame>
#include <QLabel>

#include "app/desk/card.h"

namespace desk {

QLabel* plain(const QString&, QWidget* parent);   // selectable words
QLabel* muted(const QString&, QWidget* parent);
QLabel* heading(const QString&, QWidget* parent);  // demi-bold

class ChipLabel : public QWidget {
public:
    ChipLabel(const QString& word, Tone, QWidget* parent);
    void say(const QString& word, Tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QString word_;
    Tone tone_;
};

// A word that opens something: by click, Enter or Space.
class Link : public QPushButton {
public:
    Link(const QString& words, QWidget* parent, std::function<void()> opens);
};

QWidget* warningBar(const QString& sentence, QWidget* parent);
QWidget* figures(Desk&, const std::vector<Figure>&, QWidget* parent);

// Figures and one sentence above what a screen shows; takes no room while it has nothing to say.
class Summary : public QWidget {
public:
    Summary(Desk&, QWidget* parent);
    void tell(const std::vector<Figure>&, const QString& sentence, Tone);
    void note(const QString& sentence, Tone);  // the figures stay

private:
    Desk& desk_;
    QWidget* figures_ = nullptr;
    QLabel* note_;
};

// Those that the person may use, each with its keys.
void addButtons(Desk&, QBoxLayout*, const std::vector<CardButton>&, QWidget* parent);
QWidget* factColumn(Desk&, const FactGroup&, QWidget* parent);
QFrame* cardFrame(QWidget* parent);  // white, quiet border
QFrame* quietLine(QWidget* parent);

}  // namespace desk
