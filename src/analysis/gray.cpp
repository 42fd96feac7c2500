#include "analysis/gray.h"

#include "base/ensure.h"

namespace analysis {

namespace {

struct GroupToday {
  std::int32_t at_risk = 0, own = 0, others = 0;
  double before = 1, after = 1;  // S
  double incidence = 0;          // F before the day
  double h = 0;
};

// Goes through the days with events; between them it holds what the formulas of gray.h name.
class Walk {
 public:
  Walk(const EventCounts& counts, const std::vector<int>& groups, int cause)
      : counts_(counts), numbers_(groups), cause_(cause), groups_(groups.size()), sum_c_(groups.size()) {}

  void begin(int day);
  void end();  // of the day

  size_t size() const { return groups_.size(); }
  const GroupToday& group(size_t g) const { return groups_[g]; }
  double own() const { return own_; }
  double h() const { return h_; }
  double step() const { return own_ / h_; }                 // dF
  double still() const { return 1 - incidence_ - step(); }  // 1 − F after the day
  double a(size_t g, size_t k) const { return groups_[g].h * ((g == k ? 1 : 0) - groups_[k].h / h_); }
  double c(size_t g, size_t k) const { return g > k ? sum_c_(g, k) : sum_c_(k, g); }
  double score(size_t g) const;

 private:
  const EventCounts& counts_;
  const std::vector<int>& numbers_;
  int cause_;
  std::vector<GroupToday> groups_;
  SquareMatrix sum_c_;  // lower half
  double own_ = 0, h_ = 0, r_ = 0, incidence_ = 0;
};

void Walk::begin(int day) {
  own_ = h_ = r_ = 0;
  for (size_t g = 0; g < size(); ++g) {
    GroupToday& one = groups_[g];
    one.at_risk = counts_.at_risk(day, numbers_[g]);
    one.own = counts_.events(day, numbers_[g], cause_);
    one.others = counts_.events(day, numbers_[g]) - one.own;
    one.h = 0;
    if (one.at_risk == 0) continue;
    one.h = one.at_risk / one.before;
    one.after = one.before * (one.at_risk - one.own - one.others) / one.at_risk;
    own_ += one.own;
    h_ += one.h;
    r_ += one.h * (1 - one.incidence);
  }
  if (own_ <= 0) return;
  const double pace = step() / (1 - incidence_);
  for (size_t g = 0; g < size(); ++g) {
    for (size_t k = 0; k <= g; ++k) sum_c_(g, k) += a(g, k) * pace;
  }
}

double Walk::score(size_t g) const {
  return groups_[g].own - own_ * groups_[g].h * (1 - groups_[g].incidence) / r_;
}

void Walk::end() {
  incidence_ += step();
  for (GroupToday& one : groups_) {
    if (one.at_risk > 0) one.incidence += one.before * one.own / one.at_risk;
    one.before = one.after;
  }
}

class Covariance {
 public:
  Covariance(size_t scores, const Walk& whole) : whole_(whole), sum_(scores), factor_(scores) {}
  const SquareMatrix& value() const { return sum_; }

  void add_day(const Walk& walk) {
    for (size_t k = 0; k < walk.size(); ++k) {
      const GroupToday& one = walk.group(k);
      if (one.at_risk == 0) continue;
      const double ratio = one.after > 0 ? walk.still() / one.after : 0;
      if (walk.own() > 0) add_own(walk, k, 1 - ratio);
      if (one.others > 0 && one.after > 0) add_others(walk, k, ratio);
    }
  }

 private:
  void add_own(const Walk& walk, size_t k, double share) {
    const GroupToday& one = walk.group(k);
    const double ties = walk.own() > 1 ? 1 - (walk.own() - 1) / (walk.h() * one.before - 1) : 1;
    for (size_t g = 0; g < sum_.size; ++g) factor_[g] = walk.a(g, k) + share * rest(walk, g, k);
    add(ties * one.before * walk.step() / one.at_risk);
  }
  void add_others(const Walk& walk, size_t k, double ratio) {
    const GroupToday& one = walk.group(k);
    const double o = one.others, n = one.at_risk, part = one.before / n;
    for (size_t g = 0; g < sum_.size; ++g) factor_[g] = ratio * rest(walk, g, k);
    add((one.others > 1 ? (n - o) / (n - 1) : 1) * part * part * o);
  }
  double rest(const Walk& walk, size_t g, size_t k) const { return whole_.c(g, k) - walk.c(g, k); }
  void add(double weight) {
    for (size_t g = 0; g < sum_.size; ++g) {
      for (size_t j = 0; j <= g; ++j) sum_(g, j) += factor_[g] * factor_[j] * weight;
    }
  }

  const Walk& whole_;
  SquareMatrix sum_;
  std::vector<double> factor_;
};

std::vector<int> groups_with_rows(const EventCounts& counts) {
  std::vector<int> out;
  for (int g = 0; g < counts.groups(); ++g) {
    if (counts.at_risk(0, g) > 0) out.push_back(g);
  }
  return out;
}

}  // namespace

std::optional<ChiSquareTest> gray_test(const EventCounts& counts, int cause) {
  ENSURE(!counts.has_entries() && cause >= 1 && cause <= counts.causes());
  const auto groups = groups_with_rows(counts);
  if (groups.size() < 2) return std::nullopt;
  std::vector<double> scores(groups.size() - 1);
  Walk whole(counts, groups, cause);
  for (const int day : counts.event_days()) {
    whole.begin(day);
    for (size_t g = 0; g < scores.size() && whole.own() > 0; ++g) scores[g] += whole.score(g);
    whole.end();
  }
  Walk again(counts, groups, cause);
  Covariance covariance(scores.size(), whole);
  for (const int day : counts.event_days()) {
    again.begin(day);
    covariance.add_day(again);
    again.end();
  }
  return chi_square_test(scores, covariance.value());
}

}  // namespace analysis
