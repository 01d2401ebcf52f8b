#include "database/json.h"

#include <set>

#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/src.hpp>
#include <fmt/core.h>

namespace db::json {
namespace {

// Walks the text once to find two equal keys in one object: the parser itself would take the second.
struct DoubledKeys {
    static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1), max_array_size = max_object_size,
                                 max_key_size = max_object_size, max_string_size = max_object_size;
    using Error = boost::json::error_code;
    std::vector<std::set<std::string>> open;
    std::string key, doubled;
    bool on_document_begin(Error&) { return true; }
    bool on_document_end(Error&) { return true; }
    bool on_object_begin(Error&) { return open.emplace_back(), true; }
    bool on_object_end(std::size_t, Error&) { return open.pop_back(), true; }
    bool on_array_begin(Error&) { return true; }
    bool on_array_end(std::size_t, Error&) { return true; }
    bool on_key_part(boost::json::string_view s, std::size_t, Error&) { return key.append(s.data(), s.size()), true; }
    bool on_key(boost::json::string_view s, std::size_t, Error&) {
        key.append(s.data(), s.size());
        if (!open.back().insert(key).second && doubled.empty()) doubled = key;
        key.clear();
        return true;
    }
    bool on_string_part(boost::json::string_view, std::size_t, Error&) { return true; }
    bool on_string(boost::json::string_view, std::size_t, Error&) { return true; }
    bool on_number_part(boost::json::string_view, Error&) { return true; }
    bool on_int64(std::int64_t, boost::json::string_view, Error&) { return true; }
    bool on_uint64(std::uint64_t, boost::json::string_view, Error&) { return true; }
    bool on_double(double, boost::json::string_view, Error&) { return true; }
    bool on_bool(bool, Error&) { return true; }
    bool on_null(Error&) { return true; }
    bool on_comment_part(boost::json::string_view, Error&) { return true; }
    bool on_comment(boost::json::string_view, Error&) { return true; }
};

}  // namespace

boost::json::value parse(std::string_view text) {
    boost::json::error_code bad;
    auto value = boost::json::parse(boost::json::string_view{text.data(), text.size()}, bad);
    if (bad)
        refuse("arguments.json", "The arguments are no valid JSON: {why}. Check quotes, commas and brackets.",
               {{"why", bad.message()}});
    boost::json::basic_parser<DoubledKeys> walk{boost::json::parse_options{}};
    walk.write_some(false, text.data(), text.size(), bad);
    if (!walk.handler().doubled.empty())
        refuse("arguments.doubled", "'{name}' is given twice. Give it once.", {{"name", walk.handler().doubled}},
               walk.handler().doubled);
    return value;
}

void writeText(std::string& out, std::string_view text) {
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') (out += '\\') += c;
        else if (c == '\n') out += "\\n";
        else if (static_cast<unsigned char>(c) < 0x20) out += fmt::format("\\u{:04x}", c);
        else out += c;
    }
    out += '"';
}

std::string textOf(const boost::json::value& v, const std::string& path) {
    if (v.is_string()) return std::string{std::string_view{v.get_string()}};
    if (v.is_int64()) return std::to_string(v.get_int64());
    if (v.is_double()) wrongType(path, "text in quotes, so that no digit is lost");
    wrongType(path, "text");
}

void wrongType(const std::string& path, std::string_view wanted) {
    refuse("arguments.type", "'{field}' must be {wanted}. Correct it and try again.",
           {{"field", path.empty() ? std::string{"the argument"} : path}, {"wanted", wanted}}, path);
}

void unknownMember(const std::string& path, std::string_view name) {
    refuse("arguments.unknown", "'{field}' is not an argument of this action. See the list: throughline actions.",
           {{"field", memberPath(path, name)}}, memberPath(path, name));
}

void missingMember(const std::string& path) {
    refuse("arguments.missing", "'{field}' is missing. Give it a value.", {{"field", path}}, path);
}

std::string memberPath(const std::string& path, std::string_view name) {
    return path.empty() ? std::string{name} : path + "." + std::string{name};
}

std::int64_t findNumbered(const Read* lookups, std::string_view sql, int parts, const char* what,
                          const std::string& text, const std::string& path) {
    ensure(lookups != nullptr, "an answer holds ids, not numbers");
    std::optional<std::int64_t> id;
    const auto cut = text.rfind('/');
    if (parts == 1) id = lookups->find<std::int64_t>(sql, text);
    else if (cut != text.npos) id = lookups->find<std::int64_t>(sql, text.substr(0, cut), text.substr(cut + 1));
    if (!id)
        refuse("record.unknown", "There is no {what} '{number}'. Check the number, or make it first.",
               {{"what", what}, {"number", text}}, path);
    return *id;
}

}  // namespace db::json

bool db::isJsonObject(std::string_view text) {
    try {
        return json::parse(text).is_object();
    } catch (const Refusal&) {
        return false;
    }
}
