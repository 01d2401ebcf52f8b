// Labels of handling units as a screen: seen before they are printed, as many as there are units.
#pragma once
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "app/desk/fields.h"
#include "app/desk/screen.h"
#include "warehouse/ui/unit_label.h"

namespace warehouse {

class LabelSheet;

class UnitLabelsScreen : public desk::Screen {
public:
    UnitLabelsScreen(desk::Desk&, const QJsonObject& with);  // with unit: its id, and which
    QString title() const override;
    QString explain() const override;
    desk::Record record() const override;
    QJsonObject state() const override;
    void refresh(const QSet<QString>& tables) override;
    bool takesScans() const override { return true; }
    void scanned(const QString& code) override;
    const std::vector<desk::PrintedLabel>& labels() const { return labels_; }

private:
    QWidget* makePanel();
    desk::Field* add(QVBoxLayout*, const QString& label, desk::Field*);
    QPushButton* button(QVBoxLayout*, const QString& title, const char* icon, const char* keys, void (UnitLabelsScreen::*does)());
    void load();
    void lay();
    void leaf(int by);  // to the label before or after
    void print();
    void save();

    std::int64_t unit_;
    std::vector<UnitToLabel> units_;
    std::vector<desk::PrintedLabel> labels_;
    int at_ = 0;
    LabelSheet* sheet_ = nullptr;
    desk::Field *unitField_ = nullptr, *which_ = nullptr, *size_ = nullptr;
    QPushButton *print_ = nullptr, *save_ = nullptr, *before_ = nullptr, *after_ = nullptr;
    QLabel *says_ = nullptr, *count_ = nullptr;
};

}  // namespace warehouse
