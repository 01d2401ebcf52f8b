// How one C++ type is stored in one column, and read back. A vocabulary type adds its own pair
// beside itself: `db::Value store(const T&)` and `void load(const db::Cell&, T&)`, found by ADL.
#pragma once
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

#include <boost/describe.hpp>
#include <boost/mp11.hpp>

#include "database/errors.h"

namespace db {

struct Blob {
    std::string bytes;
    bool operator==(const Blob&) const = default;
};

// A string_view inside a Value must outlive the statement's start: bind arguments, never keep them.
using Value = std::variant<std::monostate, std::int64_t, double, std::string, std::string_view, Blob>;

enum class CellKind { null, integer, real, text, bytes };

// One column of the row a statement stands on. Reading it as the wrong type is a Fault.
class Cell {
public:
    virtual ~Cell() = default;
    virtual bool null() const = 0;
    virtual CellKind kind() const = 0;
    virtual std::int64_t integer() const = 0;
    virtual double real() const = 0;
    virtual std::string_view text() const = 0;  // valid until the statement's next step
    virtual std::string bytes() const = 0;
};

// A row's id: made by the database, never shown to people, never reused. 0 means "none yet".
template <class Of>
struct Id {
    std::int64_t number = 0;
    explicit operator bool() const { return number != 0; }
    auto operator<=>(const Id&) const = default;
};

inline Value store(std::int64_t v) { return v; }
inline Value store(int v) { return std::int64_t{v}; }
inline Value store(bool v) { return std::int64_t{v ? 1 : 0}; }
inline Value store(double v) { return v; }
inline Value store(const std::string& v) { return std::string_view{v}; }
inline Value store(std::string_view v) { return v; }
inline Value store(const char* v) { return std::string_view{v}; }
inline Value store(const Blob& v) { return v; }
inline Value store(std::nullopt_t) { return {}; }
template <class Of>
Value store(Id<Of> id) {
    return id.number;
}
template <class E>
    requires std::is_enum_v<E>
Value store(E e) {
    return std::string_view{boost::describe::enum_to_string(e, "?")};
}
template <class T>
Value store(const std::optional<T>& v) {
    if (v) return store(*v);
    return {};
}

inline void load(const Cell& from, std::int64_t& to) { to = from.integer(); }
inline void load(const Cell& from, int& to) { to = static_cast<int>(from.integer()); }
inline void load(const Cell& from, bool& to) { to = from.integer() != 0; }
inline void load(const Cell& from, double& to) { to = from.real(); }
inline void load(const Cell& from, std::string& to) { to = from.text(); }
inline void load(const Cell& from, Blob& to) { to.bytes = from.bytes(); }
template <class Of>
void load(const Cell& from, Id<Of>& to) {
    to.number = from.integer();
}
template <class E>
    requires std::is_enum_v<E>
void load(const Cell& from, E& to) {
    const std::string name{from.text()};
    if (!boost::describe::enum_from_string(name.c_str(), to))
        throw Fault{"the column holds '" + name + "', which is no value of its enum"};
}
template <class T>
void load(const Cell& from, std::optional<T>& to) {
    if (from.null()) {
        to.reset();
        return;
    }
    load(from, to.emplace());
}

// Whatever a cell holds, as text; nothing for a null. Bytes as hex.
std::optional<std::string> cellText(const Cell&);

// dueOn -> due_on: the one rule between a member's name and its column's name.
std::string columnName(std::string_view member);

}  // namespace db

template <class Of>
struct std::hash<db::Id<Of>> {
    std::size_t operator()(db::Id<Of> id) const noexcept { return std::hash<std::int64_t>{}(id.number); }
};
