// Mails (RFC 5322 with the parts of MIME that mail is written in).
#include <algorithm>
#include <charconv>
#include <utility>

#include "customers/charsets.h"
#include "customers/read_in.h"

namespace customers {
namespace {

std::string small(std::string_view text) {
    std::string out{text};
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

std::string fromBase64(std::string_view text) {
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    unsigned bits = 0;
    int held = 0;
    for (const char c : text) {
        const auto at = alphabet.find(c);
        if (at == alphabet.npos) continue;
        bits = bits << 6U | static_cast<unsigned>(at);
        held += 6;
        if (held < 8) continue;
        held -= 8;
        out += static_cast<char>(bits >> static_cast<unsigned>(held) & 0xFFU);
    }
    return out;
}

std::string fromQuoted(std::string_view text, bool header) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned byte = 0;
        if (text[i] == '=' && i + 1 < text.size() && text[i + 1] == '\n') {
            ++i;
        } else if (text[i] == '=' && i + 2 < text.size() &&
                   std::from_chars(text.data() + i + 1, text.data() + i + 3, byte, 16).ptr == text.data() + i + 3) {
            out += static_cast<char>(byte);
            i += 2;
        } else {
            out += header && text[i] == '_' ? ' ' : text[i];
        }
    }
    return out;
}

struct Part {
    std::vector<std::string> head;
    std::string body;
};

// Lines end with LF alone.
Part partOf(std::string_view text) {
    std::string plain{text};
    std::erase(plain, '\r');
    const auto end = plain.find("\n\n");
    auto head = plain.substr(0, end);
    for (std::size_t at = 0; (at = head.find_first_of(" \t", at + 1)) != head.npos;)
        if (head[at - 1] == '\n') head.insert(at++, 1, ' ');  // of a mail the blank of a folded line counts
    return {unfolded(head), end == plain.npos ? "" : plain.substr(end + 2)};
}

std::string headerOf(const Part& part, const std::string& name) {
    for (const auto& line : part.head)
        if (small(line).starts_with(name + ":")) {
            auto value = line.substr(name.size() + 1);
            value.erase(0, std::min(value.find_first_not_of(" \t"), value.size()));
            return value;
        }
    return {};
}

// charset="utf-8" within a header's value.
std::string parameterOf(const std::string& value, const std::string& name) {
    const auto at = small(value).find(name + "=");
    if (at == value.npos) return {};
    auto found = value.substr(at + name.size() + 1);
    if (found.starts_with('"')) return found.substr(1, found.find('"', 1) - 1);
    return found.substr(0, found.find_first_of("; \t"));
}

std::string readable(const Part& part) {
    const auto type = headerOf(part, "content-type");
    const auto encoding = small(headerOf(part, "content-transfer-encoding"));
    const auto bytes = encoding == "base64" ? fromBase64(part.body) : encoding == "quoted-printable" ? fromQuoted(part.body, false) : part.body;
    return utf8Of(bytes, parameterOf(type, "charset"));
}

// The first plain text within, at most `depth` parts deep; nothing where there is none.
std::string textOf(const Part& part, int depth) {
    const auto type = headerOf(part, "content-type");
    if (!small(type).starts_with("multipart/")) return type.empty() || small(type).starts_with("text/plain") ? readable(part) : "";
    const auto boundary = "--" + parameterOf(type, "boundary");
    for (auto at = part.body.find(boundary); depth > 0 && boundary.size() > 2 && at != part.body.npos;) {
        const auto begin = part.body.find('\n', at);
        const auto end = part.body.find(boundary, at + boundary.size());
        if (begin == part.body.npos || end == part.body.npos || begin >= end) break;
        if (auto text = textOf(partOf(part.body.substr(begin + 1, end - begin - 1)), depth - 1); !text.empty()) return text;
        at = end;
    }
    return {};
}

std::optional<Instant> sentAt(const std::string& date) {
    constexpr std::string_view months = "janfebmaraprmayjunjulaugsepoctnovdec";
    std::string text = date.substr(date.find(',') == date.npos ? 0 : date.find(',') + 1);
    int day = 0, year = 0, hour = 0, minute = 0, second = 0, zone = 0;
    char month[4] = {}, sign = '+';
    if (std::sscanf(text.c_str(), " %2d %3s %4d %2d:%2d:%2d %c%4d", &day, month, &year, &hour, &minute, &second, &sign, &zone) < 6) return {};
    const auto at = months.find(small(month));
    if (at == months.npos || at % 3 != 0 || year < 1970 || hour > 23 || minute > 59 || second > 60) return {};
    db::Date on;
    try {
        on = db::dateOf(year, static_cast<int>(at / 3) + 1, day);
    } catch (const db::Fault&) {  // the 31st of February
        return {};
    }
    const auto offset = (zone / 100 * 60 + zone % 100) * (sign == '-' ? -1 : 1);
    const auto seconds = std::int64_t{on.days} * 86'400 + hour * 3'600 + minute * 60 + second - offset * 60;
    return Instant{seconds * 1'000'000};
}

// At most so many characters, none cut.
std::string shortened(const std::string& text, std::size_t most) {
    std::size_t seen = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U && ++seen > most) return text.substr(0, i);
    return text;
}

