// A study of a gauge as its form has it: a row for each turn of a person over all pieces, or the readings of one piece.
#pragma once
#include "app/desk/grid_table.h"
#include "app/desk/labels.h"
#include "app/desk/once.h"
#include "quality/gauge_studies.h"

namespace quality::ui {

inline constexpr int mostPieces = 20;
bool isCrossed(StudyKind);  // several people measure several pieces several times

// Of a kind: who, or the true value, then the pieces or the readings.
std::vector<desk::GridColumn> studyColumns(StudyKind, int pieces);
// What the action takes, and where each reading stands: row and column.
struct StudyTyped {
    QJsonArray readings;
    std::vector<std::pair<int, int>> places;
};
StudyTyped studyTyped(const desk::GridModel&, StudyKind);

class NewStudyScreen : public desk::Screen {
public:
    NewStudyScreen(desk::Desk&, const QJsonObject& with);  // with gauge: of that one
    ~NewStudyScreen() override;
    QString title() const override { return desk::say("New gauge study"); }
    QJsonObject state() const override { return with_; }
    bool mayClose() override;
    QJsonObject draft() const override;
    void takeDraft(const QJsonObject&) override;
    desk::GridModel& rows() { return *model_; }
    desk::GridTable& table() { return *table_; }
    desk::Field* field(const std::string& argument) const;
    void submit();  // Ctrl+Return
    QString refusal() const { return refusal_->isHidden() ? QString{} : refusal_->text(); }

private:
    void makeFields(QBoxLayout*);
    void addField(QGridLayout*, const char* argument, const char* label, desk::Field*);
    void makeGrid();
    void offer();
    StudyKind kind() const;
    QJsonObject arguments(const StudyTyped&) const;
    void refused(const std::vector<db::Refusal>&, const std::vector<std::pair<int, int>>& places);

    QJsonObject with_;
    bool busy_ = false;
    StudyKind shown_ = StudyKind::average_range;
    int pieces_ = 0;
    desk::GridModel* model_ = nullptr;
    desk::GridTable* table_ = nullptr;
    QBoxLayout* inside_ = nullptr;
    std::vector<std::pair<std::string, desk::Field*>> fields_;
    std::vector<std::pair<std::string, QWidget*>> labels_;
    QLabel *hint_ = nullptr, *refusal_ = nullptr;
    QPushButton* verb_ = nullptr;
    desk::Once once_;
};

}  // namespace quality::ui
