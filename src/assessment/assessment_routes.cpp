#include "assessment/routes.h"

#include "assessment/assessment_json.h"
#include "base/names.h"

namespace assessment {

namespace {

using accounts::Gate;

base::PersonId id_of(const http::Request& request) {
  return base::PersonId(std::string(request.path_parameter("id")));
}

std::vector<std::string> variable_names() {
  std::vector<std::string> out;
  for (const auto& [variable, name] : enum_names(Variable{})) out.emplace_back(name);
  return out;
}

base::Result<http::Response> read_one(Work& work, const Viewer& viewer, const http::Request& request) {
  std::optional<base::Date> as_of;
  if (const auto asked = request.query("as_of")) as_of = base::Date::parse(*asked);
  TRY_ASSIGN(const auto sheet, find_assessment_sheet(work, viewer, id_of(request), as_of));
  return http::json(view_of(sheet));
}

base::Result<http::Response> read_history(Work& work, const Viewer& viewer, const http::Request& request) {
  const auto variable = base::named<Variable>(request.query("variable").value_or(""));
  TRY_ASSIGN(const auto rows, find_answer_history(work, viewer, id_of(request), variable));
  return http::json(view_of(rows));
}

base::Result<std::string> current(Work& work, const Viewer& viewer, const base::PersonId& id) {
  TRY_ASSIGN(const auto sheet, find_assessment_sheet(work, viewer, id, {}));
  std::string out;
  http::write_json(out, view_of(sheet));
  return out;
}

void add_reading(http::Router& router, Gate& gate, const std::string& path) {
  router.add(http::get(path)
                 .summary("The mapping of the person's situation, now or as it was known on an earlier day")
                 .tag("assessment")
                 .query({"as_of", "What had been recorded at the end of that day: the same for ever",
                         http::QueryKind::date, false, 0, 0, {}})
                 .returns<AssessmentView>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(request, [&](Work& work, const Viewer& viewer) {
                     return read_one(work, viewer, request);
                   });
                 }));
  router.add(http::get(path + "/answers")
                 .summary("Every answer to one question, the newest first")
                 .tag("assessment")
                 .query({"variable", "The question", http::QueryKind::choice, true, 0, 0, variable_names()})
                 .returns<AnswerHistoryView>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(request, [&](Work& work, const Viewer& viewer) {
                     return read_history(work, viewer, request);
                   });
                 }));
}

void add_acts(http::Router& router, Gate& gate, const std::string& path) {
  router.add(http::post(path + "/sittings")
                 .summary("Save the answers of one sitting")
                 .tag("assessment")
                 .body<NewSittingView>()
                 .creates()
                 .handle([&gate](const http::Request& request, const NewSittingView& input) {
                   return gate.create(request, [&](Work& work, const Viewer& viewer) {
                     return hold_sitting(work, viewer, id_of(request), sitting_of(input));
                   });
                 }));
  router.add(http::post(path + "/completion")
                 .summary("Say that the mapping is complete for now")
                 .tag("assessment")
                 .versioned()
                 .changes()
                 .handle([&gate](const http::Request& request) {
                   return gate.change(
                       request,
                       [&](Work& work, const Viewer& viewer) {
                         return complete_assessment(work, viewer, id_of(request), request.version());
                       },
                       [&](Work& work, const Viewer& viewer) { return current(work, viewer, id_of(request)); });
                 }));
}

}  // namespace

void add_assessment_routes(http::Router& router, Gate& gate) {
  const std::string path = "/api/{municipality_id}/people/{id}/assessment";
  add_reading(router, gate, path);
  add_acts(router, gate, path);
}

}  // namespace assessment
