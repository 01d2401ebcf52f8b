// What happens with a decision: it is performed for all lots that were chosen or for none, and said.
#include <QApplication>
#include <QPushButton>

#include "quality/ui/decision_panel.h"
#include "quality/ui/screens.h"

namespace quality::ui {

using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

// The argument's own text stands in the JSON: what cannot be read is refused beside its field.
std::string argumentsOf(const DecideInspection& part, const QJsonValue& quantity, const QJsonValue& bin) {
    QJsonObject args{{"inspection", static_cast<qint64>(part.inspection.number)},
                     {"verdict", part.verdict == Verdict::free ? "free" : "reject"},
                     {"comment", text(part.comment)}};
    if (part.lot) args["lot"] = static_cast<qint64>(part.lot->number);
    if (!quantity.isNull())
        args["quantity"] = quantity;
    else if (part.quantity)
        args["quantity"] = text(toText(*part.quantity));
    if (!bin.isNull()) args["bin"] = bin;
    return QJsonDocument{args}.toJson(QJsonDocument::Compact).toStdString();
}

Quantity quantityIn(const QJsonValue& value) {
    Quantity quantity;
    fromText(utf8(value.toString()), quantity);
    return quantity;
}

}  // namespace

void DecisionPanel::clearRefusals() {
    for (const auto& [name, one] : fields_) one->setRefusal({});
    refusal_->hide();
}

void DecisionPanel::decide(Verdict verdict) {
    if (busy_ || !free_->isEnabled()) return;
    for (const auto& [name, one] : fields_) one->finish();
    clearRefusals();
    busy_ = true;
    offer();
    perform(verdict);
}

void DecisionPanel::perform(Verdict verdict) {
    const auto quantity = field("quantity")->value(), bin = field("bin")->value();
    std::vector<std::string> args;
    for (const auto& part : parts(verdict)) args.push_back(argumentsOf(part, quantity, bin));
    if (args != sentArgs_) {  // another decision: it gets ids of its own
        sentArgs_ = args;
        sent_.assign(args.size(), {});
        for (auto& one : sent_) one.requestId = db::newRequestId();
    }
    std::vector<db::Request> requests;
    const std::string name = decideInspectionAction.name;
    const auto version = desk_.company().actions().get(name).version;
    for (std::size_t i = 0; i < args.size(); ++i) requests.push_back({name, args[i], sent_[i], version});
    const bool signs = now_.head.mustSign;
    const db::Secret password{utf8(field("password")->value().toString())};
    const auto meaning = utf8(field("meaning")->typed());
    field("password")->setTyped({});
    desk_.work<Answered>(
        this, say("Deciding on %1").arg(text(now_.head.number)),
        [requests = std::move(requests), signs, password, meaning](db::Company& company, const db::Actor& actor, desk::Job&) {
            auto mine = requests;
            if (signs) {
                const auto signature = company.sign(actor, password, meaning);
                for (auto& one : mine) one.circumstances.signature = signature;
            }
            Answered all;
            const auto take = [&all](const db::Answer& answer) {
                const auto result = QJsonDocument::fromJson(QByteArray::fromStdString(answer.result)).object();
                all.freed = quantityIn(result["freed"]);
                all.rejected = quantityIn(result["rejected"]);
                all.waiting = quantityIn(result["waiting"]);
                all.decided = result["state"] == "decided";
                all.holds += static_cast<std::size_t>(result["holds"].toArray().size());
                boost::describe::enum_from_string(utf8(result["next"].toString()).c_str(), all.next);
            };
            if (mine.size() == 1) {
                take(company.perform(actor, mine.front()));
                return all;
            }
            const auto outcomes = company.performAll(actor, mine, db::Mode::AllOrNothing);
            for (const auto& outcome : outcomes)  // those that fell with another one have no reasons of their own
                if (!outcome.reasons.empty()) throw db::Refused{outcome.reasons};
            for (const auto& outcome : outcomes)
                if (outcome.answer) take(*outcome.answer);
            return all;
        },
        [this](const Answered& all) { done(all); }, [this](const std::vector<db::Refusal>& reasons) { refused(reasons); });
}

void DecisionPanel::done(const Answered& all) {
    busy_ = false;
    sentArgs_.clear();
    for (const auto& [name, one] : fields_)
        if (name != "meaning") one->setTyped({});
    anew_ = true;
    QStringList words;
    if (all.freed > Quantity{}) words << say("%1 free for use").arg(shown(all.freed, now_.head.unit));
    if (all.rejected > Quantity{}) words << say("%1 rejected").arg(shown(all.rejected, now_.head.unit));
    if (all.waiting > Quantity{}) words << say("%1 still wait").arg(shown(all.waiting, now_.head.unit));
    auto said = say("%1: %2.").arg(text(now_.head.number), words.join(", "));
    if (all.holds > 0) said += " " + say("%1 lots are on hold.").arg(all.holds);
    const bool stricter = all.next != now_.source.severity;
    if (stricter) said += " " + say("The next lot of the source: %1.").arg(say(chipOf(severities(), all.next).word));
    desk_.toast(said, stricter && all.next != Severity::normal ? Tone::attention : Tone::good);
    if (decided) decided();
}

void DecisionPanel::refused(const std::vector<db::Refusal>& reasons) {
    busy_ = false;
    if (!desk::openOutcome(reasons)) sentArgs_.clear();
    QStringList all;
    desk::Field* first = nullptr;
    for (const auto& reason : reasons) {
        auto* beside = field(reason.field);
        if (beside == nullptr && reason.code.starts_with("sign_in.")) beside = field("password");
        if (beside != nullptr) {
            beside->setRefusal(desk::sentence(reason));
            if (first == nullptr) first = beside;
        }
        if (const auto words = desk::sentence(reason); !all.contains(words)) all << words;
    }
    offer();
    refusal_->setText(all.join('\n'));
    refusal_->show();
    QApplication::beep();
    if (first != nullptr) first->editor()->setFocus();
}

}  // namespace quality::ui
