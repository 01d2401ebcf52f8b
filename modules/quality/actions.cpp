#include "quality/complaint.h"

namespace quality {

void install(db::Actions&);
void install(db::Actions& actions) {
    installComplaints(actions);
}

}  // namespace quality
