// Order entry: a clerk with a telephone at the ear. Customer by any fragment, lines by number, name or scan, Enter
// goes on, Ctrl+Enter signs; beside it who they are, what is there, when it can leave and why, what it earns. The
// same form revises a quote and changes a signed order, with the effects shown first.
#pragma once
#include "app/desk/desk.h"
#include "app/desk/once.h"

class QComboBox;
class QScrollArea;

namespace desk {
class ChipLabel;
class Field;
}  // namespace desk

namespace orders::ui {

class CustomerPanel;
class DraftLines;
class LineTable;
class WhyPanel;

class EntryScreen : public desk::Screen {
public:
    EntryScreen(desk::Desk&, const QJsonObject& with);

    QString title() const override;
    QString explain() const override;
    desk::Record record() const override;
    QJsonObject state() const override;
    void refresh(const QSet<QString>& tables) override;
    bool mayClose() override;
    void scanned(const QString& code) override;
    bool takesScans() const override { return true; }
    QJsonObject draft() const override;
    void takeDraft(const QJsonObject&) override;

    DraftLines& lines() { return *lines_; }
    LineTable& table() { return *table_; }
    desk::Field& customer() { return *customer_; }
    void submit(bool sign);
    QString refusalShown() const;
    QString totalShown() const;

private:
    void makeHead(QBoxLayout*);
    void makeFoot(QBoxLayout*);
    void headChanged();
    void showTotals();
    void showRefusals(const std::vector<db::Refusal>&);
    void done(const QString& said, std::int64_t order);
    void load();                                   // of an order that is changed
    void loadLike(std::int64_t order);             // the lines of an earlier one, for a new one
    QJsonObject changeArguments(const QString& reason) const;
    void submitChange();
    void confirmChange(const QJsonObject& args, const std::string& answer);
    bool changing() const { return order_ != 0; }
    bool typedAnything() const;

    std::int64_t order_ = 0, version_ = 0;
    QString number_, state_;
    desk::Field *customer_, *reference_, *wanted_, *valid_;
    QComboBox* shipTo_;
    DraftLines* lines_;
    LineTable* table_;
    CustomerPanel* panel_;
    WhyPanel* why_;
    QLabel *refusals_, *net_, *tax_, *gross_, *margin_;
    desk::ChipLabel* promise_;
    QPushButton *quote_, *sign_;
    std::int64_t customerId_ = 0;
    desk::Once once_;
    bool busy_ = false, loading_ = false;
    QString startWanted_;
};

}  // namespace orders::ui
