// Available to promise: what a new line would get.
#include <algorithm>

#include <fmt/format.h>

#include "promise/plan.h"

namespace promise {
namespace {

// What inventory::choose would find, in one sum.
Quantity freeStock(const db::Read& read, ItemId item, SiteId site, Date usableOn) {
    return read.one<Quantity>(R"sql(
        select cast(coalesce(sum(b.on_hand - b.allocated), 0) as bigint)
        from stock_balance b
        join lot l on l.lot_id = b.lot_id and l.on_hold = 0 and (l.expires_on is null or l.expires_on >= $3)
        join bin n on n.bin_id = b.bin_id and n.kind in ('storage', 'production', 'outbound')
        left join bin_rule u on u.bin_id = b.bin_id
        where b.item_id = $1 and b.site_id = $2 and b.on_hand > b.allocated and coalesce(u.locked, '') not in ('out', 'both')
    )sql", item, site, usableOn);
}

std::string late(Date shipsOn, Date wantedOn) {
    const auto days = shipsOn - wantedOn;
    return days <= 0 ? std::string{} : fmt::format(", {} day{} later than wanted", days, days == 1 ? "" : "s");
}

Offer fromSupply(const Part& part, const std::vector<Source>& sources, Date shipsOn, Date wantedOn) {
    const auto& note = std::ranges::find(sources, *part.supply, &Source::supply)->note;
    auto why = fmt::format("{} from supply expected on {}{}{}{}", toText(part.quantity), toText(part.dueOn),
                           note.empty() ? "" : " (", note, note.empty() ? "" : ")");
    return {part.quantity, shipsOn, "supply", part.supply, why + late(shipsOn, wantedOn)};
}

}  // namespace

bool pickedByHand(const db::Read& read, ItemId item) {
    return read.find<std::int64_t>(R"sql(
        select item_id from item_storage where item_id = $1 and picking = 'hand'
    )sql", item).has_value();
}

std::vector<Offer> offer(const db::Read& read, ItemId item, SiteId site, Quantity wanted, Date wantedOn,
                         int minShelfDays) {
    std::vector<Offer> offers;
    calendar::ShipDays days{read, site};
    const auto first = days.earliest(days.today());
    const auto usableOn = days.earliest(wantedOn) + minShelfDays;
    const bool byHand = pickedByHand(read, item);
    const auto free = byHand ? Quantity{} : std::min(freeStock(read, item, site, usableOn), wanted);
    if (free > Quantity{}) {
        const auto why = fmt::format("{} from free stock{}", toText(free), late(first, wantedOn));
        offers.push_back({free, first, "stock", std::nullopt, why});
        wanted -= free;
    }
    if (wanted <= Quantity{}) return offers;
    auto sources = unpromised(read, item, site);
    for (const auto& part : take(sources, wanted))
        if (part.supply)
            offers.push_back(fromSupply(part, sources, days.earliest(part.dueOn), wantedOn));
        else
            offers.push_back({part.quantity, std::nullopt, "none", std::nullopt,
                              toText(part.quantity) + (byHand ? " wait until a person sets a lot aside" : " more than is free or expected")});
    return offers;
}

std::optional<Date> promisedOn(std::span<const Offer> offers) {
    std::optional<Date> latest;
    for (const auto& o : offers) {
        if (!o.shipsOn) return std::nullopt;
        latest = std::max(latest, o.shipsOn);
    }
    return latest;
}

}  // namespace promise
