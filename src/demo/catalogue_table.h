// The demo's types of intervention as a table.
#pragma once

#include <vector>

#include "activities/intervention_type.h"
#include "demo/text.h"

namespace demo {

struct TypeSpec {
  const char* key;
  const char* keeper;  // who writes it, and so the branch
  activities::SkrCategory category;
  Text name;
  Text purpose;
  Text method;
  activities::Evidence evidence;
  Text evidence_text;
  bool raises_competence = false;
  bool is_course = false;
  int valid_months = 0;
  int usual_weeks = 0;
  int max_weeks = 0;
  int usual_percent = 0;
  activities::DecisionLaw law = activities::DecisionLaw::none;
  Text decided_by = {};
  std::vector<const char*> units = {};
  const char* to_on = "";
};

const std::vector<TypeSpec>& labour_market_types();
const std::vector<TypeSpec>& other_types();

}  // namespace demo
