// Cards, tables and folded lines.
#include "customers/read_in.h"

#include <algorithm>

namespace customers {
namespace {

std::string capitals(std::string_view text) {
    std::string out{text};
    for (char& c : out)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return out;
}

// "item1.EMAIL;TYPE=work" -> "EMAIL"
std::string nameOf(std::string_view line) {
    auto name = line.substr(0, line.find_first_of(":;"));
    if (const auto dot = name.find('.'); dot != name.npos) name.remove_prefix(dot + 1);
    return capitals(name);
}

// Behind the first colon outside quotes.
std::string_view valueOf(std::string_view line) {
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"') quoted = !quoted;
        if (line[i] == ':' && !quoted) return line.substr(i + 1);
    }
    return {};
}

// The first part of a structured value, without its escapes.
std::string plain(std::string_view value) {
    std::string out;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] == ';') break;
        if (value[i] == '\\' && i + 1 < value.size()) {
            ++i;
            out += value[i] == 'n' || value[i] == 'N' ? '\n' : value[i];
        } else {
            out += value[i];
        }
    }
    return out;
}

std::string phoneOf(std::string_view value) {
    auto phone = plain(value);
    if (phone.starts_with("tel:")) phone.erase(0, 4);
    return phone;
}

struct CardText {
    std::string person, firm, email, phone, note;
};

void take(CardText& card, std::string_view line) {
    const auto name = nameOf(line);
    const auto value = valueOf(line);
    if (name == "FN") card.person = plain(value);
    if (name == "ORG") card.firm = plain(value);
    if (name == "EMAIL" && card.email.empty()) card.email = plain(value);
    if (name == "TEL" && card.phone.empty()) card.phone = phoneOf(value);
    if (name == "NOTE") card.note = plain(value);
}

AddLead leadOf(const CardText& card) {
    AddLead lead;
    lead.source = LeadSource::file;
    lead.name = card.firm.empty() ? card.person : card.firm;
    lead.contact = card.firm.empty() ? "" : card.person;
    lead.email = card.email;
    lead.phone = card.phone;
    lead.text = card.note;
    return lead;
}

}  // namespace

std::vector<std::string> unfolded(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        auto line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (!lines.empty() && (line.starts_with(' ') || line.starts_with('\t')))
            lines.back() += line.substr(1);
        else
            lines.emplace_back(line);
    }
    return lines;
}

std::string folded(std::string_view line) {
    constexpr std::size_t most = 75;
    std::string out;
    std::size_t used = 0;
    for (std::size_t i = 0; i < line.size();) {
        std::size_t next = i + 1;
        while (next < line.size() && (static_cast<unsigned char>(line[next]) & 0xC0U) == 0x80U) ++next;
        if (used + (next - i) > most) {
            out += "\r\n ";
            used = 1;
        }
        out += line.substr(i, next - i);
        used += next - i;
        i = next;
    }
    return out + "\r\n";
}

LeadsRead leadsOfCards(std::string_view vcards) {
    LeadsRead all;
    std::optional<CardText> card;
    for (const auto& line : unfolded(vcards)) {
        const auto said = capitals(line);
        if (said == "BEGIN:VCARD") {
            card.emplace();
        } else if (said == "END:VCARD") {
            if (card && card->firm.empty() && card->person.empty()) ++all.nameless;
            else if (card) all.leads.push_back(leadOf(*card));
            card.reset();
        } else if (card) {
            take(*card, line);
        }
    }
    return all;
}

std::vector<std::vector<std::string>> tableOf(std::string_view csv, char separator) {
    if (csv.starts_with("\xEF\xBB\xBF")) csv.remove_prefix(3);
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> row;
    std::string field;
    bool quoted = false, any = false;
    const auto endRow = [&] {
        row.push_back(std::exchange(field, {}));
        if (any) rows.push_back(row);
        row.clear();
        any = false;
    };
    for (std::size_t i = 0; i < csv.size(); ++i) {
        const char c = csv[i];
        if (quoted && c == '"' && i + 1 < csv.size() && csv[i + 1] == '"') field += csv[++i];
        else if (c == '"' && (quoted || field.empty())) quoted = !quoted;
        else if (!quoted && c == separator) row.push_back(std::exchange(field, {}));
        else if (!quoted && c == '\n') endRow();
        else if (quoted || c != '\r') field += c;
        any = any || (c != '\n' && c != '\r');
    }
    if (any) endRow();
    return rows;
}

LeadsRead leadsOfTable(std::string_view csv) {
    const auto head = csv.substr(0, csv.find('\n'));
    const char separator = head.find('\t') != head.npos ? '\t' : head.find(';') != head.npos ? ';' : ',';
    const auto rows = tableOf(csv, separator);
    LeadsRead all;
    for (std::size_t r = 1; r < rows.size(); ++r) {
        const auto at = [&](std::string_view column) {
            for (std::size_t c = 0; c < rows[0].size() && c < rows[r].size(); ++c)
                if (capitals(rows[0][c]) == capitals(column)) return rows[r][c];
            return std::string{};
        };
        AddLead lead;
        lead.source = LeadSource::file;
        lead.name = at("name");
        lead.contact = at("contact");
        lead.email = at("email");
        lead.phone = at("phone");
        lead.taxNumber = at("tax_number");
        lead.text = at("text");
        const bool blank = std::ranges::all_of(rows[r], [](const std::string& field) { return field.find_first_not_of(" \t") == field.npos; });
        if (!lead.name.empty()) all.leads.push_back(std::move(lead));
        else if (!blank) ++all.nameless;
    }
    return all;
}

}  // namespace customers
