#include "database/action.h"

#include <algorithm>

#include "database/list.h"

namespace db {

void Actions::add(const AnyAction& action, Reach reach) {
    ensure(find(action.name) == nullptr, "two actions have one name");
    all_.push_back(&action);
    reach_.emplace(action.name, reach);
}

Reach Actions::reach(const AnyAction& action) const {
    const auto at = reach_.find(action.name);
    return at == reach_.end() ? Reach::site : at->second;
}

void Actions::addRight(std::string_view name, std::string_view title) { rights_.emplace_back(name, title); }

const AnyAction* Actions::find(std::string_view name) const {
    const auto at = std::find_if(all_.begin(), all_.end(), [&](const auto* a) { return a->name == name; });
    return at == all_.end() ? nullptr : *at;
}

const AnyAction& Actions::get(std::string_view name) const {
    if (const auto* action = find(name)) return *action;
    refuse("action.unknown", "There is no action '{name}'. See the list: throughline actions.", {{"name", name}});
}

bool Actions::knowsRight(std::string_view permission) const {
    return permission == "*" || find(permission) != nullptr ||
           std::any_of(rights_.begin(), rights_.end(), [&](const auto& r) { return r.first == permission; });
}

void Actions::addList(const List& list) {
    for (const auto* known : lists_) ensure(std::string_view{known->name} != list.name, "two lists have one name");
    lists_.push_back(&list);
}

const List& Actions::list(std::string_view name) const {
    std::string known;
    for (const auto* list : lists_) {
        if (list->name == name) return *list;
        known += (known.empty() ? "" : ", ") + std::string{list->name};
    }
    refuse("list.unknown", "There is no list '{name}'. There are: {known}.", {{"name", shown(name)}, {"known", known}});
}

}  // namespace db
