// A PPAP file as its screen opens it: its 18 elements, and the records of ours that may show them.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/desk/form.h"
#include "app/desk/list_look.h"
#include "app/desk/table.h"
#include "quality/ppap.h"

namespace quality::ui {

struct PpapHead {
    std::int64_t id = 0, itemId = 0, version = 0;
    SiteId siteId;
    std::string number, item, itemName, revision, customer, partNumber, reason, state, owner, unit;
    int level = 3, submissions = 0;
    db::Date dueOn;
    std::optional<db::Date> untilOn;
    std::optional<Quantity> untilQuantity;
};
// A record that may show an element: its id, and its words.
struct PpapChoice {
    std::int64_t id = 0;
    std::string words;
};
struct PpapShownBy {
    int elementNo = 0;
    std::optional<std::int64_t> document, fmea, controlPlan, inspection;
};
struct PpapFile {
    PpapHead head;
    db::Date today;
    std::vector<PpapElementSeen> elements;
    std::vector<PpapShownBy> shownBy;  // as `elements`
    std::vector<PpapChoice> documents, fmeas, controlPlans, inspections;
    bool workable() const { return head.state == "open" || head.state == "interim" || head.state == "rejected"; }
};
std::optional<PpapFile> ppapFile(const db::Read&, std::int64_t id);

const std::vector<desk::Chip>& ppapStates();
const std::vector<desk::Chip>& elementStates();
const std::vector<desk::Chip>& ppapNeeds();
const std::vector<desk::Chip>& ppapEvents();
std::vector<desk::TableColumn> elementColumns();
desk::TableRow rowOf(const PpapElementSeen&);
QString nameOf(PpapElement);

// ---- Forms (ppap_forms.cpp)

desk::FormLook newPpapForm(std::int64_t item = 0);
desk::FormLook changePpapForm(const PpapHead&);
desk::FormLook elementForm(const PpapFile&, const PpapElementSeen&);
desk::FormLook answerPpapForm(const PpapHead&);
desk::FormLook cancelPpapForm(std::int64_t ppap);

}  // namespace quality::ui
