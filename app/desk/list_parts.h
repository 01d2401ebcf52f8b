// The pieces a list view is made of: its heading with the filter row, how cells are painted, and what it shows
// when it is empty or busy.
#pragma once
#include <functional>
#include <map>

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyledItemDelegate>

#include "app/desk/row_model.h"

namespace desk {

// A heading that sorts by click (Shift adds), and a row of small edits under it to filter by.
class FilterHeading : public QHeaderView {
public:
    FilterHeading(RowModel&, QWidget* parent);
    QSize sizeHint() const override;
    void setFilterRow(bool shown);
    bool filterRow() const { return filterRow_; }
    void remake();                       // after the columns changed
    QLineEdit* edit(const std::string& column) const;
    QString typed(const std::string& column) const;
    void setTyped(const std::map<std::string, QString>&);
    std::map<std::string, QString> allTyped() const;
    std::function<void()> filtered;
    std::function<void(const std::string& column, bool add)> sorted;

protected:
    void paintSection(QPainter*, const QRect&, int section) const override;
    void mouseReleaseEvent(QMouseEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void updateGeometries() override;

private:
    void place();
    RowModel& model_;
    bool filterRow_ = false;
    int pressed_ = -1;
    std::map<std::string, QLineEdit*> edits_;
    std::map<std::string, QString> typed_;
};

// Chips, equal digits, red for late, quiet stripes and lines.
class CellPainter : public QStyledItemDelegate {
public:
    CellPainter(RowModel& model, QObject* parent) : QStyledItemDelegate{parent}, model_(model) {}
    void paint(QPainter*, const QStyleOptionViewItem&, const QModelIndex&) const override;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override;

private:
    RowModel& model_;
};

// A chip's painting, for cards and delegates alike; returns its width.
int paintChip(QPainter&, const QRect& within, const QString& word, Tone, Qt::Alignment = Qt::AlignLeft | Qt::AlignVCenter);
int chipWidth(const QString& word);
// One line in the middle of its height, cut off with dots where it is too long.
void paintWords(QPainter&, const QRect& within, const QString&, const QFont&, const QColor&, Qt::Alignment = Qt::AlignLeft);

}  // namespace desk
