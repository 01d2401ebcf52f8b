// Numbers as people type them: sums worked out, units and currencies beside them, decimals exactly.
#include <limits>

#include "app/desk/fields.h"
#include "app/desk/line_field.h"
#include "app/desk/say.h"
#include "database/text.h"

namespace desk {
namespace {

__extension__ typedef __int128 Wide;

constexpr int mostTyped = 200;   // a sum longer than this is no sum, and brackets cannot nest deeper than the stack
constexpr int mostDigits = 18;   // after the point, while working it out
constexpr int quotientDigits = 6;

// value / 10^digits
struct Decimal {
    Wide value = 0;
    int digits = 0;
};

constexpr Wide tooLarge = Wide{1'000'000'000'000'000'000} * 1'000'000'000'000'000'000;

bool fits(Wide v) { return v < tooLarge && v > -tooLarge; }
bool times(Wide& a, Wide b) { return !__builtin_mul_overflow(a, b, &a) && fits(a); }

// The same number with more digits; false when it does not fit.
bool widen(Decimal& d, int digits) {
    for (; d.digits < digits; ++d.digits)
        if (!times(d.value, 10)) return false;
    return true;
}

void trim(Decimal& d) {
    for (; d.digits > 0 && d.value % 10 == 0; --d.digits) d.value /= 10;
}

std::optional<Decimal> sum(Decimal a, Decimal b, bool minus) {
    if (!widen(a, b.digits) || !widen(b, a.digits)) return {};
    a.value = minus ? a.value - b.value : a.value + b.value;
    if (!fits(a.value)) return {};
    trim(a);
    return a;
}

std::optional<Decimal> product(Decimal a, Decimal b) {
    if (!times(a.value, b.value)) return {};
    a.digits += b.digits;
    trim(a);
    if (a.digits > mostDigits) return {};
    return a;
}

// Half up: away from zero where it lies in the middle.
std::optional<Decimal> quotient(Decimal a, Decimal b) {
    if (b.value == 0) return {};
    const bool below = (a.value < 0) != (b.value < 0);
    if (a.value < 0) a.value = -a.value;
    if (b.value < 0) b.value = -b.value;
    if (!widen(a, b.digits + quotientDigits) || !widen(b, a.digits - quotientDigits)) return {};
    Decimal out{a.value / b.value, quotientDigits};
    const auto rest = a.value % b.value;
    if (rest >= b.value - rest) ++out.value;
    if (below) out.value = -out.value;
    trim(out);
    return out;
}

// sum = product {("+" | "-") product};  product = signed {("*" | "/") signed};  signed = ["-" | "+"] (number | "(" sum ")")
class Sum {
public:
    explicit Sum(const QString& text) : text_(text) {}
    std::optional<Decimal> whole() {
        auto all = sums();
        skipSpace();
        return at_ == text_.size() ? all : std::nullopt;
    }

private:
    void skipSpace() {
        while (at_ < text_.size() && text_[at_] == ' ') ++at_;
    }
    bool take(char c) {
        skipSpace();
        if (at_ >= text_.size() || text_[at_] != QLatin1Char{c}) return false;
        ++at_;
        return true;
    }
    std::optional<Decimal> sums() {
        auto all = products();
        while (all) {
            const bool minus = take('-');
            if (!minus && !take('+')) break;
            const auto next = products();
            all = next ? sum(*all, *next, minus) : std::nullopt;
        }
        return all;
    }
    std::optional<Decimal> products() {
        auto all = signedOne();
        while (all) {
            const bool divide = take('/');
            if (!divide && !take('*')) break;
            const auto next = signedOne();
            all = !next ? std::nullopt : divide ? quotient(*all, *next) : product(*all, *next);
        }
        return all;
    }
    std::optional<Decimal> signedOne() {
        if (take('-')) {
            auto one = signedOne();
            if (one) one->value = -one->value;
            return one;
        }
        if (take('+')) return signedOne();
        if (!take('(')) return number();
        auto inside = sums();
        return take(')') ? inside : std::nullopt;
    }
    std::optional<Decimal> number() {
        Decimal d;
        bool any = false, point = false;
        for (; at_ < text_.size(); ++at_) {
            const auto c = text_[at_];
            if (c == '.' && !point) {
                point = true;
                continue;
            }
            if (c < '0' || c > '9') break;
            any = true;
            if (!times(d.value, 10)) return {};
            d.value += c.unicode() - u'0';
            if (point && ++d.digits > mostDigits) return {};
        }
        if (!any) return {};
        trim(d);
        return d;
    }

