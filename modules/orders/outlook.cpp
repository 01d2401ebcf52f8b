#include "orders/outlook.h"

#include <map>

#include "calendar/calendar.h"
#include "orders/lines.h"
#include "people/people.h"

namespace orders {
namespace {

struct View {
    const db::Read& read;
    const Terms& terms;
    const Head& head;
    bool costs = false;
    std::map<ItemId, Quantity> taken;  // by the lines above
};

// What is offered for this part of an item's need when the lines above have taken theirs.
std::vector<promise::Offer> offered(View& view, ItemId item, Quantity wanted, Date wantedOn) {
    auto& before = view.taken[item];
    auto all = promise::offer(view.read, item, view.head.site, before + wanted, wantedOn, view.terms.minShelfDays);
    std::vector<promise::Offer> mine;
    auto skip = before;
    for (auto& part : all) {
        const auto past = std::min(skip, part.quantity);
        skip -= past;
        part.quantity -= past;
        if (part.quantity > Quantity{}) mine.push_back(std::move(part));
    }
    before += wanted;
    return mine;
}

void addMargin(const View& view, const Line& line, LineOutlook& out) {
    if (!view.costs || !line.item) return;
    const auto cost = line.unitCost ? line.unitCost : inventory::unitCost(view.read, *line.item, view.head.site, view.head.orderedOn);
    if (!cost) return;
    const auto net = inBook(view.read, view.terms, view.head.currency, line.net, view.head.orderedOn);
    out.margin = net - money::extend(*cost, line.quantity, view.terms.bookCurrency);
    if (net != Money{}) out.marginShare = Percent{money::round(out.margin->minor, 1'000'000, net.minor).minor};
}

LineOutlook outlookOf(View& view, const Desk& desk, const NewLine& wanted) {
    db::Reasons reasons;
    const auto line = drawUp(desk, wanted, "", reasons);
    LineOutlook out{line.itemNumber, line.text, line.unitCode, line.quantity, line.unitPrice, line.discount, line.priceWhy,
                    Pricing::byHand(line.priceWhy), line.net, line.taxCode, {}, {}, {}, {}, {}, {}, reasons.all()};
    for (auto& reason : out.reasons)
        if (reason.field.starts_with('.')) reason.field.erase(0, 1);
    if (wanted.item)
        gather(reasons, "", [&] {
            out.stock = promise::availability(view.read, *wanted.item, view.head.site, wanted.wantedOn.value_or(view.head.wantedOn));
        });
    if (!out.reasons.empty()) return out;
    gather(reasons, "", [&] {
        out.taxRate = rateOf(view.read, view.terms, line.taxCode, view.head.orderedOn);
        addMargin(view, line, out);
        if (!line.item) return;
        out.offers = offered(view, *line.item, line.quantity, line.wantedOn);
        out.shipsOn = promise::promisedOn(out.offers);
    });
    out.reasons = reasons.all();
    return out;
}

}  // namespace

std::vector<LineOutlook> outlook(const db::Read& read, const Enter& args) {
    Head head;
    head.site = people::theSite(read, args.site);
    const auto today = calendar::siteToday(read, head.site);
    head.orderedOn = args.orderedOn.value_or(today);
    head.wantedOn = args.wantedOn.value_or(head.orderedOn);
    head.customer = args.customer;
    const auto terms = termsOf(read, args.customer, head.orderedOn);
    head.currency = terms.currency;
    const Pricing pricing{read, terms, head.orderedOn};
    const Desk desk{read, terms, pricing, head};
    View view{read, terms, head, read.may("cost.see", head.site.number), {}};
    std::vector<LineOutlook> all;
    all.reserve(args.lines.size());
    for (const auto& line : args.lines) all.push_back(outlookOf(view, desk, line));
    return all;
}

}  // namespace orders
