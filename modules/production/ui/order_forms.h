// The forms of what can be done with a work order, filled from it.
#pragma once
#include <utility>
#include <vector>

#include "app/desk/form.h"
#include "production/ui/order_facts.h"

namespace production::ui {

using Choices = std::vector<std::pair<QString, QString>>;  // value and word

struct ReasonChoices {
    Choices scrap, rework;
};
ReasonChoices reasonChoices(const db::Read&);

// What a report begins with.
struct ReportNow {
    std::int64_t order = 0;
    std::optional<int> opNo;  // absent: the order has no operations
    bool several = false;     // operations: the person may say another
    Quantity left;
    std::string unit, lot, tracking;
    bool beside = false;      // something comes out beside
    ReasonChoices reasons;
    bool weighed = false;     // the good pieces are weighed beside
};
// At that operation, else at the one in work.
std::optional<ReportNow> reportNow(const db::Read&, std::int64_t order, std::optional<int> opNo);
desk::FormLook reportForm(const ReportNow&);

// A lot to take for a component; without one the person scans it.
struct IssueNow {
    std::int64_t order = 0, line = 0, lot = 0;
    std::string quantity;  // "100"
    bool goesOn = false;   // with the next component, until nothing is to be taken or the person leaves
};
// For that line; without one the first that something must be taken for, what is set aside before all. Nothing when
// all is taken.
std::optional<IssueNow> issueNow(std::int64_t order, const std::vector<ComponentRow>&, std::optional<int> line = {});
desk::FormLook issueForm(const IssueNow&);
desk::FormLook bringBackForm(std::int64_t order, std::int64_t lot, const std::string& quantity);

// The same, filled from what is there now.
void startReport(desk::Desk&, std::int64_t order, std::optional<int> opNo = {});
void startIssue(desk::Desk&, std::int64_t order, std::optional<int> line = {});
void startBringBack(desk::Desk&, std::int64_t order, int line);
void startTime(desk::Desk&, std::int64_t order, std::optional<int> opNo = {});

desk::FormLook newOrderForm(std::int64_t item = 0, std::int64_t line = 0);
desk::FormLook changeOrderForm(const OrderHead&);
desk::FormLook bookTimeForm(std::int64_t order, std::optional<int> opNo, bool withoutOperations);
desk::FormLook stopForm(std::int64_t order);
desk::FormLook finishForm(std::int64_t order);
desk::FormLook cancelForm(std::int64_t order);
desk::FormLook reworkForm(std::int64_t lot, std::int64_t bin, const std::string& quantity);
desk::FormLook takeApartForm(std::int64_t lot, std::int64_t bin, const std::string& quantity);

// Sets aside what has come since, and says what is still missing.
void setAside(desk::Desk&, std::int64_t order);
// A lot by typing or by any label that names it.
desk::Field* scannedLot(desk::Desk&, QWidget* parent);

}  // namespace production::ui
