#include "engineering/engineering.h"

#include "shared/numbers.h"

namespace engineering {

BOOST_DESCRIBE_STRUCT(BomLine, (), (item, quantity, validFrom, validTo))
BOOST_DESCRIBE_STRUCT(AddBom, (), (item, revision, lines))
BOOST_DESCRIBE_STRUCT(BomAdded, (), (bom))

const db::Action<AddBom, BomAdded> addBomAction{"engineering.addBom",
                                                "Add the bill of material of an item's revision", addBom,
                                                check, db::codec<AddBom, BomAdded>()};

void install(db::Actions& actions) { actions.add(addBomAction); }

}  // namespace engineering
