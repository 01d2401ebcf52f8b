#include "ledger/ui/choices.h"

namespace ledger {
namespace {

struct Choice {
    std::string code, name;
};
BOOST_DESCRIBE_STRUCT(Choice, (), (code, name))

Choices shownChoices(const std::vector<Choice>& rows) {
    Choices out;
    for (const auto& row : rows) out.emplace_back(desk::text(row.code), desk::text(row.code + "  " + row.name));
    return out;
}

}  // namespace

desk::FieldLook choiceOf(const char* argument, const char* label, Choices choices, bool optional) {
    return {.argument = argument, .label = label, .make = [choices = std::move(choices), optional](desk::Desk&, QWidget* parent) {
                return desk::choiceField(parent, choices, optional);
            }};
}

Choices currencyChoices(const db::Read& read) {
    return shownChoices(read.all<Choice>(R"sql(select currency as code, name from currency order by currency limit 300)sql"));
}

Choices categoryChoices(const db::Read& read) {
    return shownChoices(read.all<Choice>(R"sql(select code, name from item_category order by code limit 500)sql"));
}

}  // namespace ledger
