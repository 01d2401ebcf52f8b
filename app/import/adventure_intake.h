// What the parts of the AdventureWorks import share: the way through the door, and what to compare at the end.
#pragma once
#include <map>
#include <string>
#include <vector>

#include <boost/json/object.hpp>

#include "app/import/adventure_files.h"
#include "app/import/import.h"

namespace app::adventure {

inline constexpr std::string_view priceList = "AW-LIST";
inline constexpr std::string_view noTax = "AW-NONE";
inline constexpr std::string_view source = "adventureworks";  // of the orders

class Intake {
public:
    Intake(db::Company& company_, const db::Actor& actor_, const std::string& folder, const Say& say_)
        : company(company_), actor(actor_), files(folder), say(say_) {}

    // Performed with others like it; `key` names it for ever: the same key is performed once.
    void ask(const std::string& action, const boost::json::object& args, const std::string& key,
             const std::string& where);
    // The rest of what was asked. Refuses "import.adventureworks.row" with the line that an action refuses.
    void flush();

    // What the final table compares: `sql` counts what is in the company.
    void compare(std::string what, std::int64_t inFiles, std::int64_t expected, std::string sql,
                 std::string note = {});
    std::vector<Brought> compared() const;

    template <class T, class... A>
    T number(std::string_view sql, const A&... a) const {
        return company.read(actor, [&](const db::Read& r) { return r.one<T>(sql, a...); });
    }
    template <class T, class... A>
    std::optional<T> maybe(std::string_view sql, const A&... a) const {
        return company.read(actor, [&](const db::Read& r) { return r.find<T>(sql, a...); });
    }

    db::Company& company;
    const db::Actor& actor;
    const Files files;
    const Say& say;
    // Found while the parts before were read.
    std::map<std::string, std::string> products;  // product id -> item number
    std::map<std::string, std::string> unitOf;    // product id -> its stocking unit
    std::map<std::string, std::string> taxOf;     // state id -> tax code
    // The item of the product that a row names; refuses "import.adventureworks.product".
    std::string itemOf(const Record&, std::string_view column = "productid") const;

private:
    struct Count {
        std::string what;
        std::int64_t inFiles, expected;
        std::string sql, note;
    };
    std::vector<db::Request> requests_;
    std::vector<std::string> wheres_;
    std::vector<Count> counts_;
};

void bringBooks(Intake&);    // site, accounts, years, currencies, rates, taxes
void bringThings(Intake&);   // units, categories, items, costs, prices, special offers, bills of material
void bringStock(Intake&);    // locations, bins, what lies there
void bringParties(Intake&);  // vendors, customers, stores, addresses
void bringOrders(Intake&);   // sales orders with their lines
void bringMaking(Intake&);   // work centres, reasons for scrap, work orders with what was worked at them

}  // namespace app::adventure
