// What install.cpp hangs up; one file a screen.
#pragma once
#include "app/desk/card.h"
#include "app/desk/list_look.h"
#include "app/desk/table_screen.h"
#include "people/people.h"

namespace people {

desk::ListLook partiesLook();
desk::CardKind partyCard();
desk::TableKind usersTable();
desk::CardKind userCard(const db::Actions&);
desk::TableKind rolesTable();
desk::Screen* roleScreen(desk::Desk&, const QJsonObject& with);
desk::TableKind sitesTable();
desk::TableKind letterheadsTable();
desk::ListLook logLook(const db::Actions&);
desk::CardKind logLineCard(const db::Actions&);
desk::ListLook refusedLook(const db::Actions&);
desk::ListLook outboxLook();
desk::CardKind messageCard();
desk::Screen* doctorScreen(desk::Desk&, const QJsonObject& with);
std::vector<desk::ThreadLink> userThread(const db::Read&, std::int64_t id);
std::vector<desk::ThreadLink> roleThread(const db::Read&, std::int64_t id);
std::vector<desk::ThreadLink> partyThread(const db::Read&, std::int64_t id);

void newParty(desk::Desk&);
void newUser(desk::Desk&);

// Small tables offered in a form are read before it opens: value and word.
using Choices = std::vector<std::pair<QString, QString>>;
Choices roleChoices(const db::Read&);
Choices siteChoices(const db::Read&);
desk::FieldLook choiceOf(const char* argument, const char* label, Choices, bool optional = false);

}  // namespace people
