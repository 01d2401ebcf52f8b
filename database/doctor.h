// Looks for what can never be: every invariant of database/invariants, the log's chain, the engine's own
// check. Never repairs.
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "database/transaction.h"

namespace db {

struct Finding {
    std::string invariant;  // such as I02_on_hand
    std::string what;       // the offending row, name=value
};

// Checks in C++ that modules add: content hashes of posted documents (I16).
using Check = std::function<void(const Read&, std::vector<Finding>&)>;
void addDoctorCheck(Check);

// What is looked at, one after the other, each with what must hold in a sentence: for whoever shows how far it is.
struct DoctorStep {
    std::string name, sentence;
    Check run;
};
std::vector<DoctorStep> doctorSteps();

// All steps. At most 20 findings an invariant.
std::vector<Finding> doctor(const Read&);

}  // namespace db
