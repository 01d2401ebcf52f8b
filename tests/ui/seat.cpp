#include "ui/seat.h"

#include <QAbstractItemView>
#include <QLabel>

namespace test {

Seat::Seat(desk::Language language, window::LookChoice look, const std::string& actor) : own_(std::make_unique<World>(flows)), world(*own_) {
    sit(language, look, actor);
}

Seat::Seat(World& firm, desk::Language language, window::LookChoice look, const std::string& actor) : world(firm) {
    sit(language, look, actor);
}

void Seat::sit(desk::Language language, window::LookChoice look, const std::string& actor) {
    program = std::make_unique<window::Program>(*qApp, allActions(), [this] { return world.clock; });
    program->bringTabsBack = false;
    program->settings().language = language;
    program->settings().look = look;
    program->dress();
    auto company = world.another();
    const auto person = company->actorNamed(actor, "test");
    program->enter(std::shared_ptr<db::Company>{std::move(company)}, person);
    come();
}

Seat::~Seat() {
    program.reset();
    QCoreApplication::processEvents();
}

void Seat::come() {
    QApplication::setActiveWindow(&window());
    settle();
}

void Seat::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    auto* to = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : QApplication::activeWindow();
    REQUIRE(to != nullptr);
    QTest::keyClick(to, key, modifiers);
    settle();
}

void Seat::type(const QString& text) {
    for (const auto c : text) {
        auto* to = QApplication::focusWidget();
        REQUIRE(to != nullptr);
        if (c.unicode() < 0x80) QTest::keyClick(to, c.toLatin1());
        else QTest::sendKeyEvent(QTest::Click, to, Qt::Key_unknown, QString{c}, Qt::NoModifier);
    }
    settle();
}

void Seat::settle() { REQUIRE(window::settle(desk())); }

void Seat::leave(const QString& field) {
    for (int tries = 0; tries < 3 && focusName().contains(field); ++tries) enter();
}

void Seat::news() {
    desk().lookForNews();
    settle();
}

void Seat::open(const QString& screen, const QJsonObject& with) {
    desk().open(screen, with);
    settle();
}

QString Seat::focusName() {
    const auto* widget = QApplication::focusWidget();
    for (; widget != nullptr; widget = widget->parentWidget())
        if (!widget->accessibleName().isEmpty()) return widget->accessibleName();
    return {};
}

QString Seat::words() {
    QStringList all;
    auto* within = QApplication::activeModalWidget() != nullptr ? QApplication::activeModalWidget() : static_cast<QWidget*>(&window());
    for (const auto* label : within->findChildren<QLabel*>())
        if (label->isVisible()) all << label->text();
    for (const auto* button : within->findChildren<QAbstractButton*>())
        if (button->isVisible()) all << button->text();
    for (const auto* view : within->findChildren<QAbstractItemView*>()) {
        if (!view->isVisible() || view->model() == nullptr) continue;
        for (int row = 0; row < std::min(view->model()->rowCount(), 60); ++row)
            for (int column = 0; column < view->model()->columnCount(); ++column) all << view->model()->index(row, column).data().toString();
    }
    return all.join('\n');
}

}  // namespace test
