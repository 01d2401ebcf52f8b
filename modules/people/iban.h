// Bank accounts as ISO 13616 writes them: two letters of the country, two check digits, the account.
#pragma once
#include <string>
#include <string_view>

namespace people {

// Begins as one does, whatever blanks it has: "de89 3704 …". Other accounts are the bank's own numbers.
bool looksLikeIban(std::string_view account);
// Without blanks, in capitals; what is no IBAN stays as it is.
std::string accountKept(std::string_view account);
// In groups of four, as it stands on paper; what is no IBAN stays as it is.
std::string accountShown(std::string_view kept);
// 15 to 34 letters and digits whose number is 1 modulo 97 once the first four stand at the end (ISO 7064, MOD 97-10).
bool isIban(std::string_view kept);

}  // namespace people
