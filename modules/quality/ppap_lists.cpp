// What screens list of PPAP files: themselves, their elements, what went out and came back.
#include "database/list.h"
#include "quality/ppap.h"

namespace quality {

using enum db::ListType;

const db::List& ppapsList() {
    static const db::List list{
        .name = "ppaps",
        .title = "PPAP files",
        .from = R"list(ppap p left join item i on i.item_id = p.item_id left join customer c on c.customer_id = p.customer_id
            left join party y on y.party_id = c.party_id left join user_account u on u.user_account_id = p.owner_id
            left join unit n on n.unit_id = i.unit_id)list",
        .where = "",
        .key = "p.ppap_id",
        .columns = {{.name = "number", .title = "File", .sql = "p.number", .notNull = true, .instant = true, .unique = true},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "revision", .title = "Revision", .sql = "p.revision", .notNull = true},
                    {.name = "customer", .title = "Customer", .sql = "y.name", .notNull = true, .sortBy = "y.name_sort", .link = "party_id"},
                    {.name = "part_number", .title = "Their number", .sql = "p.part_number", .notNull = true},
                    {.name = "level", .title = "Level", .sql = "p.level", .type = number, .notNull = true},
                    {.name = "reason", .title = "Reason", .sql = "p.reason", .notNull = true},
                    {.name = "open_elements", .title = "Elements not ready", .sql = R"list((select count(*) from ppap_element e
                        where e.ppap_id = p.ppap_id and e.state = 'open'))list", .type = number, .notNull = true},
                    {.name = "owner", .title = "Owner", .sql = "u.full_name", .notNull = true},
                    {.name = "due_on", .title = "Due", .sql = "p.due_on", .type = date, .notNull = true, .instant = true},
                    {.name = "state", .title = "State", .sql = "p.state", .notNull = true},
                    {.name = "until_on", .title = "Good until", .sql = "p.until_on", .type = date},
                    {.name = "until_quantity", .title = "Good for", .sql = "p.until_quantity", .type = quantity, .unit = "unit"},
                    {.name = "unit", .title = "Unit", .sql = "n.code", .notNull = true},
                    {.name = "submissions", .title = "Submitted", .sql = "p.submissions", .type = number, .notNull = true},
                    {.name = "item_id", .sql = "p.item_id", .type = key, .notNull = true, .opens = "item"},
                    {.name = "party_id", .sql = "c.party_id", .type = key, .notNull = true, .opens = "party"}},
        .opens = "PPAP file",
        .right = "quality.see"};
    return list;
}

const db::List& ppapElementsList() {
    static const db::List list{
        .name = "ppap_elements",
        .title = "Elements of PPAP files",
        .from = R"list(ppap_element e left join ppap p on p.ppap_id = e.ppap_id left join item i on i.item_id = p.item_id
            left join document_revision r on r.document_revision_id = e.document_revision_id
            left join document d on d.document_id = r.document_id left join fmea f on f.fmea_id = e.fmea_id
            left join control_plan c on c.control_plan_id = e.control_plan_id left join inspection q on q.inspection_id = e.inspection_id)list",
        .where = "",
        .key = "e.ppap_element_id",
        .columns = {{.name = "ppap", .title = "File", .sql = "p.number", .notNull = true, .link = "ppap_id"},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true},
                    {.name = "element_no", .title = "No.", .sql = "e.element_no", .type = number, .notNull = true},
                    {.name = "element", .title = "Element", .sql = "e.element", .notNull = true},
                    {.name = "need", .title = "Goes to the customer", .sql = "e.need", .notNull = true},
                    {.name = "state", .title = "State", .sql = "e.state", .notNull = true},
                    {.name = "note", .title = "Note", .sql = "e.note", .notNull = true},
                    {.name = "document", .title = "Document", .sql = "d.number"},
                    {.name = "fmea", .title = "FMEA", .sql = "f.number"},
                    {.name = "control_plan", .title = "Control plan", .sql = "c.number"},
                    {.name = "inspection", .title = "Inspection", .sql = "q.number"},
                    {.name = "set_at", .title = "When", .sql = "e.set_at", .type = instantTime},
                    {.name = "set_by", .title = "Who", .sql = "e.set_by", .notNull = true},
                    {.name = "file_state", .title = "State of the file", .sql = "p.state", .notNull = true},
                    {.name = "ppap_id", .sql = "e.ppap_id", .type = key, .notNull = true, .opens = "PPAP file"}},
        .right = "quality.see"};
    return list;
}

const db::List& ppapEventsList() {
    static const db::List list{
        .name = "ppap_events",
        .title = "Submissions and answers",
        .from = R"list(ppap_event e left join ppap p on p.ppap_id = e.ppap_id left join item i on i.item_id = p.item_id
            left join unit n on n.unit_id = i.unit_id)list",
        .where = "",
        .key = "e.ppap_event_id",
        .columns = {{.name = "ppap", .title = "File", .sql = "p.number", .notNull = true, .link = "ppap_id"},
                    {.name = "kind", .title = "What happened", .sql = "e.kind", .notNull = true},
                    {.name = "happened_on", .title = "Day", .sql = "e.happened_on", .type = date, .notNull = true},
                    {.name = "person", .title = "Who", .sql = "e.person", .notNull = true},
                    {.name = "note", .title = "Note", .sql = "e.note", .notNull = true},
                    {.name = "until_on", .title = "Good until", .sql = "e.until_on", .type = date},
                    {.name = "quantity", .title = "Good for", .sql = "e.quantity", .type = quantity, .unit = "unit"},
                    {.name = "unit", .title = "Unit", .sql = "n.code", .notNull = true},
                    {.name = "meaning", .title = "Signed for", .sql = "e.meaning", .notNull = true},
                    {.name = "full_name", .title = "Signature", .sql = "e.full_name", .notNull = true},
                    {.name = "recorded_at", .title = "Entered", .sql = "e.recorded_at", .type = instantTime, .notNull = true},
                    {.name = "ppap_id", .sql = "e.ppap_id", .type = key, .notNull = true, .opens = "PPAP file"}},
        .right = "quality.see"};
    return list;
}

}  // namespace quality
