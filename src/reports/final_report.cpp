#include "reports/final_report.h"

#include <algorithm>

namespace reports {

base::Status check(const FinalReport& report, const std::vector<std::string>& panels) {
  std::vector<base::Violation> out;
  if (report.title.empty()) out.push_back({"title", "field.required", {}});
  for (size_t i = 0; i < report.blocks.size(); ++i) {
    const ReportBlock& block = report.blocks[i];
    const std::string at = "blocks[" + std::to_string(i) + "].";
    if (block.kind == BlockKind::heading && block.text.empty()) out.push_back({at + "text", "field.required", {}});
    if (block.kind == BlockKind::goals && !report.edition_id.empty()) {
      out.push_back({at + "kind", "field.choice", {}});
    }
    if (block.kind == BlockKind::panel && std::find(panels.begin(), panels.end(), block.panel) == panels.end()) {
      out.push_back({at + "panel", "field.choice", {}});
    }
  }
  if (out.empty()) return base::done();
  return base::invalid(std::move(out));
}

std::vector<ReportBlock> usual_blocks(const std::vector<std::string>& panels, bool has_goals) {
  std::vector<ReportBlock> out = {{BlockKind::facts}, {BlockKind::text}};
  for (const auto& panel : panels) out.push_back({BlockKind::panel, {}, panel});
  if (has_goals) out.push_back({BlockKind::goals});
  return out;
}

record::Deed written(const FinalReport& report, const char* kind, base::Date today) {
  std::optional<base::UnitId> unit;
  if (!report.asked.unit_id.empty()) unit = base::UnitId(report.asked.unit_id);
  record::NewEntry entry{{}, kind, "final_report", report.id, report.holder_id, {}, unit, {}, today, {}, {},
                         {}, {}};
  record::note_change(entry.changes, "title", "report", "", report.title);
  record::note_change(entry.changes, "blocks", "report", "", std::to_string(report.blocks.size()));
  return {std::move(entry), {}, {}};
}

}  // namespace reports
