// What comes in: which table, and out of which file. A file is named, dropped on the screen, or made of cells that
// were copied in a spreadsheet.
#pragma once
#include <QFrame>

#include "app/desk/fields.h"
#include "app/import/preview.h"
#include "app/import/ui/names.h"

class QMimeData;

namespace imports {

class SourceBar : public QFrame {
public:
    SourceBar(desk::Desk&, QWidget* parent);
    void set(const QString& table, const QString& file, bool headed);
    QString table() const { return table_->typed(); }
    QString file() const { return file_->typed().trimmed(); }
    bool headed() const { return headed_->value().toBool(); }
    bool mayAny() const { return !tables_.empty(); }
    void browse();
    bool fits(const QMimeData*) const;  // a file of this PC, or cells
    bool take(const QMimeData*);
    void finish() { file_->finish(); }  // as if the person had left the path
    void forgetPasted();                // what was kept of pasted cells is gone
    void showFacts(const app::Preview&);
    void showRefusal(const QString&);  // instead of the facts; '' for none
    bool refused() const { return file_->refused(); }
    bool inFile() const { return file_->editor()->hasFocus(); }
    QWidget* last() const { return headed_->editor(); }  // on the way of the Tab key
    void startHere();                                    // the cursor goes where something is missing

    std::function<void()> tableChosen, fileChosen, entered;  // entered: Enter in the path

protected:
    bool eventFilter(QObject*, QEvent*) override;

private:
    desk::Field* add(QBoxLayout*, const QString& title, desk::Field*, int share);
    bool pasted(const QString& cells);

    std::vector<std::pair<QString, QString>> tables_;
    desk::Field *table_ = nullptr, *file_ = nullptr, *headed_ = nullptr;
    QLabel *facts_ = nullptr, *wrong_ = nullptr;
    QString pasted_;  // the file of the cells, while it is there
};

}  // namespace imports
