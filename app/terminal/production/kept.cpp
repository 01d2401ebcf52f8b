// The pages of production as JSON, in the terminal's file.
#include "app/terminal/production/view.h"
#include "database/json.h"
#include "shared/numbers.h"

namespace terminal::production {

BOOST_DESCRIBE_STRUCT(BlockView, (), (by, why))
BOOST_DESCRIBE_STRUCT(JobCard, (),
                      (operation, order, orderNumber, name, item, itemName, revision, unit, state, opNo, left, dueOn,
                       plannedMs, people, blockedBy))
BOOST_DESCRIBE_STRUCT(Jobs, (), (center, cards, mine, unread, calls))
BOOST_DESCRIBE_STRUCT(NeedLot, (), (lot, bin, quantity))
BOOST_DESCRIBE_STRUCT(Need, (),
                      (line, item, number, name, revision, unit, required, issued, backflush, lots, substitutes))
BOOST_DESCRIBE_STRUCT(StepView, (), (step, stepNo, kind, text, unit, limits, required, done, passed, said))
BOOST_DESCRIBE_STRUCT(PaperView, (), (number, title, revision, sha256, fileName))
BOOST_DESCRIBE_STRUCT(MachineView, (), (machine, code, name, up))
BOOST_DESCRIBE_STRUCT(JobView, (),
                      (operation, order, center, orderNumber, orderState, stopped, item, itemName, revision, unit,
                       tracking, lot, name, instruction, state, opNo, last, quantity, good, scrapped, reworked, left,
                       doing, reason, since, others, needs, steps, papers, machines, machine, skill, skillName,
                       catchUnit, inspections))
BOOST_DESCRIBE_STRUCT(ReasonList, (), (all))
BOOST_DESCRIBE_STRUCT(NoteView, (), (handover, text, writtenBy, writtenAt))
BOOST_DESCRIBE_STRUCT(Talk, (), (calls, notes))

std::string write(const Jobs& jobs) { return db::json::written(jobs); }
Jobs jobsBack(const std::string& json) { return db::json::fromJson<Jobs>(json, nullptr); }
std::string write(const JobView& job) { return db::json::written(job); }
JobView jobBack(const std::string& json) { return db::json::fromJson<JobView>(json, nullptr); }
std::string write(const ReasonList& reasons) { return db::json::written(reasons); }
ReasonList reasonsBack(const std::string& json) { return db::json::fromJson<ReasonList>(json, nullptr); }
std::string write(const Talk& talk) { return db::json::written(talk); }
Talk talkBack(const std::string& json) { return db::json::fromJson<Talk>(json, nullptr); }

}  // namespace terminal::production
