// The list of items as engineering sees them: what is made now, and what is known of how.
#include "engineering/lists.h"

namespace engineering {

using enum db::ListType;

const db::List& itemFilesList() {
    static const db::List list{
        .name = "item_files",
        .title = "Engineering files",
        .from = R"list(item i left join item_category c on c.item_category_id = i.item_category_id)list",
        .where = "",
        .key = "i.item_id",
        .columns = {{.name = "number", .title = "Number", .sql = "i.number", .notNull = true, .instant = true, .unique = true},
                    {.name = "name", .title = "Name", .sql = "i.name", .notNull = true, .instant = true, .sortBy = "i.name_sort"},
                    {.name = "category", .title = "Category", .sql = "c.code", .notNull = true},
                    {.name = "revision", .title = "Revision", .sql = "i.revision", .notNull = true},
                    {.name = "life",
                     .title = "State",
                     .sql = "(select r.state from item_revision r where r.item_id = i.item_id and r.revision = i.revision)"},
                    {.name = "bill",
                     .title = "Bill of material",
                     .sql = "(select b.state from bom b where b.item_id = i.item_id and b.revision = i.revision and b.alternate = '')"},
                    {.name = "routing",
                     .title = "Routing",
                     .sql = "(select g.state from routing g where g.item_id = i.item_id and g.revision = i.revision and g.alternate = '')"},
                    {.name = "drafts",
                     .title = "Drafts",
                     .sql = "(select count(*) from bom d where d.item_id = i.item_id and d.state = 'draft')",
                     .type = number,
                     .notNull = true},
                    {.name = "drawings",
                     .title = "Drawings",
                     .sql = "(select count(*) from document_use u where u.item_id = i.item_id)",
                     .type = number,
                     .notNull = true}},
        .opens = "item file",
        .right = "engineering.see"};
    return list;
}

}  // namespace engineering
