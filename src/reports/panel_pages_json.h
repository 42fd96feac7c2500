// What pages of panels share: their JSON shape, and their documents in every format.
#pragma once

#include <functional>

#include "platform/http/router.h"
#include "reports/figure_panel_json.h"
#include "reports/figures_json.h"
#include "reports/panel_document.h"
#include "reports/shown_json.h"

namespace reports {

// Panels of a population. `people` is how many they are about.
struct PanelFiguresView {
  std::string place;
  base::Date from = http::blank<base::Date>();
  base::Date to = http::blank<base::Date>();
  int people = 0;
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
                       sheet.register_hash,
                       sheet.read_at,
                       token_of(sheet.asked, sheet.register_hash, sheet.read_at),
                       {}};
  for (auto& panel : panels) out.panels.push_back(view_of(std::move(panel)));
  return out;
}

using MakeDocument = std::function<base::Result<PanelDocument>(const http::Request& request, Language language)>;

// path.pdf, path.xlsx and path.csv; `with` puts the question's own parameters into the operation. The document is
// made after the unit of work: a PDF takes a second, and no connection waits for it.
template <class With>
void add_panel_documents(http::Router& router, const std::string& path, const char* summary, With with,
                         MakeDocument make) {
  for (const auto& [value, name] : kFormatNames) {
    const Format format = value;
    auto builder = http::get(path + "." + std::string(name));
    with(with_language(builder)).summary(summary).tag("reports").returns_file(std::string(content_type(format)));
    router.add(builder.handle([make, format](const http::Request& request) -> base::Result<http::Response> {
      const Language language = shown_of(request).language;
      TRY_ASSIGN(const PanelDocument document, make(request, language));
      TRY_ASSIGN(std::string bytes, panel_document(document, format, language));
      return http::attachment(std::string(content_type(format)), std::move(bytes),
                              document.file_stem + "." + base::name_of(format));
    }));
  }
}

}  // namespace reports
