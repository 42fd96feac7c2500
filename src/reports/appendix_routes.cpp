#include "panels/shown_json.h"
#include "reports/appendix_actions.h"
#include "reports/appendix_document.h"
#include "reports/appendix_json.h"
#include "reports/population_json.h"
#include "reports/routes.h"

namespace reports {

namespace {

using accounts::Gate;
using record::Work;
using sharing::Viewer;

struct CommentInput {
  base::UnitId unit_id;
  base::Date from = http::blank<base::Date>();
  base::Date to = http::blank<base::Date>();
  std::string panel;
  std::string text;
  std::int64_t version = 0;
};
template <class V>
void describe(V& v, CommentInput& x) {
  v.field("unit_id", x.unit_id);
  v.field("from", x.from);
  v.field("to", x.to);
  v.field("panel", x.panel);
  v.text("text", x.text, {.max = 5000, .lines = true});
  v.number("version", x.version, {.min = 0});
}
std::string_view schema_name(const CommentInput*) { return "AppendixComment"; }

AppendixQuery query_of(const http::Request& request) {
  AppendixQuery query{base::UnitId(request.query("unit_id").value_or("")),
                      base::Date::parse(request.query("from").value_or("")).value(),
                      base::Date::parse(request.query("to").value_or("")).value()};
  if (const auto bands = request.query("month_bands")) query.month_bands = *bands;
  if (const auto bands = request.query("age_bands")) query.age_bands = *bands;
  return query;
}

template <class Builder>
Builder& with_query(Builder& builder) {
  builder.query({"unit_id", "The unit or project", http::QueryKind::id, true, 0, 0, {}});
  return with_period_and_bands(builder);
}

base::Result<http::Response> change_comment(Gate& gate, const http::Request& request, const CommentInput& x) {
  const AppendixQuery place{x.unit_id, x.from, x.to};
  return gate.change(
      request,
      [&](Work& work, const Viewer& viewer) {
        return save_comment(work, viewer, {place, x.panel, x.text, x.version});
      },
      [&](Work& work, const Viewer& viewer) -> base::Result<std::string> {
        TRY_ASSIGN(const Comment comment, find_comment(work, viewer, place, x.panel));
        std::string out;
        http::write_json(out, CommentView{comment.body, comment.version});
        return out;
      });
}

// The document is made after the unit of work: a PDF takes a second, and no connection waits for it.
base::Result<http::Response> document(Gate& gate, Registers& registers, const http::Request& request,
                                      Format format) {
  TRY_ASSIGN(const auto report, gate.read<AppendixReport>(request, [&](Work& work, const Viewer& viewer) {
    return make_appendix(work, viewer, registers, query_of(request));
  }));
  const Language language = shown_of(request).language;
  TRY_ASSIGN(std::string bytes, appendix_document(report, format, language));
  return http::attachment(std::string(content_type(format)), std::move(bytes),
                          file_name(report, format, language));
}

void add_document_route(http::Router& router, Gate& gate, Registers& registers, Format format) {
  auto builder = http::get("/api/{municipality_id}/reports/appendix." + base::name_of(format));
  with_language(with_query(builder))
      .summary("The statistics appendix as a document")
      .tag("reports")
      .returns_file(std::string(content_type(format)));
  router.add(builder.handle([&gate, &registers, format](const http::Request& request) {
    return document(gate, registers, request, format);
  }));
}

}  // namespace

void add_appendix_routes(http::Router& router, Gate& gate, Registers& registers) {
  auto page = http::get("/api/{municipality_id}/reports/appendix");
  with_shown(with_query(page)).summary("The statistics appendix").tag("reports").returns<AppendixView>();
  router.add(page.handle([&gate, &registers](const http::Request& request) {
    return gate.read<http::Response>(
        request, [&](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
          TRY_ASSIGN(const auto report, make_appendix(work, viewer, registers, query_of(request)));
          return http::json(view_of(report, shown_of(request)));
        });
  }));
  for (const auto& [format, name] : kFormatNames) add_document_route(router, gate, registers, format);
  router.add(http::put("/api/{municipality_id}/reports/appendix/comments")
                 .summary("Comment on a panel of the appendix")
                 .tag("reports")
                 .body<CommentInput>()
                 .changes()
                 .handle([&gate](const http::Request& request, const CommentInput& x) {
                   return change_comment(gate, request, x);
                 }));
}

}  // namespace reports
