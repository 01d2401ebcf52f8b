#include "engineering/serial.h"

namespace engineering {
namespace {

bool digit(char c) { return c >= '0' && c <= '9'; }

// The digits at the front, without leading zeros, taken off.
std::string_view takeNumber(std::string_view& text) {
    std::size_t end = 0;
    while (end < text.size() && digit(text[end])) ++end;
    auto number = text.substr(0, end);
    text.remove_prefix(end);
    while (number.size() > 1 && number.front() == '0') number.remove_prefix(1);
    return number;
}

}  // namespace

int compareSerials(std::string_view a, std::string_view b) {
    while (!a.empty() && !b.empty()) {
        if (digit(a.front()) && digit(b.front())) {
            const auto x = takeNumber(a), y = takeNumber(b);
            if (x.size() != y.size()) return x.size() < y.size() ? -1 : 1;
            if (const auto order = x.compare(y); order != 0) return order;
            continue;
        }
        if (a.front() != b.front())
            return static_cast<unsigned char>(a.front()) < static_cast<unsigned char>(b.front()) ? -1 : 1;
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    return a.empty() ? (b.empty() ? 0 : -1) : 1;
}

std::string nextSerial(std::string_view serial) {
    std::string next{serial};
    auto end = next.size();
    while (end > 0 && !digit(next[end - 1])) --end;
    auto at = end;
    while (at > 0 && digit(next[at - 1])) {
        --at;
        if (next[at] != '9') {
            ++next[at];
            return next;
        }
        next[at] = '0';
    }
    if (at < end) next.insert(at, 1, '1');  // 99 -> 100
    return next;
}

std::string serialToCome(const db::Read& read, tl::ItemId item) {
    const auto last = read.find<std::string>(R"sql(
        select number from lot where item_id = $1 and number <> '-' order by length(number) desc, number desc limit 1
    )sql", item);
    return last ? nextSerial(*last) : std::string{};
}

bool inSerials(std::string_view serial, const std::optional<std::string>& from, const std::optional<std::string>& to) {
    return (!from || compareSerials(serial, *from) >= 0) && (!to || compareSerials(serial, *to) <= 0);
}

}  // namespace engineering
