// What install.cpp hangs up; one file a screen.
#pragma once
#include "app/desk/card.h"
#include "app/desk/list_look.h"
#include "app/desk/print_screen.h"
#include "app/desk/table_screen.h"
#include "finance/finance.h"

namespace finance {

desk::ListLook invoicesLook();
desk::ListLook paymentsLook();
desk::CardKind invoiceCard();
desk::PrintKind invoicePrint();  // print_invoice.cpp
desk::CardKind paymentCard();
desk::TableKind toBillTable();
desk::TableKind openItemsTable();
desk::TableKind dunningTable();
desk::TableKind statementTable();
desk::TableKind creditsTable();  // money and credit notes that pay nothing yet
desk::Screen* receivePaymentScreen(desk::Desk&, const QJsonObject& with);
desk::Screen* matchScreen(desk::Desk&, const QJsonObject& with);
std::vector<desk::ThreadLink> invoiceThread(const db::Read&, std::int64_t id);
std::vector<desk::ThreadLink> paymentThread(const db::Read&, std::int64_t id);

// Asks for what a credit note takes back from an invoice.
void askCredit(desk::Desk&, InvoiceId, const std::string& number);
// "12 days late", or nothing where it is not due.
QString daysLate(int days);

}  // namespace finance
