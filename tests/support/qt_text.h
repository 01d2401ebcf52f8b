// So that a test that fails shows the text it found.
#pragma once
#include <QString>

#include <catch2/catch.hpp>

namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return "\"" + text.toStdString() + "\""; }
};
}  // namespace Catch
