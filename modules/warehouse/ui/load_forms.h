// What is done with departures and trucks.
#pragma once
#include "app/desk/desk.h"
#include "app/desk/form.h"

namespace warehouse {

struct NewLoad {
    QString carrier;
    std::int64_t dock = 0;  // 0: unsaid
    QString leavesAt;       // as the door reads it; empty: unsaid
};
desk::FormLook addLoadForm(const NewLoad& = {});
desk::FormLook leaveForm(std::int64_t load, const QString& number);
desk::FormLook cancelLoadForm(std::int64_t load);
desk::FormLook carrierForm(std::int64_t order, const QString& carrier);

}  // namespace warehouse
