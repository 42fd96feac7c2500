#include "imports/routes.h"

#include "imports/import_json.h"
#include "platform/http/page.h"

namespace imports {

namespace {

using accounts::Gate;

struct NewImport {
  std::string preview_id;
};
template <class V>
void describe(V& v, NewImport& x) {
  v.text("preview_id", x.preview_id, {.min = 36, .max = 36});
}

struct KeptView {
  int row_number = 0;
  people::PersonRowView person;
};
template <class V>
void describe(V& v, KeptView& x) {
  v.field("row_number", x.row_number);
  v.field("person", x.person);
}

struct UndoneView {
  int undone = 0;
  int kept_count = 0;
  std::vector<KeptView> kept;
};
template <class V>
void describe(V& v, UndoneView& x) {
  v.field("undone", x.undone);
  v.field("kept_count", x.kept_count);
  v.field("kept", x.kept);
}
std::string_view schema_name(const UndoneView*) { return "UndoneImport"; }

std::string id_of(const http::Request& request) { return std::string(request.path_parameter("id")); }

base::Result<http::Response> list(Work& work, const Viewer& viewer, const http::Request& request) {
  std::vector<RunView> views;
  for (const auto& run : list_imports(work, viewer)) views.push_back(view_of(run));
  return http::json(http::page_of(std::move(views), http::page_request(request)));
}

base::Result<http::Response> undo(Work& work, const Viewer& viewer, const http::Request& request) {
  TRY_ASSIGN(const auto undone, undo_import(work, viewer, id_of(request)));
  UndoneView view{undone.undone, undone.kept_count, {}};
  for (const auto& kept : undone.kept) view.kept.push_back({kept.row_number, people::view_of(kept.person)});
  return http::json(view);
}

}  // namespace

void add_import_routes(http::Router& router, Gate& gate) {
  router.add(http::post("/api/{municipality_id}/imports")
                 .summary("Take a previewed file in, all of it or nothing")
                 .tag("imports")
                 .body<NewImport>()
                 .creates()
                 .handle([&gate](const http::Request& request, const NewImport& input) {
                   return gate.create(request, [&](Work& work, const Viewer& viewer) {
                     return run_import(work, viewer, input.preview_id);
                   });
                 }));
  router.add(http::get("/api/{municipality_id}/imports")
                 .summary("Earlier imports, newest first")
                 .tag("imports")
                 .paged()
                 .returns<http::Page<RunView>>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(request, [&](Work& work, const Viewer& viewer) {
                     return list(work, viewer, request);
                   });
                 }));
  router.add(http::get("/api/{municipality_id}/imports/{id}")
                 .summary("One import")
                 .tag("imports")
                 .returns<RunView>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(
                       request, [&](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                         TRY_ASSIGN(const auto run, find_import(work, viewer, id_of(request)));
                         return http::json(view_of(run));
                       });
                 }));
  router.add(http::post("/api/{municipality_id}/imports/{id}/undo")
                 .summary("Take an import back; people with later entries stay and are listed")
                 .tag("imports")
                 .returns<UndoneView>()
                 .handle([&gate](const http::Request& request) {
                   return gate.write<http::Response>(request, [&](Work& work, const Viewer& viewer) {
                     return undo(work, viewer, request);
                   });
                 }));
}

}  // namespace imports
