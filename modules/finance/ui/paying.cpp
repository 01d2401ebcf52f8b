#include "finance/ui/paying.h"

#include <algorithm>

namespace finance {
namespace {

// Letters and digits, the letters small: "in 2026/17" names IN-2026-17.
std::string plain(const std::string& text) {
    std::string out;
    for (const char c : text)
        if (std::isalnum(static_cast<unsigned char>(c)) != 0) out += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return out;
}

// Whether the reference names the invoice: its whole number, not the beginning of a longer one.
bool names(const std::string& reference, const std::string& number) {
    const auto wanted = plain(number);
    for (auto at = reference.find(wanted); !wanted.empty() && at != reference.npos; at = reference.find(wanted, at + 1)) {
        const auto end = at + wanted.size();
        if (end == reference.size() || std::isdigit(static_cast<unsigned char>(reference[end])) == 0) return true;
    }
    return false;
}

}  // namespace

void Paying::setItems(std::vector<Payable> items) {
    for (auto& item : items) {
        const auto before = std::ranges::find(items_, item.invoice, &Payable::invoice);
        if (before != items_.end()) item.byHand = before->byHand;
    }
    items_ = std::move(items);
    order();
    fill();
}

void Paying::setMoney(Money money, const Currency& currency) {
    money_ = money;
    currency_ = currency;
    fill();
}

void Paying::setReference(const std::string& reference) {
    reference_ = plain(reference);
    order();
    fill();
}

void Paying::setByHand(std::size_t row, std::optional<Money> pays) {
    items_[row].byHand = pays;
    fill();
}

void Paying::forgetHands() {
    for (auto& item : items_) item.byHand.reset();
    fill();
}

Money Paying::matchedMoney() const {
    Money sum;
    for (const auto& item : items_) sum += item.pays;
    return sum;
}

std::vector<Match> Paying::matches() const {
    std::vector<Match> out;
    for (const auto& item : items_)
        if (item.pays != Money{}) out.push_back({item.invoice, Amount{item.pays, item.currency}});
    return out;
}

void Paying::order() {
    std::ranges::stable_sort(items_, [&](const Payable& a, const Payable& b) {
        const bool first = names(reference_, a.number), second = names(reference_, b.number);
        if (first != second) return first;
        return std::pair{a.dueOn, a.invoice} < std::pair{b.dueOn, b.invoice};
    });
}

void Paying::fill() {
    auto left = money_;
    for (auto& item : items_) {
        item.pays = payable(item) ? item.byHand.value_or(Money{}) : Money{};
        left -= item.pays;
    }
    for (auto& item : items_) {
        if (item.byHand || !payable(item) || left <= Money{}) continue;
        item.pays = std::min(left, item.open);
        left -= item.pays;
    }
}

}  // namespace finance
