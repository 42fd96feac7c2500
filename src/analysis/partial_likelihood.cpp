#include "analysis/partial_likelihood.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "base/portable_math.h"

namespace analysis {

namespace {

// Last day first, and by every other value that a row has, so that rows which are left in doubt are alike.
std::vector<size_t> order_of(const EventColumns& columns, const std::vector<Covariate>& covariates) {
  std::vector<size_t> out(columns.days.size());
  std::iota(out.begin(), out.end(), size_t{0});
  std::sort(out.begin(), out.end(), [&](size_t a, size_t b) {
    if (columns.days[a] != columns.days[b]) return columns.days[a] > columns.days[b];
    if ((columns.events[a] > 0) != (columns.events[b] > 0)) return columns.events[a] > 0;
    if (!columns.entry_days.empty() && columns.entry_days[a] != columns.entry_days[b]) {
      return columns.entry_days[a] > columns.entry_days[b];
    }
    for (const Covariate& one : covariates) {
      if (one.values[a] != one.values[b]) return one.values[a] > one.values[b];
    }
    return false;
  });
  return out;
}

}  // namespace

// Over rows, with their weights e^(coefficients · x).
struct PartialLikelihood::Sums {
  explicit Sums(size_t covariates) : x(covariates), squares(covariates) {}
  void clear() {
    rows = 0;
    weight = 0;
    std::fill(x.begin(), x.end(), 0);
    std::fill(squares.values.begin(), squares.values.end(), 0);
  }

  std::int64_t rows = 0;
  double weight = 0;
  std::vector<double> x;
  SquareMatrix squares;  // lower half
};

PartialLikelihood::PartialLikelihood(const EventColumns& columns, const std::vector<Covariate>& covariates)
    : scales_(covariates.size()) {
  const auto order = order_of(columns, covariates);
  for (const size_t row : order) {
    days_.push_back(columns.days[row]);
    is_event_.push_back(columns.events[row] > 0);
    events_ += is_event_.back();
    if (!columns.entry_days.empty()) entry_days_.push_back(columns.entry_days[row]);
  }
  by_entry_.resize(entry_days_.size());
  std::iota(by_entry_.begin(), by_entry_.end(), size_t{0});
  std::stable_sort(by_entry_.begin(), by_entry_.end(),
                   [&](size_t a, size_t b) { return entry_days_[a] > entry_days_[b]; });
  standardise(covariates, order);
}

void PartialLikelihood::standardise(const std::vector<Covariate>& covariates, const std::vector<size_t>& order) {
  const double n = static_cast<double>(order.size());
  x_.resize(order.size() * scales_.size());
  for (size_t j = 0; j < scales_.size(); ++j) {
    double sum = 0, squares = 0;
    for (const size_t row : order) sum += covariates[j].values[row];
    const double mean = sum / n;
    for (const size_t row : order)
      squares += (covariates[j].values[row] - mean) * (covariates[j].values[row] - mean);
    scales_[j] = std::sqrt(squares / n);
    for (size_t i = 0; i < order.size() && scales_[j] > 0; ++i) {
      x_[i * scales_.size() + j] = (covariates[j].values[order[i]] - mean) / scales_[j];
    }
  }
}

std::vector<double> PartialLikelihood::weights(const std::vector<double>& coefficients,
                                               std::vector<double>& linear) const {
  linear.assign(days_.size(), 0);
  std::vector<double> out(days_.size());
  for (size_t i = 0; i < days_.size(); ++i) {
    for (size_t j = 0; j < scales_.size(); ++j) linear[i] += coefficients[j] * x_[i * scales_.size() + j];
    out[i] = base::portable_exp(linear[i]);
  }
  return out;
}

void PartialLikelihood::add(Sums& sums, size_t row, double weight) const {
  const double* x = &x_[row * scales_.size()];
  sums.rows += weight > 0 ? 1 : -1;
  sums.weight += weight;
  for (size_t j = 0; j < scales_.size(); ++j) {
    sums.x[j] += weight * x[j];
    for (size_t k = 0; k <= j; ++k) sums.squares(j, k) += weight * x[j] * x[k];
  }
  if (sums.rows == 0) sums.clear();  // of nobody, without what rounding left
}

// Those with an event on one day leave one after the other: of each, the part that has not left counts.
void PartialLikelihood::take_day(const Sums& at_risk, const Sums& leaving, LikelihoodAt& out) const {
  std::vector<double> mean(scales_.size());
  for (std::int64_t left = 0; left < leaving.rows; ++left) {
    const double part = static_cast<double>(left) / static_cast<double>(leaving.rows);
    const double weight = at_risk.weight - part * leaving.weight;
    out.value -= base::portable_log(weight);
    for (size_t j = 0; j < scales_.size(); ++j) {
      mean[j] = (at_risk.x[j] - part * leaving.x[j]) / weight;
      out.score[j] -= mean[j];
      for (size_t k = 0; k <= j; ++k) {
        const double squares = at_risk.squares(j, k) - part * leaving.squares(j, k);
        out.information(j, k) += squares / weight - mean[j] * mean[k];
      }
    }
  }
}

LikelihoodAt PartialLikelihood::at(const std::vector<double>& coefficients) const {
  const size_t p = scales_.size(), rows = days_.size();
  std::vector<double> linear;
  const auto weight = weights(coefficients, linear);
  LikelihoodAt out{0, std::vector<double>(p), SquareMatrix(p)};
  Sums at_risk(p), leaving(p);
  size_t next_entry = 0;
  for (size_t i = 0; i < rows;) {
    const std::int32_t day = days_[i];
    leaving.clear();
    for (; next_entry < by_entry_.size() && entry_days_[by_entry_[next_entry]] >= day; ++next_entry) {
      add(at_risk, by_entry_[next_entry], -weight[by_entry_[next_entry]]);
    }
    for (; i < rows && days_[i] == day; ++i) {
      add(at_risk, i, weight[i]);
      if (!is_event_[i]) continue;
      add(leaving, i, weight[i]);
      out.value += linear[i];
      for (size_t j = 0; j < p; ++j) out.score[j] += x_[i * p + j];
    }
    take_day(at_risk, leaving, out);
  }
  return out;
}

}  // namespace analysis
