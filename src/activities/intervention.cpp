#include "activities/intervention.h"

#include <algorithm>

#include "activities/intervention_deed.h"
#include "activities/intervention_limits.h"
#include "base/names.h"
#include "sharing/sharing.h"

namespace activities {

namespace {

using record::note_change;

const std::string kCategory = base::name_of(sharing::Category::intervention);

bool is_waiting(InterventionState state) {
  return state == InterventionState::proposed || state == InterventionState::queued;
}

void check_decision(const Intervention& x, base::Date today, std::vector<base::Violation>& broken) {
  if (x.decision_law == DecisionLaw::none) {
    if (x.decided_on) broken.push_back({"decided_on", "intervention.decision_not_needed", {}});
    return;
  }
  if (x.decided_on && *x.decided_on > today) broken.push_back({"decided_on", "date.in_future", {}});
  if (x.decided_on && x.decided_by.empty()) broken.push_back({"decided_by", "field.required", {}});
  if (!x.starts_on) return;
  if (!x.decided_on) broken.push_back({"decided_on", "intervention.decision_missing", {}});
  else if (*x.decided_on > *x.starts_on) broken.push_back({"starts_on", "intervention.start_before_decision", {}});
}

void check_first_days(const Intervention& x, base::Date today, std::vector<base::Violation>& broken) {
  if (x.planned_starts_on && *x.planned_starts_on > today.plus_days(kPlanDaysMax)) {
    broken.push_back({"planned_starts_on", "intervention.start_far_ahead", {}});
  }
  if (x.planned_starts_on && !x.starts_on && *x.planned_starts_on < today) {
    broken.push_back({"planned_starts_on", "date.in_past", {}});
  }
  if (x.starts_on && *x.starts_on > today) broken.push_back({"starts_on", "date.in_future", {}});
  if (x.starts_on && x.starts_on->year() < kFirstYear) broken.push_back({"starts_on", "date.out_of_range", {}});
  if ((x.starts_on || x.planned_starts_on) && x.has_other_carrier()) {
    broken.push_back({"starts_on", "intervention.carrier_confirms", {}});
  }
}

bool is_at_once(const Intervention& x, const std::vector<Intervention>& others) {
  return std::any_of(others.begin(), others.end(), [&](const Intervention& other) {
    return other.id != x.id && !other.ending && other.type_id == x.type_id &&
           other.carrier_unit_id == x.carrier_unit_id;
  });
}

base::Result<Changed> offer(const Intervention& x, const Answer& given, const InterventionType& type,
                            base::Date today) {
  if (!given.planned_starts_on) return base::invalid("planned_starts_on", "field.required");
  Intervention after = x;
  after.answered_on = x.answered_on.value_or(today);
  after.planned_starts_on = given.planned_starts_on;
  if (given.planned_ends_on) after.planned_ends_on = given.planned_ends_on;
  after.extents = moved_to(x.extents, *given.planned_starts_on);
  std::vector<base::Violation> broken;
  if (*given.planned_starts_on < today) broken.push_back({"planned_starts_on", "date.in_past", {}});
  if (*given.planned_starts_on > today.plus_days(kPlanDaysMax)) {
    broken.push_back({"planned_starts_on", "intervention.start_far_ahead", {}});
  }
  check_length(after, type, "planned_ends_on", broken);
  if (!broken.empty()) return base::invalid(std::move(broken));
  return changed(&x, after, "intervention_planned", Side::carrier, today);
}

base::Result<Changed> decline(const Intervention& x, const Answer& given, base::Date today) {
  if (!given.reason) return base::invalid("reason", "field.required");
  std::vector<base::Violation> broken;
  check_reason(*given.reason, given.text, broken);
  if (!broken.empty()) return base::invalid(std::move(broken));
  Intervention after = x;
  after.answered_on = today;
  after.ends_on = today;
  after.ending = Ending::never_started;
  after.end_reason = given.reason;
  after.end_text = given.text;
  Changed made = changed(&x, after, "intervention_declined", Side::carrier, today);
  note_reason(made, *given.reason, given.text);
  return made;
}

}  // namespace

InterventionState state_of(const Intervention& x, base::Date today) {
  if (x.ending) return InterventionState::ended;
  if (x.starts_on) return InterventionState::ongoing;
  if (x.planned_starts_on) {
    return *x.planned_starts_on < today ? InterventionState::unconfirmed : InterventionState::planned;
  }
  return x.answered_on ? InterventionState::queued : InterventionState::proposed;
}

bool is_past_end(const Intervention& x, base::Date today) {
  return x.starts_on && !x.ending && x.planned_ends_on && *x.planned_ends_on < today;
}

int waited_days(const Intervention& x, base::Date today) {
  base::Date until = today;
  if (x.ends_on) until = std::min(until, *x.ends_on);
  if (x.planned_starts_on) until = std::min(until, *x.planned_starts_on);
  if (x.starts_on) until = *x.starts_on;
  return std::max(0, base::days_between(x.asked_on, until));
}

std::optional<base::Date> certificate_valid_to(const Intervention& x, const InterventionType& type) {
  if (!type.is_course || !type.valid_months || x.ending != Ending::completed) return std::nullopt;
  return x.ends_on->plus_months(*type.valid_months);
}

bool is_assistance(std::string_view secrecy_provision) { return sharing::is_social_services(secrecy_provision); }

base::Status check_new(const Intervention& x, const InterventionType& type, const std::vector<Intervention>& others,
                       base::Date today) {
  std::vector<base::Violation> broken;
  const auto begins_on = x.starts_on.value_or(x.planned_starts_on.value_or(today));
  if (!is_active_on(type, begins_on)) broken.push_back({"type_id", "intervention_type.not_active", {}});
  if (!is_offered_by(type, x.carrier_unit_id)) {
    broken.push_back({"carrier_unit_id", "intervention_type.not_offered_by", {}});
  }
  check_first_days(x, today, broken);
  check_length(x, type, "planned_ends_on", broken);
  check_decision(x, today, broken);
  if (is_at_once(x, others)) broken.push_back({"type_id", "intervention.same_at_once", {}});
  if (!broken.empty()) return base::invalid(std::move(broken));
  return base::done();
}

Changed add(const Intervention& x, const Names& names) {
  Changed made = changed(nullptr, x, "intervention_added", Side::owner, x.asked_on);
  auto& changes = made.deed.entry.changes;
  note_change(changes, "intervention_type", kCategory, {}, names.type);
  note_change(changes, "carrier_unit", kCategory, {}, names.carrier_unit);
  return made;
}

base::Result<Changed> answer(const Intervention& x, const Answer& given, const InterventionType& type,
                             base::Date today) {
  const auto state = state_of(x, today);
  if (!is_waiting(state)) return refused("intervention.not_waiting");
  if (given.kind == AnswerKind::place) return offer(x, given, type, today);
  if (state != InterventionState::proposed) return refused("intervention.already_answered");
  if (given.kind == AnswerKind::decline) return decline(x, given, today);
  Intervention after = x;
  after.answered_on = today;
  return changed(&x, after, "intervention_queued", Side::carrier, today);
}

base::Result<Changed> confirm_start(const Intervention& x, base::Date starts_on, base::Date today) {
  const auto state = state_of(x, today);
  if (state != InterventionState::planned && state != InterventionState::unconfirmed) {
    return refused("intervention.not_planned");
  }
  if (x.decision_law != DecisionLaw::none && !x.decided_on) return refused("intervention.decision_missing");
  std::vector<base::Violation> broken;
  if (starts_on > today) broken.push_back({"starts_on", "date.in_future", {}});
  if (starts_on < x.asked_on) broken.push_back({"starts_on", "intervention.start_before_asked", {}});
  if (x.planned_ends_on && starts_on > *x.planned_ends_on) {
    broken.push_back({"starts_on", "intervention.start_after_end", {}});
  }
  if (x.decided_on && starts_on < *x.decided_on) {
    broken.push_back({"starts_on", "intervention.start_before_decision", {}});
  }
  if (!broken.empty()) return base::invalid(std::move(broken));
  Intervention after = x;
  after.starts_on = starts_on;
  after.extents = moved_to(x.extents, starts_on);
  return changed(&x, after, "intervention_started", Side::carrier, starts_on);
}

Changed take_start_back(const Intervention& x, base::Date today) {
  Intervention after = x;
  after.starts_on.reset();
  return changed(&x, after, "intervention_start_undone", Side::carrier, today);
}

base::Result<Changed> decide(const Intervention& x, base::Date decided_on, const std::string& decided_by,
                             base::Date today) {
  if (x.decision_law == DecisionLaw::none) return refused("intervention.decision_not_needed");
  if (x.ending) return refused("intervention.already_ended");
  if (x.starts_on) return refused("intervention.already_started");
  std::vector<base::Violation> broken;
  if (decided_on > today) broken.push_back({"decided_on", "date.in_future", {}});
  if (decided_by.empty()) broken.push_back({"decided_by", "field.required", {}});
  if (!broken.empty()) return base::invalid(std::move(broken));
  Intervention after = x;
  after.decided_on = decided_on;
  after.decided_by = decided_by;
  return changed(&x, after, "intervention_decided", Side::owner, decided_on);
}

base::Result<Changed> follow_up(const Intervention& x, const std::string& text, base::Date today) {
  if (state_of(x, today) != InterventionState::ongoing) return refused("intervention.not_ongoing");
  if (text.empty()) return base::invalid("text", "field.required");
  Changed made = changed(&x, x, "intervention_followed_up", Side::owner, today);
  note_change(made.deed.entry.changes, "follow_up_text", kCategory, {}, text);
  return made;
}

}  // namespace activities
