// Visits and visitors month by month (mission row V5). Who checks in without a name is a visit and no visitor. Row
// order never changes a result. Threading: pure function.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "analysis/against.h"
#include "analysis/month.h"
#include "base/date.h"
#include "base/result.h"

namespace analysis {

inline constexpr int kVisitMonthsMax = 120;

enum class VisitKind { organised, spontaneous };
inline constexpr std::pair<VisitKind, std::string_view> kVisitKindNames[] = {
    {VisitKind::organised, "organised"}, {VisitKind::spontaneous, "spontaneous"}};
constexpr const auto& enum_names(VisitKind) { return kVisitKindNames; }

struct Visit {
  base::Date day = base::Date::from_days({});
  VisitKind kind = VisitKind::organised;
  std::optional<std::string> person;  // none: checked in without a name
};

struct VisitsInput {
  base::Date from = base::Date::from_days({});
  base::Date to = base::Date::from_days({});
  std::optional<int> target_least;  // visitors a month; both or none
  std::optional<int> target_most;
  std::vector<Visit> rows;  // those outside the period are not counted
};

struct VisitCounts {
  int visits = 0;
  int organised = 0;
  int spontaneous = 0;
  int without_person = 0;
  int visitors = 0;                          // each once
  std::optional<double> visits_per_visitor;  // of visits with a person
};

struct VisitMonth {
  Month month;
  bool is_whole = false;  // every day of it is in the period
  VisitCounts counts;
  std::optional<Against> against;  // visitors beside the target, of whole months
};

struct Visits {
  std::vector<VisitMonth> months;  // every month that the period touches
  VisitCounts all;
};

// Rules broken: population.period_reversed and population.period_long at `to`; visits.target_half and
// visits.target_reversed at `target_most`.
base::Result<Visits> visits(const VisitsInput& input);

}  // namespace analysis
