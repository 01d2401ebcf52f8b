// A lot that somebody held is refused at the next scan of every terminal.
#include "app/desk/say.h"
#include "app/terminal/station.h"

namespace terminal {

void Station::needNone(QObject* owner, Look now, Look before, std::function<void()> then, No no) {
    const auto held = std::make_shared<std::optional<HeldLot>>();
    reading_.add(
        owner,
        [this, held, now = std::move(now), before = std::move(before)](std::shared_ptr<void>&) {
            try {
                if (link_->cut()) throw Cut{"the company does not answer"};
                *held = now();
            } catch (const std::exception&) {
                *held = before();
            }
        },
        [held, then = std::move(then), no](const std::shared_ptr<void>&) {
            if (!*held) return then();
            no({db::Refusal{
                "inventory.lot.held",
                "Lot {lot} of {item} is on hold ({case}). Choose another lot, or ask Quality to release it.",
                {{"lot", (*held)->number}, {"item", (*held)->item}, {"case", (*held)->heldFor}}}});
        },
        [no](std::exception_ptr why) {
            no({db::Refusal{"terminal.code.unreached",
                            "The company did not answer what this code is: {why}. Scan it again.",
                            {{"why", desk::utf8(saidOf(std::move(why)))}}}});
        });
}

void Station::needFree(QObject* owner, tl::LotId lot, std::function<void()> then, No no) {
    const auto now = [this, lot, actor = reader()] {
        const auto held = readFrom<std::optional<HeldLot>>(*port_, actor,
                                                           [lot](const db::Read& read) { return heldNow(read, lot); });
        codes_.rememberHeld(lot, held);
        return held;
    };
    needNone(owner, now, [this, lot] { return codes_.held(lot); }, std::move(then), std::move(no));
}

// What is in a unit only the company knows: without network it is asked when the request gets there.
void Station::needFree(QObject* owner, tl::HandlingUnitId unit, std::function<void()> then, No no) {
    const auto now = [this, unit, actor = reader()] {
        return readFrom<std::optional<HeldLot>>(*port_, actor,
                                                [unit](const db::Read& read) { return heldNow(read, unit); });
    };
    needNone(owner, now, [] { return std::optional<HeldLot>{}; }, std::move(then), std::move(no));
}

}  // namespace terminal
