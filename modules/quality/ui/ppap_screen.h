// A PPAP file: its 18 elements with what shows them, what was submitted and answered, and the signature under the warrant.
#pragma once
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

#include "app/desk/fields.h"
#include "app/desk/labels.h"
#include "app/desk/list_view.h"
#include "app/desk/once.h"
#include "app/desk/table.h"
#include "quality/ui/ppap_file.h"
#include "quality/ui/signing.h"

namespace quality::ui {

class PpapScreen : public desk::Screen {
public:
    PpapScreen(desk::Desk&, const QJsonObject& with);
    QString title() const override;
    QString explain() const override;
    desk::Record record() const override { return {"PPAP file", id_}; }
    QJsonObject state() const override { return {{"id", static_cast<qint64>(id_)}, {"tab", tabs_->currentIndex()}}; }
    void refresh(const QSet<QString>& tables) override;
    bool mayClose() override { return !busy_; }

    desk::Table& elements() { return *elements_; }
    cases::SigningRow& signing() { return *signing_; }
    QString refusalShown() const { return refusal_->isHidden() ? QString{} : refusal_->text(); }
    void submit();  // Ctrl+Enter

protected:
    void keyPressEvent(QKeyEvent*) override;

private:
    void makeHead(QBoxLayout*);
    void makeTabs(QBoxLayout*);
    void makeSigning(QBoxLayout*);
    void makeFoot(QBoxLayout*);
    QPushButton* button(QBoxLayout*, const char* title, const char* icon, const char* keys, std::function<void()> run);
    void load();
    void take(PpapFile);
    void showHead();
    void offer();
    void showElement();  // Enter
    void openFile();     // Ctrl+O
    void change();       // F2
    void refused(const std::vector<db::Refusal>&);
    const PpapElementSeen* elementInHand() const;

    std::int64_t id_;
    PpapFile file_;
    bool known_ = false, busy_ = false;
    QTabWidget* tabs_ = nullptr;
    desk::Table* elements_ = nullptr;
    desk::ListView* events_ = nullptr;
    desk::Summary* figures_ = nullptr;
    QLabel *name_ = nullptr, *facts_ = nullptr, *refusal_ = nullptr;
    desk::ChipLabel* state_ = nullptr;
    QWidget* signs_ = nullptr;
    desk::Field* note_ = nullptr;
    cases::SigningRow* signing_ = nullptr;
    QPushButton *submit_ = nullptr, *show_ = nullptr, *open_ = nullptr, *answer_ = nullptr, *change_ = nullptr, *cancel_ = nullptr;
    desk::Once once_;
};

}  // namespace quality::ui
