// The same form over a document that is there: a quote is revised, a signed order changed after its effects were
// shown. Only what differs from the document as it was opened is sent.
#include <QDialog>
#include <QInputDialog>
#include <QJsonArray>
#include <QTableWidget>
#include <QHeaderView>

#include "app/desk/fields.h"
#include "app/desk/labels.h"
#include "app/desk/words.h"
#include "orders/ui/customer_panel.h"
#include "orders/ui/draft.h"
#include "orders/ui/entry.h"
#include "orders/ui/line_table.h"

namespace orders::ui {

using desk::px;
using desk::say;
using desk::text;
using desk::utf8;

namespace {

struct OrderRow {
    std::string number, state, reference, wantedOn, currency;
    std::int64_t version = 0, customerId = 0;
};
BOOST_DESCRIBE_STRUCT(OrderRow, (), (number, state, reference, wantedOn, currency, version, customerId))

struct LineRow {
    std::int64_t lineNo = 0, enteredQuantity = 0, unitPrice = 0, discount = 0, itemId = 0;
    std::string item, text, unit, priceWhy, wantedOn;
};
BOOST_DESCRIBE_STRUCT(LineRow, (), (lineNo, enteredQuantity, unitPrice, discount, itemId, item, text, unit, priceWhy, wantedOn))

struct Opened {
    std::optional<OrderRow> order;
    std::vector<LineRow> lines;
};

Opened openOrder(const db::Read& read, std::int64_t id) {
    Opened opened;
    opened.order = read.find<OrderRow>(R"sql(
        select number, state, reference, wanted_on, currency, version, customer_id from sales_order where sales_order_id = $1
    )sql", id);
    opened.lines = read.all<LineRow>(R"sql(
        select l.line_no, l.entered_quantity, l.unit_price, l.discount, coalesce(l.item_id, 0) as item_id, coalesce(i.number, '') as item,
               l.text, u.code as unit, l.price_why, l.wanted_on
        from sales_order_line l join unit u on u.unit_id = l.unit_id left join item i on i.item_id = l.item_id
        where l.sales_order_id = $1 and l.cancelled < l.quantity order by l.line_no
    )sql", id);
    return opened;
}

QJsonObject fieldsOf(const Typed& line) {
    return {{"text", line.text}, {"quantity", line.quantity}, {"price", line.price}, {"discount", line.discount}, {"wantedOn", line.wantedOn}};
}

Typed typedOf(const LineRow& row, const std::string& headDay) {
    Typed line;
    line.lineNo = static_cast<int>(row.lineNo);
    line.item = row.itemId;
    line.itemText = text(row.item);
    if (row.itemId == 0) line.text = text(row.text);
    line.quantity = text(db::decimalText(row.enteredQuantity, 6)) + " " + text(row.unit);
    if (row.priceWhy.starts_with("By hand") || row.itemId == 0) line.price = text(db::decimalText(row.unitPrice, 6, 2));
    if (row.discount != 0 && !line.price.isEmpty()) line.discount = text(toText(Percent{row.discount}));
    if (row.wantedOn != headDay) line.wantedOn = text(row.wantedOn);
    line.original = fieldsOf(line);
    return line;
}

}  // namespace

void EntryScreen::load() {
    loading_ = true;
    desk().read<Opened>(
        this, [id = order_](const db::Read& r) { return openOrder(r, id); },
        [this](Opened opened) {
            loading_ = false;
            if (!opened.order) return desk().toast(say("This order is not there any more."), desk::Tone::bad);
            const auto& order = *opened.order;
            number_ = text(order.number);
            state_ = text(order.state);
            version_ = order.version;
            startWanted_ = text(order.wantedOn);
            customer_->setValue(static_cast<qint64>(order.customerId));
            customer_->setReadOnly(true);
            reference_->setTyped(text(order.reference));
            reference_->setReadOnly(true);
            wanted_->setTyped(startWanted_);
            shipTo_->setEnabled(false);
            valid_->setEnabled(order.state == "quote");
            customerId_ = order.customerId;
            panel_->follow(customerId_);
            lines_->setHead({{"customer", static_cast<qint64>(order.customerId)}, {"wantedOn", startWanted_}});
            std::vector<Typed> lines;
            for (const auto& row : opened.lines) lines.push_back(typedOf(row, order.wantedOn));
            lines_->put(std::move(lines));
            table_->fresh();
            tell();
        });
}

void EntryScreen::loadLike(std::int64_t order) {
    desk().read<Opened>(
        this, [order](const db::Read& r) { return openOrder(r, order); },
        [this](Opened opened) {
            if (!opened.order) return;
            customer_->setValue(static_cast<qint64>(opened.order->customerId));
            customerId_ = opened.order->customerId;
            panel_->follow(customerId_);
            lines_->setHead({{"customer", static_cast<qint64>(customerId_)}});
            std::vector<Typed> lines;
            for (const auto& row : opened.lines) {
                auto line = typedOf(row, row.wantedOn);  // wanted as the new order is
                line.lineNo = 0;
                line.original = {};
                lines.push_back(std::move(line));
            }
            lines_->put(std::move(lines));
            table_->fresh();
            tell();
        });
}

QJsonObject EntryScreen::changeArguments(const QString& reason) const {
    QJsonArray changes;
    const auto all = lines_->asArguments();
    int argument = 0;
    for (const auto& line : lines_->lines()) {
        if (line.empty()) continue;
        if (line.removed) {
            changes.append(QJsonObject{{"line", line.lineNo}, {"remove", true}});
            continue;
        }
        const auto given = all[argument++].toObject();
        if (line.lineNo == 0) {
            changes.append(given);
            continue;
        }
        const auto now = fieldsOf(line);
        if (now == line.original) continue;
        QJsonObject change{{"line", line.lineNo}};
        for (const auto* name : {"text", "quantity", "price", "discount", "wantedOn"})
            if (now[name] != line.original[name] && given.contains(name)) change[name] = given[name];
        changes.append(change);
    }
    QJsonObject args{{"order", static_cast<qint64>(order_)}, {"version", static_cast<qint64>(version_)}, {"reason", reason}, {"lines", changes}};
    if (wanted_->typed() != startWanted_) args["wantedOn"] = wanted_->value();
    if (state_ == "quote" && !valid_->value().isNull()) args["validTo"] = valid_->value();
    return args;
}

// First what would change, then, with a reason, the change itself.
void EntryScreen::submitChange() {
    const auto args = changeArguments(say("Changed at the desk"));
    if (args["lines"].toArray().isEmpty() && !args.contains("wantedOn") && !args.contains("validTo"))
        return desk().toast(say("Nothing was changed yet."), desk::Tone::attention);
    if (lines_->lines().end() != std::find_if(lines_->lines().begin(), lines_->lines().end(), [](const Typed& l) { return l.removed; }) && state_ == "signed")
        return desk().toast(say("A line of a signed order is called off, not struck out: use Call off on the order's card."), desk::Tone::attention);
    const std::string action = state_ == "quote" ? "orders.revise" : "orders.amend";
    busy_ = true;
    desk().rehearse(
        this, {action, QJsonDocument{args}.toJson(QJsonDocument::Compact).toStdString(), {}, 1},
        [this, args](const std::string& answer) {
            busy_ = false;
            confirmChange(args, answer);
        },
        [this](const std::vector<db::Refusal>& reasons) {
            busy_ = false;
            showRefusals(reasons);
        });
}

void EntryScreen::confirmChange(const QJsonObject& given, const std::string& answer) {
    const auto effects = QJsonDocument::fromJson(QByteArray::fromStdString(answer)).object();
    QDialog dialog{this};
    dialog.setWindowTitle(say("What changes"));
    auto* layout = new QVBoxLayout{&dialog};
    layout->setContentsMargins(px(24), px(20), px(24), px(20));
    layout->setSpacing(px(12));
    auto* title = desk::plain(say("%1 changes by %2").arg(number_, effects["difference"].toString()), &dialog);
    title->setFont(desk::titleFont());
    layout->addWidget(title);
    const auto differences = effects["lines"].toArray();
    auto* table = new QTableWidget{static_cast<int>(differences.size()), 6, &dialog};
    table->setAccessibleName(say("What changes"));
    table->setHorizontalHeaderLabels({say("Line"), say("Item"), say("Quantity"), say("Wanted"), say("Promised on"), say("Net")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->verticalHeader()->hide();
    const auto arrow = [](const QJsonObject& one, const char* old, const char* now) {
        const auto before = one[old].toString(), after = one[now].toString();
        return before == after ? after : QStringLiteral("%1 → %2").arg(before.isEmpty() ? "–" : before, after.isEmpty() ? "–" : after);
    };
    for (int row = 0; row < table->rowCount(); ++row) {
        const auto one = differences[row].toObject();
        const QString cells[] = {QString::number(one["line"].toInt()) + " " + desk::wordOf(utf8(one["what"].toString())), one["item"].toString() + " " + one["text"].toString(),
                                 arrow(one, "oldQuantity", "newQuantity"), arrow(one, "oldWanted", "newWanted"), arrow(one, "oldPromise", "newPromise"),
                                 arrow(one, "oldNet", "newNet")};
        for (int c = 0; c < 6; ++c) table->setItem(row, c, new QTableWidgetItem{cells[c]});
    }
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    table->setMinimumSize(px(760), px(200));
    layout->addWidget(table, 1);
    auto* reason = new QLineEdit{&dialog};
    reason->setPlaceholderText(say("Why: the customer reads it in the history"));
    reason->setAccessibleName(say("Reason"));
    layout->addWidget(reason);
    auto* buttons = new QHBoxLayout{};
    auto* back = new QPushButton{say("Back to the lines"), &dialog};
    auto* go = new QPushButton{state_ == "quote" ? say("Make the next revision") : say("Change the order"), &dialog};
    go->setProperty("main", true);
    go->setDefault(true);
    QObject::connect(back, &QPushButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(go, &QPushButton::clicked, &dialog, [&] {
        if (reason->text().trimmed().isEmpty()) return reason->setFocus();
        dialog.accept();
    });
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(go);
    layout->addLayout(buttons);
    reason->setFocus();
    if (dialog.exec() != QDialog::Accepted) return;
    auto args = given;
    args["reason"] = reason->text().trimmed();
    busy_ = true;
    const std::string action = state_ == "quote" ? "orders.revise" : "orders.amend";
    desk().perform(
        this, once_.request(action, QJsonDocument{args}.toJson(QJsonDocument::Compact).toStdString()),
        [this](const db::Answer& done_) {
            once_.done();
            const auto result = QJsonDocument::fromJson(QByteArray::fromStdString(done_.result)).object();
            done(say("%1 is changed: revision %2.").arg(result["number"].toString(), result["revision"].toString()), result["order"].toInteger());
        },
        [this](const std::vector<db::Refusal>& reasons) {
            once_.refused(reasons);
            busy_ = false;
            showRefusals(reasons);
        });
}

}  // namespace orders::ui
