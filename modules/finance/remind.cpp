#include <map>

#include "calendar/calendar.h"
#include "finance/finance.h"
#include "people/people.h"

namespace finance {
namespace {

struct Asked {
    std::string number, kind;
    SiteId site;
    CustomerId customer;
    Date dueOn;
    Money open;
};
BOOST_DESCRIBE_STRUCT(Asked, (), (number, kind, site, customer, dueOn, open))

Asked askedFor(const db::Read& read, InvoiceId id) {
    auto found = read.find<Asked>(R"sql(
        select number, kind, site_id as site, customer_id as customer, due_on, gross - settled as open
        from invoice where invoice_id = $1
    )sql", id);
    if (!found)
        db::refuse("finance.remind.none", "There is no such invoice. Look it up again.", {}, "invoice");
    return *found;
}

// Letters of one day have one date: the named invoice's site's, else the day of the world's clock.
Date dayOf(const db::Read& read, const Remind& args) {
    if (args.onDate) return *args.onDate;
    return args.invoice ? calendar::siteToday(read, askedFor(read, *args.invoice).site)
                        : db::utcDate(read.now());
}

std::vector<Overdue> chosen(const db::Read& read, const Remind& args) {
    auto all = dunningList(read, dayOf(read, args));
    std::erase_if(all, [&](const Overdue& o) {
        return !o.mayRemind || (args.customer && o.customer != *args.customer) ||
               (args.invoice && o.invoice != *args.invoice) || !read.may("finance.remind", o.site.number);
    });
    return all;
}

void checkInvoice(const db::Read& read, InvoiceId id, Date on, db::Reasons& reasons) {
    const auto asked = askedFor(read, id);
    people::requireSite(read, "finance.remind", asked.site);
    if (asked.kind != "invoice" || asked.open == Money{} || asked.dueOn >= on) {
        reasons.add("finance.remind.not_due",
                    "{invoice} is not overdue on {day}: there is nothing to remind of.",
                    {{"invoice", asked.number}, {"day", on}}, "invoice");
        return;
    }
    for (const auto& o : dunningList(read, on)) {
        if (o.invoice != id || o.mayRemind) continue;
        if (o.level >= 3)
            reasons.add(
                "finance.remind.last",
                "{invoice} was reminded of for the last time on {day}. Call the customer, or hand it over.",
                {{"invoice", o.number}, {"day", o.remindedOn.value_or(on)}}, "invoice");
        else
            reasons.add(
                "finance.remind.soon",
                "{invoice} was reminded of on {day}: give the customer seven days. Try again on {next}.",
                {{"invoice", o.number},
                 {"day", o.remindedOn.value_or(on)},
                 {"next", o.remindedOn.value_or(on) + 7}},
                "invoice");
    }
}

std::string letter(const std::vector<Overdue>& invoices) {
    std::string body = "Dear " + invoices.front().name + ",\n\nthese invoices are past their day:\n\n";
    for (const auto& o : invoices)
        body += o.number + ", due on " + toText(o.dueOn) + ": " + toText(Amount{o.open, o.currency}) +
                " open, reminder " + std::to_string(o.level + 1) + "\n";
    return body +
           "\nPlease pay them now, or tell us what keeps you. If your payment is on its way, thank you.\n";
}

}  // namespace

void check(const db::Read& read, const Remind& args, db::Reasons& reasons) {
    const auto on = dayOf(read, args);
    if (args.invoice) checkInvoice(read, *args.invoice, on, reasons);
    if (!reasons.any() && chosen(read, args).empty())
        reasons.add(
            "finance.remind.nothing",
            "No invoice may be reminded of on {day}: none is overdue, or all were in the last seven days.",
            {{"day", on}});
}

Reminded remind(db::Tx& tx, const Remind& args) {
    const auto on = dayOf(tx, args);
    Reminded done;
    std::map<CustomerId, std::vector<Overdue>> letters;
    for (const auto& o : chosen(tx, args)) {
        tx.run(R"sql(
            insert into reminder (invoice_id, level, sent_on, open_amount) values ($1, $2, $3, $4)
        )sql", o.invoice, o.level + 1, on, o.open);
        done.reminders.push_back({o.invoice, o.number, o.level + 1});
        letters[o.customer].push_back(o);
    }
    for (const auto& [customer, invoices] : letters) {
        const auto& to = invoices.front();
        tx.run(R"sql(
            insert into outbox (kind, recipient, subject, body, created_at) values ($1, $2, $3, $4, $5)
        )sql", to.email.empty() ? "print" : "mail", to.email.empty() ? to.name : to.email, "Reminder: " +
            to.number + (invoices.size() > 1 ? " and others" : ""), letter(invoices), tx.now());
        ++done.letters;
    }
    return done;
}

}  // namespace finance
