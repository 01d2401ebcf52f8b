// Makers' numbers for what we buy, in the order we want them.
#include "engineering/facts.h"
#include "engineering/papers.h"

namespace engineering {

BOOST_DESCRIBE_STRUCT(Buyable, (), (makerPart, maker, number, state, priority))

namespace {

struct Known {
    std::string maker, number;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Known, (), (maker, number, version))

void checkPriority(const std::optional<int>& priority, db::Reasons& reasons) {
    if (priority && (*priority < 1 || *priority > 1'000'000))
        reasons.add("engineering.priority.range", "A priority lies between 1 and 1,000,000, so {priority} cannot be.",
                    {{"priority", std::int64_t{*priority}}}, "priority");
}

}  // namespace

void check(const db::Read& read, const AddMakerPart& args, db::Reasons& reasons) {
    checkText(reasons, "maker", args.maker);
    checkText(reasons, "number", args.number, 60);
    checkPriority(args.priority, reasons);
    const auto item = checkItem(read, args.item, reasons);
    if (item && read.find<MakerPartId>(R"sql(
            select maker_part_id from maker_part where item_id = $1 and maker = $2 and number = $3
        )sql", args.item, args.maker, args.number))
        reasons.add("engineering.maker.taken", "{item} has {number} of {maker} already. Change that one.",
                    {{"item", item->number}, {"number", args.number}, {"maker", args.maker}}, "number");
}

MakerPartKept addMakerPart(db::Tx& tx, const AddMakerPart& args) {
    const auto after = tx.one<int>(R"sql(
        select coalesce(max(priority), 0) + 1 as priority from maker_part where item_id = $1
    )sql", args.item);
    return {tx.make<MakerPartId>(R"sql(
        insert into maker_part (item_id, maker, number, priority, state, version) values ($1, $2, $3, $4, $5, 1)
        returning maker_part_id
    )sql", args.item, args.maker, args.number, args.priority.value_or(after),
        args.state.value_or(MakerState::approved)), 1};
}

void check(const db::Read& read, const ChangeMakerPart& args, db::Reasons& reasons) {
    checkPriority(args.priority, reasons);
    const auto known = read.find<Known>(R"sql(
        select maker, number, version from maker_part where maker_part_id = $1
    )sql", args.makerPart);
    if (known) checkVersion(reasons, known->maker + " " + known->number, args.version, known->version);
    else
        reasons.add("engineering.maker.unknown", "There is no such part of a maker. Choose one from the list.", {},
                    "makerPart");
}

MakerPartKept changeMakerPart(db::Tx& tx, const ChangeMakerPart& args) {
    tx.run(R"sql(
        update maker_part set priority = coalesce($2, priority), state = coalesce($3, state), version = version + 1
        where maker_part_id = $1
    )sql", args.makerPart, args.priority, args.state);
    return {args.makerPart, args.version + 1};
}

std::vector<Buyable> buyable(const db::Read& read, ItemId item) {
    return read.all<Buyable>(R"sql(
        select maker_part_id as maker_part, maker, number, state, priority from maker_part
        where item_id = $1 and state <> 'barred'
        order by case when state = 'approved' then 0 else 1 end, priority, maker_part_id
    )sql", item);
}

}  // namespace engineering