    const QString& text_;
    qsizetype at_ = 0;
};

QString written(Decimal d) {
    const bool below = d.value < 0;
    QString digits;
    for (auto rest = d.value; rest != 0; rest /= 10) {
        const auto digit = static_cast<int>(rest % 10);
        digits.prepend(QChar{u'0' + (digit < 0 ? -digit : digit)});
    }
    while (digits.size() <= d.digits) digits.prepend('0');
    if (d.digits > 0) digits.insert(digits.size() - d.digits, '.');
    return below ? "-" + digits : digits;
}

// What Chinese keyboards and other programs write, as plain signs.
QString plainSigns(QString text) {
    for (auto& c : text) {
        if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E) c = QChar{static_cast<char16_t>(c.unicode() - 0xFEE0)};  // full width
        else if (c == u'×') c = '*';
        else if (c == u'÷') c = '/';
        else if (c == u'−' || c == u'–') c = '-';
        else if (c == u'。') c = '.';
    }
    return text;
}

// "1,234.5" without its commas, where they stand as they should; otherwise the text as it is.
QString ungrouped(const QString& text) {
    if (!text.contains(',')) return text;
    const auto point = text.indexOf('.');
    const auto whole = (point < 0 ? text : text.left(point)).split(',');
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const auto digits = i == 0 && whole[i].startsWith('-') ? whole[i].mid(1) : whole[i];
        if (i == 0 ? digits.isEmpty() || digits.size() > 3 : digits.size() != 3) return text;
        for (const auto c : digits)
            if (c < '0' || c > '9') return text;
    }
    return whole.join(QString{}) + (point < 0 ? QString{} : text.mid(point));
}

bool plainNumber(const QString& text) {
    auto at = text.startsWith('-') ? 1 : 0;
    const auto digits = [&] {
        const auto from = at;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9') ++at;
        return at > from;
    };
    if (!digits()) return false;
    if (at == text.size()) return true;
    return text[at++] == '.' && digits() && at == text.size();
}

// A number and what stands behind it: "3*2.50 EUR" -> "7.5", "EUR".
struct Measured {
    QString number, unit;
};
std::optional<Measured> measured(const QString& typed) {
    const auto text = plainSigns(typed);
    const QString signs{"0123456789.,+-*/() "};
    qsizetype at = 0;
    while (at < text.size() && signs.contains(text[at])) ++at;
    const auto number = calculated(text.left(at));
    if (!number) return {};
    return Measured{*number, typed.mid(at).trimmed()};
}

}  // namespace

std::optional<QString> calculated(const QString& typed) {
    auto text = plainSigns(typed.trimmed());
    if (plainNumber(text)) return text;
    if (text.size() > mostTyped) return {};
    text = ungrouped(text);
    if (plainNumber(text)) return text;
    if (const auto result = Sum{text}.whole()) return written(*result);
    return {};
}

namespace {

class NumberField final : public LineField {
public:
    explicit NumberField(QWidget* parent) : LineField{parent} { alignAsNumber(); }
    QJsonValue value() const override {
        const auto text = edit_->text().trimmed();
        if (text.isEmpty()) return {};
        bool whole = false;
        const auto number = calculated(text).value_or(QString{}).toLongLong(&whole);
        return whole ? QJsonValue{number} : QJsonValue{text};
    }

private:
    void settle() override {
        if (const auto number = calculated(edit_->text())) edit_->setText(*number);
    }
};

// A number with a unit behind it: `unit` is meant where none is typed.
class MeasureField final : public LineField {
public:
    // always: the unit is part of the value ("9 EUR"), otherwise it is only shown ("%").
    MeasureField(QWidget* parent, const QString& unit, bool always) : LineField{parent}, unit_(unit), always_(always) {
        alignAsNumber();
        connect(edit_, &QLineEdit::textChanged, this, [this] { showUnit(); });
        showUnit();
    }
    QJsonValue value() const override {
        const auto text = edit_->text().trimmed();
        if (text.isEmpty()) return {};
        const auto read = measured(text);
        if (!read) return text;
        const auto unit = !read->unit.isEmpty() ? read->unit : always_ ? unit_ : QString{};
        return unit.isEmpty() ? read->number : read->number + " " + unit;
    }
    void setValue(const QJsonValue& value) override {
        auto text = plainText(value);
        if (!unit_.isEmpty() && text.endsWith(" " + unit_)) text.chop(unit_.size() + 1);
        edit_->setText(text);
        changed_ = false;
    }
    void setUnit(const QString& unit) override {
        unit_ = unit;
        showUnit();
    }

private:
    void settle() override {
        if (const auto read = measured(edit_->text())) setValue(read->unit.isEmpty() ? read->number : read->number + " " + read->unit);
    }
    void showUnit() {
        const auto read = measured(edit_->text());
        edit_->setEnd(read && !read->unit.isEmpty() ? QString{} : unit_);
    }
    QString unit_;
    bool always_;
};

}  // namespace

Field* numberField(QWidget* parent) { return new NumberField{parent}; }
Field* quantityField(QWidget* parent, const QString& unit) { return new MeasureField{parent, unit, true}; }
Field* moneyField(QWidget* parent, const QString& currency) { return new MeasureField{parent, currency, true}; }
Field* percentField(QWidget* parent) { return new MeasureField{parent, "%", false}; }

}  // namespace desk
