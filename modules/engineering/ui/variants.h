// A thing that comes in variants: its questions are answered one by one, what does not go together is said while they
// are, and beside them stands what goes in; then the variant is made, or the one that is there already is opened.
#pragma once
#include <map>

#include <QComboBox>

#include "app/desk/fields.h"
#include "app/desk/labels.h"
#include "app/desk/once.h"
#include "app/desk/table.h"
#include "engineering/variants.h"

namespace engineering::ui {

struct Answer {
    std::int64_t id = 0;
    std::string code, name;
};
struct Question {
    std::int64_t id = 0;
    std::string code, name;
    bool required = true;
    std::vector<Answer> answers;
};
struct Rule {
    std::int64_t with = 0, other = 0;
    bool excludes = false;
};
struct WideLine {
    int lineNo = 0;
    std::int64_t item = 0;
    std::string number, name, unit;
    Quantity quantity;
    std::optional<UnitPrice> cost;  // of it in one; nothing where one has none, or it is too large to be added up
    std::map<std::int64_t, std::set<std::int64_t>> only;  // by question: with one of these answers
};
struct MadeVariant {
    std::int64_t item = 0;
    std::string number, name, answers;
};
struct Configurable {
    std::int64_t item = 0;  // 0: there is none
    std::string number, name;
    std::vector<Question> questions;
    std::vector<Rule> rules;
    std::vector<WideLine> lines;
    std::vector<MadeVariant> variants;
};
Configurable configurableOf(const db::Read&, std::int64_t item, bool costs);  // variant_facts.cpp
// Whether the line is in the variant with these answers, so far as they are given.
bool takes(const WideLine&, const std::map<std::int64_t, std::int64_t>& chosen);

class VariantScreen : public desk::Screen {
public:
    VariantScreen(desk::Desk&, const QJsonObject& with);  // with id: that item
    QString title() const override;
    QString explain() const override { return desk::text(now_.name); }
    desk::Record record() const override { return {"item", now_.item}; }
    QJsonObject state() const override { return {{"id", static_cast<qint64>(now_.item)}}; }
    void refresh(const QSet<QString>& tables) override;
    QComboBox* answer(const QString& question) const;  // by its name; null where it is not asked
    const desk::Table& lines() const { return *lines_; }
    QString says() const { return says_->text(); }
    void make();                                       // Ctrl+Enter

private:
    QWidget* makeLeft();
    QWidget* makeRight();
    void follow(std::int64_t item);
    void take(Configurable);
    void choose();
    void showChoices();
    void showLines();
    void showMade();
    void ask();
    QString wordsOf(const Answer&) const;  // with what it does not go with, as chosen now
    QString nameOf(std::int64_t answer) const;
    std::map<std::int64_t, std::int64_t> chosen() const;  // by question
    QJsonObject arguments() const;
    void done(const QJsonObject& answer);
    void tellWords(const QString&, desk::Tone);

    Configurable now_;
    std::vector<std::pair<const Question*, QComboBox*>> boxes_;
    desk::Field *item_ = nullptr, *number_ = nullptr, *name_ = nullptr;
    QWidget* questions_ = nullptr;
    QLabel* says_ = nullptr;
    desk::Summary* sums_ = nullptr;
    desk::Table *lines_ = nullptr, *made_ = nullptr;
    QPushButton* verb_ = nullptr;
    desk::Once once_;
    bool busy_ = false;
    int turn_ = 0;
};

}  // namespace engineering::ui
