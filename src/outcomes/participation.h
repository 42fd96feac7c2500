// A participation is one person's stay in one unit or project, with livelihood and occupation measured at
// its start, at its end and on any day between. Words and rules; pure.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "base/result.h"
#include "outcomes/codes.h"
#include "record/record.h"

namespace outcomes {

struct Participation {
  std::string id;
  std::int64_t version = 1;
  base::HolderId holder_id;
  base::PersonId person_id;
  base::UnitId unit_id;
  std::optional<std::string> referral_id;
  std::optional<base::StaffId> owner_staff_id;  // whose case it is now (people/ownership.h)
  base::Date starts_on;
  std::optional<base::Date> ends_on;
  std::optional<ExitReason> exit_reason;  // exactly when there is an end
  std::string exit_text;
  EducationLevel education_level = EducationLevel::unknown;
  std::optional<base::Date> registration_consent_on;
  bool is_cancelled = false;  // undone: counts nowhere
  std::optional<MainOutcome> main_outcome = {};  // none: registered in error, or ended before outcomes were asked for
  std::optional<std::string> local_exit_reason_id = {};  // the branch's own value under it (parties/code_list.h)
};

enum class ParticipationState { planned, ongoing, ended };
inline constexpr std::pair<ParticipationState, std::string_view> kParticipationStateNames[] = {
    {ParticipationState::planned, "planned"},
    {ParticipationState::ongoing, "ongoing"},
    {ParticipationState::ended, "ended"},
};
constexpr const auto& enum_names(ParticipationState) { return kParticipationStateNames; }
ParticipationState state_of(const Participation& participation, base::Date today);

// No participation is older than the registers that are taken in.
inline constexpr int kFirstYear = 1950;
// An exit may be put off for at most half a year at a time.
inline constexpr int kPostponeExitDaysMax = 183;
// Starts may be planned a year ahead.
inline constexpr int kPlanDaysMax = 366;

// Rules broken: participation.overlaps (the same unit, days in common), participation.start_far_ahead,
// participation.consent_after_today.
base::Status check_start(const Participation& participation, const std::vector<Participation>& others,
                         base::Date today);

struct Changed {
  Participation participation;
  record::Deed deed;
};
// To be measured within so many days of the start; nothing where it is history, that asks for no measurement.
Changed start(const Participation& participation, const std::optional<int>& measure_days);

struct Exit {
  base::Date ends_on;
  ExitReason reason = ExitReason::other;
  std::string text;
  std::optional<MainOutcome> main_outcome;
  std::string override_reason;  // why it ends though something still runs
  std::optional<std::string> local_exit_reason_id = {};
};
// Which outcomes a reason leaves open: one where it says what came of it, none where there was nothing to end.
bool fits(ExitReason reason, const std::optional<MainOutcome>& outcome);
// To be measured within so many days of the end; nothing where that has been done.
// Rules broken: participation.already_ended (conflict), participation.end_before_start, date.in_future,
// participation.exit_text_required (reason `other` without words), participation.main_outcome_required,
// participation.outcome_contradicts_reason.
base::Result<Changed> end(const Participation& participation, const Exit& exit,
                          const std::optional<int>& measure_days, base::Date today);
// The exit waits: word of it comes back on that day.
// Rules broken: participation.already_ended (conflict), date.in_past, participation.postponed_too_far,
// field.required (no reason).
base::Result<record::Deed> postpone(const Participation& participation, base::Date until_on,
                                    const std::string& reason, base::Date today);
// Rules broken: participation.not_ended, participation.overlaps.
base::Result<Changed> reopen(const Participation& participation, const std::vector<Participation>& others,
                             const std::string& reason, base::Date today);
// Undoes a start made by mistake.
Changed cancel(const Participation& participation, base::Date today);

struct Amendment {
  std::optional<base::Date> starts_on;
  std::optional<EducationLevel> education_level;
  std::optional<std::optional<base::Date>> registration_consent_on;
  std::string reason;
};
base::Result<Changed> amend(const Participation& participation, const Amendment& amendment,
                            const std::vector<Participation>& others, base::Date today);

// Is the person measured at exit for this reason?
bool is_measured_at(ExitReason reason);

}  // namespace outcomes
