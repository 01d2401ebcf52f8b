// Calling off a frame order: how much of each line goes into an order that is signed at once.
#pragma once
#include <QLabel>
#include <QPushButton>

#include "app/desk/fields.h"
#include "app/desk/once.h"
#include "app/desk/screen.h"
#include "customers/frames.h"

namespace customers::ui {

struct FrameLineNow {
    Remaining remaining;
    std::int64_t itemId = 0;
    std::string name, unit;
    UnitPrice price;
};
std::vector<FrameLineNow> frameLinesNow(const db::Read&, std::int64_t frame);

struct FrameNow {
    std::int64_t id = 0;  // 0: there is no such frame order
    std::string number, customer, reference, state, currency;
    Date validFrom, validTo;
    std::vector<FrameLineNow> lines;
};

class FrameCallScreen : public desk::Screen {
public:
    FrameCallScreen(desk::Desk&, const QJsonObject& with);  // with id: that frame order
    QString title() const override;
    QString explain() const override;
    desk::Record record() const override { return {"frame order", now_.id}; }
    QJsonObject state() const override { return {{"id", static_cast<qint64>(now_.id)}}; }
    void refresh(const QSet<QString>& tables) override;
    void all();     // all that is left of each line
    void submit();  // Ctrl+Enter
    QString refusal() const { return refusal_->text(); }

protected:
    void keyPressEvent(QKeyEvent*) override;

private:
    struct Line {
        int line;
        desk::Field* quantity;
    };
    QWidget* makeHead();
    QWidget* makeFoot();
    QWidget* makeLines(QWidget* parent);
    void load(std::int64_t frame);
    void take(FrameNow);
    QJsonObject arguments() const;
    static QString quantityOf(const Line&);
    void sumUp();
    void showRefusals(const std::vector<db::Refusal>&);

    FrameNow now_;
    desk::Once once_;
    desk::Field *frame_ = nullptr, *wanted_ = nullptr, *reference_ = nullptr;
    QLabel *name_ = nullptr, *sum_ = nullptr, *refusal_ = nullptr;
    QPushButton *verb_ = nullptr, *all_ = nullptr;
    QWidget* body_ = nullptr;  // made anew for each frame order
    std::vector<Line> lines_;
    bool busy_ = false;
};

}  // namespace customers::ui
