// The interventions of a branch as its figures count them: each with the participation that it belongs to and with
// the person's background. Pure.
//   participation  of the same person, going on on the intervention's first day; of several, one at the unit where
//                  the case lies, then one at the unit that carries it out, then the latest begun
//   outcome        the participation's main outcome: work with or without support, studies, another; unknown where
//                  it is unknown or none is stated
//   sex, age, education, livelihood    at the participation's start; `financial_assistance` is with others beside
//   it work_history   the mapping's, as it was known on the period's last day
#pragma once

#include <map>
#include <unordered_map>

#include "activities/intervention_type.h"
#include "analysis/columns.h"
#include "analysis/interventions.h"
#include "analysis/population.h"
#include "assessment/answer.h"
#include "reports/interventions_background.h"

namespace reports {

// What the catalogue says of a type.
struct InterventionTag {
  std::string name;
  activities::SkrCategory category = activities::SkrCategory::other;
  activities::Evidence evidence = activities::Evidence::unknown;
  bool raises_competence = false;
};
using InterventionTags = std::map<std::string, InterventionTag>;  // by id

// One that has begun, as the branch has registered it.
struct BegunOne {
  std::string person_id;
  std::string type_id;
  std::string unit_id;          // where the case lies
  std::string carrier_unit_id;  // who carries it out
  analysis::InterventionRow row;
};

struct InterventionSources {
  std::vector<BegunOne> begun;  // rows with their own days, ending and reason
  InterventionTags tags;        // of every type in `begun`
  std::unordered_map<std::string, std::vector<assessment::Answer>> work_histories;  // by person
};

// A row names the intervention by its type's id, the class by its name and people by numbers of the register.
struct GivenOne {
  size_t participation = 0;  // row of the columns
  analysis::InterventionRow row;
};
struct Given {
  std::vector<GivenOne> all;
  std::vector<GivenOne> without;  // of nobody's participation: in no figure; `participation` means nothing
};

// `everybody` and `selected` are of the same columns: all participations, and those that the filters leave.
Given given_to(const analysis::Columns& columns, const analysis::Standing& everybody,
               const analysis::Standing& selected, const InterventionSources& sources);

}  // namespace reports
