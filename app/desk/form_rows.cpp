// The rows of a list argument: one field a column, rows added and taken away by keys.
#include <algorithm>

#include <QJsonArray>
#include <QToolButton>

#include "app/desk/form_parts.h"

namespace desk {
namespace {

int stretchOf(const std::string& type) {
    if (type == "text") return 5;
    if (type == "whole number" || type == "true or false" || type == "percent") return 2;
    if (type == "date" || type == "quantity" || type == "money" || type == "number") return 3;
    return 4;
}

}  // namespace

RowGrid::RowGrid(Desk& desk, const FormLook& look, std::string name, std::vector<db::Argument> columns, QWidget* parent)
    : QWidget{parent}, desk_(desk), look_(look), name_(std::move(name)), columns_(std::move(columns)), grid_(new QGridLayout) {
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(px(6));
    column->addLayout(grid_);
    grid_->setHorizontalSpacing(px(8));
    grid_->setVerticalSpacing(px(4));
    int at = 0;
    for (const auto& c : columns_) {
        auto* head = smallWords(this, "muted");
        if (c.type != "true or false" && columns_.size() > 1) sayBelow(head, labelIn(look_, c.name));
        heads_.push_back(head);
        grid_->addWidget(head, 0, at);
        grid_->setColumnStretch(at++, stretchOf(c.type));
    }
    auto* more = new QPushButton{icon("plus"), say("Add row"), this};
    more->setProperty("flat", true);
    more->setStyleSheet(QStringLiteral("padding-left: %1px; padding-right: %1px;").arg(px(4)));
    more->setToolTip("Ctrl+Ins");
    more->setAccessibleName(say("Add row: %1").arg(labelIn(look_, name_ + "[]")));
    connect(more, &QPushButton::clicked, this, [this] { addRow({}, true); });
    column->addWidget(more, 0, Qt::AlignLeft);
}

bool RowGrid::empty(const Row& row) const {
    if (!row.preset.isEmpty()) return false;
    return std::ranges::all_of(row.fields, [](const Field* f) { return isEmpty(f->value()) || f->value() == QJsonValue{false}; });
}

void RowGrid::addRow(const QJsonValue& preset, bool focus) {
    Row row;
    row.preset = preset.toObject();
    for (const auto& c : columns_) {
        auto* field = makeField(desk_, this, look_, c);
        field->setName(say("%1, row %2").arg(labelIn(look_, c.name)).arg(rows_.size() + 1));
        if (!currency_.empty() && c.type == "money") field->setUnit(text(currency_));
        const ArgumentPath path{c.name};
        const auto value = path.member.empty() ? preset : valueAt(row.preset, path.member);
        if (!isEmpty(value)) field->setValue(value);
        row.preset.remove(text(path.member));
        field->editor()->installEventFilter(this);
        field->edited = [this, field] {
            if (field->refused() && !field->editor()->toolTip().isEmpty()) field->setRefusal({});
            if (edited) edited();
        };
        row.fields.push_back(field);
    }
    row.remove = new QToolButton{this};
    row.remove->setIcon(icon("close", theme().muted));
    row.remove->setAutoRaise(true);
    row.remove->setFocusPolicy(Qt::NoFocus);
    row.remove->setToolTip(say("Take the row away (Ctrl+Del)"));
    row.remove->setAccessibleName(say("Take the row away (Ctrl+Del)"));
    connect(row.remove, &QToolButton::clicked, this, [this, button = row.remove] {
        removeRow(rowOf(button));
        if (edited) edited();
    });
    row.refusal = smallWords(this, "bad");
    rows_.push_back(std::move(row));
    arrange();
    if (focus) rows_.back().fields.front()->editor()->setFocus(Qt::TabFocusReason);
}

void RowGrid::removeRow(int at) {
    if (at < 0 || at >= static_cast<int>(rows_.size())) return;
    auto& row = rows_[static_cast<std::size_t>(at)];
    for (auto* field : row.fields) field->deleteLater(), field->hide();
    row.remove->hide(), row.remove->deleteLater();
    row.refusal->hide(), row.refusal->deleteLater();
    rows_.erase(rows_.begin() + at);
    arrange();
    if (rows_.empty()) return;
    const auto next = std::min(static_cast<std::size_t>(at), rows_.size() - 1);
    rows_[next].fields.front()->editor()->setFocus(Qt::TabFocusReason);
}

// The grid anew: a line of fields and a line for its refusal each, in the order the keys walk.
void RowGrid::arrange() {
    QWidget* before = nullptr;
    int line = 1;
    for (auto& row : rows_) {
        int at = 0;
        for (auto* field : row.fields) {
            grid_->addWidget(field, line, at++);
            field->show();
            if (before != nullptr) QWidget::setTabOrder(before, field->editor());
            before = field->editor();
        }
        grid_->addWidget(row.remove, line, at);
        grid_->addWidget(row.refusal, line + 1, 0, 1, at);
        line += 2;
    }
    for (auto* head : heads_) head->setVisible(!rows_.empty() && !head->text().isEmpty());
    updateGeometry();
}

int RowGrid::rowOf(const QWidget* inside) const {
    for (std::size_t i = 0; i < rows_.size(); ++i)
        if (rows_[i].remove == inside || std::ranges::any_of(rows_[i].fields, [&](const Field* f) { return f == inside || f->isAncestorOf(inside); }))
            return static_cast<int>(i);
    return -1;
}

bool RowGrid::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() != Qt::ControlModifier || (key->key() != Qt::Key_Insert && key->key() != Qt::Key_Delete)) return false;
    event->accept();
    if (event->type() == QEvent::ShortcutOverride) return true;
    if (key->key() == Qt::Key_Insert) addRow({}, true);
    else removeRow(rowOf(qobject_cast<QWidget*>(watched)));
    if (edited) edited();
    return true;
}

