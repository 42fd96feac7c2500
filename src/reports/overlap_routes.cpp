#include "compute/overlap_json.h"
#include "reports/figures_json.h"
#include "reports/overlap_actions.h"
#include "reports/overlap_panels.h"
#include "reports/population_json.h"
#include "reports/routes.h"
#include "reports/shown_json.h"

namespace reports {

namespace {

using accounts::Gate;
using record::Work;
using sharing::Viewer;

struct OverlapView {
  std::string place;
  base::Date from = http::blank<base::Date>();
  base::Date to = http::blank<base::Date>();
  int people = 0;  // on the last day
  std::string register_hash;
  base::Instant read_at = http::blank<base::Instant>();
  std::string population_token;
  std::vector<FigurePanelView> panels;
};
template <class V>
void describe(V& v, OverlapView& x) {
  v.field("place", x.place);
  v.field("from", x.from);
  v.field("to", x.to);
  v.field("people", x.people);
  v.field("register_hash", x.register_hash);
  v.field("read_at", x.read_at);
  v.field("population_token", x.population_token);
  v.field("panels", x.panels);
}
std::string_view schema_name(const OverlapView*) { return "OverlapFigures"; }

// Those whose participation goes on on a day: there is no other basis.
FiguresAsked asked_of(const http::Request& request) {
  FiguresAsked out = population_of(request);
  out.basis = analysis::DateBasis::ongoing;
  return out;
}

base::Result<OverlapSheet> sheet_of(Gate& gate, Registers& registers, const http::Request& request) {
  return gate.read<OverlapSheet>(request, [&](Work& work, const Viewer& viewer) {
    return make_overlap(work, viewer, registers, asked_of(request));
  });
}

// `overlapp-2026-01-01--2026-11-23.pdf`: no name of a unit or a person.
std::string file_name(const FiguresAsked& asked, const std::string& ending, Language language) {
  return std::string(language == Language::sv ? "overlapp-" : "overlap-") + asked.from.str() + "--" +
         asked.to.str() + "." + ending;
}

void add_document_route(http::Router& router, Gate& gate, Registers& registers, Format format) {
  auto builder = http::get("/api/{municipality_id}/reports/overlap." + base::name_of(format));
  with_language(with_ongoing(builder))
      .summary("The same as a document")
      .tag("reports")
      .returns_file(std::string(content_type(format)));
  router.add(
      builder.handle([&gate, &registers, format](const http::Request& request) -> base::Result<http::Response> {
        TRY_ASSIGN(const auto sheet, sheet_of(gate, registers, request));
        const Language language = shown_of(request).language;
        TRY_ASSIGN(std::string bytes, panel_document(document_of(sheet, language), format, language));
        return http::attachment(std::string(content_type(format)), std::move(bytes),
                                file_name(sheet.asked, base::name_of(format), language));
      }));
}

void add_input_route(http::Router& router, Gate& gate, Registers& registers) {
  auto builder = http::get("/api/{municipality_id}/reports/overlap.json");
  with_ongoing(builder)
      .summary("The pseudonymised rows that it is counted from, for samsyn compute overlap")
      .tag("reports")
      .returns_file("application/json");
  router.add(builder.handle([&gate, &registers](const http::Request& request) -> base::Result<http::Response> {
    using Rows = std::vector<analysis::OverlapRow>;
    TRY_ASSIGN(auto rows, gate.read<Rows>(request, [&](Work& work, const Viewer& viewer) {
      return make_overlap_rows(work, viewer, registers, asked_of(request));
    }));
    return http::attachment("application/json", http::to_json(compute::OverlapInput{std::move(rows)}),
                            file_name(asked_of(request), "json", Language::en));
  }));
}

}  // namespace

void add_overlap_routes(http::Router& router, Gate& gate, Registers& registers) {
  auto page = http::get("/api/{municipality_id}/reports/overlap");
  with_shown(with_ongoing(page))
      .summary("At which agencies a population is, alone and at once, month by month")
      .tag("reports")
      .returns<OverlapView>();
  router.add(page.handle([&gate, &registers](const http::Request& request) -> base::Result<http::Response> {
    TRY_ASSIGN(const auto sheet, sheet_of(gate, registers, request));
    OverlapView out{sheet.place,
                    sheet.asked.from,
                    sheet.asked.to,
                    sheet.report.last().total.people,
                    sheet.register_hash,
                    sheet.read_at,
                    token_of(sheet.asked, sheet.register_hash, sheet.read_at),
                    {}};
    for (auto& panel : overlap_panels(sheet.report, shown_of(request)))
      out.panels.push_back(view_of(std::move(panel)));
    return http::json(out);
  }));
  for (const auto& [format, name] : kFormatNames) add_document_route(router, gate, registers, format);
  add_input_route(router, gate, registers);
}

}  // namespace reports
