// A warehouse as its plan shows it: every bin with how full it is, what may not happen there, and what lies in it.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include <QString>

#include "app/desk/theme.h"
#include "warehouse/places.h"

namespace warehouse {

struct BinTile {
    BinId bin;
    std::string code, kind, zone, zoneName, type, abc, locked, lockReason;
    std::string item, faceItem;  // item: the first that lies there; faceItem: what it is the pick face of
    std::int64_t walk = 0, lots = 0, items = 0, units = 0, coming = 0;  // coming: open tasks that bring something
    std::int64_t weight = 0, volume = 0, maxWeight = 0, maxVolume = 0, maxUnits = 0;

    bool empty() const { return lots == 0 && units == 0; }
    std::optional<int> percent() const;  // of the limit that is nearest; none where it has no limit
    desk::Tone tone() const;             // by how full it is
    QString fillWords() const;           // "Empty", "62 %", "3 lots"
    QString contentWords() const;        // "FG-500", "FG-500 and 2 more", "for FG-500"
    QString allWords() const;            // everything, for screen readers and the filter
};
std::vector<BinTile> binTiles(const db::Read&, WarehouseId);  // by zone, then as they are walked

struct InBin {
    LotId lot;
    std::string item, lotNumber, unit;
    Quantity onHand, packed;
};
std::vector<InBin> inBin(const db::Read&, BinId, int most);

}  // namespace warehouse
