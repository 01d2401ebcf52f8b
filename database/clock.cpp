#include <chrono>

#include "database/company.h"

namespace db {

Instant systemClock() {
    using namespace std::chrono;
    return {duration_cast<microseconds>(system_clock::now().time_since_epoch()).count()};
}

}  // namespace db
