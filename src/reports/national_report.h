// Who of those that ended began to work or study, by the national definition beside the municipality's own
// (analysis::national_outcomes): the rows that it is counted from, and who is behind a figure. Pure.
#pragma once

#include <map>
#include <set>

#include "analysis/columns.h"
#include "analysis/opening.h"
#include "analysis/population.h"
#include "reports/outcome_template.h"

namespace reports {

// What is known of a participation's exit beside the columns.
struct KnownExit {
  std::string detail;  // the id of the branch's own exit reason; empty: none
  bool in_work_a_month_later =
      false;  // reached at least a month after the exit, and then in the same kind of work
};
using KnownExits = std::map<std::string, KnownExit>;  // by participation

struct NationalBasis {
  std::vector<size_t> places;  // of the columns: one for each of the rows
  std::vector<analysis::ExitRow> rows;
  int still_taking_part = 0;  // people who ended, and take part somewhere else in the branch on the last day
};
// Those who ended in the period, registered rightly and with personal data. Somebody who was in work at the exit
// and again, or still, at least a month later is taken to have worked for a month; a right to student aid is known
// of whoever lived on it at the end.
NationalBasis national_basis(const analysis::Columns& columns, const analysis::Standing& standing,
                             const KnownExits& known, base::Date last_day);

// What samsyn compute national-outcomes takes: people by numbers that say nothing of who they are.
std::vector<analysis::ExitRow> national_rows(const NationalBasis& basis);

// Figures' addresses: "national_share" with a verdict, a line of analysis::OutcomeLine or "total";
// "national_beside" with "least", "most" or "own"; "national_codes" with a code or "none", and what is counted as
// column.
inline constexpr std::string_view kNationalPanel = "national_";
inline constexpr const char* kNoOutcome = "none";

// Of the columns: the exits that the figure counts; nothing where there is no such figure.
std::optional<std::vector<size_t>> behind(const NationalBasis& basis,
                                          const std::vector<analysis::CodeMeaning>& meanings,
                                          const analysis::Cell& cell);

}  // namespace reports
