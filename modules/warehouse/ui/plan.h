// A warehouse as a plan: its bins by zone, how full they are and what may not happen there; beside it the bin in hand.
#pragma once
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/desk/fields.h"
#include "app/desk/labels.h"
#include "app/desk/table.h"
#include "warehouse/ui/plan_view.h"

namespace warehouse {

class PlanScreen : public desk::Screen {
public:
    PlanScreen(desk::Desk&, const QJsonObject& with);  // with warehouse and bin: their ids
    QString title() const override;
    QString explain() const override;
    desk::Record record() const override;
    QJsonObject state() const override;
    void refresh(const QSet<QString>& tables) override;
    bool takesScans() const override { return true; }
    void scanned(const QString& code) override;
    PlanView& plan() { return *plan_; }

private:
    struct House {
        std::int64_t id = 0;
        std::string code, name;
    };
    QWidget* makeHead();
    QWidget* makeSide();
    QPushButton* button(const char* title, const char* right, const char* icon, const char* keys, std::function<void(std::int64_t bin)> does);
    void offer(std::vector<House>);
    void load();
    void showBin();

    std::int64_t warehouse_, bin_;
    std::vector<House> houses_;
    int turn_ = 0;
    desk::Field* house_ = nullptr;
    QHBoxLayout* head_ = nullptr;
    QVBoxLayout* buttons_ = nullptr;
    QLineEdit* search_ = nullptr;
    desk::Summary* summary_ = nullptr;
    PlanView* plan_ = nullptr;
    QWidget* side_ = nullptr;
    QLabel *code_ = nullptr, *words_ = nullptr;
    desk::Table* content_ = nullptr;
    QPushButton *lock_ = nullptr, *unlock_ = nullptr;
    std::vector<QPushButton*> all_;
};

}  // namespace warehouse
