// The JSON shapes of frozen reports.
#pragma once

#include "reports/figures_json.h"
#include "reports/frozen_report_actions.h"

namespace reports {

struct FrozenReportView {
  std::string id;
  std::int64_t version = 1;
  std::string name;
  std::string place;
  std::string question;
  int definition_version = 0;
  std::string engine_version;
  std::string register_hash;
  base::Instant made_at = http::blank<base::Instant>();
  base::Date keep_until = http::blank<base::Date>();
  std::string input_sha256;
  std::string output_sha256;
  std::optional<base::Date> disposed_on;
};
template <class V>
void describe(V& v, FrozenReportView& x) {
  v.field("id", x.id);
  v.field("version", x.version);
  v.field("name", x.name);
  v.field("place", x.place);
  v.field("question", x.question);
  v.field("definition_version", x.definition_version);
  v.field("engine_version", x.engine_version);
  v.field("register_hash", x.register_hash);
  v.field("made_at", x.made_at);
  v.field("keep_until", x.keep_until);
  v.field("input_sha256", x.input_sha256);
  v.field("output_sha256", x.output_sha256);
  v.field("disposed_on", x.disposed_on);
}
inline std::string_view schema_name(const FrozenReportView*) { return "FrozenReport"; }

struct FrozenReportsView {
  std::vector<FrozenReportView> items;
};
template <class V>
void describe(V& v, FrozenReportsView& x) {
  v.field("items", x.items);
}

// `row` is missing where the participation is gone from the register.
struct CorrectedView {
  std::optional<OpenedRowView> row;
  std::vector<std::string> fields;
};
template <class V>
void describe(V& v, CorrectedView& x) {
  v.field("row", x.row);
  v.field("fields", x.fields);
}
inline std::string_view schema_name(const CorrectedView*) { return "CorrectedRow"; }

struct FrozenSheetView {
  FrozenReportView report;
  std::string made_by_name;
  bool has_input = false;
  bool is_recomputed = false;
  int rows = 0;
  std::vector<CorrectedView> corrected;
  std::vector<FigurePanelView> panels;
};
template <class V>
void describe(V& v, FrozenSheetView& x) {
  v.field("report", x.report);
  v.field("made_by_name", x.made_by_name);
  v.field("has_input", x.has_input);
  v.field("is_recomputed", x.is_recomputed);
  v.field("rows", x.rows);
  v.field("corrected", x.corrected);
  v.field("panels", x.panels);
}
inline std::string_view schema_name(const FrozenSheetView*) { return "FrozenSheet"; }

FrozenReportView view_of(const FrozenReport& report);
FrozenSheetView view_of(const FrozenSheet& sheet, const Shown& shown);

}  // namespace reports
