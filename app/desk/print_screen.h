// A document on paper as a screen: seen before it leaves, printed, kept as a PDF, and mailed where there is an action
// for it. A module writes one function that reads the document and lays it out; the kit does the rest.
#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/desk/desk.h"
#include "app/desk/paper.h"

namespace desk {

// A document, read and laid out beside the window's thread.
struct PrintedPaper {
    std::int64_t id = 0;
    std::string number, name;  // "SO-1", and whose it is
    QString title;             // "Order confirmation": what the mail is about
    QString fileName;          // "Order confirmation SO-1.pdf"
    std::shared_ptr<const Paper> paper;
    std::string firm, clerk, email;  // of the mail: who writes it, and to whom
    std::string words = {};          // of the mail, where it has its own
};

// Something else to do with the paper, below Print and Save as PDF.
struct PrintButton {
    const char* title;  // "Save as XLSX…"
    const char* icon = "";
    const char* keys = "";
    std::function<void(Desk&, QWidget* screen, const QJsonObject& with)> run;
};

struct PrintKind {
    const char* record;  // its kind: "order"
    const char* title;   // until it is read: "Order on paper"
    const char* empty;   // "There is no order to print."
    std::vector<QString> tables;  // read anew when one of them changes
    // Without an id (0) the newest one.
    std::function<std::optional<PrintedPaper>(const db::Read&, std::int64_t id)> read;
    // The action that mails it, and how it calls the document; its other arguments are to, subject, text, attachment
    // and fileName, and it answers with `message`. "": it is not mailed.
    const char* send = "";
    const char* argument = "";
    // Instead of `read`, where an id does not say which paper it is: as the screen was opened, whose "kind" and "id" are the
    // record in hand.
    std::function<std::optional<PrintedPaper>(const db::Read&, const QJsonObject& with)> readBy = {};
    std::vector<PrintButton> more = {};
};

// For ScreenKind::make.
std::function<Screen*(Desk&, const QJsonObject&)> printScreen(PrintKind);

}  // namespace desk
