// Things that come in variants: questions with answers, rules between them, and one wide bill of material whose lines
// say in which variants they are.
#pragma once
#include "engineering/engineering.h"

namespace engineering {

struct NewValue {
    std::string code, name;
};
// engineering.addOptionGroup: a question; one answer must be given unless it is `optional`.
struct AddOptionGroup {
    ItemId item;
    std::string code, name;
    bool optional = false;
    std::vector<NewValue> values;
};
struct OptionGroupKept {
    OptionGroupId group;
};
// engineering.addOptionValue
struct AddOptionValue {
    OptionGroupId group;
    std::string code, name;
};
struct OptionValueKept {
    OptionValueId value;
};
// engineering.setOptionRule: where the one value is chosen, the other must be chosen too, or must not (`excludes`);
// `end`: there is no such rule any more.
struct SetOptionRule {
    OptionValueId value, other;
    bool excludes = false;
    bool end = false;
};

struct ChosenValue {
    OptionValueId value;
};
// engineering.makeVariant: an item of its own with the released bill picked from the wide one, the same routing, and
// its cost rolled up. The same choice gives the same item. No number: the item's with the codes of the values.
struct MakeVariant {
    ItemId item;
    std::vector<ChosenValue> values;
    std::string number, name;
};
struct VariantMade {
    ItemId item;
    std::string number;
    bool fresh = false;  // made now
    std::optional<BomId> bom;
};

void check(const db::Read&, const AddOptionGroup&, db::Reasons&);
void check(const db::Read&, const AddOptionValue&, db::Reasons&);
void check(const db::Read&, const SetOptionRule&, db::Reasons&);
void check(const db::Read&, const MakeVariant&, db::Reasons&);
OptionGroupKept addOptionGroup(db::Tx&, const AddOptionGroup&);
OptionValueKept addOptionValue(db::Tx&, const AddOptionValue&);
OptionValueKept setOptionRule(db::Tx&, const SetOptionRule&);
VariantMade makeVariant(db::Tx&, const MakeVariant&);

extern const db::Action<AddOptionGroup, OptionGroupKept> addOptionGroupAction;
extern const db::Action<AddOptionValue, OptionValueKept> addOptionValueAction;
extern const db::Action<SetOptionRule, OptionValueKept> setOptionRuleAction;
extern const db::Action<MakeVariant, VariantMade> makeVariantAction;

}  // namespace engineering
