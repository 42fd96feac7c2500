#include "reports/cross_table_actions.h"
#include "reports/figures_json.h"
#include "reports/figures_text.h"
#include "reports/panel_document.h"
#include "reports/population_json.h"
#include "reports/routes.h"
#include "reports/shown_json.h"

namespace reports {

namespace {

using accounts::Gate;
using record::Work;
using sharing::Viewer;

struct CrossTableView {
  std::string place;
  base::Date from = http::blank<base::Date>();
  base::Date to = http::blank<base::Date>();
  std::string register_hash;
  base::Instant read_at = http::blank<base::Instant>();
  std::string population_token;
  std::vector<FigurePanelView> panels;
};
template <class V>
void describe(V& v, CrossTableView& x) {
  v.field("place", x.place);
  v.field("from", x.from);
  v.field("to", x.to);
  v.field("register_hash", x.register_hash);
  v.field("read_at", x.read_at);
  v.field("population_token", x.population_token);
  v.field("panels", x.panels);
}
std::string_view schema_name(const CrossTableView*) { return "CrossTable"; }

template <class E>
std::vector<std::string> choices() {
  std::vector<std::string> out;
  for (const auto& [value, name] : enum_names(E{})) out.emplace_back(name);
  return out;
}

template <class Builder>
Builder& with_cross(Builder& builder) {
  with_population(builder)
      .query({"lines", "The variable of the lines", http::QueryKind::choice, true, 0, 0,
              choices<analysis::Variable>()})
      .query(
          {"columns", "That of the columns", http::QueryKind::choice, true, 0, 0, choices<analysis::Variable>()})
      .query({"measure", "What is counted", http::QueryKind::choice, false, 0, 0, choices<CrossMeasure>()})
      .query({"shares", "What shares are of", http::QueryKind::choice, false, 0, 0, choices<CrossShares>()});
  return builder;
}

CrossAsked asked_of(const http::Request& request) {
  CrossAsked out{population_of(request), base::named<analysis::Variable>(request.query("lines").value_or("")),
                 base::named<analysis::Variable>(request.query("columns").value_or(""))};
  if (const auto measure = request.query("measure")) out.measure = base::named<CrossMeasure>(*measure);
  if (const auto shares = request.query("shares")) out.shares = base::named<CrossShares>(*shares);
  return out;
}

base::Result<CrossReport> report_of(Gate& gate, Registers& registers, const http::Request& request) {
  return gate.read<CrossReport>(request, [&](Work& work, const Viewer& viewer) {
    return make_cross_table(work, viewer, registers, asked_of(request));
  });
}

void add_document_route(http::Router& router, Gate& gate, Registers& registers, Format format) {
  auto builder = http::get("/api/{municipality_id}/reports/cross-table." + base::name_of(format));
  with_language(with_cross(builder))
      .summary("Two variables against each other as a document")
      .tag("reports")
      .returns_file(std::string(content_type(format)));
  router.add(builder.handle([&gate, &registers,
                             format](const http::Request& request) -> base::Result<http::Response> {
    TRY_ASSIGN(const auto report, report_of(gate, registers, request));
    const Language language = shown_of(request).language;
    const auto& asked = report.asked.figures;
    const PanelDocument document{std::string(words(language, "cross.title")),
                                 report.place,
                                 asked_facts(asked, report.place, report.register_hash, report.read_at, language),
                                 {std::string(words(language, "protected"))},
                                 {cross_panel(report, {language})},
                                 report.made_at};
    TRY_ASSIGN(std::string bytes, panel_document(document, format, language));
    const std::string stem = language == Language::sv ? "egen-tabell-" : "own-table-";
    return http::attachment(std::string(content_type(format)), std::move(bytes),
                            stem + asked.from.str() + "--" + asked.to.str() + "." + base::name_of(format));
  }));
}

}  // namespace

void add_cross_table_routes(http::Router& router, Gate& gate, Registers& registers) {
  auto page = http::get("/api/{municipality_id}/reports/cross-table");
  with_shown(with_cross(page))
      .summary("Two variables against each other in a population")
      .tag("reports")
      .returns<CrossTableView>();
  router.add(page.handle([&gate, &registers](const http::Request& request) -> base::Result<http::Response> {
    TRY_ASSIGN(const auto report, report_of(gate, registers, request));
    const auto& asked = report.asked.figures;
    CrossTableView out{report.place,
                       asked.from,
                       asked.to,
                       report.register_hash,
                       report.read_at,
                       token_of(asked, report.register_hash, report.read_at),
                       {}};
    out.panels.push_back(view_of(cross_panel(report, shown_of(request))));
    return http::json(out);
  }));
  for (const auto& [format, name] : kFormatNames) add_document_route(router, gate, registers, format);
}

}  // namespace reports
