// The stages of the pipeline.
#include "customers/keeping.h"
#include "customers/records.h"
#include "people/checks.h"

namespace customers {

void check(const db::Read& read, const SetStage& args, db::Reasons& reasons) {
    people::checkCode(reasons, "code", args.code);
    checkCoded(read, read.find<Coded>(R"sql(select sales_stage_id as id, version from sales_stage where code = $1)sql", args.code),
               args.version, "sales_stage", args.code, reasons);
    people::checkText(reasons, "name", args.name);
    checkChance(args.probability, reasons);
    if (args.position < 0 || args.position > 1000)
        reasons.add("customers.stage.position", "{position} is no place on the board. Give 0 to 1000, from left to right.",
                    {{"position", std::int64_t{args.position}}}, "position");
}

StageState set(db::Tx& tx, const SetStage& args) {
    StageState made;
    made.stage = tx.make<SalesStageId>(R"sql(
        insert into sales_stage (code, name, position, probability, version) values ($1, $2, $3, $4, 1)
        on conflict (code) do update set name = excluded.name, position = excluded.position,
            probability = excluded.probability, version = sales_stage.version + 1
        returning sales_stage_id
    )sql", args.code, args.name, args.position, args.probability);
    made.version = tx.one<std::int64_t>(R"sql(select version from sales_stage where sales_stage_id = $1)sql", made.stage);
    return made;
}

}  // namespace customers
