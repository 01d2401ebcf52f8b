// Receiving goods, made for keyboard and scanner: a label scanned anywhere fills what it says, Enter goes to what is
// still missing, Ctrl+Enter receives. What is expected of the item is offered, and the bin is the last receipt's.
#include "inventory/ui/receive.h"

#include <algorithm>
#include <utility>

#include <QGridLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QScrollArea>

#include "app/desk/labels.h"
#include "inventory/ui/screens.h"

namespace inventory {

using desk::say;
using desk::shown;
using desk::Tone;

namespace {

// A record that is still being looked up has a value already, but no words yet.
bool isEmpty(const desk::Field& field) {
    const auto value = field.value();
    return value.isNull() || value.isUndefined() || value == QJsonValue{""};
}

}  // namespace

ReceiveScreen::ReceiveScreen(desk::Desk& d, const QJsonObject& with) : Screen{d} {
    auto* columns = new QHBoxLayout{this};
    columns->setContentsMargins(desk::px(16), desk::px(16), desk::px(16), desk::px(16));
    columns->setSpacing(desk::px(16));
    columns->addWidget(makeForm(), 3);
    columns->addWidget(makeSide(), 2);
    if (const auto item = with["item"].toInteger(); item != 0) {
        wantedSupply_ = with["supply"].toInteger();
        field("item")->setValue(static_cast<qint64>(item));
        takeItem(item);
    }
    showItem();
    setFocusProxy(scan_);
}

QWidget* ReceiveScreen::makeForm() {
    auto* frame = desk::cardFrame(this);
    auto* column = new QVBoxLayout{frame};
    column->setContentsMargins(desk::px(20), desk::px(16), desk::px(20), desk::px(16));
    column->setSpacing(desk::px(10));
    scan_ = new desk::ScanBox{frame};
    scan_->setPlaceholderText(say("Scan a label, an item or a bin; or type an item"));
    scan_->setAccessibleName(say("Scan"));
    scan_->scanned = [this](const QString& code) { code.isEmpty() ? goOn() : scanned(code); };
    column->addWidget(scan_);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(desk::px(12));
    grid->setVerticalSpacing(desk::px(2));
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    addLine(grid, "item", say("Item"), desk::pickField(desk(), frame, "item"));
    addLine(grid, "quantity", say("Quantity"), desk::quantityField(frame));
    addLine(grid, "lot", say("Lot"), desk::textField(frame, 50));
    addLine(grid, "expiresOn", say("Usable through"), desk::dateField(frame, desk().today()));
    addLine(grid, "bin", say("Bin"), desk::pickField(desk(), frame, "bin"));
    addLine(grid, "madeOn", say("Made on"), desk::dateField(frame, desk().today()));
    if (desk().may("cost.see")) addLine(grid, "cost", say("Cost"), desk::moneyField(frame, desk::text(desk().bookCurrency().code)));
    addLine(grid, "note", say("Note"), desk::textField(frame));
    field("item")->left = [this] { takeItem(field("item")->value().toInteger()); };

    auto* foot = new QHBoxLayout;
    refusal_ = desk::plain({}, frame);
    refusal_->setProperty("bad", true);
    refusal_->setWordWrap(true);
    foot->addWidget(refusal_, 1);
    receive_ = new QPushButton{desk::icon("receive", desk::theme().onAccent), say("Receive"), frame};
    receive_->setProperty("main", true);
    receive_->setToolTip("Ctrl+Enter");
    receive_->setAutoDefault(true);
    connect(receive_, &QPushButton::clicked, this, [this] { submit(); });
    foot->addWidget(receive_);
    column->addStretch(1);
    column->addLayout(foot);
    return frame;
}

void ReceiveScreen::addLine(QGridLayout* grid, const char* argument, const QString& label, desk::Field* edit) {
    const int row = grid->rowCount();
    auto* words = desk::muted(label, edit->parentWidget());
    words->setBuddy(edit->editor());
    auto* below = new QLabel{edit->parentWidget()};
    below->setProperty("bad", true);
    below->setFont(desk::smallFont());
    below->setWordWrap(true);
    below->setMinimumHeight(desk::px(16));
    edit->setName(label);
    grid->addWidget(words, row, 0);
    grid->addWidget(edit, row, 1);
    grid->addWidget(below, row + 1, 1);
    lines_.push_back({argument, edit, words, below});
    // A label scanned into any field is read; Enter in a field goes to what is still missing.
    desk::takeScansIn(edit->editor(), [this, edit](const QString& code) {
        if (!gs1::looksLikeLabel(desk::utf8(code))) return false;
        edit->setTyped({});
        scanned(code);
        return true;
    });
    edit->editor()->installEventFilter(this);
}

QWidget* ReceiveScreen::makeSide() {
    auto* frame = desk::cardFrame(this);
    auto* column = new QVBoxLayout{frame};
    column->setContentsMargins(desk::px(16), desk::px(16), desk::px(16), desk::px(12));
    column->setSpacing(desk::px(8));
    name_ = desk::heading({}, frame);
    name_->setWordWrap(true);
    figures_ = desk::muted({}, frame);
    figures_->setWordWrap(true);
    against_ = desk::plain({}, frame);
    against_->setWordWrap(true);
    coming_ = new desk::Table{desk(), frame, say("Expected"),
                              {{.title = "Due on", .width = 100}, {.title = "Open", .width = 90, .number = true}, {.title = "Note", .width = 0}}};
    coming_->setEmptyText(say("Nothing is expected of it."));
    coming_->activated = [this](int row) { choose(coming_->rows()[static_cast<std::size_t>(row)].key, true); };
    done_ = new desk::Table{desk(), frame, say("Received now"),
                            {{.title = "Item", .width = 110}, {.title = "Lot", .width = 0}, {.title = "Quantity", .width = 100, .number = true}}};
    done_->setEmptyText(say("What you receive is listed here."));
    column->addWidget(name_);
    column->addWidget(figures_);
    column->addWidget(desk::quietLine(frame));
    column->addWidget(desk::heading(say("Expected"), frame));
    column->addWidget(against_);
    column->addWidget(coming_, 2);
    column->addWidget(desk::heading(say("Received now"), frame));
    column->addWidget(done_, 3);
    return frame;
}

QString ReceiveScreen::title() const { return say("Receive"); }
QString ReceiveScreen::explain() const { return desk::text(item_.name); }
desk::Record ReceiveScreen::record() const { return item_.id == 0 ? desk::Record{} : desk::Record{"item", item_.id}; }
QJsonObject ReceiveScreen::state() const { return {}; }

desk::Field* ReceiveScreen::field(std::string_view argument) const {
    for (const auto& line : lines_)
        if (line.argument == argument) return line.field;
    return nullptr;
}

// Enter goes on; Ctrl+Enter receives. The filter for labels has looked at the key before.
bool ReceiveScreen::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return Screen::eventFilter(watched, event);
    const auto& key = static_cast<QKeyEvent&>(*event);
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!enter) return Screen::eventFilter(watched, event);
    if (key.modifiers() & Qt::ControlModifier) {
        submit();
        return true;
    }
    auto* edit = qobject_cast<QWidget*>(watched);
    // The field reads its own Enter first (a pick takes the first of what it offers), then the next one gets the focus.
    QTimer::singleShot(0, this, [this, edit] {
        if (edit->hasFocus()) goOn();
    });
    return Screen::eventFilter(watched, event);
}

