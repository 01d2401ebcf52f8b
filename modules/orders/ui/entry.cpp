#include "orders/ui/entry.h"

#include <QComboBox>
#include <QGridLayout>
#include <QMessageBox>
#include <QScrollArea>
#include <QSplitter>

#include "app/desk/keys.h"
#include "app/desk/fields.h"
#include "app/desk/labels.h"
#include "orders/ui/customer_panel.h"
#include "orders/ui/draft.h"
#include "orders/ui/line_table.h"
#include "orders/ui/why_panel.h"

namespace orders::ui {

using desk::px;
using desk::say;
using desk::shown;
using desk::text;
using desk::utf8;

EntryScreen::EntryScreen(desk::Desk& desk, const QJsonObject& with)
    : Screen{desk}, order_(with["id"].toInteger()), lines_(new DraftLines{desk, this}) {
    auto* across = new QHBoxLayout{this};
    across->setContentsMargins(px(20), px(14), px(20), px(14));
    across->setSpacing(px(14));
    auto* left = new QVBoxLayout{};
    left->setSpacing(px(12));
    makeHead(left);
    auto* frame = desk::cardFrame(this);
    auto* inside = new QVBoxLayout{frame};
    inside->setContentsMargins(1, 1, 1, 1);
    table_ = new LineTable{desk, *lines_, frame};
    inside->addWidget(table_);
    left->addWidget(frame, 1);
    refusals_ = new QLabel{this};
    refusals_->setWordWrap(true);
    refusals_->setProperty("bad", true);
    refusals_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    refusals_->hide();
    left->addWidget(refusals_);
    makeFoot(left);
    across->addLayout(left, 1);
    auto* right = new QVBoxLayout{};
    right->setSpacing(px(12));
    panel_ = new CustomerPanel{desk, this};
    why_ = new WhyPanel{desk, this};
    right->addWidget(panel_, 3);
    right->addWidget(why_, 2);
    auto* side = new QWidget{this};
    side->setLayout(right);
    right->setContentsMargins(0, 0, 0, 0);
    side->setFixedWidth(px(272));
    across->addWidget(side);
    setFocusProxy(customer_);
    table_->rowChanged = [this](int) { showTotals(); };
    table_->leftAtEnd = [this] { sign_->setFocus(); };
    lines_->figuresChanged = [this] { showTotals(); };
    panel_->arrived = [this] {
        lines_->setCurrency(text(panel_->facts().currency));
        const auto chosen = shipTo_->currentData();
        shipTo_->clear();
        shipTo_->addItem(say("Their main address"), 0);
        for (const auto& address : panel_->facts().addresses) shipTo_->addItem(text(address.words), static_cast<qint64>(address.id));
        shipTo_->setCurrentIndex(std::max(0, shipTo_->findData(chosen)));
        tell();
    };
    why_->show({}, desk.today());
    showTotals();
    if (with.contains("customer")) customer_->setValue(with["customer"]);
    if (changing()) load();
    else if (with.contains("like")) loadLike(with["like"].toInteger());
    else if (with.contains("customer")) headChanged();
    if (const auto item = with["item"].toString(); !item.isEmpty() && !changing()) lines_->set(0, DraftLines::itemColumn, item);  // what is due again
}

void EntryScreen::makeHead(QBoxLayout* layout) {
    auto* frame = desk::cardFrame(this);
    auto* grid = new QGridLayout{frame};
    grid->setContentsMargins(px(16), px(12), px(16), px(12));
    grid->setHorizontalSpacing(px(14));
    grid->setVerticalSpacing(px(4));
    const auto put = [&](const QString& label, QWidget* field, int column) {
        auto* caption = desk::muted(label, frame);
        caption->setFont(desk::smallFont());
        grid->addWidget(caption, 0, column);
        grid->addWidget(field, 1, column);
    };
    customer_ = desk::pickField(desk(), frame, "customer");
    reference_ = desk::textField(frame, 100);
    wanted_ = desk::dateField(frame, desk().today());
    valid_ = desk::dateField(frame, desk().today());
    shipTo_ = new QComboBox{frame};
    shipTo_->addItem(say("Their main address"), 0);
    shipTo_->setAccessibleName(say("Ship to"));
    shipTo_->setMinimumContentsLength(14);
    shipTo_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    customer_->setName(say("Customer"));
    reference_->setName(say("Their number"));
    wanted_->setName(say("Wanted on"));
    valid_->setName(say("Quote valid to"));
    put(say("Customer"), customer_, 0);
    put(say("Their number"), reference_, 1);
    put(say("Wanted on"), wanted_, 2);
    put(say("Quote valid to"), valid_, 3);
    put(say("Ship to"), shipTo_, 4);
    grid->setColumnStretch(0, 4);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 2);
    grid->setColumnStretch(3, 2);
    grid->setColumnStretch(4, 3);
    customer_->edited = [this] { headChanged(); };
    customer_->left = [this] { headChanged(); };
    wanted_->edited = [this] { headChanged(); };
    reference_->edited = [this] { tell(); };
    for (auto* field : {customer_, reference_, wanted_, valid_}) {
        auto* enter = new QAction{field};  // Enter goes on, as everywhere in this form
        enter->setShortcuts({QKeySequence{Qt::Key_Return}, QKeySequence{Qt::Key_Enter}});
        enter->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(enter, &QAction::triggered, this, [this, field] {
            if (field == customer_) table_->edit(0, DraftLines::itemColumn);
            else field->editor()->nextInFocusChain()->setFocus(Qt::TabFocusReason);
        });
        field->addAction(enter);
    }
    layout->addWidget(frame);
}

