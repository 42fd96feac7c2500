#include "activities/intervention_change.h"

#include <algorithm>

#include "activities/intervention_deed.h"
#include "activities/intervention_limits.h"

namespace activities {

namespace {

using Broken = std::vector<base::Violation>;

struct Act {
  const Intervention& x;
  const Change& change;
  const InterventionType& type;
  base::Date today;
  Broken& broken;
};

const char* entry_kind(ChangeKind kind) {
  switch (kind) {
    case ChangeKind::extend: return "intervention_extended";
    case ChangeKind::shorten: return "intervention_shortened";
    case ChangeKind::change_extent: return "intervention_extent_changed";
    case ChangeKind::move_start: return "intervention_start_moved";
    case ChangeKind::not_relevant: return "intervention_not_relevant";
    case ChangeKind::complete: return "intervention_completed";
    case ChangeKind::end_early: return "intervention_ended_early";
    case ChangeKind::correct_end: return "intervention_end_corrected";
    case ChangeKind::reopen: return "intervention_reopened";
    case ChangeKind::cancel: return "intervention_cancelled";
  }
  return "";
}

bool is_in_time_to_mend(const Intervention& x, base::Date today) {
  return base::days_between(*x.ends_on, today) <= kMendDays;
}

bool has_begun(const Intervention& x) { return x.ending == Ending::completed || x.ending == Ending::ended_early; }

void end_with(Intervention& after, Ending ending, base::Date on, const Change& change) {
  after.ending = ending;
  after.ends_on = on;
  after.end_reason = change.reason;
  after.end_text = change.text;
}

void clear_end(Intervention& after) {
  after.ending.reset();
  after.ends_on.reset();
  after.end_reason.reset();
  after.end_text.clear();
}

void change_planned_end(const Act& act, Intervention& after) {
  const bool extends = act.change.kind == ChangeKind::extend;
  const auto& before = act.x.planned_ends_on;
  if (extends && before && *act.change.on <= *before) act.broken.push_back({"on", "intervention.not_later", {}});
  if (!extends && before && *act.change.on >= *before) act.broken.push_back({"on", "intervention.not_earlier", {}});
  if (extends && !before) act.broken.push_back({"on", "intervention.no_planned_end", {}});
  if (*act.change.on < act.today) act.broken.push_back({"on", "date.in_past", {}});
  after.planned_ends_on = act.change.on;
  check_length(after, act.type, "on", act.broken);
}

void change_extent(const Act& act, Intervention& after) {
  if (!act.change.extent_percent) {
    act.broken.push_back({"extent_percent", "field.required", {}});
    return;
  }
  const auto begins_on = act.x.starts_on ? *act.x.starts_on : *act.x.planned_starts_on;
  if (*act.change.on < begins_on) act.broken.push_back({"on", "intervention.before_start", {}});
  if (act.x.planned_ends_on && *act.change.on > *act.x.planned_ends_on) {
    act.broken.push_back({"on", "intervention.start_after_end", {}});
  }
  after.extents = with_extent(act.x.extents, *act.change.on, *act.change.extent_percent);
  if (after.extents == act.x.extents) act.broken.push_back({"extent_percent", "intervention.same_extent", {}});
}

void move_start(const Act& act, Intervention& after) {
  const auto on = *act.change.on;
  if (act.x.starts_on) {
    if (on > act.today) act.broken.push_back({"on", "date.in_future", {}});
    if (act.x.decided_on && on < *act.x.decided_on) {
      act.broken.push_back({"on", "intervention.start_before_decision", {}});
    }
    after.starts_on = on;
  } else {
    if (on < act.today) act.broken.push_back({"on", "date.in_past", {}});
    if (on > act.today.plus_days(kPlanDaysMax)) act.broken.push_back({"on", "intervention.start_far_ahead", {}});
    after.planned_starts_on = on;
  }
  if (act.x.planned_ends_on && on > *act.x.planned_ends_on) {
    act.broken.push_back({"on", "intervention.start_after_end", {}});
  }
  after.extents = moved_to(act.x.extents, on);
  if (after.planned_ends_on && on <= *after.planned_ends_on) check_length(after, act.type, "on", act.broken);
}

void set_end(const Act& act, Intervention& after) {
  const auto on = *act.change.on;
  if (on > act.today) act.broken.push_back({"on", "date.in_future", {}});
  if (on < *act.x.starts_on) act.broken.push_back({"on", "intervention.end_before_start", {}});
  if (act.change.kind == ChangeKind::correct_end) {
    after.ends_on = on;
    return;
  }
  end_with(after, act.change.kind == ChangeKind::complete ? Ending::completed : Ending::ended_early, on, act.change);
}

void make(const Act& act, Intervention& after) {
  switch (act.change.kind) {
    case ChangeKind::extend:
    case ChangeKind::shorten: return change_planned_end(act, after);
    case ChangeKind::change_extent: return change_extent(act, after);
    case ChangeKind::move_start: return move_start(act, after);
    case ChangeKind::complete:
    case ChangeKind::end_early:
    case ChangeKind::correct_end: return set_end(act, after);
    case ChangeKind::not_relevant: return end_with(after, Ending::never_started, act.today, act.change);
    case ChangeKind::cancel:
      return end_with(after, Ending::registered_in_error, act.x.ends_on.value_or(act.today), act.change);
    case ChangeKind::reopen: return clear_end(after);
  }
}

bool needs_day(ChangeKind kind) {
  return kind != ChangeKind::not_relevant && kind != ChangeKind::cancel && kind != ChangeKind::reopen;
}

bool is_end(ChangeKind kind) { return kind == ChangeKind::complete || kind == ChangeKind::end_early; }

std::vector<ChangeKind> of_ended(const Intervention& x, base::Date today) {
  if (x.ending == Ending::registered_in_error) return {};
  std::vector<ChangeKind> out;
  if (is_in_time_to_mend(x, today)) {
    if (has_begun(x)) out.push_back(ChangeKind::correct_end);
    out.push_back(ChangeKind::reopen);
  }
  out.push_back(ChangeKind::cancel);
  return out;
}

}  // namespace

std::vector<ChangeKind> legal_changes(const Intervention& x, base::Date today) {
  switch (state_of(x, today)) {
    case InterventionState::proposed:
    case InterventionState::queued:
      return {ChangeKind::not_relevant, ChangeKind::cancel};
    case InterventionState::planned:
    case InterventionState::unconfirmed:
      return {ChangeKind::move_start, ChangeKind::extend, ChangeKind::shorten, ChangeKind::change_extent,
              ChangeKind::not_relevant, ChangeKind::cancel};
    case InterventionState::ongoing:
      return {ChangeKind::extend,   ChangeKind::shorten,    ChangeKind::change_extent, ChangeKind::complete,
              ChangeKind::end_early, ChangeKind::move_start, ChangeKind::cancel};
    case InterventionState::ended:
      return of_ended(x, today);
  }
  return {};
}

bool may_be_proposed(ChangeKind kind) {
  return kind != ChangeKind::correct_end && kind != ChangeKind::reopen && kind != ChangeKind::cancel;
}

base::Result<Changed> apply(const Intervention& x, const Change& change, const InterventionType& type, bool has_newer,
                            base::Date today) {
  const auto legal = legal_changes(x, today);
  if (std::find(legal.begin(), legal.end(), change.kind) == legal.end()) {
    return refused("intervention.change_not_now");
  }
  if (change.kind == ChangeKind::reopen && has_newer) return refused("intervention.newer_exists");
  Broken broken;
  check_reason(change.reason, change.text, broken);
  if (needs_day(change.kind) && !change.on) broken.push_back({"on", "field.required", {}});
  if (!broken.empty()) return base::invalid(std::move(broken));
  Intervention after = x;
  make({x, change, type, today, broken}, after);
  if (!broken.empty()) return base::invalid(std::move(broken));
  const auto happened_on = is_end(change.kind) ? *change.on : today;
  Changed made = changed(&x, after, entry_kind(change.kind), Side::owner, happened_on);
  note_reason(made, change.reason, change.text);
  return made;
}

Changed take_back(const Intervention& x, base::Date today) {
  Intervention after = x;
  after.ending = Ending::registered_in_error;
  after.ends_on = x.ends_on.value_or(today);
  return changed(&x, after, "intervention_cancelled", Side::owner, today);
}

Changed take_end_back(const Intervention& x, base::Date today) {
  Intervention after = x;
  clear_end(after);
  return changed(&x, after, "intervention_reopened", Side::owner, today);
}

Changed end_because_left(const Intervention& x, Side side, base::Date ends_on) {
  Intervention after = x;
  const bool begun = x.starts_on && *x.starts_on <= ends_on;
  after.ending = begun ? Ending::ended_early : Ending::never_started;
  after.ends_on = ends_on;
  after.end_reason = ChangeReason::left;
  Changed made = changed(&x, after, begun ? "intervention_ended_early" : "intervention_not_relevant", side, ends_on);
  note_reason(made, ChangeReason::left, "");
  return made;
}

}  // namespace activities
