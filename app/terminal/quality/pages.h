// Quality at the terminal: a lot's facts and history by one scan, hold, release, scrap; steps of an operation.
#pragma once
#include "app/terminal/kit/tiles.h"
#include "app/terminal/page.h"
#include "shared/quantity.h"

class QLabel;

namespace terminal {
class Button;
}

namespace terminal::quality {

using tl::Quantity;

struct Lying {
    tl::BinId bin;
    std::string code, kind;
    Quantity onHand, allocated;
};
struct HoldView {
    std::string reason, caseNumber, placedBy;
    db::Instant placedAt;
};
struct Event {
    db::Instant at;
    std::string kind, document, from, to, who;
    Quantity quantity;
};
struct LotView {
    tl::LotId lot;
    tl::ItemId itemId;
    std::string item, itemName, number, revision, unit;
    std::optional<db::Date> expiresOn, madeOn;
    bool onHold = false;
    bool made = false;  // by an operation here; else it was bought
    std::vector<Lying> bins;
    std::vector<HoldView> holds;          // open ones
    std::vector<std::string> from, into;  // genealogy, one step: what went in, what it went into
    std::vector<std::string> orders;      // set aside for, or shipped to
    std::vector<Event> events;            // the newest first
};
std::optional<LotView> readLot(const db::Read&, tl::LotId);
std::string write(const LotView&);
LotView lotBack(const std::string&);

// Waits for a lot, or for a traveller whose steps are recorded.
class QualityPage : public Page {
public:
    explicit QualityPage(Window&);
    QString title() const override;
    const char* help() const override { return "terminal.quality"; }
    QString expects() const override;
    void scanned(const QString& code) override;
    void meant(const Meaning&) override;
    void shown() override;
    void changed() override { shown(); }

private:
    Tiles* tiles_;
    QLabel* says_;
};

class LotPage : public Page {
public:
    LotPage(Window&, tl::LotId);
    QString title() const override;
    const char* help() const override { return "terminal.lot"; }
    QString expects() const override;
    void meant(const Meaning&) override;
    void shown() override { load(); }
    void changed() override { load(); }

private:
    void load();
    void show(const Seen<LotView>&);
    void hold();
    void release();
    void scrap();
    void scrapFrom(const Lying&);
    void scrapBecause(const Lying&, Quantity);
    tl::LotId lot_;
    LotView view_;
    QLabel *head_, *state_, *facts_, *history_;
    Button *hold_, *release_, *scrap_, *defect_;
};

}  // namespace terminal::quality
