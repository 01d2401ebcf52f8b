// The screen around a board: a filter, what it says as a sentence, figures, charts and buttons.
#include <QShortcut>

#include "app/desk/board.h"
#include "app/desk/chart.h"
#include "app/desk/keys.h"
#include "app/desk/labels.h"

namespace desk {
namespace {

class BoardScreen : public Screen {
public:
    BoardScreen(Desk& desk, std::shared_ptr<const BoardKind> kind, const QJsonObject& with)
        : Screen{desk}, kind_{std::move(kind)}, key_{with["card"].toInteger()} {
        auto* all = new QVBoxLayout{this};
        all->setContentsMargins(px(20), px(16), px(20), px(16));
        all->setSpacing(px(10));
        board_ = new Board{desk, this, kind_};
        all->addLayout(headOf());
        summary_ = new Summary{desk, this};
        all->addWidget(summary_);
        charts_ = new QWidget{this};
        new QHBoxLayout{charts_};
        charts_->layout()->setContentsMargins({});
        charts_->hide();
        all->addWidget(charts_);
        all->addWidget(board_, 1);
        board_->moved = [this] {
            offer();
            tell();
        };
        board_->wantsMore = [this](bool whole) {
            const int wanted = whole ? everything : held_ + kind_->page;
            if (wanted <= most_) return;  // it comes already
            most_ = wanted;
            load();
        };
        board_->typed = [this](const QString& words) { search_->setText(words); };
        search_->setText(with["filter"].toString());
        setFocusProxy(board_);
        load();
    }

    QString title() const override { return say(kind_->title); }
    Record record() const override { return board_->current() != nullptr ? board_->current()->opens : Record{}; }
    QJsonObject state() const override {
        QJsonObject state;
        if (!board_->words().isEmpty()) state["filter"] = board_->words();
        const auto key = board_->current() != nullptr ? board_->current()->key : key_;
        if (key != 0) state["card"] = static_cast<qint64>(key);
        return state;
    }
    void refresh(const QSet<QString>& tables) override {
        if (std::ranges::any_of(kind_->tables, [&](const QString& t) { return tables.contains(t); })) load();
    }

private:
    QLayout* headOf() {
        auto* line = new QHBoxLayout;
        line->setSpacing(px(8));
        search_ = new QLineEdit{this};
        search_->setPlaceholderText(say("Filter…  Ctrl+F"));
        search_->setAccessibleName(say("Filter"));
        search_->setClearButtonEnabled(true);
        search_->setMaximumWidth(px(220));
        connect(search_, &QLineEdit::textChanged, this, [this](const QString& words) { board_->filter(words); });
        connect(search_, &QLineEdit::returnPressed, this, [this] { board_->setFocus(); });
        auto* find = new QShortcut{QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut};
        connect(find, &QShortcut::activated, search_, [this] { search_->setFocus(), search_->selectAll(); });
        line->addWidget(search_);
        line->addStretch(1);
        for (const auto& action : kind_->actions)
            if (desk().may(action.right)) line->addWidget(buttonOf(action));
        addButtons(desk(), line, kind_->buttons, this);
        return line;
    }
    QPushButton* buttonOf(const BoardAction& action) {
        auto* button = new QPushButton{say(action.title), this};
        button->setAccessibleName(say(action.title));
        if (*action.icon != 0) button->setIcon(icon(action.icon, theme().muted));
        giveKeys(button, QKeySequence{action.keys});
        connect(button, &QPushButton::clicked, this, [this, &action] {
            if (const auto* card = board_->current(); card != nullptr) action.run(desk(), *card);
        });
        actions_.emplace_back(&action, button);
        return button;
    }
    void offer() {
        const auto* card = board_->current();
        for (const auto& [action, button] : actions_) button->setEnabled(card != nullptr && (!action->fits || action->fits(*card)));
    }

    void load() {
        const auto turn = ++turn_;
        desk().read<BoardContents>(
            this, [kind = kind_, most = most_](const db::Read& read) { return kind->readMost ? kind->readMost(read, most) : kind->read(read); },
            [this, turn, most = most_](BoardContents now) {
                if (turn != turn_) return;
                held_ = most;
                show(std::move(now));
            },
            [this, turn](const QString& sentence) {
                if (turn == turn_) summary_->note(sentence, Tone::bad);
            });
    }
    void showCharts(std::vector<BoardChart> all) {
        while (auto* item = charts_->layout()->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        for (auto& one : all) {
            auto* chart = new Chart{charts_};
            chart->setFixedHeight(px(124));
            chart->setTitle(one.title);
            chart->setBars(std::move(one.labels), {{"", std::move(one.values)}});
            charts_->layout()->addWidget(chart);
        }
        charts_->setVisible(!all.empty());
    }
    void show(BoardContents now) {
        summary_->tell(now.figures, now.note, now.tone);
        showCharts(std::move(now.charts));
        board_->setCards(std::move(now.cards), std::move(now.heads));
        if (const auto key = std::exchange(key_, 0); key != 0) board_->setCurrent(key);
        offer();
    }

    std::shared_ptr<const BoardKind> kind_;
    static constexpr int everything = 1'000'000;
    int most_ = kind_->page, held_ = 0;  // of each column: asked for, and shown
    std::int64_t key_;  // of the card that was in hand yesterday, until the cards are read
    Board* board_ = nullptr;
    Summary* summary_ = nullptr;
    QWidget* charts_ = nullptr;
    QLineEdit* search_ = nullptr;
    std::vector<std::pair<const BoardAction*, QPushButton*>> actions_;
    int turn_ = 0;
};

}  // namespace

std::function<Screen*(Desk&, const QJsonObject&)> boardScreen(BoardKind kind) {
    return [kind = std::make_shared<const BoardKind>(std::move(kind))](Desk& desk, const QJsonObject& with) -> Screen* {
        return new BoardScreen{desk, kind, with};
    };
}

}  // namespace desk