void RowGrid::keyPressEvent(QKeyEvent* event) {
    const bool enter = (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
                       (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier);
    auto* focus = focusWidget();
    const bool last = !rows_.empty() && focus != nullptr && rowOf(focus) == static_cast<int>(rows_.size()) - 1 &&
                      (rows_.back().fields.back() == focus || rows_.back().fields.back()->isAncestorOf(focus));
    if (!enter || !last || empty(rows_.back())) return event->ignore();
    addRow({}, true);
}

// ---------------------------------------------------------------- values

QJsonArray RowGrid::value() {
    QJsonArray all;
    sent_.clear();
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        if (empty(rows_[i])) continue;
        QJsonValue one = rows_[i].preset;
        for (std::size_t c = 0; c < columns_.size(); ++c) {
            const ArgumentPath path{columns_[c].name};
            const auto cell = rows_[i].fields[c]->value();
            if (path.member.empty()) {
                one = cell;
            } else if (!isEmpty(cell)) {
                auto object = one.toObject();
                putAt(object, path.member, cell);
                one = object;
            }
        }
        all.append(one);
        sent_.push_back(static_cast<int>(i));
    }
    return all;
}

void RowGrid::setValue(const QJsonArray& values) {
    while (!rows_.empty()) removeRow(0);
    for (const auto& one : values) addRow(one);
}

QJsonArray RowGrid::typed() const {
    QJsonArray all;
    for (const auto& row : rows_) {
        QJsonObject one = row.preset;
        for (std::size_t c = 0; c < columns_.size(); ++c) one[text(columns_[c].name)] = row.fields[c]->typed();
        all.append(one);
    }
    return all;
}

void RowGrid::takeTyped(const QJsonArray& rows) {
    while (!rows_.empty()) removeRow(0);
    for (const auto& one : rows) {
        auto preset = one.toObject();
        for (const auto& c : columns_) preset.remove(text(c.name));
        addRow(preset);
        for (std::size_t c = 0; c < columns_.size(); ++c)
            rows_.back().fields[c]->setTyped(one.toObject().value(text(columns_[c].name)).toString());
    }
}

Field* RowGrid::field(int row, const std::string& member) const {
    if (row < 0 || row >= static_cast<int>(rows_.size())) return nullptr;
    for (std::size_t c = 0; c < columns_.size(); ++c)
        if (ArgumentPath{columns_[c].name}.member == member) return rows_[static_cast<std::size_t>(row)].fields[c];
    return nullptr;
}

int RowGrid::rowShown(int sent) const {
    return sent >= 0 && sent < static_cast<int>(sent_.size()) ? sent_[static_cast<std::size_t>(sent)] : -1;
}

bool RowGrid::finish() {
    bool reading = false;
    for (const auto& row : rows_)
        for (auto* one : row.fields) {
            one->finish();
            reading = reading || one->reading();
        }
    return !reading;
}

void RowGrid::setUnit(const QString& currency) {
    currency_ = utf8(currency);
    for (const auto& row : rows_)
        for (std::size_t c = 0; c < columns_.size(); ++c)
            if (columns_[c].type == "money") row.fields[c]->setUnit(currency);
}

// ---------------------------------------------------------------- refusals

bool RowGrid::refuse(int row, const std::string& member, const QString& sentenceText) {
    if (row < 0 || row >= static_cast<int>(rows_.size())) return false;
    auto& at = rows_[static_cast<std::size_t>(row)];
    if (auto* one = field(row, member)) one->setRefusal(sentenceText);
    sayBelow(at.refusal, at.refusal->text().isEmpty() ? sentenceText : at.refusal->text() + "\n" + sentenceText);
    return true;
}

void RowGrid::clearRefusals() {
    for (auto& row : rows_) {
        for (auto* one : row.fields) one->setRefusal({});
        sayBelow(row.refusal, {});
    }
}

QString RowGrid::refusalsShown() const {
    QStringList all;
    for (const auto& row : rows_)
        if (!row.refusal->text().isEmpty()) all << row.refusal->text();
    return all.join('\n');
}

}  // namespace desk
