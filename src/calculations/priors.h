// What others have published, and is kept as a calculation of effects, as a project may begin with it. Pure.
#pragma once

#include <string>
#include <vector>

#include "calculations/calculation.h"

namespace calculations {

struct KeptPrior {
  std::string calculation_id;
  std::int64_t version = 1;
  std::string calculation_name;
  std::string name;    // of the effect; empty: of one more place than those published
  std::string source;  // of the effect; of one more place those of all
  double mean = 0;
  double sd = 0;
};

// Of a calculation of effects; none of any other.
std::vector<KeptPrior> priors_of(const Calculation& calculation);

}  // namespace calculations
