#pragma once
#include <string>

namespace test {
std::string flowsFirm();  // resources/demo/firm.jsonl
}