void EntryScreen::makeFoot(QBoxLayout* layout) {
    auto* row = new QHBoxLayout{};
    row->setSpacing(px(18));
    const auto figure = [&](const QString& label, bool strong) {
        auto* column = new QVBoxLayout{};
        column->setSpacing(0);
        auto* caption = desk::muted(label, this);
        caption->setFont(desk::smallFont());
        auto* value = desk::plain("–", this);
        value->setFont(strong ? desk::bigNumberFont() : desk::strongFont());
        column->addWidget(caption);
        column->addWidget(value);
        row->addLayout(column);
        return value;
    };
    net_ = figure(say("Net"), false);
    tax_ = figure(say("Tax"), false);
    gross_ = figure(say("To pay"), true);
    margin_ = figure(say("Margin"), false);
    margin_->setVisible(desk().may("cost.see"));
    promise_ = new desk::ChipLabel{say("No lines yet"), desk::Tone::neutral, this};
    row->addWidget(promise_);
    row->addStretch(1);
    quote_ = new QPushButton{say("Keep as quote"), this};
    desk::giveKeys(quote_, QKeySequence{"Ctrl+S"});
    quote_->setToolTip("Ctrl+S");
    quote_->setVisible(!changing());
    sign_ = new QPushButton{changing() ? say("Show what changes…") : say("Sign order"), this};
    sign_->setProperty("main", true);
    desk::giveKeys(sign_, QKeySequence{"Ctrl+Return"});
    desk::giveKeys(sign_, QKeySequence{"Ctrl+Enter"});
    sign_->setToolTip("Ctrl+Enter");
    sign_->setAutoDefault(true);
    connect(quote_, &QPushButton::clicked, this, [this] { submit(false); });
    connect(sign_, &QPushButton::clicked, this, [this] { submit(true); });
    row->addWidget(quote_);
    row->addWidget(sign_);
    layout->addLayout(row);
}

QString EntryScreen::title() const {
    if (changing()) return say("Change %1").arg(number_);
    return panel_->facts().name.empty() ? say("New order") : say("New: %1").arg(text(panel_->facts().name));
}

