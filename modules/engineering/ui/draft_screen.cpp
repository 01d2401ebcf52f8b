#include "engineering/ui/draft_screen.h"

#include <QJsonDocument>
#include <QMessageBox>

#include "inventory/scan.h"

namespace engineering::ui {

using desk::px;
using desk::say;
using desk::text;
using desk::Tone;
using desk::utf8;

DraftScreen::DraftScreen(desk::Desk& d, std::shared_ptr<const DraftKind> kind, const QJsonObject& with)
    : Screen{d}, kind_(std::move(kind)), id_(with["id"].toInteger()) {
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(px(20), px(14), px(20), px(14));
    column->setSpacing(px(10));
    makeHead(column);
    makeGrids(column);
    makeFoot(column);
    setFocusProxy(parts_.front().table);
    offer();
    load();
}

DraftScreen::~DraftScreen() {
    for (const auto& part : parts_) part.model->edited = {};
    for (const auto& part : parts_) delete part.table;  // before its model
}

QString DraftScreen::name() const { return text(draftName(now_.number, now_.revision, now_.alternate)); }
QString DraftScreen::title() const { return now_.found ? name() : say(kind_->title); }
QString DraftScreen::explain() const { return now_.found ? say(kind_->title) + " · " + text(now_.name) : QString{}; }

GridModel& DraftScreen::rows(const std::string& argument) {
    for (const auto& part : parts_)
        if (argument == part.grid->argument) return *part.model;
    throw db::Fault{"there are no such rows"};
}

GridTable& DraftScreen::table(const std::string& argument) {
    for (const auto& part : parts_)
        if (argument == part.grid->argument) {
            tabs_->setCurrentWidget(part.page);
            return *part.table;
        }
    throw db::Fault{"there are no such rows"};
}

std::vector<std::string> DraftScreen::lists() const {
    std::vector<std::string> all;
    for (const auto& part : parts_) all.emplace_back(part.grid->argument);
    return all;
}

// ---------------------------------------------------------------- what the company has

void DraftScreen::load() {
    desk().read<DraftNow>(
        this, [read = kind_->read, id = id_](const db::Read& r) { return read(r, id); }, [this](DraftNow now) { take(std::move(now)); });
}

void DraftScreen::take(DraftNow now) {
    auto* focus = QApplication::focusWidget();  // an edit of a row goes with its row
    const Part* had = nullptr;
    int row = 0;
    for (const auto& part : parts_)
        if (focus != nullptr && (focus == part.table || part.table->isAncestorOf(focus))) had = &part, row = std::max(0, part.table->row());
    now_ = std::move(now);
    filling_ = true;
    dirty_ = stale_ = false;
    name_->setText(now_.found ? name() + " · " + text(now_.name) : say("This record is not there any more."));
    const auto chip = chipOf(draftStates(), now_.state);
    state_->setVisible(now_.found);
    state_->say(say(chip.word), chip.tone);
    current_->setVisible(now_.found && now_.current);
    for (const auto& [argument, field] : fields_) {
        field->setValue(now_.fields[text(argument)]);
        field->setReadOnly(!mayType());
    }
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        auto& part = parts_[i];
        for (const auto& [column, choices] : now_.choices) part.model->setChoices(column, choices);
        part.table->setLocked(!mayType());
        part.model->put(i < now_.rows.size() ? std::move(now_.rows[i]) : std::vector<GridRow>{});
        part.table->showAll(part.table->showsAll());
        tabs_->setTabVisible(tabs_->indexOf(part.page), !now_.left.contains(part.grid->argument));
    }
    filling_ = false;
    offer();
    if (!kept_.isEmpty() && mayType()) takeDraft(std::exchange(kept_, {}));
    if (had != nullptr && mayType()) had->table->edit(std::min(row, had->model->rowCount() - 1));
    else if (had != nullptr) had->table->setFocus();
    showRest({});
    if (now_.found) look();
    tell();
}

