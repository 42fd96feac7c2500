#include "economics/gathering.h"

#include <algorithm>
#include <cmath>

#include "economics/kept_draws.h"

namespace economics {

namespace {

static_assert(kWatchedAtOnce == kBlockDraws);
constexpr double kDeviations = 4;    // of a place of the sample, on both sides of a quantile
constexpr double kTimesFurther = 2;  // than the last time a quantile is looked for
// That quantiles are looked for by, where it is known about where they stand among them.
constexpr size_t kGuideDraws = 4 * kBlockDraws;
constexpr size_t kSampleLeast = 8 * kBlockDraws, kSampleMost = 64 * kBlockDraws;

// Of one output: the brackets of its quantiles, rising and apart.
struct Watched {
  Row row;
  std::vector<Bracket> brackets;
  std::vector<size_t> bracket_of;  // by probability
  size_t first_bracket = 0;        // among those of all outputs
};

Watched watched(const std::vector<double>& sample, const std::vector<double>& probabilities,
                const std::vector<std::pair<double, double>>& ranks, const Kernels& kernels) {
  std::vector<size_t> rising(probabilities.size());
  for (size_t i = 0; i < rising.size(); ++i) rising[i] = i;
  std::sort(rising.begin(), rising.end(), [&](size_t a, size_t b) { return probabilities[a] < probabilities[b]; });
  Watched out{row_of(sample.data(), sample.size(), kernels), {}, std::vector<size_t>(probabilities.size()), 0};
  const auto found = brackets(sample.data(), sample.size(), out.row, ranks, kernels);
  for (const size_t i : rising) {
    if (out.brackets.empty() || found[i].first > out.brackets.back().last) {
      out.brackets.push_back(found[i]);
    } else {
      out.brackets.back().last = std::max(out.brackets.back().last, found[i].last);
    }
    out.bracket_of[i] = out.brackets.size() - 1;
  }
  return out;
}

// Of the place in a sample of the quantile of all draws.
double deviation(double probability, size_t sample) {
  return std::sqrt(static_cast<double>(sample) * probability * (1 - probability)) + 1;
}

class Gathering {
 public:
  using Tally = GatheringWorkspace::Tally;
  using OfShare = GatheringWorkspace::OfShare;

  Gathering(const Drawing& drawing, size_t wanted, size_t draws, const std::vector<double>& probabilities,
            const Runner& run, GatheringWorkspace& workspace, Guide& guide)
      : drawing_(drawing),
        draws_(draws),
        probabilities_(probabilities),
        run_(run),
        workspace_(workspace),
        guide_(guide),
        outputs_(wanted),
        missed_(wanted),
        gathered_(wanted),
        places_(wanted) {}

  base::Result<std::vector<Gathered>> operator()() {
    prepare();
    if (auto error = take_sample()) return *std::move(error);
    if (sample_ == draws_) return std::move(gathered_);
    if (auto error = watch_the_rest()) return *std::move(error);
    run_(outputs_.size(), [&](size_t w) { conclude(w); });
    if (auto error = look_again()) return *std::move(error);
    guide_.moved = moved();
    guide_.places = std::move(places_);
    return std::move(gathered_);
  }

 private:
  void prepare() {
    const size_t sixteenth = draws_ / 16 / kBlockDraws * kBlockDraws;
    sample_ = std::clamp(sixteenth, kSampleLeast, kSampleMost);
    if (sample_ * 4 > draws_) {
      sample_ = draws_;
    } else if (is_guided()) {
      sample_ = kGuideDraws;
    }
    blocks_ = (draws_ + kMomentsDraws - 1) / kMomentsDraws;
    workspace_.moments.resize(outputs_.size() * blocks_);
    for (OfShare& share : workspace_.shares) share.below.clear();
  }