QString EntryScreen::explain() const { return text(panel_->facts().name); }

desk::Record EntryScreen::record() const {
    if (changing()) return {"order", order_};
    return customerId_ != 0 ? desk::Record{"customer", customerId_} : desk::Record{};
}

QJsonObject EntryScreen::state() const {
    QJsonObject all;
    if (changing()) all["id"] = static_cast<qint64>(order_);
    else all["new"] = "order";
    return all;
}

void EntryScreen::headChanged() {
    const auto chosen = customer_->value();
    const auto id = chosen.isDouble() ? chosen.toInteger() : 0;
    if (id != customerId_) {
        customerId_ = id;
        panel_->follow(id);
    }
    QJsonObject head;
    if (id != 0) head["customer"] = static_cast<qint64>(id);
    if (const auto day = desk::dateTyped(wanted_->typed(), desk().today())) head["wantedOn"] = text(db::toText(*day));
    lines_->setHead(head);
    tell();
}

void EntryScreen::showTotals() {
    const Currency currency{panel_->facts().currency.empty() ? desk().bookCurrency().code : panel_->facts().currency};
    const auto sums = lines_->totals();
    net_->setText(shown(tl::Amount{sums.net, currency}));
    tax_->setText(shown(tl::Amount{sums.tax, currency}));
    gross_->setText(shown(tl::Amount{sums.gross, currency}));
    if (const auto margin = lines_->margin()) {
        const auto share = sums.net.minor == 0 ? 0.0 : 100.0 * static_cast<double>(margin->minor) / static_cast<double>(sums.net.minor);
        margin_->setText(currency == desk().bookCurrency() ? QStringLiteral("%1 %").arg(share, 0, 'f', 1) : shown(tl::Amount{*margin, desk().bookCurrency()}));
    } else margin_->setText("–");
    const bool any = std::any_of(lines_->lines().begin(), lines_->lines().end(), [](const Typed& line) { return !line.empty(); });
    if (!any) promise_->say(say("No lines yet"), desk::Tone::neutral);
    else if (!lines_->settled()) promise_->say(say("Looking…"), desk::Tone::neutral);
    else if (const auto day = lines_->shipsOn()) promise_->say(say("All can leave %1").arg(shown(*day)), desk::Tone::good);
    else promise_->say(say("Not all has a day yet"), desk::Tone::attention);
    if (table_->row() >= 0 && table_->row() < lines_->rowCount()) {
        const auto& line = lines_->at(table_->row());
        why_->show(line, desk::dateTyped(line.wantedOn.isEmpty() ? wanted_->typed() : line.wantedOn, desk().today()).value_or(desk().today()));
    }
}

void EntryScreen::refresh(const QSet<QString>& tables) {
    static const QSet<QString> customers{"party", "customer", "sales_order", "invoice", "payment", "shipment", "party_address"};
    static const QSet<QString> stock{"stock_balance", "allocation", "supply", "lot", "price", "discount", "item", "item_cost", "promise"};
    if (tables.intersects(customers)) panel_->refresh();
    if (tables.intersects(stock)) {  // somebody took or brought stock: the lines' figures follow, the typing stays
        const auto head = lines_->head();
        lines_->setHead({});
        lines_->setHead(head);
    }
}

void EntryScreen::scanned(const QString& code) { lines_->scanned(code); }

bool EntryScreen::typedAnything() const {
    return customerId_ != 0 || std::any_of(lines_->lines().begin(), lines_->lines().end(), [](const Typed& line) { return !line.empty(); });
}

bool EntryScreen::mayClose() {
    if (busy_) return false;
    if (draft().isEmpty() || changing()) return true;
    QMessageBox ask{QMessageBox::Question, say("Leave this order?"), say("What you typed would be lost. To keep it, make a quote of it with Ctrl+S."), {}, this};
    auto* leave = ask.addButton(say("Throw it away"), QMessageBox::DestructiveRole);
    ask.addButton(say("Go on typing"), QMessageBox::RejectRole);
    ask.exec();
    return ask.clickedButton() == leave;
}

