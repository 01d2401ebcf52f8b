#include "database/errors.h"

namespace db {

std::string sayIn(std::string_view sentence, const Details& details) {
    std::string out;
    for (std::size_t at = 0; at < sentence.size();) {
        const auto open = sentence.find('{', at);
        const auto close = open == sentence.npos ? open : sentence.find('}', open);
        if (close == sentence.npos) return out.append(sentence.substr(at));
        out.append(sentence.substr(at, open - at));
        const auto name = sentence.substr(open + 1, close - open - 1);
        bool known = false;
        for (const auto& d : details)
            if (d.name == name) {
                out += d.text;
                known = true;
                break;
            }
        if (!known) out.append(sentence.substr(open, close - open + 1));
        at = close + 1;
    }
    return out;
}

Refusal::Refusal(std::string_view code_, std::string_view sentence_, Details details_,
                 std::string_view field_)
    : std::runtime_error(sayIn(sentence_, details_)),
      code(code_),
      sentence(sentence_),
      field(field_),
      details(std::move(details_)) {}

void refuse(std::string_view code, std::string_view sentence, Details details, std::string_view field) {
    throw Refused{{Refusal{code, sentence, std::move(details), field}}};
}

void Reasons::add(std::string_view code, std::string_view sentence, Details details,
                  std::string_view field) {
    all_.emplace_back(code, sentence, std::move(details), field);
}

void Reasons::throwIfAny() const {
    if (any()) throw Refused{all_};
}

Refused::Refused(std::vector<Refusal> all) : Refusal(all.at(0)), reasons(std::move(all)) {}

}  // namespace db
