// A lot's label: what people look for in big letters, and a code that names item, lot, last day and quantity.
#pragma once
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "app/desk/fields.h"
#include "app/desk/label.h"
#include "app/desk/screen.h"
#include "production/production.h"

namespace production::ui {

struct LotOnLabel {
    std::int64_t id = 0;
    std::string firm, item, name, unit, gtin, tracking, lot;  // lot: '-' where the item is not tracked
    std::optional<Date> expiresOn, madeOn;
    Quantity onHand;
    bool shared = false;  // another item has a lot of this number
};
std::optional<LotOnLabel> lotOnLabel(const db::Read&, LotId);
// GS1 DataMatrix (01)(10 or 21)(17)(30) where the item has a GTIN and the lot's number may stand in one; else a plain
// one with the lot's number, which names the item too where it must. (30) only of whole pieces.
desk::LabelText labelText(const LotOnLabel&, std::optional<Quantity> quantity);

class LabelPreview;

class LabelsScreen : public desk::Screen {
public:
    LabelsScreen(desk::Desk&, const QJsonObject& with);  // with lot: its id, and quantity as people write it
    QString title() const override;
    QString explain() const override;
    desk::Record record() const override;
    QJsonObject state() const override;
    void refresh(const QSet<QString>& tables) override;
    bool takesScans() const override { return true; }
    void scanned(const QString& code) override;
    std::vector<desk::PrintedLabel> labels() const;  // as many as asked for; none where there is nothing to print

private:
    QWidget* makePanel(const QString& quantity);
    desk::Field* add(QVBoxLayout*, const QString& label, desk::Field*);
    void load(std::int64_t lot);
    void read(std::int64_t lot);  // the same once more
    void answer(const QString& words);
    void lay();
    void print();
    void save();

    std::int64_t wanted_ = 0;  // asked for last; what is shown may be older
    QString said_;             // to the last scan or save: news do not wipe it away
    std::optional<LotOnLabel> lot_;
    std::optional<desk::PrintedLabel> label_;
    LabelPreview* preview_ = nullptr;
    desk::Field *lotField_ = nullptr, *size_ = nullptr, *count_ = nullptr, *quantity_ = nullptr;
    QPushButton *print_ = nullptr, *save_ = nullptr;
    QLabel* says_ = nullptr;
};

}  // namespace production::ui
