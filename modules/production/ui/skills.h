// The skills matrix: people down, skills across, until when in each cell.
#pragma once
#include <QVBoxLayout>

#include "app/desk/labels.h"
#include "app/desk/screen.h"
#include "app/desk/table.h"
#include "production/floor.h"

namespace production::ui {

struct MatrixPerson {
    std::int64_t id = 0;
    std::string number, name;
    std::optional<std::string> crew;
};
struct MatrixSkill {
    std::int64_t id = 0;
    std::string code, name;
};
struct MatrixCell {
    std::int64_t employee = 0, skill = 0;
    std::optional<Date> expiresOn;
};
struct Matrix {
    std::vector<MatrixPerson> people;  // who works here, by crew and name
    std::vector<MatrixSkill> skills;   // by code
    std::vector<MatrixCell> cells;
};
Matrix skillsMatrix(const db::Read&);

class SkillsScreen : public desk::Screen {
public:
    SkillsScreen(desk::Desk&, const QJsonObject& with);
    QString title() const override { return desk::say("Skills"); }
    desk::Record record() const override;
    void refresh(const QSet<QString>& tables) override;
    desk::Table& table() { return *table_; }

protected:
    void keyPressEvent(QKeyEvent*) override;

private:
    static constexpr int firstSkill = 3;  // column
    void load();
    void take(Matrix);
    void fill();
    const MatrixCell* cellOf(std::int64_t employee, std::int64_t skill) const;
    std::int64_t personInHand() const;
    std::int64_t skillInHand() const;  // 0: the cursor stands on the person
    void give();
    void takeAway();

    Matrix matrix_;
    QVBoxLayout* inside_;
    desk::Summary* summary_;
    desk::Table* table_ = nullptr;
    std::vector<std::int64_t> columns_;  // the skills that the table was made for
};

}  // namespace production::ui
