#include "app/desk/labels.h"

#include <QGridLayout>

#include "app/desk/keys.h"
#include "app/desk/list_parts.h"
#include "app/desk/tone.h"

namespace desk {

QLabel* plain(const QString& words, QWidget* parent) {
    auto* label = new QLabel{words, parent};
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel* muted(const QString& words, QWidget* parent) {
    auto* label = plain(words, parent);
    label->setProperty("muted", true);
    return label;
}

QLabel* heading(const QString& words, QWidget* parent) {
    auto* label = plain(words, parent);
    label->setFont(strongFont());
    return label;
}

ChipLabel::ChipLabel(const QString& word, Tone tone, QWidget* parent) : QWidget{parent}, word_(word), tone_(tone) {
    setAccessibleName(word);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChipLabel::say(const QString& word, Tone tone) {
    word_ = word;
    tone_ = tone;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const { return {chipWidth(word_), px(24)}; }

void ChipLabel::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    paintChip(painter, rect(), word_, tone_);
}

Link::Link(const QString& words, QWidget* parent, std::function<void()> opens) : QPushButton{words, parent} {
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(words);
    setStyleSheet(QStringLiteral("QPushButton { border: 0; border-bottom: 1px solid transparent; padding: 0; text-align: left; color: %1; "
                                 "background: transparent; border-radius: 0; } QPushButton:hover, QPushButton:focus { border-bottom: 1px solid %1; }")
                      .arg(theme().accent.name()));
    connect(this, &QPushButton::clicked, this, [opens = std::move(opens)] { opens(); });
}

QFrame* cardFrame(QWidget* parent) {
    auto* frame = new QFrame{parent};
    frame->setProperty("card", true);
    return frame;
}

QFrame* quietLine(QWidget* parent) {
    auto* line = new QFrame{parent};
    line->setProperty("line", true);
    return line;
}

QWidget* warningBar(const QString& sentence, QWidget* parent) {
    auto* bar = new QFrame{parent};
    const auto& colours = theme().chip(Tone::attention);
    bar->setStyleSheet(QStringLiteral("QFrame { background: %1; border: 0; border-radius: 6px; } QLabel { color: %2; background: transparent; }")
                           .arg(colours.back.name(), colours.text.name()));
    auto* row = new QHBoxLayout{bar};
    row->setContentsMargins(px(12), px(8), px(12), px(8));
    auto* sign = new QLabel{bar};
    sign->setPixmap(pixmap("warning", px(18), colours.text));
    auto* words = plain(sentence, bar);
    words->setWordWrap(true);
    row->addWidget(sign);
    row->addWidget(words, 1);
    return bar;
}

QWidget* figures(Desk& desk, const std::vector<Figure>& all, QWidget* parent) {
    auto* row = new QWidget{parent};
    auto* line = new QHBoxLayout{row};
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(px(12));
    for (const auto& one : all) {
        auto* card = cardFrame(row);
        auto* inside = new QVBoxLayout{card};
        inside->setContentsMargins(px(14), px(10), px(14), px(10));
        inside->setSpacing(px(2));
        if (*one.screen != 0)
            inside->addWidget(new Link{desk::say(one.label), card, [&desk, screen = QString{one.screen}, with = one.with] { desk.open(screen, with); }});
        else inside->addWidget(muted(desk::say(one.label), card));
        auto* value = plain(text(one.value), card);
        value->setFont(bigNumberFont());
        if (one.tone == Tone::bad) value->setProperty("bad", true);
        if (one.tone == Tone::good) value->setProperty("good", true);
        inside->addWidget(value);
        if (!one.note.empty()) {
            auto* note = muted(text(one.note), card);
            note->setFont(smallFont());
            inside->addWidget(note);
        }
        inside->addStretch(1);
        line->addWidget(card, 1);
    }
    return row;
}

Summary::Summary(Desk& desk, QWidget* parent) : QWidget{parent}, desk_(desk), note_(plain({}, this)) {
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(10));
    note_->setWordWrap(true);
    note_->hide();
    column->addWidget(note_);
    hide();
}

void Summary::tell(const std::vector<Figure>& all, const QString& sentence, Tone tone) {
    delete std::exchange(figures_, all.empty() ? nullptr : figures(desk_, all, this));
    if (figures_ != nullptr) static_cast<QVBoxLayout*>(layout())->insertWidget(0, figures_);
    note(sentence, tone);
}

void Summary::note(const QString& sentence, Tone tone) {
    note_->setText(sentence);
    note_->setVisible(!sentence.isEmpty());
    setTone(note_, tone);
    setVisible(figures_ != nullptr || !sentence.isEmpty());
}

void addButtons(Desk& desk, QBoxLayout* line, const std::vector<CardButton>& all, QWidget* parent) {
    for (const auto& one : all) {
        if (!desk.may(one.right)) continue;
        auto* button = new QPushButton{icon(one.icon, one.main ? theme().onAccent : theme().muted), say(one.title), parent};
        button->setProperty("main", one.main);
        button->setAccessibleName(say(one.title));
        giveKeys(button, QKeySequence{one.keys});
        QObject::connect(button, &QPushButton::clicked, button, [&desk, run = one.run] { run(desk); });
        line->addWidget(button);
    }
}

QWidget* factColumn(Desk& desk, const FactGroup& group, QWidget* parent) {
    auto* column = new QWidget{parent};
    auto* grid = new QGridLayout{column};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(16));
    grid->setVerticalSpacing(px(6));
    grid->setColumnStretch(1, 1);
    int row = 0;
    if (*group.title != 0) grid->addWidget(heading(desk::say(group.title), column), row++, 0, 1, 2);
    for (const auto& fact : group.facts) {
        if (fact.value.empty()) continue;
        grid->addWidget(muted(desk::say(fact.label), column), row, 0, Qt::AlignTop);
        if (fact.opens && desk.canOpen(fact.opens.kind)) {
            grid->addWidget(new Link{text(fact.value), column, [&desk, record = fact.opens] { desk.open(record); }}, row++, 1, Qt::AlignLeft);
            continue;
        }
        auto* value = plain(text(fact.value), column);
        value->setWordWrap(true);
        if (fact.tone == Tone::bad) value->setProperty("bad", true);
        if (fact.tone == Tone::good) value->setProperty("good", true);
        grid->addWidget(value, row++, 1);
    }
    grid->setRowStretch(row, 1);
    return column;
}

}  // namespace desk
