// An audit under the keyboard: its questions are answered by a digit each, Enter writes what was looked at, and what is
// found gets its owner, its day and its 8D report.
#pragma once
#include <map>

#include <QPushButton>

#include "app/desk/labels.h"
#include "app/desk/table.h"
#include "quality/ui/audit_now.h"

namespace quality::ui {

class AuditScreen : public desk::Screen {
public:
    AuditScreen(desk::Desk&, const QJsonObject& with);  // with id: the audit
    QString title() const override;
    QString explain() const override { return desk::text(now_.head.subject); }
    desk::Record record() const override { return {"audit", id_}; }
    QJsonObject state() const override { return {{"id", static_cast<qint64>(id_)}}; }
    void refresh(const QSet<QString>& tables) override;
    bool mayClose() override;
    QJsonObject draft() const override;
    void takeDraft(const QJsonObject&) override;

    desk::Table& questions() { return *questions_; }
    desk::Table& found() { return *found_; }
    QString refusal() const { return refusal_->isHidden() ? QString{} : refusal_->text(); }

    // What a digit says to the question in hand.
    struct Mark {
        Qt::Key key;
        const char* verdict;
        const char* grade;  // of a finding, "" for none
        const char* word;
    };

protected:
    bool eventFilter(QObject*, QEvent*) override;

private:
    void makeHead(QBoxLayout*);
    void makeMarks(QBoxLayout*);
    void makeTables(QBoxLayout*);
    QPushButton* button(QBoxLayout*, const char* title, const char* keys, const char* icon, std::function<void()> run);
    void load();
    void take(AuditNow);
    void showHead();
    void showLines();
    void showFound();
    void showQuestion();
    void offer();
    bool running() const { return now_.head.state == "running"; }
    bool planned() const { return now_.head.state == "planned"; }
    bool mayAnswer() const;
    const AuditLine* inHand() const;  // null: none
    QString noteOf(const AuditLine&) const;
    void mark(const Mark&);
    void noted(int row, const QString&);
    void send(int row, AuditVerdict, const QString& note);
    void goOn(int from);
    void find(const char* grade, std::optional<int> line);
    void openReport();
    void answerWithPhoto();
    void change();
    void complain(const QString& refusal);

    std::int64_t id_;
    AuditNow now_;
    std::map<int, QString> typed_;  // by line: looked at and not answered yet
    std::map<int, AuditVerdict> meant_;
    bool known_ = false, leaving_ = false;
    QLabel *name_ = nullptr, *facts_ = nullptr, *question_ = nullptr, *refusal_ = nullptr;
    desk::ChipLabel* state_ = nullptr;
    desk::Table *questions_ = nullptr, *found_ = nullptr;
    QPushButton *begin_ = nullptr, *close_ = nullptr, *finding_ = nullptr, *evidence_ = nullptr, *report_ = nullptr, *change_ = nullptr, *cancel_ = nullptr;
    QWidget* marks_ = nullptr;
};

}  // namespace quality::ui
