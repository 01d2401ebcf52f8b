// Labels of a lot: seen before they are printed, on the size of the roll, as many as are needed.
#include "production/ui/labels.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QShortcut>
#include <QVBoxLayout>

#include "app/desk/files.h"
#include "app/desk/labels.h"
#include "inventory/scan.h"
#include "production/ui/order_forms.h"
#include "production/ui/screens.h"

namespace production::ui {

using desk::px;
using desk::say;
using desk::text;
using desk::utf8;

// The label as it will be printed, as large as there is room, at most twice its size.
class LabelPreview : public QWidget {
public:
    explicit LabelPreview(QWidget* parent) : QWidget{parent} {
        setAccessibleName(say("The label as it will be printed"));
        setMinimumSize(px(300), px(200));
    }
    void take(const std::optional<desk::PrintedLabel>& label) {
        label_ = label;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        if (!label_) return;
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        const auto size = label_->size();
        const double most = px(1) * 96 / 25.4 * 2;  // dots a millimetre
        const double scale = std::min({most, (width() - px(48)) / size.width(), (height() - px(48)) / size.height()});
        const QSizeF shown{size.width() * scale, size.height() * scale};
        const QRectF sheet{QPointF{(width() - shown.width()) / 2, (height() - shown.height()) / 2}, shown};
        painter.fillRect(sheet, Qt::white);
        painter.setPen(desk::theme().border);
        painter.drawRect(sheet);
        painter.translate(sheet.topLeft());
        label_->paint(painter, scale);
    }

private:
    std::optional<desk::PrintedLabel> label_;
};

LabelsScreen::LabelsScreen(desk::Desk& d, const QJsonObject& with) : Screen{d} {
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    preview_ = new LabelPreview{this};
    row->addWidget(preview_, 1);
    row->addWidget(makePanel(with["quantity"].toString()));
    setFocusProxy(count_->editor());
    if (const auto lot = with["lot"].toInteger(); lot != 0) {
        lotField_->setValue(static_cast<qint64>(lot));
        load(lot);
    } else {
        setFocusProxy(lotField_->editor());
        says_->setText(say("Scan a label of the lot, or type its number."));
    }
}

QWidget* LabelsScreen::makePanel(const QString& quantity) {
    auto* panel = desk::cardFrame(this);
    panel->setFixedWidth(px(360));
    auto* column = new QVBoxLayout{panel};
    column->setContentsMargins(px(20), px(18), px(20), px(18));
    column->setSpacing(px(8));
    lotField_ = add(column, say("Lot"), scannedLot(desk(), panel));
    lotField_->left = [this] { load(lotField_->value().toInteger()); };
    const Choices sizes{{"100x60", "100 × 60 mm"}, {"100x40", "100 × 40 mm"}, {"74x52", "74 × 52 mm"}, {"60x40", "60 × 40 mm"}, {"100x150", "100 × 150 mm"}};
    size_ = add(column, say("Size of the label"), desk::choiceField(panel, sizes, false));
    size_->setValue("100x60");
    count_ = add(column, say("How many labels"), desk::numberField(panel));
    count_->setValue(1);
    quantity_ = add(column, say("Quantity on each"), desk::quantityField(panel));
    quantity_->setTyped(quantity);
    for (auto* field : {size_, count_, quantity_}) field->left = [this] { lay(); };
    says_ = desk::plain({}, panel);
    says_->setWordWrap(true);
    column->addWidget(says_);
    const auto button = [&](const QString& title, const char* icon, const char* keys, void (LabelsScreen::*does)()) {
        auto* made = new QPushButton{desk::icon(icon), title, panel};
        made->setToolTip(QKeySequence{keys}.toString(QKeySequence::NativeText));
        connect(made, &QPushButton::clicked, this, [this, does] { (this->*does)(); });
        auto* shortcut = new QShortcut{QKeySequence{keys}, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut};
        connect(shortcut, &QShortcut::activated, made, [made] { made->click(); });
        column->addWidget(made);
        return made;
    };
    print_ = button(say("Print…"), "print", "Ctrl+P", &LabelsScreen::print);
    save_ = button(say("Save as PDF…"), "export", "Ctrl+S", &LabelsScreen::save);
    column->addStretch(1);
    for (auto* one : {print_, save_}) one->setEnabled(false);
    return panel;
}

desk::Field* LabelsScreen::add(QVBoxLayout* column, const QString& label, desk::Field* field) {
    auto* words = desk::muted(label, field->parentWidget());
    words->setFont(desk::smallFont());
    words->setBuddy(field->editor());
    field->setName(label);
    column->addWidget(words);
    column->addWidget(field);
    return field;
}

QString LabelsScreen::title() const { return lot_ ? say("Labels of %1").arg(text(lot_->lot == "-" ? lot_->item : lot_->lot)) : say("Lot labels"); }
QString LabelsScreen::explain() const { return lot_ ? text(lot_->item + " · " + lot_->name) : QString{}; }
desk::Record LabelsScreen::record() const { return lot_ ? desk::Record{"lot", lot_->id} : desk::Record{}; }
QJsonObject LabelsScreen::state() const { return lot_ ? QJsonObject{{"lot", static_cast<qint64>(lot_->id)}} : QJsonObject{}; }

void LabelsScreen::refresh(const QSet<QString>& tables) {
    if (wanted_ != 0 && tables.intersects({"lot", "item"})) read(wanted_);
}

void LabelsScreen::scanned(const QString& code) {
    desk().read<std::optional<LotId>>(
        this, [plain = utf8(code), today = desk().today()](const db::Read& read) { return inventory::understand(read, plain, today).lot; },
        [this, code](std::optional<LotId> lot) {
            if (!lot) return answer(say("No lot of ours is called %1. Read the label again.").arg(code.left(60)));
            lotField_->setValue(static_cast<qint64>(lot->number));
            load(lot->number);
        });
}

void LabelsScreen::load(std::int64_t lot) {
    if (lot == 0) return;
    wanted_ = lot;
    said_.clear();
    read(lot);
}

void LabelsScreen::read(std::int64_t lot) {
    desk().read<std::optional<LotOnLabel>>(
        this, [lot](const db::Read& read) { return lotOnLabel(read, LotId{lot}); },
        [this](std::optional<LotOnLabel> found) {
            const bool other = !lot_ || !found || lot_->id != found->id;
            lot_ = std::move(found);
            quantity_->setUnit(lot_ ? text(lot_->unit) : QString{});
            if (other && lot_ && quantity_->typed().isEmpty() && lot_->onHand > Quantity{}) quantity_->setTyped(text(toText(lot_->onHand)));
            lay();
            tell();
        });
}

void LabelsScreen::answer(const QString& words) {
    said_ = words;
    says_->setText(words);
}

// What cannot be printed says why instead of a label.
void LabelsScreen::lay() {
    label_.reset();
    QString why;
    if (!lot_) why = say("There is no such lot. Look it up again.");
    else try {
        std::optional<Quantity> quantity;
        if (const auto typed = desk::calculated(quantity_->typed().section(' ', 0, 0)); typed && !typed->isEmpty()) fromText(utf8(*typed), quantity.emplace());
        const auto size = size_->typed().split('x');
        label_.emplace(labelText(*lot_, quantity), QSizeF{size.value(0).toDouble(), size.value(1).toDouble()});
    } catch (const db::Refusal& no) {
        why = desk::sentence(no);
    }
    says_->setText(why.isEmpty() ? said_ : why);
    preview_->take(label_);
    for (auto* one : {print_, save_}) one->setEnabled(label_.has_value());
}

std::vector<desk::PrintedLabel> LabelsScreen::labels() const {
    if (!label_) return {};
    const auto count = std::clamp<std::int64_t>(count_->value().toInteger(1), 1, 1000);
    return {static_cast<std::size_t>(count), *label_};
}

void LabelsScreen::print() {
    QPrinter printer{QPrinter::HighResolution};
    printer.setDocName(title());
    QPrintDialog dialog{&printer, this};
    if (dialog.exec() == QDialog::Accepted) desk::printLabels(printer, labels());
}

void LabelsScreen::save() {
    desk().readLong<QByteArray>(
        this, [all = labels(), name = title()](const db::Read&) { return desk::labelsPdf(all, name); },
        [this](const QByteArray& bytes) { answer(desk::keepFile(desk(), this, desk::fileNameOf(title(), ".pdf"), bytes, say("Save as PDF"))); });
}

}  // namespace production::ui
