// What the terminal keeps fresh for the time without network.
#include "app/terminal/station.h"

namespace terminal {
namespace {

struct BinState {
    std::int64_t count = 0, newest = 0;
};
BOOST_DESCRIBE_STRUCT(BinState, (), (count, newest))

// Bins change seldom and are many: they are read again only when one was added.
std::string binStateOf(const db::Read& read, const std::string& site) {
    const auto state = read.one<BinState>(R"sql(
        select count(*) as count, coalesce(max(b.bin_id), 0) as newest from bin b join site s on s.site_id = b.site_id where s.code = $1
    )sql",
                                          site);
    return std::to_string(state.count) + "/" + std::to_string(state.newest);
}

std::vector<KnownBin> binsOf(const db::Read& read, const std::string& site) {
    return read.all<KnownBin>(R"sql(
        select b.bin_id, w.code as warehouse, b.code, b.kind
        from bin b join warehouse w on w.warehouse_id = b.warehouse_id join site s on s.site_id = b.site_id where s.code = $1
    )sql",
                              site);
}

// Of open orders, walks and tasks at the site: what somebody may be asked to scan.
Things workOf(const db::Read& read, const std::string& site) {
    Things things;
    things.items = read.all<KnownItem>(R"sql(
        select i.item_id, i.number, i.name, u.code as unit, i.gtin, i.tracking
        from item i join unit u on u.unit_id = i.unit_id
        where i.item_id in (
            select c.item_id from work_order_component c join work_order o on o.work_order_id = c.work_order_id join site s on s.site_id = o.site_id
            where s.code = $1 and o.state = 'released'
            union select o.item_id from work_order o join site s on s.site_id = o.site_id where s.code = $1 and o.state = 'released'
            union select l.item_id from warehouse_task t join lot l on l.lot_id = t.lot_id join site s on s.site_id = t.site_id
            where s.code = $1 and t.state = 'open'
            union select l.item_id from pick_list k join pick_line p on p.pick_list_id = k.pick_list_id join lot l on l.lot_id = p.lot_id
            join site s on s.site_id = k.site_id where s.code = $1 and k.state = 'open')
    )sql",
                                       site);
    things.lots = read.all<KnownLot>(R"sql(
        select l.lot_id, l.item_id, l.number, l.revision, l.expires_on, l.on_hold as held,
               coalesce((select case when h.case_number = '' then h.reason else h.case_number end
                         from hold h
                         where h.hold_id = (select max(o.hold_id) from hold o where o.lot_id = l.lot_id and o.released_at is null)),
                        '') as held_for
        from lot l
        where l.lot_id in (
            select b.lot_id from material_allocation m join stock_balance b on b.stock_balance_id = m.stock_balance_id
            join work_order_component c on c.work_order_component_id = m.work_order_component_id
            join work_order o on o.work_order_id = c.work_order_id join site s on s.site_id = o.site_id
            where s.code = $1 and o.state = 'released'
            union select t.lot_id from warehouse_task t join site s on s.site_id = t.site_id where s.code = $1 and t.state = 'open'
            union select p.lot_id from pick_list k join pick_line p on p.pick_list_id = k.pick_list_id join site s on s.site_id = k.site_id
            where s.code = $1 and k.state = 'open')
    )sql",
                                     site);
    things.units = read.all<KnownUnit>(R"sql(
        select h.handling_unit_id, h.sscc, h.kind, h.bin_id
        from handling_unit h join site s on s.site_id = h.site_id
        where s.code = $1 and h.state in ('open', 'closed')
          and (h.sales_order_id is not null or h.handling_unit_id in (select t.handling_unit_id from warehouse_task t where t.state = 'open'))
    )sql",
                                       site);
    return things;
}

}  // namespace

void Station::paper(QObject* owner, const std::string& sha256, std::function<void(const Store::Paper&)> then,
                    std::function<void(const QString&)> failed) {
    work<Store::Paper>(
        owner,
        [this, sha256, actor = reader()] {
            if (auto here = store_->paper(sha256)) return *here;
            if (link_->cut()) throw Cut{"the company does not answer"};
            const auto there = readFrom<std::optional<Store::Paper>>(*port_, actor, [&](const db::Read& read) {
                return read.find<Store::Paper>(R"sql(select media_type, content from attachment where sha256 = $1)sql",
                                               sha256);
            });
            if (!there)
                db::refuse("terminal.paper.none",
                           "The file of this drawing is not kept in the company. Tell Engineering.");
            store_->putPaper(sha256, *there);
            return *there;
        },
        std::move(then), [failed = std::move(failed)](std::exception_ptr why) { failed(saidOf(why)); });
}

void Station::refreshKnown() {
    const auto place = site();
    if (link_->cut() || place.empty()) return;
    looking_.add(
        this,
        [this, place](std::shared_ptr<void>&) {
            syncPeople(*store_, *port_, place);
            std::string bins;
            auto things = readFrom<Things>(*port_, {}, [&](const db::Read& read) {
                auto work = workOf(read, place);
                bins = binStateOf(read, place);
                if (bins != store_->setting("bins")) work.bins = binsOf(read, place);
                return work;
            });
            codes_.remember(things);
            store_->set("bins", bins);
            store_->tidy();
        },
        [this](const std::shared_ptr<void>&) {
            if (!person_) return;
            // Rights that were given or taken meanwhile; whoever may not sign in any more is out.
            if (auto fresh = store_->person(person_->name)) {
                person_ = std::move(fresh);
            } else {
                leave();
            }
        },
        [](const std::exception_ptr&) {});  // the next minute tries again
}

}  // namespace terminal
