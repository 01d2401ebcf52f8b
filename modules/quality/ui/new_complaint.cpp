// A complaint by one scan: the label fills all there is to know, what of it lies with us goes on hold in the same commit,
// and only what the customer says is typed. No number is: a label is scanned, or a delivery chosen.
#include "quality/ui/new_complaint.h"

#include <QGridLayout>
#include <QJsonDocument>
#include <QStackedWidget>

#include "app/desk/keys.h"
#include "quality/ui/case_links.h"
#include "quality/ui/cases.h"
#include "quality/ui/photos.h"

namespace quality::cases {

using desk::px;
using desk::say;
using desk::text;
using desk::utf8;

NewComplaint::NewComplaint(desk::Desk& d) : Screen{d} {
    auto* all = new QVBoxLayout{this};
    all->setContentsMargins(px(16), px(16), px(16), px(16));
    all->setSpacing(px(12));
    scan_ = new desk::ScanBox{this};
    scan_->setPlaceholderText(say("Scan a label of the goods; or type a part of the customer's name"));
    scan_->setAccessibleName(say("Label or customer"));
    scan_->scanned = [this](const QString& code) { look(code, {}); };
    all->addWidget(scan_);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(px(16));
    all->addLayout(columns, 1);
    columns->addWidget(makeForm(), 2);
    pages_ = new QStackedWidget{this};
    auto* nothing = desk::muted(say("One scan shows the customer, the order, the lot, who made it of what, and where the rest of it is."), pages_);
    nothing->setWordWrap(true);
    nothing->setAlignment(Qt::AlignCenter);
    pages_->addWidget(nothing);
    pages_->addWidget(makeFound());
    pages_->addWidget(makeDeliveries());
    columns->addWidget(pages_, 3);
    setFocusProxy(scan_);
    sayWhatHappens();
}

QWidget* NewComplaint::makeForm() {
    auto* frame = desk::cardFrame(this);
    auto* column = new QVBoxLayout{frame};
    column->setContentsMargins(px(20), px(16), px(20), px(16));
    column->setSpacing(px(10));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(px(12));
    grid->setVerticalSpacing(px(8));
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    addField(grid, "quantity", "Pieces", desk::quantityField(frame));
    addField(grid, "defect", "Kind of defect", desk::pickField(desk(), frame, "defect kind"));
    addField(grid, "text", "What they say", desk::longTextField(frame));
    addField(grid, "receivedOn", "Came in on", desk::dateField(frame, desk().today()));
    addField(grid, "photos", "Photos", photosField(desk(), frame, true));
    field("receivedOn")->setValue(desk::shown(desk().today()));
    column->addStretch(1);
    happens_ = desk::muted({}, frame);
    happens_->setWordWrap(true);
    column->addWidget(happens_);
    refusal_ = desk::plain({}, frame);
    refusal_->setProperty("bad", true);
    refusal_->setWordWrap(true);
    refusal_->hide();
    column->addWidget(refusal_);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    enter_ = new QPushButton{desk::icon("check", desk::theme().onAccent), say("Enter and hold"), frame};
    enter_->setProperty("main", true);
    enter_->setAutoDefault(true);
    desk::giveKeys(enter_, QKeySequence{"Ctrl+Return"});
    connect(enter_, &QPushButton::clicked, this, [this] { submit(); });
    foot->addWidget(enter_);
    column->addLayout(foot);
    return frame;
}

void NewComplaint::addField(QGridLayout* grid, const char* argument, const char* label, desk::Field* edit) {
    const int row = grid->rowCount();
    auto* words = desk::muted(say(label), edit->parentWidget());
    words->setBuddy(edit->editor());
    edit->setName(say(label));
    grid->addWidget(words, row, 0, Qt::AlignTop);
    grid->addWidget(edit, row, 1);
    fields_.emplace_back(argument, edit);
}

QWidget* NewComplaint::makeFound() {
    auto* page = new QWidget{pages_};
    auto* column = new QVBoxLayout{page};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(10));
    facts_ = desk::cardFrame(page);
    auto* inside = new QHBoxLayout{facts_};
    inside->setContentsMargins(px(16), px(10), px(16), px(10));
    inside->setSpacing(px(24));
    column->addWidget(facts_);
    summary_ = new desk::Summary{desk(), page};
    column->addWidget(summary_);
    auto* line = new QHBoxLayout;
    line->addWidget(desk::heading(say("Where it is"), page));
    line->addStretch(1);
    spare_ = new QPushButton{desk::icon("hold", desk::theme().muted), say("Hold, or do not hold"), page};
    spare_->setAccessibleName(say("Hold, or do not hold"));
    desk::giveKeys(spare_, QKeySequence{"Ctrl+H"});
    spare_->setVisible(desk().may("quality.contain"));
    connect(spare_, &QPushButton::clicked, this, [this] { toggle(where_->current()); });
    line->addWidget(spare_);
    column->addLayout(line);
    where_ = new desk::Table{desk(), page, say("Where it is"),
                             {{.title = "Hold", .width = 96}, {.title = "Lot", .width = 110}, {.title = "Item", .width = 110}, {.title = "Place", .width = 118},
                              {.title = "Bin, truck or customer", .width = 0}, {.title = "Order", .width = 90}, {.title = "Quantity", .width = 100, .number = true}}};
    where_->setEmptyText(say("Nothing of it is left anywhere."));
    where_->activated = [this](int row) { toggle(row); };
    column->addWidget(where_, 3);
    column->addWidget(desk::heading(say("What stands behind it"), page));
    links_ = new desk::Table{desk(), page, say("What stands behind it"), linkColumns()};
    links_->setEmptyText(say("Nothing is known of how it was made: it was bought, or counted in."));
    column->addWidget(links_, 4);
    return page;
}

