// Calling off a sales order: how much of each line, and what becomes of what is made or expected for it.
#pragma once
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include "app/desk/fields.h"
#include "app/desk/once.h"
#include "app/desk/screen.h"
#include "production/production.h"

namespace production::ui {

struct CalledLine {
    int line = 0;
    std::string item, text, unit;
    Quantity open;  // neither shipped nor called off
};
// Another order line that waits for the same.
struct OtherLine {
    std::int64_t id = 0;
    std::string order, customer, unit;
    int line = 0;
    Quantity waits;
};
struct BehindNow {
    Behind behind;
    std::string item, unit;
    std::vector<OtherLine> others;  // by wanted day
};
struct CallOffNow {
    std::int64_t id = 0;  // 0: there is no such order
    std::string number, customer, state;
    std::vector<CalledLine> lines;
    std::vector<BehindNow> behind;
};
CallOffNow callOffNow(const db::Read&, std::int64_t order);

class CallOffScreen : public desk::Screen {
public:
    CallOffScreen(desk::Desk&, const QJsonObject& with);  // with id: that order
    QString title() const override;
    QString explain() const override;
    desk::Record record() const override { return {"order", now_.id}; }
    QJsonObject state() const override { return {{"id", static_cast<qint64>(now_.id)}}; }
    void submit();  // Ctrl+Enter
    QString refusal() const { return refusal_->text(); }

protected:
    void keyPressEvent(QKeyEvent*) override;

private:
    struct Line {
        int line;
        desk::Field* quantity;
    };
    struct Decision {
        SupplyId supply;
        desk::Field *fate, *line;
        QLabel* refusal;
    };
    QWidget* makeHead();
    QWidget* makeFoot();
    void load(std::int64_t order);
    void take(CallOffNow);
    QWidget* makeLines(QWidget* parent);
    QWidget* makeBehind(QWidget* parent);
    void addDecision(QGridLayout*, int row, const BehindNow&, QWidget* parent);
    static QString quantityOf(const Line&);
    QJsonObject arguments() const;
    void done(const QJsonObject& answer);
    void showRefusals(const std::vector<db::Refusal>&);

    CallOffNow now_;
    desk::Once once_;
    bool busy_ = false;
    desk::Field *order_ = nullptr, *reason_ = nullptr;
    QLabel *name_ = nullptr, *refusal_ = nullptr;
    QPushButton* verb_ = nullptr;
    QWidget* body_ = nullptr;  // made anew for each order
    std::vector<Line> lines_;
    std::vector<Decision> decisions_;
};

}  // namespace production::ui
