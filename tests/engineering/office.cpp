#include "engineering/office.h"

namespace test {
namespace {

constexpr const char* password = "nine copper kettles sing";

struct Head {
    tl::SiteId siteId;
    tl::ItemId itemId;
};
BOOST_DESCRIBE_STRUCT(Head, (), (siteId, itemId))

}  // namespace

Office::Office() {
    for (const auto* name : {"eva", "ina"})
        perform("people.addUser",
                fmt::format(R"({{"name":"{0}","fullName":"{0} Engineer","password":"{1}","roles":[{{"role":"engineer"}}]}})",
                            name, password));
    eva = company->actorNamed("eva", "test");
    ina = company->actorNamed("ina", "test");
}

std::string Office::signedBy(const db::Actor& who, std::string_view action, const std::string& args,
                             const std::string& meaning) {
    return refusal([&] {
        db::Circumstances circumstances;
        circumstances.signature = company->sign(who, {password}, meaning);
        company->perform(who, {std::string{action}, args, circumstances, 1});
    });
}

void Office::act(const std::function<void(db::Tx&)>& use) {
    auto& c = company->writer();
    c.beginWrite();
    try {
        auto tx = db::Company::foundingTx(c, boss, clock);
        use(tx);
    } catch (...) {
        c.rollback();
        throw;
    }
    c.commit();
}

tl::ItemId Office::item(std::string_view number) {
    return rows<tl::ItemId>(R"sql(select item_id from item where number = $1)sql", number).at(0);
}

tl::BomId Office::bom(std::string_view item, std::string_view revision, std::string_view alternate) {
    return rows<tl::BomId>(R"sql(
        select b.bom_id from bom b join item i on i.item_id = b.item_id
        where i.number = $1 and b.revision = $2 and b.alternate = $3
    )sql", item, revision, alternate)
        .at(0);
}

tl::SiteId Office::site() { return rows<tl::SiteId>(R"sql(select site_id from site where code = 'MAIN')sql").at(0); }

std::string Office::revision(std::string_view item) {
    return rows<std::string>(R"sql(select revision from item where number = $1)sql", item).at(0);
}

std::string Office::life(std::string_view item, std::string_view revision) {
    return rows<std::string>(R"sql(
        select r.state from item_revision r join item i on i.item_id = r.item_id where i.number = $1 and r.revision = $2
    )sql", item, revision)
        .at(0);
}

tl::ChangeOrderId Office::change(std::string_view number) {
    return rows<tl::ChangeOrderId>(R"sql(select change_order_id from change_order where number = $1)sql", number).at(0);
}

engineering::Effect Office::effect(std::string_view number) {
    const auto id = change(number);
    return read([&](const db::Read& r) { return engineering::effect(r, id); });
}

engineering::Snapshot Office::snapshot(std::string_view number, const std::string& revision, const std::string& alternate,
                                       int pieces, int inDays, const std::string& serial) {
    const auto id = item(number);
    return read([&](const db::Read& r) {
        return engineering::snapshot(r, id, revision, alternate, tl::quantity(pieces), today() + inDays, serial);
    });
}

std::vector<std::string> Office::parts(const engineering::Snapshot& snapshot) {
    std::vector<std::string> all;
    for (const auto& c : snapshot.components) {
        const auto number = rows<std::string>(R"sql(select number from item where item_id = $1)sql", c.item).at(0);
        all.push_back(number + (c.revision.empty() ? "" : "/" + c.revision) + " " + tl::toText(c.required) +
                      (c.opNo ? fmt::format(" at {}", *c.opNo) : std::string{}) + (c.kind == "component" ? "" : " " + c.kind));
    }
    return all;
}

void Office::plan(int n, std::string_view number, int pieces, db::Date dueOn) {
    perform("inventory.expect", fmt::format(R"({{"item":"{}","quantity":"{}","dueOn":"{}","site":"MAIN"}})", number, pieces,
                                            db::toText(dueOn)));
    act([&](db::Tx& tx) {
        const auto head = tx.one<Head>(R"sql(
            select s.site_id, i.item_id from site s, item i where s.code = 'MAIN' and i.number = $1
        )sql", number);
        tx.run(R"sql(
            insert into work_order (site_id, number, kind, item_id, revision, quantity, state, starts_on, due_on, supply_id,
                                    lot, good, scrapped, reworked, wip, defect, stopped, priority, version)
            values ($1, $2, 'make', $3, '', $4, 'planned', $5, $5, (select max(supply_id) from supply), '', 0, 0, 0, 0, '', '',
                    100, 1)
        )sql", head.siteId, fmt::format("MO-{}", n), head.itemId, tl::quantity(pieces), dueOn);
        tx.run(R"sql(
            update supply set kind = 'work', document_kind = 'work_order',
                              document_id = (select max(work_order_id) from work_order)
            where supply_id = (select max(supply_id) from work_order)
        )sql");
    });
}

}  // namespace test
