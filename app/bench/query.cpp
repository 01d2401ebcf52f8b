// bench query: rows through the mapper and into a table, against hand-written loops over the C API.
#include <sqlite3.h>

#include <fmt/core.h>

#include "app/bench/bench.h"
#include "database/sqlite.h"
#include "shared/money.h"
#include "shared/quantity.h"

namespace app::bench {
namespace {

constexpr int rows = 200'000, rounds = 7;

// Twenty columns of every kind.
struct Wide {
    std::int64_t wideId = 0;
    std::string number, name;
    tl::Quantity quantity, allocated;
    tl::Money net, tax, gross;
    tl::UnitPrice unitPrice;
    db::Date wantedOn;
    std::optional<db::Date> promisedOn;
    std::int64_t a = 0, b = 0, c = 0, d = 0;
    std::optional<std::int64_t> e;
    std::string text, state;
    bool flag = false;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Wide, (), (wideId, number, name, quantity, allocated, net, tax, gross, unitPrice, wantedOn, promisedOn, a,
                                 b, c, d, e, text, state, flag, version))

constexpr const char* makeTable = "create table wide (wide_id integer primary key, number text, name text, quantity integer, "
    "allocated integer, net integer, tax integer, gross integer, unit_price integer, wanted_on text, promised_on text, "
    "a integer, b integer, c integer, d integer, e integer, text text, state text, flag integer, version integer) strict";
constexpr const char* insertRow = "insert into wide values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17,$18,$19,$20)";
constexpr const char* selectRows = "select * from wide";

Wide sample(std::int64_t n) {
    Wide w;
    w.wideId = n;
    w.number = fmt::format("SO-{}", n);
    w.name = "Bracket, coated, with four holes";
    w.quantity = {n * 1'000'000};
    w.net = {n * 9};
    w.wantedOn = {20'000 + static_cast<int>(n % 365)};
    if (n % 2 == 0) w.promisedOn = w.wantedOn;
    w.text = "as agreed on the telephone";
    w.state = "signed";
    return w;
}

void insertByHand(sqlite3_stmt* s, const Wide& w) {
    const auto integer = [s](int at, std::int64_t v) { sqlite3_bind_int64(s, at, v); };
    const auto text = [s](int at, const std::string& t) { sqlite3_bind_text(s, at, t.data(), static_cast<int>(t.size()), SQLITE_TRANSIENT); };
    integer(1, w.wideId), text(2, w.number), text(3, w.name), integer(4, w.quantity.millionths), integer(5, w.allocated.millionths);
    integer(6, w.net.minor), integer(7, w.tax.minor), integer(8, w.gross.minor), integer(9, w.unitPrice.millionths);
    text(10, toText(w.wantedOn));
    if (w.promisedOn) text(11, toText(*w.promisedOn));
    else sqlite3_bind_null(s, 11);
    integer(12, w.a), integer(13, w.b), integer(14, w.c), integer(15, w.d);
    if (w.e) integer(16, *w.e);
    else sqlite3_bind_null(s, 16);
    text(17, w.text), text(18, w.state), integer(19, w.flag ? 1 : 0), integer(20, w.version);
    sqlite3_step(s);
    sqlite3_reset(s);
}

void readByHand(sqlite3_stmt* s, Wide& w) {
    const auto text = [s](int c) {
        return std::string_view{reinterpret_cast<const char*>(sqlite3_column_text(s, c)), static_cast<std::size_t>(sqlite3_column_bytes(s, c))};
    };
    const auto integer = [s](int c) { return sqlite3_column_int64(s, c); };
    w.wideId = integer(0), w.number = text(1), w.name = text(2), w.quantity = {integer(3)}, w.allocated = {integer(4)};
    w.net = {integer(5)}, w.tax = {integer(6)}, w.gross = {integer(7)}, w.unitPrice = {integer(8)};
    fromText(text(9), w.wantedOn);
    if (sqlite3_column_type(s, 10) == SQLITE_NULL) w.promisedOn.reset();
    else fromText(text(10), w.promisedOn.emplace());
    w.a = integer(11), w.b = integer(12), w.c = integer(13), w.d = integer(14);
    if (sqlite3_column_type(s, 15) == SQLITE_NULL) w.e.reset();
    else w.e = integer(15);
    w.text = text(16), w.state = text(17), w.flag = integer(18) != 0, w.version = integer(19);
}

template <class Work>
double nsPerRow(Work&& work) {
    const auto from = cpuSeconds();
    work();
    return (cpuSeconds() - from) / rows * 1e9;
}

}  // namespace

std::vector<Figure> query(const Line&) {
    const db::Actor nobody{};
    const Firm firm;
    db::Sqlite c{firm.folder + "/wide.db", {}, true};
    c.script(makeTable);
    std::vector<Wide> samples;
    for (int n = 1; n <= rows; ++n) samples.push_back(sample(n));
    std::vector<double> readMapped, readByHandNs, writeMapped, writeByHandNs;
    std::int64_t sum = 0;
    sqlite3_stmt *insert = nullptr, *select = nullptr;
    sqlite3_prepare_v2(c.handle(), insertRow, -1, &insert, nullptr);
    for (int round = 0; round < rounds; ++round) {
        c.script("delete from wide; begin");
        writeByHandNs.push_back(nsPerRow([&] { for (const auto& w : samples) insertByHand(insert, w); }));
        c.script("commit; delete from wide; begin");
        writeMapped.push_back(nsPerRow([&] {
            auto tx = db::Company::foundingTx(c, nobody, {});
            for (const auto& w : samples) tx.insert("wide", w);
        }));
        c.script("commit");
        sqlite3_prepare_v2(c.handle(), selectRows, -1, &select, nullptr);
        readByHandNs.push_back(nsPerRow([&] {
            while (sqlite3_step(select) == SQLITE_ROW) {
                Wide w;
                readByHand(select, w);
                sum += w.net.minor;
            }
        }));
        sqlite3_finalize(select);
        readMapped.push_back(nsPerRow([&] { db::Read{c, nobody, {}}.each<Wide>(selectRows, [&](const Wide& w) { sum -= w.net.minor; }); }));
    }
    sqlite3_finalize(insert);
    db::ensure(sum == 0, "both loops read the same rows");
    return {{"mapped row read, 20 columns", quantile(readMapped, 0.5), "ns CPU", quantile(readByHandNs, 0.5), 1.3},
            {"mapped row written, 20 columns", quantile(writeMapped, 0.5), "ns CPU", quantile(writeByHandNs, 0.5), 1.5}};
}

}  // namespace app::bench
