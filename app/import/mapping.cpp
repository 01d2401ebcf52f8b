#include "app/import/mapping.h"

#include <algorithm>
#include <charconv>

#include "database/json.h"

namespace app {
namespace {

// "Ship to_name" and "shipToName" are one; "addresses[0].city" is "addresses[].city".
std::string plain(std::string_view name) {
    std::string out;
    bool inIndex = false;
    for (const char c : lowered(name)) {
        inIndex = c == '[' || (inIndex && c != ']');
        if (c == ' ' || c == '_' || c == '-' || (inIndex && c != '[')) continue;
        out += c;
    }
    return out;
}

// The argument's name with the places that `wanted` names in it; places it does not name are the first,
// those of the group's list stay open.
std::string placed(const std::string& argument, std::string_view wanted, const std::string& openList) {
    std::string out;
    std::size_t from = 0;
    for (std::size_t i = 0; i < argument.size(); ++i) {
        out += argument[i];
        if (argument[i] != '[') continue;
        from = std::min(wanted.find('[', from), wanted.size());
        const auto to = std::min(wanted.find(']', from), wanted.size());
        const auto place = from < to ? wanted.substr(from + 1, to - from - 1) : std::string_view{};
        from = to;
        if (!place.empty())
            out += place;
        else if (out != openList + "[")
            out += '0';
    }
    return out;
}

struct Part {
    std::string name;
    std::optional<std::size_t> place;
};

std::vector<Part> partsOf(std::string_view path, std::size_t open) {
    std::vector<Part> parts;
    while (!path.empty()) {
        const auto dot = std::min(path.find('.'), path.size());
        const auto piece = path.substr(0, dot);
        const auto bracket = std::min(piece.find('['), piece.size());
        Part part{std::string{piece.substr(0, bracket)}, {}};
        if (bracket < piece.size()) {
            std::size_t place = open;
            std::from_chars(piece.data() + bracket + 1, piece.data() + piece.size(), place);
            part.place = place;
        }
        parts.push_back(std::move(part));
        path.remove_prefix(std::min(dot + 1, path.size()));
    }
    return parts;
}

// The place in the arguments that a path names, made where it is not there yet.
boost::json::value& at(boost::json::object& object, std::string_view path, std::size_t open) {
    auto* inside = &object;
    boost::json::value* found = nullptr;
    for (const auto& part : partsOf(path, open)) {
        if (found != nullptr) inside = found->is_object() ? &found->get_object() : &found->emplace_object();
        found = &(*inside)[part.name];
        if (!part.place) continue;
        auto& list = found->is_array() ? found->get_array() : found->emplace_array();
        if (list.size() <= *part.place) list.resize(*part.place + 1);
        found = &list[*part.place];
    }
    return *found;
}

bool saysYes(const std::string& word) {
    return word == "true" || word == "yes" || word == "1" || word == "x";
}
bool saysNo(const std::string& word) { return word == "false" || word == "no" || word == "0"; }

// The list whose places stay open, because each row of a group fills one; a name that no list has where there
// is no group.
std::string openListOf(const Table& table) { return table.group.empty() ? "\n" : table.list; }

}  // namespace

Arguments argumentsOf(const Table& table, const db::Actions& actions) {
    Arguments all;
    for (const auto& step : table.steps) all.push_back(actions.get(step.action).arguments());
    return all;
}

std::string memberName(const Table& table, const std::string& argument) {
    return placed(argument, {}, openListOf(table));
}

std::vector<Target> targetsOf(const Table& table, const Arguments& arguments, const std::string& member) {
    const auto wanted = plain(member);
    const auto openList = openListOf(table);
    // A member that the group gives (a bill's item) leaves its name to the rows' own (a component's).
    std::vector<std::string> prefixes{"", plain(openList) + "[]."};
    for (const auto& step : table.steps)
        for (const auto& [copied, from] : step.copied)
            if (from == table.group && plain(copied) == wanted) std::swap(prefixes[0], prefixes[1]);
    for (const auto& prefix : prefixes) {
        std::vector<Target> found;
        for (std::size_t step = 0; step < arguments.size(); ++step)
            for (const auto& argument : arguments[step])
                if (plain(argument.name) == prefix + wanted)
                    found.push_back({step, placed(argument.name, member, openList), argument.type, {}, {}});
        if (!found.empty()) return found;
    }
    return {};
}

Mapping::Mapping(const Table& table, const CsvOrder& order, const db::Actions& actions, const CsvFile& file,
                 std::string currency)
    : table_(table),
      arguments_(argumentsOf(table, actions)),
      header_(file.header()),
      currency_(std::move(currency)) {
    std::vector<bool> used(header_.size(), false);
    for (const auto& [member, column] : order.map) {
        const auto at = file.column(column);
        used[at] = true;
        if (member == table.group)
            group_ = at;
        else
            take(member, at, {});
    }
    for (const auto& column : order.leaveOut) used[file.column(column)] = true;
    for (const auto& [member, value] : order.set) take(member, {}, value);
    if (!table.group.empty() && !group_) group_ = file.column(table.group);
    if (group_) used[*group_] = true;
    std::string unknown;
    for (std::size_t i = 0; i < header_.size(); ++i) {
        if (used[i]) continue;
        if (targetsOf(table_, arguments_, header_[i]).empty())
            unknown += (unknown.empty() ? "'" : ", '") + db::shown(header_[i]) + "'";
        else
            take(header_[i], i, {});
    }
    if (!unknown.empty())
        db::refuse("import.column",
                   "{table} has no place for {columns}. Name one with --map member=column, or leave the "
                   "column out with "
                   "--leave-out. There is room for {members}.",
                   {{"table", table.name}, {"columns", unknown}, {"members", members()}});
    copyMembers();
}

void Mapping::take(const std::string& member, std::optional<std::size_t> column,
                   const std::string& constant) {
    const auto found = targetsOf(table_, arguments_, member);
    if (found.empty())
        db::refuse("import.member", "{table} has no member '{member}'. There is room for {members}.",
                   {{"table", table_.name}, {"member", member}, {"members", members()}});
    for (auto target : found) {
        for (const auto& known : targets_)
            if (known.step == target.step && known.path == target.path)
                db::refuse("import.member_twice",
                           "'{member}' would be filled twice. Leave one of its columns out.",
                           {{"member", target.path}});
        target.column = column;
        target.constant = constant;
        targets_.push_back(std::move(target));
    }
}

// What a later step takes from a member before it, unless the file says it itself.
void Mapping::copyMembers() {
    for (std::size_t step = 0; step < table_.steps.size(); ++step)
        for (const auto& [member, from] : table_.steps[step].copied) {
            if (std::ranges::any_of(targets_,
                                    [&](const Target& t) { return t.step == step && t.path == member; }))
                continue;
            const auto source = std::ranges::find(targets_, from, &Target::path);
            Target copy{step, member, "text", {}, {}};
            if (from == table_.group)
                copy.column = group_;
            else if (source != targets_.end())
                copy.column = source->column, copy.constant = source->constant;
            else
                db::refuse("import.key",
                           "A column for '{member}' is missing: it holds the parts of {table} together.",
                           {{"member", from}, {"table", table_.name}});
            targets_.push_back(std::move(copy));
        }
}

std::string Mapping::members() const {
    std::string all;
    for (std::size_t step = 0; step < arguments_.size(); ++step)
        for (const auto& argument : arguments_[step])
            if (all.find(argument.name) == all.npos) all += (all.empty() ? "" : ", ") + argument.name;
    return all;
}

boost::json::value Mapping::valueOf(const Target& target, const std::string& cell) const {
    const std::string text{trimmed(cell)};
    if (text.empty()) return nullptr;
    if (target.type == "true or false") {
        const auto word = lowered(text);
        if (saysYes(word) || saysNo(word)) return saysYes(word);
    }
    if (target.type == "whole number") {
        std::int64_t number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error == std::errc{} && end == text.data() + text.size()) return number;
    }
    const auto letter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    if (target.type == "money" && std::ranges::none_of(text, letter))
        return boost::json::value(text + " " + currency_);
    return boost::json::value(text);
}

