// What pages of panels share: their JSON shape, and their documents in every format.
#pragma once

#include <functional>

#include "panels/panel_document.h"
#include "panels/panel_documents_json.h"
#include "panels/shown_json.h"
#include "platform/http/router.h"
#include "reports/figures_json.h"
#include "reports/report_words.h"

namespace reports {

// Panels of a population. `people` is how many they are about.
struct PanelFiguresView {
  std::string place;
  base::Date from = http::blank<base::Date>();
  base::Date to = http::blank<base::Date>();
  int people = 0;
  int definition_version = 0;
  std::string register_hash;
  base::Instant read_at = http::blank<base::Instant>();
  std::string population_token;  // opens a count of these, with its cell
  std::vector<FigurePanelView> panels;
};
template <class V>
void describe(V& v, PanelFiguresView& x) {
  v.field("place", x.place);
  v.field("from", x.from);
  v.field("to", x.to);
  v.field("people", x.people);
  v.field("definition_version", x.definition_version);
  v.field("register_hash", x.register_hash);
  v.field("read_at", x.read_at);
  v.field("population_token", x.population_token);
  v.field("panels", x.panels);
}
inline std::string_view schema_name(const PanelFiguresView*) { return "PanelFigures"; }

// Of a sheet that says what was asked, of which place, and from which register.
template <class Sheet>
PanelFiguresView view_of_panels(const Sheet& sheet, int people, std::vector<FigurePanel> panels) {
  PanelFiguresView out{sheet.place,
                       sheet.asked.from,
                       sheet.asked.to,
                       people,
                       Sheet::kDefinitionVersion,
                       sheet.register_hash,
                       sheet.read_at,
                       token_of(sheet.asked, sheet.register_hash, sheet.read_at),
                       {}};
  for (auto& panel : panels) out.panels.push_back(view_of(std::move(panel)));
  return out;
}

// The page itself, answered with View, and its documents. `read` finds the sheet, of which there is a document_of;
// `tell` makes the answer of it.
template <class View, class With, class Read, class Tell>
void add_panel_page(http::Router& router, const std::string& path, const char* summary, With with, Read read,
                    Tell tell) {
  auto page = http::get(path);
  with_shown(with(page)).summary(summary).tag("reports").template returns<View>();
  router.add(page.handle([read, tell](const http::Request& request) -> base::Result<http::Response> {
    TRY_ASSIGN(const auto sheet, read(request));
    return http::json(tell(sheet, shown_of(request)));
  }));
  add_panel_documents(router, path, "The same as a document", "reports", with,
                      [read](const http::Request& request, Language language) -> base::Result<PanelDocument> {
                        TRY_ASSIGN(const auto sheet, read(request));
                        return document_of(sheet, language);
                      });
}

// path.json: the pseudonymised rows that a page is counted from, for the command of `kind`. `read` gives its
// input.
template <class With, class Read>
void add_panel_rows(http::Router& router, const std::string& path, const char* kind, With with, Read read,
                    std::function<std::string(const http::Request& request)> file_stem) {
  auto builder = http::get(path + ".json");
  with(builder)
      .summary(std::string("The pseudonymised rows that it is counted from, for samsyn compute ") + kind)
      .tag("reports")
      .returns_file("application/json");
  router.add(builder.handle([read, file_stem](const http::Request& request) -> base::Result<http::Response> {
    TRY_ASSIGN(const auto input, read(request));
    return http::attachment("application/json", http::to_json(input), file_stem(request) + ".json");
  }));
}

}  // namespace reports
