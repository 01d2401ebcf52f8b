#include "app/desk/card.h"

#include <QTabWidget>

#include "app/desk/chart.h"
#include "app/desk/labels.h"
#include "app/desk/list_view.h"
#include "app/desk/soon.h"

namespace desk {
namespace {

class CardScreen : public Screen {
public:
    CardScreen(Desk& desk, CardKind kind, const QJsonObject& with)
        : Screen{desk}, kind_(std::move(kind)), id_(with["id"].toInteger()), tab_(with["tab"].toInt()) {
        for (const auto& more : desk.cardMores())
            if (more.kind == std::string_view{kind_.kind}) {
                kind_.tables.insert(kind_.tables.end(), more.tables.begin(), more.tables.end());
                mores_.push_back(more.add);
            }
        auto* layout = new QVBoxLayout{this};
        layout->setContentsMargins(0, 0, 0, 0);
        head_ = new QWidget{this};
        new QVBoxLayout{head_};
        head_->layout()->setContentsMargins(px(20), px(14), px(20), 0);
        head_->layout()->setSpacing(px(12));
        layout->addWidget(head_);
        parts_ = new QTabWidget{this};
        parts_->setDocumentMode(true);
        parts_->setAccessibleName(say("Parts"));
        auto* below = new QVBoxLayout{};
        below->setContentsMargins(px(20), px(8), px(20), px(16));
        below->addWidget(parts_);
        layout->addLayout(below, 1);
        connect(parts_, &QTabWidget::currentChanged, this, [this](int at) {
            if (parts_->count() == 0 || filling_) return;
            tab_ = at;
            tell();
        });
        load();
    }

    QString title() const override { return number_.isEmpty() ? QStringLiteral("…") : number_; }
    QString explain() const override { return name_; }
    Record record() const override { return {kind_.kind, id_}; }
    QJsonObject state() const override { return {{"id", static_cast<qint64>(id_)}, {"tab", tab_}}; }
    void refresh(const QSet<QString>& tables) override {
        for (const auto& table : kind_.tables)
            if (tables.contains(table)) again_.once(100);
        for (auto* list : lists_) list->refresh(tables);
    }

private:
    void load() {
        desk().read<Card>(
            this,
            [read = kind_.read, mores = mores_, id = id_](const db::Read& r) {
                auto card = read(r, id);
                if (card.found)
                    for (const auto& more : mores) more(r, id, card);
                return card;
            },
            [this](Card card) { show(std::move(card)); });
    }

