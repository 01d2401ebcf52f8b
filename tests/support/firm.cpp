#include "support/firm.h"

#include <fstream>
#include <iterator>

namespace test {

std::string flowsFirm() {
    std::ifstream in{std::string{THROUGHLINE_SOURCE} + "/resources/demo/firm.jsonl"};
    return {std::istreambuf_iterator<char>{in}, {}};
}

}  // namespace test
