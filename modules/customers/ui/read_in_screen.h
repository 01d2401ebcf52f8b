// Files from elsewhere come in: cards, tables, mails, calendars. What they hold is shown with who is here already; what
// is left out stays out, the rest is taken in row by row.
#pragma once
#include <map>

#include <QLabel>
#include <QPushButton>

#include "app/desk/fields.h"
#include "app/desk/table.h"
#include "customers/ui/read_in_rows.h"

namespace customers::ui {

class ReadInScreen : public desk::Screen {
public:
    ReadInScreen(desk::Desk&, const QJsonObject& with);
    ~ReadInScreen() override;
    QString title() const override;
    QJsonObject state() const override;
    bool mayClose() override;

    void readFiles(const QStringList& paths);
    void toggle(int row);  // taken or left out
    void takeIn();         // Ctrl+Enter
    QString said() const { return said_->text(); }
    desk::Table& table() { return *table_; }

protected:
    void dragEnterEvent(QDragEnterEvent*) override;
    void dropEvent(QDropEvent*) override;
    void keyPressEvent(QKeyEvent*) override;

private:
    struct Outcome {
        QString said;
        desk::Tone tone = desk::Tone::good;
    };
    QLayout* makeHead();
    QLayout* makeFoot();
    void arrived(ReadIn);
    void showRows();
    desk::TableRow rowOf(const ReadInRow&, std::size_t at) const;
    void tellWhat();
    QString namelessWords() const;
    void taken(std::vector<std::pair<std::size_t, Outcome>>);
    void sayBelow(const QString&, desk::Tone);

    desk::Field *file_ = nullptr, *site_ = nullptr;
    desk::Table* table_ = nullptr;
    QLabel* said_ = nullptr;
    QPushButton* verb_ = nullptr;
    ReadIn all_;
    std::map<std::size_t, Outcome> outcomes_;
    std::shared_ptr<desk::Job> job_;
    bool taking_ = false;
};

}  // namespace customers::ui