    // The head is made anew at each look; the lists below stay, with their cursor and filters.
    void show(Card&& card) {
        number_ = text(card.number);
        name_ = text(card.name);
        auto* focus = focusWidget();
        const auto focusName = focus != nullptr ? focus->accessibleName() : QString{};
        const bool headHadFocus = focus != nullptr && head_->isAncestorOf(focus);
        while (auto* item = head_->layout()->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        auto* layout = static_cast<QVBoxLayout*>(head_->layout());
        if (!card.found) {
            layout->addWidget(plain(say("This record is not there any more."), head_));
            return tell();
        }
        layout->addWidget(top(card));
        if (buttonsBelow(card)) layout->addWidget(buttonRow(card));
        if (!card.warning.empty()) layout->addWidget(warningBar(text(card.warning), head_));
        if (!card.figures.empty()) layout->addWidget(figures(desk(), card.figures, head_));
        if (!card.groups.empty() || !card.trends.empty()) layout->addWidget(facts(card));
        if (!partsMade_) makeParts(card);
        for (std::size_t i = 0; i < tables_.size() && i < card.tables.size(); ++i) tables_[i]->setRows(std::move(card.tables[i].rows));
        if (headHadFocus)
            for (auto* button : head_->findChildren<QPushButton*>())
                if (button->accessibleName() == focusName) button->setFocus();
        tell();
    }

    QWidget* top(const Card& card) {
        auto* row = new QWidget{head_};
        auto* line = new QHBoxLayout{row};
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(px(10));
        auto* number = plain(number_, row);
        number->setFont(titleFont());
        line->addWidget(number);
        if (!name_.isEmpty() && name_ != number_) {
            auto* name = plain(name_, row);
            name->setFont(titleFont());
            name->setProperty("muted", true);
            name->setMinimumWidth(px(40));
            line->addWidget(name);
        }
        for (const auto& chip : card.chips) line->addWidget(new ChipLabel{say(chip.word), chip.tone, row});
        line->addStretch(1);
        if (!buttonsBelow(card)) addButtons(desk(), line, card.buttons, row);
        return row;
    }

    // Beside the number and the chips there is room for so many; more stand on a line of their own.
    bool buttonsBelow(const Card& card) const {
        return std::ranges::count_if(card.buttons, [&](const CardButton& one) { return desk().may(one.right); }) > 6;
    }
    QWidget* buttonRow(const Card& card) {
        auto* row = new QWidget{head_};
        auto* line = new QHBoxLayout{row};
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(px(10));
        addButtons(desk(), line, card.buttons, row);
        line->addStretch(1);
        return row;
    }

    QWidget* facts(const Card& card) {
        auto* frame = new QFrame{head_};
        frame->setProperty("card", true);
        auto* columns = new QHBoxLayout{frame};
        columns->setContentsMargins(px(16), px(12), px(16), px(12));
        columns->setSpacing(px(32));
        for (const auto& group : card.groups) columns->addWidget(factColumn(desk(), group, frame), 1);
        for (const auto& trend : card.trends) {
            auto* chart = new Chart{frame};
            chart->setMinimumSize(px(220), px(96));
            chart->setTitle(say(trend.title));
            chart->setBars(trend.labels, {{"", trend.values}});
            columns->addWidget(chart, 1);
        }
        return frame;
    }

    QWidget* tableOf(const CardTable& shown) {
        auto* page = new QWidget{parts_};
        auto* layout = new QVBoxLayout{page};
        layout->setContentsMargins(0, px(6), 0, 0);
        auto* table = new Table{desk(), page, say(shown.title), shown.columns};
        table->setEmptyText(say(shown.empty));
        tables_.push_back(table);
        if (shown.opens) table->activated = [this, table, opens = shown.opens](int row) { opens(desk(), table->rows()[static_cast<std::size_t>(row)]); };
        auto* buttons = new QHBoxLayout{};
        for (const auto& action : shown.actions) {
            if (!desk().may(action.right)) continue;
            auto* button = new QPushButton{say(action.title), page};
            button->setAccessibleName(say(action.title));
            connect(button, &QPushButton::clicked, this, [this, table, action] {
                if (const auto row = table->current(); row >= 0) action.run(desk(), table->rows()[static_cast<std::size_t>(row)]);
                else if (!action.needsRow) action.run(desk(), {});
            });
            buttons->addWidget(button);
        }
        if (buttons->count() > 0) {
            buttons->addStretch(1);
            layout->addLayout(buttons);
        } else {
            delete buttons;
        }
        layout->addWidget(table, 1);
        return page;
    }

    void makeParts(const Card& card) {
        partsMade_ = filling_ = true;
        std::vector<std::pair<QWidget*, QString>> last;
        for (const auto& table : card.tables) {
            auto* page = tableOf(table);
            if (table.last) last.emplace_back(page, say(table.title));
            else parts_->addTab(page, say(table.title));
        }
        for (const auto& part : card.parts) {
            const auto& list = desk().company().actions().list(part.look.list);
            if (!desk().may(list.right)) continue;
            auto* view = new ListView{desk(), part.look, parts_, part.filters, true};
            parts_->addTab(view, say(part.title));
            lists_.push_back(view);
        }
        for (const auto& [page, title] : last) parts_->addTab(page, title);
        parts_->setVisible(parts_->count() > 0);
        if (parts_->count() == 0) static_cast<QVBoxLayout*>(layout())->addStretch(1);
        parts_->setCurrentIndex(tab_);
        filling_ = false;
        if (parts_->count() > 0 && !focusProxy()) setFocusProxy(parts_);
    }

    CardKind kind_;
    std::vector<std::function<void(const db::Read&, std::int64_t, Card&)>> mores_;
    std::int64_t id_;
    int tab_;
    QString number_, name_;
    QWidget* head_;
    QTabWidget* parts_;
    std::vector<ListView*> lists_;
    std::vector<Table*> tables_;
    Soon again_{[this] { load(); }};
    bool partsMade_ = false, filling_ = false;
};

}  // namespace

std::function<Screen*(Desk&, const QJsonObject&)> cardScreen(CardKind kind) {
    return [kind = std::move(kind)](Desk& desk, const QJsonObject& with) -> Screen* { return new CardScreen{desk, kind, with}; };
}

}  // namespace desk
