// How an 8D report looks on paper: a table a discipline, in their order.
#include <set>

#include "app/desk/letter.h"
#include "app/desk/print_screen.h"
#include "app/desk/words.h"
#include "quality/ui/capa_paper.h"
#include "quality/ui/cases.h"

namespace quality::cases {
namespace {

using desk::say;
using desk::shown;
using desk::text;

desk::LetterHead letterHeadOf(const CapaPaper& p) {
    const auto& h = p.head;
    return {.seller = desk::sellerOf(p.letterhead),
            .firm = text(h.firm),
            .site = text(h.site),
            .receiver = text(p.receiver.name),
            .address = desk::texts(p.receiver.address),
            .facts = {{say("Item"), text(h.item.value_or(""))},
                      {say("Kind of defect"), text(h.defect.value_or(""))},
                      {say("Complaint"), text(h.complaint.value_or(""))},
                      {say("Nonconformance"), text(h.nonconformance.value_or(""))},
                      {say("Opened"), shown(h.openedAt)},
                      {say("State"), wordIn(capaStates(), h.state)},
                      {say("Printed"), shown(p.printedOn)}},
            .title = p.title(),
            .opening = text(h.title)};
}

// The photo stands in the company; on paper it is named so that it is found.
QString evidenceOf(const std::string& words, const std::optional<std::string>& photo) {
    QStringList all{text(words)};
    if (photo) all << say("Photo") + ' ' + text(photo->substr(0, 12));
    all.removeAll(QString{});
    return all.join('\n');
}

QString doneOf(const std::string& state, const std::optional<db::Instant>& at) { return at ? shown(*at).left(10) : wordIn(stepStates(), state); }

// Whoever has a step or an action.
QString teamOf(const CapaPaper& p) {
    std::vector<std::string> names;
    std::set<std::string> seen;
    for (const auto& one : p.steps)
        if (seen.insert(one.owner).second) names.push_back(one.owner);
    for (const auto& one : p.actions)
        if (seen.insert(one.owner).second) names.push_back(one.owner);
    return desk::texts(names).join(QStringLiteral(", "));
}

void addStep(desk::Letter& letter, const PaperStep& step, const QString& below) {
    letter.table({{say("Owner"), 1150}, {say("Due"), 620}, {say("Done"), 620}, {say("What was done and found")}},
                 text(step.step) + ' ' + say(disciplineTitle(step.step)));
    letter.row({.cells = {text(step.owner), shown(step.dueOn), doneOf(step.state, step.doneAt), evidenceOf(step.evidence, step.attachment)}, .below = below});
}

QString problemOf(const CapaHead& h) {
    QStringList all{text(h.title)};
    if (h.item) all << text(*h.item + " · " + h.itemName.value_or(""));
    if (h.said && !h.said->empty()) all << text(*h.complaint + ": " + *h.said);
    if (h.found && !h.found->empty()) all << text(*h.nonconformance + ": " + *h.found);
    return all.join('\n');
}

QString belowOf(const CapaPaper& p, std::string_view step) {
    if (step == "D1") return say("Team: %1").arg(teamOf(p));
    if (step == "D2") return problemOf(p.head);
    return step == "D3" ? text(p.head.contained.value_or("")) : QString{};
}

void addGoods(desk::Letter& letter, const CapaPaper& p) {
    if (p.goods.empty()) return;
    letter.table({{say("Item")}, {say("Lot"), 1100}, {say("Place"), 1000}, {say("Bin, truck or customer"), 1200}, {say("Quantity"), 760, true}}, say("Contained"));
    for (const auto& one : p.goods)
        letter.row({.cells = {text(one.item), one.lot == "-" ? QString{} : text(one.lot), wordIn(places(), one.place), text(one.at), shown(one.quantity, one.unit)},
                    .below = {}});
}

void addCauses(desk::Letter& letter, const CapaPaper& p) {
    const auto tree = causeTree(p.causes);
    if (tree.empty()) return;
    letter.table({{say("Cause")}, {say("Root cause"), 900}}, say("Causes"));
    for (const auto& one : tree)  // blanks that no line break takes away
        letter.row({.cells = {QString(4 * one.depth, QChar::Nbsp) + one.words, one.root ? say("Root cause") : QString{}}, .below = {}, .strong = one.root});
}

void addActions(desk::Letter& letter, const CapaPaper& p, std::string_view kind, const QString& title) {
    if (std::ranges::none_of(p.actions, [&](const PaperAction& one) { return one.kind == kind; })) return;
    letter.table({{say("What is done")}, {say("Owner"), 950}, {say("Due"), 560}, {say("Done"), 560}, {say("Evidence"), 1150}}, title);
    for (const auto& one : p.actions)
        if (one.kind == kind)
            letter.row({.cells = {text(one.text), text(one.owner), shown(one.dueOn), doneOf(one.state, one.doneAt), evidenceOf(one.evidence, one.attachment)},
                        .below = {}});
}

void addProof(desk::Letter& letter, const Effectiveness& proof) {
    if (proof.good.empty() && proof.bad.empty()) return;
    letter.table({{proof.byAudits ? say("Audit") : say("Lot")}, {say("What it shows"), 2200}}, proof.byAudits ? say("Proof by later audits") : say("Proof by later lots"));
    for (const auto& one : proof.bad) letter.row({.cells = {text(one), say("It came back")}, .below = {}, .strong = true});
    for (const auto& one : proof.good) letter.row({.cells = {text(one), say("Without the defect")}, .below = {}});
}

QStringList endOf(const CapaPaper& p) {
    const auto& h = p.head;
    QStringList all;
    const auto come = p.proof.good.size();
    if (p.proof.byAudits) all << say("%1 of %2 later audits have found none of it.").arg(come).arg(p.proof.needed);
    else all << say("%1 of %2 later lots have come without the defect.").arg(come).arg(p.proof.needed);
    if (h.signedAt) {
        all << say("Signed by %1 on %2: %3").arg(text(h.signedBy.value_or("")), shown(*h.signedAt), text(h.meaning.value_or("")));
        all << say("What was signed has the sum %1.").arg(text(h.contentHash.value_or("")));
    } else {
        all << say("This report is not closed: nothing on it is signed.") << say("Quality (day, name): %1").arg(QString(40, '_'));
    }
    return all;
}

std::optional<desk::PrintedPaper> printed(const db::Read& read, std::int64_t id) {
    if (id == 0) id = read.one<std::int64_t>(R"sql(select coalesce(max(capa_id), 0) as id from capa)sql");
    const auto paper = capaPaper(read, CapaId{id});
    if (!paper) return std::nullopt;
    return desk::PrintedPaper{.id = id,
                              .number = paper->head.number,
                              .name = paper->head.title,
                              .title = paper->title(),
                              .fileName = paper->fileName(),
                              .paper = std::make_shared<const desk::Paper>(laidOut(*paper)),
                              .firm = paper->head.firm,
                              .clerk = {},
                              .email = paper->receiver.email};
}

}  // namespace

desk::Paper laidOut(const CapaPaper& p) {
    desk::Letter letter{letterHeadOf(p)};
    for (const auto& step : p.steps) {
        addStep(letter, step, belowOf(p, step.step));
        if (step.step == "D3") addGoods(letter, p);
        if (step.step == "D4") addCauses(letter, p);
        if (step.step == "D6") addActions(letter, p, "corrective", say("Actions"));
        if (step.step == "D7") addActions(letter, p, "preventive", say("Actions"));
        if (step.step == "D8") addProof(letter, p.proof);
    }
    letter.sentences(endOf(p));
    return letter.finished();
}

void addCapaPaper(desk::Desk& desk) {
    desk.add(desk::ScreenKind{.id = "quality.capa_paper",
                              .area = desk::Area::quality,
                              .title = "8D report on paper",
                              .icon = "print",
                              .right = "complaints.see",
                              .inRail = false,
                              .make = desk::printScreen({.record = "8D report",
                                                         .title = "8D report on paper",
                                                         .empty = "There is no 8D report to print.",
                                                         .tables = {"capa", "capa_step", "capa_cause", "capa_action", "capa_signature", "containment", "lot", "nonconformance",
                                                                    "letterhead"},
                                                         .read = printed})});
}

}  // namespace quality::cases
