#include "terminal/hands.h"

#include <QApplication>
#include <QLabel>
#include <QTextBrowser>

#include "app/terminal/entrance.h"
#include "app/terminal/kit/button.h"
#include "app/terminal/kit/slide.h"

namespace test {

namespace {

int keyOf(QChar c) { return c.unicode() < 0x80 ? c.toUpper().unicode() : int{Qt::Key_unknown}; }

}  // namespace

Hands::~Hands() {
    program.reset();
    station.reset();
    QCoreApplication::processEvents();
}

void Hands::show(terminal::Dress dress) {
    program = std::make_unique<terminal::Program>(*qApp, *station, dress,
                                                  [this] { return std::make_unique<Ears>(heard); });
    program->show();
    QApplication::setActiveWindow(&window());
    settle();
}

void Hands::choosePin(const std::string& person, const char* pin) {
    station->store().proved(person);
    station->entrance().choosePin(person, {pin});
}

void Hands::settle() { REQUIRE(terminal::settle(*station)); }

void Hands::come() {
    if (QApplication::activeWindow() == &window()) return;
    QApplication::setActiveWindow(&window());
    settle();
}

void Hands::send(int key, const QString& text, quint64 at) {
    come();
    auto* to = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &window();
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event{type, key, Qt::NoModifier, text};
        event.setTimestamp(at);
        QCoreApplication::sendEvent(to, &event);
    }
}

void Hands::scan(const QString& code) {
    at_ += 5000;
    for (const auto c : code) send(keyOf(c), c, at_ += 2);
    send(Qt::Key_Return, "\r", at_ += 2);
    settle();
}

void Hands::key(int key, const QString& text) {
    send(key, text, at_ += 400);
    settle();
}

void Hands::type(const QString& text) {
    for (const auto c : text) send(keyOf(c), c, at_ += 400);
    settle();
}

bool Hands::shows(const QString& words) {
    for (auto* button : visible<terminal::Button>())
        if (button->isEnabled() && (button->words() == words || button->words().startsWith(words))) return true;
    return false;
}

// The words exactly as they are come first: "Report" is not "Report…".
void Hands::touch(const QString& words) {
    come();
    terminal::Button* found = nullptr;
    for (auto* button : visible<terminal::Button>()) {
        if (!button->isEnabled()) continue;
        if (button->words() == words) {
            found = button;
            break;
        }
        if (found == nullptr && button->words().startsWith(words)) found = button;
    }
    if (found == nullptr)
        FAIL("there is no button '" << words.toStdString() << "' to touch:\n" << this->words().toStdString());
    QTest::mouseClick(found, Qt::LeftButton);
    settle();
}

void Hands::slide() {
    come();
    const auto all = visible<terminal::Slide>();
    REQUIRE_FALSE(all.empty());
    auto* slide = all.front();
    const QPoint from{slide->height() / 2, slide->height() / 2}, to{slide->width() - 4, slide->height() / 2};
    QTest::mousePress(slide, Qt::LeftButton, {}, from);
    QTest::mouseMove(slide, to);
    QTest::mouseRelease(slide, Qt::LeftButton, {}, to);
    settle();
}

QString Hands::words() {
    QStringList all;
    for (const auto* label : visible<QLabel>()) all << label->text();
    for (const auto* button : visible<terminal::Button>()) all << button->words() << button->accessibleDescription();
    for (const auto* text : visible<QTextBrowser>()) all << text->toPlainText();
    all << window().head().network() << band().said() << band().toDo() << band().expected();
    return all.join('\n');
}

void Hands::enter(const QString& badge, const QString& pin) {
    scan(badge);
    type(pin);
    key(Qt::Key_Return, "\r");
    REQUIRE(station->person());
}

void Hands::standAt(World& firm, const std::string& center) {
    const auto id = firm.rows<std::int64_t>("select work_center_id from work_center where code = $1", center).at(0);
    station->store().set("center", std::to_string(id));
    station->store().set("centerName", center);
}

}  // namespace test