std::string trimmed(std::string text) {
    text.erase(text.find_last_not_of(" \t\n\"") + 1);
    text.erase(0, std::min(text.find_first_not_of(" \t\n\""), text.size()));
    return text;
}

}  // namespace

std::string decodedWords(std::string_view header, std::string_view plain) {
    std::string out, bytes, set;
    const auto flush = [&] { out += utf8Of(std::exchange(bytes, {}), set); };
    bool before = false;  // blanks between two encoded words are none
    while (!header.empty()) {
        const auto at = header.find("=?");
        const auto gap = header.substr(0, at);
        if (!before || gap.find_first_not_of(" \t") != gap.npos) {
            flush();
            out += utf8Of(gap, plain);
        }
        if (at == header.npos) break;
        header.remove_prefix(at);
        const auto charset = header.find('?', 2);
        const auto kind = charset == header.npos ? charset : header.find('?', charset + 1);
        const auto end = kind == header.npos ? kind : header.find("?=", kind + 1);
        if (end == header.npos) {
            flush();
            return out + utf8Of(header, plain);
        }
        const auto text = header.substr(kind + 1, end - kind - 1);
        const auto how = small(header.substr(charset + 1, kind - charset - 1));
        // Some cut a letter in two: what follows in the same character set belongs to it.
        if (auto next = small(header.substr(2, charset - 2)); next != set) {
            flush();
            set = std::move(next);
        }
        bytes += how == "b" ? fromBase64(text) : fromQuoted(text, true);
        header.remove_prefix(end + 2);
        before = true;
    }
    flush();
    return out;
}

KeepMail mailOf(std::string_view eml) {
    const auto part = partOf(eml);
    KeepMail mail;
    const auto charset = parameterOf(headerOf(part, "content-type"), "charset");
    const auto from = decodedWords(headerOf(part, "from"), charset);
    const auto open = from.find('<');
    if (open == from.npos) {
        mail.from = trimmed(from);
    } else {
        mail.from = from.substr(open + 1, from.find('>', open) - open - 1);
        mail.name = trimmed(from.substr(0, open));
    }
    mail.subject = trimmed(shortened(decodedWords(headerOf(part, "subject"), charset), 200));
    if (mail.subject.empty()) mail.subject = "(no subject)";
    mail.sentAt = sentAt(headerOf(part, "date"));
    mail.outsideId = trimmed(utf8Of(headerOf(part, "message-id"), ""));
    mail.text = shortened(trimmed(textOf(part, 4)), 2000);
    return mail;
}

}  // namespace customers
