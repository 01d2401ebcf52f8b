#pragma once
#include <QLabel>
#include <QPushButton>

#include "app/desk/fields.h"
#include "app/desk/once.h"
#include "app/desk/screen.h"
#include "app/desk/table.h"
#include "quality/capa.h"
#include "quality/ui/signing.h"

namespace quality::cases {

// The closing of an 8D report: what later lots have shown stands there, and is signed for.
class CloseCapaScreen : public desk::Screen {
public:
    CloseCapaScreen(desk::Desk&, const QJsonObject& with);  // with id: the report
    QString title() const override;
    QString explain() const override { return desk::text(seen_.title); }
    desk::Record record() const override { return {"8D report", id_}; }
    QJsonObject state() const override { return {{"id", static_cast<qint64>(id_)}}; }
    void refresh(const QSet<QString>& tables) override;
    bool mayClose() override;
    desk::Field& evidence() { return *evidence_; }
    SigningRow& signing() { return *signing_; }
    QString sentences() const { return head_->text(); }
    QString refusal() const { return refusal_->text(); }
    void submit();  // Ctrl+Enter

protected:
    void keyPressEvent(QKeyEvent*) override;

private:
    struct Seen {
        std::string number, title, state;
        Effectiveness proof;
        Gate gate;
    };
    void load();
    void show(Seen);
    void done(const db::Answer&);
    void refused(const std::vector<db::Refusal>&);

    std::int64_t id_;
    Seen seen_;
    bool known_ = false, busy_ = false;
    QLabel *head_ = nullptr, *refusal_ = nullptr;
    desk::Table* proof_ = nullptr;
    desk::Field* evidence_ = nullptr;
    SigningRow* signing_ = nullptr;
    QPushButton* verb_ = nullptr;
    desk::Once once_;
};

}  // namespace quality::cases
