#include "reports/figures_json.h"
#include "reports/mapping_actions.h"
#include "reports/population_json.h"
#include "reports/routes.h"
#include "reports/shown_json.h"

namespace reports {

namespace {

using accounts::Gate;
using record::Work;
using sharing::Viewer;

struct MappingView {
  std::string place;
  base::Date from = http::blank<base::Date>();
  base::Date to = http::blank<base::Date>();
  int people = 0;
  std::string register_hash;
  base::Instant read_at = http::blank<base::Instant>();
  std::vector<FigurePanelView> panels;
};
template <class V>
void describe(V& v, MappingView& x) {
  v.field("place", x.place);
  v.field("from", x.from);
  v.field("to", x.to);
  v.field("people", x.people);
  v.field("register_hash", x.register_hash);
  v.field("read_at", x.read_at);
  v.field("panels", x.panels);
}
std::string_view schema_name(const MappingView*) { return "MappingFigures"; }

base::Result<MappingSheet> sheet_of(Gate& gate, Registers& registers, const http::Request& request) {
  return gate.read<MappingSheet>(request, [&](Work& work, const Viewer& viewer) {
    return make_mapping(work, viewer, registers, population_of(request));
  });
}

// `kartlaggning-2026-11-23.pdf`: no name of a unit or a person.
std::string file_name(const FiguresAsked& asked, Format format, Language language) {
  return std::string(language == Language::sv ? "kartlaggning-" : "mapping-") + asked.to.str() + "." +
         base::name_of(format);
}

void add_document_route(http::Router& router, Gate& gate, Registers& registers, Format format) {
  auto builder = http::get("/api/{municipality_id}/reports/mapping." + base::name_of(format));
  with_language(with_population(builder))
      .summary("The same as a document")
      .tag("reports")
      .returns_file(std::string(content_type(format)));
  router.add(
      builder.handle([&gate, &registers, format](const http::Request& request) -> base::Result<http::Response> {
        TRY_ASSIGN(const auto sheet, sheet_of(gate, registers, request));
        const Language language = shown_of(request).language;
        TRY_ASSIGN(std::string bytes, panel_document(document_of(sheet, language), format, language));
        return http::attachment(std::string(content_type(format)), std::move(bytes),
                                file_name(sheet.asked, format, language));
      }));
}

}  // namespace

void add_mapping_routes(http::Router& router, Gate& gate, Registers& registers) {
  const std::string path = "/api/{municipality_id}/reports/mapping";
  auto page = http::get(path);
  with_shown(with_population(page))
      .summary("What is known of a population's situation")
      .tag("reports")
      .returns<MappingView>();
  router.add(page.handle([&gate, &registers](const http::Request& request) -> base::Result<http::Response> {
    TRY_ASSIGN(const auto sheet, sheet_of(gate, registers, request));
    MappingView out{sheet.place,
                    sheet.asked.from,
                    sheet.asked.to,
                    sheet.report.people.total,
                    sheet.register_hash,
                    sheet.read_at,
                    {}};
    for (auto& panel : mapping_panels(sheet.report, shown_of(request)))
      out.panels.push_back(view_of(std::move(panel)));
    return http::json(out);
  }));
  for (const auto& [format, name] : kFormatNames) add_document_route(router, gate, registers, format);
}

}  // namespace reports
