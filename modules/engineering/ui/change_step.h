// A step of a change that shows what it will do before it is done: submitting it, deciding on it by signature, releasing
// it. The effect stands there exactly; the button does it.
#pragma once
#include "app/desk/fields.h"
#include "app/desk/labels.h"
#include "app/desk/once.h"
#include "app/desk/table.h"
#include "engineering/ui/change_effect.h"

namespace engineering::ui {

class ChangeStep : public desk::Screen {
public:
    ChangeStep(desk::Desk&, const QJsonObject& with);  // with id: the change; step: submit, decide or release
    QString title() const override;
    QString explain() const override;
    desk::Record record() const override { return {"change order", id_}; }
    QJsonObject state() const override { return {{"id", static_cast<qint64>(id_)}, {"step", step_}}; }
    void refresh(const QSet<QString>& tables) override;
    desk::Field* field(const QString& name) const;  // leaveStock, comment, meaning, password; null where it has none
    void go(bool approve = true);                   // Ctrl+Enter
    QString sentences() const { return sentences_->text(); }
    QString refusal() const { return refusal_->text(); }
    const desk::Table& table() const { return *table_; }

protected:
    void keyPressEvent(QKeyEvent*) override;

private:
    struct Seen {
        std::optional<ChangeHead> change;
        QStringList happens;
        desk::TableContents effect;
        bool strands = false;
    };
    QWidget* makeFields();
    QWidget* makeFoot();
    void load();
    void show(Seen);
    QStringList whatTheStepDoes() const;
    QString unfit() const;  // why the step is not for it now, or nothing
    std::string action(bool approve) const;
    QJsonObject arguments(bool approve) const;
    void perform(const db::Request&);
    void sign(db::Request);
    void done(const db::Answer&);
    void refused(const std::vector<db::Refusal>&);
    bool decides() const { return step_ == "decide"; }

    std::int64_t id_;
    QString step_;
    Seen seen_;
    bool busy_ = false;
    desk::Once once_;
    desk::Ticket reading_;
    QLabel *sentences_ = nullptr, *refusal_ = nullptr;
    desk::Summary* summary_ = nullptr;
    desk::Table* table_ = nullptr;
    std::vector<std::pair<QString, desk::Field*>> fields_;
    QPushButton *verb_ = nullptr, *reject_ = nullptr;
};

}  // namespace engineering::ui
