// A6 rows 9 and 12: picks, moves, holds and counts go on at once, scans are told late; in the end the books say what
// lies in the bins, and what is set aside is what the orders were given.
#include <map>
#include <random>

#include "picking/hall.h"

using namespace test;

namespace {

const char* const lots[] = {"A", "B", "C"};
const char* const bins[] = {"A-01", "A-02", "A-03", "B-01"};

// What really lies there: the books do not know of what was lost before the first count.
class Truth {
public:
    std::int64_t& of(const std::string& lot, const std::string& bin) { return there_[lot + "@" + bin]; }
    void move(const std::string& lot, const std::string& from, const std::string& to, std::int64_t pieces) {
        of(lot, from) -= pieces;
        of(lot, to) += pieces;
    }

private:
    std::map<std::string, std::int64_t> there_;
};

// A scan or a move as a terminal keeps it until it has a network.
struct Told {
    db::Instant at;
    std::string action, args;
    bool byOther = false;
};

class Floor {
public:
    explicit Floor(unsigned seed) : dice_(seed) {
        for (const auto* lot : lots)
            for (const auto* bin : bins) {
                const int pieces = 20 + roll(20);
                w.receive("FG-500", pieces, fmt::format(R"("lot":"{}")", lot), bin);
                truth.of(lot, bin) = pieces - (roll(3) == 0 ? 1 + roll(4) : 0);  // some are lost
            }
        for (int i = 0; i < 6; ++i) orders_.push_back(w.sell("FG-500", std::to_string(10 + roll(30))));
        w.perform("warehouse.addWave", R"({"site":"MAIN"})");
        counter_ = w.person("anna", "warehouse");
        again_ = w.person("bert", "warehouse");
        wei_ = w.person("wei", "quality");
    }
    // One thing after another, each some seconds later; the terminals tell some of it later still.
    void work(int steps) {
        for (int i = 0; i < steps; ++i) {
            w.clock.micros += (1 + roll(40)) * 1'000'000;
            switch (roll(9)) {
                case 0:
                case 1: carry(); break;
                case 2:
                case 3: pick(); break;
                case 4:
                    if (roll(2) == 0) w.refusal("inventory.releaseHold", fmt::format(R"({{"lot":"FG-500/{}"}})", lots[roll(3)]));
                    else w.refusal("inventory.hold", fmt::format(R"({{"lot":"FG-500/{}","reason":"look"}})", lots[roll(3)]));
                    break;
                case 5: w.refusal("warehouse.addWave", R"({"site":"MAIN"})"); break;
                case 6: count(); break;
                case 7: tell(1 + static_cast<std::size_t>(roll(6))); break;
                default: w.refusal("warehouse.pickShort", fmt::format(R"({{"pickLine":{},"reason":"not seen"}})", anyGrip())); break;
            }
        }
    }
    // Everything is told, every bin counted once more, and every count decided.
    void settle() {
        tellAll();
        finish();
        for (const auto* bin : bins) {
            w.clock.micros += 60'000'000;
            w.perform("warehouse.addCount", fmt::format(R"({{"bin":"MAIN/{}"}})", bin));
            scan(newest(), bin);
            tellAll();
            finish();
        }
    }
    Hall w;
    Truth truth;
    int moved = 0, picked = 0, counted = 0, late = 0;

private:
    int roll(int sides) { return static_cast<int>(dice_() % static_cast<unsigned>(sides)); }
    std::string newest() { return w.text("select number from count_task order by count_task_id desc limit 1"); }
    std::int64_t anyGrip() {
        const auto open = w.rows<std::int64_t>("select p.pick_line_id from pick_line p join pick_list k on k.pick_list_id = p.pick_list_id "
                                               "where k.state = 'open' and p.picked < p.quantity order by p.pick_line_id");
        return open.empty() ? 0 : open[static_cast<std::size_t>(roll(static_cast<int>(open.size())))];
    }
    // Goods are carried where they are, as far as they are there by the books too.
    void carry() {
        const std::string lot = lots[roll(3)], from = bins[roll(4)], to = bins[roll(4)];
        const auto most = std::min(truth.of(lot, from), w.onHand(lot, from));
        if (most <= 0 || from == to) return;
        const auto pieces = 1 + roll(static_cast<int>(most));
        const auto args = fmt::format(R"({{"lot":"FG-500/{}","from":"MAIN/{}","to":"MAIN/{}","quantity":"{}"}})", lot, from, to, pieces);
        if (!w.refusal("inventory.transfer", args).empty()) return;
        truth.move(lot, from, to, pieces);
        ++moved;
    }
    void pick() {
        const auto line = anyGrip();
        if (line == 0) return;
        const auto lot = w.rows<std::string>("select l.number from pick_line p join lot l on l.lot_id = p.lot_id where p.pick_line_id = $1", line).at(0);
        const auto bin = w.rows<std::string>("select b.code from pick_line p join bin b on b.bin_id = p.from_bin_id where p.pick_line_id = $1", line).at(0);
        const auto left = w.rows<std::int64_t>("select quantity - picked from pick_line where pick_line_id = $1", line).at(0) / piece;
        const auto most = std::min(left, truth.of(lot, bin));
        if (most <= 0) return;
        const auto pieces = 1 + roll(static_cast<int>(most));
        if (!w.refusal("warehouse.confirmPick", fmt::format(R"({{"pickLine":{},"lot":"FG-500/{}","quantity":"{}"}})", line, lot, pieces)).empty()) return;
        truth.of(lot, bin) -= pieces;
        ++picked;
    }
    void count() {
        const std::string bin = bins[roll(4)];
        if (!w.refusal("warehouse.addCount", fmt::format(R"({{"bin":"MAIN/{}"}})", bin)).empty()) return;
        scan(newest(), bin);
    }
    // All lots of the bin are scanned one after the other, and told when there is a network.
    void scan(const std::string& count, const std::string& bin, bool byOther = false) {
        for (const auto* lot : lots)
            told_.push_back({w.clock, "warehouse.recordCount",
                             fmt::format(R"({{"count":"{}","lot":"FG-500/{}","counted":"{}"}})", count, lot, truth.of(lot, bin)), byOther});
        told_.push_back({w.clock, "warehouse.closeCount", fmt::format(R"({{"count":"{}"}})", count), byOther});
        ++counted;
    }
    void tell(std::size_t most) {
        for (; most > 0 && !told_.empty(); --most) {
            const auto next = told_.front();
            told_.erase(told_.begin());
            late += next.at.micros < w.clock.micros ? 1 : 0;
            const auto answer = w.as(next.byOther ? again_ : counter_, next.action, next.args, next.at);
            if (next.action == "warehouse.closeCount" && said(answer, "state") == "recounting") {
                const auto bin = w.rows<std::string>("select b.code from count_task c join bin b on b.bin_id = c.bin_id where c.count_task_id = $1",
                                                     answer.at("recount").as_int64()).at(0);
                scan(w.rows<std::string>("select number from count_task where count_task_id = $1", answer.at("recount").as_int64()).at(0), bin, true);
            }
        }
    }
    void tellAll() {
        while (!told_.empty()) tell(told_.size());  // a recount is told after what asked for it
    }
    // Counts that short picks asked for are made, and what waits is approved.
    void finish() {
        for (const auto& open : w.rows<std::string>("select number from count_task where state = 'open' order by count_task_id")) {
            const auto bin = w.rows<std::string>("select b.code from count_task c join bin b on b.bin_id = c.bin_id where c.number = $1", open).at(0);
            scan(open, bin);
        }
        tellAll();
        for (const auto& waiting : w.rows<std::string>("select number from count_task where state = 'counted' order by count_task_id"))
            w.as(wei_, "warehouse.approveCount", fmt::format(R"({{"count":"{}"}})", waiting));
    }
    std::minstd_rand dice_;
    std::vector<std::string> orders_;
    std::vector<Told> told_;
    db::Actor counter_, again_, wei_;
};

}  // namespace

TEST_CASE("A6 row 9: whatever goes on meanwhile, counts bring the books to what lies there, and nothing is promised twice") {
    for (unsigned seed = 1; seed <= 2; ++seed) {
        INFO("seed " << seed);
        Floor floor{seed};
        floor.work(110);
        CHECK(floor.w.complaints() == std::vector<std::string>{});
        floor.settle();
        for (const auto* lot : lots)
            for (const auto* bin : bins) {
                INFO(lot << " in " << bin);
                CHECK(floor.w.onHand(lot, bin) == floor.truth.of(lot, bin));
            }
        CHECK(floor.w.complaints() == std::vector<std::string>{});
        CHECK(floor.moved > 5);
        CHECK(floor.picked > 3);
        CHECK(floor.counted > 4);
        CHECK(floor.late > 3);
    }
}
