// Parts by what is known of them: one row for each thing that is looked for, all of them must hold; the parts below.
#pragma once
#include "app/desk/grid_table.h"
#include "app/desk/labels.h"
#include "app/desk/soon.h"
#include "app/desk/table.h"

namespace engineering::ui {

using desk::GridModel;
using desk::GridTable;

class SearchScreen : public desk::Screen {
public:
    SearchScreen(desk::Desk&, const QJsonObject& with);  // with parameter: looked for from the start
    ~SearchScreen() override;
    QString title() const override;
    desk::Record record() const override;
    QJsonObject state() const override { return {{"rows", sought_->draft()}}; }
    void refresh(const QSet<QString>& tables) override;
    GridModel& sought() { return *sought_; }
    GridTable& grid() { return *grid_; }
    const desk::Table& found() const { return *found_; }

private:
    struct Answer;
    void look();

    GridModel* sought_;
    GridTable* grid_;
    desk::Summary* summary_;
    desk::Table* found_;
    desk::Soon soon_{[this] { look(); }};
    int turn_ = 0;
};

}  // namespace engineering::ui
