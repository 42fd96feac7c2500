// A plan to try the rules on. Tests only.
#pragma once

#include "plans/plan.h"

namespace plans {

inline base::Date date(std::string_view text) { return base::Date::parse(text).value(); }
inline const base::Date kToday = date("2026-11-23");

inline Activity activity(const char* id, const char* what, std::optional<base::Date> by_on = {},
                         std::optional<base::Date> follow_up_on = {}) {
  return {id, what, Doer::person, {}, "", by_on, follow_up_on, {}};
}

// Two goals, the second with a sub-goal; the activities run side by side.
inline Content two_goals() {
  Content out{"Jag förstår planen.", "Vid två möten, med tolk.", date("2027-01-15"), {}};
  out.goals.push_back({"g1", "Arbete i kök", "Det är det jag kan", date("2026-12-10"), {}, {}});
  out.goals[0].activities = {activity("a1", "Praktik i skolkök", date("2026-12-01")),
                             activity("a2", "Läsa SFI kurs D", {}, date("2027-02-01"))};
  out.goals.push_back({"g2", "Må bättre i ryggen", "", {}, {}, {}});
  out.goals[1].sub_goals.push_back({"s1", "Träna varje vecka", {activity("a3", "Boka sjukgymnast")}});
  return out;
}

inline Plan draft_plan() {
  return {"p1", 3, base::HolderId("ame"), base::PersonId("hodan"), base::UnitId("torget"), PlanKind::action_plan,
          base::StaffId("miriam"), date("2026-10-01"), true, 0, {}, {}, {}, {}, {}, "", false};
}

inline Plan plan_in_force() {
  Plan out = draft_plan();
  out.has_draft = false;
  out.agreed_number = 1;
  out.agreed_on = date("2026-11-02");
  out.next_follow_up_on = date("2027-01-15");
  return out;
}

inline const Whose kWhose{base::UnitId("torget"), base::StaffId("hassan"), 14, 14};

inline std::vector<std::string> rules_of(const base::Error& error) {
  std::vector<std::string> out;
  for (const auto& violation : error.violations) out.push_back(violation.rule);
  return out;
}

}  // namespace plans
