// Lists of drawings, change orders, parameters, makers' numbers and options.
#include "engineering/lists.h"

namespace engineering {

using enum db::ListType;

const db::List& documentsList() {
    static const db::List list{
        .name = "documents",
        .title = "Documents",
        .from = R"list(document d left join item i on i.item_id = d.item_id)list",
        .where = "",
        .key = "d.document_id",
        .columns = {{.name = "number", .title = "Number", .sql = "d.number", .notNull = true, .instant = true, .unique = true},
                    {.name = "title", .title = "Title", .sql = "d.title", .notNull = true},
                    {.name = "kind", .title = "Kind", .sql = "d.kind", .notNull = true},
                    {.name = "item", .title = "Item", .sql = "i.number", .link = "item_id"},
                    {.name = "released",
                     .title = "Released revision",
                     .sql = "(select r.revision from document_revision r where r.document_id = d.document_id and r.state = 'released')"},
                    {.name = "item_id", .sql = "d.item_id", .type = key, .opens = "item"}},
        .opens = "document",
        .right = "engineering.see"};
    return list;
}

const db::List& documentRevisionsList() {
    static const db::List list{
        .name = "document_revisions",
        .title = "Revisions of documents",
        .from = R"list(document_revision r left join document d on d.document_id = r.document_id
            left join change_order o on o.change_order_id = r.change_order_id)list",
        .where = "",
        .key = "r.document_revision_id",
        .columns = {{.name = "document", .title = "Document", .sql = "d.number", .notNull = true, .link = "document_id"},
                    {.name = "title", .title = "Title", .sql = "d.title", .notNull = true},
                    {.name = "revision", .title = "Revision", .sql = "r.revision", .notNull = true},
                    {.name = "state", .title = "State", .sql = "r.state", .notNull = true},
                    {.name = "file_name", .title = "File", .sql = "r.file_name", .notNull = true},
                    {.name = "change_order", .title = "Change order", .sql = "o.number", .link = "change_order_id"},
                    {.name = "released_at", .title = "Released", .sql = "r.released_at", .type = instantTime},
                    {.name = "document_id", .sql = "r.document_id", .type = key, .notNull = true, .opens = "document"},
                    {.name = "change_order_id", .sql = "r.change_order_id", .type = key, .opens = "change order"}},
        .right = "engineering.see"};
    return list;
}

const db::List& changeOrdersList() {
    static const db::List list{
        .name = "change_orders",
        .title = "Change orders",
        .from = R"list(change_order o left join site s on s.site_id = o.site_id)list",
        .where = "",
        .key = "o.change_order_id",
        .columns = {{.name = "number", .title = "Number", .sql = "o.number", .notNull = true, .instant = true, .unique = true},
                    {.name = "kind", .title = "Kind", .sql = "o.kind", .notNull = true},
                    {.name = "title", .title = "Title", .sql = "o.title", .notNull = true},
                    {.name = "state", .title = "State", .sql = "o.state", .notNull = true},
                    {.name = "author", .title = "Author", .sql = "o.author", .notNull = true},
                    {.name = "effectivity", .title = "Takes hold by", .sql = "o.effectivity", .notNull = true},
                    {.name = "effective_on", .title = "Takes hold on", .sql = "o.effective_on", .type = date},
                    {.name = "effective_serial", .title = "From serial", .sql = "o.effective_serial"},
                    {.name = "released_at", .title = "Released", .sql = "o.released_at", .type = instantTime},
                    {.name = "site", .title = "Site", .sql = "s.code", .notNull = true}},
        .opens = "change order",
        .right = "engineering.see"};
    return list;
}

const db::List& changeItemsList() {
    static const db::List list{
        .name = "change_items",
        .title = "Items of change orders",
        .from = R"list(change_order_item x left join change_order o on o.change_order_id = x.change_order_id
            left join item i on i.item_id = x.item_id)list",
        .where = "",
        .key = "x.change_order_item_id",
        .columns = {{.name = "change_order", .title = "Change order", .sql = "o.number", .notNull = true, .link = "change_order_id"},
                    {.name = "state", .title = "State", .sql = "o.state", .notNull = true},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "from_revision", .title = "From revision", .sql = "x.from_revision", .notNull = true},
                    {.name = "to_revision", .title = "To revision", .sql = "x.to_revision", .notNull = true},
                    {.name = "disposition", .title = "Old stock", .sql = "x.disposition", .notNull = true},
                    {.name = "unit_cost", .title = "New cost", .sql = "x.unit_cost", .type = price, .secret = "cost.see"},
                    {.name = "in_force_at", .title = "Took hold", .sql = "x.in_force_at", .type = instantTime},
                    {.name = "change_order_id", .sql = "x.change_order_id", .type = key, .notNull = true, .opens = "change order"},
                    {.name = "item_id", .sql = "x.item_id", .type = key, .notNull = true, .opens = "item"}},
        .right = "engineering.see"};
    return list;
}

