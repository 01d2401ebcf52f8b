// Words for what the schema and the actions name: values of states and kinds, and arguments.
#pragma once
#include <string>

#include <QString>

#include "database/errors.h"

namespace desk {

// "phase_out" -> "Phase out" in the person's language; letters of standards ("AE") stay as they are.
QString wordOf(const std::string& enumValue);
// The same before it is translated, for tables that are made before anybody chose a language; null where it has none.
const char* englishWordOf(const std::string& enumValue);
// "creditLimit" or "lines[].creditLimit" -> "Credit limit"; some actions mean something else by a name than others.
QString labelOf(const std::string& argument, const std::string& action = {});

// A kind of record within a sentence: "price list".
QString kindWord(const std::string& kind);
// What the door wants in an argument: "a whole number", "one of lot, serial".
QString wantedIn(const std::string& words);
// A refusal's detail that is a word of the program, as it stands within a sentence: a state, a control, the name of an
// argument or of an action. Null: it is somebody's own text, or no text at all.
QString detailWord(const db::Refusal&, const db::Detail&);

}  // namespace desk
