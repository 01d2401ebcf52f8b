// What a terminal can be for; each area says who may open it and which scans it begins with.
#pragma once
#include <span>

#include "app/terminal/page.h"

namespace terminal {

struct Area {
    qint64 id;
    const char* title;  // English
    const char* detail;
    const char* icon;
    bool (*may)(const Station&);
    Page* (*make)(Window&);
    Page* (*open)(Window&, const Meaning&);  // what a scan on the home page opens; nothing where it is not this area's
};
std::span<const Area> areas();

}  // namespace terminal
