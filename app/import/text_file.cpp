#include "app/import/csv.h"
#include "database/log.h"

namespace app {
namespace {

constexpr std::size_t block = 65536;

void addUtf8(std::string& out, std::uint32_t c) {
    const auto add = [&](std::uint32_t byte) { out += static_cast<char>(byte); };
    if (c < 0x80) return add(c);
    if (c < 0x800) return add(0xC0 | c >> 6), add(0x80 | (c & 0x3F));
    if (c < 0x10000) return add(0xE0 | c >> 12), add(0x80 | (c >> 6 & 0x3F)), add(0x80 | (c & 0x3F));
    add(0xF0 | c >> 18), add(0x80 | (c >> 12 & 0x3F)), add(0x80 | (c >> 6 & 0x3F)), add(0x80 | (c & 0x3F));
}

std::ifstream opened(const std::string& file) {
    std::ifstream in{file, std::ios::binary};
    if (!in)
        db::refuse("csv.file", "{file} cannot be read. Check its path and that you may read it.",
                   {{"file", file}});
    if (in.peek() == std::char_traits<char>::eof())
        db::refuse("csv.empty", "{file} is empty, or no file. Name a file with a table in it.",
                   {{"file", file}});
    return in;
}

}  // namespace

TextFile::TextFile(const std::string& file) : in_(opened(file)) {
    char mark[3] = {};
    in_.read(mark, 3);
    const auto read = in_.gcount();
    const std::string_view begin{mark, static_cast<std::size_t>(read)};
    in_.clear();
    if (begin.starts_with("\xFE\xFF"))
        db::refuse("csv.encoding", "{file} is UTF-16 with the high byte first. Save it as UTF-8.",
                   {{"file", file}});
    utf16_ = begin.starts_with("\xFF\xFE");
    in_.seekg(utf16_ ? 2 : begin == "\xEF\xBB\xBF" ? 3 : 0);
    fill();
}

std::string_view TextFile::ahead() { return std::string_view{text_}.substr(at_); }

bool TextFile::fill() {
    text_.clear();
    at_ = 0;
    std::string bytes(block, '\0');
    while (text_.empty()) {
        in_.read(bytes.data(), static_cast<std::streamsize>(block));
        bytes.resize(static_cast<std::size_t>(in_.gcount()));
        if (bytes.empty()) {
            if (!rest_.empty()) text_ = "\xFF", rest_.clear();
            return !text_.empty();
        }
        if (!utf16_)
            text_ = bytes;
        else
            addUtf16(bytes);
    }
    return true;
}

void TextFile::addUtf16(std::string_view bytes) {
    rest_ += bytes;
    std::size_t i = 0;
    const auto unit = [&](std::size_t at) {
        return static_cast<std::uint32_t>(static_cast<unsigned char>(rest_[at]) |
                                          static_cast<unsigned char>(rest_[at + 1]) << 8);
    };
    for (; i + 1 < rest_.size(); i += 2) {
        const auto c = unit(i);
        if (c < 0xD800 || c > 0xDFFF) {
            addUtf8(text_, c);
        } else if (c > 0xDBFF) {
            text_ += '\xFF';
        } else if (i + 3 >= rest_.size()) {
            break;  // its second half comes with the next block
        } else if (const auto low = unit(i + 2); low >= 0xDC00 && low <= 0xDFFF) {
            addUtf8(text_, 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00));
            i += 2;
        } else {
            text_ += '\xFF';
        }
    }
    rest_.erase(0, i);
}

std::string fingerprint(const std::string& file) {
    auto in = opened(file);
    std::string hash, bytes;
    do {
        bytes.resize(1 << 20);
        in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        bytes.resize(static_cast<std::size_t>(in.gcount()));
        hash = db::sha256(hash + bytes);
    } while (in);
    return hash;
}

std::string lowered(std::string_view text) {
    std::string out{text};
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const auto from = text.find_first_not_of(blanks);
    return from == text.npos ? std::string_view{}
                             : text.substr(from, text.find_last_not_of(blanks) - from + 1);
}

}  // namespace app
