#pragma once
#include <QPushButton>

#include "app/desk/fields.h"
#include "app/desk/once.h"
#include "app/desk/scan_box.h"
#include "app/desk/screen.h"
#include "app/desk/table.h"
#include "inventory/ui/receive_facts.h"

class QGridLayout;

namespace inventory {

class ReceiveScreen : public desk::Screen {
public:
    ReceiveScreen(desk::Desk&, const QJsonObject& with);  // with item and supply: what is received
    QString title() const override;
    QString explain() const override;
    desk::Record record() const override;
    QJsonObject state() const override;
    bool takesScans() const override { return true; }
    void scanned(const QString& code) override;
    QJsonObject draft() const override;
    void takeDraft(const QJsonObject&) override;
    desk::Field* field(std::string_view argument) const;
    void submit();

protected:
    bool eventFilter(QObject*, QEvent*) override;
    void keyPressEvent(QKeyEvent*) override;

private:
    struct Line {
        std::string argument;
        desk::Field* field;
        QLabel* words;
        QLabel* below;  // the refusal, or a hint
    };
    QWidget* makeForm();
    QWidget* makeSide();
    void addLine(QGridLayout*, const char* argument, const QString& label, desk::Field*);
    void goOn();
    void take(const Meaning&, const QString& code);
    void takeLabel(const gs1::Label&);
    void takeItem(std::int64_t id);
    bool tracked() const;
    void choose(std::int64_t supply, bool byHand);
    void showItem();
    void hint(std::string_view argument, const QString& words);
    void complain(const QString& sentence);
    void showRefusals(const std::vector<db::Refusal>&);
    QJsonObject arguments() const;
    void received(const QJsonObject& answer, std::int64_t bin);

    std::vector<Line> lines_;
    desk::ScanBox* scan_ = nullptr;
    QPushButton* receive_ = nullptr;
    QLabel *refusal_ = nullptr, *name_ = nullptr, *figures_ = nullptr, *against_ = nullptr;
    desk::Table *coming_ = nullptr, *done_ = nullptr;
    ReceiptItem item_;
    std::int64_t supply_ = 0, wantedSupply_ = 0;
    desk::Once once_;
    bool busy_ = false;
};

}  // namespace inventory
