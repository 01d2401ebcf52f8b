// What is done with a handling unit, from its card, from the list and from the boards.
#pragma once
#include "app/desk/desk.h"
#include "app/desk/form.h"

namespace warehouse {

desk::FormLook packForm(std::int64_t bin = 0, std::int64_t order = 0);
desk::FormLook putInForm(std::int64_t unit);
desk::FormLook takeOutForm(std::int64_t unit, std::int64_t lot = 0, const std::string& quantity = {}, std::int64_t inner = 0);
desk::FormLook closeUnitForm(std::int64_t unit, std::int64_t gross);
desk::FormLook moveUnitForm(std::int64_t unit);
desk::FormLook unpackForm(std::int64_t unit);
desk::FormLook shipUnitForm(std::int64_t unit, const std::string& carrier);
desk::FormLook loadUnitForm(std::int64_t load, std::int64_t unit = 0);
void openUnitNow(desk::Desk&, std::int64_t unit);
void unloadUnitNow(desk::Desk&, std::int64_t unit);

}  // namespace warehouse
