#include "imports/files.h"

#include <unistd.h>

#include <fstream>
#include <sstream>

#include <fmt/core.h>

namespace test {
namespace {

namespace fs = std::filesystem;

// As Microsoft ships the tables: blanks after short codes, money as .0000, one table with +| and &|.
constexpr std::string_view tables = R"(
# UnitMeasure unitmeasurecode|name|modifieddate
EA |Each|2008-04-30 00:00:00.000
OZ |Ounces|2008-04-30 00:00:00.000
LB |US pound|2008-04-30 00:00:00.000
# ProductCategory productcategoryid|name|rowguid|modifieddate
1|Bikes|g|2008-04-30
# ProductSubcategory productsubcategoryid|productcategoryid|name|rowguid|modifieddate
2|1|Road Bikes|g|2008-04-30
# Product productid|name|productnumber|makeflag|finishedgoodsflag|color|safetystocklevel|reorderpoint|standardcost|listprice|size|sizeunitmeasurecode|weightunitmeasurecode|weight|daystomanufacture|productline|class|style|productsubcategoryid|productmodelid|sellstartdate|sellenddate|discontinueddate|rowguid|modifieddate
1|Bike "Road"|BK-1|1|1|Red|10|5|100.5000|200.0000|62|CM |LB |15.13|4|R |H |U |2|1|2011-05-31||||2014-02-08
2|Wheel|WH-1|1|0||20|10|.0000|.0000|||||1||||||||||2014-02-08
3|Grease|GR-1|0|0||0|0|2.5000|.0000|||||0||||||||||2014-02-08
# ProductCostHistory productid|startdate|enddate|standardcost|modifieddate
1|2011-05-31 00:00:00.000|2012-05-29 00:00:00.000|90.1234|x
1|2012-05-30 00:00:00.000||100.5000|x
# ProductListPriceHistory productid|startdate|enddate|listprice|modifieddate
1|2011-05-31 00:00:00.000|2012-05-29 00:00:00.000|190.0000|x
1|2012-05-30 00:00:00.000||200.0000|x
# Location locationid|name|costrate|availability|modifieddate
7|Finished Goods Storage|.0000|.00|x
6|Miscellaneous Storage|.0000|.00|x
10|Frame Forming|22.5000|96.00|x
# ProductInventory productid|locationid|shelf|bin|quantity|rowguid|modifieddate
1|7|N/A|0|1|g|x
2|6|A|1|12|g|x
3|6|A|2|0|g|x
# BillOfMaterials billofmaterialsid|productassemblyid|componentid|startdate|enddate|unitmeasurecode|bomlevel|perassemblyqty|modifieddate
1||1|2010-05-04 00:00:00.000||EA |0|1.00|x
2|1|2|2010-05-04 00:00:00.000||EA |1|2.00|x
3|1|3|2010-03-04 00:00:00.000|2010-05-03 00:00:00.000|OZ |1|8.00|x
4|1|3|2010-05-04 00:00:00.000||OZ |1|9.00|x
# Currency currencycode|name|modifieddate
EUR|EURO|x
USD|US Dollar|x
# CurrencyRate currencyrateid|currencyratedate|fromcurrencycode|tocurrencycode|averagerate|endofdayrate|modifieddate
1|2011-05-31 00:00:00.000|USD|EUR|.7|.7500|x
2|2011-05-31 00:00:00.000|USD|USD|1.0000|1.0000|x
# StateProvince stateprovinceid|stateprovincecode|countryregioncode|isonlystateprovinceflag|name|territoryid|rowguid|modifieddate
79|WA |US|0|Washington|1|g|x
# SalesTaxRate salestaxrateid|stateprovinceid|taxtype|taxrate|name|rowguid|modifieddate
27|79|1|8.8000|Washington State Sales Tax|g|2008-04-30 00:00:00.000
# SpecialOffer specialofferid|description|discountpct|type|category|startdate|enddate|minqty|maxqty|rowguid|modifieddate
1|No Discount|.0000|No Discount|No Discount|2011-05-01 00:00:00.000|2014-11-30 00:00:00.000|0||g|x
2|Volume Discount 11 to 14|.0200|Volume Discount|Reseller|2011-05-31 00:00:00.000|2014-05-30 00:00:00.000|11|14|g|x
# SpecialOfferProduct specialofferid|productid|rowguid|modifieddate
1|1|g|x
2|1|g|x
2|2|g|x
# Vendor businessentityid|accountnumber|name|creditrating|preferredvendorstatus|activeflag|purchasingwebserviceurl|modifieddate
1492|AUSTRALI0001|Australia Bike Retailer|1|1|1||x
# Address addressid|addressline1|addressline2|city|stateprovinceid|postalcode|spatiallocation|rowguid|modifieddate
1|1970 Napa Ct.||Bothell|79|98011|E61|g|x
2|Rue "Émile" 5|Étage 2|Bothell|79|98012|E61|g|x
# BusinessEntityAddress businessentityid|addressid|addresstypeid|rowguid|modifieddate
934|1|3|g|x
934|2|5|g|x
4000|2|2|g|x
1492|1|3|g|x
7|1|2|g|x
# Store businessentityid|name|salespersonid|demographics|rowguid|modifieddate
934|Next-Door Bike Store|279|<StoreSurvey xmlns="x"><Brands>4+</Brands></StoreSurvey>|g|x
# Customer customerid|personid|storeid|territoryid|rowguid|modifieddate
1||934|1|g|x
11000|4000||1|g|x
# SalesOrderHeader salesorderid|revisionnumber|orderdate|duedate|shipdate|status|onlineorderflag|salesordernumber|purchaseordernumber|accountnumber|customerid|salespersonid|territoryid|billtoaddressid|shiptoaddressid|shipmethodid|creditcardid|creditcardapprovalcode|currencyrateid|subtotal|taxamt|freight|totaldue|comment|rowguid|modifieddate
43659|8|2011-05-31 00:00:00.000|2011-06-12 00:00:00.000|x|5|0|SO43659|PO1|10|1|279|5|1|2|5||||570.0002|50.1649|14.2550|634.4201||g|x
43660|8|2011-05-31 00:00:00.000|2011-06-12 00:00:00.000|x|5|0|SO43660|PO2|10|11000|279|5|2|2|5||||500.0000|40.0000|10.0000|550.0000||g|x
# SalesOrderDetail salesorderid|salesorderdetailid|carriertrackingnumber|orderqty|productid|specialofferid|unitprice|unitpricediscount|linetotal|rowguid|modifieddate
43659|1|T|2|1|1|190.0000|.0000|380.000000|g|x
43659|2|T|4|2|1|50.0000|.0500|190.000160|g|x
43660|3|T|1|1|1|190.0000|.0000|190.000000|g|x
# ScrapReason scrapreasonid|name|modifieddate
14|Trim length too long|x
# WorkOrder workorderid|productid|orderqty|stockedqty|scrappedqty|startdate|enddate|duedate|scrapreasonid|modifieddate
85|1|8|6|2|2011-06-03 00:00:00.000|2011-06-19 00:00:00.000|2011-06-14 00:00:00.000|14|x
86|1|3|3|0|2011-06-03 00:00:00.000|2011-06-13 00:00:00.000|2011-06-14 00:00:00.000||x
# WorkOrderRouting workorderid|productid|operationsequence|locationid|scheduledstartdate|scheduledenddate|actualstartdate|actualenddate|actualresourcehrs|plannedcost|actualcost|modifieddate
85|1|1|10|2011-06-03 00:00:00.000|2011-06-14 00:00:00.000|2011-06-03 00:00:00.000|2011-06-19 00:00:00.000|4.1000|92.2500|92.2500|x
85|1|6|10|2011-06-03 00:00:00.000|2011-06-14 00:00:00.000|2011-06-03 00:00:00.000|2011-06-19 00:00:00.000|3.0000|36.7500|36.7500|x
)";

std::string replaced(std::string text, std::string_view what, std::string_view by) {
    for (auto at = text.find(what); at != text.npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

std::string asCsv(std::string_view row) {
    std::istringstream in{std::string{row} + "|"};
    std::string line;
    for (std::string cell; std::getline(in, cell, '|');)
        line +=
            (line.empty() ? "" : ",") + ("\"" + replaced(cell.empty() ? "NULL" : cell, "\"", "\"\"") + "\"");
    return line + "\r\n";
}

void writeTable(const Folder& folder, Form form, const std::string& name, const std::string& columns,
                const std::string& rows) {
    std::string lowerName, out;
    for (const char c : name) lowerName += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    if (form == Form::headed) {
        std::istringstream in{columns + "\n" + rows};
        for (std::string row; std::getline(in, row);) out += asCsv(row);
        folder.write(lowerName + ".csv", "\xEF\xBB\xBF" + out);
    } else if (name == "Store") {
        folder.write(name + ".csv", utf16(replaced(replaced(rows, "|", "+|"), "\n", "&|\n")));
    } else {
        folder.write(name + ".csv", replaced(rows, "|", "\t"));
    }
}

}  // namespace

Folder::Folder() {
    static int count = 0;
    path_ = fs::temp_directory_path() / fmt::format("throughline-files-{}-{}", getpid(), ++count);
    fs::create_directories(path_);
}

Folder::~Folder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

std::string Folder::write(const std::string& name, std::string_view bytes) const {
    std::ofstream{path_ / name, std::ios::binary} << bytes;
    return (path_ / name).string();
}

std::string utf16(std::string_view ascii) {
    std::string out = "\xFF\xFE";
    for (const char c : ascii) (out += c) += '\0';
    return out;
}

void writeAdventure(const Folder& folder, Form form) {
    std::istringstream in{std::string{tables}};
    std::string name, columns, rows;
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("# ")) {
            if (!name.empty()) writeTable(folder, form, name, columns, rows);
            const auto space = line.find(' ', 2);
            name = line.substr(2, space - 2);
            columns = line.substr(space + 1);
            rows.clear();
        } else if (!line.empty()) {
            rows += line + "\n";
        }
    }
    writeTable(folder, form, name, columns, rows);
}

}  // namespace test
