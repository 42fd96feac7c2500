#include "activities/intervention_json.h"
#include "activities/routes.h"
#include "platform/http/page.h"

namespace activities {

namespace {

using accounts::Gate;

struct InterventionsView {
  std::vector<InterventionRowView> items;
};
template <class V>
void describe(V& v, InterventionsView& x) {
  v.field("items", x.items);
}
std::string_view schema_name(const InterventionsView*) { return "InterventionsOfPerson"; }

std::string id_of(const http::Request& request) { return std::string(request.path_parameter("id")); }

base::Result<http::Response> list(Work& work, const Viewer& viewer, const http::Request& request) {
  const auto page = http::page_request(request);
  InterventionQuery query;
  query.unit_id = base::UnitId(request.query("unit_id").value_or(""));
  query.state = request.query("state").value_or("waiting");
  if (const auto code = request.query("skr_category")) {
    query.skr_category = static_cast<int>(base::find_named<SkrCategory>(*code).value_or(SkrCategory::other));
  }
  query.sort_by = base::find_named<InterventionSort>(page.sort_by).value_or(InterventionSort::queue);
  query.is_descending = page.descending;
  query.limit = page.limit;
  query.offset = (page.page - 1) * page.limit;
  TRY_ASSIGN(const auto answer, list_interventions(work, viewer, query));
  http::Page<InterventionRowView> out;
  for (const auto& row : answer.rows) out.items.push_back(view_of(row, work.today()));
  out.meta = http::page_meta(page, out.items.size(), static_cast<size_t>(answer.total));
  return http::json(out);
}

base::Result<http::Response> list_of_person(Work& work, const Viewer& viewer, const http::Request& request) {
  TRY_ASSIGN(const auto rows, interventions_for(work, viewer, base::PersonId(id_of(request))));
  InterventionsView out;
  for (const auto& row : rows) out.items.push_back(view_of(row, work.today()));
  return http::json(out);
}

base::Result<http::Response> one(Work& work, const Viewer& viewer, const http::Request& request) {
  TRY_ASSIGN(const auto sheet, find_intervention_sheet(work, viewer, id_of(request)));
  return http::json(view_of(sheet, work.today()));
}

template <class Act>
auto reads(Gate& gate, Act act) {
  return [&gate, act](const http::Request& request) {
    return gate.read<http::Response>(request, [&](Work& work, const Viewer& viewer) {
      return act(work, viewer, request);
    });
  };
}

std::vector<std::string> category_names() {
  std::vector<std::string> out;
  for (const auto& [value, name] : kSkrCategoryNames) out.emplace_back(name);
  return out;
}

}  // namespace

void add_intervention_routes(http::Router& router, Gate& gate) {
  router.add(http::post("/api/{municipality_id}/interventions")
                 .summary("Ask for an intervention, or plan or start one of one's own branch")
                 .tag("interventions")
                 .body<NewInterventionView>()
                 .creates()
                 .handle([&gate](const http::Request& request, const NewInterventionView& input) {
                   return gate.create(request, [&](Work& work, const Viewer& viewer) {
                     return add_intervention(work, viewer, intervention_of(input));
                   });
                 }));
  router.add(http::get("/api/{municipality_id}/interventions")
                 .summary("What a unit carries out: its queue, what is planned, ongoing and ended")
                 .tag("interventions")
                 .query({"unit_id", "The unit that carries out", http::QueryKind::id, true, 0, 0, {}})
                 .query({"state", "Waiting for a place, planned, ongoing, ended or all", http::QueryKind::choice, false,
                         0, 0, {"waiting", "planned", "ongoing", "ended", "all"}})
                 .query({"skr_category", "Of one class", http::QueryKind::choice, false, 0, 0, category_names()})
                 .paged({"queue", "name", "asked_on", "planned_starts_on", "planned_ends_on"})
                 .returns<http::Page<InterventionRowView>>()
                 .handle(reads(gate, list)));
  router.add(http::get("/api/{municipality_id}/people/{id}/interventions")
                 .summary("One person's interventions, as far as the viewer may read them")
                 .tag("interventions")
                 .returns<InterventionsView>()
                 .handle(reads(gate, list_of_person)));
  router.add(http::get("/api/{municipality_id}/interventions/{id}")
                 .summary("One intervention with its extent over time, proposals and history")
                 .tag("interventions")
                 .returns<InterventionView>()
                 .handle(reads(gate, one)));
}

}  // namespace activities