  std::optional<base::Error> take_sample() {
    Workspace& sample = workspace_.sample;
    if (auto error = evaluate(drawing_, outputs_.size(), sample_, run_, sample)) return error;
    if (sample_ == draws_) {
      run_(outputs_.size(), [&](size_t w) { look_through(w, sample.draws[w]); });
      return std::nullopt;
    }
    run_(outputs_.size(),
         [&](size_t w) { outputs_[w] = watched(sample.draws[w], probabilities_, places(w), drawing_.kernels); });
    for (Watched& one : outputs_) {
      one.first_bracket = brackets_.size();
      brackets_.insert(brackets_.end(), one.brackets.begin(), one.brackets.end());
    }
    OfShare& share = workspace_.shares.front();
    begin(share);
    run_(outputs_.size(), [&](size_t w) {
      const double* values = sample.draws[w].data();
      for (size_t first = 0; first < kGuideDraws; first += kBlockDraws)
        watch(share, w, first, kBlockDraws, values + first);
      Tally& tally = share.tallies[w];
      tally.guide_below.assign(tally.watch.below, tally.watch.below + tally.watch.count);
      tally.guide_found = tally.watch.found;
      for (size_t first = kGuideDraws; first < sample_; first += kBlockDraws)
        watch(share, w, first, kBlockDraws, values + first);
    });
    return std::nullopt;
  }

  bool is_guided() const {
    const auto is_known = [](const std::vector<double>& places) { return !places.empty(); };
    return !guide_.moved.empty() && !guide_.places.empty() &&
           std::all_of(guide_.places.begin(), guide_.places.end(), is_known);
  }

  // From where to where in the sample each quantile almost surely stands.
  std::vector<std::pair<double, double>> places(size_t w) const {
    std::vector<std::pair<double, double>> out;
    for (size_t i = 0; i < probabilities_.size(); ++i) {
      double middle = probabilities_[i] * static_cast<double>(sample_);
      double reach = kDeviations * deviation(probabilities_[i], sample_);
      if (sample_ == kGuideDraws) {
        middle = guide_.places[w][i];
        reach = std::fmin(reach, kTimesFurther * guide_.moved[i]);
      }
      out.emplace_back(middle - reach - 2, middle + reach + 2);
    }
    return out;
  }

  // How far the quantiles moved among the guide's draws.
  std::vector<double> moved() const {
    std::vector<double> out(probabilities_.size());
    for (size_t w = 0; w < outputs_.size(); ++w) {
      if (w >= guide_.places.size() || missed_[w] || guide_.places[w].empty()) return {};
      for (size_t i = 0; i < out.size(); ++i)
        out[i] = std::fmax(out[i], std::fabs(places_[w][i] - guide_.places[w][i]) + 1);
    }
    return out;
  }

  std::optional<base::Error> watch_the_rest() {
    return in_shares(sample_, draws_, run_, [&](size_t i, size_t first, size_t end) {
      OfShare& share = workspace_.shares[i];
      begin(share);
      return compute(drawing_, first, end, share.columns,
                     [&](size_t w, size_t from, size_t count, const double* values) {
                       return watch(share, w, from, count, values);
                     });
    });
  }

  // What stands in the memory of a share may be of another gathering.
  void begin(OfShare& share) {
    if (!share.below.empty()) return;
    share.below.assign(brackets_.size() + 1, 0);
    share.tallies.resize(outputs_.size());
    for (size_t w = 0; w < outputs_.size(); ++w) {
      const Watched& output = outputs_[w];
      Tally& tally = share.tallies[w];
      tally.watch = {output.row,
                     brackets_.data() + output.first_bracket,
                     output.brackets.size(),
                     share.below.data() + output.first_bracket,
                     tally.inside.data(),
                     0};
    }
  }

  bool watch(OfShare& share, size_t w, size_t first, size_t count, const double* values) {
    Tally& tally = share.tallies[w];
    if (tally.inside.size() < tally.watch.found + kBlockDraws + kTogether) {
      tally.inside.resize(2 * tally.inside.size() + kBlockDraws + kTogether);
      tally.watch.inside = tally.inside.data();
    }
    Moments* const moments = &workspace_.moments[w * blocks_ + first / kMomentsDraws];
    drawing_.kernels.watch(values, count, tally.watch, moments);
    const bool is_first_finite = std::isfinite(moments->sum);
    return count > kMomentsDraws ? is_first_finite && std::isfinite(moments[1].sum) : is_first_finite;
  }

