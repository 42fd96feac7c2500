#include "placements/follow_up.h"

#include <algorithm>
#include <set>

#include "base/names.h"
#include "placements/placement_entry.h"

namespace placements {

namespace {

using base::name_of;
using base::Violation;

base::Status check_started(const Placement& p) {
  if (p.is_cancelled || !p.started_on) return base::Error{base::ErrorCode::conflict, "placement.not_started", {}};
  return base::done();
}

void check_day(const Placement& p, base::Date day, const char* field, base::Date today,
               std::vector<Violation>& broken) {
  if (day > today) broken.push_back({field, "date.in_future", {}});
  if (day < *p.started_on) broken.push_back({field, "placement.follow_up_before_start", {}});
}

}  // namespace

base::Result<record::Deed> follow_up(const Placement& p, const FollowUp& made, const Whose& whose, base::Date today) {
  TRY(check_started(p));
  std::vector<Violation> broken;
  check_day(p, made.held_on, "held_on", today, broken);
  if (made.what_works.empty() && made.what_to_adapt.empty()) broken.push_back({"what_works", "field.required", {}});
  if (made.next_on && *made.next_on <= made.held_on) broken.push_back({"next_on", "placement.next_before_held", {}});
  if (!broken.empty()) return base::invalid(std::move(broken));
  auto deed = begun("placement_followed_up", p, made.held_on);
  deed.entry.subject_type = "placement_follow_up";
  deed.entry.subject_id = made.id;
  note(deed, "held_at", "", made.held_at);
  note(deed, "what_works", "", made.what_works);
  note(deed, "what_to_adapt", "", made.what_to_adapt);
  note(deed, "next_on", "", day_text(made.next_on));
  if (p.ending) return deed;
  deed.closes.push_back({"placement.follow_up", p.id});
  const auto due_on = made.next_on.value_or(made.held_on.plus_days(whose.limits.follow_up_days));
  deed.opens.push_back(follow_up_task(p, whose, due_on));
  return deed;
}

base::Result<record::Deed> assess(const Placement& p, const WorkAbility& made, base::Date today) {
  TRY(check_started(p));
  std::vector<Violation> broken;
  check_day(p, made.assessed_on, "assessed_on", today, broken);
  if (made.tasks_observed.empty()) broken.push_back({"tasks_observed", "field.required", {}});
  if (made.overall_text.empty()) broken.push_back({"overall_text", "field.required", {}});
  std::set<Ability> met;
  for (const auto& one : made.abilities) met.insert(one.ability);
  const bool is_each_once = met.size() == std::size(kAbilityNames) && made.abilities.size() == met.size();
  if (!is_each_once) broken.push_back({"abilities", "work_ability.each_once", {}});
  const bool is_nothing = std::all_of(made.abilities.begin(), made.abilities.end(), [](const GradedAbility& one) {
    return one.level == AbilityLevel::not_observed;
  });
  if (is_each_once && is_nothing) broken.push_back({"abilities", "work_ability.nothing_observed", {}});
  if (!broken.empty()) return base::invalid(std::move(broken));
  auto deed = begun("placement_assessed", p, made.assessed_on);
  deed.entry.subject_type = "work_ability";
  deed.entry.subject_id = made.id;
  note(deed, "tasks_observed", "", made.tasks_observed);
  for (const auto& one : made.abilities) {
    note(deed, ("ability_" + name_of(one.ability)).c_str(), "", name_of(one.level));
  }
  if (made.managed_percent) note(deed, "managed_percent", "", std::to_string(*made.managed_percent));
  note(deed, "overall_text", "", made.overall_text);
  return deed;
}

}  // namespace placements