void DraftScreen::refresh(const QSet<QString>& tables) {
    static const QSet<QString> drafts{"bom", "bom_line", "routing", "routing_operation"};
    if (busy_ || !now_.found) return;
    if (!tables.intersects(drafts)) {
        if (draftNow() && tables.intersects({"item", "stock_balance", "item_cost", "work_center"})) soon_.again(20);
        return;
    }
    desk().read<DraftNow>(
        this, [read = kind_->read, id = id_](const db::Read& r) { return read(r, id); },
        [this](DraftNow now) {
            if (now.version == now_.version) return;
            if (!dirty_) return take(std::move(now));
            if (std::exchange(stale_, true)) return;
            desk().toast(say("Somebody else changed %1 meanwhile. What you typed stays on screen; close it to see theirs.").arg(name()), Tone::attention);
        });
}

// ---------------------------------------------------------------- while it is typed

void DraftScreen::touched() {
    if (filling_) return;
    dirty_ = true;
    offer();
    soon_.again(20);
    tell();
}

QJsonObject DraftScreen::arguments() const {
    QJsonObject args{{kind_->argument, static_cast<qint64>(id_)}, {"version", static_cast<qint64>(now_.version)}};
    for (const auto& [argument, field] : fields_)
        if (const auto value = field->value(); !value.isNull()) args[text(argument)] = value;
        else if (now_.fields[text(argument)].isString()) args[text(argument)] = QString{};
    for (const auto& part : parts_) args[part.grid->argument] = part.model->arguments();
    return args;
}

// What is not to be typed in is looked at too: for what it comes to. What stands against changing it is no news then.
void DraftScreen::look() {
    if (!now_.found || busy_) return;
    const auto asked = ++asked_;
    desk().read<Looked>(
        this,
        [look = kind_->look, &action = desk().company().actions().get(kind_->change), args = arguments()](const db::Read& read) { return look(read, action, args); },
        [this, asked](Looked looked) {
            if (asked != asked_) return;
            if (!mayType()) looked.checked = {};
            show(looked);
        },
        [this](const QString& why) { desk().toast(why, Tone::bad); });
}

void DraftScreen::show(const Looked& looked) {
    for (std::size_t i = 0; i < parts_.size(); ++i)
        parts_[i].model->take(i < looked.checked.rows.size() ? looked.checked.rows[i] : std::vector<std::vector<db::Refusal>>{},
                              i < looked.shown.size() ? looked.shown[i] : std::vector<ShownRow>{});
    sums_->tell(looked.figures, {}, Tone::neutral);
    showRest(looked.checked.rest);
}

// About the whole first; else about the row in hand, or the first that has something against it.
void DraftScreen::showRest(const std::vector<db::Refusal>& rest) {
    QStringList all;
    for (const auto& [argument, field] : fields_) {
        QString why;
        for (const auto& reason : rest)
            if (reason.field == argument) why = desk::sentence(reason);
        field->setRefusal(why);
    }
    if (!rest.empty()) all << desk::sentences(rest);
    for (const auto& part : parts_)
        for (int row = 0; row < part.model->rowCount() && all.size() < 4; ++row)
            if (const auto& reasons = part.model->at(row).reasons; !reasons.empty()) all << say("%1, row %2: %3").arg(say(part.grid->title)).arg(row + 1).arg(desk::sentences(reasons));
    refusals_->setText(all.join('\n'));
    refusals_->setVisible(!all.isEmpty());
}

void DraftScreen::refused(const std::vector<db::Refusal>& reasons, const QJsonObject& args) {
    const auto checked = sorted(reasons, args, lists());
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        std::vector<ShownRow> shown(checked.rows[i].size());
        for (std::size_t n = 0; n < shown.size(); ++n)
            for (std::size_t c = 0; c < parts_[i].model->columns().size(); ++c)
                if (const auto& column = parts_[i].model->columns()[c]; !column.typed())
                    shown[n].emplace_back(column.name, parts_[i].model->cell(parts_[i].model->rowOfArgument(static_cast<int>(n)), static_cast<int>(c)));
        parts_[i].model->take(checked.rows[i], shown);
    }
    showRest(checked.rest);
    for (const auto& part : parts_)
        for (int row = 0; row < part.model->rowCount(); ++row)
            if (!part.model->at(row).reasons.empty()) {
                tabs_->setCurrentWidget(part.page);
                return part.table->edit(row);
            }
}

