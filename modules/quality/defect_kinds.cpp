// Kinds of defects: a tree that people choose from.
#include "people/checks.h"
#include "quality/facts.h"

namespace quality {
namespace {

struct Kind {
    std::string code, name, state;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Kind, (), (code, name, state, version))

Kind theKind(const db::Read& read, DefectKindId id) {
    const auto found = read.find<Kind>(R"sql(
        select code, name, state, version from defect_kind where defect_kind_id = $1
    )sql", id);
    if (!found)
        db::refuse("quality.defect.none", "There is no such kind of defect. Choose one from the list.", {}, "defectKind");
    return *found;
}

}  // namespace

void check(const db::Read& read, const AddDefectKind& args, db::Reasons& reasons) {
    people::checkCode(reasons, "code", args.code);
    inventory::checkText(reasons, "name", args.name);
    checkDefect(read, args.parent, reasons, "parent");
    if (read.find<DefectKindId>(R"sql(select defect_kind_id from defect_kind where code = $1)sql", args.code))
        reasons.add("quality.defect.taken", "There is a kind of defect {code} already. Choose another code.",
                    {{"code", args.code}}, "code");
}

DefectKindKept addDefectKind(db::Tx& tx, const AddDefectKind& args) {
    return {tx.make<DefectKindId>(R"sql(
        insert into defect_kind (code, name, parent_id, state, version) values ($1, $2, $3, 'active', 1)
        returning defect_kind_id
    )sql", args.code, args.name, args.parent), 1};
}

void check(const db::Read& read, const ChangeDefectKind& args, db::Reasons& reasons) {
    const auto kind = theKind(read, args.defectKind);
    inventory::checkVersion(reasons, kind.code, args.version, kind.version);
    if (args.name) inventory::checkText(reasons, "name", *args.name);
}

DefectKindKept changeDefectKind(db::Tx& tx, const ChangeDefectKind& args) {
    const auto kind = theKind(tx, args.defectKind);
    const std::string state = !args.retired ? kind.state : *args.retired ? "retired" : "active";
    tx.run(R"sql(
        update defect_kind set name = $2, state = $3, version = version + 1 where defect_kind_id = $1
    )sql", args.defectKind, args.name.value_or(kind.name), state);
    return {args.defectKind, kind.version + 1};
}

}  // namespace quality
