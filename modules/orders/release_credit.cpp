// Letting one order pass over its customer's credit limit.
#include "calendar/calendar.h"
#include "orders/document.h"
#include "people/people.h"

namespace orders {
namespace {

// The most the actor's roles allow, book currency; empty: without end.
std::optional<Money> allowed(const db::Read& read, SiteId site, const Currency& book) {
    Money most;
    for (const auto& limit : read.all<std::optional<Money>>(R"sql(
             select l.max_amount
             from user_account a
             join user_role r on r.user_account_id = a.user_account_id
             join role_permission p on p.role_id = r.role_id
             left join permission_limit l on l.role_id = r.role_id and l.permission = 'orders.releaseCredit'
                                         and l.currency = $3
             where a.name = $1 and p.permission in ('orders.releaseCredit', '*')
               and (r.site_id is null or r.site_id = $2)
         )sql", read.actor().name, site, book)) {
        if (!limit) return std::nullopt;
        most = std::max(most, *limit);
    }
    return most;
}

}  // namespace

void check(const db::Read& read, const ReleaseCredit& args, db::Reasons& reasons) {
    gather(reasons, "", [&] {
        const auto head = headOf(read, args.order);
        people::requireSite(read, "orders.releaseCredit", head.site);
        if (head.state != "quote" && head.state != "signed") {
            reasons.add("orders.releaseCredit.state", "{order} is {state}: there is nothing to release.",
                        {{"order", head.number}, {"state", head.state}}, "order");
            return;
        }
        const auto today = calendar::siteToday(read, head.site);
        const auto terms = termsOf(read, head.customer, today);
        const auto gross = inBook(read, terms, head.currency, head.gross, today);
        const auto most = allowed(read, head.site, terms.bookCurrency);
        if (most && gross > *most)
            reasons.add("orders.releaseCredit.limit",
                        "{order} is worth {gross}; your roles may release {most} at most. Ask "
                        "somebody with a higher limit.",
                        {{"order", head.number},
                         {"gross", Amount{gross, terms.bookCurrency}},
                         {"most", Amount{*most, terms.bookCurrency}}},
                        "order");
    });
}

CreditReleased releaseCredit(db::Tx& tx, const ReleaseCredit& args) {
    const auto head = headOf(tx, args.order);
    tx.run(R"sql(
        update sales_order set credit_released_by = $2, version = version + 1 where sales_order_id = $1
    )sql", args.order, tx.actor().name);
    return {head.id, head.number};
}

}  // namespace orders
