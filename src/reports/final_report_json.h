// The JSON shapes of reports put together from blocks.
#pragma once

#include "panels/figure_panel_json.h"
#include "platform/http/json.h"
#include "reports/cross_choice_json.h"
#include "reports/final_report_parts.h"
#include "reports/report_words.h"
#include "reports/savings_choice_json.h"

namespace reports {

template <class V>
void describe(V& v, CalculationShown& x) {
  v.text("id", x.id, {.min = 1, .max = 100});
  v.field("version", x.version);
}
inline std::string_view schema_name(const CalculationShown*) { return "CalculationShown"; }

template <class V>
void describe(V& v, ReportBlock& x) {
  v.field("kind", x.kind);
  v.text("text", x.text, {.max = kBlockTextMax, .lines = true}, http::with_default);
  v.text("panel", x.panel, {.max = 100}, http::with_default);
  v.field("shows", x.shows, http::with_default);
  v.field("table", x.table);
  v.field("calculation", x.calculation);
  v.field("savings", x.savings);
}
inline std::string_view schema_name(const ReportBlock*) { return "ReportBlock"; }

struct FinalReportView {
  std::string id;
  std::int64_t version = 1;
  std::string title;
  std::string place;
  std::string unit_id;  // or empty: the branch
  std::string branch_id;
  base::Date from = http::blank<base::Date>();
  base::Date to = http::blank<base::Date>();
  analysis::DateBasis basis = analysis::DateBasis::took_part;
  std::string filters;
  std::string edition_id;
  std::string frozen_id;
  base::Instant changed_at = http::blank<base::Instant>();
  bool is_removed = false;
};
template <class V>
void describe(V& v, FinalReportView& x) {
  v.field("id", x.id);
  v.field("version", x.version);
  v.field("title", x.title);
  v.field("place", x.place);
  v.field("unit_id", x.unit_id);
  v.field("branch_id", x.branch_id);
  v.field("from", x.from);
  v.field("to", x.to);
  v.field("basis", x.basis);
  v.field("filters", x.filters);
  v.field("edition_id", x.edition_id);
  v.field("frozen_id", x.frozen_id);
  v.field("changed_at", x.changed_at);
  v.field("is_removed", x.is_removed);
}
inline std::string_view schema_name(const FinalReportView*) { return "FinalReport"; }

struct ReportPartView {
  BlockKind kind = BlockKind::text;
  std::string heading;
  std::vector<std::string> paragraphs;
  std::optional<FigurePanelView> panel;
};
template <class V>
void describe(V& v, ReportPartView& x) {
  v.field("kind", x.kind);
  v.field("heading", x.heading);
  v.field("paragraphs", x.paragraphs);
  v.field("panel", x.panel);
}
inline std::string_view schema_name(const ReportPartView*) { return "ReportPart"; }

// A panel that a block may show.
struct PanelChoiceView {
  std::string key;
  std::string title;
};
template <class V>
void describe(V& v, PanelChoiceView& x) {
  v.field("key", x.key);
  v.field("title", x.title);
}
inline std::string_view schema_name(const PanelChoiceView*) { return "PanelChoice"; }

struct FinalSheetView {
  FinalReportView report;
  std::string changed_by_name;
  std::vector<ReportBlock> blocks;
  std::vector<ReportPartView> parts;
  std::vector<PanelChoiceView> choices;
  bool has_goals = false;
};
template <class V>
void describe(V& v, FinalSheetView& x) {
  v.field("report", x.report);
  v.field("changed_by_name", x.changed_by_name);
  v.list("blocks", x.blocks, {.max = kBlocksMax});
  v.field("parts", x.parts);
  v.field("choices", x.choices);
  v.field("has_goals", x.has_goals);
}
inline std::string_view schema_name(const FinalSheetView*) { return "FinalReportSheet"; }

FinalReportView view_of(const FinalReport& report, const std::string& place);
FinalSheetView view_of(const FinalSheet& sheet, const Shown& shown);

}  // namespace reports
