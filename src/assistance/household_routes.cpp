#include "assistance/household_json.h"
#include "assistance/routes.h"

namespace assistance {

namespace {

using accounts::Gate;

std::string id_of(const http::Request& request) { return std::string(request.path_parameter("id")); }

base::Result<std::string> current(Work& work, const Viewer& viewer, const http::Request& request) {
  TRY_ASSIGN(const auto sheet, find_household_sheet(work, viewer, id_of(request)));
  std::string out;
  http::write_json(out, view_of(sheet));
  return out;
}

// A change of a household, in the version that was seen.
template <class Act>
base::Result<http::Response> change(Gate& gate, const http::Request& request, Act act) {
  return gate.change(
      request, [&](Work& work, const Viewer& viewer) { return act(work, viewer, id_of(request), request.version()); },
      [&](Work& work, const Viewer& viewer) { return current(work, viewer, request); });
}

void add_reading_and_forming(http::Router& router, Gate& gate) {
  router.add(http::get("/api/{municipality_id}/people/{id}/assistance")
                 .summary("The person's households and financial assistance month by month")
                 .tag("assistance")
                 .returns<AssistanceView>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(
                       request, [&](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                         TRY_ASSIGN(const auto sheet,
                                    find_assistance_sheet(work, viewer, base::PersonId(id_of(request))));
                         return http::json(view_of(sheet));
                       });
                 }));
  router.add(http::post("/api/{municipality_id}/households")
                 .summary("Form a household with a person as its registered applicant")
                 .tag("assistance")
                 .body<NewHouseholdView>()
                 .creates()
                 .handle([&gate](const http::Request& request, const NewHouseholdView& x) {
                   return gate.create(request, [&](Work& work, const Viewer& viewer) {
                     return form_household(work, viewer, x.person_id, fields_of(x.fields));
                   });
                 }));
}

void add_changes(http::Router& router, Gate& gate, const std::string& path) {
  router.add(http::patch(path)
                 .summary("Change a household's type, first day and members")
                 .tag("assistance")
                 .versioned()
                 .body<HouseholdFieldsView>()
                 .changes()
                 .handle([&gate](const http::Request& request, const HouseholdFieldsView& x) {
                   return change(gate, request, [&](auto& work, auto& viewer, const auto& id, auto version) {
                     return change_household(work, viewer, id, version, fields_of(x));
                   });
                 }));
  router.add(http::post(path + "/dissolution")
                 .summary("Say that a household is no more")
                 .tag("assistance")
                 .versioned()
                 .body<DissolutionView>()
                 .changes()
                 .handle([&gate](const http::Request& request, const DissolutionView& x) {
                   return change(gate, request, [&](auto& work, auto& viewer, const auto& id, auto version) {
                     return dissolve_household(work, viewer, id, version, x.dissolved_on);
                   });
                 }));
}

void add_months(http::Router& router, Gate& gate, const std::string& path) {
  router.add(http::post(path + "/months")
                 .summary("Record what a household was paid, one or more months at once")
                 .tag("assistance")
                 .versioned()
                 .body<NewMonthsView>()
                 .changes()
                 .handle([&gate](const http::Request& request, const NewMonthsView& x) {
                   return change(gate, request, [&](auto& work, auto& viewer, const auto& id, auto version) {
                     return record_assistance(work, viewer, id, version, months_of(x));
                   });
                 }));
  router.add(http::post(path + "/corrections")
                 .summary("Correct the amount of one month")
                 .tag("assistance")
                 .versioned()
                 .body<CorrectionView>()
                 .changes()
                 .handle([&gate](const http::Request& request, const CorrectionView& x) {
                   return change(gate, request, [&](auto& work, auto& viewer, const auto& id, auto version) {
                     return correct_assistance(work, viewer, id, version, month_of(x.corrected), x.reason);
                   });
                 }));
}

void add_obstacles(http::Router& router, Gate& gate, const std::string& path) {
  router.add(http::post(path + "/support-obstacles")
                 .summary("Say what stands in the way of a grown member's own livelihood, for a month and on")
                 .tag("assistance")
                 .versioned()
                 .body<JudgedObstacleView>()
                 .changes()
                 .handle([&gate](const http::Request& request, const JudgedObstacleView& x) {
                   return change(gate, request, [&](auto& work, auto& viewer, const auto& id, auto version) {
                     return judge_obstacle(work, viewer, id, version, {x.person_id, x.month, x.obstacle});
                   });
                 }));
}

void add_ends(http::Router& router, Gate& gate, const std::string& path) {
  router.add(http::post(path + "/ends")
                 .summary("Say why assistance ended, for the first month without")
                 .tag("assistance")
                 .versioned()
                 .body<AssistanceEndView>()
                 .changes()
                 .handle([&gate](const http::Request& request, const AssistanceEndView& x) {
                   return change(gate, request, [&](auto& work, auto& viewer, const auto& id, auto version) {
                     return tell_assistance_end(work, viewer, id, version, {x.month, x.reason});
                   });
                 }));
}

}  // namespace

void add_household_routes(http::Router& router, Gate& gate) {
  const std::string path = "/api/{municipality_id}/households/{id}";
  add_reading_and_forming(router, gate);
  add_changes(router, gate, path);
  add_months(router, gate, path);
  add_obstacles(router, gate, path);
  add_ends(router, gate, path);
}

}  // namespace assistance
