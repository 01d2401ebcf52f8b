// The little firm with a person at its desk, and their hands on the keys.
#pragma once
#include <functional>

#include <QWidget>

#include "app/desk/desk.h"
#include "support/world.h"

template <>
struct Catch::StringMaker<QString> {
    static std::string convert(const QString& text) { return "\"" + text.toStdString() + "\""; }
};

namespace test {

class Sitting {
public:
    Sitting();
    World world;
    desk::Desk desk;
    void until(const std::function<bool()>&);  // fails the test after 10 s
    void settle();                             // until nothing is being read or written
    void press(QWidget*, int key, Qt::KeyboardModifiers = Qt::NoModifier, const QString& text = {});
    void type(QWidget*, const QString& text);
};

}  // namespace test
