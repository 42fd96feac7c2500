// Figures and quantiles of what a drawing wants, gathered while the draws are in a cache: they are not kept. A
// sample, the first draws, tells between which values each quantile almost surely lies; of the rest, what is below
// is counted and what is between is kept, and among those few the quantile is selected. Where the sample was
// wrong, the draws are made again and looked through. So the answer is exact, and has the bits that `figures_of`
// and `quantiles` give.
#pragma once

#include "economics/evaluation.h"
#include "economics/statistics.h"

namespace economics {

struct Gathered {
  Figures figures;
  std::vector<double> quantiles;  // in the order in which they are asked for
};

// What is known from the last gathering of the same outputs of nearly the same draws: where its quantiles stand in
// the rising order of the sample, from which they move little, as the same draws lie about them.
struct Guide {
  std::vector<std::vector<double>> places;  // by output and probability; none at first
  std::vector<double> moved;  // by probability: how far they moved the last time at most; none where not known
};

// What a caller keeps between gatherings, so that the machine need not hand out the memory again. Of one at a
// time.
struct GatheringWorkspace {
  struct Tally {  // of one output; `watch` points into the others
    Watch watch;
    std::vector<double> inside;
    std::vector<size_t> guide_below;  // the brackets, of the guide's draws; of the first share
    size_t guide_found = 0;
  };
  struct OfShare {
    Columns columns;
    std::vector<Tally> tallies;
    std::vector<size_t> below;  // of all brackets of all outputs
  };
  Workspace sample, again;
  std::array<OfShare, kShares> shares;
  std::vector<Moments> moments;  // by output and block of kMomentsDraws
};

// Of each of the quantities that the plan wants, so many. Two draws at least; probabilities from 0 to 1. The guide
// makes it faster, if at all, and is brought up to date. Refused as `evaluate` does.
base::Result<std::vector<Gathered>> gather(const Drawing& drawing, size_t wanted, size_t draws,
                                           const std::vector<double>& probabilities, const Runner& run,
                                           GatheringWorkspace& workspace, Guide& guide);

}  // namespace economics
