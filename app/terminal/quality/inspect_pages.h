// Inspections at the terminal, without a mouse: which one, which characteristic, and value by value on a large pad.
#pragma once
#include "app/terminal/kit/tiles.h"
#include "app/terminal/page.h"
#include "app/terminal/quality/inspect_view.h"

class QLabel;

namespace terminal {
class Amounts;
class Button;
class NumberPad;
}  // namespace terminal

namespace terminal::quality {

// What waits for values: at one operation, or anywhere at the site.
class InspectionsPage : public Page {
public:
    InspectionsPage(Window&, std::optional<tl::WorkOrderOperationId>);
    QString title() const override;
    const char* help() const override { return "terminal.inspect"; }
    QString expects() const override;
    void scanned(const QString& code) override;
    void meant(const Meaning&) override;
    void shown() override { load(); }
    void changed() override { load(); }
    bool takeKey(QKeyEvent&) override;

private:
    void load();
    void open(const InspectionHead&);
    std::optional<tl::WorkOrderOperationId> operation_;
    Tiles* tiles_;
    QLabel* says_;
    Inspections found_;
    bool opened_ = false;  // the only one was opened by itself once
};

// What one inspection asks for, with how far each of it is.
class InspectionPage : public Page {
public:
    InspectionPage(Window&, const InspectionHead&);
    QString title() const override;
    const char* help() const override { return "terminal.inspect"; }
    void shown() override { load(); }
    void changed() override { load(); }
    bool takeKey(QKeyEvent&) override;

private:
    void load();
    void show(const Seen<InspectionView>&);
    InspectionHead head_;
    InspectionView view_;
    QLabel *about_, *says_;
    Tiles* tiles_;
};

// Value by value: marked while it is typed when it lies outside, refused when it cannot be. The gauge is scanned first
// where the plan asks for one.
class MeasurePage : public Page {
public:
    MeasurePage(Window&, const InspectionHead&, AskedView);
    QString title() const override;
    const char* help() const override { return "terminal.measure"; }
    QString expects() const override;
    void scanned(const QString& code) override;
    bool takeKey(QKeyEvent&) override;
    void shown() override;

private:
    bool lacksGauge() const { return !asked_.gaugeKind.empty() && !gauge_; }
    std::optional<Reading> typed() const;
    void gaugeScanned(const std::string& code);
    void tell();
    void send();
    bool recorded(const std::string& value, int recorded, int bad, const std::string& decision);
    InspectionHead head_;
    AskedView asked_;
    std::optional<GaugeView> gauge_;
    bool busy_ = false;   // the company is asked
    QStringList values_;  // recorded here, the newest first
    QLabel *name_, *limits_, *piece_, *mark_, *list_, *gaugeSays_;
    NumberPad* pad_;
    Button* send_;
};

// Good and bad pieces of a characteristic that is not measured.
class CountedPage : public Page {
public:
    CountedPage(Window&, const InspectionHead&, AskedView);
    QString title() const override;
    const char* help() const override { return "terminal.measure"; }
    bool takeKey(QKeyEvent&) override;

private:
    void tell();
    void send();
    InspectionHead head_;
    AskedView asked_;
    Amounts* amounts_;
    Button* send_ = nullptr;
    bool busy_ = false;
};

// How an inspection is called on screen: what was made by its operation, what was bought by its lot.
QString wordsOf(const InspectionHead&);

}  // namespace terminal::quality
