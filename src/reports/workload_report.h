// How much work lies on whom: the cases of a place, worker by worker and month by month, and how often they change
// hands. What the page and its documents show.
#pragma once

#include <map>

#include "analysis/workload.h"
#include "panels/panel_document.h"
#include "reports/figures_report.h"
#include "reports/report_words.h"

namespace reports {

struct WorkloadReport {
  static constexpr int kDefinitionVersion = 2;
  FiguresAsked asked;  // up to today
  std::string place;
  analysis::Workload found;
  std::map<std::string, std::string> names;  // of workers and services, by id
  std::string register_hash;
  base::Instant read_at;
  base::Instant made_at;

  int people() const { return found.points.empty() ? 0 : found.points.back().cases; }
};

// Their counts open: the first by a line that is a worker's id, kNoOwner or kAllCases and the column kCases, the
// second by a line "2026-03-31" and the columns kAllCases, kNoOwner and kNoDeputy, the third by the line kAllCases
// and the columns kOwned, kHandedOver and kSeveral, the last by a line that is an intervention type's id and the
// column kGivenNow.
inline constexpr std::string_view kWorkloadPanels = "workload_";  // their keys begin so
inline constexpr const char* kWorkloadPanel = "workload_workers";
inline constexpr const char* kWorkloadMonthsPanel = "workload_months";
inline constexpr const char* kHandOversPanel = "workload_hand_overs";
inline constexpr const char* kServicesPanel = "workload_services";
inline constexpr const char* kCases = "cases";
inline constexpr const char* kOwned = "owned";
inline constexpr const char* kHandedOver = "handed_over";
inline constexpr const char* kSeveral = "several";
inline constexpr const char* kGivenNow = "people_now";
inline constexpr const char* kAllCases = "all";
inline constexpr const char* kNoOwner = "no_owner";
inline constexpr const char* kNoDeputy = "no_deputy";

// A line or a column of them; `names` are those of workers and services.
std::string workload_words(const std::string& part, const std::map<std::string, std::string>& names,
                           Language language);

std::vector<FigurePanel> workload_panels(const WorkloadReport& report, const Shown& shown);
PanelDocument document_of(const WorkloadReport& report, Language language);

}  // namespace reports
