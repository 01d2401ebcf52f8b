// A study of a gauge with its answer, drawn.
#pragma once
#include <QVBoxLayout>

#include "app/desk/labels.h"
#include "quality/ui/study_answer.h"

namespace quality::ui {

class StudyScreen : public desk::Screen {
public:
    StudyScreen(desk::Desk&, const QJsonObject& with);
    QString title() const override;
    QString explain() const override;
    desk::Record record() const override { return {"gauge study", id_}; }
    QJsonObject state() const override { return {{"id", static_cast<qint64>(id_)}}; }
    const StudyShown& shown() const { return shown_; }

private:
    void load();
    void show(GaugeStudyAnswer);
    QWidget* head();
    QWidget* tables();
    QWidget* drawings();

    std::int64_t id_;
    GaugeStudyAnswer answer_;
    StudyShown shown_;
    QVBoxLayout* column_;
};

}  // namespace quality::ui
