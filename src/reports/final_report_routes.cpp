#include "calculations/calculation_kinds.h"
#include "panels/shown_json.h"
#include "reports/final_report_actions.h"
#include "reports/final_report_document.h"
#include "reports/final_report_json.h"
#include "reports/routes.h"

namespace reports {

namespace {

using accounts::Gate;
using record::Work;
using sharing::Viewer;

struct NewReportView {
  std::string title;
  std::string unit_id;
  std::string branch_id;
  std::optional<base::Date> from;
  std::optional<base::Date> to;
  analysis::DateBasis basis = analysis::DateBasis::took_part;
  std::string filters;
  std::string edition_id;
  std::string frozen_id;
};
template <class V>
void describe(V& v, NewReportView& x) {
  v.text("title", x.title, {.min = 1, .max = 200});
  v.text("unit_id", x.unit_id, {}, http::with_default);
  v.text("branch_id", x.branch_id, {}, http::with_default);
  v.field("from", x.from, http::with_default);
  v.field("to", x.to, http::with_default);
  v.field("basis", x.basis, http::with_default);
  v.text("filters", x.filters, {.max = 2000}, http::with_default);
  v.text("edition_id", x.edition_id, {}, http::with_default);
  v.text("frozen_id", x.frozen_id, {}, http::with_default);
}
std::string_view schema_name(const NewReportView*) { return "NewFinalReport"; }

struct ReportChangeView {
  std::string title;
  std::vector<ReportBlock> blocks;
  bool is_removed = false;
};
template <class V>
void describe(V& v, ReportChangeView& x) {
  v.text("title", x.title, {.min = 1, .max = 200});
  v.list("blocks", x.blocks, {.max = kBlocksMax});
  v.field("is_removed", x.is_removed, http::with_default);
}
std::string_view schema_name(const ReportChangeView*) { return "FinalReportChange"; }

struct FinalReportsView {
  std::vector<FinalReportView> items;
};
template <class V>
void describe(V& v, FinalReportsView& x) {
  v.field("items", x.items);
}

std::string id_of(const http::Request& request) { return std::string(request.path_parameter("id")); }

// A period is asked for where neither an edition nor frozen figures have one of their own.
base::Result<NewFinalReport> input_of(const NewReportView& x, base::Date today) {
  std::vector<base::Violation> missing;
  const bool has_own_period = !x.edition_id.empty() || !x.frozen_id.empty();
  if (!has_own_period && !x.from) missing.push_back({"from", "field.required", {}});
  if (!has_own_period && !x.to) missing.push_back({"to", "field.required", {}});
  if (!missing.empty()) return base::invalid(std::move(missing));
  return NewFinalReport{x.title,
                        {x.unit_id, x.branch_id, x.from.value_or(today), x.to.value_or(today), x.basis, x.filters},
                        x.edition_id,
                        x.frozen_id};
}

base::Result<FinalSheet> sheet_of(Gate& gate, Registers& registers, const http::Request& request) {
  TRY_ASSIGN(auto sheet, gate.read<FinalSheet>(request, [&](Work& work, const Viewer& viewer) {
    return find_final_sheet(work, viewer, registers, id_of(request));
  }));
  for (const auto& calculation : sheet.calculations) {
    if (calculation) TRY(calculations::have_room(calculation->kind));
  }
  return sheet;
}

using Making = base::Result<std::string> (*)(const FinalSheet& sheet, Language language);

template <Format format>
base::Result<std::string> in_format(const FinalSheet& sheet, Language language) {
  return final_document(sheet, format, language);
}

void add_file(http::Router& router, Gate& gate, Registers& registers, const std::string& path,
              const std::string& extension, const std::string& type, Making make) {
  auto builder = http::get(path + "/{id}/report." + extension);
  with_language(builder).summary("A report as a document").tag("reports").returns_file(type);
  router.add(builder.handle(
      [&gate, &registers, extension, type, make](const http::Request& request) -> base::Result<http::Response> {
        TRY_ASSIGN(const auto sheet, sheet_of(gate, registers, request));
        const Language language = shown_of(request).language;
        TRY_ASSIGN(std::string bytes, make(sheet, language));
        return http::attachment(type, std::move(bytes), file_name(sheet, extension, language));
      }));
}

void add_list(http::Router& router, Gate& gate, Registers& registers, const std::string& path) {
  router.add(http::get(path)
                 .summary("Reports of one's own branches")
                 .tag("reports")
                 .returns<FinalReportsView>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(
                       request, [&](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                         FinalReportsView out;
                         for (const auto& one : list_final_reports(work, viewer)) {
                           out.items.push_back(view_of(one.report, one.place));
                         }
                         return http::json(out);
                       });
                 }));
  router.add(http::post(path)
                 .summary("Begin a report from the figures of a population, of an edition or of a frozen report")
                 .tag("reports")
                 .body<NewReportView>()
                 .creates()
                 .handle([&gate, &registers](const http::Request& request, const NewReportView& x) {
                   return gate.create(request, [&](Work& work, const Viewer& viewer) -> base::Result<std::string> {
                     TRY_ASSIGN(const auto input, input_of(x, work.today()));
                     return begin_report(work, viewer, registers, input);
                   });
                 }));
}

}  // namespace

void add_final_report_routes(http::Router& router, Gate& gate, Registers& registers) {
  const std::string path = "/api/{municipality_id}/reports/final";
  add_list(router, gate, registers, path);
  auto one = http::get(path + "/{id}");
  with_shown(one).summary("A report, its blocks and what they show").tag("reports").returns<FinalSheetView>();
  router.add(one.handle([&gate, &registers](const http::Request& request) -> base::Result<http::Response> {
    TRY_ASSIGN(const auto sheet, sheet_of(gate, registers, request));
    return http::json(view_of(sheet, shown_of(request)));
  }));
  router.add(http::patch(path + "/{id}")
                 .summary("Change a report, or remove it")
                 .tag("reports")
                 .versioned()
                 .body<ReportChangeView>()
                 .changes()
                 .handle([&gate, &registers](const http::Request& request, const ReportChangeView& x) {
                   return gate.change(
                       request,
                       [&](Work& work, const Viewer& viewer) {
                         return change_report(work, viewer, registers, id_of(request), request.version(),
                                              {x.title, x.blocks, x.is_removed});
                       },
                       [&](Work& work, const Viewer& viewer) -> base::Result<std::string> {
                         TRY_ASSIGN(const auto sheet, find_final_sheet(work, viewer, registers, id_of(request)));
                         std::string out;
                         http::write_json(out, view_of(sheet, {}));
                         return out;
                       });
                 }));
  add_file(router, gate, registers, path, "pdf", std::string(content_type(Format::pdf)), in_format<Format::pdf>);
  add_file(router, gate, registers, path, "xlsx", std::string(content_type(Format::xlsx)),
           in_format<Format::xlsx>);
  add_file(router, gate, registers, path, "csv", std::string(content_type(Format::csv)), in_format<Format::csv>);
  add_file(router, gate, registers, path, "docx", kDocxType, final_docx);
}

}  // namespace reports
