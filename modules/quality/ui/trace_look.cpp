// How records of a thread look: what their kinds are called, and what they have to do with each other.
#include <algorithm>

#include "app/desk/words.h"
#include "quality/ui/trace.h"

namespace quality::ui {

using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;

namespace {

struct KindLook {
    const char* kind;
    const char* title;  // English
    const char* icon;
};
constexpr KindLook kindLooks[] = {
    {"customer", "Customer", "customer"}, {"party", "Supplier", "building"}, {"lead", "Lead", "star"},
    {"opportunity", "Opportunity", "chart"}, {"frame order", "Frame order", "ledger"}, {"ticket", "Ticket", "phone"},
    {"order", "Order", "cart"}, {"order line", "Order line", "cart"}, {"invoice", "Invoice", "invoice"},
    {"payment", "Payment", "money"}, {"item", "Item", "box"}, {"lot", "Lot", "lot"},
    {"receipt", "Receipt", "receive"}, {"work order", "Work order", "factory"}, {"operation", "Operation", "gear"},
    {"handling unit", "Handling unit", "box"}, {"shipment", "Shipment", "truck"}, {"load", "Load", "truck"},
    {"return", "Return", "return"}, {"inspection", "Inspection", "check"}, {"nonconformance", "Nonconformance", "warning"},
    {"complaint", "Complaint", "bell"}, {"return order", "Announced return", "return"}, {"8D report", "8D report", "quality"},
    {"change order", "Change order", "swap"}, {"document", "Document", "drawing"},
};

const KindLook* lookOf(const std::string& kind) {
    const auto* const found = std::ranges::find_if(kindLooks, [&](const KindLook& look) { return kind == look.kind; });
    return found == std::end(kindLooks) ? nullptr : found;
}

}  // namespace

QString kindTitle(const std::string& kind) {
    const auto* look = lookOf(kind);
    return look == nullptr ? text(kind) : say(look->title);
}

const char* kindIcon(const std::string& kind) {
    const auto* look = lookOf(kind);
    return look == nullptr ? "link" : look->icon;
}

QString bondWords(Bond bond) {
    switch (bond) {
        case Bond::became: return say("became");
        case Bond::asked: return say("asked for");
        case Bond::ordered: return say("ordered");
        case Bond::part: return say("has the part");
        case Bond::made_for: return say("is made by");
        case Bond::set_aside: return say("is set aside for");
        case Bond::supplied: return say("supplied");
        case Bond::received: return say("brought in");
        case Bond::went_in: return say("went into");
        case Bond::issued: return say("was issued to");
        case Bond::made: return say("made");
        case Bond::packed: return say("is packed in");
        case Bond::shipped: return say("left with");
        case Bond::delivered: return say("was delivered to");
        case Bond::loaded: return say("was loaded onto");
        case Bond::billed: return say("was billed by");
        case Bond::credited: return say("was credited by");
        case Bond::paid: return say("was paid by");
        case Bond::came_back: return say("came back with");
        case Bond::announced: return say("is announced back by");
        case Bond::replaced: return say("is replaced by");
        case Bond::inspected: return say("was inspected by");
        case Bond::found: return say("was found in");
        case Bond::complained: return say("is complained about in");
        case Bond::led_to: return say("led to");
        case Bond::reported: return say("was told in");
        case Bond::changed: return say("changed");
        case Bond::worked_by: return say("rules");
    }
    return {};
}

Tone stateTone(const std::string& state) {
    const auto isOf = [&](std::initializer_list<std::string_view> some) { return std::ranges::find(some, state) != some.end(); };
    if (isOf({"on_hold", "reject", "rejected", "lost", "scrap", "obsolete", "withdrawn"})) return Tone::bad;
    if (isOf({"due", "open", "marginal", "announced", "review", "hold"})) return Tone::attention;
    if (isOf({"signed", "released", "running", "loading", "planned", "waiting", "quote"})) return Tone::active;
    if (isOf({"completed", "finished", "closed", "settled", "accept", "approved", "solved", "won", "active", "received", "departed", "shipped"}))
        return Tone::good;
    return Tone::neutral;
}

QString whenWords(const ThreadNode& node) {
    if (node.at) return shown(*node.at);
    return node.on ? shown(*node.on) : QString{};
}

QString reachWords(const ThreadReach& reach) {
    if (!reach.any()) return {};
    const auto more = std::max(reach.total - reach.shown, 1);
    return (reach.least ? QStringLiteral("+%1…") : QStringLiteral("+%1")).arg(more);
}

QStringList tellLines(const ThreadPoint& point) {
    const auto& node = point.node;
    QStringList lines{kindTitle(node.ref.kind) + " " + text(node.number), text(node.title)};
    if (!node.state.empty()) lines << desk::wordOf(node.state);
    lines << whenWords(node) << text(node.who);
    if (node.mixed) lines << say("Kept without lots: nobody can tell which of them it was.");
    const auto of = [&](const QString& words, const ThreadReach& reach) {
        if (reach.any()) lines << words.arg(reach.shown).arg(reach.least ? say("%1 or more").arg(reach.total) : QString::number(reach.total));
    };
    of(say("Before it: %1 of %2 are shown."), point.before);
    of(say("After it: %1 of %2 are shown."), point.after);
    lines.removeAll(QString{});
    return lines;
}

desk::Record recordOf(const ThreadNode& node) { return {text(node.opens.kind), node.opens.id}; }

ThreadRef threadRefIn(const QJsonObject& with) { return {desk::utf8(with["kind"].toString()), with["id"].toInteger()}; }

QJsonObject withOf(const ThreadRef& ref) { return {{"kind", text(ref.kind)}, {"id", static_cast<qint64>(ref.id)}}; }

}  // namespace quality::ui
