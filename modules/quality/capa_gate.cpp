// Which step of an 8D report is next, and what keeps it from being done now by whoever looks.
#include "inventory/facts.h"
#include "quality/capa.h"

namespace quality {

void check(const db::Read&, const FinishStep&, db::Reasons&);  // finish_capa.cpp
void check(const db::Read&, const CloseCapa&, db::Reasons&);

Gate gateOf(const db::Read& read, CapaId capa) {
    Gate gate;
    gate.step = read.find<Discipline>(R"sql(
        select s.step from capa_step s join capa a on a.capa_id = s.capa_id
        where s.capa_id = $1 and s.state = 'open' and a.state = 'open' order by s.step limit 1
    )sql", capa);
    if (!gate.step) return gate;
    db::Reasons reasons;
    inventory::trying(reasons, "step", [&] {
        if (*gate.step == Discipline::D8) check(read, CloseCapa{capa, "seen"}, reasons);
        else check(read, FinishStep{capa, *gate.step, "seen", {}}, reasons);
        return true;
    });
    gate.reasons = reasons.all();
    return gate;
}

}  // namespace quality
