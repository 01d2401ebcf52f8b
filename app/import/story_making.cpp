// story making: imported work orders are made once more through the door: ordered and released with their bill of
// material, their material received and issued, good and lost pieces reported with the reason, and closed.
#include <fmt/core.h>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include "app/import/import.h"
#include "calendar/calendar.h"
#include "database/doctor.h"
#include "database/json.h"
#include "database/log.h"
#include "shared/quantity.h"

namespace app {
namespace {

using namespace tl;
using boost::json::array;
using boost::json::object;

constexpr std::size_t atOnce = 25;  // orders a transaction

struct Past {
    SiteId site;
    std::string number, item;
    Quantity quantity, good, scrapped;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(Past, (), (site, number, item, quantity, good, scrapped, reason))

// The order that is made now, and what it is made of.
struct Made {
    WorkOrderId order;
    struct Part {
        int line = 0;
        std::string item;
        Quantity required, missing;
    };
    std::vector<Part> parts;
};

struct Cost {
    std::string kind;
    std::int64_t amount = 0;
};
BOOST_DESCRIBE_STRUCT(Cost, (), (kind, amount))

Quantity quantityOf(const boost::json::value& text) {
    Quantity q;
    fromText(std::string_view{text.as_string()}, q);
    return q;
}

class Story {
public:
    Story(db::Company& company, const db::Actor& actor, const Say& say) : company_(company), actor_(actor), say_(say) {}

    MakingStory tell(std::int64_t most) {
        const auto sample = choose(most);
        story_.sample = static_cast<std::int64_t>(sample.size());
        if (sample.empty())
            db::refuse("story.making.orders",
                       "There are no imported work orders here whose items have a bill of material. Bring them in first: "
                       "throughline import adventureworks.");
        say_(fmt::format("{} imported work orders are made once more.", sample.size()));
        findPlace(sample.front().site);
        for (std::size_t from = 0; from < sample.size(); from += atOnce)
            play(std::span{sample}.subspan(from, std::min(atOnce, sample.size() - from)));
        examine();
        return story_;
    }

private:
    std::vector<Past> choose(std::int64_t most) {
        return company_.read(actor_, [&](const db::Read& r) {
            auto chosen = some(r, most, true, 1);
            const auto left = most - static_cast<std::int64_t>(chosen.size());
            if (left <= 0) return chosen;
            const auto others = r.one<std::int64_t>(R"sql(
                select count(*) from work_order where number like 'AW-WO-%' and scrapped = 0
            )sql");
            for (auto& one : some(r, left, false, std::max<std::int64_t>(1, others / left))) chosen.push_back(std::move(one));
            return chosen;
        });
    }

    // With scrap or without; every n-th of them.
    static std::vector<Past> some(const db::Read& r, std::int64_t most, bool scrap, std::int64_t every) {
        return r.all<Past>(R"sql(
            select n.site_id as site, n.number, i.number as item, n.quantity, n.good, n.scrapped,
                   (select min(c.code) from production_report p join reason c on c.reason_id = p.scrap_reason_id
                    where p.work_order_id = n.work_order_id) as reason
            from (select w.*, row_number() over (order by w.work_order_id) as turn
                  from work_order w
                  where w.number like 'AW-WO-%' and w.state = 'closed'
                    and case when w.scrapped > 0 then 1 else 0 end = $1) n
            join item i on i.item_id = n.item_id
            where n.turn % $2 = 0
              and exists (select 1 from bom b where b.item_id = i.item_id and b.revision = i.revision and b.alternate = ''
                                                and b.state = 'released')
            order by n.work_order_id limit $3
        )sql", scrap, every, most);
    }

    void findPlace(SiteId site) {
        company_.read(actor_, [&](const db::Read& r) {
            today_ = toText(calendar::siteToday(r, site));
            bin_ = r.find<std::int64_t>(R"sql(
                select b.bin_id from bin b join warehouse w on w.warehouse_id = b.warehouse_id
                where b.site_id = $1 and b.kind = 'storage'
                order by case when w.code = 'LOC-07' then 0 else 1 end, b.walk, b.bin_id limit 1
            )sql", site);
        });
        if (!bin_)
            db::refuse("story.making.bin", "There is no bin to put what is made into. Add a warehouse with a storage bin.");
    }

    static db::Request request(const Past& past, const std::string& action, const object& args, const std::string& part = {}) {
        const auto key = fmt::format("story:making:{}:{}{}{}", past.number, action, part.empty() ? "" : ":", part);
        return {action, boost::json::serialize(args), {key, {}, {}}, 1};
    }

    std::vector<db::Answer> perform(const Past& first, const std::vector<db::Request>& requests) {
        std::vector<db::Answer> answers;
        for (auto& outcome : company_.performAll(actor_, requests, db::Mode::AllOrNothing)) {
            if (!outcome.reasons.empty())
                db::refuse("story.making.refused",
                           "The work orders from {order} on cannot be made: {why} Put that right and tell the story again.",
                           {{"order", first.number}, {"why", outcome.reasons[0].what()}});
            answers.push_back(std::move(*outcome.answer));
        }
        return answers;
    }

