// What waits for the people of quality on Home.
#include "quality/ui/cases.h"

namespace quality::cases {

using desk::Tone;
using desk::Waiting;

void addCaseWaiting(desk::Desk& desk) {
    desk.add(Waiting{.title = "Complaints are open",
                     .right = "quality.closeComplaint",
                     .icon = "customer",
                     .tone = Tone::attention,
                     .count = R"sql(select count(*) from complaint where state = 'open')sql",
                     .screen = "quality.complaints",
                     .with = R"({"filters": [["state", "equals", "open"]]})"});
    desk.add(Waiting{.title = "Goods to decide on",
                     .right = "quality.decide",
                     .icon = "warning",
                     .tone = Tone::attention,
                     .count = R"sql(select count(*) from nonconformance where state = 'open')sql",
                     .screen = "quality.nonconformances",
                     .with = R"({"filters": [["state", "equals", "open"]]})"});
    // Nobody knows which pieces of a lot are the conceded ones: somebody has to look, and holds or uses up the lot.
    desk.add(Waiting{.title = "Concessions have ended, and the goods are still here",
                     .right = "quality.decide",
                     .icon = "clock",
                     .tone = Tone::bad,
                     .count = R"sql(
                         select count(distinct n.nonconformance_id)
                         from disposition d join nonconformance n on n.nonconformance_id = d.nonconformance_id
                         join lot l on l.lot_id = n.lot_id and l.on_hold = 0
                         where d.allowed_until < $1 and exists (select 1 from stock_balance s where s.lot_id = n.lot_id and s.on_hand > 0)
                     )sql",
                     .screen = "quality.nonconformances",
                     .with = R"({"filters": [["conceded_until", "atMost", "@today+-1"]]})"});
    desk.add(Waiting{.title = "Returns to come",
                     .right = "quality.receiveReturn",
                     .icon = "return",
                     .tone = Tone::active,
                     .count = R"sql(select count(*) from return_order where state = 'announced')sql",
                     .screen = "quality.returns",
                     .with = R"({"filters": [["state", "equals", "announced"]]})"});
    desk.add(Waiting{.title = "Steps of 8D reports are overdue",
                     .right = "quality.finishStep",
                     .icon = "clock",
                     .tone = Tone::bad,
                     .count = R"sql(
                         select count(*) from capa a
                         where a.state = 'open' and exists (select 1 from capa_step s where s.capa_id = a.capa_id and s.state = 'open' and s.due_on < $1
                             and s.step = (select min(x.step) from capa_step x where x.capa_id = a.capa_id and x.state = 'open'))
                     )sql",
                     .screen = "quality.capa_board"});
    Waiting mine{.title = "Your steps of 8D reports", .right = "quality.finishStep", .icon = "quality", .tone = Tone::active, .count = "", .screen = "quality.capa_board"};
    mine.counts = [](const db::Read& read) {
        return read.one<std::int64_t>(R"sql(
            select count(*) from capa a
            join capa_step s on s.capa_id = a.capa_id
                 and s.step = (select min(x.step) from capa_step x where x.capa_id = a.capa_id and x.state = 'open')
            join user_account u on u.user_account_id = s.owner_id
            where a.state = 'open' and u.name = $1
        )sql", read.actor().name);
    };
    desk.add(std::move(mine));
}

}  // namespace quality::cases
