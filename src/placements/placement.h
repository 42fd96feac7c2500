// Practice or work training of one person at one workplace, from plan to end, with what is agreed between the three
// parties. Words and rules; pure.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "placements/codes.h"
#include "placements/workplace.h"

namespace placements {

// How much from that day on: percent of full time, or hours a week.
struct Extent {
  base::Date valid_from = base::Date::from_days({});
  std::optional<int> percent;
  std::optional<int> hours_per_week;
};

// What the three parties agree on. Never why: neither diagnosis nor benefit is an employer's to know.
struct Terms {
  PlacementKind kind = PlacementKind::work_practice;
  std::string purpose;  // for the branch itself; not in the agreement
  std::vector<std::string> tasks;
  std::vector<std::string> adaptations;
  Reach supervisor;
  std::string working_times;
  Insurance insurance = Insurance::not_settled;
  std::string insurance_text;
  std::string environment_text;  // who answers for the working environment
  std::optional<base::Date> confidentiality_on;
};

struct UnionConsultation {
  UnionOutcome outcome = UnionOutcome::agreed;
  base::Date consulted_on = base::Date::from_days({});
  std::string consulted_with;
  std::string text;
};

// That it was shown, when and to whom: nothing of what stands in it.
struct RegisterExtract {
  base::Date shown_on;
  base::StaffId checked_by_staff_id;
};

struct Ending {
  base::Date ended_on = base::Date::from_days({});
  EndReason reason = EndReason::completed;
  std::string text;
  std::optional<std::string> local_reason_id = {};  // the branch's own value under `reason` (parties/code_list.h)
};
// Whether somebody was there until the end, or left it for work or studies.
bool is_completed(EndReason reason);
// What comes the day after, so that nobody leaves practice into nothing.
struct NextStep {
  std::string text;
  std::optional<base::Date> from_on;
};

struct Placement {
  std::string id;
  std::int64_t version = 1;
  base::HolderId holder_id;
  base::PersonId person_id;
  base::UnitId unit_id;
  std::string workplace_id;
  Terms terms;
  base::Date starts_on;  // as planned
  base::Date ends_on;
  std::vector<Extent> extents;  // by day, at least one
  std::optional<base::Date> started_on = {};
  std::optional<Ending> ending = {};
  NextStep next = {};
  std::optional<UnionConsultation> union_consultation = {};
  std::optional<RegisterExtract> extract = {};
  bool is_cancelled = false;
};

PlacementState state_of(const Placement& placement, base::Date today);
// The days of a placement, as planned and as they came.
struct Days {
  base::Date starts_on;
  base::Date ends_on;
  std::optional<base::Date> started_on;
  std::optional<base::Date> ended_on;
};
// The place that it takes. One that goes on past its planned end takes it today as well.
Stay stay_of(const Days& days, base::Date today);
Stay stay_of(const Placement& placement, base::Date today);
// How much on that day; the first where it has not begun.
const Extent& extent_on(const std::vector<Extent>& extents, base::Date day);

// Practice is planned at most a year ahead, and for at most two years.
inline constexpr int kPlanDaysMax = 366;
inline constexpr int kLengthDaysMax = 731;

// When the tasks are due and from when they are shown, as the branch has decided it on the day of the act.
struct Limits {
  int start_notice_days = 0;
  int first_follow_up_days = 0;  // from the start
  int follow_up_days = 0;        // from a follow-up, where no day is agreed
  int follow_up_notice_days = 0;
  int end_notice_days = 0;
  int next_days = 0;             // from when the end is noted to what comes after
};
// Whose the tasks are.
struct Whose {
  base::UnitId unit_id;
  std::optional<base::StaffId> staff_id;
  Limits limits = {};
};

struct Changed {
  Placement placement;
  record::Deed deed;
};

// Rules broken: placement.end_before_start, placement.start_far_ahead, placement.too_long, placement.extent_one_of,
// field.required (insurance_text for `other`), placement.overlaps (at the same workplace).
base::Status check_plan(const Placement& placement, const std::vector<Placement>& others, base::Date today);
Changed plan(const Placement& placement, const std::string& workplace_name, const Whose& whose, base::Date today);
// Rules broken: placement.not_planned (conflict), date.in_future, placement.start_after_end,
// placement.extract_missing (no extract has been shown by that day, where one is needed).
base::Result<Changed> start(const Placement& placement, const Workplace& workplace, base::Date started_on,
                            const Whose& whose, base::Date today);
// Rules broken: placement.not_ongoing (conflict), date.in_future, placement.end_before_start, field.required (text for
// `other`).
base::Result<Changed> end(const Placement& placement, const Ending& ending, const NextStep& next, const Whose& whose,
                          base::Date today);
// Rules broken: placement.not_ended (conflict), field.required (text).
base::Result<Changed> note_next(const Placement& placement, const NextStep& next, base::Date today);
// Rules broken: placement.not_planned (conflict), field.required (reason).
base::Result<Changed> cancel(const Placement& placement, const std::string& reason, base::Date today);

// The person leaves all of the branch: a planned one is cancelled, an ended one waits for nothing more.
Changed call_off(const Placement& placement, base::Date today);
Changed let_go(const Placement& placement, base::Date today);

// Undoing: the start, the end.
Changed unstart(const Placement& placement, const Whose& whose, base::Date today);
Changed reopen(const Placement& placement, const Whose& whose, base::Date today);

}  // namespace placements
