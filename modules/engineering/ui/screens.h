// What install() hangs up, a function a file, and the words and looks that several screens share.
#pragma once
#include "app/desk/board.h"
#include "app/desk/card.h"
#include "app/desk/desk.h"
#include "app/desk/form.h"
#include "app/desk/list_look.h"
#include "app/desk/table_screen.h"
#include "engineering/engineering.h"

namespace engineering::ui {

void addItemScreens(desk::Desk&);      // item_file.cpp
void addBillScreens(desk::Desk&);      // bill_screen.cpp
void addRoutingScreens(desk::Desk&);   // routing_screen.cpp
void addCompareScreen(desk::Desk&);    // compare.cpp
void addChangeScreens(desk::Desk&);    // changes.cpp: the list and the board
void addChangeRecord(desk::Desk&);     // change_record.cpp
void addChangeStep(desk::Desk&);       // change_step.cpp
void addDocumentScreens(desk::Desk&);  // documents.cpp
void addPlaceScreens(desk::Desk&);     // places.cpp: work centres, machines, skills
void addToolScreens(desk::Desk&);      // tools.cpp
void addSearchScreen(desk::Desk&);     // search.cpp
void addFactScreens(desk::Desk&);      // facts_screens.cpp: parameters, makers' numbers
void addVariantScreens(desk::Desk&);   // variants.cpp
void addThreads(desk::Desk&);          // threads.cpp
void addWaiting(desk::Desk&);          // waiting.cpp

// ---- Words of states (words.cpp)

const std::vector<desk::Chip>& lifeStates();    // of an item's revision
const std::vector<desk::Chip>& draftStates();   // of a bill or a routing
const std::vector<desk::Chip>& changeStates();
const std::vector<desk::Chip>& changeKinds();
const std::vector<desk::Chip>& paperStates();   // of a document's revision
const std::vector<desk::Chip>& documentKinds();
const std::vector<desk::Chip>& centerStates();
const std::vector<desk::Chip>& toolStates();
const std::vector<desk::Chip>& makerStates();
desk::Chip chipOf(const std::vector<desk::Chip>&, std::string_view value);
desk::TableCell chipCell(const std::vector<desk::Chip>&, const std::string& value);
// "FG-500 B", "FG-500 B, laser"
std::string draftName(const std::string& item, const std::string& revision, const std::string& alternate);
QString timeWords(std::int64_t ms);                       // "1 min 12 s", as short as it is exact to a tenth of a second
QString costWords(UnitPrice, const Currency& book);       // "5.05 EUR"
QString changedBy(UnitPrice before, UnitPrice after);     // "+0.25", "-1.00", "" for nothing
desk::Tone costTone(UnitPrice before, UnitPrice after);   // dearer is bad, cheaper good
Currency bookOf(const db::Read&);
QJsonValue idOr(std::int64_t id);                         // 0: nothing chosen yet

// ---- Lists, as screens and as parts of records (looks.cpp)

desk::ListLook itemFilesLook();
desk::ListLook billsLook();
desk::ListLook routingsLook();
desk::ListLook changesLook();
desk::ListLook documentsLook();
desk::ListLook centersLook();
desk::ListLook machinesLook();
desk::ListLook skillsLook();
desk::ListLook operationsLook();
desk::ListLook parametersLook();
desk::ListLook makersLook();

// ---- Forms (forms.cpp, change_forms.cpp). Ids are those of the records; 0 leaves the choice to the person.

desk::FormLook newRevisionForm(std::int64_t item);
void nextState(desk::Desk&, std::int64_t item, const QString& revision);     // of its life, filled from what it is now
desk::FormLook makeCurrentForm(std::int64_t item, const QString& revision);
desk::FormLook newBillForm(std::int64_t item);
desk::FormLook newRoutingForm(std::int64_t item);
desk::FormLook copyBillForm(std::int64_t bill, const QString& alternate);
desk::FormLook copyRoutingForm(std::int64_t routing, const QString& alternate);
desk::FormLook newDocumentForm(std::int64_t item);
desk::FormLook useDocumentForm(std::int64_t document, std::int64_t item);
desk::FormLook setParameterForm(std::int64_t item, const QString& parameter, const QString& text);
desk::FormLook newParameterForm();
desk::FormLook newMakerForm(std::int64_t item);
desk::FormLook newChangeForm(std::int64_t request, const QJsonArray& items);
desk::FormLook newRequestForm(std::int64_t item);
void editChange(desk::Desk&, std::int64_t change);
desk::FormLook cancelChangeForm(std::int64_t change);
// A file is chosen, or was dropped, and kept; then the form asks for the revision it is.
void newDocumentRevision(desk::Desk&, QWidget* parent, std::int64_t document, QString path = {});
// The bytes of a document's revision, shown by the program that this PC has for it.
void openPaper(desk::Desk&, QObject* owner, const QString& fileName, const QString& sha256);

}  // namespace engineering::ui
