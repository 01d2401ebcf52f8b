// What is done with something to carry, from the list and from the board.
#pragma once
#include "app/desk/desk.h"
#include "app/desk/form.h"
#include "warehouse/tasks.h"

namespace warehouse {

desk::FormLook carryForm(const Task&);           // it was carried
desk::FormLook assignForm(const Task&, std::int64_t person);  // person: a user's id, 0 for anybody
desk::FormLook cancelTaskForm(std::int64_t task);
desk::FormLook putAwayForm(std::int64_t bin);    // places for all that lies in a bin

// The form of the task as it is now.
void startCarry(desk::Desk&, std::int64_t task);
void startAssign(desk::Desk&, std::int64_t task);
void bringForward(desk::Desk&, std::int64_t task);
void explainTask(desk::Desk&, std::int64_t task);  // which bins suit it, and why not the others
void makeRefillsNow(desk::Desk&, std::int64_t wave = 0);

}  // namespace warehouse
