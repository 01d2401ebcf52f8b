// Two firms, contacts or leads that are one: side by side, which value stays, what moves, and then one of them is merged
// into the other.
#pragma once
#include <map>

#include <QLabel>
#include <QPushButton>

#include "app/desk/fields.h"
#include "app/desk/once.h"
#include "app/desk/table.h"
#include "customers/ui/merge_facts.h"

namespace customers::ui {

class MergeScreen : public desk::Screen {
public:
    MergeScreen(desk::Desk&, const QJsonObject& with);  // kind, into, from
    QString title() const override;
    desk::Record record() const override;
    QJsonObject state() const override;
    void refresh(const QSet<QString>& tables) override;

    void choose(const QString& kind, std::int64_t into, std::int64_t from);
    void swap();                // the double goes on, and the other way round
    void toggle(int row);       // whose value stays
    void submit();              // Ctrl+Enter
    QString refusal() const { return refusal_->text(); }
    desk::Table& values() { return *values_; }
    desk::Table& moves() { return *moves_; }

protected:
    void keyPressEvent(QKeyEvent*) override;

private:
    struct Pair {
        desk::Field *into = nullptr, *from = nullptr;
        QWidget* widget = nullptr;
    };
    QLayout* makeHead();
    QLayout* makeFoot();
    QWidget* framed(desk::Table*&, const QString& name, std::vector<desk::TableColumn>);
    QString kind() const { return kind_->value().toString(); }
    std::int64_t idOf(bool into) const;
    void load();
    void arrived(MergeFacts);
    void showValues();
    void rehearse();
    bool choosable(const MergeField&) const;
    QJsonObject mergeArguments() const;
    QJsonObject changeArguments() const;  // empty: nothing of the double stays
    void done(std::int64_t moved);
    void showRefusals(const std::vector<db::Refusal>&);

    desk::Field *kind_ = nullptr, *reason_ = nullptr;
    std::map<QString, Pair> pairs_;
    desk::Table *values_ = nullptr, *moves_ = nullptr;
    QLabel *refusal_ = nullptr, *said_ = nullptr;
    QPushButton* verb_ = nullptr;
    MergeFacts facts_;
    std::vector<bool> fromStays_;  // by field: the double's value
    // What somebody chose, by the field's title: it outlives news of the pair, not another pair.
    std::map<std::string, bool> chosen_;
    std::pair<std::int64_t, std::int64_t> chosenOf_;
    desk::Once change_, merge_;
    int turn_ = 0;
    bool busy_ = false;
};

}  // namespace customers::ui