void ReceiveScreen::keyPressEvent(QKeyEvent* key) {
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && key->modifiers() & Qt::ControlModifier) return submit();
    Screen::keyPressEvent(key);
}

// The first field that must be filled and is not; else the button.
void ReceiveScreen::goOn() {
    for (const auto& line : lines_) {
        const bool needed = line.argument == "item" || line.argument == "quantity" || line.argument == "bin" ||
                            (line.argument == "lot" && tracked());
        if (needed && isEmpty(*line.field)) return line.field->editor()->setFocus();
    }
    receive_->setFocus();
}

void ReceiveScreen::scanned(const QString& code) {
    const auto plain = desk::utf8(code.trimmed());
    const auto within = item_.id == 0 ? std::optional<ItemId>{} : std::optional{ItemId{item_.id}};
    desk().read<Meaning>(
        this, [plain, within, today = desk().today()](const db::Read& read) { return understand(read, plain, today, within); },
        [this, code](Meaning meaning) { take(meaning, code); }, [this](const QString& sentence) { complain(sentence); });
}

void ReceiveScreen::take(const Meaning& meaning, const QString& code) {
    complain({});
    if (!meaning.any() && !meaning.label) {
        // No code of ours: what people type is a fragment of an item's name, or the label of a new lot.
        if (item_.id != 0 && tracked() && field("lot")->typed().isEmpty()) {
            field("lot")->setTyped(code);
            return goOn();
        }
        field("item")->setTyped(code);
        return field("item")->editor()->setFocus();
    }
    if (meaning.bin) field("bin")->setValue(static_cast<qint64>(meaning.bin->number));
    if (!meaning.lotNumber.empty()) field("lot")->setTyped(desk::text(meaning.lotNumber));
    if (meaning.label) takeLabel(*meaning.label);
    if (meaning.item && meaning.item->number != item_.id) {
        field("item")->setValue(static_cast<qint64>(meaning.item->number));
        takeItem(meaning.item->number);
    } else {
        goOn();
    }
}

