// What is worth knowing: found while typing, read beside the list.
#pragma once
#include <QLabel>
#include <QLineEdit>

#include "app/desk/screen.h"
#include "app/desk/soon.h"
#include "app/desk/table.h"
#include "customers/service.h"

namespace customers::ui {

class ArticlesScreen : public desk::Screen {
public:
    ArticlesScreen(desk::Desk&, const QJsonObject& with);  // with article: that code
    QString title() const override;
    QJsonObject state() const override;
    void refresh(const QSet<QString>& tables) override;
    const Article* current() const;
    desk::Table& table() { return *table_; }

private:
    QLayout* makeHead();
    void load();
    void showFound(std::vector<Article>);
    void follow();
    void change();

    QLineEdit* search_ = nullptr;
    desk::Table* table_ = nullptr;
    QLabel *title_ = nullptr, *text_ = nullptr;
    std::vector<Article> found_;
    QString wanted_;         // the code to stand at, once it is read
    std::int64_t id_ = 0;    // or the article, until it is known
    desk::Soon soon_{[this] { load(); }};
    int turn_ = 0;
};

}  // namespace customers::ui
