// A plan on paper: what is agreed, who does what, and lines to sign on.
#pragma once

#include <string>

#include "plans/canonical.h"
#include "plans/plan_words.h"

namespace plans {

struct Printed {
  AgreedPlan plan;
  std::string person_name;
  bool is_draft = false;
  bool is_withdrawn = false;
};

// One HTML document for the tagged PDF. Its title names no person.
std::string plan_html(const Printed& printed, Language language);

}  // namespace plans
