#include "app/terminal/program.h"

#include <QApplication>
#include <QScreen>
#include <QTimer>

#include "app/terminal/kit/measure.h"

namespace terminal {

Program::Program(QApplication& app, Station& station, Dress dress, std::function<std::unique_ptr<Sound>()> sound)
    : app_(app), station_(station), dress_(dress), sound_(std::move(sound)) {
    if (dress_.language) station_.store().set("language", *dress_.language == desk::Language::chinese ? "zh_CN" : "en");
    if (dress_.look) station_.store().set("look", *dress_.look == desk::Look::dark ? "dark" : "light");
    make();
}

Program::~Program() = default;

// Every word and colour stands in the widgets, so they are made again. Whoever is in stays in.
void Program::make() {
    const auto* screen = QGuiApplication::primaryScreen();
    const auto size = dress_.size.value_or(screen != nullptr ? screen->size() : QSize{1280, 800});
    desk::speak(station_.store().setting("language") == "zh_CN" ? desk::Language::chinese : desk::Language::english);
    wearFor(app_, station_.store().setting("look") == "dark" ? desk::Look::dark : desk::Look::light, size,
            screen != nullptr ? screen->physicalDotsPerInchX() : 0);
    window_ = std::make_unique<Window>(station_, sound_());
    if (dress_.size) window_->setFixedSize(size);
    window_->remake = [this] {
        QTimer::singleShot(0, &app_, [this] {
            QApplication::setQuitOnLastWindowClosed(false);
            window_.reset();
            make();
            show();
            QApplication::setQuitOnLastWindowClosed(true);
        });
    };
}

void Program::show() {
    if (dress_.size)
        window_->show();
    else
        window_->showFullScreen();
    window_->activateWindow();
}

}  // namespace terminal