QJsonObject EntryScreen::draft() const {
    if (busy_ || !typedAnything() || (changing() && lines_->draft() == QJsonObject{})) return {};
    if (changing()) return {};
    auto all = lines_->draft();
    if (all["lines"].toArray().isEmpty() && customerId_ == 0) return {};
    all["customer"] = customer_->value();
    all["reference"] = reference_->typed();
    all["wantedOn"] = wanted_->typed();
    all["validTo"] = valid_->typed();
    return all;
}

void EntryScreen::takeDraft(const QJsonObject& draft) {
    customer_->setValue(draft["customer"]);
    reference_->setTyped(draft["reference"].toString());
    wanted_->setTyped(draft["wantedOn"].toString());
    valid_->setTyped(draft["validTo"].toString());
    lines_->takeDraft(draft);
    headChanged();
}

void EntryScreen::submit(bool sign) {
    if (busy_) return;
    if (changing()) return submitChange();
    QJsonObject args{{"customer", customer_->value()}, {"reference", reference_->typed()}, {"lines", lines_->asArguments()}, {"sign", sign}};
    if (!wanted_->value().isNull()) args["wantedOn"] = wanted_->value();
    if (!sign && !valid_->value().isNull()) args["validTo"] = valid_->value();
    if (const auto address = shipTo_->currentData().toLongLong(); address != 0) args["shipTo"] = static_cast<qint64>(address);
    busy_ = true;
    sign_->setEnabled(false);
    desk().perform(
        this, once_.request("orders.enter", QJsonDocument{args}.toJson(QJsonDocument::Compact).toStdString()),
        [this, sign](const db::Answer& answer) {
            once_.done();
            const auto result = QJsonDocument::fromJson(QByteArray::fromStdString(answer.result)).object();
            const auto number = result["number"].toString();
            done(sign ? say("Order %1 is signed.").arg(number) : say("Quote %1 is kept.").arg(number), result["order"].toInteger());
        },
        [this](const std::vector<db::Refusal>& reasons) {
            once_.refused(reasons);
            busy_ = false;
            sign_->setEnabled(true);
            showRefusals(reasons);
        });
}

void EntryScreen::showRefusals(const std::vector<db::Refusal>& reasons) {
    const auto rest = lines_->take(reasons);
    std::vector<db::Refusal> nowhere;
    const std::pair<const char*, desk::Field*> fields[] = {{"customer", customer_}, {"reference", reference_}, {"wantedOn", wanted_}, {"validTo", valid_}};
    for (const auto& [name, field] : fields) field->setRefusal({});
    for (const auto& reason : rest) {
        for (const auto& [name, field] : fields)
            if (reason.field == name) field->setRefusal(desk::sentence(reason));
        nowhere.push_back(reason);
    }
    for (int row = 0; row < lines_->rowCount() && nowhere.empty(); ++row)
        if (!lines_->at(row).reasons.empty()) {
            nowhere = lines_->at(row).reasons;
            table_->edit(row, DraftLines::quantityColumn);
        }
    refusals_->setText(desk::sentences(nowhere));
    refusals_->setVisible(!nowhere.empty());
}

QString EntryScreen::refusalShown() const { return refusals_->isHidden() ? QString{} : refusals_->text(); }
QString EntryScreen::totalShown() const { return gross_->text(); }

void EntryScreen::done(const QString& said, std::int64_t order) {
    auto& d = desk();
    lines_->clear();
    customerId_ = 0;
    busy_ = false;
    customer_->setValue({});
    order_ = 0;
    d.toast(said);
    auto* shell = d.shell;
    QTimer::singleShot(0, &d, [&d, shell, order] {
        shell->closeCurrent();
        d.open(desk::Record{"order", order});
    });
}

}  // namespace orders::ui
