#include "reports/final_report.h"

#include <algorithm>

namespace reports {

namespace {

using Panels = std::vector<std::string>;

void look_at_savings(std::vector<base::Violation>& out, const ReportBlock& block, const std::string& at) {
  if (!block.savings) {
    out.push_back({at, "field.required", {}});
    return;
  }
  const auto status = check(*block.savings);
  if (status.has_value()) return;
  for (auto violation : status.error().violations) {
    violation.field = at + "." + violation.field;
    out.push_back(std::move(violation));
  }
}

void look_at(std::vector<base::Violation>& out, const ReportBlock& block, const std::string& at, bool of_register,
             const Panels& panels) {
  const bool is_exact =
      block.kind == BlockKind::goals || block.kind == BlockKind::table || block.kind == BlockKind::savings;
  if (is_exact && !of_register) out.push_back({at + "kind", "field.choice", {}});
  if (block.kind == BlockKind::heading && block.text.empty()) out.push_back({at + "text", "field.required", {}});
  if (block.kind == BlockKind::panel && std::find(panels.begin(), panels.end(), block.panel) == panels.end()) {
    out.push_back({at + "panel", "field.choice", {}});
  }
  if (block.kind == BlockKind::calculation && !block.calculation) {
    out.push_back({at + "calculation", "field.required", {}});
  }
  if (block.kind == BlockKind::savings) look_at_savings(out, block, at + "savings");
  if (block.kind != BlockKind::table) return;
  const std::string table = at + "table";
  if (!block.table) out.push_back({table, "field.required", {}});
  if (block.table && block.table->lines == block.table->columns)
    out.push_back({table + ".columns", "field.same", {}});
}

}  // namespace

base::Status check(const FinalReport& report, const std::vector<std::string>& panels) {
  std::vector<base::Violation> out;
  if (report.title.empty()) out.push_back({"title", "field.required", {}});
  for (size_t i = 0; i < report.blocks.size(); ++i) {
    const std::string at = "blocks[" + std::to_string(i) + "].";
    look_at(out, report.blocks[i], at, report.is_of_register(), panels);
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