// ---------------------------------------------------------------- what is done with it

void DraftScreen::keep(bool thenRelease) {
    if (busy_ || !mayType()) return;
    if (!dirty_) return thenRelease ? release() : void();
    const auto args = arguments();
    busy_ = true;
    offer();
    desk().perform(
        this, once_.request(kind_->change, QJsonDocument{args}.toJson(QJsonDocument::Compact).toStdString(), desk().company().actions().get(kind_->change).version),
        [this, thenRelease](const db::Answer& answer) {
            once_.done();
            busy_ = dirty_ = false;
            now_.version = QJsonDocument::fromJson(QByteArray::fromStdString(answer.result)).object()["version"].toInteger();
            offer();
            desk().toast(say("%1 is kept as a draft.").arg(name()));
            look();
            tell();
            if (thenRelease) release();
        },
        [this, args](const std::vector<db::Refusal>& reasons) {
            once_.refused(reasons);
            busy_ = false;
            offer();
            refused(reasons, args);
        });
}

void DraftScreen::release() {
    if (busy_ || !draftNow()) return;
    if (dirty_) return keep(true);
    desk::doNow(desk(), kind_->release, {{kind_->argument, static_cast<qint64>(id_)}, {"version", static_cast<qint64>(now_.version)}},
                say("%1 is released.").arg(name()), say(kind_->releases).arg(name()));
}

void DraftScreen::scanned(const QString& code) {
    desk().read<std::optional<std::pair<std::int64_t, std::string>>>(
        this,
        [code = utf8(code), today = desk().today()](const db::Read& read) -> std::optional<std::pair<std::int64_t, std::string>> {
            const auto item = inventory::understand(read, code, today).item;
            if (!item) return {};
            return std::pair{item->number, read.one<std::string>(R"sql(select number from item where item_id = $1)sql", *item)};
        },
        [this, code](const std::optional<std::pair<std::int64_t, std::string>>& found) {
            if (!found) return desk().toast(say("No item is called %1. Check the label, or look for the name.").arg(code.left(60)), Tone::bad);
            auto& part = parts_.front();
            part.table->edit(part.model->add(kind_->scans, text(found->second), found->first));
        });
}

bool DraftScreen::mayClose() {
    if (busy_) return false;
    if (!dirty_) return true;
    QMessageBox ask{QMessageBox::Question, say("Leave this draft?"), say("What you typed would be lost. To keep it, press Ctrl+S."), {}, this};
    auto* leave = ask.addButton(say("Throw it away"), QMessageBox::DestructiveRole);
    ask.addButton(say("Go on typing"), QMessageBox::RejectRole);
    ask.exec();
    return ask.clickedButton() == leave;
}

QJsonObject DraftScreen::draft() const {
    if (!dirty_ || busy_ || !now_.found) return {};
    QJsonObject all{{"version", static_cast<qint64>(now_.version)}}, fields;
    for (const auto& [argument, field] : fields_) fields[text(argument)] = field->typed();
    all["fields"] = fields;
    for (const auto& part : parts_) all[part.grid->argument] = part.model->draft();
    return all;
}

// Somebody may have changed it since: then what was typed is older, and is let go.
void DraftScreen::takeDraft(const QJsonObject& draft) {
    if (!now_.found) {
        kept_ = draft;
        return;
    }
    if (draft["version"].toInteger() != now_.version) return desk().toast(say("%1 was changed since: what was typed before is let go.").arg(name()), Tone::attention);
    filling_ = true;
    for (const auto& [argument, field] : fields_) field->setTyped(draft["fields"][text(argument)].toString());
    for (const auto& part : parts_) {
        part.model->takeDraft(draft[part.grid->argument].toArray());
        part.table->showAll(part.table->showsAll());
    }
    filling_ = false;
    touched();
}

}  // namespace engineering::ui
