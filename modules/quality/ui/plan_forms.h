// The forms of plans.
#pragma once
#include "app/desk/form.h"

namespace quality::ui {

desk::FormLook newPlanForm(std::int64_t item = 0);
desk::FormLook newControlPlanForm(std::int64_t item = 0);
// The same rows for another item: `rows` as the action takes them.
desk::FormLook copyPlanForm(const QJsonObject& preset);
desk::FormLook copyControlPlanForm(const QJsonObject& preset);
desk::FormLook resumeSourceForm(const QJsonObject& preset, bool supplierSaid);

}  // namespace quality::ui
