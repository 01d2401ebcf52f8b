// Skills that people must have, and tools whose uses are counted.
#include "engineering/facts.h"
#include "engineering/ways.h"

namespace engineering {
namespace {

struct Known {
    std::string code;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Known, (), (code, version))

void checkLife(const std::optional<int>& life, db::Reasons& reasons) {
    if (life && *life < 0)
        reasons.add("engineering.tool.life", "A tool is good for no or more pieces, so {life} cannot be.",
                    {{"life", std::int64_t{*life}}}, "life");
}

}  // namespace

void check(const db::Read& read, const AddSkill& args, db::Reasons& reasons) {
    checkCode(reasons, "code", args.code);
    checkText(reasons, "name", args.name);
    if (read.find<SkillId>(R"sql(select skill_id from skill where code = $1)sql", args.code))
        reasons.add("engineering.skill.taken", "There is a skill {code} already. Choose another code.",
                    {{"code", args.code}}, "code");
}

SkillKept addSkill(db::Tx& tx, const AddSkill& args) {
    return {tx.make<SkillId>(R"sql(
        insert into skill (code, name, version) values ($1, $2, 1) returning skill_id
    )sql", args.code, args.name)};
}

void check(const db::Read& read, const AddTool& args, db::Reasons& reasons) {
    checkCode(reasons, "code", args.code);
    checkText(reasons, "name", args.name);
    checkLife(args.life, reasons);
    if (read.find<ToolId>(R"sql(select tool_id from tool where code = $1)sql", args.code))
        reasons.add("engineering.tool.taken", "There is a tool {code} already. Choose another code.",
                    {{"code", args.code}}, "code");
}

ToolKept addTool(db::Tx& tx, const AddTool& args) {
    return {tx.make<ToolId>(R"sql(
        insert into tool (code, name, life, used, state, version) values ($1, $2, $3, 0, 'ready', 1) returning tool_id
    )sql", args.code, args.name, args.life.value_or(0)), 1};
}

void check(const db::Read& read, const ChangeTool& args, db::Reasons& reasons) {
    const auto tool = read.find<Known>(R"sql(select code, version from tool where tool_id = $1)sql", args.tool);
    if (!tool)
        return reasons.add("engineering.tool.unknown", "There is no such tool. Choose one from the list.", {}, "tool");
    checkVersion(reasons, tool->code, args.version, tool->version);
    if (args.name) checkText(reasons, "name", *args.name);
    checkLife(args.life, reasons);
    if (args.madeGood && args.state && *args.state != ToolState::ready)
        reasons.add("engineering.tool.made_good",
                    "A tool that was made good is ready. Leave the state out, or say that it was not made good.", {},
                    "state");
}

ToolKept changeTool(db::Tx& tx, const ChangeTool& args) {
    const auto state = args.madeGood ? std::optional{ToolState::ready} : args.state;
    tx.run(R"sql(
        update tool set name = coalesce($2, name), life = coalesce($3, life), state = coalesce($4, state),
               used = case when $5 = 1 then 0 else used end, version = version + 1
        where tool_id = $1
    )sql", args.tool, args.name, args.life, state, args.madeGood);
    return {args.tool, args.version + 1};
}

}  // namespace engineering
