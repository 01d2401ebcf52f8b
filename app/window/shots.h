// Pictures of every screen on a company: for tests, the README and whoever wants to see.
#pragma once
#include <memory>
#include <vector>

#include "app/window/program.h"

namespace window {

struct ShotOrder {
    QString folder, role, only;  // role: as a person with it; only: this screen
    QJsonObject with;            // what that screen is opened with, where it is not the newest record
    bool chinese = false, dark = false;
    double scale = 1.0;
};
// The files written, one a screen that the person may open: "orders.list.png".
std::vector<QString> takeShots(QApplication&, const db::Actions&, std::shared_ptr<db::Company>, db::Actor, const ShotOrder&);

// What a screen is opened with to show something: the newest record of its kind; nothing where there is none.
std::optional<QJsonObject> something(desk::Desk&, const desk::ScreenKind&);
// Lets everything that is under way end: reads, timers, painting. False after `ms`.
bool settle(const desk::Desk&, int ms = 10000);

}  // namespace window
