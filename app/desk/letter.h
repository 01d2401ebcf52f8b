// A paper of the firm: letterhead, the window for the address, facts beside it, tables whose heading stands on every
// page, sums that are kept together, sentences, and at the foot who writes and which page of how many.
#pragma once
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <QStringList>

#include "app/desk/paper.h"
#include "app/desk/say.h"

namespace desk {

using LabelledWords = std::vector<std::pair<QString, QString>>;

// Who writes, as the law wants it on a bill. What is empty is left out.
struct Seller {
    QString name;
    QStringList address;  // street and town
    QString country, phone, email, web, registration, taxNumber, bank, bankAccount, bankCode, closing;
    QByteArray logo;  // PNG, JPEG or SVG
};
struct LetterHead {
    Seller seller = {};   // without a name there is only the firm
    QString firm, site;   // who writes
    QString receiver;
    QStringList address;
    LabelledWords facts;  // beside the address; what is empty is left out
    QString title;        // "Order confirmation SO-1"
    QString opening;      // what is said first; may be empty
};
struct LetterColumn {
    QString title;
    double wide = 0;  // tenths of a point; 0, once a table: what the others leave
    bool right = false;
};
struct LetterRow {
    QStringList cells;  // by column
    QString below;      // quiet, under the words of the widest column
    bool strong = false;  // those words
};

QStringList texts(const std::vector<std::string>& utf8);
// Of a record of such members, as a module reads it.
template <class Record>
Seller sellerOf(const std::optional<Record>& r) {
    if (!r) return {};
    return {text(r->name),  texts(r->address),    text(r->country),   text(r->phone), text(r->email),       text(r->web),
            text(r->registration), text(r->taxNumber), text(r->bank), text(r->bankAccount), text(r->bankCode), text(r->closing),
            QByteArray::fromStdString(r->logo)};
}

class Letter {
public:
    explicit Letter(LetterHead);
    // Rows stand in this table until the next one; `title` stands above it.
    void table(std::vector<LetterColumn>, const QString& title = {});
    void row(const LetterRow&);
    // Right below the table: sums, the one that counts, and what follows from it.
    void sums(const LabelledWords& before, const std::pair<QString, QString>& total, const LabelledWords& after = {});
    void sentences(const QStringList&);
    Paper finished();  // with the feet; the letter is over

private:
    void layFoot();
    double drawLogo();  // how wide it is, with the gap beside it
    void letterhead();
    void opening();
    void heading();
    void nextPage();
    void foot(int page);
    double highOf(const LetterRow&) const;

    LetterHead head_;
    Paper paper_;
    std::vector<LetterColumn> columns_;
    std::vector<double> at_;  // where each column begins
    std::size_t widest_ = 0;
    QString tableTitle_;
    bool headed_ = false;  // the table's heading stands on this page
    double y_ = 0;
    struct FootColumn {
        QString words;
        double at = 0, wide = 0;
    };
    std::vector<FootColumn> foot_;
    double footTop_ = 0, bottom_ = 0;  // where the foot begins, and what stands above it ends
};

}  // namespace desk