const db::List& changeApprovalsList() {
    static const db::List list{
        .name = "change_approvals",
        .title = "Signatures of change orders",
        .from = R"list(change_approval a left join change_order o on o.change_order_id = a.change_order_id)list",
        .where = "",
        .key = "a.change_approval_id",
        .columns = {{.name = "change_order", .title = "Change order", .sql = "o.number", .notNull = true, .link = "change_order_id"},
                    {.name = "order_version", .title = "Version signed", .sql = "a.order_version", .type = number, .notNull = true},
                    {.name = "decision", .title = "Decision", .sql = "a.decision", .notNull = true},
                    {.name = "signed_by", .title = "Signed by", .sql = "a.full_name", .notNull = true},
                    {.name = "meaning", .title = "Meaning", .sql = "a.meaning", .notNull = true},
                    {.name = "comment", .title = "Comment", .sql = "a.comment", .notNull = true},
                    {.name = "signed_at", .title = "Signed at", .sql = "a.signed_at", .type = instantTime, .notNull = true},
                    {.name = "change_order_id", .sql = "a.change_order_id", .type = key, .notNull = true, .opens = "change order"}},
        .right = "engineering.see"};
    return list;
}

const db::List& parametersList() {
    static const db::List list{
        .name = "parameters",
        .title = "Parameters",
        .from = R"list(parameter p)list",
        .where = "",
        .key = "p.parameter_id",
        .columns = {{.name = "name", .title = "Name", .sql = "p.name", .notNull = true, .instant = true, .unique = true},
                    {.name = "unit", .title = "Unit", .sql = "p.unit", .notNull = true},
                    {.name = "items",
                     .title = "Items",
                     .sql = "(select count(*) from item_parameter x where x.parameter_id = p.parameter_id)",
                     .type = number,
                     .notNull = true}},
        .opens = "parameter",
        .right = "engineering.see"};
    return list;
}

const db::List& itemParametersList() {
    static const db::List list{
        .name = "item_parameters",
        .title = "Parameters of items",
        .from = R"list(item_parameter x left join parameter p on p.parameter_id = x.parameter_id
            left join item i on i.item_id = x.item_id)list",
        .where = "",
        .key = "x.item_parameter_id",
        .columns = {{.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "item_name", .title = "Item name", .sql = "i.name", .notNull = true, .sortBy = "i.name_sort"},
                    {.name = "parameter", .title = "Parameter", .sql = "p.name", .notNull = true},
                    {.name = "text", .title = "As written", .sql = "x.text", .notNull = true},
                    {.name = "number", .title = "As a number", .sql = "x.number", .type = quantity, .unit = "unit"},
                    {.name = "unit", .title = "Unit", .sql = "p.unit", .notNull = true},
                    {.name = "item_id", .sql = "x.item_id", .type = key, .notNull = true, .opens = "item"}},
        .right = "engineering.see"};
    return list;
}

const db::List& makerPartsList() {
    static const db::List list{
        .name = "maker_parts",
        .title = "Makers' numbers",
        .from = R"list(maker_part m left join item i on i.item_id = m.item_id)list",
        .where = "",
        .key = "m.maker_part_id",
        .columns = {{.name = "number", .title = "Maker's number", .sql = "m.number", .notNull = true},
                    {.name = "maker", .title = "Maker", .sql = "m.maker", .notNull = true},
                    {.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "item_name", .title = "Item name", .sql = "i.name", .notNull = true, .sortBy = "i.name_sort"},
                    {.name = "priority", .title = "Priority", .sql = "m.priority", .type = number, .notNull = true},
                    {.name = "state", .title = "State", .sql = "m.state", .notNull = true},
                    {.name = "item_id", .sql = "m.item_id", .type = key, .notNull = true, .opens = "item"}},
        .right = "engineering.see"};
    return list;
}

const db::List& optionValuesList() {
    static const db::List list{
        .name = "option_values",
        .title = "Options",
        .from = R"list(option_value v left join option_group g on g.option_group_id = v.option_group_id
            left join item i on i.item_id = g.item_id)list",
        .where = "",
        .key = "v.option_value_id",
        .columns = {{.name = "item", .title = "Item", .sql = "i.number", .notNull = true, .link = "item_id"},
                    {.name = "question", .title = "Question", .sql = "g.name", .notNull = true},
                    {.name = "code", .title = "Code", .sql = "v.code", .notNull = true},
                    {.name = "name", .title = "Answer", .sql = "v.name", .notNull = true},
                    {.name = "item_id", .sql = "g.item_id", .type = key, .notNull = true, .opens = "item"}},
        .right = "engineering.see"};
    return list;
}

}  // namespace engineering
