// The typed changes of an intervention, each with its reason and an entry of its own. The owner's side makes
// them; the one who carries it out in another branch proposes them (proposal.h), and both are measured by the
// same rules. Pure.
#pragma once

#include "activities/intervention.h"

namespace activities {

struct Change {
  ChangeKind kind = ChangeKind::extend;
  std::optional<base::Date> on;       // the new end or start, from when, or the last day
  std::optional<int> extent_percent;
  ChangeReason reason = ChangeReason::other;
  std::string text;                   // required where the reason is `other`
};

// An end may be corrected or taken back for two months.
inline constexpr int kMendDays = 62;

// What may be changed in its present state. Ends are corrected and taken back in time only; reopening also
// wants that none of the same type has begun since (`apply` is told).
std::vector<ChangeKind> legal_changes(const Intervention& intervention, base::Date today);
// Those that the carrier may propose.
bool may_be_proposed(ChangeKind kind);

// Errors: conflict intervention.change_not_now, intervention.newer_exists (`has_newer`: another of the same
// type runs); at fields field.required, date.in_future, date.in_past, intervention.not_later, .not_earlier,
// .end_before_start, .longer_than_max, .before_start, .same_extent, .start_far_ahead, .start_before_decision,
// .start_after_end, .text_required.
base::Result<Changed> apply(const Intervention& intervention, const Change& change, const InterventionType& type,
                            bool has_newer, base::Date today);

// Registered by a slip, and undone at once.
Changed take_back(const Intervention& intervention, base::Date today);
// An end undone at once.
Changed take_end_back(const Intervention& intervention, base::Date today);
// The person leaves the branch: whatever runs ends, by whichever side.
Changed end_because_left(const Intervention& intervention, Side side, base::Date ends_on);

}  // namespace activities
