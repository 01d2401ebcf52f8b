// The forms of how the warehouse is laid out and what may lie where, each begun with what holds now.
#pragma once
#include "app/desk/desk.h"
#include "app/desk/form.h"

namespace warehouse {

desk::FormLook addZoneForm(std::int64_t warehouse = 0);
desk::FormLook addBinTypeForm();
desk::FormLook lockBinForm(std::int64_t bin);
desk::FormLook hazardForm(const QString& hazard = {}, const QString& other = {}, const QString& apart = {});
desk::FormLook addPickUpForm();
desk::FormLook addBinForm(std::int64_t warehouse = 0);

void startZone(desk::Desk&, std::int64_t zone);
void startBinType(desk::Desk&, std::int64_t binType);
void startBinRule(desk::Desk&, std::int64_t bin);
void startPickFace(desk::Desk&, std::int64_t bin);
void startItemStorage(desk::Desk&, std::int64_t item);  // 0: a new one
void startPacking(desk::Desk&, std::int64_t item);      // 0: a new one
void startPickUp(desk::Desk&, std::int64_t pickUp);
void startPrefix(desk::Desk&, std::int64_t site);       // 0: the first one
void startCountRule(desk::Desk&, std::int64_t rule);    // 0: a new one
void unlockNow(desk::Desk&, std::int64_t bin);

}  // namespace warehouse
