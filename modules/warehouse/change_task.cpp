#include "people/people.h"
#include "warehouse/checks.h"
#include "warehouse/tasks.h"

namespace warehouse {
namespace {

constexpr int lastPriority = 100;

struct Person {
    std::string name, state;
};
BOOST_DESCRIBE_STRUCT(Person, (), (name, state))

std::optional<Person> personOf(const db::Read& read, UserAccountId id) {
    return read.find<Person>(R"sql(select name, state from user_account where user_account_id = $1)sql", id);
}

}  // namespace

void check(const db::Read& read, const ChangeTask& args, db::Reasons& reasons) {
    const auto task = findTask(read, args.task);
    if (!task) db::refuse("warehouse.task.none", "There is no such task. Look at the list again.", {}, "task");
    people::requireSite(read, "warehouse.changeTask", binPlace(read, task->from).site);
    if (task->state != "open")
        reasons.add("warehouse.task.state", "This task is {state}: there is nothing left to carry. Take the next one.",
                    {{"state", task->state}}, "task");
    if (args.priority < 1 || args.priority > lastPriority)
        reasons.add("warehouse.task.priority", "Tasks are carried from priority 1 to {last}, the lower number first. Give one of these.",
                    {{"last", std::int64_t{lastPriority}}}, "priority");
    if (!args.person) return;
    const auto person = personOf(read, *args.person);
    if (!person || person->state != "active")
        reasons.add("warehouse.task.person", "Nobody who may sign in is called so. Choose another person, or leave it open to all.", {},
                    "person");
}

TaskChanged changeTask(db::Tx& tx, const ChangeTask& args) {
    const auto person = args.person ? personOf(tx, *args.person).value().name : std::string{};
    tx.run(R"sql(
        update warehouse_task set priority = $2, due_at = $3, taken_by = $4 where warehouse_task_id = $1
    )sql", args.task, args.priority, args.dueAt, person);
    return {args.task};
}

}  // namespace warehouse
