#include "customers/ui/read_in_rows.h"

#include <QStringDecoder>

#include "customers/ui/known.h"
#include "database/company.h"

namespace customers::ui {
namespace {

bool begins(std::string_view text, std::string_view with) {
    const auto at = text.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return at != text.npos && text.substr(at, with.size()) == with;
}

// A mail has headers, then an empty line: names, a colon, a value.
bool isMail(const QString& name, std::string_view text) {
    if (name.endsWith(QStringLiteral(".eml"), Qt::CaseInsensitive)) return true;
    const auto line = text.substr(0, text.find('\n'));
    const auto colon = line.find(':');
    return colon != line.npos && colon > 0 && line.substr(0, colon).find_first_of(" ,;\t\"") == line.npos && text.find("\nFrom:") != text.npos;
}

void addLeads(ReadIn& all, LeadsRead read) {
    for (auto& lead : read.leads) all.rows.push_back({.what = std::move(lead)});
    all.nameless += read.nameless;
}

void addFile(ReadIn& all, const ForeignFile& file, const std::string& zone, std::optional<UserAccountId> user) {
    const auto before = all.rows.size();
    const auto text = inUtf8(file.bytes);
    if (begins(text, "BEGIN:VCARD")) {
        addLeads(all, leadsOfCards(text));
    } else if (begins(text, "BEGIN:VCALENDAR")) {
        for (auto& entry : entriesIn(text, zone)) {
            entry.user = user;
            all.rows.push_back({.what = std::move(entry)});
        }
    } else if (isMail(file.name, text)) {
        auto mail = mailOf(std::string_view{file.bytes.constData(), static_cast<std::size_t>(file.bytes.size())});
        if (!mail.from.empty()) all.rows.push_back({.what = std::move(mail), .whole = file.bytes.toStdString()});
    } else {
        addLeads(all, leadsOfTable(text));
    }
    if (all.rows.size() == before) all.nothingIn << file.name;
}

std::string outsideIdOf(const ReadInRow& row) {
    if (const auto* mail = std::get_if<KeepMail>(&row.what)) return mail->outsideId;
    if (const auto* entry = std::get_if<TakeEntry>(&row.what)) return entry->outsideId;
    return {};
}

AddLead asLead(const KeepMail& mail) {
    AddLead lead;
    lead.name = mail.name.empty() ? mail.from : mail.name;
    lead.email = mail.from;
    return lead;
}

// By what a lead is the same as another one: its address, or all of what else tells it.
std::string addressKey(const AddLead& lead) { return desk::utf8(desk::text(lead.email).toCaseFolded()); }
std::string personKey(const AddLead& lead) { return lead.name + '\n' + lead.phone + '\n' + lead.contact; }

}  // namespace

std::string inUtf8(const QByteArray& bytes) {
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder wide{QStringDecoder::Utf16};
        return desk::utf8(wide(bytes));
    }
    QStringDecoder plain{QStringDecoder::Utf8};
    const QString text = plain(bytes);
    return desk::utf8(plain.hasError() ? QString::fromLatin1(bytes) : text);
}

ReadIn rowsOf(const std::vector<ForeignFile>& files, const std::string& zone, std::optional<UserAccountId> user) {
    ReadIn all;
    for (const auto& file : files) addFile(all, file, zone, user);
    for (auto& row : all.rows) row.requestId = db::newRequestId();
    return all;
}

void lookUp(const db::Read& read, ReadInRow& row, SeenBefore& before) {
    const auto outside = outsideIdOf(row);
    if (!outside.empty())
        row.twice = !before.outsideIds.insert(outside).second ||
                    read.find<std::int64_t>(R"sql(select activity_id from activity where outside_id = $1)sql", outside).has_value();
    if (const auto* lead = std::get_if<AddLead>(&row.what)) {
        row.known = knownAs(read, *lead);
        const bool person = !before.people.insert(personKey(*lead)).second;
        row.twice = (!lead->email.empty() && !before.addresses.insert(addressKey(*lead)).second) || person;
    }
    if (const auto* mail = std::get_if<KeepMail>(&row.what)) row.known = knownAs(read, asLead(*mail));
    row.take = !row.twice || std::holds_alternative<TakeEntry>(row.what);
}

}  // namespace customers::ui
