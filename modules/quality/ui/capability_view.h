// How well a process keeps its limits: the histogram with the limits, and beside it the indices with the intervals that hold
// the true ones, the shares beyond the limits, and whether the values may be normal.
#pragma once
#include "app/desk/histogram.h"
#include "app/desk/labels.h"
#include "app/desk/table.h"
#include "quality/ui/kept_charts.h"

namespace quality::ui {

class CapabilityView : public QWidget {
public:
    CapabilityView(desk::Desk&, QWidget* parent);
    void show(const ChartCapability&, int from, int to);
    void say(const QString& why);  // there is none
    const desk::Table& figures() const { return *table_; }
    QString sentence() const { return says_->text(); }

private:
    void fill(const ChartCapability&);
    QString words(const ChartCapability&) const;
    desk::Histogram* histogram_;
    desk::Table* table_;
    QLabel *title_, *says_;
};

}  // namespace quality::ui