QWidget* NewComplaint::makeDeliveries() {
    auto* page = new QWidget{pages_};
    auto* column = new QVBoxLayout{page};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(10));
    why_ = desk::plain({}, page);
    why_->setWordWrap(true);
    column->addWidget(why_);
    column->addWidget(desk::heading(say("Which delivery is it about?"), page));
    deliveries_ = new desk::Table{desk(), page, say("Deliveries"),
                                  {{.title = "Shipped on", .width = 110}, {.title = "Customer", .width = 0}, {.title = "Order", .width = 100}, {.title = "Shipment", .width = 100},
                                   {.title = "Item", .width = 110}, {.title = "Lot", .width = 110}, {.title = "Quantity", .width = 90, .number = true}}};
    deliveries_->setEmptyText(say("No delivery fits. Scan another label, or type another part of the name."));
    deliveries_->activated = [this](int row) {
        const auto& delivery = seen_.deliveries[static_cast<std::size_t>(row)];
        // A lot that went out more than once stays what it is about; words lead to the delivery as a whole.
        const auto lot = text(delivery.lot), item = text(delivery.item);
        const bool ofLot = code_ == lot || code_ == item + '/' + lot;
        look(ofLot ? item + '/' + lot : text(delivery.number), delivery.shipment);
    };
    column->addWidget(deliveries_, 1);
    return page;
}

QString NewComplaint::title() const { return say("New complaint"); }

desk::Record NewComplaint::record() const {
    return seen_.known ? desk::Record{"shipment", seen_.found.shipment.number} : desk::Record{};
}

desk::Field* NewComplaint::field(const QString& argument) const {
    for (const auto& [name, edit] : fields_)
        if (name == argument) return edit;
    return nullptr;
}

// Enter goes on, as in every form.
void NewComplaint::keyPressEvent(QKeyEvent* key) {
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter) return Screen::keyPressEvent(key);
    if (key->modifiers() & Qt::ControlModifier) return submit();
    if (auto* button = qobject_cast<QPushButton*>(focusWidget()); button != nullptr) return button->click();
    focusNextPrevChild(true);
}

// ---------------------------------------------------------------- done by one key

