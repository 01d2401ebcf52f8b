#pragma once
#include <QLabel>
#include <QPushButton>

#include "app/desk/fields.h"
#include "app/desk/once.h"
#include "app/desk/screen.h"
#include "quality/nonconformance.h"
#include "quality/ui/signing.h"

class QGridLayout;

namespace quality::cases {

// What is to be decided on, and where it may lie.
struct ToDecide {
    std::string number, state, item, itemName, lot, unit, defect, text, bin;
    std::optional<std::int64_t> lotId, binId, workCenter;  // workCenter: where its lot was made last
    std::int64_t left = 0;                                 // millionths
    std::vector<std::pair<std::int64_t, std::string>> bins;  // where the lot lies, with how much; of a nonconformance without one
};
std::optional<ToDecide> toDecide(const db::Read&, std::int64_t id);

bool isBlank(const desk::Field*);  // nothing is typed

class DecideScreen : public desk::Screen {
public:
    DecideScreen(desk::Desk&, const QJsonObject& with);  // with id: the nonconformance
    QString title() const override;
    QString explain() const override;
    desk::Record record() const override { return {"nonconformance", id_}; }
    QJsonObject state() const override { return {{"id", static_cast<qint64>(id_)}}; }
    void refresh(const QSet<QString>& tables) override;
    bool mayClose() override;
    desk::Field* field(const std::string& kind, const std::string& argument) const;  // of a line; null where it has none
    QString refusal() const { return refusal_->text(); }
    SigningRow& signing() { return *signing_; }
    void submit();  // Ctrl+Enter

protected:
    void keyPressEvent(QKeyEvent*) override;

private:
    struct Line {
        std::string kind;
        QWidget* words;
        std::vector<std::pair<std::string, desk::Field*>> fields;  // quantity and reason first
        desk::Field* at(const std::string& argument) const;
    };
    void load();
    void show(std::optional<ToDecide>);
    void makeLines();
    Line& addLine(const char* kind);
    void addField(Line&, const char* argument, const char* label, desk::Field*, int width);
    void showSums();
    bool conceded() const;
    bool typed() const;  // more than what was filled in
    void clear();
    std::vector<Line*> used();
    QJsonObject arguments();
    bool step(int by);
    bool skipEmpty();
    void done(const db::Answer&);
    void refused(const std::vector<db::Refusal>&);

    std::int64_t id_;
    ToDecide what_;
    bool known_ = false, made_ = false, busy_ = false;
    std::vector<Line> lines_;
    std::vector<std::string> sent_;  // the kinds of the parts that were sent, in their order
    desk::Field* bin_ = nullptr;
    QGridLayout* grid_ = nullptr;
    QLabel *head_ = nullptr, *sum_ = nullptr, *refusal_ = nullptr;
    SigningRow* signing_ = nullptr;
    QPushButton* verb_ = nullptr;
    desk::Once once_;
};

}  // namespace quality::cases
