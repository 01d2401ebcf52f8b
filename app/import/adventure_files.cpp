#include "app/import/adventure_files.h"

#include <filesystem>
#include <sstream>

#include <fmt/core.h>

#include "database/text.h"
#include "shared/money.h"

namespace app::adventure {
namespace {

namespace fs = std::filesystem;

struct Known {
    std::string_view table;
    std::string_view columns;  // of the raw file, in Microsoft's order
};

// A table with two lines here is shipped with and without a computed column.
constexpr Known known[] = {
    {"address",
     "addressid addressline1 addressline2 city stateprovinceid postalcode spatiallocation rowguid "
     "modifieddate"},
    {"billofmaterials",
     "billofmaterialsid productassemblyid componentid startdate enddate unitmeasurecode bomlevel "
     "perassemblyqty modifieddate"},
    {"businessentityaddress", "businessentityid addressid addresstypeid rowguid modifieddate"},
    {"currency", "currencycode name modifieddate"},
    {"currencyrate",
     "currencyrateid currencyratedate fromcurrencycode tocurrencycode averagerate endofdayrate modifieddate"},
    {"customer", "customerid personid storeid territoryid accountnumber rowguid modifieddate"},
    {"customer", "customerid personid storeid territoryid rowguid modifieddate"},
    {"location", "locationid name costrate availability modifieddate"},
    {"person",
     "businessentityid persontype namestyle title firstname middlename lastname suffix emailpromotion "
     "additionalcontactinfo demographics rowguid modifieddate"},
    {"product",
     "productid name productnumber makeflag finishedgoodsflag color safetystocklevel reorderpoint "
     "standardcost "
     "listprice size sizeunitmeasurecode weightunitmeasurecode weight daystomanufacture productline class "
     "style "
     "productsubcategoryid productmodelid sellstartdate sellenddate discontinueddate rowguid modifieddate"},
    {"productcategory", "productcategoryid name rowguid modifieddate"},
    {"productcosthistory", "productid startdate enddate standardcost modifieddate"},
    {"productinventory", "productid locationid shelf bin quantity rowguid modifieddate"},
    {"productlistpricehistory", "productid startdate enddate listprice modifieddate"},
    {"productsubcategory", "productsubcategoryid productcategoryid name rowguid modifieddate"},
    {"salesorderdetail",
     "salesorderid salesorderdetailid carriertrackingnumber orderqty productid specialofferid unitprice "
     "unitpricediscount linetotal rowguid modifieddate"},
    {"salesorderheader",
     "salesorderid revisionnumber orderdate duedate shipdate status onlineorderflag salesordernumber "
     "purchaseordernumber accountnumber customerid salespersonid territoryid billtoaddressid "
     "shiptoaddressid shipmethodid creditcardid creditcardapprovalcode currencyrateid subtotal taxamt "
     "freight totaldue comment rowguid modifieddate"},
    {"salestaxrate", "salestaxrateid stateprovinceid taxtype taxrate name rowguid modifieddate"},
    {"scrapreason", "scrapreasonid name modifieddate"},
    {"specialoffer",
     "specialofferid description discountpct type category startdate enddate minqty maxqty rowguid "
     "modifieddate"},
    {"specialofferproduct", "specialofferid productid rowguid modifieddate"},
    {"stateprovince",
     "stateprovinceid stateprovincecode countryregioncode isonlystateprovinceflag name territoryid rowguid "
     "modifieddate"},
    {"store", "businessentityid name salespersonid demographics rowguid modifieddate"},
    {"unitmeasure", "unitmeasurecode name modifieddate"},
    {"vendor",
     "businessentityid accountnumber name creditrating preferredvendorstatus activeflag "
     "purchasingwebserviceurl "
     "modifieddate"},
    {"workorder",
     "workorderid productid orderqty stockedqty scrappedqty startdate enddate duedate scrapreasonid "
     "modifieddate"},
    {"workorder",
     "workorderid productid orderqty scrappedqty startdate enddate duedate scrapreasonid modifieddate"},
    {"workorder_dates",
     "workorderid productid orderqty stockedqty scrappedqty startdate enddate duedate scrapreasonid "
     "modifieddate"},
    {"workorderrouting",
     "workorderid productid operationsequence locationid scheduledstartdate scheduledenddate actualstartdate "
     "actualenddate actualresourcehrs plannedcost actualcost modifieddate"},
};

std::vector<std::string> words(std::string_view text) {
    std::istringstream in{std::string{text}};
    std::vector<std::string> all;
    for (std::string word; in >> word;) all.push_back(word);
    return all;
}

[[noreturn]] void refuseRow(const std::string& where, const db::Refusal& why) {
    db::refuse("import.adventureworks.row", "{where}: {why} Correct the file there.",
               {{"where", where}, {"why", why.what()}});
}

}  // namespace

std::string Record::operator[](std::string_view column) const {
    const auto cell = trimmed(row.cells[file_.column(column)]);
    return cell == "NULL" || cell == "[NULL]" ? std::string{} : std::string{cell};
}

std::string Record::day(std::string_view column) const { return (*this)[column].substr(0, 10); }

std::string Record::number(std::string_view column) const {
    auto text = (*this)[column];
    if (text.starts_with('.')) text.insert(0, 1, '0');
    try {
        return db::decimalText(db::decimalOf(text, 9), 9);
    } catch (const db::Refusal& no) {
        refuseRow(where(), no);
    }
}

std::int64_t Record::scaled(std::string_view column, int scale) const {
    std::int64_t finer = 1;
    for (int digits = scale; digits < 8; ++digits) finer *= 10;
    return tl::money::round(db::decimalOf(number(column), 8), 1, finer).minor;
}

std::string Record::where() const { return fmt::format("{}, line {}", name_, row.line); }

Files::Files(const std::string& folder) {
    std::error_code none;
    for (const auto& entry : fs::directory_iterator{folder, none}) {
        auto name = lowered(entry.path().filename().string());
        if (!name.ends_with(".csv")) continue;
        name.resize(name.size() - 4);
        // A copy that has the first rows or a sample only, or damaged days, says so in its name. The days of a
        // sample stand beside the damaged ones.
        const bool days = name.ends_with("_dates");
        for (const auto* mark : {"_first", "_sample", "_nodates"})
            if (const auto cut = name.find(mark); cut != name.npos) name.resize(cut);
        if (days && !name.ends_with("_dates")) name += "_dates";
        for (const auto& table : known)
            if (name == table.table) files_[name] = entry.path().string();
    }
    if (!has("product"))
        db::refuse("import.adventureworks.folder",
                   "{folder} holds no product.csv, so there is no AdventureWorks in it. Name the folder of "
                   "its CSV files.",
                   {{"folder", folder}});
}

void Files::each(std::string_view table, const std::function<void(const Record&)>& use) const {
    const auto found = files_.find(table);
    auto& rows = rows_[std::string{table}] = 0;
    if (found == files_.end()) return;
    const auto name = fs::path{found->second}.filename().string();
    for (std::size_t form = 0; form < std::size(known); ++form) {
        if (known[form].table != table) continue;
        const bool last = form + 1 == std::size(known) || known[form + 1].table != table;
        CsvFile file{found->second, words(known[form].columns)};
        Record record{file, name};
        for (bool first = true; file.next(record.row); first = false) {
            if (record.row.wrong && first && !last) break;  // of another number of columns: try the next form
            if (record.row.wrong) refuseRow(record.where(), *record.row.wrong);
            ++rows;
            use(record);
        }
        if (rows > 0) return;
    }
}

std::int64_t Files::rows(std::string_view table) const {
    const auto found = rows_.find(table);
    return found == rows_.end() ? 0 : found->second;
}

}  // namespace app::adventure
