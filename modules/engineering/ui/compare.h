// Two bills or two routings side by side: what was added, removed and changed, and what that does to cost and time.
#pragma once
#include <QComboBox>

#include "app/desk/fields.h"
#include "app/desk/labels.h"
#include "app/desk/table_screen.h"

namespace engineering::ui {

class CompareScreen : public desk::Screen {
public:
    // with "kind": bill or routing; "item", "before", "after": ids.
    CompareScreen(desk::Desk&, const QJsonObject& with);
    QString title() const override;
    QString explain() const override { return item_->explained(); }
    desk::Record record() const override;
    QJsonObject state() const override;
    void refresh(const QSet<QString>& tables) override;
    const desk::Table& table() const { return *table_; }
    desk::Field& item() { return *item_; }
    QComboBox& before() { return *before_; }
    QComboBox& after() { return *after_; }

private:
    struct Choice {
        std::int64_t id = 0;
        QString words;
        bool usual = false;  // released, of the revision made now
    };
    struct Sides {
        std::vector<Choice> before, after;
    };
    QWidget* makeHead();
    bool bills() const;
    void follow();          // another item: what it has
    void take(const Sides&);
    void compare();
    std::int64_t chosen(const QComboBox*) const;

    std::int64_t wantedBefore_, wantedAfter_;
    desk::Field *kind_ = nullptr, *item_ = nullptr, *other_ = nullptr;
    QComboBox *before_ = nullptr, *after_ = nullptr;
    desk::Summary* summary_ = nullptr;
    desk::Table* table_ = nullptr;
    desk::Ticket reading_;
    int turn_ = 0;
};

}  // namespace engineering::ui
