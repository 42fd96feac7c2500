#include <algorithm>

#include "placements/placement_actions.h"
#include "placements/placement_html.h"
#include "placements/routes.h"
#include "platform/documents/pdf.h"

namespace placements {

namespace {

using accounts::Gate;

Language language_of(const http::Request& request) {
  return request.query("language").value_or("sv") == "en" ? Language::en : Language::sv;
}

base::Result<PlacementDetails> details_of(Gate& gate, const http::Request& request) {
  return gate.read<PlacementDetails>(request, [&](Work& work, const Viewer& viewer) {
    return export_placement(work, viewer, std::string(request.path_parameter("id")));
  });
}

// The name says what it is and nothing of whom.
base::Result<http::Response> pdf(const std::string& html, const char* name) {
  TRY_ASSIGN(std::string bytes, platform::render_pdf(html));
  return http::attachment("application/pdf", std::move(bytes), std::string(name) + ".pdf");
}

base::Result<http::Response> agreement(Gate& gate, const http::Request& request) {
  TRY_ASSIGN(const auto details, details_of(gate, request));
  const auto language = language_of(request);
  return pdf(agreement_html(details.sheet, language),
             language == Language::sv ? "trepartsoverenskommelse" : "three-party-agreement");
}

base::Result<http::Response> work_ability(Gate& gate, const http::Request& request) {
  TRY_ASSIGN(const auto details, details_of(gate, request));
  const std::string id(request.path_parameter("work_ability_id"));
  const auto& all = details.work_abilities;
  const auto found = std::find_if(all.begin(), all.end(), [&](const SignedAbility& one) { return one.made.id == id; });
  if (found == all.end()) return base::Error{base::ErrorCode::not_found, "work_ability.unknown", {}};
  const auto language = language_of(request);
  return pdf(work_ability_html(details.sheet, *found, language),
             language == Language::sv ? "bedomning-av-arbetsformaga" : "work-ability-assessment");
}

void add_document(http::Router& router, Gate& gate, const std::string& path, const char* summary,
                  base::Result<http::Response> (*make)(Gate&, const http::Request&)) {
  auto builder = http::get(path);
  builder.query({"language", "Swedish or English", http::QueryKind::choice, false, 0, 0, {"sv", "en"}})
      .summary(summary)
      .tag("placements")
      .returns_file("application/pdf");
  router.add(builder.handle([&gate, make](const http::Request& request) { return make(gate, request); }));
}

}  // namespace

void add_document_routes(http::Router& router, Gate& gate) {
  const std::string one = "/api/{municipality_id}/placements/{id}";
  add_document(router, gate, one + "/agreement.pdf", "The agreement of the three parties", agreement);
  add_document(router, gate, one + "/work-abilities/{work_ability_id}/document.pdf",
               "An assessment of work ability as a document", work_ability);
}

}  // namespace placements
