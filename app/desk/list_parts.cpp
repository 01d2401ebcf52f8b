#include "app/desk/list_parts.h"

#include <QMouseEvent>

namespace desk {
namespace {

constexpr int headHeight = 32, filterHeight = 34;

}  // namespace

int chipWidth(const QString& word) {
    auto font = smallFont();
    font.setWeight(QFont::DemiBold);
    return QFontMetrics{font}.horizontalAdvance(word) + px(26);
}

int paintChip(QPainter& painter, const QRect& within, const QString& word, Tone tone, Qt::Alignment align) {
    const auto& colours = theme().chip(tone);
    const int width = chipWidth(word), height = px(22);
    const int left = align.testFlag(Qt::AlignRight) ? within.right() - width : within.left();
    const QRect box{left, within.center().y() - height / 2 + 1, std::min(width, within.width()), height};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.back);
    painter.drawRoundedRect(box, height / 2.0, height / 2.0);
    painter.setBrush(colours.text);
    painter.drawEllipse(QPointF(box.left() + px(10), box.center().y() + 0.5), px(2.5), px(2.5));
    auto font = smallFont();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colours.text);
    painter.drawText(box.adjusted(px(17), 0, -px(6), 0), Qt::AlignVCenter | Qt::AlignLeft, word);
    painter.restore();
    return width;
}

void paintWords(QPainter& painter, const QRect& within, const QString& words, const QFont& font, const QColor& ink, Qt::Alignment align) {
    if (words.isEmpty() || within.width() <= 0) return;
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(within, static_cast<int>(align | Qt::AlignVCenter) | Qt::TextSingleLine, QFontMetrics{font}.elidedText(words, Qt::ElideRight, within.width()));
}

