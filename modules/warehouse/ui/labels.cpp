#include "warehouse/ui/labels.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QShortcut>

#include "app/desk/files.h"
#include "app/desk/labels.h"
#include "warehouse/scan.h"
#include "warehouse/ui/scan_fields.h"

namespace warehouse {

using desk::px;
using desk::say;
using desk::text;
using desk::utf8;

// The label as it will be printed, as large as there is room, at most twice its size.
class LabelSheet : public QWidget {
public:
    explicit LabelSheet(QWidget* parent) : QWidget{parent} {
        setAccessibleName(say("The label as it will be printed"));
        setMinimumSize(px(300), px(200));
    }
    void take(const desk::PrintedLabel* label) {
        label_ = label == nullptr ? std::nullopt : std::optional{*label};
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

UnitLabelsScreen::UnitLabelsScreen(desk::Desk& d, const QJsonObject& with) : Screen{d}, unit_(with["unit"].toInteger()) {
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    sheet_ = new LabelSheet{this};
    row->addWidget(sheet_, 1);
    row->addWidget(makePanel());
    which_->setValue(with["which"].isString() ? with["which"] : QJsonValue{"one"});
    setFocusProxy(unit_ != 0 ? which_->editor() : unitField_->editor());
    if (unit_ == 0) says_->setText(say("Scan a label of the unit, or type its SSCC."));
    else unitField_->setValue(static_cast<qint64>(unit_));
    load();
}

QWidget* UnitLabelsScreen::makePanel() {
    auto* panel = desk::cardFrame(this);
    panel->setFixedWidth(px(360));
    auto* column = new QVBoxLayout{panel};
    column->setContentsMargins(px(20), px(18), px(20), px(18));
    column->setSpacing(px(8));
    unitField_ = add(column, say("Handling unit"), scannedUnit(desk(), panel));
    unitField_->left = [this] {
        unit_ = unitField_->value().toInteger();
        load();
    };
    which_ = add(column, say("Labels for"), desk::choiceField(panel, {{"one", say("this unit")}, {"within", say("this unit and those in it")}, {"order", say("all units of its order")}}, false));
    which_->left = [this] { load(); };
    size_ = add(column, say("Size of the label"),
                desk::choiceField(panel, {{"", say("as the unit is packed")}, {"105x148", "105 × 148 mm"}, {"148x105", "148 × 105 mm"}, {"100x150", "100 × 150 mm"},
                                          {"100x70", "100 × 70 mm"}, {"74x52", "74 × 52 mm"}}, false));
    size_->setValue("");
    size_->left = [this] { lay(); };
    count_ = desk::muted({}, panel);
    column->addWidget(count_);
    says_ = desk::plain({}, panel);
    says_->setWordWrap(true);
    column->addWidget(says_);
    before_ = button(column, say("The one before"), "left", "Ctrl+Left", nullptr);
    after_ = button(column, say("The next one"), "right", "Ctrl+Right", nullptr);
    connect(before_, &QPushButton::clicked, this, [this] { leaf(-1); });
    connect(after_, &QPushButton::clicked, this, [this] { leaf(1); });
    print_ = button(column, say("Print…"), "print", "Ctrl+P", &UnitLabelsScreen::print);
    save_ = button(column, say("Save as PDF…"), "export", "Ctrl+S", &UnitLabelsScreen::save);
    column->addStretch(1);
    leaf(0);
    for (auto* one : {print_, save_}) one->setEnabled(false);
    return panel;
}

QPushButton* UnitLabelsScreen::button(QVBoxLayout* column, const QString& title, const char* icon, const char* keys, void (UnitLabelsScreen::*does)()) {
    auto* made = new QPushButton{desk::icon(icon), title, column->parentWidget()};
    made->setToolTip(QKeySequence{keys}.toString(QKeySequence::NativeText));
    if (does != nullptr) connect(made, &QPushButton::clicked, this, [this, does] { (this->*does)(); });
    auto* shortcut = new QShortcut{QKeySequence{keys}, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut};
    connect(shortcut, &QShortcut::activated, made, [made] { made->click(); });
    column->addWidget(made);
    return made;
}

desk::Field* UnitLabelsScreen::add(QVBoxLayout* column, const QString& label, desk::Field* field) {
    auto* words = desk::muted(label, field->parentWidget());
    words->setFont(desk::smallFont());
    words->setBuddy(field->editor());
    field->setName(label);
    column->addWidget(words);
    column->addWidget(field);
    return field;
}

QString UnitLabelsScreen::title() const { return units_.empty() ? say("Unit labels") : say("Label of …%1").arg(text(units_.front().unit.sscc).right(6)); }
QString UnitLabelsScreen::explain() const { return units_.empty() ? QString{} : text(units_.front().receiver); }
desk::Record UnitLabelsScreen::record() const { return {"handling unit", unit_}; }
QJsonObject UnitLabelsScreen::state() const { return {{"unit", static_cast<qint64>(unit_)}, {"which", which_->value()}}; }

void UnitLabelsScreen::refresh(const QSet<QString>& tables) {
    if (unit_ != 0 && tables.intersects({"handling_unit", "packed"})) load();
}

void UnitLabelsScreen::scanned(const QString& code) {
    desk().read<std::optional<HandlingUnitId>>(
        this, [plain = utf8(code), today = desk().today()](const db::Read& read) { return understand(read, plain, today).unit; },
        [this, code](std::optional<HandlingUnitId> unit) {
            if (!unit) return says_->setText(say("No handling unit of ours is called %1. Read the label again.").arg(code.left(60)));
            unit_ = unit->number;
            unitField_->setValue(static_cast<qint64>(unit_));
            load();
        });
}

void UnitLabelsScreen::load() {
    if (unit_ == 0) return;
    const auto asked = which_->value().toString();
    const auto which = asked == "order" ? Which::order : asked == "within" ? Which::within : Which::one;
    desk().read<std::vector<UnitToLabel>>(
        this, [unit = unit_, which](const db::Read& read) { return unitsToLabel(read, HandlingUnitId{unit}, which); },
        [this](std::vector<UnitToLabel> units) {
            units_ = std::move(units);
            lay();
            tell();
        });
}

// What cannot be printed says why instead of labels.
void UnitLabelsScreen::lay() {
    labels_.clear();
    QString why;
    if (unit_ != 0 && units_.empty()) why = say("There is no such unit. Look it up again.");
    const auto chosen = size_->value().toString();
    const auto size = chosen.split('x');
    try {
        for (const auto& unit : units_)
            labels_.emplace_back(labelText(unit), chosen.isEmpty() ? usualSize(unit.unit.kind) : QSizeF{size.value(0).toDouble(), size.value(1).toDouble()});
    } catch (const db::Refusal& no) {
        labels_.clear();
        why = desk::sentence(no);
    }
    says_->setText(why);
    leaf(0);
    for (auto* one : {print_, save_}) one->setEnabled(!labels_.empty());
}

void UnitLabelsScreen::leaf(int by) {
    const auto all = static_cast<int>(labels_.size());
    at_ = all == 0 ? 0 : std::clamp(at_ + by, 0, all - 1);
    sheet_->take(all == 0 ? nullptr : &labels_[static_cast<std::size_t>(at_)]);
    count_->setText(all == 0 ? QString{} : say("Label %1 of %2").arg(at_ + 1).arg(all));
    before_->setEnabled(at_ > 0);
    after_->setEnabled(at_ + 1 < all);
}

void UnitLabelsScreen::print() {
    QPrinter printer{QPrinter::HighResolution};
    printer.setDocName(title());
    QPrintDialog dialog{&printer, this};
    if (dialog.exec() == QDialog::Accepted) desk::printLabels(printer, labels_);
}

void UnitLabelsScreen::save() {
    desk().readLong<QByteArray>(
        this, [all = labels_, name = title()](const db::Read&) { return desk::labelsPdf(all, name); },
        [this](const QByteArray& bytes) { says_->setText(desk::keepFile(desk(), this, desk::fileNameOf(title(), ".pdf"), bytes, say("Save as PDF"))); });
}

}  // namespace warehouse
