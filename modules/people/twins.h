// Who is here already: parties that are probably the one being entered, found while it is typed.
#pragma once
#include <string>
#include <vector>

#include "people/people.h"

namespace people {

struct Twin {
    PartyId party;
    std::string number, name, why;  // why: 'tax number', 'mail', 'telephone', 'name'
    int likeness = 0;               // 0 … 100; 100: the same number or the same name
};

// At most five, the likeliest first. A tax number, a mail address or a telephone number that is equal (digits and
// letters only) makes a twin; a name does when it is alike: letters swapped, left out or doubled, words in another
// order, the legal form (GmbH, Ltd, 有限公司 …) apart. Of a merged party the one that goes on; none that is closed.
// Reads the search words, never the whole table.
std::vector<Twin> twins(const db::Read&, const std::string& name, const std::string& taxNumber, const std::string& email,
                        const std::string& phone);

// How alike two names are, 0 … 100: the optimal string alignment distance of their words in order, without the
// legal form. Pure.
int likeness(std::string_view one, std::string_view other);

}  // namespace people
