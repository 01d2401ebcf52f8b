// import adventureworks: all parts in the order in which they lean on each other, and the comparison.
#include <algorithm>
#include <filesystem>

#include <fmt/core.h>
#include <boost/json/serialize.hpp>

#include "app/import/adventure_intake.h"

namespace app {
namespace adventure {
namespace {

constexpr std::size_t batch = 1000;

}  // namespace

void Intake::ask(const std::string& action, const boost::json::object& args, const std::string& key,
                 const std::string& where) {
    requests_.push_back(
        {action, boost::json::serialize(args), {fmt::format("{}:{}", source, key), {}, {}}, 1});
    wheres_.push_back(where);
    if (requests_.size() >= batch) flush();
}

void Intake::flush() {
    if (requests_.empty()) return;
    const auto outcomes = company.performAll(actor, requests_, db::Mode::AllOrNothing);
    for (std::size_t i = 0; i < outcomes.size(); ++i)
        for (const auto& why : outcomes[i].reasons)
            db::refuse("import.adventureworks.row", "{where}: {why} Correct the file there.",
                       {{"where", wheres_[i]}, {"why", why.what()}});
    requests_.clear();
    wheres_.clear();
}

void Intake::compare(std::string what, std::int64_t inFiles, std::int64_t expected, std::string sql,
                     std::string note) {
    counts_.push_back({std::move(what), inFiles, expected, std::move(sql), std::move(note)});
}

std::vector<Brought> Intake::compared() const {
    std::vector<Brought> all;
    for (const auto& c : counts_) {
        const auto there = number<std::int64_t>(c.sql);
        auto note = c.note;
        if (there != c.expected)
            note = fmt::format("{} were to be expected{}{}", c.expected, note.empty() ? "" : "; ", note);
        all.push_back({c.what, std::to_string(c.inFiles), std::to_string(there), there == c.expected, note});
    }
    return all;
}

std::string Intake::itemOf(const Record& row, std::string_view column) const {
    const auto found = products.find(row[column]);
    if (found == products.end())
        db::refuse("import.adventureworks.product",
                   "{where}: there is no product {product} in product.csv. Get the whole file.",
                   {{"where", row.where()}, {"product", row[column]}});
    return found->second;
}

}  // namespace adventure

std::vector<Brought> bringAdventureWorks(db::Company& company, const db::Actor& actor,
                                         const std::string& folder, const Say& say) {
    adventure::Intake intake{company, actor, folder, say};
    for (const auto* table :
         {"unitmeasure", "productsubcategory", "productcosthistory", "productlistpricehistory",
          "productinventory", "billofmaterials", "vendor", "customer", "store", "currencyrate",
          "salestaxrate", "specialoffer", "salesorderheader", "salesorderdetail", "location", "scrapreason",
          "workorder", "workorderrouting"})
        if (!intake.files.has(table))
            say(fmt::format("There is no {}.csv: what it holds is left out.", table));
    adventure::bringBooks(intake);
    adventure::bringThings(intake);
    adventure::bringStock(intake);
    adventure::bringParties(intake);
    adventure::bringOrders(intake);
    adventure::bringMaking(intake);
    return intake.compared();
}

}  // namespace app
