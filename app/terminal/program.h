// The terminal as a program: dressed for its screen, in the language chosen here, made anew when that changes.
#pragma once
#include <memory>

#include <QSize>

#include "app/desk/say.h"
#include "app/terminal/window.h"

class QApplication;

namespace terminal {

struct Dress {
    std::optional<desk::Language> language;  // absent: as this terminal was last told
    std::optional<desk::Look> look;
    std::optional<QSize> size;  // absent: the whole screen
};

class Program {
public:
    Program(QApplication&, Station&, Dress, std::function<std::unique_ptr<Sound>()> = pcSound);
    ~Program();
    void show();
    Window& window() { return *window_; }

private:
    void make();
    QApplication& app_;
    Station& station_;
    Dress dress_;
    std::function<std::unique_ptr<Sound>()> sound_;
    std::unique_ptr<Window> window_;
};

}  // namespace terminal
