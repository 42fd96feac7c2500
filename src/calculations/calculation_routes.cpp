#include "base/names.h"
#include "calculations/calculation_actions.h"
#include "calculations/calculation_json.h"
#include "calculations/calculation_kinds.h"
#include "calculations/routes.h"
#include "panels/panel_documents_json.h"

namespace calculations {

namespace {

using accounts::Gate;
using record::Work;
using sharing::Viewer;

constexpr const char* kTag = "calculations";

CalculationView view_of(const CalculationSheet& x) {
  const auto& c = x.calculation;
  return {c.id,     c.version,    x.latest_version,  c.kind,        c.name,       c.is_shared,
          x.is_own, x.owner_name, c.holder_id.str(), x.branch_name, c.changed_at, {c.input}};
}

std::string id_of(const http::Request& request) { return std::string(request.path_parameter("id")); }

std::optional<std::int64_t> version_of(const http::Request& request) {
  const auto text = request.query("version");
  return text ? std::optional<std::int64_t>(std::stoll(std::string(*text))) : std::nullopt;
}

template <class Builder>
Builder& with_version(Builder& builder) {
  return builder.query({"version",
                        "One of its versions; without, the latest",
                        http::QueryKind::integer,
                        false,
                        1,
                        1'000'000'000,
                        {}});
}

// A fault of the input stands at its field inside `input`.
base::Status checked(CalculationKind kind, const std::string& input) {
  TRY(have_room(kind));
  auto status = check_input(kind, input);
  if (status.has_value()) return status;
  base::Error error = status.error();
  const std::string input_at = "input";
  for (auto& violation : error.violations) violation.field = input_at + "." + violation.field;
  return error;
}

base::Result<CalculationSheet> read(Gate& gate, const http::Request& request) {
  return gate.read<CalculationSheet>(request, [&](Work& work, const Viewer& viewer) {
    return find_one(work, viewer, id_of(request), version_of(request));
  });
}

base::Status entered(Gate& gate, const http::Request& request) {
  TRY_ASSIGN(const auto found, gate.enter(request));
  const auto decision = sharing::decide_computing(found.viewer);
  if (decision.is_allowed) return base::done();
  return base::Error{base::ErrorCode::forbidden, std::string(decision.ground), {}};
}

void add_answers(http::Router& router, Gate& gate, const std::string& path) {
  auto answer = http::post(path + "/answers");
  router.add(
      panels::with_shown(answer)
          .summary("Compute: the input is the kind's, as samsyn compute reads it (docs/compute)")
          .tag(kTag)
          .body<AnswerFields>()
          .returns<AnswerView>()
          .handle([&gate](const http::Request& request, const AnswerFields& x) -> base::Result<http::Response> {
            TRY(entered(gate, request));
            TRY(have_room(x.kind));
            TRY_ASSIGN(auto found, panels_of(x.kind, x.input.text, panels::shown_of(request)));
            AnswerView out;
            for (auto& panel : found) out.panels.push_back(view_of(std::move(panel)));
            return http::json(out);
          }));
  router.add(http::get(path + "/examples")
                 .summary("What published calculations put into theirs")
                 .tag(kTag)
                 .returns<ListView<ExampleView>>()
                 .handle([&gate](const http::Request& request) -> base::Result<http::Response> {
                   TRY(gate.enter(request));
                   ListView<ExampleView> out;
                   for (const auto& one : examples()) out.items.push_back({one.kind, one.name, {one.input}});
                   return http::json(out);
                 }));
}

void add_reading(http::Router& router, Gate& gate, const std::string& path) {
  router.add(http::get(path)
                 .summary("Calculations: one's own, and what is shared in one's branches")
                 .tag(kTag)
                 .returns<ListView<CalculationView>>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(
                       request, [](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                         ListView<CalculationView> out;
                         for (const auto& one : list_calculations(work, viewer)) out.items.push_back(view_of(one));
                         return http::json(out);
                       });
                 }));
  router.add(
      http::get(path + "/priors")
          .summary(
              "Published effects that are kept, one's own and what is shared, as a project may begin with them")
          .tag(kTag)
          .returns<ListView<KeptPrior>>()
          .handle([&gate](const http::Request& request) {
            return gate.read<http::Response>(request,
                                             [](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                                               ListView<KeptPrior> out;
                                               for (const auto& one : list_calculations(work, viewer)) {
                                                 for (auto& prior : priors_of(one.calculation))
                                                   out.items.push_back(std::move(prior));
                                               }
                                               return http::json(out);
                                             });
          }));
  auto one = http::get(path + "/{id}");
  router.add(with_version(one)
                 .summary("One calculation, as it is or as it was in a version")
                 .tag(kTag)
                 .returns<CalculationView>()
                 .handle([&gate](const http::Request& request) -> base::Result<http::Response> {
                   TRY_ASSIGN(const auto found, read(gate, request));
                   return http::json(view_of(found));
                 }));
}

