#include "outcomes/participation.h"

#include <algorithm>

#include "base/names.h"
#include "sharing/sharing.h"

namespace outcomes {

namespace {

using base::name_of;
using record::note_change;
using sharing::Category;

const std::string kParticipation = name_of(Category::participation);
const std::string kEducation = name_of(Category::education);
const std::string kConsent = name_of(Category::consent);

std::string text_of(const std::optional<base::Date>& date) { return date ? date->str() : std::string(); }

base::Period period_of(const Participation& p) { return {p.starts_on, p.ends_on}; }

bool overlaps_another(const Participation& p, const std::vector<Participation>& others) {
  return std::any_of(others.begin(), others.end(), [&](const Participation& other) {
    return other.id != p.id && !other.is_cancelled && other.unit_id == p.unit_id &&
           other.exit_reason != ExitReason::registered_in_error &&
           period_of(p).overlaps(period_of(other));
  });
}

Changed changed(const Participation& p, const char* kind, base::Date happened_on) {
  return {p,
          {{p.person_id, kind, "participation", p.id, p.holder_id, {}, p.unit_id, {}, happened_on, {}, {}, {}, {}},
           {},
           {}}};
}

record::NewTask measure_task(const Participation& p, const char* rule, base::Date from, int days) {
  return {rule, "participation", p.id, p.person_id, p.holder_id, p.unit_id, p.owner_staff_id,
          from.plus_days(days), from};
}

void note_fields(Changed& made, const Participation& before, const Participation& after) {
  auto& changes = made.deed.entry.changes;
  const auto exit_name = [](const Participation& p) {
    return p.exit_reason ? name_of(*p.exit_reason) : std::string();
  };
  const auto outcome_name = [](const Participation& p) {
    return p.main_outcome ? name_of(*p.main_outcome) : std::string();
  };
  note_change(changes, "ends_on", kParticipation, text_of(before.ends_on), text_of(after.ends_on));
  note_change(changes, "exit_reason", kParticipation, exit_name(before), exit_name(after));
  note_change(changes, "local_exit_reason_id", kParticipation, before.local_exit_reason_id,
              after.local_exit_reason_id);
  note_change(changes, "main_outcome", kParticipation, outcome_name(before), outcome_name(after));
  note_change(changes, "exit_text", kParticipation, before.exit_text, after.exit_text);
  note_change(changes, "education_level", kEducation, name_of(before.education_level),
              name_of(after.education_level));
  note_change(changes, "registration_consent_on", kConsent, text_of(before.registration_consent_on),
              text_of(after.registration_consent_on));
}

}  // namespace

ParticipationState state_of(const Participation& p, base::Date today) {
  if (p.ends_on) return ParticipationState::ended;
  return p.starts_on > today ? ParticipationState::planned : ParticipationState::ongoing;
}

bool is_measured_at(ExitReason reason) {
  switch (reason) {
    case ExitReason::ended_unmeasured:
    case ExitReason::consent_withdrawn:
    case ExitReason::registered_in_error:
    case ExitReason::deceased:
      return false;
    case ExitReason::work:
    case ExitReason::studies:
    case ExitReason::continued_rehabilitation:
    case ExitReason::other_intervention:
    case ExitReason::sickness_or_activity_compensation:
    case ExitReason::pension:
    case ExitReason::illness:
    case ExitReason::moved:
    case ExitReason::own_withdrawal:
    case ExitReason::other:
      return true;
  }
  return true;
}

bool fits(ExitReason reason, const std::optional<MainOutcome>& outcome) {
  switch (reason) {
    case ExitReason::registered_in_error:
      return !outcome;
    case ExitReason::work:
      return outcome == MainOutcome::unsubsidised_work || outcome == MainOutcome::subsidised_work;
    case ExitReason::studies:
      return outcome == MainOutcome::studies;
    case ExitReason::sickness_or_activity_compensation:
      return outcome == MainOutcome::sickness_or_activity_compensation;
    case ExitReason::pension:
      return outcome == MainOutcome::pension;
    case ExitReason::deceased:
      return outcome == MainOutcome::deceased;
    case ExitReason::continued_rehabilitation:
    case ExitReason::other_intervention:
    case ExitReason::illness:
    case ExitReason::moved:
    case ExitReason::own_withdrawal:
    case ExitReason::other:
    case ExitReason::ended_unmeasured:
    case ExitReason::consent_withdrawn:
      return outcome && outcome != MainOutcome::deceased;
  }
  return false;
}

base::Status check_start(const Participation& p, const std::vector<Participation>& others, base::Date today) {
  std::vector<base::Violation> broken;
  if (p.starts_on.year() < kFirstYear) broken.push_back({"starts_on", "date.out_of_range", {}});
  if (p.starts_on > today.plus_days(kPlanDaysMax)) {
    broken.push_back({"starts_on", "participation.start_far_ahead", {}});
  }
  if (p.registration_consent_on && *p.registration_consent_on > today) {
    broken.push_back({"registration_consent_on", "date.in_future", {}});
  }
  if (overlaps_another(p, others)) broken.push_back({"starts_on", "participation.overlaps", {}});
  if (!broken.empty()) return base::invalid(std::move(broken));
  return base::done();
}

Changed start(const Participation& p, const std::optional<int>& measure_days) {
  Changed made = changed(p, "participation_started", p.starts_on);
  auto& changes = made.deed.entry.changes;
  note_change(changes, "starts_on", kParticipation, {}, p.starts_on.str());
  Participation nothing = p;
  nothing.education_level = EducationLevel::unknown;
  nothing.registration_consent_on.reset();
  note_fields(made, nothing, p);
  if (measure_days) {
    made.deed.opens.push_back(measure_task(p, "participation.measure_start", p.starts_on, *measure_days));
  }
  if (p.referral_id) made.deed.closes.push_back({"participation.register", *p.referral_id});
  return made;
}

base::Result<Changed> end(const Participation& p, const Exit& exit, const std::optional<int>& measure_days,
                          base::Date today) {
  if (p.ends_on) return base::Error{base::ErrorCode::conflict, "participation.already_ended", {}};
  std::vector<base::Violation> broken;
  if (exit.ends_on < p.starts_on) {
    broken.push_back({"ends_on", "participation.end_before_start", {{"starts_on", p.starts_on.str()}}});
  }
  if (exit.ends_on > today) broken.push_back({"ends_on", "date.in_future", {}});
  if (exit.reason == ExitReason::other && exit.text.empty()) {
    broken.push_back({"exit_text", "participation.exit_text_required", {}});
  }
  if (!exit.main_outcome && exit.reason != ExitReason::registered_in_error) {
    broken.push_back({"main_outcome", "participation.main_outcome_required", {}});
  } else if (!fits(exit.reason, exit.main_outcome)) {
    broken.push_back({"main_outcome", "participation.outcome_contradicts_reason", {}});
  }
  if (!broken.empty()) return base::invalid(std::move(broken));
  Participation after = p;
  after.ends_on = exit.ends_on;
  after.exit_reason = exit.reason;
  after.local_exit_reason_id = exit.local_exit_reason_id;
  after.exit_text = exit.text;
  after.main_outcome = exit.main_outcome;
  Changed made = changed(after, "participation_ended", exit.ends_on);
  note_fields(made, p, after);
  made.deed.closes.push_back({"", p.id});
  if (measure_days && is_measured_at(exit.reason)) {
    made.deed.opens.push_back(measure_task(after, "participation.measure_end", exit.ends_on, *measure_days));
  }
  return made;
}

base::Result<record::Deed> postpone(const Participation& p, base::Date until_on, const std::string& reason,
                                    base::Date today) {
  if (p.ends_on) return base::Error{base::ErrorCode::conflict, "participation.already_ended", {}};
  std::vector<base::Violation> broken;
  if (until_on <= today) broken.push_back({"until_on", "date.in_past", {}});
  if (until_on > today.plus_days(kPostponeExitDaysMax)) {
    broken.push_back({"until_on", "participation.postponed_too_far", {}});
  }
  if (reason.empty()) broken.push_back({"reason", "field.required", {}});
  if (!broken.empty()) return base::invalid(std::move(broken));
  auto deed = changed(p, "participation_exit_postponed", today).deed;
  deed.entry.reason = reason;
  note_change(deed.entry.changes, "until_on", kParticipation, {}, until_on.str());
  deed.closes.push_back({"participation.exit", p.id});
  deed.opens.push_back({"participation.exit", "participation", p.id, p.person_id, p.holder_id, p.unit_id,
                        p.owner_staff_id, until_on, until_on});
  return deed;
}

base::Result<Changed> reopen(const Participation& p, const std::vector<Participation>& others,
                             const std::string& reason, base::Date today) {
  if (!p.ends_on) return base::Error{base::ErrorCode::conflict, "participation.not_ended", {}};
  Participation after = p;
  after.ends_on.reset();
  after.exit_reason.reset();
  after.local_exit_reason_id.reset();
  after.exit_text.clear();
  after.main_outcome.reset();
  if (overlaps_another(after, others)) {
    return base::Error{base::ErrorCode::conflict, "participation.overlaps", {}};
  }
  Changed made = changed(after, "participation_reopened", today);
  note_fields(made, p, after);
  if (!reason.empty()) made.deed.entry.reason = reason;
  made.deed.closes.push_back({"participation.measure_end", p.id});
  return made;
}

Changed cancel(const Participation& p, base::Date today) {
  Participation after = p;
  after.is_cancelled = true;
  Changed made = changed(after, "participation_cancelled", today);
  note_change(made.deed.entry.changes, "starts_on", kParticipation, p.starts_on.str(), {});
  made.deed.closes.push_back({"", p.id});
  return made;
}

base::Result<Changed> amend(const Participation& p, const Amendment& amendment,
                            const std::vector<Participation>& others, base::Date today) {
  Participation after = p;
  if (amendment.starts_on) after.starts_on = *amendment.starts_on;
  if (amendment.education_level) after.education_level = *amendment.education_level;
  if (amendment.registration_consent_on) after.registration_consent_on = *amendment.registration_consent_on;
  TRY(check_start(after, others, today));
  if (after.ends_on && *after.ends_on < after.starts_on) {
    return base::invalid("starts_on", "participation.end_before_start");
  }
  Changed made = changed(after, "participation_changed", today);
  note_change(made.deed.entry.changes, "starts_on", kParticipation, p.starts_on.str(), after.starts_on.str());
  note_fields(made, p, after);
  if (!amendment.reason.empty()) made.deed.entry.reason = amendment.reason;
  return made;
}

}  // namespace outcomes
