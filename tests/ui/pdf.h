// What a person reads in a PDF.
#pragma once
#include <optional>

#include <QString>

namespace test {

// The words of a PDF, page after page, or nothing where they cannot be read here.
std::optional<QString> wordsOf(const QByteArray& pdf);

}  // namespace test
