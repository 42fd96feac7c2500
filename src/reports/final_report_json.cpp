#include "reports/final_report_json.h"

#include "base/ensure.h"
#include "reports/final_report_blocks.h"

namespace reports {

namespace {

struct Kept {
  std::vector<ReportBlock> blocks;
};
template <class V>
void describe(V& v, Kept& x) {
  v.list("blocks", x.blocks, {.max = kBlocksMax});
}

}  // namespace

std::string blocks_json(const std::vector<ReportBlock>& blocks) {
  std::string out;
  http::write_json(out, Kept{blocks});
  return out;
}

std::vector<ReportBlock> blocks_from(std::string_view json) {
  auto read = http::read_json<Kept>(json);
  ENSURE(read.has_value());
  return std::move(read->blocks);
}

FinalReportView view_of(const FinalReport& report, const std::string& place) {
  const auto& asked = report.asked;
  return {report.id,         report.version,         report.title,      place,
          asked.unit_id,     report.holder_id.str(), asked.from,        asked.to,
          asked.basis,       asked.filters,          report.edition_id, report.frozen_id,
          report.changed_at, report.is_removed};
}

FinalSheetView view_of(const FinalSheet& sheet, const Shown& shown) {
  FinalSheetView out{view_of(sheet.report, sheet.place),
                     sheet.changed_by_name,
                     sheet.report.blocks,
                     {},
                     {},
                     !sheet.goals.empty()};
  for (auto& part : parts_of(sheet, shown)) {
    ReportPartView view{part.kind, std::move(part.heading), std::move(part.paragraphs), {}};
    if (part.panel) view.panel = view_of(std::move(*part.panel));
    out.parts.push_back(std::move(view));
  }
  for (auto& panel : panels_of(sheet, shown)) out.choices.push_back({panel.key, panel.title});
  return out;
}

}  // namespace reports