    void play(std::span<const Past> batch) {
        const auto made = release(batch);
        auto requests = receipts(batch, made);
        for (std::size_t n = 0; n < batch.size(); ++n) make(batch[n], made[n], requests);
        for (const auto& answer : perform(batch.front(), requests)) repeated_ = answer.repeated;
        for (std::size_t n = 0; n < batch.size(); ++n) count(batch[n], made[n]);
    }

    std::vector<Made> release(std::span<const Past> batch) {
        std::vector<db::Request> requests;
        for (const auto& past : batch)
            requests.push_back(request(past, "production.addWorkOrder",
                                       {{"item", past.item},
                                        {"site", past.site.number},
                                        {"quantity", toText(past.quantity)},
                                        {"dueOn", today_},
                                        {"release", true}}));
        std::vector<Made> all;
        for (const auto& answer : perform(batch.front(), requests)) {
            const auto result = db::json::parse(answer.result).as_object();
            Made made{WorkOrderId{result.at("order").as_int64()}, {}};
            for (const auto& part : result.at("components").as_array())
                made.parts.push_back({static_cast<int>(part.at("line").as_int64()), std::string{part.at("item").as_string()},
                                      quantityOf(part.at("required")), quantityOf(part.at("missing"))});
            all.push_back(std::move(made));
        }
        return all;
    }

    // What no stock covers, each item once for the whole batch.
    std::vector<db::Request> receipts(std::span<const Past> batch, const std::vector<Made>& made) {
        std::map<std::string, Quantity> missing;
        for (const auto& order : made)
            for (const auto& part : order.parts)
                if (part.missing > Quantity{}) missing[part.item] += part.missing;
        std::vector<db::Request> all;
        for (const auto& [item, quantity] : missing)
            all.push_back(request(batch.front(), "inventory.receive",
                                  {{"item", item}, {"quantity", toText(quantity)}, {"bin", *bin_}, {"note", "By hand: for work orders"}}, item));
        story_.receipts += static_cast<std::int64_t>(all.size());
        return all;
    }

    void make(const Past& past, const Made& made, std::vector<db::Request>& requests) {
        const auto order = made.order.number;
        for (const auto& part : made.parts)
            requests.push_back(request(past, "production.issue",
                                       {{"order", order}, {"line", part.line}, {"lot", part.item + "/-"}, {"quantity", toText(part.required)}},
                                       std::to_string(part.line)));
        story_.issues += static_cast<std::int64_t>(made.parts.size());
        object report{{"order", order}, {"good", toText(past.good)}, {"bin", *bin_}};
        if (past.scrapped > Quantity{}) {
            report["scrap"] = toText(past.scrapped);
            report["scrapReason"] = "scrap/" + past.reason.value_or("");
        }
        requests.push_back(request(past, "production.report", report));
        requests.push_back(request(past, "production.close", {{"order", order}}));
    }

    // What went in and came out of one order.
    void count(const Past& past, const Made& made) {
        ++(repeated_ ? story_.before : story_.played);
        story_.good += past.good.millionths / 1'000'000;
        story_.scrapped += past.scrapped.millionths / 1'000'000;
        std::int64_t left = 0;
        for (const auto& cost : company_.read(actor_, [&](const db::Read& r) {
                 return r.all<Cost>(R"sql(
                     select kind, cast(sum(amount) as bigint) as amount from work_order_cost where work_order_id = $1
                     group by kind order by kind
                 )sql", made.order);
             })) {
            left += cost.amount;
            if (cost.kind == "material") story_.materials += cost.amount;
            else if (cost.kind == "completion") story_.made -= cost.amount;
            else if (cost.kind == "scrap") story_.scrap -= cost.amount;
            else story_.usage -= cost.amount;
        }
        if (left != 0) story_.findings.push_back(fmt::format("{}: {} cents stay in process", past.number, left));
    }

    void examine() {
        company_.read(actor_, [&](const db::Read& r) {
            for (const auto& f : db::doctor(r)) story_.findings.push_back(f.invariant + ": " + f.what);
            if (const auto broken = db::verifyLog(r))
                story_.findings.push_back(fmt::format("log line {}: {}", broken->logId, broken->why));
        });
    }

    db::Company& company_;
    const db::Actor& actor_;
    const Say& say_;
    MakingStory story_;
    std::string today_;
    std::optional<std::int64_t> bin_;
    bool repeated_ = false;  // the batch was played in an earlier run
};

}  // namespace

MakingStory tellMaking(db::Company& company, const db::Actor& actor, const Say& say, std::int64_t most) {
    return Story{company, actor, say}.tell(most);
}

}  // namespace app