void Mapping::add(std::vector<boost::json::object>& args, const CsvRow& row, std::size_t index) const {
    if (index == 0)
        for (std::size_t step = 0; step < args.size(); ++step)
            for (const auto& [member, json] : table_.steps[step].given)
                args[step][member] = db::json::parse(json);
    for (const auto& target : targets_) {
        auto value = valueOf(target, target.column ? row.cells[*target.column] : target.constant);
        if (value.is_null()) continue;
        auto& there = at(args[target.step], target.path, index);
        if (!there.is_null() && there != value)
            db::refuse("import.group",
                       "'{column}' is another one here than in the rows before with the same {group}. "
                       "Make it the same.",
                       {{"column", header_[*target.column]}, {"group", header_[*group_]}}, target.path);
        there = std::move(value);
    }
}

Mapping::Origin Mapping::origin(std::size_t step, const std::string& field) const {
    Origin origin;
    if (group_ && field.starts_with(table_.list + "["))
        std::from_chars(field.data() + table_.list.size() + 1, field.data() + field.size(), origin.row);
    for (const auto& target : targets_) {
        if (target.step != step || !target.column) continue;
        auto path = target.path;
        if (const auto open = path.find("[]"); open != path.npos)
            path.insert(open + 1, std::to_string(origin.row));
        if (path == field) origin.column = header_[*target.column];
    }
    return origin;
}

}  // namespace app
