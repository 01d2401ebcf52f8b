#include "warehouse/ui/ship_panel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QGridLayout>

#include "app/desk/labels.h"
#include "app/desk/scan_box.h"

namespace warehouse {

using desk::px;
using desk::say;
using desk::shown;
using desk::text;
using desk::Tone;

namespace {

constexpr int nowColumn = 5;

}  // namespace

ShipPanel::ShipPanel(desk::Desk& d, QWidget* parent) : QWidget{parent}, desk_(d) {
    auto* outer = new QVBoxLayout{this};
    outer->setContentsMargins(0, 0, 0, 0);
    auto* frame = desk::cardFrame(this);
    outer->addWidget(frame);
    auto* column = new QVBoxLayout{frame};
    column->setContentsMargins(px(20), px(16), px(20), px(16));
    column->setSpacing(px(10));
    head_ = desk::plain({}, frame);
    head_->setFont(desk::titleFont());
    address_ = desk::muted({}, frame);
    lines_ = new desk::Table{d, frame, say("What leaves"),
                             {{.title = "Line", .width = 50, .number = true},
                              {.title = "Item", .width = 110},
                              {.title = "Text", .width = 0},
                              {.title = "Waits", .width = 90, .number = true},
                              {.title = "Set aside", .width = 90, .number = true},
                              {.title = "Ship now", .width = 100, .number = true, .typed = true},
                              {.title = "Unit", .width = 60}}};
    lines_->typed = [this](int row, int column_, const QString& words) {
        if (column_ == nowColumn) typed(row, words);
    };
    lines_->setEmptyText(say("Nothing is set aside for the order."));
    column->addWidget(head_);
    column->addWidget(address_);
    column->addWidget(lines_, 1);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(px(12));
    carrier_ = desk::textField(frame, 100);
    tracking_ = desk::textField(frame, 100);
    const std::pair<desk::Field*, QString> fields[] = {{carrier_, say("Carrier")}, {tracking_, say("Tracking number")}};
    for (int i = 0; i < 2; ++i) {
        auto* words = desk::muted(fields[i].second, frame);
        words->setBuddy(fields[i].first->editor());
        fields[i].first->setName(fields[i].second);
        grid->addWidget(words, 0, i);
        grid->addWidget(fields[i].first, 1, i);
    }
    desk::takeScansIn(carrier_->editor(), [this](const QString&) {
        tracking_->editor()->setFocus();
        return true;
    });
    desk::takeScansIn(tracking_->editor(), [this](const QString&) {
        ship_->setFocus();
        return true;
    });
    ship_ = new QPushButton{desk::icon("truck", desk::theme().onAccent), say("Ship"), frame};
    ship_->setProperty("main", true);
    ship_->setToolTip("Ctrl+Enter");
    ship_->setAutoDefault(true);
    ship_->setMinimumHeight(px(36));
    connect(ship_, &QPushButton::clicked, this, [this] { ship(); });
    grid->addWidget(ship_, 1, 2);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    column->addLayout(grid);
    refusal_ = desk::plain({}, frame);
    refusal_->setProperty("bad", true);
    refusal_->setWordWrap(true);
    column->addWidget(refusal_);
}

void ShipPanel::focus() { carrier_->typed().isEmpty() ? carrier_->editor()->setFocus() : tracking_->editor()->setFocus(); }

void ShipPanel::show(Dispatch dispatch, bool walked) {
    const bool other = dispatch.orderId != dispatch_.orderId;
    dispatch_ = std::move(dispatch);
    head_->setText(say("Ship %1 to %2").arg(text(dispatch_.order), text(dispatch_.customer)));
    auto below = text(dispatch_.address);
    if (!dispatch_.reference.empty()) below += (below.isEmpty() ? "" : " · ") + say("their number %1").arg(text(dispatch_.reference));
    address_->setText(below);
    if (other) {
        carrier_->setTyped(text(dispatch_.carrier));
        tracking_->setTyped({});
        refusal_->clear();
    }
    // What was picked is proposed; where nothing was carried anywhere, all that is set aside.
    bool carried = false;
    for (const auto& line : dispatch_.lines) carried = carried || line.picked > Quantity{};
    now_.clear();
    for (const auto& line : dispatch_.lines) now_.push_back(toText(walked && carried ? line.picked : line.there));
    showLines();
}

void ShipPanel::showLines() {
    std::vector<desk::TableRow> rows;
    for (std::size_t i = 0; i < dispatch_.lines.size(); ++i) {
        const auto& line = dispatch_.lines[i];
        const bool waits = line.waiting > Quantity{};
        rows.push_back({.cells = {{.text = QString::number(line.line), .muted = true},
                                  {.text = text(line.item)},
                                  {.text = text(line.text), .muted = true},
                                  {.text = waits ? shown(line.waiting) : QString{}, .tone = waits ? Tone::attention : Tone::neutral},
                                  {.text = shown(line.there)},
                                  {.text = text(now_[i])},
                                  {.text = text(line.unit), .muted = true}},
                        .key = line.line});
    }
    lines_->setRows(std::move(rows));
}

void ShipPanel::typed(int row, const QString& words) {
    if (row < 0 || row >= static_cast<int>(now_.size())) return;
    const auto plain = desk::calculated(words.trimmed());
    now_[static_cast<std::size_t>(row)] = desk::utf8(words.trimmed().isEmpty() ? "0" : plain.value_or(words.trimmed()));
    lines_->setCell(row, nowColumn, {.text = text(now_[static_cast<std::size_t>(row)])});
}

void ShipPanel::ship() {
    if (busy_ || dispatch_.orderId == 0) return;
    Ship args{SalesOrderId{dispatch_.orderId}, desk::utf8(carrier_->typed().trimmed()), desk::utf8(tracking_->typed().trimmed()), {}};
    try {
        for (std::size_t i = 0; i < dispatch_.lines.size(); ++i) {
            Quantity quantity;
            fromText(now_[i], quantity);
            if (quantity != Quantity{}) args.lines.push_back({static_cast<int>(dispatch_.lines[i].line), quantity});
        }
    } catch (const db::Refusal& no) {
        refusal_->setText(desk::sentence(no));
        QApplication::beep();
        return;
    }
    if (args.lines.empty()) {
        refusal_->setText(say("Nothing leaves when every line ships nothing. Type how much of a line leaves."));
        QApplication::beep();
        return;
    }
    busy_ = true;
    ship_->setEnabled(false);
    refusal_->clear();
    const auto free = [this] {
        busy_ = false;
        ship_->setEnabled(true);
    };
    auto circumstances = once_.of(shipAction, args);
    desk_.perform(
        this, shipAction, std::move(args), std::function<void(const Shipped&)>{[this, free](const Shipped& done) {
            once_.done();
            free();
            tracking_->setTyped({});
            if (shipped) shipped(done);
        }},
        [this, free](const std::vector<db::Refusal>& reasons) {
            once_.refused(reasons);
            free();
            refusal_->setText(desk::sentences(reasons));
            QApplication::beep();
        },
        std::move(circumstances));
}

}  // namespace warehouse
