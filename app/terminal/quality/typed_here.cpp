#include "app/terminal/quality/typed_here.h"

#include <algorithm>

#include <boost/json/parse.hpp>

#include "quality/inspections.h"

namespace terminal::quality {
namespace {

int numberIn(const boost::json::object& args, const char* name, int absent) {
    const auto* found = args.if_contains(name);
    return found == nullptr || found->is_null() ? absent : found->to_number<int>();
}

// Nothing where it is of another inspection, or takes the place of a piece that is recorded.
std::optional<TypedHere> typedIn(const Queued& asked, tl::InspectionId inspection) {
    const auto json = boost::json::parse(asked.args);
    const auto& args = json.as_object();
    if (args.at("inspection").to_number<std::int64_t>() != inspection.number || numberIn(args, "piece", 0) != 0) return {};
    TypedHere typed{asked.requestId, numberIn(args, "line", 0), {}, numberIn(args, "goodPieces", 0), numberIn(args, "badPieces", 0)};
    if (const auto* readings = args.if_contains("readings"))
        for (const auto& one : readings->as_array()) fromText(std::string{one.as_string()}, typed.readings.emplace_back());
    return typed;
}

}  // namespace

std::vector<TypedHere> typedHere(const Store& store, tl::InspectionId inspection) {
    std::vector<TypedHere> all;
    for (const auto& asked : store.sent(::quality::recordResultsAction.name)) {
        try {
            if (auto typed = typedIn(asked, inspection)) all.push_back(std::move(*typed));
        } catch (const std::exception&) {
            // Somebody changed it by hand on the waiting page: the company says what is wrong with it.
        }
    }
    return all;
}

std::vector<std::string> heardOf(const db::Read& read, const std::vector<TypedHere>& typed) {
    std::vector<std::string> heard;
    for (const auto& one : typed)
        if (read.find<std::int64_t>(R"sql(select log_id from action_log where request_id = $1)sql", one.requestId))
            heard.push_back(one.requestId);
    return heard;
}

void addTyped(InspectionView& view, const std::vector<TypedHere>& typed) {
    for (const auto& one : typed) {
        const auto line = std::ranges::find(view.asked, one.line, &AskedView::line);
        if (line == view.asked.end() || std::ranges::find(view.heard, one.requestId) != view.heard.end()) continue;
        const auto outside = std::ranges::count_if(one.readings, [&](Reading value) { return line->outside(value); });
        line->recorded += static_cast<int>(one.readings.size()) + one.good + one.bad;
        line->bad += static_cast<int>(outside) + one.bad;
    }
}

}  // namespace terminal::quality
