// The bottom line: who I am, which company, its engine and health, long jobs with progress and cancel.
#pragma once
#include <QFrame>

#include "app/desk/desk.h"

class QProgressBar;

namespace window {

class StatusLine : public QFrame {
public:
    StatusLine(desk::Desk&, QWidget* parent);

private:
    void look();
    desk::Desk& desk_;
    QLabel *who_, *job_, *health_;
    QProgressBar* progress_;
    QPushButton* cancel_;
    QTimer timer_;
    int beats_ = 0;
};

}  // namespace window
