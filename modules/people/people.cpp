#include "people/people.h"

#include "people/checks.h"

namespace people {

SiteId theSite(const db::Read& read, std::optional<SiteId> given) {
    if (given) {
        static_cast<void>(siteRecord(read, *given));
        return *given;
    }
    const auto sites = read.all<SiteId>(R"sql(select site_id from site order by site_id limit 2)sql");
    if (sites.empty())
        db::refuse("people.site.first", "The company has no site yet, and this happens at one. Add the site first.", {},
                   "site");
    if (sites.size() > 1)
        db::refuse("people.site.choose", "The company has several sites. Say at which one this happens.", {}, "site");
    return sites.front();
}

void requireSite(const db::Read& read, std::string_view permission, SiteId site) {
    if (read.may(permission, site.number)) return;
    db::refuse("people.site.forbidden",
               "{who} may not do this at {site}: the right {right} does not reach there. Ask an administrator for it.",
               {{"who", read.actor().name}, {"site", siteRecord(read, site).code}, {"right", permission}}, "site");
}

}  // namespace people
