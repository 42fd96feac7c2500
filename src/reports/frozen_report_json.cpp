#include "reports/frozen_report_json.h"

#include "base/ensure.h"
#include "compute/followup_json.h"

namespace reports {

FrozenReportView view_of(const FrozenReport& x) {
  return {x.id,
          x.version,
          x.name,
          x.place_name,
          x.question,
          x.definition_version,
          x.engine_version,
          x.register_hash,
          x.made_at,
          x.keep_until,
          x.input_sha256,
          x.output_sha256,
          x.disposed_on};
}

std::vector<FigurePanel> frozen_panels(const std::string& output, const Shown& shown) {
  const auto answer = http::read_json<compute::FollowupAnswer>(output);
  ENSURE(answer.has_value());
  std::vector<FigurePanel> out;
  for (const auto& panel : answer->panels) {
    out.push_back(figure_panel(panel, shown));
    for (auto& table : out.back().tables) table.opens = false;
    if (panel.key != "income_source") continue;
    out.push_back(figure_panel(answer->source_flow, shown));
    out.back().tables.front().opens = false;
  }
  return out;
}

FrozenSheetView view_of(const FrozenSheet& sheet, const Shown& shown) {
  FrozenSheetView out{
      view_of(sheet.report), sheet.made_by_name, sheet.has_input, sheet.is_recomputed, sheet.rows, {}, {}};
  for (const auto& one : sheet.corrected) {
    out.corrected.push_back({one.row ? std::optional(view_of(*one.row)) : std::nullopt, one.fields});
  }
  for (auto& panel : frozen_panels(sheet.output, shown)) out.panels.push_back(view_of(std::move(panel)));
  return out;
}

}  // namespace reports
