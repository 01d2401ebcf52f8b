#include "inventory/facts.h"

namespace inventory {

void check(const db::Read& read, const AddCategory& args, db::Reasons& reasons) {
    checkText(reasons, "code", args.code, 60);
    checkText(reasons, "name", args.name);
    if (read.find<ItemCategoryId>(R"sql(select item_category_id from item_category where code = $1)sql",
                                  args.code))
        reasons.add("inventory.category.taken", "There is a category '{code}' already. Choose another code.",
                    {{"code", args.code}}, "code");
    if (args.parent &&
        !read.find<ItemCategoryId>(
            R"sql(select item_category_id from item_category where item_category_id = $1)sql", *args.parent))
        reasons.add("inventory.category.unknown", "There is no such category. Choose one from the list.", {},
                    "parent");
}

CategoryAdded add(db::Tx& tx, const AddCategory& args) {
    return {tx.make<ItemCategoryId>(R"sql(
        insert into item_category (code, name, parent_id, costing, version) values ($1, $2, $3, $4, 1)
        returning item_category_id
    )sql", args.code, args.name, args.parent,
        args.costing.value_or(Costing::standard))};
}

}  // namespace inventory
