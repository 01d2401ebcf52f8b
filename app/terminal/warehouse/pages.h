// The warehouse at the terminal: what to carry, walks and rounds, packing, counting, units by their SSCC, loading.
#pragma once
#include "app/terminal/kit/tiles.h"
#include "app/terminal/page.h"
#include "app/terminal/warehouse/view.h"

class QLabel;

namespace terminal {
class Button;
class Slide;
}  // namespace terminal

namespace terminal::warehouse {

// What to carry, the most urgent on top; and the way to everything else.
class TasksPage : public Page {
public:
    explicit TasksPage(Window&);
    QString title() const override;
    const char* help() const override { return "terminal.warehouse"; }
    QString expects() const override;
    void meant(const Meaning&) override;
    void shown() override { load(); }
    void changed() override { load(); }

private:
    void load();
    void show(const Seen<Tasks>&);
    QLabel *next_, *about_;
    Button *go_, *pick_, *count_, *pack_, *load_;
    Tiles* tiles_;
    Tasks tasks_;
};

// One thing to carry: what was taken, where from, where it was set down. Each is scanned; a wrong one is told at once.
class TaskPage : public Page {
public:
    TaskPage(Window&, TaskView);
    QString title() const override;
    const char* help() const override { return "terminal.carry"; }
    QString expects() const override;
    void meant(const Meaning&) override;

private:
    enum class Step { from, what, to };
    bool forUse() const;
    void took();
    void tell();
    void down(const KnownBin&);
    void send(tl::BinId to, std::optional<Quantity>);
    TaskView task_;
    Step step_ = Step::from;
    QLabel *what_, *way_, *asks_;
};

// Which walk or round.
class WalksPage : public Page {
public:
    explicit WalksPage(Window&);
    QString title() const override;
    const char* help() const override { return "terminal.pick"; }
    QString expects() const override;
    void scanned(const QString& code) override;
    void shown() override { load(); }
    void changed() override { load(); }

private:
    void load();
    void open(const WalkHead&);
    Tiles* tiles_;
    QLabel* says_;
    Walks walks_;
};

// Grip by grip: the bin, the lot, how many, and in a cluster into which tote.
class WalkPage : public Page {
public:
    WalkPage(Window&, std::optional<tl::PickRoundId>, std::optional<tl::PickListId>);
    QString title() const override;
    const char* help() const override { return "terminal.pick"; }
    QString expects() const override;
    void scanned(const QString& code) override;
    void meant(const Meaning&) override;
    std::optional<tl::ItemId> within() const override;
    void shown() override { load(); }
    void changed() override { load(); }

private:
    enum class Step { bin, lot, tote };
    const GripView* grip() const { return walk_.grips.empty() ? nullptr : &walk_.grips.front(); }
    void load();
    void show();
    void walked(const Meaning&);
    void amount();
    void took(Quantity);
    void send(const std::string& tote);
    void done(bool kept, bool askEmpty, tl::BinId);
    void notEnough();
    void drop();
    void sort();
    void sortOut(const CartView&, Quantity);
    WalkView walk_;
    std::optional<tl::PickRoundId> round_;
    std::optional<tl::PickListId> list_;
    Step step_ = Step::bin;
    Quantity taking_;
    QLabel *place_, *what_, *how_, *more_;
    Button *short_, *drop_, *skip_, *sort_;
};

// Loose goods and units of one bin into one box or pallet.
class PackPage : public Page {
public:
    explicit PackPage(Window&);
    QString title() const override;
    const char* help() const override { return "terminal.pack"; }
    QString expects() const override;
    void meant(const Meaning&) override;

private:
    struct Part {
        KnownLot lot;
        QString words, unit;
        Quantity quantity;
    };
    void tell();
    void put(const KnownLot&, const KnownItem&, std::optional<Quantity> labelled);
    void chooseOrder();
    void send(bool close);
    std::optional<KnownBin> bin_;
    std::vector<Part> parts_;
    std::vector<KnownUnit> units_;
    std::string kind_ = "carton", orderNumber_;
    std::optional<tl::SalesOrderId> order_;
    QLabel *head_, *list_;
    Button *order_of_, *kindOf_, *close_;
};

// Bins to count, the recounts and what waits for a second person's approval.
class CountsPage : public Page {
public:
    explicit CountsPage(Window&);
    QString title() const override;
    const char* help() const override { return "terminal.count"; }
    QString expects() const override;
    void meant(const Meaning&) override;
    void shown() override { load(); }
    void changed() override { load(); }

private:
    void load();
    void open(const CountView&);
    Tiles* tiles_;
    QLabel* says_;
    Counts counts_;
};

// A blind count: each lot that lies there is scanned, and how much of it.
class CountPage : public Page {
public:
    CountPage(Window&, CountView);
    QString title() const override;
    const char* help() const override { return "terminal.count"; }
    QString expects() const override;
    void meant(const Meaning&) override;

private:
    void tell();
    void found(const KnownLot&, Quantity);
    void close(bool empty);
    CountView count_;
    bool atBin_ = false;
    QLabel *head_, *list_;
    Button *all_, *empty_;
};

// A box or pallet by its SSCC: what is in it; the scan of a bin moves it, one touch ships its order.
class UnitPage : public Page {
public:
    UnitPage(Window&, tl::HandlingUnitId);
    QString title() const override;
    const char* help() const override { return "terminal.unit"; }
    QString expects() const override;
    void meant(const Meaning&) override;
    void shown() override { load(); }
    void changed() override { load(); }

private:
    void load();
    void show(const Seen<UnitView>&);
    void refuseHeld();
    void ship(bool partly);
    void turn();
    void unpack();
    tl::HandlingUnitId unit_;
    UnitView view_;
    QLabel *head_, *facts_, *held_, *list_;
    Button *open_, *unpack_;
    Slide* ship_;
};

// Trucks that are being loaded.
class LoadsPage : public Page {
public:
    explicit LoadsPage(Window&);
    QString title() const override;
    const char* help() const override { return "terminal.load"; }
    void shown() override { load(); }
    void changed() override { load(); }

private:
    void load();
    void begin();
    Tiles* tiles_;
    QLabel* says_;
    Loads loads_;
};

// Each unit is scanned onto the truck; then it leaves, and its shipments are posted.
class LoadPage : public Page {
public:
    LoadPage(Window&, LoadView);
    QString title() const override;
    const char* help() const override { return "terminal.load"; }
    QString expects() const override;
    void meant(const Meaning&) override;

private:
    void tell();
    void put(const KnownUnit&);
    LoadView load_;
    QLabel *head_, *last_;
};

QString kindWords(const std::string& taskKind);

}  // namespace terminal::warehouse
