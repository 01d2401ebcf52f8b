// Structs as JSON, both ways, by Boost.Describe; included only by the actions.cpp of each module.
// Reading fills absent optionals with nothing, refuses unknown and doubled members and says which, and
// takes people's forms: {"order":"SO-1","lines":[{"item":"FG-500","quantity":"90 pcs"}]}.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include <boost/json/value.hpp>

#include "database/action.h"

namespace db {

// How a record is found by the number people use. Specialised beside the ids:
//   static constexpr const char* what = "order"; static constexpr int parts = 1;
//   static constexpr std::string_view sql = "select sales_order_id from sales_order where number = $1";
// With parts 2 the text is split at its last '/': "FG-500/L1".
template <class Of>
struct Numbered;

namespace json {

boost::json::value parse(std::string_view text);  // refuses bad JSON and doubled members
void writeText(std::string& out, std::string_view text);
std::string textOf(const boost::json::value&, const std::string& path);  // text, or a whole number as text
[[noreturn]] void wrongType(const std::string& path, std::string_view wanted);
[[noreturn]] void unknownMember(const std::string& path, std::string_view name);
[[noreturn]] void missingMember(const std::string& path);
std::int64_t findNumbered(const Read*, std::string_view sql, int parts, const char* what, const std::string& text,
                          const std::string& path);
std::string memberPath(const std::string& path, std::string_view name);
// Runs fromText and puts the path into its refusal.
template <class T>
void readText(const std::string& text, T& to, const std::string& path) {
    try {
        fromText(text, to);
    } catch (const Refusal& no) {
        throw Refused{{Refusal{no.code, no.sentence, no.details, path}}};
    }
}

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};
template <class T>
struct IsVector : std::false_type {};
template <class T>
struct IsVector<std::vector<T>> : std::true_type {};
template <class T>
struct IsId : std::false_type {};
template <class Of>
struct IsId<Id<Of>> : std::true_type {
    using of = Of;
};
template <class T>
concept Texted = requires(const T& v, T& to) {
    { toText(v) } -> std::convertible_to<std::string>;
    fromText(std::string_view{}, to);
};
// An optional, a list, a text or a flag may be absent: it is empty then. Everything else must be given.
template <class T>
inline constexpr bool mayBeAbsent =
    IsOptional<T>::value || IsVector<T>::value || std::is_same_v<T, std::string> || std::is_same_v<T, bool>;
template <class T>
using Members = boost::describe::describe_members<T, boost::describe::mod_public | boost::describe::mod_inherited>;

template <class T>
void write(std::string& out, const T& v) {
    if constexpr (std::is_same_v<T, bool>) out += v ? "true" : "false";
    else if constexpr (std::is_integral_v<T>) out += std::to_string(v);
    else if constexpr (std::is_same_v<T, std::string>) writeText(out, v);
    else if constexpr (std::is_same_v<T, Secret>) out += "null";
    else if constexpr (std::is_enum_v<T>) writeText(out, boost::describe::enum_to_string(v, "?"));
    else if constexpr (IsId<T>::value) out += std::to_string(v.number);
    else if constexpr (Texted<T>) writeText(out, toText(v));
    else if constexpr (IsOptional<T>::value) {
        if (v) write(out, *v);
        else out += "null";
    } else if constexpr (IsVector<T>::value) {
        out += '[';
        for (std::size_t i = 0; i < v.size(); ++i) {
            if (i != 0) out += ',';
            write(out, v[i]);
        }
        out += ']';
    } else {
        out += '{';
        bool first = true;
        boost::mp11::mp_for_each<Members<T>>([&](auto member) {
            const auto& value = v.*member.pointer;
            using M = std::remove_cvref_t<decltype(value)>;
            if constexpr (std::is_same_v<M, Secret>) return;
            if constexpr (IsOptional<M>::value)
                if (!value) return;
            if (!first) out += ',';
            first = false;
            out += '"';
            out += member.name;
            out += "\":";
            write(out, value);
        });
        out += '}';
    }
}

template <class T>
void read(const boost::json::value& from, T& to, const std::string& path, const Read* lookups) {
    if constexpr (IsOptional<T>::value) {
        if (from.is_null()) to.reset();
        else read(from, to.emplace(), path, lookups);
    } else if constexpr (std::is_same_v<T, bool>) {
        if (!from.is_bool()) wrongType(path, "true or false");
        to = from.get_bool();
    } else if constexpr (std::is_integral_v<T>) {
        if (!from.is_int64()) wrongType(path, "a whole number");
        if (!std::in_range<T>(from.get_int64())) wrongType(path, "a smaller whole number");
        to = static_cast<T>(from.get_int64());
    } else if constexpr (std::is_same_v<T, std::string>) {
        if (!from.is_string()) wrongType(path, "text");
        try {
            to = cleanText(std::string_view{from.get_string()});
        } catch (const Refusal& no) {
            throw Refused{{Refusal{no.code, no.sentence, no.details, path}}};
        }
    } else if constexpr (std::is_same_v<T, Secret>) {
        if (!from.is_string()) wrongType(path, "text");
        to.text = std::string_view{from.get_string()};
    } else if constexpr (std::is_enum_v<T>) {
        const auto text = textOf(from, path);
        if (!boost::describe::enum_from_string(text.c_str(), to)) {
            std::string words;
            boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>([&](auto e) {
                if (!words.empty()) words += ", ";
                words += e.name;
            });
            wrongType(path, "one of " + words);
        }
    } else if constexpr (IsId<T>::value) {
        if (from.is_int64()) {
            to.number = from.get_int64();
            return;
        }
        using N = Numbered<typename IsId<T>::of>;
        to.number = findNumbered(lookups, N::sql, N::parts, N::what, textOf(from, path), path);
    } else if constexpr (Texted<T>) {
        readText(textOf(from, path), to, path);
    } else if constexpr (IsVector<T>::value) {
        if (!from.is_array()) wrongType(path, "a list");
        const auto& list = from.get_array();
        to.resize(list.size());
        for (std::size_t i = 0; i < list.size(); ++i)
            read(list[i], to[i], path + "[" + std::to_string(i) + "]", lookups);
    } else {
        if (!from.is_object()) wrongType(path, "an object");
        const auto& object = from.get_object();
        std::size_t taken = 0;
        boost::mp11::mp_for_each<Members<T>>([&](auto member) {
            auto& value = to.*member.pointer;
            const auto* found = object.if_contains(member.name);
            if (found != nullptr) {
                ++taken;
                read(*found, value, memberPath(path, member.name), lookups);
            } else if (!mayBeAbsent<std::remove_cvref_t<decltype(value)>>) {
                missingMember(memberPath(path, member.name));
            }
        });
        if (taken == object.size()) return;
        for (const auto& [name, unused] : object) {
            bool known = false;
            boost::mp11::mp_for_each<Members<T>>([&](auto member) { known = known || name == member.name; });
            if (!known) unknownMember(path, name);
        }
    }
}

// Every id at any depth that has a number people use; 0 is no record.
template <class T>
void collectIds(const T& v, int depth, Subjects& out) {
    if constexpr (IsId<T>::value) {
        if constexpr (requires { Numbered<typename IsId<T>::of>::what; })
            if (v.number != 0) out.push_back({Numbered<typename IsId<T>::of>::what, v.number, depth});
    } else if constexpr (IsOptional<T>::value) {
        if (v) collectIds(*v, depth, out);
    } else if constexpr (IsVector<T>::value) {
        for (const auto& one : v) collectIds(one, depth + 1, out);
    } else if constexpr (boost::describe::has_describe_members<T>::value && !Texted<T>) {
        boost::mp11::mp_for_each<Members<T>>([&](auto member) { collectIds(v.*member.pointer, depth + 1, out); });
    }
}

template <class T>
std::string typeName() {
    if constexpr (std::is_same_v<T, bool>) return "true or false";
    else if constexpr (std::is_integral_v<T>) return "whole number";
    else if constexpr (std::is_same_v<T, std::string>) return "text";
    else if constexpr (std::is_same_v<T, Secret>) return "secret";
    else if constexpr (std::is_enum_v<T>) {
        std::string words;
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>([&](auto e) {
            if (!words.empty()) words += '|';
            words += e.name;
        });
        return words;
    } else if constexpr (IsId<T>::value) return Numbered<typename IsId<T>::of>::what;
    else if constexpr (requires(const T& v) { detailKind(v); }) return std::string{detailKind(T{})};
    else return "text";
}

template <class T>
void listArguments(std::vector<Argument>& out, const std::string& path, bool optional) {
    if constexpr (IsOptional<T>::value) listArguments<typename T::value_type>(out, path, true);
    else if constexpr (IsVector<T>::value) listArguments<typename T::value_type>(out, path + "[]", optional);
    else if constexpr (boost::describe::has_describe_members<T>::value && !Texted<T> && !IsId<T>::value)
        boost::mp11::mp_for_each<Members<T>>([&](auto member) {
            using M = std::remove_cvref_t<decltype(std::declval<T&>().*member.pointer)>;
            listArguments<M>(out, memberPath(path, member.name),
                             optional || mayBeAbsent<M>);
        });
    else out.push_back({path, typeName<T>(), optional});
}

template <class T>
std::string written(const T& v) {
    std::string out;
    write(out, v);
    return out;
}
template <class T>
std::vector<Argument> listed() {
    std::vector<Argument> out;
    listArguments<T>(out, "", false);
    return out;
}
template <class T>
T fromJson(std::string_view text, const Read* lookups) {
    T to{};
    read(parse(text), to, "", lookups);
    return to;
}

}  // namespace json

template <class Args, class Result>
Codec<Args, Result> codec() {
    return {&json::written<Args>,
            [](std::string_view text, const Read& lookups) { return json::fromJson<Args>(text, &lookups); },
            &json::written<Result>,
            [](std::string_view text) { return json::fromJson<Result>(text, nullptr); },
            &json::listed<Args>,
            &json::listed<Result>,
            [](const Args& args, const Result& result, Subjects& out) {
                json::collectIds(args, 0, out);
                json::collectIds(result, 0, out);
            }};
}

}  // namespace db
