// An intervention (insats) of a type in the catalogue, as one person is given it. The owner's side, where the
// case lies, asks for it; a unit carries it out, in the same branch of activity or in another, to which the act
// itself discloses it.
//
//   proposed → queued → planned → (unconfirmed) → ongoing → ended      a person may have several at once
//
// No state is kept that a day alone can change: state_of tells it from the days. Words and rules; pure.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "activities/codes.h"
#include "activities/extent.h"
#include "activities/intervention_type.h"

namespace activities {

struct Intervention {
  std::string id;
  std::int64_t version = 1;
  base::HolderId holder_id;          // the owner's side
  base::HolderId carrier_holder_id;  // may be the same
  base::PersonId person_id;
  std::string type_id;
  base::UnitId unit_id;
  base::UnitId carrier_unit_id;
  base::StaffId owner_staff_id;      // who asked for it
  bool is_from_assistance = false;   // goes first in the carrier's queue
  base::Date asked_on;               // has waited since
  std::optional<base::Date> answered_on;
  std::optional<base::Date> planned_starts_on;
  std::optional<base::Date> planned_ends_on;
  std::optional<base::Date> starts_on;
  std::optional<base::Date> ends_on;  // the last day
  std::optional<Ending> ending;       // exactly when there is an end
  std::optional<ChangeReason> end_reason;
  std::string end_text;
  DecisionLaw decision_law = DecisionLaw::none;
  std::optional<base::Date> decided_on;
  std::string decided_by;
  std::string expected_outcome;
  Extents extents;

  bool has_other_carrier() const { return carrier_holder_id != holder_id; }
};

InterventionState state_of(const Intervention& intervention, base::Date today);
// Ongoing after the day when it was to end.
bool is_past_end(const Intervention& intervention, base::Date today);
// Days from the asking to today, or to the day that was agreed, that it began or that it came to nothing.
int waited_days(const Intervention& intervention, base::Date today);
// The last day that a completed course's certificate holds; nothing where there is none, or for good.
std::optional<base::Date> certificate_valid_to(const Intervention& intervention, const InterventionType& type);

enum class Side { owner, carrier };

struct Changed {
  Intervention intervention;
  record::Deed deed;
};

// An assignment of the social services (secrecy by chapter 26, section 1 of the secrecy act) goes first in
// every queue.
bool is_assistance(std::string_view secrecy_provision);

inline constexpr int kFirstYear = 1950;
inline constexpr int kPlanDaysMax = 366;  // a start may be planned a year ahead

// Rules broken, at their fields: intervention_type.not_active, intervention_type.not_offered_by,
// intervention.end_before_start, intervention.longer_than_max, intervention.start_far_ahead,
// intervention.decision_missing, intervention.decision_not_needed, intervention.same_at_once (the same type at
// the same unit), intervention.carrier_confirms (begun in another branch), date.in_future, date.in_past,
// date.out_of_range.
base::Status check_new(const Intervention& intervention, const InterventionType& type,
                       const std::vector<Intervention>& others, base::Date today);
struct Names {
  std::string type;
  std::string carrier_unit;
};
Changed add(const Intervention& intervention, const Names& names);

enum class AnswerKind { place, queue, decline };
inline constexpr std::pair<AnswerKind, std::string_view> kAnswerKindNames[] = {
    {AnswerKind::place, "place"}, {AnswerKind::queue, "queue"}, {AnswerKind::decline, "decline"}};
constexpr const auto& enum_names(AnswerKind) { return kAnswerKindNames; }

struct Answer {
  AnswerKind kind = AnswerKind::place;
  std::optional<base::Date> planned_starts_on;
  std::optional<base::Date> planned_ends_on;
  std::optional<ChangeReason> reason;  // of a refusal
  std::string text;
};
// The carrier's answer, and later the place in the queue. Errors: conflict intervention.not_waiting; at fields
// field.required, intervention.end_before_start, intervention.longer_than_max, intervention.text_required,
// date.in_past.
base::Result<Changed> answer(const Intervention& intervention, const Answer& given, const InterventionType& type,
                             base::Date today);

// The carrier says that it began. Errors: conflict intervention.not_planned, intervention.decision_missing; at
// starts_on date.in_future, intervention.start_before_asked, intervention.start_after_end,
// intervention.start_before_decision.
base::Result<Changed> confirm_start(const Intervention& intervention, base::Date starts_on, base::Date today);
Changed take_start_back(const Intervention& intervention, base::Date today);

// Errors: conflict intervention.decision_not_needed, intervention.already_started; at fields date.in_future,
// field.required.
base::Result<Changed> decide(const Intervention& intervention, base::Date decided_on, const std::string& decided_by,
                             base::Date today);

// How it goes, and when it is looked at again. Errors: conflict intervention.not_ongoing; at fields
// field.required, date.in_past.
base::Result<Changed> follow_up(const Intervention& intervention, const std::string& text, base::Date today);

}  // namespace activities
