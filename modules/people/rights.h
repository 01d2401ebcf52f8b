// Who may pass on what: the rules that keep rights from growing by themselves.
#pragma once
#include <span>

#include "people/people.h"

namespace people {

BOOST_DESCRIBE_STRUCT(Grant, (), (role, site))

// The rights there are; without them any well-formed name is taken for one.
void knowRights(const db::Actions&);

// "people.permission.unknown": neither an action, nor another right, nor '*'.
void checkPermissions(db::Reasons&, std::span<const std::string> permissions, const std::string& field);
// "people.role.own", "people.role.beyond": the actor would hand out rights of the role that he does not hold
// there himself; `own`: to himself.
void checkGrant(const db::Read&, db::Reasons&, const Grant&, bool own, std::string_view field);
// The same for rights added to a role: whoever has it would get them.
void checkAdded(const db::Read&, db::Reasons&, RoleId, std::span<const std::string> permissions);
// Whether the actor holds the right at the site, or without one everywhere.
bool holds(const db::Read&, std::string_view permission, std::optional<SiteId>);
bool hasRole(const db::Read&, RoleId);  // the actor, at any site
// "people.admin.last": nobody would hold '*' everywhere any more without this user and role (0: any).
void checkAdminLeft(const db::Read&, db::Reasons&, UserAccountId without, RoleId role, std::string_view field);
void insert(db::Tx&, UserAccountId, const Grant&);

}  // namespace people
