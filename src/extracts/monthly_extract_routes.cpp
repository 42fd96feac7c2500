#include "extracts/monthly_extract_document.h"
#include "extracts/monthly_extract_json.h"
#include "extracts/routes.h"
#include "panels/shown_json.h"
#include "reports/appendix_document.h"

namespace extracts {

namespace {

using accounts::Gate;
using record::Work;
using reports::Format;
using sharing::Viewer;

const char* const kPath = "/api/{municipality_id}/monthly-extract";

template <class Builder>
Builder& with_asked(Builder& builder) {
  return builder.query({"branch_id", "Of which branch", http::QueryKind::id, true, 0, 0, {}})
      .query({"month", "Its first day", http::QueryKind::date, true, 0, 0, {}});
}

ExtractAsked asked_of(const http::Request& request) {
  return {base::HolderId(request.query("branch_id").value_or("")),
          base::Date::parse(request.query("month").value_or("")).value()};
}

// The file is made after the unit of work, in which it was recorded that it leaves.
base::Result<http::Response> file(Gate& gate, const ReportingCodesVersions& codes, const http::Request& request,
                                  Format format) {
  const auto asked = asked_of(request);
  TRY_ASSIGN(const auto sheet, gate.read<ExtractSheet>(request, [&](Work& work, const Viewer& viewer) {
    return take_out_extract(work, viewer, codes, asked);
  }));
  const auto language = reports::shown_of(request).language;
  TRY_ASSIGN(std::string bytes, format == Format::xlsx ? extract_workbook(sheet, language)
                                                       : base::Result<std::string>(extract_csv(sheet, language)));
  return http::attachment(std::string(reports::content_type(format)), std::move(bytes),
                          extract_file_stem(asked.month, language) + "." + base::name_of(format));
}

void add_file(http::Router& router, Gate& gate, const ReportingCodesVersions& codes, Format format) {
  auto builder = http::get(kPath + ("." + base::name_of(format)));
  reports::with_language(with_asked(builder))
      .summary("What is reported of a month's assistance, one row a person, with identity numbers")
      .tag("assistance")
      .returns_file(std::string(reports::content_type(format)));
  router.add(builder.handle(
      [&gate, &codes, format](const http::Request& request) { return file(gate, codes, request, format); }));
}

}  // namespace

void add_monthly_extract_routes(http::Router& router, Gate& gate, const ReportingCodesVersions& codes) {
  auto page = http::get(kPath);
  with_asked(page)
      .summary("What is to be reported of a month's assistance, and what it lacks")
      .tag("assistance")
      .returns<MonthlyExtractView>();
  router.add(page.handle([&gate, &codes](const http::Request& request) {
    return gate.read<http::Response>(
        request, [&](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
          TRY_ASSIGN(const auto sheet, make_extract(work, viewer, codes, asked_of(request)));
          return http::json(view_of(sheet));
        });
  }));
  for (const auto format : {Format::xlsx, Format::csv}) add_file(router, gate, codes, format);
}

}  // namespace extracts
