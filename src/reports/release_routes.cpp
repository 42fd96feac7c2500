#include "panels/shown_json.h"
#include "reports/population_json.h"
#include "reports/release_json.h"
#include "reports/routes.h"

namespace reports {

namespace {

using accounts::Gate;
using record::Work;
using sharing::Viewer;

constexpr const char* kZip = "application/zip";

base::Result<http::Response> rules() {
  ColumnRulesView out;
  for (const auto& rule : release_columns()) out.items.push_back({rule.column, rule.identifies, rule.resolutions});
  return http::json(out);
}

base::Result<http::Response> preview(Work& work, const Viewer& viewer, Registers& registers,
                                     const http::Request& request) {
  const auto columns = request.query("columns").value_or("");
  TRY_ASSIGN(const auto found,
             preview_release(work, viewer, registers, population_of(request), std::string(columns)));
  return http::json(view_of(found));
}

base::Result<http::Response> release(Gate& gate, Registers& registers, const http::Request& request,
                                     const NewReleaseView& x) {
  const NewRelease wanted{x.population.asked(), x.columns,  x.purpose,
                          x.recipient,          x.decision, shown_of(request).language};
  TRY_ASSIGN(auto made, gate.write<ReleasedFile>(request, [&](Work& work, const Viewer& viewer) {
    return release_data(work, viewer, registers, wanted);
  }));
  const std::string name = "data-release-" + made.release.id.substr(0, 8) + ".zip";
  auto response = http::attachment(kZip, std::move(made.bytes), name);
  response.headers.emplace_back("Location", std::string(request.path) + "/" + made.release.id);
  return response;
}

void add_log(http::Router& router, Gate& gate, const std::string& path) {
  router.add(http::get(path)
                 .summary("What has left one's own branches, to whom and why")
                 .tag("reports")
                 .returns<ReleasesView>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(
                       request, [&](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                         TRY_ASSIGN(const auto found, list_releases(work, viewer));
                         ReleasesView out;
                         for (const auto& one : found) out.items.push_back(view_of(one));
                         return http::json(out);
                       });
                 }));
  router.add(http::get(path + "/{id}")
                 .summary("One release of data")
                 .tag("reports")
                 .returns<ReleaseView>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(
                       request, [&](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                         TRY_ASSIGN(const auto found,
                                    find_one_release(work, viewer, std::string(request.path_parameter("id"))));
                         return http::json(view_of(found));
                       });
                 }));
}

}  // namespace

void add_release_routes(http::Router& router, Gate& gate, Registers& registers) {
  const std::string path = "/api/{municipality_id}/reports/data-releases";
  router.add(http::get("/api/{municipality_id}/reports/data-release-columns")
                 .summary("The columns that can leave, and how finely")
                 .tag("reports")
                 .returns<ColumnRulesView>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(request, [](Work&, const Viewer&) { return rules(); });
                 }));
  auto check = http::get("/api/{municipality_id}/reports/data-release-preview");
  with_population_alone(check)
      .query({"columns", "For example dates:month,sex:full,age:band", http::QueryKind::text, false, 0, 0, {}})
      .summary("How many are alike in the columns chosen, before anything leaves")
      .tag("reports")
      .returns<ReleasePreviewView>();
  router.add(check.handle([&gate, &registers](const http::Request& request) {
    return gate.read<http::Response>(
        request, [&](Work& work, const Viewer& viewer) { return preview(work, viewer, registers, request); });
  }));
  add_log(router, gate, path);
  auto made = http::post(path).body<NewReleaseView>();
  with_language(made)
      .summary("Release pseudonymised data to somebody outside; kept nowhere, and logged")
      .tag("reports")
      .returns_file(kZip);
  router.add(made.handle([&gate, &registers](const http::Request& request, const NewReleaseView& x) {
    return release(gate, registers, request, x);
  }));
}

}  // namespace reports
