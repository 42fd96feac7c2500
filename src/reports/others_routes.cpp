#include "reports/others_actions.h"
#include "reports/panel_pages_json.h"
#include "reports/routes.h"

namespace reports {

namespace {

using accounts::Gate;
using record::Work;
using sharing::Viewer;

constexpr size_t kFileBytesMax = 5'000'000;

struct OpenImportView {
  std::string id;
  std::string source;
  base::Date source_on = http::blank<base::Date>();
  int added = 0;
  int replaced = 0;
  bool is_taken_back = false;
  base::Instant imported_at = http::blank<base::Instant>();
  std::string imported_by_name;
};
template <class V>
void describe(V& v, OpenImportView& x) {
  v.field("id", x.id);
  v.field("source", x.source);
  v.field("source_on", x.source_on);
  v.field("added", x.added);
  v.field("replaced", x.replaced);
  v.field("is_taken_back", x.is_taken_back);
  v.field("imported_at", x.imported_at);
  v.field("imported_by_name", x.imported_by_name);
}
std::string_view schema_name(const OpenImportView*) { return "OpenFigureImport"; }

struct OthersView {
  std::string place;
  bool may_import = false;
  std::vector<FigurePanelView> panels;
  std::vector<OpenImportView> imports;
  std::vector<std::string> comparable;  // measures that one's own figures may stand beside
};
template <class V>
void describe(V& v, OthersView& x) {
  v.field("place", x.place);
  v.field("may_import", x.may_import);
  v.field("panels", x.panels);
  v.field("imports", x.imports);
  v.field("comparable", x.comparable);
}
std::string_view schema_name(const OthersView*) { return "FiguresOfOthers"; }

struct FaultView {
  std::string column;
  std::string rule;
};
template <class V>
void describe(V& v, FaultView& x) {
  v.field("column", x.column);
  v.field("rule", x.rule);
}
std::string_view schema_name(const FaultView*) { return "OpenFigureFault"; }

struct OpenRowView {
  int row_number = 0;
  OpenState state = OpenState::is_new;
  std::string measure, area_name, population, period;
  std::optional<double> value;
  std::vector<FaultView> faults;
};
template <class V>
void describe(V& v, OpenRowView& x) {
  v.field("row_number", x.row_number);
  v.field("state", x.state);
  v.field("measure", x.measure);
  v.field("area_name", x.area_name);
  v.field("population", x.population);
  v.field("period", x.period);
  v.field("value", x.value);
  v.field("faults", x.faults);
}
std::string_view schema_name(const OpenRowView*) { return "OpenFigureRow"; }

struct OpenPreviewView {
  OpenCounts counts;
  std::vector<OpenRowView> rows;
};
template <class V>
void describe(V& v, OpenPreviewView& x) {
  v.field("added", x.counts.added);
  v.field("replaced", x.counts.replaced);
  v.field("already_here", x.counts.already_here);
  v.field("older", x.counts.older);
  v.field("errors", x.counts.errors);
  v.field("rows", x.rows);
}
std::string_view schema_name(const OpenPreviewView*) { return "OpenFigurePreview"; }

OpenRowView view_of(const OpenRow& row) {
  OpenRowView out{row.row_number,
                  row.state,
                  row.figure.measure,
                  row.figure.area_name,
                  row.figure.population,
                  row.figure.period,
                  {},
                  {}};
  if (row.state != OpenState::error)
    out.value = shown_value(row.figure.value_thousandths, FigureUnit::thousandths);
  for (const auto& fault : row.faults) out.faults.push_back({fault.field, fault.rule});
  return out;
}

base::HolderId branch_of(const http::Request& request) {
  return base::HolderId(request.query("branch_id").value_or(""));
}
base::Date source_on(const http::Request& request) {
  return base::Date::parse(request.query("source_on").value_or("")).value();
}

template <class Builder>
Builder& with_branch(Builder& builder) {
  return builder.query({"branch_id", "Whose statistics", http::QueryKind::id, true, 0, 0, {}});
}

template <class Builder>
Builder& with_file(Builder& builder) {
  return with_branch(builder)
      .query({"source_on", "When the source was published or fetched", http::QueryKind::date, true, 0, 0, {}})
      .raw_body("application/octet-stream", kFileBytesMax);
}

template <class Builder>
Builder& with_beside(Builder& builder) {
  return with_branch(builder).query(
      {"beside", "Beside which measure one's own figures are to stand", http::QueryKind::text, false, 0, 0, {}});
}

base::Result<OthersSheet> sheet_of(Gate& gate, Registers& registers, const http::Request& request) {
  return gate.read<OthersSheet>(request, [&](Work& work, const Viewer& viewer) {
    return make_others(work, viewer, registers, branch_of(request), request.query("beside").value_or(""));
  });
}

void add_page_routes(http::Router& router, Gate& gate, Registers& registers) {
  const std::string path = "/api/{municipality_id}/reports/others";
  auto page = http::get(path);
  with_shown(with_beside(page))
      .summary("Open figures of the municipality, others, county and nation, with their imports")
      .tag("reports")
      .returns<OthersView>();
  router.add(page.handle([&gate, &registers](const http::Request& request) -> base::Result<http::Response> {
    TRY_ASSIGN(const auto sheet, sheet_of(gate, registers, request));
    OthersView out{sheet.place, sheet.may_import, {}, {}, sheet.comparable};
    for (auto& panel : panels_of(sheet, shown_of(request))) out.panels.push_back(view_of(std::move(panel)));
    for (const auto& one : sheet.imports) {
      out.imports.push_back({one.id, one.source, one.source_on, one.added, one.replaced, one.is_taken_back,
                             one.imported_at, one.imported_by_name});
    }
    return http::json(out);
  }));
  add_panel_documents(
      router, path, "The same as a document", "reports",
      [](auto& builder) -> auto& { return with_beside(builder); },
      [&gate, &registers](const http::Request& request, Language language) -> base::Result<PanelDocument> {
        TRY_ASSIGN(const auto sheet, sheet_of(gate, registers, request));
        return document_of(sheet, language);
      });
}

void add_preview_route(http::Router& router, Gate& gate) {
  auto preview = http::post("/api/{municipality_id}/reports/open-figure-previews");
  with_file(preview)
      .summary("Read a file of open figures, without writing anything")
      .tag("reports")
      .returns<OpenPreviewView>();
  router.add(preview.handle([&gate](const http::Request& request) -> base::Result<http::Response> {
    TRY_ASSIGN(const auto rows, gate.read<std::vector<OpenRow>>(request, [&](Work& work, const Viewer& viewer) {
      return preview_open_figures(work, viewer, branch_of(request), source_on(request), request.body);
    }));
    OpenPreviewView out{count(rows), {}};
    for (const auto& row : rows) out.rows.push_back(view_of(row));
    return http::json(out);
  }));
}

void add_import_routes(http::Router& router, Gate& gate) {
  auto take = http::post("/api/{municipality_id}/reports/open-figure-imports");
  with_file(take)
      .query({"source", "Who published them", http::QueryKind::text, true, 0, 0, {}})
      .summary("Take in a file of open figures")
      .tag("reports")
      .creates();
  router.add(take.handle([&gate](const http::Request& request) -> base::Result<http::Response> {
    TRY_ASSIGN(const auto id, gate.write<std::string>(request, [&](Work& work, const Viewer& viewer) {
      return import_open_figures(work, viewer, branch_of(request), request.query("source").value_or(""),
                                 source_on(request), request.body);
    }));
    return http::created("/reports/others", id);
  }));
  router.add(http::post("/api/{municipality_id}/reports/open-figure-imports/{id}/taking-back")
                 .summary("Take an import back: what it replaced is shown again")
                 .tag("reports")
                 .changes()
                 .handle([&gate](const http::Request& request) {
                   return gate.write<http::Response>(
                       request, [&](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                         TRY(take_back_open_figures(work, viewer, std::string(request.path_parameter("id"))));
                         return http::no_content();
                       });
                 }));
}

}  // namespace

void add_others_routes(http::Router& router, Gate& gate, Registers& registers) {
  add_page_routes(router, gate, registers);
  add_preview_route(router, gate);
  add_import_routes(router, gate);
}

}  // namespace reports
