// An intervention to try the rules on. Tests only.
#pragma once

#include <gtest/gtest.h>

#include "activities/intervention_change.h"

namespace activities {

inline base::Date date(std::string_view text) { return base::Date::parse(text).value(); }
inline const base::Date kToday = date("2026-11-23");

inline InterventionType type_for_test() {
  return {"work-training", 1, base::HolderId("ame"), SkrCategory::work_training, "Arbetsträning", "Pröva arbete", "",
          Evidence::unknown, "", false, false, {}, {}, {}, {}, DecisionLaw::none, "", date("2020-01-01"), {},
          {base::UnitId("workshop")}};
}

// Asked for by the social services on 1 September, carried out in another branch.
inline Intervention asked_for() {
  Intervention x{"i1", 1, base::HolderId("social"), base::HolderId("ame"), base::PersonId("p1"), "work-training",
                 base::UnitId("assistance"), base::UnitId("workshop"), base::StaffId("maria"), true, date("2026-09-01"),
                 {}, {}, {}, {}, {}, {}, {}, "", DecisionLaw::none, {}, "", "", {}};
  x.extents = {{date("2026-09-01"), 50}};
  return x;
}

inline Intervention queued() {
  auto x = asked_for();
  x.answered_on = date("2026-09-07");
  return x;
}

inline Intervention planned(std::string_view starts_on) {
  auto x = queued();
  x.planned_starts_on = date(starts_on);
  x.planned_ends_on = date("2027-02-26");
  return x;
}

inline Intervention ongoing() {
  auto x = planned("2026-10-05");
  x.starts_on = date("2026-10-05");
  return x;
}

inline Intervention ended(Ending ending, std::string_view ends_on) {
  auto x = ending == Ending::never_started ? queued() : ongoing();
  x.ending = ending;
  x.ends_on = date(ends_on);
  x.end_reason = ChangeReason::goal_reached;
  return x;
}

using Rules = std::vector<std::string>;
template <class T>
Rules rules_of(const base::Result<T>& result) {
  Rules out;
  if (result.has_value()) return out;
  if (result.error().violations.empty()) return {result.error().rule};
  for (const auto& violation : result.error().violations) out.push_back(violation.rule);
  return out;
}

inline Rules rules_of(const std::vector<record::NewTask>& tasks) {
  Rules out;
  for (const auto& task : tasks) out.push_back(task.rule);
  return out;
}

}  // namespace activities
