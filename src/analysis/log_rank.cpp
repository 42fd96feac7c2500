#include "analysis/log_rank.h"

namespace analysis {

namespace {

void add_day(const EventCounts& counts, int day, LogRank& out, SquareMatrix& covariance) {
  const size_t groups = out.groups.size();
  double n = 0, d = 0;
  std::vector<double> at_risk(groups);
  for (size_t g = 0; g < groups; ++g) {
    at_risk[g] = counts.at_risk(day, static_cast<int>(g));
    const std::int32_t events = counts.events(day, static_cast<int>(g));
    n += at_risk[g];
    d += events;
    out.groups[g].observed += events;
  }
  const double scale = n > 1 ? d * (n - d) / (n - 1) : 0;
  for (size_t g = 0; g < groups; ++g) {
    const double share = at_risk[g] / n;
    out.groups[g].expected += d * share;
    for (size_t h = 0; h < g; ++h) covariance(g, h) -= scale * share * (at_risk[h] / n);
    covariance(g, g) += scale * share * (1 - share);
  }
}

}  // namespace

LogRank log_rank(const EventCounts& counts) {
  LogRank out;
  out.groups.resize(static_cast<size_t>(counts.groups()));
  SquareMatrix covariance(out.groups.size());
  for (const int day : counts.event_days()) add_day(counts, day, out, covariance);

  std::vector<size_t> taking_part;
  for (size_t g = 0; g < out.groups.size(); ++g) {
    if (out.groups[g].expected > 0) taking_part.push_back(g);
  }
  if (taking_part.size() < 2) return out;
  taking_part.pop_back();  // the scores of all add up to nought
  std::vector<double> scores;
  SquareMatrix of_scores(taking_part.size());
  for (size_t i = 0; i < taking_part.size(); ++i) {
    const size_t g = taking_part[i];
    scores.push_back(static_cast<double>(out.groups[g].observed) - out.groups[g].expected);
    for (size_t j = 0; j <= i; ++j) of_scores(i, j) = covariance(g, taking_part[j]);
  }
  out.test = chi_square_test(scores, of_scores);
  return out;
}

}  // namespace analysis
