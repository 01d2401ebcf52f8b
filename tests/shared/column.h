// A column that holds one value, to read vocabulary back from what it stored.
#pragma once
#include "database/value.h"

namespace tests {

class Column : public db::Cell {
public:
    explicit Column(db::Value value) : value_(std::move(value)) {}
    bool null() const override { return std::holds_alternative<std::monostate>(value_); }
    db::CellKind kind() const override {
        constexpr db::CellKind kinds[] = {db::CellKind::null, db::CellKind::integer, db::CellKind::real,
                                          db::CellKind::text, db::CellKind::text,    db::CellKind::bytes};
        return kinds[value_.index()];
    }
    std::int64_t integer() const override { return std::get<std::int64_t>(value_); }
    double real() const override { return std::get<double>(value_); }
    std::string_view text() const override {
        if (const auto* view = std::get_if<std::string_view>(&value_)) return *view;
        return std::get<std::string>(value_);
    }
    std::string bytes() const override { return std::get<db::Blob>(value_).bytes; }

private:
    db::Value value_;
};

// What comes back after `value` went through a column.
template <class T>
T throughColumn(const T& value) {
    T back;
    load(Column{store(value)}, back);
    return back;
}

// What comes back after `value` went through its text.
template <class T>
T throughText(const T& value) {
    T back;
    fromText(toText(value), back);
    return back;
}

// The code with which `text` is refused as a T, or "" where it is read.
template <class T>
std::string refusalOf(std::string_view text) {
    T read;
    try {
        fromText(text, read);
    } catch (const db::Refusal& refusal) {
        return refusal.code;
    }
    return "";
}

// The code with which `act` is refused, or "".
template <class Act>
std::string refused(Act act) {
    try {
        act();
    } catch (const db::Refusal& refusal) {
        return refusal.code;
    }
    return "";
}

}  // namespace tests
