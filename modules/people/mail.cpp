// A mail as text: headers, the words, the files, all in ASCII.
#include "people/outbox.h"

#include <array>

#include <fmt/format.h>

#include "database/log.h"

namespace people {
namespace {

constexpr std::string_view eol = "\r\n";

std::string base64(std::string_view bytes, std::size_t lineLength) {
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    out.reserve(bytes.size() * 4 / 3 + bytes.size() / 38 + 8);
    std::size_t column = 0;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const auto left = std::min<std::size_t>(3, bytes.size() - i);
        unsigned group = 0;
        for (std::size_t k = 0; k < 3; ++k) group = group << 8 | (k < left ? static_cast<unsigned char>(bytes[i + k]) : 0U);
        for (std::size_t k = 0; k < 4; ++k) out += k <= left ? letters[group >> (18 - 6 * k) & 63U] : '=';
        if (column += 4; column >= lineLength && i + 3 < bytes.size()) {
            out += eol;
            column = 0;
        }
    }
    return out;
}

bool plain(std::string_view text) {
    return text.find_first_not_of(" !#$%&'()*+-./0123456789:;<>@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~,") == text.npos &&
           text.find("=?") == text.npos && text.size() <= 60;
}

// A header's words in any language: RFC 2047, whole characters a piece, a piece a line.
std::string encoded(std::string_view text) {
    std::string line;  // nothing in it ends a header
    for (const char c : text) line += static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? ' ' : c;
    if (plain(line)) return line;
    std::string out;
    for (std::size_t at = 0; at < line.size();) {
        auto end = std::min(line.size(), at + 42);  // 56 letters of base64
        while (end < line.size() && (static_cast<unsigned char>(line[end]) & 0xC0) == 0x80) --end;
        out += (at == 0 ? "" : "\r\n ") + fmt::format("=?UTF-8?B?{}?=", base64(std::string_view{line}.substr(at, end - at), 400));
        at = end;
    }
    return out;
}

// A file's name in a parameter: RFC 2231.
std::string percented(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool same = (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') || c == '.' || c == '-' || c == '_';
        out += same ? std::string{c} : fmt::format("%{:02X}", byte);
    }
    return out;
}

// "Thu, 26 Nov 2026 10:00:00 +0000"
std::string dateLine(db::Instant at) {
    constexpr std::array days{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto day = db::utcDate(at);
    const auto [year, month, dayOfMonth] = db::civil(day);
    const auto second = at.micros / 1'000'000 - static_cast<std::int64_t>(day.days) * 86'400;
    return fmt::format("{}, {} {} {} {:02}:{:02}:{:02} +0000", days[static_cast<std::size_t>(db::weekday(day) - 1)], dayOfMonth,
                       months[static_cast<std::size_t>(month - 1)], year, second / 3600, second / 60 % 60, second % 60);
}

}  // namespace

bool isMailAddress(std::string_view address) {
    const auto at = address.find('@');
    if (address.size() > 254 || at == address.npos || at == 0 || at + 1 == address.size()) return false;
    for (const char c : address)
        if (c <= ' ' || c > '~' || c == ',' || c == ';' || c == '<' || c == '>' || c == '"' || c == '(' || c == ')') return false;
    return address.find('@', at + 1) == address.npos && address[at + 1] != '.' && address.back() != '.';
}

std::string written(const Mail& mail) {
    // No line of base64 begins with "--", so any boundary will do; this one is the same whenever it is written.
    const auto boundary = "=_" + db::sha256(mail.id).substr(0, 32);
    std::string out;
    const auto header = [&](std::string_view name, std::string_view value) { out += fmt::format("{}: {}{}", name, value, eol); };
    header("Date", dateLine(mail.at));
    if (mail.from.empty()) header("X-Unsent", "1");
    else header("From", fmt::format("{} <{}>", plain(mail.firm) ? fmt::format("\"{}\"", mail.firm) : encoded(mail.firm), mail.from));
    header("To", mail.to);
    header("Subject", encoded(mail.subject));
    header("Message-ID", "<" + mail.id + ">");
    header("MIME-Version", "1.0");
    header("Content-Type", fmt::format("multipart/mixed; boundary=\"{}\"", boundary));
    const auto part = [&](const std::string& type, const std::string& disposition, std::string_view bytes) {
        out += fmt::format("{0}--{1}{0}", eol, boundary);
        header("Content-Type", type);
        header("Content-Transfer-Encoding", "base64");
        if (!disposition.empty()) header("Content-Disposition", disposition);
        out += eol;
        out += base64(bytes, 76);
        out += eol;
    };
    part("text/plain; charset=utf-8", {}, mail.text);
    for (const auto& file : mail.files)
        part(file.mediaType, "attachment;\r\n filename*=UTF-8''" + percented(file.name), file.bytes);
    return out + fmt::format("--{}--{}", boundary, eol);
}

}  // namespace people
