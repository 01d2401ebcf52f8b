// What files from elsewhere hold, row by row, before anything of it is taken in: leads of cards and tables, mails, and
// entries of calendars, each with who is here already.
#pragma once
#include <unordered_set>
#include <variant>
#include <vector>

#include <QByteArray>
#include <QStringList>

#include "app/desk/form.h"
#include "customers/read_in.h"

namespace customers::ui {

struct ForeignFile {
    QString name;
    QByteArray bytes;
};
struct ReadInRow {
    std::variant<AddLead, KeepMail, TakeEntry> what = {};
    std::string whole = {};              // a mail as it came: kept with it
    std::vector<desk::Similar> known = {};  // here already, the likeliest first
    bool twice = false;                  // kept already, or before in these files; an entry of a calendar is brought up to date
    bool take = true;
    std::string requestId = {};          // one however often it is sent
};
struct ReadIn {
    std::vector<ReadInRow> rows;
    QStringList nothingIn;               // files of which nothing was understood
    std::int64_t nameless = 0;           // cards and rows of tables that name nobody: passed over
};
// By what the rows that were looked up already are known.
struct SeenBefore {
    std::unordered_set<std::string> outsideIds, addresses, people;
};

// As UTF-8 whatever the file was written in: UTF-8, UTF-16 with its mark, else Latin-1.
std::string inUtf8(const QByteArray&);
// What the files hold; nothing is looked up. Entries of a calendar are of `user`, times without a zone of `zone`.
ReadIn rowsOf(const std::vector<ForeignFile>&, const std::string& zone, std::optional<UserAccountId> user);
// Who is here already, and what was kept before; rows that are twice are not to be taken.
void lookUp(const db::Read&, ReadInRow&, SeenBefore&);

}  // namespace customers::ui
