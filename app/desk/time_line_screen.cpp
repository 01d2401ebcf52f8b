// The screen around a time line: what it says as a sentence, figures, how much it shows, and buttons.
#include "app/desk/labels.h"
#include "app/desk/time_line.h"

namespace desk {
namespace {

class TimeLineScreen : public Screen {
public:
    TimeLineScreen(Desk& desk, std::shared_ptr<const TimeLineKind> kind, const QJsonObject& with)
        : Screen{desk}, kind_{std::move(kind)}, key_{with["bar"].toInteger()} {
        auto* all = new QVBoxLayout{this};
        all->setContentsMargins(px(20), px(16), px(20), px(16));
        all->setSpacing(px(10));
        auto* card = cardFrame(this);
        line_ = new TimeLine{desk, card, kind_};
        auto* inside = new QVBoxLayout{card};
        inside->setContentsMargins(1, px(4), 1, px(4));
        inside->addWidget(line_);
        all->addLayout(headOf());
        summary_ = new Summary{desk, this};
        all->addWidget(summary_);
        all->addWidget(card, 1);
        line_->moved = [this] { tell(); };
        line_->zoomed = [this] {
            zoom_->setCurrentIndex(static_cast<int>(line_->zoom()));
            tell();
        };
        if (with.contains("zoom")) zoom_->setCurrentIndex(std::clamp(with["zoom"].toInt(), 0, zoom_->count() - 1));
        setFocusProxy(line_);
        load();
    }

    QString title() const override { return say(kind_->title); }
    Record record() const override { return line_->current() != nullptr ? line_->current()->opens : Record{}; }
    QJsonObject state() const override {
        QJsonObject state{{"zoom", static_cast<int>(line_->zoom())}};
        const auto key = line_->current() != nullptr ? line_->current()->key : key_;
        if (key != 0) state["bar"] = static_cast<qint64>(key);
        return state;
    }
    void refresh(const QSet<QString>& tables) override {
        if (std::ranges::any_of(kind_->tables, [&](const QString& t) { return tables.contains(t); })) load();
    }

private:
    QLayout* headOf() {
        auto* head = new QHBoxLayout;
        head->setSpacing(px(8));
        zoom_ = new QComboBox{this};
        zoom_->addItems({say("By day"), say("By week"), say("By month"), say("By quarter")});  // as Zoom has them
        zoom_->setCurrentIndex(static_cast<int>(line_->zoom()));
        zoom_->setAccessibleName(say("Zoom"));
        zoom_->setToolTip(say("Ctrl+Plus, Ctrl+Minus, or Ctrl and the wheel"));
        connect(zoom_, &QComboBox::currentIndexChanged, this, [this](int at) { line_->setZoom(static_cast<Zoom>(at)); });
        head->addWidget(zoom_);
        auto* today = new QPushButton{say("Today"), this};
        today->setAccessibleName(say("Today"));
        today->setToolTip("T");
        connect(today, &QPushButton::clicked, line_, [this] {
            line_->showNow();
            line_->setFocus();
        });
        head->addWidget(today);
        head->addStretch(1);
        addButtons(desk(), head, kind_->buttons, this);
        return head;
    }

    void load() {
        const auto turn = ++turn_;
        desk().read<TimeContents>(
            this, [kind = kind_](const db::Read& read) { return kind->read(read); },
            [this, turn](TimeContents now) {
                if (turn == turn_) show(std::move(now));
            },
            [this, turn](const QString& sentence) {
                if (turn == turn_) summary_->note(sentence, Tone::bad);
            });
    }
    void show(TimeContents now) {
        summary_->tell(now.figures, now.note, now.tone);
        line_->setNow(moment(desk().company().now()));
        line_->setContents(std::move(now));
        if (const auto key = std::exchange(key_, 0); key != 0) line_->setCurrent(key);
    }

    std::shared_ptr<const TimeLineKind> kind_;
    std::int64_t key_;  // of the bar that was in hand yesterday, until the bars are read
    TimeLine* line_ = nullptr;
    QComboBox* zoom_ = nullptr;
    Summary* summary_ = nullptr;
    int turn_ = 0;
};

}  // namespace

std::function<Screen*(Desk&, const QJsonObject&)> timeLineScreen(TimeLineKind kind) {
    return [kind = std::make_shared<const TimeLineKind>(std::move(kind))](Desk& desk, const QJsonObject& with) -> Screen* {
        return new TimeLineScreen{desk, kind, with};
    };
}

}  // namespace desk
