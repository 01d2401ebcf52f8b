// What install.cpp hangs up; one file a screen.
#pragma once
#include "app/desk/card.h"
#include "app/desk/list_look.h"
#include "app/desk/table_screen.h"
#include "ledger/ledger.h"

namespace ledger {

desk::TableKind accountsTable();
desk::CardKind accountCard();
desk::ListLook journalLook();
desk::CardKind entryCard();
desk::TableKind trialBalanceTable();
desk::Screen* postScreen(desk::Desk&, const QJsonObject& with);
desk::TableKind periodsTable();
desk::TableKind taxCodesTable();
desk::TableKind ratesTable();
desk::TableKind rulesTable();
desk::TableKind currenciesTable();
std::vector<desk::ThreadLink> entryThread(const db::Read&, std::int64_t id);
std::vector<desk::ThreadLink> accountThread(const db::Read&, std::int64_t id);

// "2026-03" for a whole month, else both days.
QString periodShown(Date startsOn, Date endsOn);
// What a kind of account is called, and its colour among others.
desk::Chip kindChip(const std::string& kind);
// In words what caused an entry: "Shipment".
const char* causeWord(const std::string& documentKind);
std::vector<desk::Chip> causeChips();
// In words which event a posting rule is for: "Cost of what is sold".
QString eventShown(const std::string& event);
// Edits name and state of an account: {"account", "version", "name", "state"}.
void changeAccount(desk::Desk&, const QJsonObject& row);

// The record that an entry was posted for, as far as there is a screen for it.
struct Source {
    std::string kind;  // record kind
    std::int64_t id = 0;
    std::string number;
};
std::vector<Source> sourcesOf(const db::Read&, std::int64_t entry);

}  // namespace ledger
