// How pieces look: a value, what the limits say to it as a word and a colour, and whether it is kept yet.
#pragma once
#include <QStyledItemDelegate>

#include "quality/ui/entry_model.h"

namespace quality::ui {

class PiecePainter : public QStyledItemDelegate {
public:
    PiecePainter(EntryModel& model, QObject* parent) : QStyledItemDelegate{parent}, model_(model) {}
    void paint(QPainter*, const QStyleOptionViewItem&, const QModelIndex&) const override;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const override;
    void setEditorData(QWidget* editor, const QModelIndex&) const override;

protected:
    bool eventFilter(QObject*, QEvent*) override;

private:
    EntryModel& model_;
};

}  // namespace quality::ui
