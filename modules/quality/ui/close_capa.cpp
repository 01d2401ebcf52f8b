#include "quality/ui/close_capa.h"

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
using desk::Tone;

namespace {

struct ToClose {
    std::string number, title, state;
};
BOOST_DESCRIBE_STRUCT(ToClose, (), (number, title, state))

}  // namespace

CloseCapaScreen::CloseCapaScreen(desk::Desk& d, const QJsonObject& with) : Screen{d}, id_{with["id"].toInteger()} {
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(px(20), px(16), px(20), px(16));
    column->setSpacing(px(12));
    head_ = desk::plain({}, this);
    head_->setWordWrap(true);
    column->addWidget(head_);
    auto* frame = desk::cardFrame(this);
    auto* inside = new QVBoxLayout{frame};
    inside->setContentsMargins(px(4), px(4), px(4), px(4));
    proof_ = new desk::Table{d, frame, say("Proof by later lots"), {{.title = "Lot", .width = 220}, {.title = "What it shows", .width = 0}}};
    proof_->setEmptyText(say("No lot has come since the last action was done."));
    inside->addWidget(proof_);
    column->addWidget(frame, 1);
    auto* words = desk::muted(say("What the lots since then have shown"), this);
    column->addWidget(words);
    evidence_ = desk::longTextField(this);
    evidence_->setName(say("What the lots since then have shown"));
    words->setBuddy(evidence_->editor());
    column->addWidget(evidence_);
    signing_ = new SigningRow{d, this, say("the actions work")};
    column->addWidget(signing_);
    refusal_ = desk::plain({}, this);
    refusal_->setProperty("bad", true);
    refusal_->setWordWrap(true);
    refusal_->hide();
    column->addWidget(refusal_);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    verb_ = new QPushButton{desk::icon("key", desk::theme().onAccent), say("Close, signed"), this};
    verb_->setProperty("main", true);
    verb_->setAutoDefault(true);
    verb_->setEnabled(false);
    desk::giveKeys(verb_, QKeySequence{"Ctrl+Return"});
    connect(verb_, &QPushButton::clicked, this, [this] { submit(); });
    foot->addWidget(verb_);
    column->addLayout(foot);
    setFocusProxy(evidence_->editor());
    load();
}

QString CloseCapaScreen::title() const { return known_ ? say("Close %1").arg(text(seen_.number)) : say("Close an 8D report"); }

void CloseCapaScreen::refresh(const QSet<QString>& tables) {
    if (!busy_ && tables.intersects({"capa", "capa_step", "capa_action", "lot", "stock_move", "inspection_lot", "nonconformance"})) load();
}

void CloseCapaScreen::load() {
    if (id_ == 0) return head_->setText(say("Open an 8D report, and close it from there."));
    desk().read<std::optional<Seen>>(
        this,
        [id = id_](const db::Read& read) -> std::optional<Seen> {
            const auto report = read.find<ToClose>(R"sql(select number, title, state from capa where capa_id = $1)sql", id);
            if (!report) return {};
            return Seen{report->number, report->title, report->state, effectivenessOf(read, CapaId{id}), gateOf(read, CapaId{id})};
        },
        [this](std::optional<Seen> seen) {
            if (seen) show(std::move(*seen));
            else head_->setText(say("This record is not there any more."));
        });
}

void CloseCapaScreen::show(Seen seen) {
    known_ = true;
    seen_ = std::move(seen);
    const auto number = text(seen_.number);
    const bool may = seen_.state == "open";
    QStringList lines;
    if (!may) lines << say("%1 is not open any more: there is nothing to close.").arg(number);
    else if (seen_.gate.open()) lines << say("%1 of %2 later lots have come without the defect: %3 may be closed.").arg(seen_.proof.good.size()).arg(seen_.proof.needed).arg(number);
    else lines << desk::sentences(seen_.gate.reasons);
    head_->setText(lines.join('\n'));
    std::vector<desk::TableRow> rows;
    const auto add = [&](const std::vector<std::string>& lots, const QString& words, Tone tone) {
        for (const auto& lot : lots)
            rows.push_back({.cells = {{.text = text(lot)}, {.text = words, .tone = tone, .chip = true}}, .key = static_cast<std::int64_t>(rows.size()) + 1});
    };
    add(seen_.proof.bad, say("It came back"), Tone::bad);
    add(seen_.proof.good, say("Without the defect"), Tone::good);
    proof_->setRows(std::move(rows));
    verb_->setEnabled(may && !busy_);
    tell();
}

bool CloseCapaScreen::mayClose() {
    if (busy_) return false;
    return evidence_->typed().trimmed().isEmpty() || ui::throwsAway(this, say("Leave this closing?"));
}

void CloseCapaScreen::keyPressEvent(QKeyEvent* key) {
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape) return desk().shell->closeCurrent();
    if (!enter) return Screen::keyPressEvent(key);
    if (key->modifiers() & Qt::ControlModifier) return submit();
    if (verb_->hasFocus()) return verb_->click();
    focusNextPrevChild(true);
}

void CloseCapaScreen::submit() {
    if (busy_ || !verb_->isEnabled()) return;
    evidence_->setRefusal({});
    signing_->clearRefusals();
    refusal_->hide();
    busy_ = true;
    verb_->setEnabled(false);
    const QJsonObject args{{"capa", static_cast<qint64>(id_)}, {"evidence", evidence_->typed()}};
    signing_->perform(
        this, say("Signing %1").arg(text(seen_.number)), once_.request("quality.closeCapa", QJsonDocument{args}.toJson(QJsonDocument::Compact).toStdString()),
        [this](const db::Answer& answer) { done(answer); }, [this](const std::vector<db::Refusal>& reasons) { refused(reasons); });
}

void CloseCapaScreen::done(const db::Answer& answer) {
    once_.done();
    const auto number = QJsonDocument::fromJson(QByteArray::fromStdString(answer.result)).object()["number"].toString();
    busy_ = false;
    evidence_->setTyped({});
    auto& d = desk();  // closing ends this screen
    const desk::Record about{"8D report", id_};
    if (!isVisible()) {  // another tab is in front, and stays there
        load();
        return d.toast(say("%1 is closed and signed.").arg(number), about);
    }
    d.shell->closeCurrent();
    d.open(about);
    d.toast(say("%1 is closed and signed.").arg(number));
}

void CloseCapaScreen::refused(const std::vector<db::Refusal>& reasons) {
    once_.refused(reasons);
    busy_ = false;
    verb_->setEnabled(true);
    QStringList all;
    desk::Field* first = nullptr;
    for (const auto& reason : reasons) {
        const auto said = desk::sentence(reason);
        if (!all.contains(said)) all << said;
        auto* beside = signing_->setRefusal(reason);
        if (beside == nullptr && reason.field == "evidence") {
            evidence_->setRefusal(said);
            beside = evidence_;
        }
        if (first == nullptr) first = beside;
    }
    refusal_->setText(all.join('\n'));
    refusal_->setVisible(!all.isEmpty());
    if (first != nullptr) first->editor()->setFocus();
}

void addClosing(desk::Desk& desk) {
    desk.add(desk::ScreenKind{.id = "quality.close_capa",
                              .area = desk::Area::quality,
                              .title = "Close an 8D report",
                              .icon = "key",
                              .right = "quality.closeCapa",
                              .inRail = false,
                              .make = [](desk::Desk& d, const QJsonObject& with) -> desk::Screen* { return new CloseCapaScreen{d, with}; }});
}

}  // namespace quality::cases
