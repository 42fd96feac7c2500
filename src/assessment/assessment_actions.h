// Use cases of the mapping: a sitting is held, the mapping is complete for now, and what was known is read, as of today
// or of any earlier day.
#pragma once

#include "assessment/assessment.h"
#include "record/work.h"
#include "sharing/ending.h"
#include "sharing/sharing.h"
#include "sharing/undo.h"

namespace assessment {

using record::Work;
using sharing::Viewer;

// Saves the answers of one sitting; the first one begins the mapping. Gives the sitting's id.
base::Result<std::string> hold_sitting(Work& work, const Viewer& viewer, const base::PersonId& person_id,
                                       const NewSitting& told);
base::Status complete_assessment(Work& work, const Viewer& viewer, const base::PersonId& person_id,
                                 std::int64_t from_version);

// The mapping as the page shows it, with the questions that the viewer may read the answers to. As of a day it holds
// nothing that a later day can change: neither version nor whether it is complete. Error: invalid `date.in_future`.
struct AssessmentSheet {
  std::optional<Assessment> assessment;
  std::optional<base::Date> as_of;
  std::vector<const Question*> open;  // to this viewer
  Mapping mapping;
  std::vector<base::Date> recorded_days;  // on which something was recorded, oldest first
  std::optional<base::Date> latest_held_on;
};
base::Result<AssessmentSheet> find_assessment_sheet(Work& work, const Viewer& viewer,
                                                    const base::PersonId& person_id,
                                                    const std::optional<base::Date>& as_of);

// Every answer to one question, the newest first, cancelled ones among them.
struct AnswerRow {
  Answer answer;
  std::string recorded_by;
};
base::Result<std::vector<AnswerRow>> find_answer_history(Work& work, const Viewer& viewer,
                                                         const base::PersonId& person_id, Variable variable);

// assessment_sitting_held, assessment_completed.
void add_undo(sharing::UndoTable& table);
// A mapping under way is complete when the person leaves.
void add_ending(sharing::EndingTable& table);

}  // namespace assessment
