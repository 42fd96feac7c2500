#include "accounts/administration_json.h"
#include "accounts/routes.h"

namespace accounts {

namespace {

struct UnitChange {
  std::string name;
  parties::UnitKind kind = parties::UnitKind::unit;
  bool accepts_referrals = false;
  std::optional<base::Date> starts_on;
  std::optional<base::Date> ends_on;
};
template <class V>
void describe(V& v, UnitChange& x) {
  v.text("name", x.name, {.min = 1, .max = 100});
  v.field("kind", x.kind);
  v.field("accepts_referrals", x.accepts_referrals);
  v.field("starts_on", x.starts_on);
  v.field("ends_on", x.ends_on);
}
std::string_view schema_name(const UnitChange*) { return "UnitChange"; }

struct NewUnit {
  base::HolderId branch_id;
  UnitChange unit;
};
template <class V>
void describe(V& v, NewUnit& x) {
  v.field("branch_id", x.branch_id);
  describe(v, x.unit);
}
std::string_view schema_name(const NewUnit*) { return "NewUnit"; }

struct Administered {
  std::vector<AdministeredBranchView> items;
};
template <class V>
void describe(V& v, Administered& x) {
  v.field("items", x.items);
}

UnitInput input_of(const UnitChange& x) { return {x.name, x.kind, x.accepts_referrals, x.starts_on, x.ends_on}; }

base::UnitId id_of(const http::Request& request) {
  return base::UnitId(std::string(request.path_parameter("id")));
}

base::Result<http::Response> list(Work& work, const Viewer& viewer) {
  TRY_ASSIGN(const auto branches, list_administered(work, viewer));
  Administered out;
  for (const auto& one : branches) {
    AdministeredBranchView view{one.branch.id.str(), one.branch.name, {}};
    for (const auto& unit : one.units) view.units.push_back(view_of(unit));
    out.items.push_back(std::move(view));
  }
  return http::json(out);
}

base::Result<http::Response> change(Gate& gate, const http::Request& request, const UnitChange& x) {
  return gate.change(
      request,
      [&](Work& work, const Viewer& viewer) {
        return change_unit(work, viewer, id_of(request), request.version(), input_of(x));
      },
      [&](Work& work, const Viewer& viewer) -> base::Result<std::string> {
        TRY_ASSIGN(const auto unit, find_own_unit(work, viewer, id_of(request)));
        std::string out;
        http::write_json(out, view_of(unit));
        return out;
      });
}

}  // namespace

void add_unit_routes(http::Router& router, Gate& gate) {
  router.add(http::get("/api/{municipality_id}/organisation/branches")
                 .summary("The branches that one administers, with their units and projects")
                 .tag("administration")
                 .returns<Administered>()
                 .handle([&gate](const http::Request& request) { return gate.read<http::Response>(request, list); }));
  router.add(http::post("/api/{municipality_id}/organisation/units")
                 .summary("Make a unit or project in one's branch")
                 .tag("administration")
                 .body<NewUnit>()
                 .creates()
                 .handle([&gate](const http::Request& request, const NewUnit& x) {
                   return gate.create(request, [&](Work& work, const Viewer& viewer) {
                     return add_unit(work, viewer, x.branch_id, input_of(x.unit));
                   });
                 }));
  router.add(http::put("/api/{municipality_id}/organisation/units/{id}")
                 .summary("Change a unit or project")
                 .tag("administration")
                 .versioned()
                 .body<UnitChange>()
                 .changes()
                 .handle([&gate](const http::Request& request, const UnitChange& x) {
                   return change(gate, request, x);
                 }));
}

}  // namespace accounts
