#include "plans/plan_document.h"
#include "plans/routes.h"
#include "plans/sheet_json.h"

namespace plans {

namespace {

using accounts::Gate;

struct Differences {
  std::vector<DifferenceView> items;
};
template <class V>
void describe(V& v, Differences& x) {
  v.field("items", x.items);
}
std::string_view schema_name(const Differences*) { return "PlanDifferences"; }

constexpr int kVersionsMax = 1'000'000;

std::string id_of(const http::Request& request) { return std::string(request.path_parameter("id")); }

// -1, which no version has, for what is no number.
int number_of(const http::Request& request) {
  const auto text = request.path_parameter("number");
  int out = 0;
  for (const char letter : text) {
    if (letter < '0' || letter > '9' || out > kVersionsMax) return -1;
    out = out * 10 + (letter - '0');
  }
  return text.empty() ? -1 : out;
}

// The bytes as they were agreed, whatever has happened since.
base::Result<http::Response> document(Work& work, const Viewer& viewer, const http::Request& request) {
  TRY_ASSIGN(const auto paper, find_plan_paper(work, viewer, id_of(request), number_of(request)));
  if (paper.is_draft) return base::Error{base::ErrorCode::not_found, "plan.version_unknown", {}};
  http::Response response;
  response.body = paper.document;
  return response;
}

// Made after the unit of work: a PDF takes a second, and no connection waits for it.
base::Result<http::Response> pdf(Gate& gate, const http::Request& request) {
  TRY_ASSIGN(const auto paper, gate.read<PlanPaper>(request, [&](Work& work, const Viewer& viewer) {
    return find_plan_paper(work, viewer, id_of(request), number_of(request));
  }));
  const Printed printed{paper.plan, paper.person_name, paper.is_draft, paper.is_withdrawn};
  const Language language = request.query("language").value_or("sv") == "en" ? Language::en : Language::sv;
  TRY_ASSIGN(std::string bytes, plan_pdf(printed, language));
  return http::attachment("application/pdf", std::move(bytes), file_name(printed));
}

base::Result<http::Response> differences(Work& work, const Viewer& viewer, const http::Request& request) {
  TRY_ASSIGN(const auto found, difference_of(work, viewer, id_of(request),
                                             static_cast<int>(request.query_integer("from", 0)),
                                             static_cast<int>(request.query_integer("to", 0))));
  Differences out;
  for (const auto& one : found) out.items.push_back({one});
  return http::json(out);
}

}  // namespace

void add_plan_version_routes(http::Router& router, Gate& gate) {
  const std::string path = "/api/{municipality_id}/plans/{id}";
  router.add(http::get(path + "/versions/{number}")
                 .summary("An agreed version, byte for byte as it was agreed (canonical JSON, RFC 8785)")
                 .tag("plans")
                 .returns_file("application/json")
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(request, [&](Work& work, const Viewer& viewer) {
                     return document(work, viewer, request);
                   });
                 }));
  router.add(http::get(path + "/versions/{number}/pdf")
                 .summary("An agreed version, or as number 0 the draft, to print and sign")
                 .tag("plans")
                 .query({"language", "Swedish or English", http::QueryKind::choice, false, 0, 0, {"sv", "en"}})
                 .returns_file("application/pdf")
                 .handle([&gate](const http::Request& request) { return pdf(gate, request); }));
  router.add(http::get(path + "/difference")
                 .summary("What differs between two versions; 0 is the draft, or what is agreed where there is none")
                 .tag("plans")
                 .query({"from", "The earlier version", http::QueryKind::integer, true, 0, kVersionsMax, {}})
                 .query({"to", "The later version", http::QueryKind::integer, true, 0, kVersionsMax, {}})
                 .returns<Differences>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(request, [&](Work& work, const Viewer& viewer) {
                     return differences(work, viewer, request);
                   });
                 }));
}

}  // namespace plans
