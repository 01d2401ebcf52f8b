#include <algorithm>
#include <cctype>

#include "people/people.h"
#include "warehouse/checks.h"
#include "warehouse/units.h"

namespace warehouse {
namespace {

bool allDigits(const std::string& text) {
    return std::ranges::all_of(text, [](unsigned char c) { return std::isdigit(c) != 0; });
}

// Numbers once given are never given again, whichever site had the prefix before.
bool usedElsewhere(const db::Read& read, const SetCompanyPrefix& args) {
    const auto from = std::to_string(args.extension) + args.prefix;
    auto to = from;
    ++to.back();
    return read.one<int>(R"sql(
        select (select count(*) from company_prefix where prefix = $1 and extension = $2 and site_id <> $3) +
               (select count(*) from (select 1 from handling_unit
                                      where sscc >= $4 and sscc < $5 and site_id <> $3 limit 1) other) as used
    )sql", args.prefix, args.extension, args.site, from, to) > 0;
}

}  // namespace

void check(const db::Read& read, const SetCompanyPrefix& args, db::Reasons& reasons) {
    people::theSite(read, args.site);
    people::requireSite(read, "warehouse.setCompanyPrefix", args.site);
    const auto version = read.find<std::int64_t>(R"sql(select version from company_prefix where site_id = $1)sql", args.site);
    checkVersion(reasons, args.prefix, args.version, version.value_or(0));
    if (args.prefix.size() < 4 || args.prefix.size() > 12 || !allDigits(args.prefix))
        reasons.add("warehouse.sscc.digits",
                    "'{prefix}' is no company prefix: GS1 gives 4 to 12 digits. Write it as it stands in GS1's letter.",
                    {{"prefix", db::shown(args.prefix)}}, "prefix");
    if (args.extension < 0 || args.extension > 9)
        reasons.add("warehouse.sscc.extension", "The extension is one digit, 0 to 9. Choose one.", {}, "extension");
    if (reasons.any()) return;
    if (usedElsewhere(read, args))
        reasons.add("warehouse.sscc.taken",
                    "Another site numbers its units with prefix {prefix} and extension {extension}, or did. Choose another "
                    "extension.",
                    {{"prefix", args.prefix}, {"extension", args.extension}}, "extension");
}

CompanyPrefixSet setCompanyPrefix(db::Tx& tx, const SetCompanyPrefix& args) {
    return {args.site, tx.make<std::int64_t>(R"sql(
        insert into company_prefix (site_id, prefix, extension, version) values ($1, $2, $3, 1)
        on conflict (site_id) do update
        set prefix = excluded.prefix, extension = excluded.extension, version = company_prefix.version + 1
        returning version
    )sql", args.site, args.prefix, args.extension)};
}

}  // namespace warehouse
