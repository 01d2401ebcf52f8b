// An 8D report on paper, as a customer asks for it: read beside the window, laid out in the person's language.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "app/desk/paper.h"
#include "people/people.h"
#include "quality/capa.h"

namespace desk {
class Desk;
}

namespace quality::cases {

struct PaperStep {
    std::string step, owner, state, evidence, doneBy;
    Date dueOn;
    std::optional<std::string> attachment;  // the photo that shows it, by its hash
    std::optional<db::Instant> doneAt;
};
struct PaperCause {
    std::string method, category, text;
    bool root = false;
};
struct PaperAction {
    std::string kind, text, owner, state, evidence;
    Date dueOn;
    std::optional<std::string> attachment;
    std::optional<db::Instant> doneAt;
};
struct PaperGoods {
    std::string item, lot, place, at, unit;
    Quantity quantity;
};
struct CapaHead {
    std::string firm, site, number, title, state, openedBy;
    SiteId siteId;
    std::optional<PartyId> partyId;  // whose complaint it is, or to whom
    std::optional<std::string> item, itemName, defect, complaint, said, nonconformance, found, contained, signedBy, meaning, contentHash;
    std::optional<std::int64_t> complaintId;
    db::Instant openedAt;
    std::optional<db::Instant> signedAt;
};
struct CapaPaper {
    CapaHead head;
    std::optional<people::Letterhead> letterhead;
    people::Receiver receiver;  // without a name where no firm complained
    Date printedOn;
    std::vector<PaperStep> steps;
    std::vector<PaperCause> causes;
    std::vector<PaperAction> actions;
    std::vector<PaperGoods> goods;  // that were contained
    Effectiveness proof;
    QString title() const;     // "8D report 8D-1"
    QString fileName() const;  // "8D report 8D-1.pdf"
};

// Nothing where there is no such report.
std::optional<CapaPaper> capaPaper(const db::Read&, CapaId);
desk::Paper laidOut(const CapaPaper&);  // print_capa.cpp

// Each cause below what led to it: whys one under the other until the root, bones under their category. How deep, and
// the words of a category or a cause.
struct CauseOnPaper {
    int depth = 0;
    QString words;
    bool root = false;
};
std::vector<CauseOnPaper> causeTree(const std::vector<PaperCause>&);

}  // namespace quality::cases
