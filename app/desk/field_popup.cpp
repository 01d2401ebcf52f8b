#include "app/desk/field_popup.h"

#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "app/desk/say.h"
#include "app/desk/theme.h"
#include "app/desk/words.h"

namespace desk {
namespace {

enum Role { number = Qt::UserRole, name, state };

class PickRow : public QStyledItemDelegate {
public:
    explicit PickRow(QObject* parent) : QStyledItemDelegate{parent} {}
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {px(120), px(30)}; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto& t = theme();
        painter->save();
        if ((option.state & QStyle::State_Selected) != 0) painter->fillRect(option.rect, t.selected);
        else if ((option.state & QStyle::State_MouseOver) != 0) painter->fillRect(option.rect, t.hover);
        auto room = option.rect.adjusted(px(10), 0, -px(10), 0);
        const auto write = [&](const QString& words, const QFont& font, const QColor& colour, Qt::Alignment side, int most) {
            const QFontMetrics metrics{font};
            const auto shownWords = metrics.elidedText(words, Qt::ElideRight, most);
            const auto wide = metrics.horizontalAdvance(shownWords);
            painter->setFont(font);
            painter->setPen(colour);
            painter->drawText(room, static_cast<int>(side | Qt::AlignVCenter), shownWords);
            if ((side & Qt::AlignRight) != 0) room.setRight(room.right() - wide - px(12));
            else room.setLeft(room.left() + std::max(wide, px(90)) + px(12));
        };
        if (const auto word = index.data(state).toString(); !word.isEmpty())
            write(word, smallFont(), t.muted, Qt::AlignRight, room.width() / 3);
        write(index.data(number).toString(), strongFont(), t.text, Qt::AlignLeft, room.width() / 2);
        write(index.data(name).toString(), plainFont(), t.text, Qt::AlignLeft, room.width());
        painter->restore();
    }
};

}  // namespace

PickList::PickList(QWidget* edit) : QFrame{edit->window()}, edit_(edit), view_(new QListView{this}), note_(new QLabel{this}) {
    setObjectName("picks");
    setProperty("card", true);
    setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(px(2), px(4), px(2), px(4));
    column->setSpacing(0);
    column->addWidget(view_);
    column->addWidget(note_);
    note_->setProperty("muted", true);
    note_->setFont(smallFont());
    note_->setContentsMargins(px(10), px(4), px(10), px(2));
    view_->setModel(&rows_);
    view_->setItemDelegate(new PickRow{view_});
    view_->setFocusPolicy(Qt::NoFocus);
    view_->setUniformItemSizes(true);
    view_->setMouseTracking(true);
    view_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->setAccessibleName(say("What was found"));
    connect(view_, &QListView::clicked, this, [this](const QModelIndex& at) {
        if (chosen) chosen(at.row());
    });
    hide();
}

void PickList::show(const std::vector<db::Found>& found, bool marked, const QString& note) {
    rows_.clear();
    for (const auto& f : found) {
        auto* row = new QStandardItem{text(f.number) + " " + text(f.name)};
        row->setData(text(f.number), number);
        row->setData(text(f.name), name);
        row->setData(f.state.empty() ? QString{} : wordOf(f.state), state);
        rows_.appendRow(row);
    }
    view_->setVisible(!found.empty());
    view_->setCurrentIndex(marked && !found.empty() ? rows_.index(0, 0) : QModelIndex{});
    note_->setText(note);
    note_->setVisible(!note.isEmpty());
    place();
    QFrame::show();
    raise();
}

void PickList::place() {
    auto* window = edit_->window();
    const auto rows = std::min(rows_.rowCount(), 9);
    view_->setFixedHeight(rows * px(30) + px(2));
    const int wide = std::min(std::max(edit_->width(), px(380)), window->width() - px(8));
    const int high = (rows > 0 ? rows * px(30) + px(2) : 0) + (note_->text().isEmpty() ? 0 : note_->sizeHint().height()) + px(10);
    auto at = edit_->mapTo(window, QPoint{0, edit_->height() + px(3)});
    if (at.y() + high > window->height()) {
        const auto above = edit_->mapTo(window, QPoint{0, 0}).y() - high - px(3);
        if (above >= 0) at.setY(above);
    }
    at.setX(std::max(px(4), std::min(at.x(), window->width() - wide - px(4))));
    setGeometry({at, QSize{wide, high}});
}

void PickList::move(int by) {
    if (rows_.rowCount() == 0) return;
    const auto at = std::clamp(view_->currentIndex().row() + by, 0, rows_.rowCount() - 1);
    view_->setCurrentIndex(rows_.index(at, 0));
}

int PickList::current() const { return view_->currentIndex().row(); }

}  // namespace desk
