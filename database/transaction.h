// Reading and changing. `Read` is one consistent view for one person; `Tx` proves that a write
// transaction is open: only the door makes one, so a function that takes Tx& cannot run outside it.
// Rows are mapped by name: member dueOn takes column due_on; a missing or extra column is a Fault.
#pragma once
#include <array>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "database/connection.h"
#include "database/text.h"

namespace db {

// Who acts, and at which PC or terminal. Rights are looked up when they are needed, never kept.
struct Actor {
    std::int64_t userId = 0;
    std::string name;
    std::string device;
};

namespace detail {

template <class Row>
void mapColumns(Statement& s) {
    namespace d = boost::describe;
    s.mapping.clear();
    boost::mp11::mp_for_each<d::describe_members<Row, d::mod_public | d::mod_inherited>>([&](auto member) {
        const auto wanted = columnName(member.name);
        for (int c = 0; c < s.width(); ++c)
            if (s.columnName(c) == wanted) {
                s.mapping.push_back(&s.cell(c));
                return;
            }
        throw Fault{"the query gives no column " + wanted};
    });
    if (s.mapping.size() != static_cast<std::size_t>(s.width()))
        throw Fault{"the query gives a column that no member takes, beside " + s.columnName(0)};
}

template <class Row>
inline constexpr char rowType = 0;  // its address names the type

template <class Row>
void fill(Statement& s, Row& row) {
    namespace d = boost::describe;
    if constexpr (d::has_describe_members<Row>::value && !requires(const Cell& c, Row& r) { load(c, r); }) {
        if (s.mappedType != &rowType<Row>) {
            mapColumns<Row>(s);
            s.mappedType = &rowType<Row>;
        }
        const auto* const* cell = s.mapping.data();
        boost::mp11::mp_for_each<d::describe_members<Row, d::mod_public | d::mod_inherited>>(
            [&](auto member) { load(**cell++, row.*member.pointer); });
    } else {
        ensure(s.width() == 1, "a query for single values gives one column");
        load(s.cell(0), row);
    }
}

// "insert into t (a, b) values ($1, $2)" from the members' names: no position to get wrong.
template <class Row>
std::string insertText(std::string_view table) {
    namespace d = boost::describe;
    std::string names, places;
    int n = 0;
    boost::mp11::mp_for_each<d::describe_members<Row, d::mod_public | d::mod_inherited>>([&](auto member) {
        names += (n == 0 ? "" : ", ") + columnName(member.name);
        places += (n == 0 ? "$" : ", $") + std::to_string(n + 1);
        ++n;
    });
    return "insert into " + std::string{table} + " (" + names + ") values (" + places + ")";
}

struct Finish {
    Statement& s;
    ~Finish() { s.finish(); }
};

}  // namespace detail

class Read {
public:
    Read(Connection& c, const Actor& actor, Instant now) : c_(c), actor_(actor), now_(now) {}

    template <class Row, class... A>
    std::vector<Row> all(std::string_view sql, const A&... a) const {
        std::vector<Row> rows;
        auto& s = start(sql, a...);
        const detail::Finish finish{s};
        while (s.next()) detail::fill(s, rows.emplace_back());
        return rows;
    }
    template <class Row, class... A>
    std::optional<Row> find(std::string_view sql, const A&... a) const {
        std::optional<Row> row;
        auto& s = start(sql, a...);
        const detail::Finish finish{s};
        if (s.next()) detail::fill(s, row.emplace());
        if (row && s.next()) throw Fault{"expected one row at most"};
        return row;
    }
    template <class Row, class... A>
    Row one(std::string_view sql, const A&... a) const {
        auto row = find<Row>(sql, a...);
        if (!row) throw Fault{"expected one row, found none: " + std::string{sql.substr(0, 120)}};
        return std::move(*row);
    }
    // Rows one by one as they arrive, for long results; `use` must not run other statements.
    template <class Row, class Use, class... A>
    void each(std::string_view sql, Use&& use, const A&... a) const {
        c_.streamNext();
        auto& s = start(sql, a...);
        const detail::Finish finish{s};
        while (s.next()) {
            Row row{};
            detail::fill(s, row);
            use(row);
        }
    }

    // Whether the actor has a right: at this site (its id), or anywhere when no site is named.
    bool may(std::string_view permission, std::int64_t site = 0) const;
    bool mayEverywhere(std::string_view permission) const;
    const Actor& actor() const { return actor_; }
    Instant now() const { return now_; }
    Connection& connection() const { return c_; }

protected:
    template <class... A>
    Statement& start(std::string_view sql, const A&... a) const {
        auto& s = c_.statement(sql);
        const std::array<Value, sizeof...(A)> arguments{store(a)...};
        s.start(arguments);
        return s;
    }
    Connection& c_;
    const Actor& actor_;
    Instant now_;
};

// A person's name under what is done next (21 CFR Part 11, 11.50 and 11.200): only Company::sign makes one, and
// asks for the password again. It goes with that person's requests, for ten minutes, and into the log.
class Signature {
public:
    const std::string& person() const { return person_; }      // signs in as
    const std::string& fullName() const { return fullName_; }  // as printed
    const std::string& meaning() const { return meaning_; }    // what the name stands for: 'reviewed for production'
    Instant at() const { return at_; }

private:
    friend class Company;
    Signature(std::string person, std::string fullName, std::string meaning, Instant at)
        : person_(std::move(person)), fullName_(std::move(fullName)), meaning_(std::move(meaning)), at_(at) {}
    std::string person_, fullName_, meaning_;
    Instant at_;
};

// What the door knows about the action being performed.
struct Occasion {
    Instant now, occurredAt;
    std::string requestId, action, reason;
    std::int64_t logId = 0;
    std::optional<Signature> signature{};  // none: nobody signed
};

class Tx : public Read {
public:
    // How many rows changed.
    template <class... A>
    std::int64_t run(std::string_view sql, const A&... a) {
        auto& s = start(sql, a...);
        const detail::Finish finish{s};
        while (s.next()) {}
        touch(s.touches);
        return s.changed();
    }
    // For `insert ... returning id` and the like.
    template <class T, class... A>
    T make(std::string_view sql, const A&... a) {
        touch(c_.statement(sql).touches);
        return one<T>(sql, a...);
    }
    // For `update ... returning`: nothing when no row was there to change.
    template <class T, class... A>
    std::optional<T> tryMake(std::string_view sql, const A&... a) {
        touch(c_.statement(sql).touches);
        return find<T>(sql, a...);
    }
    // A described row into a table, its members by name; for many rows alike.
    template <class Row>
    void insert(const char* table, const Row& row) {
        static thread_local std::pair<const char*, std::string> last;
        if (last.first != table) last = {table, detail::insertText<Row>(table)};
        namespace d = boost::describe;
        boost::mp11::mp_apply<std::tuple, d::describe_members<Row, d::mod_public | d::mod_inherited>> members;
        std::apply([&](auto... member) { run(last.second, row.*member.pointer...); }, members);
    }
    Instant occurredAt() const { return occasion_.occurredAt; }
    const Occasion& occasion() const { return occasion_; }
    std::int64_t logId() const { return occasion_.logId; }
    const std::set<std::string, std::less<>>& touched() const { return touched_; }

private:
    friend class Company;
    friend class Door;
    Tx(Connection& c, const Actor& actor, Occasion occasion)
        : Read(c, actor, occasion.now), occasion_(std::move(occasion)) {}
    void touch(const std::string& table) {
        if (!table.empty() && !touched_.contains(table)) touched_.insert(table);
    }
    Occasion occasion_;
    std::set<std::string, std::less<>> touched_;
};

}  // namespace db
