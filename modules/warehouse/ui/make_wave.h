// A wave before it is released: which orders it would take, by when it must be picked, and which of them stay out.
#pragma once
#include <set>

#include <QLabel>
#include <QPushButton>

#include "app/desk/fields.h"
#include "app/desk/labels.h"
#include "app/desk/once.h"
#include "app/desk/table.h"
#include "warehouse/picking.h"

namespace warehouse {

class MakeWaveScreen : public desk::Screen {
public:
    MakeWaveScreen(desk::Desk&, const QJsonObject& with);  // with carrier
    QString title() const override;
    QJsonObject state() const override;
    void refresh(const QSet<QString>& tables) override;
    void release();  // Ctrl+Enter
    void leaveOut(); // Del: the order in hand, or in again
    const QString& sentence() const { return sentence_; }
    desk::Table& table() { return *table_; }

protected:
    void keyPressEvent(QKeyEvent*) override;

private:
    struct Choices {
        std::vector<std::pair<QString, QString>> carriers, sites;
    };
    QWidget* makeHead();
    QWidget* makeFoot();
    void offer(const Choices&);
    void load();
    void show();
    void tellNow(const QString& sentence, desk::Tone);
    AddWave wanted(bool& readable) const;

    QString carrierAtFirst_, sentence_;
    WavePlan plan_;
    std::set<std::int64_t> out_;
    desk::Once once_;
    bool busy_ = false, offered_ = false;
    int turn_ = 0;
    QHBoxLayout* asks_ = nullptr;
    desk::Field *carrier_ = nullptr, *site_ = nullptr, *leavesAt_ = nullptr, *most_ = nullptr;
    desk::Summary* summary_ = nullptr;
    desk::Table* table_ = nullptr;
    QPushButton *release_ = nullptr, *leaveOut_ = nullptr;
};

}  // namespace warehouse
