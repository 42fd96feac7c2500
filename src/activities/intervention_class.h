// That somebody takes part in some intervention of a class, and how much of full time. Words; pure.
#pragma once

#include <optional>

#include "activities/intervention_type.h"

namespace activities {

struct InInterventionClass {
  base::PersonId person_id;
  SkrCategory skr_category = SkrCategory::other;
  std::optional<int> extent_percent = {};  // none: not stated
};

}  // namespace activities
