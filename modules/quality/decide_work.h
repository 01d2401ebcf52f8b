// What a decision does to goods: in stock, or to pieces that are still at work. decide.cpp checks and writes it down.
#pragma once
#include "quality/facts.h"

namespace quality {

DecidedPart doInStock(db::Tx&, const NonconformanceFacts&, const Part&, BinId);
// Scrap and rework of pieces at work are reports of their operation; used as they are, they just go on.
DecidedPart doAtWork(db::Tx&, const NonconformanceFacts&, const Part&);
void checkAtWork(const db::Read&, const NonconformanceFacts&, const Part&, const std::string& field, db::Reasons&);

}  // namespace quality
