#include "analysis/matching_pairs.h"

#include <algorithm>
#include <optional>

namespace analysis {

namespace {

// The controls by stratum, predictor and id, with those that are given away stepped over. Positions run from 1,
// with a guard at both ends that is always free.
class FreeControls {
 public:
  FreeControls(const MatchingSample& sample, const std::vector<double>& predictor)
      : sample_(sample), predictor_(predictor), order_(1) {
    for (size_t i = 0; i < sample.size(); ++i) {
      if (!sample.treated[i]) order_.push_back(i);
    }
    std::sort(order_.begin() + 1, order_.end(), [&](size_t a, size_t b) { return before(a, b); });
    const size_t end = order_.size();
    for (size_t at = 0; at <= end; ++at) {
      later_.push_back(at);
      earlier_.push_back(at);
    }
    starts_.assign(end + 1, 1);
    ends_.assign(end + 1, end);
    for (size_t at = 2; at < end; ++at) starts_[at] = alike(at - 1, at) ? starts_[at - 1] : at;
    for (size_t at = end - 1; at > 1; --at) ends_[at - 1] = alike(at - 1, at) ? ends_[at] : at;
  }

  std::optional<NearestPair> nearest(size_t treated) {
    std::optional<NearestPair> best;
    const size_t from = place_of(treated);
    for (size_t at = free_at_or_after(from); is_of(treated, at); at = free_at_or_after(ends_[at])) {
      if (!take_nearer(best, treated, at)) break;
    }
    for (size_t at = free_at_or_before(from - 1); is_of(treated, at); at = free_at_or_before(starts_[at] - 1)) {
      if (!take_nearer(best, treated, free_at_or_after(starts_[at]))) break;
    }
    return best;
  }

  void give_away(size_t control) {
    size_t at = static_cast<size_t>(std::lower_bound(order_.begin() + 1, order_.end(), control,
                                                     [&](size_t a, size_t b) { return before(a, b); }) -
                                    order_.begin());
    later_[at] = at + 1;
    earlier_[at] = at - 1;
  }

 private:
  bool before(size_t a, size_t b) const {
    if (sample_.stratum[a] != sample_.stratum[b]) return sample_.stratum[a] < sample_.stratum[b];
    return predictor_[a] != predictor_[b] ? predictor_[a] < predictor_[b] : a < b;
  }
  bool alike(size_t left, size_t right) const {
    return sample_.stratum[order_[left]] == sample_.stratum[order_[right]] &&
           predictor_[order_[left]] == predictor_[order_[right]];
  }
  bool is_of(size_t treated, size_t at) const {
    return at > 0 && at < order_.size() && sample_.stratum[order_[at]] == sample_.stratum[treated];
  }

  // Of the first control of the stratum whose predictor is not below that of the treated.
  size_t place_of(size_t treated) const {
    const auto below = [&](size_t control, size_t wanted) {
      if (sample_.stratum[control] != sample_.stratum[wanted])
        return sample_.stratum[control] < sample_.stratum[wanted];
      return predictor_[control] < predictor_[wanted];
    };
    return static_cast<size_t>(std::lower_bound(order_.begin() + 1, order_.end(), treated, below) -
                               order_.begin());
  }

  // False where it is further away than the best, and so are all beyond it.
  bool take_nearer(std::optional<NearestPair>& best, size_t treated, size_t at) const {
    const size_t control = order_[at];
    const double difference = predictor_[control] - predictor_[treated];
    const double distance = difference < 0 ? -difference : difference;
    if (best && distance > best->distance) return false;
    if (!best || distance < best->distance || control < best->control) best = {treated, control, distance};
    return true;
  }

  static size_t followed(std::vector<size_t>& next, size_t at) {
    while (next[at] != at) {
      next[at] = next[next[at]];
      at = next[at];
    }
    return at;
  }
  size_t free_at_or_after(size_t at) { return followed(later_, at); }
  size_t free_at_or_before(size_t at) { return followed(earlier_, at); }

  const MatchingSample& sample_;
  const std::vector<double>& predictor_;
  std::vector<size_t> order_;            // place → row; the first is no row
  std::vector<size_t> later_, earlier_;  // towards the next that is free; itself where it is
  std::vector<size_t> starts_, ends_;    // of the run of those alike; the end is one past it
};

std::vector<size_t> choosing_order(const MatchingSample& sample, const std::vector<double>& predictor) {
  std::vector<size_t> out;
  for (size_t i = 0; i < sample.size(); ++i) {
    if (sample.treated[i]) out.push_back(i);
  }
  std::sort(out.begin(), out.end(), [&](size_t a, size_t b) {
    return predictor[a] != predictor[b] ? predictor[a] > predictor[b] : a < b;
  });
  return out;
}

}  // namespace

std::vector<NearestPair> nearest_pairs(const MatchingSample& sample, const std::vector<double>& predictor,
                                       double caliper) {
  FreeControls free(sample, predictor);
  std::vector<NearestPair> out;
  for (const size_t treated : choosing_order(sample, predictor)) {
    const auto found = free.nearest(treated);
    if (!found || found->distance > caliper) continue;
    free.give_away(found->control);
    out.push_back(*found);
  }
  return out;
}

}  // namespace analysis
