// The pieces of an inspection on screen: Enter goes on to the next piece that is missing, attributes are good by A and bad
// by R, what is copied from a spreadsheet or comes from a gauge's file is laid over the pieces that follow.
#pragma once
#include <QHeaderView>
#include <QTableView>

#include "app/desk/soon.h"
#include "quality/ui/entry_model.h"

namespace quality::ui {

// What is asked for stands beside its pieces and does not scroll away: name, limits, gauge, and how far it is.
class AskedHeading : public QHeaderView {
public:
    AskedHeading(EntryModel&, QWidget* parent);
    QSize sizeHint() const override;
    std::function<QString(int row)> gaugeOf;  // the one chosen for it; empty: none yet

protected:
    void paintSection(QPainter*, const QRect&, int section) const override;

private:
    void paintDone(QPainter&, const QRect&, const AskedNow&, int row) const;
    EntryModel& model_;
};

class EntryTable : public QTableView {
public:
    EntryTable(EntryModel&, QWidget* parent);
    AskedHeading& heading() { return *heading_; }
    int row() const { return currentIndex().isValid() ? currentIndex().row() : -1; }
    void toNext(int row);        // the next missing piece of that row
    void goOn();                 // from where the cursor stands to the next missing piece; tells when there is none
    void setByPiece(bool on) { byPiece_ = on; }
    bool byPiece() const { return byPiece_; }
    void forgetKeys();           // they were a scan
    void abandonEdit();          // what was typed into a cell was a scan

    std::function<void(int row, int column, const QString& text)> entered;
    std::function<void(int row, bool good)> marked;
    std::function<void(int row)> restGood;       // all that are missing
    std::function<void(int row, int column, const QString& text)> corrected;  // typed over what is recorded
    std::function<void(int row, int column)> dropped;
    std::function<void(int row, const QString& text)> pasted;
    std::function<void()> moved, finished;       // finished: Enter, and no piece is missing

protected:
    void keyPressEvent(QKeyEvent*) override;
    void closeEditor(QWidget*, QAbstractItemDelegate::EndEditHint) override;
    void commitData(QWidget* editor) override;
    void currentChanged(const QModelIndex& to, const QModelIndex& from) override;

private:
    void markByKeys();
    int rowAfter(int row) const;
    bool goesOn(const QKeyEvent&);

    EntryModel& model_;
    AskedHeading* heading_;
    bool byPiece_ = false, committed_ = false, shifted_ = false;
    QPersistentModelIndex committedAt_;
    QString keys_;  // pressed in a row of an attribute: one is a mark, several at once a scan
    desk::Soon mark_{[this] { markByKeys(); }};
};

}  // namespace quality::ui
