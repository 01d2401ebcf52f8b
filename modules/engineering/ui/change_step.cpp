#include "engineering/ui/change_step.h"

#include <QJsonDocument>
#include <QKeyEvent>

#include "app/desk/keys.h"
#include "engineering/ui/screens.h"

namespace engineering::ui {

using desk::px;
using desk::say;
using desk::text;
using desk::Tone;
using desk::utf8;

namespace {

// The steps by their word in `with`, and what each is called.
struct Step {
    const char *name, *title, *verb, *icon, *right;
};
constexpr Step steps[] = {{"submit", "Submit", "Submit for review", "right", "engineering.submitChange"},
                          {"decide", "Decide", "Approve, signed", "key", "engineering.approveChange"},
                          {"release", "Release", "Release the change", "check", "engineering.releaseChange"}};

const Step& stepOf(const QString& name) {
    for (const auto& step : steps)
        if (name == QLatin1StringView{step.name}) return step;
    return steps[0];
}

}  // namespace

ChangeStep::ChangeStep(desk::Desk& d, const QJsonObject& with) : Screen{d}, id_(with["id"].toInteger()), step_(stepOf(with["step"].toString()).name) {
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(px(20), px(16), px(20), px(16));
    column->setSpacing(px(10));
    sentences_ = desk::plain({}, this);
    sentences_->setWordWrap(true);
    column->addWidget(sentences_);
    summary_ = new desk::Summary{d, this};
    column->addWidget(summary_);
    auto* frame = desk::cardFrame(this);
    auto* inside = new QVBoxLayout{frame};
    inside->setContentsMargins(px(4), px(4), px(4), px(4));
    table_ = new desk::Table{d, frame, say("What it does"), effectColumns(d.may("cost.see"))};
    inside->addWidget(table_);
    column->addWidget(frame, 1);
    column->addWidget(makeFields());
    column->addWidget(makeFoot());
    if (decides()) setFocusProxy(field("comment")->editor());
    else setFocusProxy(table_);
    load();
}

QWidget* ChangeStep::makeFields() {
    auto* frame = desk::cardFrame(this);
    auto* row = new QHBoxLayout{frame};
    row->setContentsMargins(px(16), px(10), px(16), px(10));
    row->setSpacing(px(12));
    const auto add = [&](const char* name, const char* label, desk::Field* field, int width) {
        field->setName(say(label));
        auto* words = desk::muted(say(label), frame);
        words->setBuddy(field->editor());
        row->addWidget(words);
        if (width > 0) field->setFixedWidth(px(width));
        row->addWidget(field, width > 0 ? 0 : 1);
        fields_.emplace_back(name, field);
    };
    if (decides()) {
        add("comment", "Comment", desk::textField(frame, 2000), 0);
        add("meaning", "What your name stands for", desk::textField(frame, 200), 240);
        add("password", "Password", desk::secretField(frame), 180);
        field("meaning")->setTyped(say("reviewed for production"));
    } else {
        auto* leave = desk::checkField(frame, say("Leave the stock that nobody uses"));
        leave->setName(say("Leave the stock that nobody uses"));
        row->addWidget(leave);
        row->addStretch(1);
        fields_.emplace_back("leaveStock", leave);
    }
    frame->setVisible(decides());  // what is left is asked for where there is some
    return frame;
}

QWidget* ChangeStep::makeFoot() {
    auto* foot = new QWidget{this};
    auto* column = new QVBoxLayout{foot};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(6));
    refusal_ = desk::plain({}, foot);
    refusal_->setProperty("bad", true);
    refusal_->setWordWrap(true);
    refusal_->hide();
    column->addWidget(refusal_);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(8));
    auto* back = new QPushButton{say("Back"), foot};
    back->setToolTip("Esc");
    connect(back, &QPushButton::clicked, this, [this] { desk().shell->closeCurrent(); });
    row->addStretch(1);
    row->addWidget(back);
    if (decides()) {
        reject_ = new QPushButton{desk::icon("close", desk::theme().muted), say("Reject, signed"), foot};
        reject_->setVisible(desk().may("engineering.rejectChange"));
        reject_->setAutoDefault(true);
        reject_->setEnabled(false);
        desk::giveKeys(reject_, QKeySequence{"Ctrl+Shift+Return"});
        connect(reject_, &QPushButton::clicked, this, [this] { go(false); });
        row->addWidget(reject_);
    }
    const auto& step = stepOf(step_);
    verb_ = new QPushButton{desk::icon(step.icon, desk::theme().onAccent), say(step.verb), foot};
    verb_->setProperty("main", true);
    verb_->setAutoDefault(true);
    verb_->setEnabled(false);
    desk::giveKeys(verb_, QKeySequence{"Ctrl+Return"});
    connect(verb_, &QPushButton::clicked, this, [this] { go(); });
    row->addWidget(verb_);
    column->addLayout(row);
    return foot;
}