void add_writing(http::Router& router, Gate& gate, const std::string& path) {
  router.add(
      http::post(path)
          .summary("Keep a calculation by name")
          .tag(kTag)
          .body<NewFields>()
          .creates()
          .handle([&gate](const http::Request& request, const NewFields& x) -> base::Result<http::Response> {
            // Who may not is refused below, and that is noted.
            if (entered(gate, request).has_value()) TRY(checked(x.kind, x.input.text));
            return gate.create(request, [&](Work& work, const Viewer& viewer) {
              return save_calculation(work, viewer,
                                      {base::HolderId(x.branch_id), x.kind, x.name, x.is_shared, x.input.text});
            });
          }));
  router.add(
      http::patch(path + "/{id}")
          .summary("A new version of a calculation of one's own; or its name, sharing or removal")
          .tag(kTag)
          .versioned()
          .body<ChangeFields>()
          .changes()
          .handle([&gate](const http::Request& request, const ChangeFields& x) -> base::Result<http::Response> {
            TRY_ASSIGN(const auto before, read(gate, request));
            const bool is_new = x.input.text != before.calculation.input;
            if (before.is_own && is_new) TRY(checked(before.calculation.kind, x.input.text));
            return gate.change(
                request,
                [&](Work& work, const Viewer& viewer) {
                  return change_calculation(work, viewer, id_of(request), request.version(),
                                            {x.name, x.is_shared, x.is_removed, x.input.text});
                },
                [&](Work& work, const Viewer& viewer) -> base::Result<std::string> {
                  TRY_ASSIGN(const auto now, find_one(work, viewer, id_of(request)));
                  return http::to_json(view_of(now));
                });
          }));
}

base::Result<panels::PanelDocument> document_of(const CalculationSheet& sheet, Language language) {
  const auto& c = sheet.calculation;
  const std::string kind = "kind." + base::name_of(c.kind);
  TRY_ASSIGN(auto panels, panels_of(c.kind, c.input, {language}));
  auto facts = assumptions_of(c.input, language);
  facts.insert(facts.begin(), {say(language, "document.name"), c.name});
  return panels::PanelDocument{say(language, kind),
                               sheet.branch_name,
                               std::move(facts),
                               {say(language, kind + ".assumes"),
                                say(language, "document.version", {{"version", std::to_string(c.version)}})},
                               std::move(panels),
                               c.changed_at,
                               base::name_of(c.kind) + "-" + std::to_string(c.version)};
}

void add_documents(http::Router& router, Gate& gate, const std::string& path) {
  panels::add_panel_documents(
      router, path + "/{id}/calculation", "A calculation as a document", kTag,
      [](auto& builder) -> auto& { return with_version(builder); },
      [&gate](const http::Request& request, Language language) -> base::Result<panels::PanelDocument> {
        TRY_ASSIGN(const auto sheet, read(gate, request));
        TRY(have_room(sheet.calculation.kind));
        return document_of(sheet, language);
      });
  auto input = http::get(path + "/{id}/input.json");
  router.add(with_version(input)
                 .summary("What it is computed from, for samsyn compute")
                 .tag(kTag)
                 .returns_file("application/json")
                 .handle([&gate](const http::Request& request) -> base::Result<http::Response> {
                   TRY_ASSIGN(const auto sheet, read(gate, request));
                   const auto& c = sheet.calculation;
                   return http::attachment("application/json", std::string(c.input),
                                           base::name_of(c.kind) + "-" + std::to_string(c.version) + ".json");
                 }));
}

}  // namespace

void add_calculation_routes(http::Router& router, Gate& gate) {
  const std::string path = "/api/{municipality_id}/calculations";
  add_answers(router, gate, path);
  add_reading(router, gate, path);
  add_writing(router, gate, path);
  add_documents(router, gate, path);
}

}  // namespace calculations
