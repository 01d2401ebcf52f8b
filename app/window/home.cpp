#include "app/window/home.h"

#include <QGridLayout>
#include <QJsonDocument>
#include <QScrollArea>

#include "app/desk/labels.h"
#include "app/desk/soon.h"
#include "app/window/rail.h"

namespace window {

using desk::px;
using desk::say;
using desk::text;

namespace {

struct Count {
    const desk::Waiting* waiting;
    std::int64_t count;
};

// A card with a large number: a click or Enter opens the work.
class WaitingCard : public QPushButton {
public:
    WaitingCard(const desk::Waiting& waiting, std::int64_t count, QWidget* parent) : QPushButton{parent}, waiting_(waiting), count_(count) {
        setCursor(Qt::PointingHandCursor);
        setAccessibleName(QStringLiteral("%1: %2").arg(say(waiting.title)).arg(count));
        setMinimumHeight(px(96));
        setMinimumWidth(px(230));
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        const auto& t = desk::theme();
        painter.setPen(hasFocus() || underMouse() ? t.accent : t.border);
        painter.setBrush(t.card);
        painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8));
        const auto& chip = t.chip(waiting_.tone);
        painter.setPen(Qt::NoPen);
        painter.setBrush(chip.back);
        const QRectF round{static_cast<double>(px(16)), static_cast<double>(px(20)), static_cast<double>(px(40)), static_cast<double>(px(40))};
        painter.drawEllipse(round);
        desk::icon(waiting_.icon, chip.text).paint(&painter, round.adjusted(px(10), px(10), -px(10), -px(10)).toRect());
        painter.setFont(desk::bigNumberFont());
        painter.setPen(t.text);
        painter.drawText(QRect{px(70), px(16), width() - px(80), px(30)}, Qt::AlignVCenter, desk::shownNumber(count_));
        painter.setFont(desk::plainFont());
        painter.setPen(t.muted);
        painter.drawText(QRect{px(70), px(46), width() - px(82), px(42)}, Qt::AlignTop | Qt::TextWordWrap, say(waiting_.title));
    }

private:
    const desk::Waiting& waiting_;
    std::int64_t count_;
};

class Home : public desk::Screen {
public:
    explicit Home(desk::Desk& desk) : Screen{desk} {
        auto* outer = new QVBoxLayout{this};
        outer->setContentsMargins(0, 0, 0, 0);
        scroll_ = new QScrollArea{this};
        scroll_->setWidgetResizable(true);
        scroll_->setFocusPolicy(Qt::NoFocus);
        outer->addWidget(scroll_);
        load();
    }
    QString title() const override { return say("Home"); }
    void refresh(const QSet<QString>&) override {
        stale_ = true;
        if (isVisible()) again_.once(300);
    }

protected:
    void showEvent(QShowEvent* event) override {
        Screen::showEvent(event);
        if (stale_) again_.once(0);
    }
    void hideEvent(QHideEvent* event) override {
        Screen::hideEvent(event);
        if (counting_.done()) return;
        counting_.cancel();
        stale_ = true;
    }

private:
    // Counting may take a moment in a large firm: what somebody opens meanwhile does not wait for it.
    void load() {
        stale_ = false;
        counting_.cancel();
        const auto day = db::toText(desk().today());
        std::vector<const desk::Waiting*> mine;
        for (const auto& waiting : desk().waiting())
            if (desk().may(waiting.right) && opens(waiting)) mine.push_back(&waiting);
        counting_ = desk().readLong<std::vector<Count>>(
            this, [mine, day](const db::Read& r) {
                std::vector<Count> counts;
                for (const auto* waiting : mine) counts.push_back({waiting, waiting->counts ? waiting->counts(r) : countOf(r, waiting->count, day)});
                return counts;
            },
            [this](std::vector<Count> counts) { show(counts); });
    }

    // A card leads to its screen: whoever may not open that is not sent there.
    bool opens(const desk::Waiting& waiting) {
        const auto* screen = desk().screen(waiting.screen);
        return screen != nullptr && desk().may(screen->right);
    }

    static std::int64_t countOf(const db::Read& read, const char* sql, const std::string& day) {
        const std::string_view all = sql;
        return all.find("$1") == all.npos ? read.one<std::int64_t>(all) : read.one<std::int64_t>(all, day);
    }

    void show(const std::vector<Count>& counts) {
        const auto* focused = dynamic_cast<WaitingCard*>(focusWidget());
        const auto focusName = focused != nullptr ? focused->accessibleName().section(':', 0, 0) : QString{};
        auto* inside = new QWidget{};
        auto* layout = new QVBoxLayout{inside};
        layout->setContentsMargins(px(24), px(20), px(24), px(20));
        layout->setSpacing(px(14));
        auto* title = desk::plain(say("What waits for you"), inside);
        title->setFont(desk::titleFont());
        layout->addWidget(title);
        auto* grid = new QGridLayout{};
        grid->setSpacing(px(12));
        int n = 0;
        QWidget* first = nullptr;
        for (const auto& [waiting, count] : counts) {
            if (count == 0) continue;
            auto* card = new WaitingCard{*waiting, count, inside};
            connect(card, &QPushButton::clicked, this, [this, w = waiting] {
                auto with = QString{w->with}.replace("@today", text(db::toText(desk().today())));
                desk().open(w->screen, QJsonDocument::fromJson(with.toUtf8()).object());
            });
            grid->addWidget(card, n / 4, n % 4);
            if (first == nullptr || card->accessibleName().section(':', 0, 0) == focusName) first = card;
            ++n;
        }
        for (int column = 0; column < 4; ++column) grid->setColumnStretch(column, 1);
        layout->addLayout(grid);
        if (n == 0) layout->addWidget(desk::muted(say("Nothing waits for you. Ctrl+K finds anything and starts anything."), inside));
        auto* starts = new QHBoxLayout{};
        starts->setSpacing(px(8));
        for (const auto& command : desk().commands()) {
            if (!desk().may(command.right) || *command.keys == 0) continue;
            auto* button = new QPushButton{QStringLiteral("%1   %2").arg(say(command.title), QKeySequence{command.keys}.toString(QKeySequence::NativeText)), inside};
            connect(button, &QPushButton::clicked, this, [this, run = command.run] { run(desk()); });
            starts->addWidget(button);
        }
        starts->addStretch(1);
        layout->addSpacing(px(6));
        layout->addLayout(starts);
        layout->addStretch(1);
        const bool hadFocus = isAncestorOf(QApplication::focusWidget());
        scroll_->setWidget(inside);
        setFocusProxy(first);
        if (hadFocus && first != nullptr) first->setFocus();
    }

    QScrollArea* scroll_;
    desk::Soon again_{[this] { load(); }};
    desk::Ticket counting_;
    bool stale_ = false;  // something changed while another tab was in front
};

}  // namespace

void installHome(desk::Desk& desk) {
    desk.add(desk::ScreenKind{.id = "home", .area = desk::Area::home, .title = "Home", .icon = "home",
                              .make = [](desk::Desk& d, const QJsonObject&) -> desk::Screen* { return new Home{d}; }});
}

}  // namespace window
