// What becomes of goods that are not as they should be, a line for each way: so many are scrapped, so many reworked. Only the
// lines with pieces count; a concession is signed.
#include "quality/ui/decide_screen.h"

#include <algorithm>

#include <QGridLayout>
#include <QJsonDocument>
#include <QKeyEvent>

#include "app/desk/keys.h"
#include "app/desk/labels.h"
#include "quality/ui/cases.h"
#include "quality/ui/leaving.h"

namespace quality::cases {

using desk::px;
using desk::say;
using desk::text;
using desk::utf8;

desk::Field* DecideScreen::Line::at(const std::string& argument) const {
    for (const auto& [name, field] : fields)
        if (name == argument) return field;
    return nullptr;
}

DecideScreen::DecideScreen(desk::Desk& d, const QJsonObject& with) : Screen{d}, id_{with["id"].toInteger()} {
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(px(20), px(16), px(20), px(16));
    column->setSpacing(px(12));
    head_ = desk::plain({}, this);
    head_->setWordWrap(true);
    column->addWidget(head_);
    auto* frame = desk::cardFrame(this);
    auto* inside = new QVBoxLayout{frame};
    inside->setContentsMargins(px(16), px(12), px(16), px(12));
    grid_ = new QGridLayout;
    grid_->setHorizontalSpacing(px(10));
    grid_->setVerticalSpacing(px(10));
    inside->addLayout(grid_);
    column->addWidget(frame);
    signing_ = new SigningRow{d, this, say("concession granted")};
    signing_->hide();
    column->addWidget(signing_);
    refusal_ = desk::plain({}, this);
    refusal_->setProperty("bad", true);
    refusal_->setWordWrap(true);
    refusal_->hide();
    column->addWidget(refusal_);
    auto* foot = new QHBoxLayout;
    sum_ = desk::heading({}, this);
    foot->addWidget(sum_);
    foot->addStretch(1);
    verb_ = new QPushButton{desk::icon("check", desk::theme().onAccent), say("Decide"), this};
    verb_->setProperty("main", true);
    verb_->setAutoDefault(true);
    verb_->setEnabled(false);
    desk::giveKeys(verb_, QKeySequence{"Ctrl+Return"});
    connect(verb_, &QPushButton::clicked, this, [this] { submit(); });
    foot->addWidget(verb_);
    column->addLayout(foot);
    column->addStretch(1);
    load();
}

QString DecideScreen::title() const { return known_ ? say("Decide on %1").arg(text(what_.number)) : say("Decide"); }
QString DecideScreen::explain() const { return text(what_.item); }

void DecideScreen::refresh(const QSet<QString>& tables) {
    if (!busy_ && tables.intersects({"nonconformance", "disposition", "stock_balance"})) load();
}

void DecideScreen::load() {
    if (id_ == 0) return show({});
    desk().read<std::optional<ToDecide>>(
        this, [id = id_](const db::Read& read) { return toDecide(read, id); }, [this](std::optional<ToDecide> what) { show(std::move(what)); });
}

void DecideScreen::show(std::optional<ToDecide> what) {
    known_ = what.has_value();
    if (!what) return head_->setText(say("Choose goods that are to be decided on from the list of nonconformances."));
    what_ = std::move(*what);
    const auto left = desk::shown(Quantity{what_.left}, what_.unit);
    const auto saying = !what_.defect.empty() && !what_.text.empty() ? text(what_.defect + ": " + what_.text) : text(what_.defect + what_.text);
    head_->setText(what_.left == 0          ? say("All of %1 is decided on.").arg(text(what_.number))
                   : !what_.lotId           ? say("%1 of %2 at work are not decided on yet. %3").arg(left, text(what_.item), saying)
                   : what_.bin.empty()      ? say("%1 of %2, lot %3, are not decided on yet. %4").arg(left, text(what_.item), text(what_.lot), saying)
                                            : say("%1 of %2, lot %3, in %4 are not decided on yet. %5").arg(left, text(what_.item), text(what_.lot), text(what_.bin), saying));
    if (!made_) makeLines();
    verb_->setEnabled(what_.left > 0 && !busy_);
    showSums();
    tell();
}

bool DecideScreen::mayClose() {
    if (busy_) return false;
    return !typed() || ui::throwsAway(this, say("Leave this decision?"));
}

// ---------------------------------------------------------------- doing it

QJsonObject DecideScreen::arguments() {
    QJsonArray parts;
    sent_.clear();
    for (const auto* line : used()) {
        QJsonObject part{{"kind", text(line->kind)}};
        for (const auto& [name, one] : line->fields)
            if (!isBlank(one)) part[text(name)] = one->value();
        if (!part.contains("reason")) part["reason"] = "";
        if (bin_ != nullptr) part["bin"] = bin_->typed().toLongLong();
        sent_.push_back(line->kind);
        parts.append(part);
    }
    return {{"nonconformance", static_cast<qint64>(id_)}, {"parts", parts}};
}

void DecideScreen::submit() {
    if (busy_ || !verb_->isEnabled()) return;
    bool reading = false;
    for (const auto& line : lines_)
        for (const auto& [name, one] : line.fields) {
            one->finish();
            one->setRefusal({});
            reading = reading || one->reading();
        }
    if (reading) return QTimer::singleShot(20, this, [this] { submit(); });
    signing_->clearRefusals();
    refusal_->hide();
    const auto args = arguments();
    busy_ = true;
    verb_->setEnabled(false);
    auto request = once_.request("quality.decide", QJsonDocument{args}.toJson(QJsonDocument::Compact).toStdString());
    const auto then = [this](const db::Answer& answer) { done(answer); };
    const auto no = [this](const std::vector<db::Refusal>& reasons) { refused(reasons); };
    if (signing_->isVisibleTo(this) && !isBlank(lines_.front().at("quantity"))) signing_->perform(this, say("Signing %1").arg(text(what_.number)), std::move(request), then, no);
    else desk().perform(this, std::move(request), then, no);
}

void DecideScreen::done(const db::Answer& answer) {
    once_.done();
    const auto result = QJsonDocument::fromJson(QByteArray::fromStdString(answer.result)).object();
    QStringList parts;
    for (const auto& one : result["parts"].toArray()) {
        const auto part = one.toObject();
        const auto words = QStringLiteral("%1 %2").arg(part["quantity"].toString(), wordIn(dispositions(), utf8(part["kind"].toString())));
        parts << (part["number"].toString().isEmpty() ? words : words + " (" + part["number"].toString() + ")");
    }
    auto said = say("Decided on %1: %2.").arg(result["number"].toString(), parts.join(", "));
    if (result["released"].toBool()) said += ' ' + say("The rest of the lot may be used again.");
    busy_ = false;
    clear();
    auto& d = desk();  // closing ends this screen
    const desk::Record about{"nonconformance", id_};
    if (!isVisible()) {  // another tab is in front, and stays there
        load();
        return d.toast(said, about);
    }
    d.shell->closeCurrent();
    d.open(about);
    d.toast(said);
}

void DecideScreen::refused(const std::vector<db::Refusal>& reasons) {
    once_.refused(reasons);
    busy_ = false;
    verb_->setEnabled(true);
    QStringList all;
    desk::Field* first = nullptr;
    for (const auto& reason : reasons) {
        const auto said = desk::sentence(reason);
        if (!all.contains(said)) all << said;
        if (reason.code.ends_with(".unsigned")) signing_->show();
        auto* beside = signing_->setRefusal(reason);
        const auto path = text(reason.field);
        if (const auto end = path.indexOf(']'); beside == nullptr && path.startsWith("parts[") && end > 0) {
            const auto at = static_cast<std::size_t>(path.mid(6, end - 6).toInt());
            if (at < sent_.size()) beside = field(sent_[at], utf8(path.mid(end + 2)));
            if (beside != nullptr) beside->setRefusal(said);
        }
        if (first == nullptr) first = beside;
    }
    refusal_->setText(all.join('\n'));
    refusal_->setVisible(!all.isEmpty());
    if (first == nullptr && signing_->isVisibleTo(this)) first = signing_->password();
    if (first != nullptr) first->editor()->setFocus();
}

void addDeciding(desk::Desk& desk) {
    desk.add(desk::ScreenKind{.id = "quality.decide",
                              .area = desk::Area::quality,
                              .title = "Decide on goods",
                              .icon = "check",
                              .right = "quality.decide",
                              .inRail = false,
                              .make = [](desk::Desk& d, const QJsonObject& with) -> desk::Screen* { return new DecideScreen{d, with}; }});
}

}  // namespace quality::cases
