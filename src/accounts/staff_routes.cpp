#include "accounts/administration_json.h"
#include "accounts/routes.h"

namespace accounts {

namespace {

struct StaffChange {
  std::string name;
  bool may_see_protected = false;
  std::vector<RoleInBranchView> roles;
};
template <class V>
void describe(V& v, StaffChange& x) {
  v.text("name", x.name, {.min = 1, .max = 100});
  v.field("may_see_protected", x.may_see_protected);
  v.field("roles", x.roles);
}
std::string_view schema_name(const StaffChange*) { return "StaffChange"; }

struct Activity {
  bool active = true;
};
template <class V>
void describe(V& v, Activity& x) {
  v.field("active", x.active);
}
std::string_view schema_name(const Activity*) { return "StaffActivity"; }

struct Members {
  std::vector<StaffMemberView> items;
};
template <class V>
void describe(V& v, Members& x) {
  v.field("items", x.items);
}

StaffInput input_of(const StaffChange& x) {
  StaffInput out{x.name, x.may_see_protected, {}};
  for (const auto& role : x.roles) out.roles.push_back({role.role, role.branch_id, "", "", role.unit_id, {}});
  return out;
}

base::StaffId id_of(const http::Request& request) {
  return base::StaffId(std::string(request.path_parameter("id")));
}

base::Result<http::Response> list(Work& work, const Viewer& viewer) {
  TRY_ASSIGN(const auto members, list_staff_members(work, viewer));
  Members out;
  for (const auto& member : members) out.items.push_back(view_of(member, viewer, work.now()));
  return http::json(out);
}

base::Result<std::string> current(Work& work, const Viewer& viewer, const base::StaffId& id) {
  TRY_ASSIGN(const auto member, find_staff_member(work, viewer, id));
  std::string out;
  http::write_json(out, view_of(member, viewer, work.now()));
  return out;
}

template <class F>
base::Result<http::Response> change(Gate& gate, const http::Request& request, F act) {
  return gate.change(
      request,
      [&](Work& work, const Viewer& viewer) -> base::Status {
        return act(work, viewer, id_of(request), request.version());
      },
      [&](Work& work, const Viewer& viewer) { return current(work, viewer, id_of(request)); });
}

void add_change_routes(http::Router& router, Gate& gate) {
  router.add(http::put("/api/{municipality_id}/organisation/staff/{id}")
                 .summary("Change a staff member's name, roles and right to protected data")
                 .tag("administration")
                 .versioned()
                 .body<StaffChange>()
                 .changes()
                 .handle([&gate](const http::Request& request, const StaffChange& x) {
                   return change(gate, request, [&](auto& work, const auto& viewer, const auto& id, auto version) {
                     return change_staff(work, viewer, id, version, input_of(x));
                   });
                 }));
  router.add(http::put("/api/{municipality_id}/organisation/staff/{id}/activity")
                 .summary("Let a staff member in, or shut one out")
                 .tag("administration")
                 .versioned()
                 .body<Activity>()
                 .changes()
                 .handle([&gate](const http::Request& request, const Activity& x) {
                   return change(gate, request, [&](auto& work, const auto& viewer, const auto& id, auto version) {
                     return set_active(work, viewer, id, version, x.active);
                   });
                 }));
}

}  // namespace

void add_staff_routes(http::Router& router, Gate& gate) {
  router.add(http::get("/api/{municipality_id}/organisation/staff")
                 .summary("Everybody with a role in the branches that one administers")
                 .tag("administration")
                 .returns<Members>()
                 .handle([&gate](const http::Request& request) { return gate.read<http::Response>(request, list); }));
  router.add(http::get("/api/{municipality_id}/organisation/staff/{id}")
                 .summary("One staff member")
                 .tag("administration")
                 .returns<StaffMemberView>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(
                       request, [&](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                         TRY_ASSIGN(const auto member, find_staff_member(work, viewer, id_of(request)));
                         return http::json(view_of(member, viewer, work.now()));
                       });
                 }));
  router.add(http::post("/api/{municipality_id}/organisation/staff")
                 .summary("Add a staff member with at least one role")
                 .tag("administration")
                 .body<StaffChange>()
                 .creates()
                 .handle([&gate](const http::Request& request, const StaffChange& x) {
                   return gate.create(request, [&](Work& work, const Viewer& viewer) {
                     return add_staff(work, viewer, input_of(x));
                   });
                 }));
  add_change_routes(router, gate);
}

}  // namespace accounts
