#include "imports/routes.h"

#include <charconv>

#include "base/text.h"
#include "imports/import_json.h"
#include "platform/http/page.h"

namespace imports {

namespace {

using accounts::Gate;

constexpr size_t kFileBytesMax = 20'000'000;

struct MappingInput {
  std::optional<std::string> sheet;
  std::optional<int> header_row;
  base::UnitId unit_id;
  std::map<std::string, std::string> columns;
  std::optional<std::string> name;
};
template <class V>
void describe(V& v, MappingInput& x) {
  v.text("sheet", x.sheet, {.max = 200});
  v.number("header_row", x.header_row, {.min = 1, .max = 1'000'000});
  v.field("unit_id", x.unit_id);
  v.field("columns", x.columns);
  v.text("name", x.name, {.max = 100});
}
std::string_view schema_name(const MappingInput*) { return "ImportMapping"; }

struct PlaceInput {
  std::optional<std::string> sheet;
  std::optional<int> header_row;
};
template <class V>
void describe(V& v, PlaceInput& x) {
  v.text("sheet", x.sheet, {.max = 200});
  v.number("header_row", x.header_row, {.min = 1, .max = 1'000'000});
}
std::string_view schema_name(const PlaceInput*) { return "ImportPlace"; }

struct DecisionInput {
  Decision decision = Decision::create;
  std::optional<base::PersonId> person_id;
};
template <class V>
void describe(V& v, DecisionInput& x) {
  v.field("decision", x.decision);
  v.field("person_id", x.person_id);
}
std::string_view schema_name(const DecisionInput*) { return "ImportDecision"; }

struct SavedMappingView {
  std::string name;
  std::map<std::string, std::string> columns;
};
template <class V>
void describe(V& v, SavedMappingView& x) {
  v.field("name", x.name);
  v.field("columns", x.columns);
}
std::string_view schema_name(const SavedMappingView*) { return "ColumnMapping"; }

struct SavedMappings {
  std::vector<SavedMappingView> items;
};
template <class V>
void describe(V& v, SavedMappings& x) {
  v.field("items", x.items);
}

std::string id_of(const http::Request& request) { return std::string(request.path_parameter("id")); }

int row_of(const http::Request& request) {
  const auto text = request.path_parameter("row_number");
  int row = 0;
  std::from_chars(text.data(), text.data() + text.size(), row);
  return row;
}

base::Result<http::Response> list_rows(Work& work, const Viewer& viewer, const http::Request& request) {
  TRY_ASSIGN(const auto opened, open_preview(work, viewer, id_of(request)));
  TRY_ASSIGN(const auto rows, assess_rows(work, viewer, opened));
  const std::string state = request.query("state").value_or("");
  std::vector<RowView> views;
  for (const auto& row : rows) {
    if (state.empty() || base::name_of(row.state) == state) views.push_back(view_of(row));
  }
  return http::json(http::page_of(std::move(views), http::page_request(request)));
}

base::Result<http::Response> list_saved(Work& work, const Viewer& viewer) {
  SavedMappings out;
  for (const auto& saved : saved_mappings(work, viewer)) {
    SavedMappingView view{saved.name, {}};
    for (const auto& line : base::split(saved.mapping, '\n')) {
      const auto parts = base::split(line, '\t');
      if (parts.size() == 2) view.columns[parts[0]] = parts[1];
    }
    out.items.push_back(std::move(view));
  }
  return http::json(out);
}

void add_read_route(http::Router& router, Gate& gate) {
  router.add(http::post("/api/{municipality_id}/import-previews")
                 .summary("Read a spreadsheet, without writing anything about anybody")
                 .tag("imports")
                 .query({"file_name", "The file's name, to be shown", http::QueryKind::text, false, 0, 0, {}})
                 .raw_body("application/octet-stream", kFileBytesMax)
                 .returns<PreviewView>(201)
                 .handle([&gate](const http::Request& request) {
                   return gate.write<http::Response>(
                       request, [&](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                         const std::string file_name = request.query("file_name").value_or("");
                         TRY_ASSIGN(const auto opened, make_preview(work, viewer, file_name, request.body));
                         auto response = http::json(view_of(opened, earlier_imports(work, viewer, opened)), 201);
                         response.headers.emplace_back("Location", request.path + "/" + opened.preview.id);
                         return response;
                       });
                 }));
}

void add_place_routes(http::Router& router, Gate& gate) {
  router.add(http::get("/api/{municipality_id}/import-previews/{id}")
                 .summary("A file that has been read, with its columns")
                 .tag("imports")
                 .returns<PreviewView>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(
                       request, [&](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                         TRY_ASSIGN(const auto opened, open_preview(work, viewer, id_of(request)));
                         return http::json(view_of(opened, earlier_imports(work, viewer, opened)));
                       });
                 }));
  router.add(http::put("/api/{municipality_id}/import-previews/{id}/place")
                 .summary("Choose the sheet, or the row of headings")
                 .tag("imports")
                 .returns<PreviewView>()
                 .body<PlaceInput>()
                 .handle([&gate](const http::Request& request, const PlaceInput& x) {
                   return gate.write<http::Response>(
                       request, [&](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                         TRY_ASSIGN(const auto opened,
                                    choose_place(work, viewer, id_of(request), x.sheet, x.header_row));
                         return http::json(view_of(opened, earlier_imports(work, viewer, opened)));
                       });
                 }));
}

void add_row_routes(http::Router& router, Gate& gate) {
  router.add(http::get("/api/{municipality_id}/import-previews/{id}/rows")
                 .summary("Every row: new, match or error, with the reason")
                 .tag("imports")
                 .query({"state", "Only rows in this state", http::QueryKind::choice, false, 0, 0,
                         {"new", "match", "possible_match", "already_here", "error", "skip"}})
                 .paged()
                 .returns<http::Page<RowView>>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(request, [&](Work& work, const Viewer& viewer) {
                     return list_rows(work, viewer, request);
                   });
                 }));
  router.add(http::put("/api/{municipality_id}/import-previews/{id}/rows/{row_number}")
                 .summary("Create, link or skip one row")
                 .tag("imports")
                 .body<DecisionInput>()
                 .changes()
                 .handle([&gate](const http::Request& request, const DecisionInput& x) {
                   return gate.change(request, [&](Work& work, const Viewer& viewer) {
                     return decide_row(work, viewer, id_of(request), row_of(request), {x.decision, x.person_id});
                   });
                 }));
}

}  // namespace

void add_preview_routes(http::Router& router, Gate& gate) {
  add_read_route(router, gate);
  add_place_routes(router, gate);
  add_row_routes(router, gate);
  router.add(http::put("/api/{municipality_id}/import-previews/{id}/mapping")
                 .summary("Say what each column holds, and which unit or project the register is of")
                 .tag("imports")
                 .returns<MappedView>()
                 .body<MappingInput>()
                 .handle([&gate](const http::Request& request, const MappingInput& x) {
                   return gate.write<http::Response>(
                       request, [&](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                         TRY_ASSIGN(const auto counts,
                                    choose_mapping(work, viewer, id_of(request),
                                                   {x.sheet, x.header_row, x.unit_id, x.columns, x.name}));
                         return http::json(MappedView{
                             {{counts.is_new, counts.match, counts.error, counts.skip}, counts.already_here}});
                       });
                 }));
  router.add(http::get("/api/{municipality_id}/column-mappings")
                 .summary("Column mappings saved by name")
                 .tag("imports")
                 .returns<SavedMappings>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(request, list_saved);
                 }));
}

}  // namespace imports
