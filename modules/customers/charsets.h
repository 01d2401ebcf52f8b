// Inside customers: letters of other programs as UTF-8.
#pragma once
#include <string>
#include <string_view>

namespace customers {

// By the name that MIME gives a character set, such as gb2312 or iso-8859-1; '' or one nobody knows is taken for UTF-8, and
// what is no UTF-8 for Windows-1252. Always valid UTF-8 without NUL. Pure.
std::string utf8Of(std::string_view bytes, std::string_view charset);

}  // namespace customers
