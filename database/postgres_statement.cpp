// Statements of PostgreSQL: prepared on the server under a name of their own. Parameters have no types
// (the server infers them) and travel as text, only a Blob as binary; results are text.
#include <fmt/format.h>
#include <libpq-fe.h>

#include <charconv>
#include <iterator>
#include <utility>

#include "database/postgres.h"

namespace db {
namespace {

// Types the server answers with, by their fixed numbers in pg_type.
enum : Oid {
    byteaType = 17,
    int8Type = 20,
    int2Type = 21,
    int4Type = 23,
    oidType = 26,
    float4Type = 700,
    float8Type = 701,
    numericType = 1700
};

}  // namespace

class PostgresStatement final : public Statement {
public:
    PostgresStatement(Postgres&, std::string name, std::string_view sql);
    ~PostgresStatement() override;
    PostgresStatement(const PostgresStatement&) = delete;
    PostgresStatement& operator=(const PostgresStatement&) = delete;

    void start(std::span<const Value>) override;
    bool next() override;
    void finish() noexcept override;
    std::int64_t changed() const override { return changed_; }
    int width() const override { return static_cast<int>(columns_.size()); }
    std::string columnName(int column) const override { return PQfname(shape_.get(), column); }
    const Cell& cell(int column) const override { return columns_.at(static_cast<std::size_t>(column)); }

private:
    class Column final : public Cell {
    public:
        Column(const PostgresStatement& of, int number)
            : of_(of), number_(number), type_(PQftype(of.shape_.get(), number)) {}
        bool null() const override { return PQgetisnull(of_.result_.get(), of_.row_, number_) != 0; }
        CellKind kind() const override {
            if (null()) return CellKind::null;
            if (whole()) return CellKind::integer;
            if (type_ == byteaType) return CellKind::bytes;
            return number() ? CellKind::real : CellKind::text;
        }
        std::int64_t integer() const override;
        double real() const override;
        std::string_view text() const override;
        std::string bytes() const override;

    private:
        bool whole() const {
            return type_ == int8Type || type_ == int4Type || type_ == int2Type || type_ == oidType;
        }
        bool number() const {
            return whole() || type_ == numericType || type_ == float8Type || type_ == float4Type;
        }
        std::string_view raw(bool fits, const char* wanted) const;
        [[noreturn]] void wrong(const char* wanted) const;
        const PostgresStatement& of_;
        int number_;
        Oid type_;
    };

    void makeKnown();
    void bind(std::span<const Value>);
    bool nextStreamed();
    void endStream() noexcept;
    static std::int64_t rowsChanged(const Postgres::Result&);

