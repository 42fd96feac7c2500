// What people are given and what becomes of them, by class and by intervention, never without their background
// beside it (mission row T20). Counted by analysis::interventions from the rows that the command takes. Pure.
#pragma once

#include "analysis/opening.h"
#include "reports/interventions_rows.h"

namespace reports {

struct InterventionsReport {
  analysis::InterventionQuery query;
  // Classes in SKR's order, interventions by class and name.
  analysis::InterventionFigures figures;
  InterventionTags tags;
  int without_participation = 0;  // of the whole branch, in the period: in no figure
};
InterventionsReport interventions_report(const Given& given, const InterventionTags& tags,
                                         const analysis::InterventionQuery& asked);

// What samsyn compute interventions takes: people and participations by numbers that say nothing of who they are,
// interventions by their names.
std::vector<analysis::InterventionRow> intervention_rows(const Given& given, const InterventionTags& tags);
// Of `wanted`, the variables of which something is known of somebody.
std::vector<std::string> strata_of(const Given& given, const std::vector<std::string>& wanted);

// A figure's address: a panel that begins so; a line "all", "class.NAME" or "type.ID"; a column of the panel.
inline constexpr std::string_view kInterventionsPanel = "interventions_";
inline constexpr std::string_view kAllLine = "all", kClassLine = "class.", kTypeLine = "type.";
inline constexpr std::string_view kReasonColumn = "reason.";
inline constexpr const char* kNoReason = "not_told";
std::string line_key(const analysis::InterventionLine& line);

// The participations that the figure counts, rows of the columns, rising; nothing where there is no such figure.
std::optional<std::vector<size_t>> behind(const Given& given, const analysis::InterventionQuery& query,
                                          const analysis::Cell& cell);

}  // namespace reports
