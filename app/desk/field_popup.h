// The list below a pick field: what was found, one a row, without taking the focus from the edit.
#pragma once
#include <functional>
#include <vector>

#include <QFrame>
#include <QListView>
#include <QPointer>
#include <QStandardItemModel>

#include "database/search.h"

namespace desk {

class PickList : public QFrame {
public:
    explicit PickList(QWidget* edit);  // a child of the edit's window: nothing cuts it off
    // marked: the first row is taken by Enter and Tab. note: muted words at the end.
    void show(const std::vector<db::Found>&, bool marked, const QString& note);
    void move(int rows);
    int current() const;  // -1: none
    std::function<void(int row)> chosen;

private:
    void place();
    QWidget* edit_;
    QListView* view_;
    QLabel* note_;
    QStandardItemModel rows_;
};

}  // namespace desk
