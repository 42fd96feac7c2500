// Each treated row with the control nearest to it on the predictor, one to one and without giving any control
// twice. The treated choose in falling order of their predictor (those alike by id), each the control of its own
// stratum at the smallest distance that is still free (those alike by id), if that is within the caliper. Order
// and definition: D. B. Rubin, Matching to remove bias in observational studies, Biometrics 29, 1973. Distances
// are differences of doubles as the machine rounds them. Threading: pure function. O(n·log n).
#pragma once

#include <vector>

#include "analysis/matching_sample.h"

namespace analysis {

struct NearestPair {
  size_t treated = 0;  // places in the sample, whose order is that of the ids
  size_t control = 0;
  double distance = 0;
};

// In the order in which the treated chose. Uses the sample's treated and stratum.
std::vector<NearestPair> nearest_pairs(const MatchingSample& sample, const std::vector<double>& predictor,
                                       double caliper);

}  // namespace analysis
