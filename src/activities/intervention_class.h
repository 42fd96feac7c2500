// That somebody takes part in some intervention of a class. Words; pure.
#pragma once

#include "activities/intervention_type.h"

namespace activities {

struct InInterventionClass {
  base::PersonId person_id;
  SkrCategory skr_category = SkrCategory::other;
};

}  // namespace activities
