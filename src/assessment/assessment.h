// The mapping of one person's situation in one branch: its sittings, and what runs until it is complete. Rules; pure.
#pragma once

#include "assessment/answer.h"

namespace assessment {

struct Assessment {
  std::string id;
  std::int64_t version = 1;
  base::HolderId holder_id;
  base::PersonId person_id;
  base::UnitId unit_id;
  std::optional<base::Date> completed_on = {};  // complete for now, by what somebody said; a new sitting takes it back
};

struct Sitting {
  std::string id;
  std::int64_t version = 1;
  std::string assessment_id;
  int number = 1;
  base::Date held_on;
  base::Date recorded_on;
  base::StaffId recorded_by_staff_id;
  std::optional<base::Date> was_completed_on = {};  // what the sitting took back
  std::optional<base::Date> cancelled_on = {};
};

// Everything that the mapping is made of.
struct Whole {
  Assessment assessment;
  std::vector<Sitting> sittings;
  std::vector<Answer> answers;

  const Sitting* latest() const;  // by the day that it was held, cancelled ones left out; null for none
};

// Whose task it is to go on, as long as areas are left to investigate, and within how many days of the latest sitting.
struct Whose {
  base::StaffId staff_id;
  base::UnitId unit_id;
  int continue_days;
};

// `after` holds the state after the act; the deed's entry and tasks follow from the two.
struct Changed {
  Whole after;
  record::Deed deed;
};
Changed hold(const Whole& before, const Sitting& sitting, const NewSitting& told, base::Date today,
             const Whose& whose);
// Undoes a sitting: its answers count no more from that day on.
Changed cancel(const Whole& before, const std::string& sitting_id, base::Date today, const Whose& whose);

// Rules broken: assessment.not_begun, assessment.already_complete (conflicts).
base::Result<Changed> complete(const Whole& before, base::Date on, const Whose& whose);
// Takes that back. Rule broken: assessment.not_complete (conflict).
base::Result<Changed> reopen(const Whole& before, base::Date today, const Whose& whose);

}  // namespace assessment
