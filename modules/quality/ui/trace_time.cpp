#include "quality/ui/trace_time.h"

#include <algorithm>

#include "quality/ui/trace.h"

namespace quality::ui {

using desk::text;
using desk::Tone;

namespace {

// Where a point stands in time: a bar from when it began to when it was over, a day long where only the day is known.
std::optional<std::pair<desk::Moment, desk::Moment>> timeOf(const ThreadNode& node) {
    if (!node.at && !node.on) return {};
    const auto from = node.at ? desk::moment(*node.at) : desk::moment(*node.on);
    const auto least = node.at ? desk::hourLong : desk::dayLong;
    return std::pair{from, std::max(from + least, node.until ? desk::moment(*node.until) : from)};
}

}  // namespace

desk::TimeContents inTime(const Thread& thread) {
    desk::TimeContents out;
    std::vector<std::pair<desk::Moment, std::size_t>> order;
    for (std::size_t i = 0; i < thread.points.size(); ++i)
        if (const auto time = timeOf(thread.points[i].node)) order.emplace_back(time->first, i);
    std::ranges::sort(order);
    for (const auto& [from, i] : order) {
        const auto& point = thread.points[i];
        const auto time = *timeOf(point.node);
        out.bars.push_back({.key = static_cast<std::int64_t>(i) + 1,
                            .row = static_cast<int>(out.rows.size()),
                            .from = time.first,
                            .to = time.second,
                            .text = text(point.node.title),
                            .tone = i == 0 ? Tone::active : stateTone(point.node.state),
                            .tells = tellLines(point).join(QStringLiteral(", ")),
                            .opens = recordOf(point.node)});
        out.rows.push_back({.label = text(point.node.number), .second = kindTitle(point.node.ref.kind)});
    }
    return out;
}

desk::Zoom zoomOf(const desk::TimeContents& contents) {
    desk::Moment first = 0, last = 0;
    for (const auto& bar : contents.bars) {
        first = first == 0 ? bar.from : std::min(first, bar.from);
        last = std::max(last, bar.to);
    }
    const auto days = (last - first) / desk::dayLong;
    return days < 12 ? desk::Zoom::weeks : days < 60 ? desk::Zoom::months : desk::Zoom::quarters;
}

}  // namespace quality::ui
