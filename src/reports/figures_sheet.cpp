#include "reports/figures_sheet.h"

namespace reports {

std::vector<Measure> measures_of(const analysis::Row& row) {
  std::vector<Measure> out;
  const auto add = [&](const char* key, const std::optional<analysis::Figures>& figures) {
    if (figures) out.push_back({key, &*figures});
  };
  add(row.spells ? "document.people" : "document.count", row.count);
  add("document.participations", row.spells);
  add("before", row.before);
  add("after", row.after);
  return out;
}

std::array<std::pair<const char*, const analysis::Figure*>, 3> figures_of(const analysis::Figures& figures) {
  return {{{"total", &figures.total}, {"women", &figures.women}, {"men", &figures.men}}};
}

platform::CellValue share_of(const analysis::Figure& figure) {
  if (!figure.share_tenths) return std::monostate{};
  return platform::Tenths{*figure.share_tenths};
}

}  // namespace reports
