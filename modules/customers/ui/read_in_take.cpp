// What files hold as rows, and how they come in: each for itself, and what became of it in its row.
#include "customers/ui/read_in_screen.h"

namespace customers::ui {

using desk::say;
using desk::shown;
using desk::shownNumber;
using desk::text;
using desk::Tone;

namespace {

QString didWord(const std::string& did) {
    if (did == "changed") return say("Changed");
    if (did == "same") return say("As it was");
    if (did == "older") return say("Older than ours");
    return did == "cancelled" ? say("Called off") : say("Added");
}

}  // namespace

// ---------------------------------------------------------------- what is shown

desk::TableRow ReadInScreen::rowOf(const ReadInRow& row, std::size_t at) const {
    using desk::TableCell;
    std::vector<TableCell> cells(8);
    if (const auto outcome = outcomes_.find(at); outcome != outcomes_.end()) cells[0] = {.text = outcome->second.said, .tone = outcome->second.tone, .chip = true};
    else cells[0] = {.text = row.take ? say("Comes in") : say("Stays out"), .tone = row.take ? Tone::active : Tone::neutral, .chip = true};
    if (const auto* lead = std::get_if<AddLead>(&row.what)) {
        cells[1].text = say("Lead");
        cells[2].text = text(lead->name);
        cells[3].text = text(lead->contact);
        cells[4].text = text(lead->email);
        cells[5].text = text(lead->phone);
    } else if (const auto* mail = std::get_if<KeepMail>(&row.what)) {
        cells[1].text = say("Mail");
        cells[2].text = text(mail->subject);
        cells[3].text = text(mail->name);
        cells[4].text = text(mail->from);
        if (mail->sentAt) cells[6].text = shown(*mail->sentAt);
    } else {
        const auto& entry = std::get<TakeEntry>(row.what);
        cells[1].text = entry.kind == ActivityKind::meeting ? say("Meeting") : say("Task");
        cells[2].text = text(entry.subject);
        if (!entry.mails.empty()) cells[4].text = text(entry.mails.front().address);
        if (entry.dueAt) cells[6].text = shown(*entry.dueAt);
    }
    QStringList known;
    if (row.twice && std::holds_alternative<TakeEntry>(row.what)) known << say("Here already: it is brought up to date");
    else if (row.twice) known << say("Here already, or twice in the files");
    for (const auto& one : row.known) known << text(one.number + " " + one.name) + " (" + one.why + ")";
    cells[7] = {.text = known.join(", "), .tone = row.twice ? Tone::attention : Tone::neutral, .muted = true};
    if (!row.take)
        for (auto& cell : cells) cell.muted = true;
    return {.cells = std::move(cells), .key = static_cast<std::int64_t>(at) + 1, .opens = row.known.empty() ? desk::Record{} : row.known.front().record};
}

void ReadInScreen::showRows() {
    std::vector<desk::TableRow> rows;
    for (std::size_t i = 0; i < all_.rows.size(); ++i) rows.push_back(rowOf(all_.rows[i], i));
    table_->setRows(std::move(rows));
    if (all_.rows.empty()) verb_->setEnabled(false);
}

// ---------------------------------------------------------------- in

void ReadInScreen::takeIn() {
    if (taking_ || !verb_->isEnabled()) return;
    std::optional<SiteId> site;
    if (const auto chosen = site_->value(); chosen.isDouble()) site = SiteId{chosen.toInteger()};
    std::vector<std::pair<std::size_t, ReadInRow>> rows;
    for (std::size_t i = 0; i < all_.rows.size(); ++i)
        if (all_.rows[i].take && !outcomes_.contains(i)) rows.emplace_back(i, all_.rows[i]);
    taking_ = true;
    verb_->setEnabled(false);
    sayBelow(say("Working…"), Tone::neutral);
    using Outcomes = std::vector<std::pair<std::size_t, Outcome>>;
    desk().work<Outcomes>(
        this, say("Take in"),
        [rows = std::move(rows), site](db::Company& company, const db::Actor& actor, desk::Job& job) {
            Outcomes outcomes;
            job.total = static_cast<std::int64_t>(rows.size());
            for (auto [at, row] : rows) {
                if (job.cancelled) break;
                const db::Circumstances once{.requestId = row.requestId, .occurredAt = {}, .reason = {}};
                try {
                    if (auto* lead = std::get_if<AddLead>(&row.what)) {
                        lead->site = site;
                        outcomes.push_back({at, {text(company.perform(actor, addLeadAction, *lead, once).number)}});
                    } else if (auto* mail = std::get_if<KeepMail>(&row.what)) {
                        mail->site = site;
                        mail->attachment = company.keepAttachment(actor, row.whole, "message/rfc822");
                        company.perform(actor, keepMailAction, *mail, once);
                        outcomes.push_back({at, {say("Kept")}});
                    } else {
                        outcomes.push_back({at, {didWord(company.perform(actor, takeEntryAction, std::get<TakeEntry>(row.what), once).did)}});
                    }
                } catch (const db::Refused& no) {
                    outcomes.push_back({at, {desk::sentences(no.reasons), Tone::bad}});
                } catch (const db::Refusal& no) {
                    outcomes.push_back({at, {desk::sentence(no), Tone::bad}});
                }
                ++job.done;
            }
            return outcomes;
        },
        [this](Outcomes outcomes) { taken(std::move(outcomes)); },
        [this](const std::vector<db::Refusal>& reasons) {
            taking_ = false;
            tellWhat();
            sayBelow(desk::sentences(reasons), Tone::bad);
        });
}

void ReadInScreen::taken(std::vector<std::pair<std::size_t, Outcome>> outcomes) {
    taking_ = false;
    std::int64_t good = 0, bad = 0;
    QString first;
    for (auto& [at, outcome] : outcomes) {
        ++(outcome.tone == Tone::bad ? bad : good);
        if (outcome.tone == Tone::bad) {
            if (first.isEmpty()) first = outcome.said;
            outcome.said = say("Refused");
        }
        outcomes_[at] = std::move(outcome);
    }
    showRows();
    tellWhat();
    auto words = say("%1 were taken in.").arg(shownNumber(good));
    if (bad > 0) words += " " + say("%1 were refused; the first: %2").arg(shownNumber(bad), first);
    sayBelow(words, bad > 0 ? Tone::bad : Tone::good);
}

}  // namespace customers::ui