QString ChangeStep::title() const {
    const auto& step = stepOf(step_);
    return seen_.change ? say(step.title) + " " + text(seen_.change->number) : say(step.title);
}
QString ChangeStep::explain() const { return seen_.change ? text(seen_.change->title) : QString{}; }

desk::Field* ChangeStep::field(const QString& name) const {
    for (const auto& [which, field] : fields_)
        if (which == name) return field;
    return nullptr;
}

void ChangeStep::refresh(const QSet<QString>& tables) {
    if (!busy_ && tables.intersects({"change_order", "change_order_item", "stock_balance", "work_order", "material_allocation", "promise", "item_cost"})) load();
}

// ---------------------------------------------------------------- seen before it is done

void ChangeStep::load() {
    if (id_ == 0) return show({});
    reading_.cancel();
    summary_->note(say("Reading…"), Tone::neutral);
    reading_ = desk().readLong<Seen>(
        this,
        [id = id_, costs = desk().may("cost.see")](const db::Read& read) {
            Seen seen{.change = changeHead(read, id), .happens = {}, .effect = {}, .strands = false};
            if (!seen.change) return seen;
            const auto all = effect(read, ChangeOrderId{id});
            seen.happens = whatHappens(read, id, *seen.change, costs);
            seen.effect = effectContents(read, all, seen.change->order(), costs);
            seen.strands = all.strands();
            return seen;
        },
        [this](Seen seen) { show(std::move(seen)); }, [this](const QString& why) { summary_->note(why, Tone::bad); });
}

QString ChangeStep::unfit() const {
    if (!seen_.change) return say("Open a change order or a request, and take the step from there.");
    const auto& change = *seen_.change;
    const auto number = text(change.number);
    if (step_ == "submit" && change.state != "draft") return say("%1 is no draft any more: there is nothing to submit.").arg(number);
    if (decides() && change.state != "review") return say("%1 is not in review: there is nothing to decide.").arg(number);
    if (decides() && change.mine) return say("You drew %1 up, and nobody decides on his own change. Ask somebody else to look at it.").arg(number);
    if (decides() && change.signedByMe) return say("You have signed %1 already. Somebody else must look at it.").arg(number);
    if (step_ == "release" && change.state != "approved") return say("%1 is not approved: it cannot be released.").arg(number);
    if (step_ == "release" && !change.order()) return say("%1 is a request: the order that comes from it is released.").arg(number);
    return {};
}

QStringList ChangeStep::whatTheStepDoes() const {
    const auto& change = *seen_.change;
    const auto number = text(change.number);
    if (step_ == "submit") {
        QStringList all{say("%1 goes to review: %2 people must approve it, and not %3, who drew it up.").arg(number).arg(change.approvals).arg(text(change.author))};
        if (change.order()) all << say("Once it is approved and released:") << seen_.happens;
        return all;
    }
    if (decides()) {
        const auto left = change.approvals - change.given - 1;
        QStringList all{left <= 0 ? say("With your signature %1 is approved.").arg(number) : say("With your signature %1 still needs %2 more.").arg(number).arg(left),
                        say("Rejected, it goes back to %1, with your comment; no signature counts any more.").arg(text(change.author))};
        if (change.order()) all << say("Once it is released:") << seen_.happens;
        return all;
    }
    return QStringList{say("With the release of %1:").arg(number)} << seen_.happens;
}

void ChangeStep::show(Seen seen) {
    seen_ = std::move(seen);
    const auto why = unfit();
    sentences_->setText(why.isEmpty() ? whatTheStepDoes().join('\n') : why);
    summary_->tell(seen_.effect.figures, seen_.effect.note, seen_.effect.tone);
    table_->setRows(std::move(seen_.effect.rows));
    if (auto* leave = field("leaveStock"); leave != nullptr) leave->parentWidget()->setVisible(seen_.strands && why.isEmpty());
    verb_->setEnabled(why.isEmpty() && !busy_);
    if (reject_ != nullptr) reject_->setEnabled(why.isEmpty() && !busy_);
    tell();
}

// ---------------------------------------------------------------- doing it

