#include "database/errors.h"
#include "quality/ppap.h"

namespace quality {

PpapNeed ppapNeed(int level, PpapElement element) {
    db::ensure(level >= 1 && level <= 5, "levels of submission go from 1 to 5");
    using enum PpapElement;
    if (level == 5) return PpapNeed::retain;
    if (element == warrant) return PpapNeed::submit;
    if (level == 4) return PpapNeed::on_request;
    if (element == appearance_report) return PpapNeed::submit;
    if (level == 1 || element == master_sample || element == checking_aids) return PpapNeed::retain;
    if (level == 3) return PpapNeed::submit;
    switch (element) {
        case design_record:
        case change_documents:
        case dimensional_results:
        case material_results:
        case laboratory:
        case sample_parts: return PpapNeed::submit;
        default: return PpapNeed::retain;
    }
}

bool isThing(PpapElement element) {
    using enum PpapElement;
    return element == sample_parts || element == master_sample || element == checking_aids;
}

bool mayBeMissing(PpapElement element) {
    using enum PpapElement;
    return element == change_documents || element == customer_approval || element == design_fmea || element == appearance_report ||
           element == checking_aids || element == customer_requirements;
}

bool takesInspection(PpapElement element) {
    using enum PpapElement;
    return element == dimensional_results || element == material_results || element == process_studies || element == appearance_report ||
           element == sample_parts;
}

}  // namespace quality