void ReceiveScreen::takeLabel(const gs1::Label& label) {
    if (const auto day = label.expiresOn ? label.expiresOn : label.bestBefore) field("expiresOn")->setTyped(shown(*day));
    if (label.madeOn) field("madeOn")->setTyped(shown(*label.madeOn));
    if (label.count) field("quantity")->setTyped(desk::text(toText(*label.count)));
    else if (label.kilograms) field("quantity")->setTyped(desk::text(toText(*label.kilograms)) + " kg");
    if (!label.sscc.empty()) field("note")->setTyped("SSCC " + desk::text(label.sscc));
}

void ReceiveScreen::takeItem(std::int64_t id) {
    if (id == item_.id && id != 0) return goOn();
    desk().read<ReceiptItem>(
        this, [id](const db::Read& read) { return receiptItem(read, id); },
        [this](ReceiptItem item) {
            item_ = std::move(item);
            if (item_.bin && isEmpty(*field("bin"))) field("bin")->setValue(static_cast<qint64>(*item_.bin));
            field("quantity")->setUnit(desk::text(item_.unit));
            supply_ = 0;
            showItem();
            if (wantedSupply_ != 0) choose(std::exchange(wantedSupply_, 0), true);
            else if (!item_.coming.empty()) choose(item_.coming.front().supply.number, false);
            if (item_.id != 0) goOn();
            tell();
        });
}

QJsonObject ReceiveScreen::arguments() const {
    QJsonObject args;
    for (const auto& line : lines_) {
        if (!line.field->isEnabled()) continue;
        if (!isEmpty(*line.field)) args[desk::text(line.argument)] = line.field->value();
    }
    if (supply_ != 0) args["supply"] = static_cast<qint64>(supply_);
    return args;
}

void ReceiveScreen::submit() {
    if (busy_) return;
    for (const auto& line : lines_) line.field->finish();
    // What was typed last may still be looked up.
    if (std::ranges::any_of(lines_, [](const Line& line) { return line.field->reading(); }))
        return QTimer::singleShot(20, this, [this] { submit(); });
    busy_ = true;
    receive_->setEnabled(false);
    const auto args = arguments();
    const auto json = QJsonDocument{args}.toJson(QJsonDocument::Compact).toStdString();
    const auto free = [this] {
        busy_ = false;
        receive_->setEnabled(true);
    };
    desk().perform(
        this, once_.request("inventory.receive", json),
        [this, free, bin = args["bin"].toInteger()](const db::Answer& answer) {
            once_.done();
            free();
            received(QJsonDocument::fromJson(QByteArray::fromStdString(answer.result)).object(), bin);
        },
        [this, free](const std::vector<db::Refusal>& reasons) {
            once_.refused(reasons);
            free();
            showRefusals(reasons);
        });
}

void ReceiveScreen::received(const QJsonObject& answer, std::int64_t bin) {
    const auto lot = answer["lot"].toInteger();
    const auto quantity = answer["quantity"].toString();
    auto rows = done_->rows();
    rows.insert(rows.begin(), desk::TableRow{.cells = {{.text = desk::text(item_.number)},
                                                       {.text = tracked() ? field("lot")->typed() : QString{}},
                                                       {.text = quantity + " " + desk::text(item_.unit)}},
                                             .key = answer["move"].toInteger(),
                                             .opens = {"lot", lot}});
    if (rows.size() > 200) rows.resize(200);
    done_->setRows(std::move(rows));
    desk().read<std::vector<SetAsideNow>>(
        this, [lot, bin](const db::Read& read) { return setAsideOf(read, lot, bin); },
        [this, words = say("Received %1 of %2.").arg(quantity + " " + desk::text(item_.unit), desk::text(item_.number))](std::vector<SetAsideNow> given) {
            QStringList orders;
            for (const auto& part : given) orders << say("%1 for %2").arg(shown(part.quantity), desk::text(part.order));
            desk().toast(orders.isEmpty() ? words : words + " " + say("Set aside: %1.").arg(orders.join(", ")));
        });
    // The bin stays for the next one.
    for (const auto& line : lines_)
        if (line.argument != "bin") line.field->setTyped({});
    item_ = {};
    supply_ = 0;
    showItem();
    complain({});
    scan_->setFocus();
    tell();
}

void addReceiveScreen(desk::Desk& desk) {
    desk.add(desk::ScreenKind{.id = "inventory.receive",
                              .area = desk::Area::stock,
                              .title = "Receive",
                              .icon = "receive",
                              .right = "inventory.receive",
                              .make = [](desk::Desk& d, const QJsonObject& with) -> desk::Screen* { return new ReceiveScreen{d, with}; }});
}

}  // namespace inventory
