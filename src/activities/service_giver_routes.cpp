#include "activities/routes.h"
#include "activities/service_giver_actions.h"
#include "platform/http/json.h"

namespace activities {

namespace {

using accounts::Gate;

struct GiverView {
  std::string id;
  std::int64_t version = 1;
  base::StaffId staff_id;
  std::string name;
  base::Date from_on = http::blank<base::Date>();
  std::optional<base::Date> to_on;
  bool works_here = false;
};
template <class V>
void describe(V& v, GiverView& x) {
  v.field("id", x.id);
  v.field("version", x.version);
  v.field("staff_id", x.staff_id);
  v.field("name", x.name);
  v.field("from_on", x.from_on);
  v.field("to_on", x.to_on);
  v.field("works_here", x.works_here);
}
std::string_view schema_name(const GiverView*) { return "ServiceGiver"; }

struct ColleagueView {
  base::StaffId id;
  std::string name;
};
template <class V>
void describe(V& v, ColleagueView& x) {
  v.field("id", x.id);
  v.field("name", x.name);
}

struct GiversView {
  std::vector<GiverView> items;
  std::vector<ColleagueView> colleagues;
};
template <class V>
void describe(V& v, GiversView& x) {
  v.field("items", x.items);
  v.field("colleagues", x.colleagues);
}
std::string_view schema_name(const GiversView*) { return "ServiceGivers"; }

struct NewGiver {
  base::StaffId staff_id;
  base::Date from_on = http::blank<base::Date>();
};
template <class V>
void describe(V& v, NewGiver& x) {
  v.field("staff_id", x.staff_id);
  v.field("from_on", x.from_on);
}
std::string_view schema_name(const NewGiver*) { return "NewServiceGiver"; }

struct GiverEnd {
  base::Date to_on = http::blank<base::Date>();
};
template <class V>
void describe(V& v, GiverEnd& x) {
  v.field("to_on", x.to_on);
}
std::string_view schema_name(const GiverEnd*) { return "ServiceGiverEnd"; }

std::string type_of(const http::Request& request) { return std::string(request.path_parameter("id")); }

base::Result<http::Response> list(Work& work, const Viewer& viewer, const http::Request& request) {
  TRY_ASSIGN(const auto sheet, list_givers(work, viewer, type_of(request)));
  GiversView out;
  for (const auto& [giver, name, works_here] : sheet.givers) {
    out.items.push_back({giver.id, giver.version, giver.staff_id, name, giver.from_on, giver.to_on, works_here});
  }
  for (const auto& [id, name] : sheet.colleagues) out.colleagues.push_back({id, name});
  return http::json(out);
}

}  // namespace

void add_service_giver_routes(http::Router& router, Gate& gate) {
  const std::string path = "/api/{municipality_id}/intervention-types/{id}/givers";
  router.add(http::get(path)
                 .summary("Who can give an intervention, for those who keep the catalogue")
                 .tag("interventions")
                 .returns<GiversView>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(
                       request, [&](Work& work, const Viewer& viewer) { return list(work, viewer, request); });
                 }));
  router.add(http::post(path)
                 .summary("Somebody can give it from a day on")
                 .tag("interventions")
                 .body<NewGiver>()
                 .creates()
                 .handle([&gate](const http::Request& request, const NewGiver& x) {
                   return gate.create(request, [&](Work& work, const Viewer& viewer) {
                     return add_giver(work, viewer, type_of(request), x.staff_id, x.from_on);
                   });
                 }));
  router.add(http::post(path + "/{giver_id}/end")
                 .summary("Somebody cannot give it from a day on; from the first day: never could")
                 .tag("interventions")
                 .versioned()
                 .body<GiverEnd>()
                 .changes()
                 .handle([&gate](const http::Request& request, const GiverEnd& x) {
                   return gate.change(request, [&](Work& work, const Viewer& viewer) {
                     return end_giver(work, viewer, type_of(request), std::string(request.path_parameter("giver_id")),
                                      request.version(), x.to_on);
                   });
                 }));
}

}  // namespace activities