QJsonObject NewComplaint::arguments() const {
    QJsonObject args{{"code", code_}, {"shipment", static_cast<qint64>(seen_.found.shipment.number)}};
    args["text"] = field("text")->typed();
    for (const auto* name : {"quantity", "defect", "receivedOn"})
        if (const auto value = field(name)->value(); !value.isNull() && value != QJsonValue{""}) args[name] = value;
    // Pieces are of the item's own unit, which is only shown.
    const auto unit = ' ' + text(seen_.lots.at(seen_.found.lots.front()).unit);
    if (auto pieces = args["quantity"].toString(); pieces.endsWith(unit)) args["quantity"] = pieces.chopped(unit.size());
    auto photos = field("photos")->value().toArray();
    if (!photos.isEmpty()) {
        args["attachment"] = photos.takeAt(0);
        if (!photos.isEmpty()) args["photos"] = photos;
    }
    QJsonArray lots;
    for (const auto lot : held()) lots.append(QJsonObject{{"lot", static_cast<qint64>(lot.number)}});
    if (!lots.isEmpty()) args["contain"] = lots;
    return args;
}

void NewComplaint::submit() {
    if (busy_) return;
    if (!seen_.known) {
        scan_->setFocus();
        return complain(say("Scan a label of the goods first, or choose the delivery."));
    }
    for (const auto& [name, edit] : fields_) edit->finish();
    // What was typed last may still be looked up, and a photo still be kept.
    for (const auto& [name, edit] : fields_)
        if (edit->reading()) return QTimer::singleShot(20, this, [this] { submit(); });
    complain({});
    busy_ = true;
    enter_->setEnabled(false);
    const auto json = QJsonDocument{arguments()}.toJson(QJsonDocument::Compact).toStdString();
    const auto free = [this] {
        busy_ = false;
        enter_->setEnabled(true);
    };
    desk().perform(
        this, once_.request("quality.enterComplaint", json),
        [this, free](const db::Answer& answer) {
            once_.done();
            free();
            entered(QJsonDocument::fromJson(QByteArray::fromStdString(answer.result)).object());
        },
        [this, free](const std::vector<db::Refusal>& reasons) {
            once_.refused(reasons);
            free();
            refused(reasons);
        });
}

void NewComplaint::entered(const QJsonObject& answer) {
    QStringList orders;
    for (const auto& one : answer["dropped"].toArray())
        if (const auto order = one.toObject()["order"].toString(); !orders.contains(order)) orders << order;
    const auto number = answer["number"].toString();
    const auto lots = answer["contained"].toArray().size();
    auto words = lots == 0   ? say("%1 is entered.").arg(number)
                 : lots == 1 ? say("%1 is entered, and one lot is on hold.").arg(number)
                             : say("%1 is entered, and %2 lots are on hold.").arg(number).arg(lots);
    if (!orders.isEmpty()) words += ' ' + say("These orders lost what was set aside and wait again: %1.").arg(orders.join(", "));
    seen_ = {};  // nothing is typed any more
    for (const auto& [name, edit] : fields_) edit->setTyped({});
    auto& d = desk();  // closing ends this screen
    if (isVisible()) d.shell->closeCurrent();
    d.open(desk::Record{"complaint", answer["complaint"].toInteger()});
    d.toast(words, orders.isEmpty() ? desk::Tone::good : desk::Tone::attention);
}

void addNewComplaint(desk::Desk& desk) {
    desk.add(desk::ScreenKind{.id = "quality.new_complaint",
                              .area = desk::Area::quality,
                              .title = "New complaint",
                              .icon = "scan",
                              .right = "quality.enterComplaint",
                              .make = [](desk::Desk& d, const QJsonObject&) -> desk::Screen* { return new NewComplaint{d}; }});
    desk.add(desk::CommandKind{.id = "quality.newComplaint",
                               .title = "New complaint",
                               .right = "quality.enterComplaint",
                               .run = [](desk::Desk& d) { d.open("quality.new_complaint", {{"new", "complaint"}}); }});
}

}  // namespace quality::cases
