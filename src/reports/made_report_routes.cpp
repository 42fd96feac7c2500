#include "base/names.h"
#include "platform/http/json.h"
#include "reports/made_report_actions.h"
#include "reports/routes.h"

namespace reports {

namespace {

using accounts::Gate;
using record::Work;
using sharing::Viewer;

struct MadeView {
  std::string id;
  std::string name;
  std::string place;
  base::Date from = http::blank<base::Date>();
  base::Date to = http::blank<base::Date>();
  Format format = Format::pdf;
  std::int64_t byte_count = 0;
  base::Instant made_at = http::blank<base::Instant>();
  base::Date keep_until = http::blank<base::Date>();
  std::string owner_name;
  bool is_own = false;
  bool may_remove = false;
};
template <class V>
void describe(V& v, MadeView& x) {
  v.field("id", x.id);
  v.field("name", x.name);
  v.field("place", x.place);
  v.field("from", x.from);
  v.field("to", x.to);
  v.field("format", x.format);
  v.field("byte_count", x.byte_count);
  v.field("made_at", x.made_at);
  v.field("keep_until", x.keep_until);
  v.field("owner_name", x.owner_name);
  v.field("is_own", x.is_own);
  v.field("may_remove", x.may_remove);
}
std::string_view schema_name(const MadeView*) { return "MadeReport"; }

struct MadeListView {
  std::vector<MadeView> items;
};
template <class V>
void describe(V& v, MadeListView& x) {
  v.field("items", x.items);
}

MadeView view_of(const MadeSheet& sheet) {
  const MadeReport& x = sheet.report;
  return {x.id,         x.name,    x.place,      x.from,           x.to,         x.format,
          x.byte_count, x.made_at, x.keep_until, sheet.owner_name, sheet.is_own, sheet.may_remove};
}

std::string id_of(const http::Request& request) { return std::string(request.path_parameter("id")); }

void add_list(http::Router& router, Gate& gate, const std::string& path) {
  router.add(http::get(path)
                 .summary("Documents made at a set time: one's own, and those of shared populations")
                 .tag("reports")
                 .returns<MadeListView>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(
                       request, [](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                         MadeListView out;
                         for (const auto& one : list_made(work, viewer)) out.items.push_back(view_of(one));
                         return http::json(out);
                       });
                 }));
}

void add_file(http::Router& router, Gate& gate, const std::string& path) {
  router.add(http::get(path + "/{id}/file")
                 .summary("The document itself")
                 .tag("reports")
                 .returns_file("application/octet-stream")
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(
                       request, [&](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                         TRY_ASSIGN(auto found, find_made_file(work, viewer, id_of(request)));
                         return http::attachment(std::string(content_type(found.report.format)),
                                                 std::move(found.bytes), found.report.file_name);
                       });
                 }));
}

}  // namespace

void add_made_report_routes(http::Router& router, Gate& gate) {
  const std::string path = "/api/{municipality_id}/reports/made";
  add_list(router, gate, path);
  add_file(router, gate, path);
  router.add(http::remove(path + "/{id}")
                 .summary("Destroy a document before its day: one's own, or as a team leader")
                 .tag("reports")
                 .changes()
                 .handle([&gate](const http::Request& request) {
                   return gate.change(request, [&](Work& work, const Viewer& viewer) {
                     return remove_made(work, viewer, id_of(request));
                   });
                 }));
}

}  // namespace reports
