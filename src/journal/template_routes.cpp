#include "base/names.h"
#include "journal/routes.h"
#include "journal/template_actions.h"
#include "platform/http/json.h"

namespace journal {

namespace {

using accounts::Gate;
using record::Work;
using sharing::Viewer;

struct TemplateFields {
  std::string name;
  NoteKind note_kind = NoteKind::conversation;
  NoteSubject note_subject = NoteSubject::general;
  std::string title;
  std::string body;
  std::string guidance;
  bool ended = false;
};
template <class V>
void describe(V& v, TemplateFields& x) {
  v.text("name", x.name, {.min = 1, .max = 100});
  v.field("note_kind", x.note_kind);
  v.field("note_subject", x.note_subject);
  v.text("title", x.title, {.max = 200}, http::with_default);
  v.text("body", x.body, {.max = 4000, .lines = true}, http::with_default);
  v.text("guidance", x.guidance, {.max = 2000, .lines = true}, http::with_default);
  v.field("ended", x.ended, http::with_default);
}
std::string_view schema_name(const TemplateFields*) { return "NoteTemplateChange"; }

struct NewTemplateView {
  base::HolderId branch_id;
  TemplateFields fields;
};
template <class V>
void describe(V& v, NewTemplateView& x) {
  v.field("branch_id", x.branch_id);
  describe(v, x.fields);
}
std::string_view schema_name(const NewTemplateView*) { return "NewNoteTemplate"; }

struct TemplateView {
  std::string id;
  std::int64_t version = 1;
  std::string branch_id;
  std::string branch_name;
  TemplateFields fields;
  bool may_change = false;
};
template <class V>
void describe(V& v, TemplateView& x) {
  v.field("id", x.id);
  v.field("version", x.version);
  v.field("branch_id", x.branch_id);
  v.field("branch_name", x.branch_name);
  describe(v, x.fields);
  v.field("may_change", x.may_change);
}
std::string_view schema_name(const TemplateView*) { return "NoteTemplate"; }

struct TemplatesView {
  std::vector<TemplateView> items;
};
template <class V>
void describe(V& v, TemplatesView& x) {
  v.field("items", x.items);
}

TemplateView view_of(const TemplateRow& row) {
  const auto& t = row.made;
  return {t.id, t.version, t.holder_id.str(), row.branch_name,
          {t.name, t.kind, t.subject, t.title, t.body, t.guidance, t.is_ended}, row.may_change};
}

NoteTemplate template_of(const TemplateFields& x, const base::HolderId& branch) {
  return {"", 1, branch, x.name, x.note_kind, x.note_subject, x.title, x.body, x.guidance, x.ended};
}

std::string id_of(const http::Request& request) { return std::string(request.path_parameter("id")); }

void add_reading(http::Router& router, Gate& gate, const std::string& path) {
  router.add(http::get(path)
                 .summary("Beginnings to write notes from")
                 .tag("journal")
                 .returns<TemplatesView>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(
                       request, [&](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                         TemplatesView out;
                         for (const auto& row : list_templates(work, viewer)) out.items.push_back(view_of(row));
                         return http::json(out);
                       });
                 }));
  router.add(http::get(path + "/{id}")
                 .summary("One of them")
                 .tag("journal")
                 .returns<TemplateView>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(
                       request, [&](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                         TRY_ASSIGN(const auto row, find_one_template(work, viewer, id_of(request)));
                         return http::json(view_of(row));
                       });
                 }));
}

base::Result<std::string> current(Work& work, const Viewer& viewer, const http::Request& request) {
  TRY_ASSIGN(const auto row, find_one_template(work, viewer, id_of(request)));
  std::string out;
  http::write_json(out, view_of(row));
  return out;
}

}  // namespace

void add_template_routes(http::Router& router, Gate& gate) {
  const std::string path = "/api/{municipality_id}/note-templates";
  add_reading(router, gate, path);
  router.add(http::post(path)
                 .summary("A new beginning for the branch")
                 .tag("journal")
                 .body<NewTemplateView>()
                 .creates()
                 .handle([&gate](const http::Request& request, const NewTemplateView& x) {
                   return gate.create(request, [&](Work& work, const Viewer& viewer) {
                     return add_template(work, viewer, template_of(x.fields, x.branch_id));
                   });
                 }));
  router.add(http::patch(path + "/{id}")
                 .summary("Change or end one of them")
                 .tag("journal")
                 .versioned()
                 .body<TemplateFields>()
                 .changes()
                 .handle([&gate](const http::Request& request, const TemplateFields& x) {
                   return gate.change(
                       request,
                       [&](Work& work, const Viewer& viewer) {
                         return change_template(work, viewer, id_of(request), request.version(), template_of(x, {}));
                       },
                       [&](Work& work, const Viewer& viewer) { return current(work, viewer, request); });
                 }));
}

}  // namespace journal
