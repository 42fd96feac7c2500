#include "analysis/incidence.h"

#include <algorithm>

#include "base/ensure.h"

namespace analysis {

namespace {

// Σ of the variance's terms with F(t) left free: square·F(t)² − 2·cross·F(t) + plain.
class Variance {
 public:
  void add(double weight, double without_f, double of_f) {
    plain_ += without_f * without_f * weight;
    cross_ += without_f * of_f * weight;
    square_ += of_f * of_f * weight;
  }
  double at(double f) const { return plain_ + f * f * square_ - 2 * f * cross_; }

 private:
  double plain_ = 0, cross_ = 0, square_ = 0;
};

double spread_of(std::int32_t events, std::int32_t at_risk) {  // φ(k, n)·k/n²
  const double k = events, n = at_risk;
  return (events > 1 ? (n - k) / (n - 1) : 1) * k / (n * n);
}

struct Running {
  double incidence = 0;
  Variance variance;
};

struct Day {
  int day;
  std::int32_t at_risk, events;  // of any cause
  double before, after;          // S
};

void add_day(const EventCounts& counts, int group, int cause, const Day& today, Running& now,
             CumulativeIncidence& out) {
  const std::int32_t own = counts.events(today.day, group, cause), others = today.events - own;
  const double scale = today.before * today.before;
  if (own > 0) now.incidence += today.before * own / today.at_risk;
  if (others > 0 && today.after > 0) {
    now.variance.add(scale * spread_of(others, today.at_risk), now.incidence / today.after, 1 / today.after);
  }
  if (own == 0) return;
  const double over = today.after > 0 ? 1 / today.after : 0;
  now.variance.add(scale * spread_of(own, today.at_risk), 1 + now.incidence * over, over);
  const double variance = std::max(0.0, now.variance.at(now.incidence));
  out.events += own;
  out.steps.push_back({today.day, today.at_risk, own, {now.incidence, variance}});
}

IncidenceAtDay at(const CumulativeIncidence& curve, int day, std::int32_t at_risk, bool is_known) {
  IncidenceAtDay out{day, at_risk, std::nullopt};
  if (!is_known) return out;
  const auto after = std::upper_bound(curve.steps.begin(), curve.steps.end(), day,
                                      [](int wanted, const IncidenceStep& one) { return wanted < one.day; });
  out.estimate = after == curve.steps.begin() ? IncidenceEstimate{} : std::prev(after)->estimate;
  return out;
}

void count(const EventCounts& counts, int group, IncidenceOfGroup& out) {
  for (int day = 0; day <= counts.last_day(); ++day) {
    const std::int32_t events = counts.events(day, group), censored = counts.censored(day, group);
    if (events + censored > 0) out.last_day = day;
    out.rows += events + censored;
    out.censored += censored;
  }
}

}  // namespace

IncidenceOfGroup incidence(const EventCounts& counts, int group, const std::vector<int>& at_days) {
  ENSURE(!counts.has_entries());
  IncidenceOfGroup out;
  count(counts, group, out);
  out.causes.resize(static_cast<size_t>(counts.causes()));
  std::vector<Running> now(out.causes.size());
  double survival = 1;
  for (const int day : counts.event_days()) {
    Day today{day, counts.at_risk(day, group), counts.events(day, group), survival, 0};
    if (today.events == 0) continue;
    survival *= static_cast<double>(today.at_risk - today.events) / today.at_risk;
    today.after = survival;
    for (size_t c = 0; c < now.size(); ++c) {
      add_day(counts, group, static_cast<int>(c) + 1, today, now[c], out.causes[c]);
    }
  }
  for (const int day : at_days) {
    const std::int32_t at_risk = day <= counts.last_day() ? counts.at_risk(day, group) : 0;
    const bool is_known = day <= out.last_day || (out.rows > 0 && survival <= 0);
    for (auto& curve : out.causes) curve.at_days.push_back(at(curve, day, at_risk, is_known));
  }
  return out;
}

}  // namespace analysis
