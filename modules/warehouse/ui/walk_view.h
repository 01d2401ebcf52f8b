// A walk in the order of the bins: one grip at a time, large enough to be read from two steps away, confirmed by scan.
#pragma once
#include <functional>

#include <QLabel>
#include <QProgressBar>

#include "app/desk/desk.h"
#include "app/desk/fields.h"
#include "app/desk/once.h"
#include "app/desk/scan_box.h"
#include "app/desk/table.h"
#include "warehouse/ui/pick_facts.h"

namespace warehouse {

class WalkView : public QWidget {
public:
    WalkView(desk::Desk&, QWidget* parent);
    void show(Walk);          // the grip in hand stays in hand while it is not done
    const Walk& walk() const { return walk_; }
    void scanned(const QString& code);  // "": what the walk proposes is taken
    QString said() const { return said_->text(); }
    std::function<void(const PickConfirmed&)> confirmed;

private:
    QWidget* makeGrip();
    const Stop* current() const;
    void choose(int stop);
    void next();
    void showGrip();
    void showTable();
    void answer(const PickScan&, const QString& code);
    void answerItem(const PickScan&);
    bool turnTo(const std::function<bool(const Stop&)>& fits);
    void confirm(LotId lot, std::optional<Quantity> labelled);
    void say(const QString& sentence, desk::Tone);

    desk::Desk& desk_;
    Walk walk_;
    int at_ = -1;
    std::optional<BinId> toBin_;  // a scanned outbound bin
    desk::Once once_;
    bool busy_ = false;
    QLabel *head_, *progressWords_, *bin_, *item_, *lot_, *quantity_, *expires_, *said_;
    QProgressBar* progress_;
    desk::ScanBox* scan_;
    desk::Field* part_;
    desk::Table* table_;
};

}  // namespace warehouse
