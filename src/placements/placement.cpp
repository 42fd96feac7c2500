#include "placements/placement.h"

#include <algorithm>

#include "base/names.h"
#include "placements/placement_entry.h"

namespace placements {

namespace {

using base::name_of;
using base::Violation;

base::Error conflict(const char* rule) { return {base::ErrorCode::conflict, rule, {}}; }

bool overlap(const Placement& a, const Placement& b) {
  return a.starts_on <= b.ends_on && b.starts_on <= a.ends_on;
}

void note_next_step(record::Deed& deed, const NextStep& before, const NextStep& after) {
  note(deed, "next_text", before.text, after.text);
  note(deed, "next_from_on", day_text(before.from_on), day_text(after.from_on));
}

}  // namespace

bool is_completed(EndReason reason) {
  return reason == EndReason::completed || reason == EndReason::employment_here ||
         reason == EndReason::employment_elsewhere || reason == EndReason::studies;
}

PlacementState state_of(const Placement& p, base::Date today) {
  if (p.is_cancelled) return PlacementState::cancelled;
  if (p.ending && p.ending->ended_on <= today) return PlacementState::ended;
  return p.started_on && *p.started_on <= today ? PlacementState::ongoing : PlacementState::planned;
}

Stay stay_of(const Days& days, base::Date today) {
  const auto from_on = days.started_on.value_or(days.starts_on);
  if (days.ended_on) return {from_on, *days.ended_on};
  return {from_on, days.started_on ? std::max(days.ends_on, today) : days.ends_on};
}

Stay stay_of(const Placement& p, base::Date today) {
  const auto ended_on = p.ending ? std::optional(p.ending->ended_on) : std::nullopt;
  return stay_of(Days{p.starts_on, p.ends_on, p.started_on, ended_on}, today);
}

const Extent& extent_on(const std::vector<Extent>& extents, base::Date day) {
  ENSURE(!extents.empty());
  size_t found = 0;
  for (size_t i = 0; i < extents.size(); ++i) {
    if (extents[i].valid_from <= day) found = i;
  }
  return extents[found];
}

base::Status check_plan(const Placement& p, const std::vector<Placement>& others, base::Date today) {
  std::vector<Violation> broken;
  if (p.ends_on < p.starts_on) broken.push_back({"ends_on", "placement.end_before_start", {}});
  if (p.starts_on > today.plus_days(kPlanDaysMax)) broken.push_back({"starts_on", "placement.start_far_ahead", {}});
  if (p.ends_on > p.starts_on.plus_days(kLengthDaysMax)) broken.push_back({"ends_on", "placement.too_long", {}});
  if (p.terms.insurance == Insurance::other && p.terms.insurance_text.empty()) {
    broken.push_back({"insurance_text", "field.required", {}});
  }
  for (const auto& extent : p.extents) {
    if (!is_one_of(extent)) broken.push_back({"percent", "placement.extent_one_of", {}});
  }
  const bool is_there = std::any_of(others.begin(), others.end(), [&](const Placement& other) {
    return other.id != p.id && !other.is_cancelled && !other.ending && other.workplace_id == p.workplace_id &&
           overlap(p, other);
  });
  if (is_there) broken.push_back({"workplace_id", "placement.overlaps", {}});
  if (!broken.empty()) return base::invalid(std::move(broken));
  return base::done();
}

Changed plan(const Placement& p, const std::string& workplace_name, const Whose& whose, base::Date today) {
  Changed out{p, begun("placement_planned", p, today)};
  auto& deed = out.deed;
  note(deed, "workplace_name", "", workplace_name);
  note(deed, "placement_kind", "", name_of(p.terms.kind));
  note(deed, "starts_on", "", p.starts_on.str());
  note(deed, "ends_on", "", p.ends_on.str());
  note(deed, "extent", "", shown(p.extents.front()));
  Terms nothing;
  nothing.kind = p.terms.kind;
  note_terms(deed, nothing, p.terms);
  deed.opens.push_back(confirm_task(p, whose));
  return out;
}

base::Result<Changed> start(const Placement& p, const Workplace& workplace, base::Date started_on, const Whose& whose,
                            base::Date today) {
  if (state_of(p, today) != PlacementState::planned) return conflict("placement.not_planned");
  std::vector<Violation> broken;
  if (started_on > today) broken.push_back({"started_on", "date.in_future", {}});
  if (started_on > p.ends_on) broken.push_back({"started_on", "placement.start_after_end", {}});
  const bool is_shown = p.extract && p.extract->shown_on <= started_on;
  if (workplace.is_school_or_care && !is_shown) broken.push_back({"started_on", "placement.extract_missing", {}});
  if (!broken.empty()) return base::invalid(std::move(broken));
  Changed out{p, begun("placement_started", p, started_on)};
  out.placement.started_on = started_on;
  note(out.deed, "workplace_name", "", workplace.name);
  note(out.deed, "started_on", "", started_on.str());
  out.deed.closes.push_back({"", p.id});
  out.deed.opens = running_tasks(out.placement, whose);
  return out;
}

base::Result<Changed> end(const Placement& p, const Ending& ending, const NextStep& next, const Whose& whose,
                          base::Date today) {
  if (state_of(p, today) != PlacementState::ongoing) return conflict("placement.not_ongoing");
  std::vector<Violation> broken;
  if (ending.ended_on > today) broken.push_back({"ended_on", "date.in_future", {}});
  if (ending.ended_on < *p.started_on) broken.push_back({"ended_on", "placement.end_before_start", {}});
  if (ending.reason == EndReason::other && ending.text.empty()) broken.push_back({"end_text", "field.required", {}});
  if (!broken.empty()) return base::invalid(std::move(broken));
  Changed out{p, begun("placement_ended", p, ending.ended_on)};
  out.placement.ending = ending;
  out.placement.next = next;
  note(out.deed, "ended_on", "", ending.ended_on.str());
  note(out.deed, "end_reason", "", name_of(ending.reason));
  note(out.deed, "local_end_reason_id", "", ending.local_reason_id.value_or(""));
  note(out.deed, "end_text", "", ending.text);
  note_next_step(out.deed, p.next, next);
  out.deed.closes.push_back({"", p.id});
  if (next.text.empty() && ending.reason != EndReason::left_activity) {
    out.deed.opens.push_back(next_task(out.placement, whose, today));
  }
  return out;
}

base::Result<Changed> note_next(const Placement& p, const NextStep& next, base::Date today) {
  if (!p.ending) return conflict("placement.not_ended");
  if (next.text.empty()) return base::invalid("next_text", "field.required");
  Changed out{p, begun("placement_next_noted", p, today)};
  out.placement.next = next;
  note_next_step(out.deed, p.next, next);
  out.deed.closes.push_back({"", p.id});
  return out;
}

base::Result<Changed> cancel(const Placement& p, const std::string& reason, base::Date today) {
  if (state_of(p, today) != PlacementState::planned) return conflict("placement.not_planned");
  if (reason.empty()) return base::invalid("reason", "field.required");
  auto out = call_off(p, today);
  out.deed.entry.changes.clear();
  out.deed.entry.reason = reason;
  return out;
}

Changed call_off(const Placement& p, base::Date today) {
  Changed out{p, begun("placement_cancelled", p, today)};
  out.placement.is_cancelled = true;
  note(out.deed, "end_reason", "", name_of(EndReason::left_activity));
  out.deed.closes.push_back({"", p.id});
  return out;
}

Changed let_go(const Placement& p, base::Date today) {
  Changed out{p, begun("placement_let_go", p, today)};
  note(out.deed, "end_reason", "", name_of(EndReason::left_activity));
  out.deed.closes.push_back({"", p.id});
  return out;
}

Changed unstart(const Placement& p, const Whose& whose, base::Date today) {
  Changed out{p, begun("placement_start_undone", p, today)};
  out.placement.started_on.reset();
  note(out.deed, "started_on", day_text(p.started_on), "");
  out.deed.closes.push_back({"", p.id});
  out.deed.opens.push_back(confirm_task(p, whose));
  return out;
}

Changed reopen(const Placement& p, const Whose& whose, base::Date today) {
  Changed out{p, begun("placement_end_undone", p, today)};
  out.placement.ending.reset();
  out.placement.next = {};
  note(out.deed, "ended_on", p.ending->ended_on.str(), "");
  out.deed.closes.push_back({"", p.id});
  out.deed.opens = running_tasks(out.placement, whose);
  return out;
}

}  // namespace placements