void CellPainter::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& at) const {
    const auto& t = theme();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, selected ? t.selected : at.row() % 2 == 1 ? t.stripe : t.card);
    painter->setPen(t.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const auto* column = model_.column(model_.columns()[static_cast<std::size_t>(at.column())]);
    if (column == nullptr) return;
    const auto box = option.rect.adjusted(px(8), 0, -px(8), -1);
    const auto value = model_.stored(at.row(), column->name);
    if (value)
        if (const auto* chip = model_.chipOf(*column, *value)) {
            paintChip(*painter, box, say(chip->word), chip->tone);
            return;
        }
    const auto words = at.data(Qt::DisplayRole).toString();
    const bool late = model_.look().late == column->name && model_.late(at.row());
    const bool number = column->type != db::ListType::text;
    auto font = number ? numberFont() : plainFont();
    if (*column->link == 0 && at.column() == 0 && *model_.list().opens != 0) font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(late ? t.bad : t.text);
    const auto align = static_cast<Qt::Alignment>(at.data(Qt::TextAlignmentRole).toInt());
    painter->drawText(box, static_cast<int>(align) | Qt::TextSingleLine, QFontMetrics{font}.elidedText(words, Qt::ElideRight, box.width()));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(t.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

QSize CellPainter::sizeHint(const QStyleOptionViewItem&, const QModelIndex& at) const {
    const auto* column = model_.column(model_.columns()[static_cast<std::size_t>(at.column())]);
    const auto words = at.data(Qt::DisplayRole).toString();
    if (column != nullptr && model_.look().chips.contains(column->name)) return {chipWidth(words) + px(18), px(34)};
    return {QFontMetrics{numberFont()}.horizontalAdvance(words) + px(18), px(34)};
}

FilterHeading::FilterHeading(RowModel& model, QWidget* parent) : QHeaderView{Qt::Horizontal, parent}, model_(model) {
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setStretchLastSection(true);
    setMinimumSectionSize(px(48));
    connect(this, &QHeaderView::sectionResized, this, [this] { place(); });
    connect(this, &QHeaderView::sectionMoved, this, [this] { place(); });
}

QSize FilterHeading::sizeHint() const {
    return {QHeaderView::sizeHint().width(), px(headHeight) + (filterRow_ ? px(filterHeight) : 0)};
}

void FilterHeading::setFilterRow(bool shown) {
    filterRow_ = shown;
    for (const auto& [column, edit] : edits_) edit->setVisible(shown);
    updateGeometry();
    updateGeometries();
    place();
    emit geometriesChanged();
}

void FilterHeading::remake() {
    for (const auto& [column, edit] : edits_) edit->deleteLater();
    edits_.clear();
    for (const auto& name : model_.columns()) {
        auto* edit = new QLineEdit{this};
        edit->setFont(smallFont());
        edit->setText(typed_[name]);
        edit->setAccessibleName(say("Filter %1").arg(say(model_.column(name)->title)));
        edit->setVisible(filterRow_);
        connect(edit, &QLineEdit::textEdited, this, [this, name, edit] {
            typed_[name] = edit->text();
            if (filtered) filtered();
        });
        edits_[name] = edit;
    }
    place();
}

QLineEdit* FilterHeading::edit(const std::string& column) const {
    const auto found = edits_.find(column);
    return found == edits_.end() ? nullptr : found->second;
}

QString FilterHeading::typed(const std::string& column) const {
    const auto found = typed_.find(column);
    return found == typed_.end() ? QString{} : found->second;
}

void FilterHeading::setTyped(const std::map<std::string, QString>& typed) {
    typed_ = typed;
    for (const auto& [column, edit] : edits_) edit->setText(this->typed(column));
}

std::map<std::string, QString> FilterHeading::allTyped() const {
    auto all = typed_;
    std::erase_if(all, [](const auto& one) { return one.second.isEmpty(); });
    return all;
}

void FilterHeading::place() {
    for (int section = 0; section < count(); ++section) {
        if (static_cast<std::size_t>(section) >= model_.columns().size()) return;
        if (auto* edit = this->edit(model_.columns()[static_cast<std::size_t>(section)]))
            edit->setGeometry(sectionViewportPosition(section) + px(3), px(headHeight), sectionSize(section) - px(6), px(filterHeight) - px(6));
    }
}

void FilterHeading::updateGeometries() {
    setViewportMargins(0, 0, 0, filterRow_ ? px(filterHeight) : 0);
    QHeaderView::updateGeometries();
    place();
}

void FilterHeading::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const auto& t = theme();
    painter->save();
    painter->fillRect(rect, t.card);
    painter->setPen(t.border);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    auto font = smallFont();
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(t.muted);
    auto words = model_.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const auto& name = model_.columns()[static_cast<std::size_t>(section)];
    for (std::size_t i = 0; i < model_.sorts().size(); ++i)
        if (model_.sorts()[i].column == name) {
            words += model_.sorts()[i].descending ? QStringLiteral(" ↓") : QStringLiteral(" ↑");
            if (model_.sorts().size() > 1) words += QString::number(i + 1);
            painter->setPen(t.text);
        }
    const auto align = static_cast<Qt::Alignment>(model_.headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const auto box = rect.adjusted(px(8), 0, -px(8), 0);
    painter->drawText(box, static_cast<int>(align) | Qt::TextSingleLine, QFontMetrics{font}.elidedText(words, Qt::ElideRight, box.width()));
    painter->restore();
}

void FilterHeading::mousePressEvent(QMouseEvent* event) {
    pressed_ = cursor().shape() == Qt::SplitHCursor ? -1 : logicalIndexAt(event->pos());
    QHeaderView::mousePressEvent(event);
}

void FilterHeading::mouseReleaseEvent(QMouseEvent* event) {
    QHeaderView::mouseReleaseEvent(event);
    const auto section = logicalIndexAt(event->pos());
    if (section >= 0 && section == pressed_ && sorted)
        sorted(model_.columns()[static_cast<std::size_t>(section)], event->modifiers().testFlag(Qt::ShiftModifier));
    pressed_ = -1;
}

}  // namespace desk