    Postgres& connection_;
    std::string name_, sql_;
    std::int64_t session_ = 0;  // the one that knows the name
    Postgres::Result shape_, result_;
    std::int64_t changed_ = 0;
    std::vector<Column> columns_;
    int row_ = -1;
    std::string arena_;  // the arguments' text, each ended by NUL
    std::vector<std::size_t> places_;
    std::vector<const char*> values_;
    std::vector<int> lengths_, formats_;
};

std::unique_ptr<Statement> Postgres::prepare(std::string_view sql) {
    const bool stream = std::exchange(streamNext_, false);  // a text that does not prepare streams nothing
    ensureFree();
    if (!unneeded_.empty() && PQtransactionStatus(session_.get()) != PQTRANS_INERROR)
        script(std::exchange(unneeded_, {}));
    auto made = std::make_unique<PostgresStatement>(*this, fmt::format("s{}", ++statementsNamed_), sql);
    streamNext_ = stream;
    return made;
}

PostgresStatement::PostgresStatement(Postgres& connection, std::string name, std::string_view sql)
    : connection_(connection), name_(std::move(name)), sql_(sql) {
    makeKnown();
    shape_ = connection_.checked(PQdescribePrepared(connection_.session_.get(), name_.c_str()), sql_);
    const int width = PQnfields(shape_.get());
    columns_.reserve(static_cast<std::size_t>(width));
    for (int c = 0; c < width; ++c) columns_.emplace_back(*this, c);
}

PostgresStatement::~PostgresStatement() {
    finish();
    if (session_ == connection_.sessionsOpened_) connection_.unneeded_ += "deallocate " + name_ + ";";
}

// A session opened again knows no names.
void PostgresStatement::makeKnown() {
    if (session_ == connection_.sessionsOpened_) return;
    connection_.checked(PQprepare(connection_.session_.get(), name_.c_str(), sql_.c_str(), 0, nullptr), sql_);
    session_ = connection_.sessionsOpened_;
}

void PostgresStatement::bind(std::span<const Value> arguments) {
    const auto count = arguments.size();
    arena_.clear();
    places_.assign(count, 0);
    values_.assign(count, nullptr);
    lengths_.assign(count, 0);
    formats_.assign(count, 0);
    for (std::size_t i = 0; i < count; ++i) {
        places_[i] = arena_.size();
        std::visit(
            [&]<class T>(const T& value) {
                if constexpr (std::is_arithmetic_v<T>) {
                    fmt::format_to(std::back_inserter(arena_), "{}", value);
                } else if constexpr (std::is_same_v<T, Blob>) {
                    arena_ += value.bytes;
                    lengths_[i] = static_cast<int>(value.bytes.size());
                    formats_[i] = 1;
                } else if constexpr (!std::is_same_v<T, std::monostate>) {
                    ensure(value.find('\0') == value.npos, "a text for the database holds NUL");
                    arena_ += value;
                }
            },
            arguments[i]);
        arena_ += '\0';
    }
    for (std::size_t i = 0; i < count; ++i)
        if (!std::holds_alternative<std::monostate>(arguments[i])) values_[i] = arena_.data() + places_[i];
}

void PostgresStatement::start(std::span<const Value> arguments) {
    ensure(!busy, "a statement is started again before it finished");
    const bool stream = std::exchange(connection_.streamNext_, false);
    connection_.ensureFree();
    if (const int wanted = PQnparams(shape_.get()); arguments.size() != static_cast<std::size_t>(wanted))
        throw Fault{fmt::format("the statement takes {} arguments and was given {}: {}", wanted,
                                arguments.size(), Postgres::beginning(sql_))};
    connection_.countStatement(sql_);
    makeKnown();
    bind(arguments);
    PGconn* session = connection_.session_.get();
    const int count = static_cast<int>(arguments.size());
    row_ = -1;
    changed_ = 0;
    if (stream) {
        const bool inside = connection_.inTransaction();
        if (PQsendQueryPrepared(session, name_.c_str(), count, values_.data(), lengths_.data(),
                                formats_.data(), 0) == 0 ||
            PQsetSingleRowMode(session) == 0)
            connection_.raise(nullptr, sql_);
        connection_.streaming_ = this;
        connection_.streamedInside_ = inside;
    } else {
        result_ = connection_.checked(PQexecPrepared(session, name_.c_str(), count, values_.data(),
                                                     lengths_.data(), formats_.data(), 0),
                                      sql_);
        changed_ = rowsChanged(result_);
    }
    busy = true;
}

bool PostgresStatement::next() {
    if (!busy) return false;
    if (connection_.streaming_ == this) return nextStreamed();
    if (++row_ < PQntuples(result_.get())) return true;
    finish();
    return false;
}

bool PostgresStatement::nextStreamed() {
    result_.reset(PQgetResult(connection_.session_.get()));
    row_ = 0;
    if (PQresultStatus(result_.get()) == PGRES_SINGLE_TUPLE) return true;
    const Postgres::Result last = std::move(result_);  // holds no row, but says how it ended
    finish();
    if (!Postgres::succeeded(last)) connection_.raise(last, sql_);
    changed_ = rowsChanged(last);
    return false;
}

void PostgresStatement::endStream() noexcept {
    while (Postgres::Result{PQgetResult(connection_.session_.get())}) {
    }
    connection_.streaming_ = nullptr;
}

void PostgresStatement::finish() noexcept {
    if (connection_.streaming_ == this) endStream();
    result_.reset();
    row_ = -1;
    busy = false;
}

// libpq counts the rows a select gives as well.
std::int64_t PostgresStatement::rowsChanged(const Postgres::Result& result) {
    if (std::string_view{PQcmdStatus(result.get())}.starts_with("SELECT")) return 0;
    const std::string_view text = PQcmdTuples(result.get());
    std::int64_t rows = 0;
    std::from_chars(text.data(), text.data() + text.size(), rows);
    return rows;
}

void PostgresStatement::Column::wrong(const char* wanted) const {
    throw Fault{fmt::format("column {} holds {} (type {}), not {}, in: {}", of_.columnName(number_),
                            null() ? "null" : PQgetvalue(of_.result_.get(), of_.row_, number_), type_, wanted,
                            Postgres::beginning(of_.sql_))};
}

std::string_view PostgresStatement::Column::raw(bool fits, const char* wanted) const {
    if (!fits || null()) wrong(wanted);
    PGresult* result = of_.result_.get();
    return {PQgetvalue(result, of_.row_, number_),
            static_cast<std::size_t>(PQgetlength(result, of_.row_, number_))};
}

// numeric, as sum(bigint) gives, counts as an integer when its fraction is zero.
std::int64_t PostgresStatement::Column::integer() const {
    constexpr const char* wanted = "a 64-bit integer";
    const auto text = raw(whole() || type_ == numericType, wanted);
    std::int64_t number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    const auto fraction = text.substr(static_cast<std::size_t>(end - text.data()));
    if (problem != std::errc{} || fraction.find_first_not_of(".0") != fraction.npos) wrong(wanted);
    return number;
}

double PostgresStatement::Column::real() const {
    const auto text = raw(number(), "a number");
    double real = 0;
    if (std::from_chars(text.data(), text.data() + text.size(), real).ec != std::errc{}) wrong("a number");
    return real;
}

// Everything but numbers and bytes: names, dates and the like as the server writes them.
std::string_view PostgresStatement::Column::text() const {
    return raw(!number() && type_ != byteaType, "text");
}

std::string PostgresStatement::Column::bytes() const {
    const auto text = raw(type_ == byteaType, "bytes");
    std::size_t length = 0;
    unsigned char* plain = PQunescapeBytea(reinterpret_cast<const unsigned char*>(text.data()), &length);
    ensure(plain != nullptr, "no memory is left for bytes from the company's server");
    std::string bytes{reinterpret_cast<const char*>(plain), length};
    PQfreemem(plain);
    return bytes;
}

}  // namespace db
