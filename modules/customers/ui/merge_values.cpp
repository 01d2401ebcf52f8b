// Whose value stays, and the merge itself: tried first, then done with what changes as one.
#include <QJsonDocument>

#include "customers/ui/merge_screen.h"

namespace customers::ui {

using desk::say;
using desk::shownNumber;
using desk::text;
using desk::Tone;

namespace {

const char* verbOf(const QString& kind) {
    if (kind == "contact") return "customers.mergeContacts";
    return kind == "lead" ? "customers.mergeLeads" : "customers.mergeParties";
}

std::string jsonOf(const QJsonObject& args) { return QJsonDocument{args}.toJson(QJsonDocument::Compact).toStdString(); }

struct Result {
    std::vector<db::Refusal> reasons;
    std::string answer;  // of the merge
};

// Both or neither.
Result performBoth(db::Company& company, const db::Actor& actor, const std::vector<db::Request>& requests) {
    Result result;
    for (auto& outcome : company.performAll(actor, requests, db::Mode::AllOrNothing)) {
        result.reasons.insert(result.reasons.end(), outcome.reasons.begin(), outcome.reasons.end());
        if (outcome.answer) result.answer = outcome.answer->result;
    }
    return result;
}

}  // namespace

// ---------------------------------------------------------------- whose value stays

// Who may change firms may keep what the double says; all else stays as it is.
bool MergeScreen::choosable(const MergeField& field) const {
    return *field.argument != 0 && field.into != field.from && !field.from.empty() && desk().may("people.changeParty");
}

void MergeScreen::toggle(int row) {
    const auto at = static_cast<std::size_t>(row);
    if (at >= facts_.fields.size() || busy_) return;
    if (!choosable(facts_.fields[at]))
        return desk().toast(say("What the one that goes on says stays here: they are alike, or it is not for choosing."), Tone::neutral);
    fromStays_[at] = !fromStays_[at];
    chosen_[facts_.fields[at].title] = fromStays_[at];
    showValues();
}

void MergeScreen::showValues() {
    std::vector<desk::TableRow> rows;
    for (std::size_t i = 0; i < facts_.fields.size(); ++i) {
        const auto& field = facts_.fields[i];
        const bool open = choosable(field);
        const auto stays = fromStays_[i] ? field.from : field.into;
        rows.push_back({.cells = {{.text = say(field.title), .muted = true},
                                  {.text = text(field.into), .tone = open && !fromStays_[i] ? Tone::active : Tone::neutral},
                                  {.text = text(field.from), .tone = open && fromStays_[i] ? Tone::active : Tone::neutral},
                                  {.text = text(stays), .muted = !open}},
                        .key = static_cast<std::int64_t>(i) + 1});
    }
    values_->setRows(std::move(rows));
}

QJsonObject MergeScreen::changeArguments() const {
    QJsonObject args;
    for (std::size_t i = 0; i < facts_.fields.size(); ++i)
        if (fromStays_[i] && choosable(facts_.fields[i])) args[QLatin1StringView{facts_.fields[i].argument}] = text(facts_.fields[i].from);
    if (args.isEmpty()) return args;
    args["party"] = static_cast<qint64>(facts_.into);
    args["version"] = static_cast<qint64>(facts_.version);
    return args;
}

QJsonObject MergeScreen::mergeArguments() const {
    return {{kind(), static_cast<qint64>(idOf(false))}, {"into", static_cast<qint64>(idOf(true))}, {"reason", reason_->typed().trimmed()}};
}

// ---------------------------------------------------------------- done as one

void MergeScreen::rehearse() {
    const auto turn = turn_;
    const auto* action = verbOf(kind());
    if (!desk().may(action)) return said_->setText(say("You may not merge them. Ask an administrator for the right."));
    desk().rehearse(
        this, db::Request{action, jsonOf(mergeArguments()), {}, desk().company().actions().get(action).version},
        [this, turn](const std::string& answer) {
            if (turn != turn_) return;
            const auto moved = QJsonDocument::fromJson(QByteArray::fromStdString(answer)).object()["moved"].toInteger();
            said_->setText(say("%1 goes on with all %2 links; %3 stays as a pointer to it. What was posted stays as it was posted. Enter on a line "
                                "above chooses whose value stays.")
                               .arg(text(facts_.intoNumber), shownNumber(moved), text(facts_.fromNumber)));
            verb_->setEnabled(true);
        },
        [this, turn](const std::vector<db::Refusal>& reasons) {
            if (turn == turn_) showRefusals(reasons);
        });
}

void MergeScreen::submit() {
    if (busy_ || !verb_->isEnabled()) return;
    const auto& actions = desk().company().actions();
    const auto* action = verbOf(kind());
    std::vector<db::Request> requests;
    if (const auto change = changeArguments(); !change.isEmpty())
        requests.push_back(change_.request("people.changeParty", jsonOf(change), actions.get("people.changeParty").version));
    requests.push_back(merge_.request(action, jsonOf(mergeArguments()), actions.get(action).version));
    busy_ = true;
    verb_->setEnabled(false);
    const auto ended = [this](const std::vector<db::Refusal>& reasons) {
        busy_ = false;
        change_.refused(reasons);
        merge_.refused(reasons);
        showRefusals(reasons);
        verb_->setEnabled(true);
    };
    desk().work<Result>(
        this, say("Merge"),
        [requests](db::Company& company, const db::Actor& actor, desk::Job&) { return performBoth(company, actor, requests); },
        [this, ended](Result result) {
            if (!result.reasons.empty()) return ended(result.reasons);
            done(QJsonDocument::fromJson(QByteArray::fromStdString(result.answer)).object()["moved"].toInteger());
        },
        ended);
}

void MergeScreen::done(std::int64_t moved) {
    change_.done();
    merge_.done();
    auto& d = desk();  // closing ends this screen
    const desk::Record goesOn{kind(), facts_.into};
    const auto said = say("%1 is merged into %2: %3 links moved.").arg(text(facts_.fromNumber), text(facts_.intoNumber), shownNumber(moved));
    busy_ = false;
    facts_ = {};
    if (isVisible()) d.shell->closeCurrent();
    if (d.canOpen(goesOn.kind)) d.open(goesOn);
    d.toast(said);
}

}  // namespace customers::ui