  void look_through(size_t w, const std::vector<double>& values) {
    gathered_[w] = {figures_of(values, drawing_.kernels), quantiles(values, probabilities_, drawing_.kernels)};
  }

  void conclude(size_t w) {
    const auto moments = workspace_.moments.begin() + static_cast<std::ptrdiff_t>(w * blocks_);
    const std::vector<Moments> of_blocks(moments, moments + static_cast<std::ptrdiff_t>(blocks_));
    gathered_[w] = {figures_of(of_blocks, outputs_[w].row.centre, draws_), {}};
    if (probabilities_.empty()) return;
    std::vector<Watch> watches;
    for (const OfShare& share : workspace_.shares) {
      if (!share.below.empty()) watches.push_back(share.tallies[w].watch);
    }
    KeptDraws kept(std::move(watches), drawing_.kernels);
    for (size_t i = 0; i < probabilities_.size(); ++i) {
      const QuantilePlace place(probabilities_[i], draws_);
      const auto neighbours = kept.neighbours_at(place.below, draws_, outputs_[w].bracket_of[i]);
      if (!neighbours) {
        missed_[w] = 1;
        return;
      }
      gathered_[w].quantiles.push_back(place.between(*neighbours));
    }
    bring_guide_up_to_date(w);
  }

  // Where the quantiles stand in the rising order of the guide's draws.
  void bring_guide_up_to_date(size_t w) {
    Tally& tally = workspace_.shares.front().tallies[w];
    Watch of_guide = tally.watch;
    of_guide.below = tally.guide_below.data();
    of_guide.found = tally.guide_found;
    KeptDraws kept({of_guide}, drawing_.kernels);
    for (size_t i = 0; i < probabilities_.size(); ++i)
      places_[w].push_back(static_cast<double>(kept.below(gathered_[w].quantiles[i], outputs_[w].bracket_of[i])));
  }

  std::optional<base::Error> look_again() {
    if (std::find(missed_.begin(), missed_.end(), 1) == missed_.end()) return std::nullopt;
    Draws& draws = workspace_.again.draws;
    draws.resize(outputs_.size());
    for (size_t w = 0; w < outputs_.size(); ++w) draws[w].resize(missed_[w] ? draws_ : 0);
    const Deliver keep = [&](size_t w, size_t first, size_t count, const double* values) {
      if (missed_[w]) std::copy_n(values, count, draws[w].begin() + static_cast<std::ptrdiff_t>(first));
      return false;
    };
    auto error = in_shares(0, draws_, run_, [&](size_t share, size_t begin, size_t end) {
      return compute(drawing_, begin, end, workspace_.again.columns[share], keep);
    });
    run_(outputs_.size(), [&](size_t w) {
      if (missed_[w]) gathered_[w].quantiles = quantiles(draws[w], probabilities_, drawing_.kernels);
    });
    return error;
  }

  const Drawing& drawing_;
  size_t draws_, blocks_ = 0, sample_ = 0;
  const std::vector<double>& probabilities_;
  const Runner& run_;
  GatheringWorkspace& workspace_;
  Guide& guide_;
  std::vector<Watched> outputs_;
  std::vector<Bracket> brackets_;  // of all outputs
  std::vector<char> missed_;       // those whose sample was wrong
  std::vector<Gathered> gathered_;
  std::vector<std::vector<double>> places_;  // as in the guide; none of what was missed
};

}  // namespace

base::Result<std::vector<Gathered>> gather(const Drawing& drawing, size_t wanted, size_t draws,
                                           const std::vector<double>& probabilities, const Runner& run,
                                           GatheringWorkspace& workspace, Guide& guide) {
  return Gathering(drawing, wanted, draws, probabilities, run, workspace, guide)();
}

}  // namespace economics
