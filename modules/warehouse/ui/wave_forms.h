// What is done with waves and rounds, from their lists and cards.
#pragma once
#include "app/desk/desk.h"
#include "app/desk/form.h"

namespace warehouse {

desk::FormLook roundForm(std::int64_t wave = 0);
desk::FormLook cancelWaveForm(std::int64_t wave);
desk::FormLook cancelRoundForm(std::int64_t round);
desk::FormLook dropRoundForm(std::int64_t round);
desk::FormLook sortRoundForm(std::int64_t round, std::int64_t order, std::int64_t lot, const std::string& quantity);
desk::FormLook pickShortForm(std::int64_t pickLine);
void takeRoundNow(desk::Desk&, std::int64_t round, const QString& number, const QString& walker);

}  // namespace warehouse