std::string ChangeStep::action(bool approve) const {
    if (step_ == "submit") return submitChangeAction.name;
    if (step_ == "release") return releaseChangeAction.name;
    return approve ? approveChangeAction.name : rejectChangeAction.name;
}

QJsonObject ChangeStep::arguments(bool) const {
    QJsonObject args{{"changeOrder", static_cast<qint64>(id_)}, {"version", static_cast<qint64>(seen_.change->version)}};
    if (decides()) args["comment"] = field("comment")->typed();
    else if (field("leaveStock")->value().toBool()) args["leaveStock"] = true;
    return args;
}

void ChangeStep::go(bool approve) {
    if (busy_ || !verb_->isEnabled()) return;
    for (const auto& [name, field] : fields_) field->setRefusal({});
    refusal_->hide();
    const auto name = action(approve);
    auto request = once_.request(name, QJsonDocument{arguments(approve)}.toJson(QJsonDocument::Compact).toStdString(), desk().company().actions().get(name).version);
    busy_ = true;
    verb_->setEnabled(false);
    if (reject_ != nullptr) reject_->setEnabled(false);
    if (decides()) sign(std::move(request));
    else perform(request);
}

void ChangeStep::perform(const db::Request& request) {
    desk().perform(
        this, request, [this](const db::Answer& answer) { done(answer); }, [this](const std::vector<db::Refusal>& reasons) { refused(reasons); });
}

// The password is asked for once more by the company itself, goes nowhere else, and leaves the field at once.
void ChangeStep::sign(db::Request request) {
    const db::Secret password{utf8(field("password")->value().toString())};
    const auto meaning = utf8(field("meaning")->typed());
    field("password")->setTyped({});
    desk().work<db::Answer>(
        this, say("Signing %1").arg(text(seen_.change->number)),
        [request = std::move(request), password, meaning](db::Company& company, const db::Actor& actor, desk::Job&) {
            auto mine = request;
            mine.circumstances.signature = company.sign(actor, password, meaning);
            return company.perform(actor, mine);
        },
        [this](const db::Answer& answer) { done(answer); }, [this](const std::vector<db::Refusal>& reasons) { refused(reasons); });
}

void ChangeStep::done(const db::Answer& answer) {
    once_.done();
    const auto result = QJsonDocument::fromJson(QByteArray::fromStdString(answer.result)).object();
    const auto number = result["number"].toString(), state = result["state"].toString();
    QString said;
    if (step_ == "submit") said = say("%1 is in review.").arg(number);
    else if (step_ == "release") said = say("%1 is released.").arg(number);
    else if (state == "approved") said = say("%1 is approved.").arg(number);
    else if (state == "rejected") said = say("%1 is rejected.").arg(number);
    else said = say("You have signed %1. It waits for others.").arg(number);
    auto& d = desk();  // closing ends this screen
    const desk::Record change{"change order", id_};
    if (isVisible()) d.shell->closeCurrent();
    d.open(change);
    d.toast(said);
}

void ChangeStep::refused(const std::vector<db::Refusal>& reasons) {
    once_.refused(reasons);
    busy_ = false;
    verb_->setEnabled(true);
    if (reject_ != nullptr) reject_->setEnabled(true);
    QStringList rest;
    desk::Field* first = nullptr;
    for (const auto& reason : reasons) {
        auto* beside = field(text(reason.field));
        if (beside == nullptr && reason.code.starts_with("sign_in.")) beside = field("password");
        if (beside != nullptr) {
            beside->setRefusal(desk::sentence(reason));
            if (first == nullptr) first = beside;
            if (reason.field == "leaveStock") beside->parentWidget()->show();
        }
        rest << desk::sentence(reason);
    }
    refusal_->setText(rest.join('\n'));
    refusal_->setVisible(!rest.isEmpty());
    if (first != nullptr) first->editor()->setFocus();
}

void ChangeStep::keyPressEvent(QKeyEvent* key) {
    if (key->key() != Qt::Key_Escape) return Screen::keyPressEvent(key);
    desk().shell->closeCurrent();
}

void addChangeStep(desk::Desk& desk) {
    desk.add(desk::ScreenKind{.id = "engineering.step", .area = desk::Area::engineering, .title = "Step of a change", .icon = "edit", .right = "engineering.see", .inRail = false,
                              .make = [](desk::Desk& d, const QJsonObject& with) -> desk::Screen* { return new ChangeStep{d, with}; }});
}

}  // namespace engineering::ui
