// An inspection without a mouse: pieces are typed, pasted or sent by a gauge, the limits judge at once, then the goods are
// decided on. Each value is kept by the company as it is typed; what it refuses stays on screen.
#pragma once
#include <map>

#include <QTabWidget>

#include "app/desk/fields.h"
#include "app/desk/labels.h"
#include "app/desk/list_view.h"
#include "app/desk/once.h"
#include "quality/ui/decision_panel.h"
#include "quality/ui/entry_table.h"

namespace quality::ui {

class InspectScreen : public desk::Screen {
public:
    InspectScreen(desk::Desk&, const QJsonObject& with);
    ~InspectScreen() override;
    QString title() const override;
    QString explain() const override;
    desk::Record record() const override { return {"inspection", id_}; }
    QJsonObject state() const override;
    void refresh(const QSet<QString>& tables) override;
    bool mayClose() override;
    bool takesScans() const override { return true; }
    void scanned(const QString& code) override;
    QJsonObject draft() const override;
    void takeDraft(const QJsonObject&) override;

    EntryModel& pieces() { return *model_; }
    EntryTable& table() { return *table_; }
    DecisionPanel& decision() { return *decision_; }
    QString refusal() const { return refusal_->isHidden() ? QString{} : refusal_->text(); }
    int lay(const QString& text, int row);  // what was pasted or read from a file; how many values were taken

private:
    struct Gauge {
        GaugeId id;
        QString code;
    };
    void makeHead(QBoxLayout*);
    QWidget* makeTools();
    QWidget* makeEntry();
    void load();
    void show(InspectNow);
    void showHead();
    void showRow();                 // what is asked for in hand: method, reaction, its gauge and what was refused
    void complete();
    // ---- typing (inspect_entry.cpp)
    void pump();                    // the next pieces go to the company
    void kept(int row, int count, const ResultsRecorded&);
    void refused(int row, int count, const std::vector<db::Refusal>&);
    void correct(int row, int column, const QString& text);
    void restGood(int row);
    void readFile();
    QString gaugeOf(int row) const;
    void chooseGauge(const QString& code);
    void takeGauge(const Gauge&, const std::string& kind);
    void takeMeaning(const ScanMeant&, const QString& code);
    RecordResults argumentsOf(int row, int count) const;
    bool mayRecord() const;

    std::int64_t id_;
    InspectNow now_;
    bool sending_ = false, again_ = false;
    QJsonObject kept_;              // a draft of a crash, until the inspection is read
    std::map<std::string, Gauge> gauges_;  // by their kind
    std::int64_t lot_ = 0;          // of which the pieces are that are typed now
    QString lotNumber_;
    desk::Once once_;
    EntryModel* model_;
    EntryTable* table_ = nullptr;
    DecisionPanel* decision_ = nullptr;
    desk::ListView* results_ = nullptr;
    QTabWidget* tabs_ = nullptr;
    QWidget *head_ = nullptr, *entry_ = nullptr;
    QLineEdit* gauge_ = nullptr;
    desk::Field* byPiece_ = nullptr;
    QLabel *lotSays_ = nullptr, *rowSays_ = nullptr, *gaugeRefusal_ = nullptr, *refusal_ = nullptr;
    QPushButton *decide_ = nullptr, *file_ = nullptr;
};

}  // namespace quality::ui
