// The worksheet of a process FMEA: its lines by operation, each with its ratings beside what really happened; below them the
// line in hand with what watches for it and what is done, or under the keyboard.
#pragma once
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include "app/desk/fields.h"
#include "app/desk/labels.h"
#include "app/desk/once.h"
#include "app/desk/table.h"
#include "quality/ui/fmea_line_form.h"

namespace quality::ui {

class FmeaScreen : public desk::Screen {
public:
    FmeaScreen(desk::Desk&, const QJsonObject& with);
    QString title() const override;
    QString explain() const override;
    desk::Record record() const override { return {"FMEA", id_}; }
    QJsonObject state() const override { return {{"id", static_cast<qint64>(id_)}}; }
    void refresh(const QSet<QString>& tables) override;
    bool mayClose() override;
    QJsonObject draft() const override { return form_ != nullptr ? form_->draft() : QJsonObject{}; }
    void takeDraft(const QJsonObject&) override;

    desk::Table& lines() { return *lines_; }
    desk::Table& tasks() { return *tasks_; }
    desk::Table& ratings() { return *ratings_; }
    FmeaLineForm* form() { return form_; }      // null: no line is under the keyboard
    QString besideLine() const { return why_->isHidden() ? QString{} : why_->text(); }
    QString refusalShown() const { return refusal_->isHidden() ? QString{} : refusal_->text(); }
    void edit(std::int64_t line);               // Enter; 0 begins a new one, Ctrl+N
    void review();                              // Ctrl+Enter

protected:
    void keyPressEvent(QKeyEvent*) override;

private:
    // fmea_screen_parts.cpp: what it is made of
    void makeHead(QBoxLayout*);
    void makeLines(QBoxLayout*);
    QWidget* makeLineInHand();
    void makeFoot(QBoxLayout*);
    QPushButton* button(QBoxLayout*, const char* title, const char* icon, const char* keys, bool main, std::function<void()> run);
    void offer();
    void showHead();
    void showLine();

    void load();
    void take(FmeaSheet);
    void endEdit(std::int64_t goTo);
    bool mayLeaveForm();
    void addTask();
    void finishTask();
    void dropTask();
    void change();
    void refused(const std::vector<db::Refusal>&);
    std::int64_t lineInHand() const;
    const FmeaTask* taskInHand() const;         // the one chosen, else the first that is open
    bool keptUp() const { return sheet_.head.state == "open"; }

    std::int64_t id_, goTo_ = 0;
    FmeaSheet sheet_;
    bool known_ = false, busy_ = false;
    QJsonObject kept_;                          // a draft of a crash, until the sheet is read
    desk::Table *lines_ = nullptr, *tasks_ = nullptr, *ratings_ = nullptr;
    FmeaLineForm* form_ = nullptr;
    QStackedWidget* below_ = nullptr;
    desk::Summary* figures_ = nullptr;
    QLabel *name_ = nullptr, *facts_ = nullptr, *why_ = nullptr, *words_ = nullptr, *refusal_ = nullptr;
    desk::ChipLabel* state_ = nullptr;
    desk::Field* note_ = nullptr;
    QWidget* foot_ = nullptr;
    QPushButton *add_ = nullptr, *edit_ = nullptr, *task_ = nullptr, *finish_ = nullptr, *drop_ = nullptr, *change_ = nullptr, *review_ = nullptr;
    desk::Once once_;
};

}  // namespace quality::ui
