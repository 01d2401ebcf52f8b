#include "customers/charsets.h"

#include <algorithm>
#include <memory>

#include <unicode/ucnv.h>
#include <unicode/unistr.h>
#include <unicode/ustring.h>

namespace customers {
namespace {

constexpr std::size_t mostBytes = 64U << 20U;  // of one text: ICU counts in 32 bits

bool isUtf8(std::string_view bytes) {
    std::int32_t length = 0;
    UErrorCode error = U_ZERO_ERROR;
    u_strFromUTF8(nullptr, 0, &length, bytes.data(), static_cast<std::int32_t>(bytes.size()), &error);
    return error != U_INVALID_CHAR_FOUND;
}

// The one that holds all letters of those that are named in its stead.
std::string whole(std::string_view charset) {
    std::string name{charset};
    for (char& c : name)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (name == "gb2312" || name == "gbk" || name == "cp936") return "gb18030";
    if (name == "iso-8859-1" || name == "latin1") return "windows-1252";
    if (name == "us-ascii" || name == "utf8") return "utf-8";
    return name;
}

std::string converted(std::string_view bytes, const std::string& charset) {
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter{ucnv_open(charset.c_str(), &error), &ucnv_close};
    if (U_FAILURE(error)) return {};
    const icu::UnicodeString text{bytes.data(), static_cast<std::int32_t>(bytes.size()), converter.get(), error};
    std::string out;
    return U_FAILURE(error) ? std::string{} : text.toUTF8String(out);
}

}  // namespace

std::string utf8Of(std::string_view bytes, std::string_view charset) {
    bytes = bytes.substr(0, mostBytes);
    const auto name = whole(charset);
    std::string out;
    if (!name.empty() && name != "utf-8") out = converted(bytes, name);
    if (out.empty()) out = isUtf8(bytes) ? std::string{bytes} : converted(bytes, "windows-1252");
    std::erase(out, '\0');
    return out;
}

}  // namespace customers
