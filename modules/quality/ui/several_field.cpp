#include "quality/ui/several_field.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QKeyEvent>

#include "app/desk/say.h"
#include "app/desk/theme.h"

namespace quality::ui {

using desk::px;
using desk::say;

namespace {

constexpr int valueRole = Qt::UserRole, chosenRole = Qt::UserRole + 1;

// As wide as the mark of one that is chosen, so that words stand below each other.
QIcon noMark() {
    QPixmap none{px(16), px(16)};
    none.fill(Qt::transparent);
    return QIcon{none};
}

}  // namespace

SeveralField::SeveralField(QWidget* parent) : Field{parent}, list_{new QListWidget{this}} {
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->addWidget(list_);
    list_->setIconSize({px(16), px(16)});
    list_->setSelectionMode(QAbstractItemView::SingleSelection);
    list_->installEventFilter(this);
    setFocusProxy(list_);
    connect(list_, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { turn(item); });
}

void SeveralField::offer(const std::vector<std::pair<QString, QString>>& all) {
    list_->clear();
    for (const auto& [value, word] : all) {
        auto* item = new QListWidgetItem{word, list_};
        item->setData(valueRole, value);
        mark(item, false);
    }
    if (list_->count() > 0) list_->setCurrentRow(0);
}

void SeveralField::mark(QListWidgetItem* item, bool chosen) {
    item->setData(chosenRole, chosen);
    item->setIcon(chosen ? desk::icon("check", desk::theme().accent) : noMark());
    item->setData(Qt::AccessibleTextRole, chosen ? say("%1, chosen").arg(item->text()) : item->text());
}

void SeveralField::turn(QListWidgetItem* item) {
    if (fixed_ || item == nullptr) return;
    mark(item, !item->data(chosenRole).toBool());
    if (edited) edited();
    if (left) left();
}

QStringList SeveralField::chosen() const {
    QStringList all;
    for (int i = 0; i < list_->count(); ++i)
        if (list_->item(i)->data(chosenRole).toBool()) all << list_->item(i)->data(valueRole).toString();
    return all;
}

QJsonValue SeveralField::value() const { return QJsonArray::fromStringList(chosen()); }

void SeveralField::setValue(const QJsonValue& values) {
    const auto wanted = values.toArray();
    for (int i = 0; i < list_->count(); ++i) mark(list_->item(i), wanted.contains(list_->item(i)->data(valueRole).toString()));
}

void SeveralField::setTyped(const QString& values) { setValue(QJsonArray::fromStringList(values.split(' ', Qt::SkipEmptyParts))); }

bool SeveralField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == list_ && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        turn(list_->currentItem());
        return true;
    }
    return Field::eventFilter(watched, event);
}

}  // namespace quality::ui
