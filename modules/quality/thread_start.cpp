// Where a thread begins: what somebody scanned or typed.
#include <algorithm>

#include "database/search.h"
#include "quality/thread_ways.h"
#include "warehouse/scan.h"

namespace quality {
namespace {

// What the search does not know by itself. -> the ids
struct NumberedSo {
    const char* kind;
    const char* sql;
};
// $1 before the last '/', $2 behind it
constexpr NumberedSo ofTwoParts[] = {
    {"order line", R"sql(
        select l.sales_order_line_id as id from sales_order o join sales_order_line l on l.sales_order_id = o.sales_order_id
        where o.number = $1 and cast(l.line_no as text) = $2
    )sql"},
    {"operation", R"sql(
        select o.work_order_operation_id as id from work_order w join work_order_operation o on o.work_order_id = w.work_order_id
        where w.number = $1 and cast(o.op_no as text) = $2
    )sql"},
    {"lot", R"sql(
        select l.lot_id as id from item i join lot l on l.item_id = i.item_id
        where i.number = $1 and l.number = $2 order by l.lot_id desc limit 5
    )sql"},
};
// $1 the number
constexpr NumberedSo ofOnePart[] = {
    {"inspection", R"sql(select inspection_id as id from inspection where number = $1)sql"},
    {"return", R"sql(select customer_return_id as id from customer_return where number = $1)sql"},
    {"receipt", R"sql(
        select m.stock_move_id as id from journal_entry e join stock_move m on m.journal_entry_id = e.journal_entry_id
        where e.number = $1 and m.kind = 'receipt' and m.document_kind = 'receipt' order by m.stock_move_id limit 5
    )sql"},
};

std::string upperOf(std::string text) {
    for (auto& c : text)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return text;
}

// What cannot be text is called nothing.
std::string withoutBlanks(std::string_view typed) {
    const auto from = typed.find_first_not_of(" \t\r\n");
    if (from == typed.npos) return {};
    try {
        return db::cleanText(typed.substr(from, typed.find_last_not_of(" \t\r\n") - from + 1), 400);
    } catch (const db::Refusal&) {
        return {};
    }
}

class Beginnings {
public:
    Beginnings(const db::Read& read, std::size_t most) : read_(read), sight_(read), most_(most) {}

    void add(const std::string& kind, std::int64_t id) {
        const ThreadRef ref{kind, id};
        if (all.size() >= most_ || std::ranges::find(all, ref, &ThreadNode::ref) != all.end()) return;
        if (auto node = told(read_, sight_, ref)) all.push_back(std::move(*node));
    }
    void addLabel(const std::string& code) {
        const auto meant = warehouse::understand(read_, code, db::utcDate(read_.now()));
        if (meant.unit) add("handling unit", meant.unit->number);
        else if (meant.stock.lot) add("lot", meant.stock.lot->number);
        else if (meant.stock.item) add("item", meant.stock.item->number);
    }
    void addNumbered(const std::string& code) {
        for (const auto& one : ofOnePart)
            for (const auto id : read_.all<std::int64_t>(one.sql, code)) add(one.kind, id);
        const auto slash = code.rfind('/');
        if (slash == code.npos) return;
        for (const auto& one : ofTwoParts)
            for (const auto id : read_.all<std::int64_t>(one.sql, code.substr(0, slash), code.substr(slash + 1))) add(one.kind, id);
    }
    std::vector<ThreadNode> all;

private:
    const db::Read& read_;
    ThreadSight sight_;
    std::size_t most_;
};

bool isDigits(std::string_view text, std::size_t many) {
    return text.size() == many && text.find_first_not_of("0123456789") == text.npos;
}

}  // namespace

ThreadStarts threadStarts(const db::Read& read, const db::Actions& actions, std::string_view typed, int most) {
    const auto code = withoutBlanks(typed);
    if (code.empty() || most <= 0) return {};
    Beginnings found{read, static_cast<std::size_t>(most)};
    if (gs1::looksLikeLabel(code) || isDigits(code, 18)) found.addLabel(code);
    if (!found.all.empty()) return {std::move(found.all), true};
    const auto upper = upperOf(code);
    found.addNumbered(code);
    if (upper != code) found.addNumbered(upper);
    auto called = found.all.size();
    for (const auto& one : db::find(read, actions, code, most)) {
        const bool so = upperOf(one.number) == upper;
        const auto before = found.all.size();
        found.add(one.kind, one.id);
        if (found.all.size() == before || !so) continue;
        std::rotate(found.all.begin() + static_cast<std::ptrdiff_t>(called), found.all.end() - 1, found.all.end());
        ++called;
    }
    const bool exact = called == 1 || (called == 0 && found.all.size() == 1);
    return {std::move(found.all), exact};
}

}  // namespace quality
