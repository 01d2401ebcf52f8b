// Pictures of every page of the terminal on a company, at both sizes and in both languages: for whoever looks at them.
#pragma once
#include <string>
#include <vector>

#include <QString>

#include "app/terminal/station.h"

class QApplication;

namespace terminal {

struct ShotOrder {
    QString folder;
    std::string center;  // the work centre's code; '' for the one with the most jobs
    bool dark = false;
};
// The files written: "1280x800-en-production.png". The person signs in with the password, as at the terminal.
std::vector<QString> takeShots(QApplication&, Station&, const std::string& person, const db::Secret& password,
                               const ShotOrder&);

// Lets everything that is under way end: reads, requests, timers, painting. False after `ms`.
bool settle(Station&, int ms = 10000);

}  // namespace terminal
