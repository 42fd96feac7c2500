#include "reports/frozen_report_json.h"

#include "compute/followup.h"
#include "reports/frozen_figures.h"

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

FrozenSheetView view_of(const FrozenSheet& sheet, const Shown& shown) {
  FrozenSheetView out{
      view_of(sheet.report), sheet.made_by_name, sheet.has_input, sheet.is_recomputed, sheet.rows, {}, {}};
  for (const auto& one : sheet.corrected) {
    out.corrected.push_back({one.row ? std::optional(view_of(*one.row)) : std::nullopt, one.fields});
  }
  for (auto& panel : frozen_panels(compute::followup_answer(sheet.output), shown)) {
    out.panels.push_back(view_of(std::move(panel)));
  }
  return out;
}

}  // namespace reports
