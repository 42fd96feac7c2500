#include "reports/workload_services.h"

#include <algorithm>

#include "reports/panel_parts.h"

namespace reports {

namespace {

// On whom it hangs, or that nobody can give it.
std::string note_of(const analysis::ServiceLoad& one, const WorkloadReport& report, Language language) {
  if (one.can_give == 0) return say(language, "workload.given.by_nobody");
  if (!one.only_worker) return {};
  return said(language, "workload.given.by_one", {{"name", workload_words(*one.only_worker, report.names, language)}});
}

std::string says(const analysis::Workload& found, Language language) {
  return said(language, "workload.services_say",
              {{"services", std::to_string(found.services.size())},
               {"on_one", std::to_string(found.on_one_worker)},
               {"people", std::to_string(found.people_on_one_worker)}});
}

}  // namespace

FigurePanel services_panel(const WorkloadReport& report, const Shown& shown) {
  const auto language = shown.language;
  const auto& found = report.found;
  if (found.services.empty()) return empty_panel(kServicesPanel, say(language, "workload.no_services"), language);
  FigurePanel out = empty_panel(kServicesPanel, says(found, language), language);
  FigureTable table{kServicesPanel, say(language, "panel.workload_services"), say(language, "workload.service"),
                    {}, {}, true};
  table.columns = {{"can_give", "", say(language, "workload.can_give"), FigureUnit::count,
                    say(language, "workload.not_stated")},
                   {kGivenNow, "total", say(language, "workload.people_now"), FigureUnit::count}};
  int unstated = 0;
  for (const auto& one : found.services) {
    FigureLine line{one.service, workload_words(one.service, report.names, language), {{}, one.people_now}};
    if (one.can_give) line.values[0] = *one.can_give;
    unstated += one.can_give ? 0 : 1;
    line.note = note_of(one, report, language);
    table.lines.push_back(std::move(line));
  }
  std::sort(table.lines.begin(), table.lines.end(), [](const FigureLine& a, const FigureLine& b) {
    return std::pair(a.label, a.key) < std::pair(b.label, b.key);
  });
  if (unstated > 0) out.warnings.push_back(said_of(language, "workload.unstated", unstated));
  out.tables = {std::move(table)};
  return out;
}

}  // namespace reports
