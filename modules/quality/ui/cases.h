// What complaints, nonconforming goods, returns, 8D reports and the figures of quality hang up, and what their screens
// share: words of states, looks of lists, forms.
#pragma once
#include "app/desk/card.h"
#include "app/desk/desk.h"
#include "app/desk/form.h"
#include "app/desk/list_look.h"
#include "app/desk/table.h"

namespace quality::cases {

void install(desk::Desk&);                 // cases.cpp: all that follows, in the order of the rail

void addNewComplaint(desk::Desk&);         // new_complaint.cpp
void addComplaints(desk::Desk&);           // complaints.cpp: the list and the card
void addNonconformances(desk::Desk&);      // nonconformances.cpp: the list, the card, kinds of defects
void addPlace(desk::Desk&);                // place_screen.cpp: where it lies on the drawing
void addDeciding(desk::Desk&);             // decide_screen.cpp
void addReturns(desk::Desk&);              // returned.cpp: the list and the card
void addCapaBoard(desk::Desk&);            // capa_board.cpp
void addCapas(desk::Desk&);                // capa_card.cpp: the list and the card
void addCapaPaper(desk::Desk&);            // print_capa.cpp: the report on paper
void addClosing(desk::Desk&);              // close_capa.cpp
void addFigures(desk::Desk&);              // figures_screen.cpp: the figures, and what was lost at work
void addCaseThreads(desk::Desk&);          // case_threads.cpp
void addCaseWaiting(desk::Desk&);          // case_waiting.cpp

// ---- Words of states and kinds (case_looks.cpp)

using Chips = std::vector<desk::Chip>;
const Chips& complaintStates();
const Chips& complaintKinds();
const Chips& returnStates();
const Chips& capaStates();
const Chips& stepStates();
const Chips& dispositions();
const Chips& sources();
const Chips& places();
const Chips& costKinds();
desk::Chip chipIn(const Chips&, std::string_view value);
QString wordIn(const Chips&, const std::string& value);
desk::TableCell cellIn(const Chips&, const std::string& value);
const char* disciplineTitle(std::string_view step);  // "D4" -> "Root cause"
const char* linkTitle(std::string_view kind);        // of complaint_link: "input lot" -> "Input lot"

// ---- Lists (case_looks.cpp)

desk::ListLook complaintsLook();
desk::ListLook nonconformancesLook();
desk::ListLook returnsLook();
desk::ListLook capasLook();
desk::ListLook defectKindsLook();
desk::ListLook lossesLook();
desk::ListLook withoutColumns(desk::ListLook, std::initializer_list<std::string_view> columns);

// ---- Forms (case_forms.cpp, capa_forms.cpp)

desk::FormLook containForm(std::int64_t complaint);
desk::FormLook photoForm(std::int64_t complaint);
desk::FormLook supplierComplaintForm(std::int64_t complaint, std::int64_t lot, std::int64_t supplier);
desk::FormLook closeComplaintForm(std::int64_t complaint, const QString& number);
desk::FormLook newNonconformanceForm();
desk::FormLook newDefectKindForm();
desk::FormLook changeDefectKindForm(std::int64_t kind, std::int64_t version, const QString& name);
desk::FormLook announceForm(std::int64_t complaint, const QString& pieces);
desk::FormLook receiveForm(std::int64_t returned, const QString& left);
desk::FormLook creditForm(std::int64_t returned, const QString& left);
desk::FormLook replaceForm(std::int64_t returned, const QString& left);
desk::FormLook cancelReturnForm(std::int64_t returned, bool begun);  // begun: only the rest of it ends
desk::FormLook openCapaForm(std::int64_t complaint, std::int64_t nonconformance, const QString& title);
desk::FormLook assignForm(std::int64_t capa, const QString& step);
desk::FormLook finishStepForm(std::int64_t capa, const QString& step);
desk::FormLook causeForm(std::int64_t capa);
desk::FormLook addActionForm(std::int64_t capa);
desk::FormLook finishActionForm(std::int64_t action);
desk::FormLook cancelCapaForm(std::int64_t capa);

}  // namespace quality::cases
