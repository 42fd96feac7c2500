#include "analysis/workload.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "analysis/month_ends.h"
#include "analysis/workload_parts.h"

namespace analysis {

namespace {

struct Load {
  std::optional<int> percent;
  const ShareHeld* share = nullptr;
  int cases = 0;
  double weighted = 0;
};
using Loads = std::map<std::string, Load>;

// In the order of the threads, so that sums of weights come out the same whatever the order of the rows.
std::vector<const CaseHeld*> cases_on(const WorkloadInput& input, base::Date day) {
  std::vector<const CaseHeld*> out;
  for (const auto& one : input.cases) {
    if (holds_on(one, day)) out.push_back(&one);
  }
  std::sort(out.begin(), out.end(), [](const auto* a, const auto* b) { return a->thread < b->thread; });
  return out;
}

Loads loads_on(const WorkloadInput& input, const std::vector<const CaseHeld*>& cases, base::Date day) {
  Loads out;
  for (const auto& share : input.shares) {
    if (!holds_on(share, day)) continue;
    out[share.worker].percent = share.percent;
    out[share.worker].share = &share;
  }
  for (const auto* one : cases) {
    if (!one->owner) continue;
    Load& load = out[*one->owner];
    ++load.cases;
    load.weighted += one->weight;
  }
  return out;
}

std::optional<double> over(double part, double whole) {
  if (whole == 0) return std::nullopt;
  return part / whole;
}

std::optional<double> gini_of(const Loads& loads) {
  double time = 0, weighted = 0, apart = 0;
  int workers = 0;
  for (const auto& [worker, one] : loads) {
    if (!one.percent) continue;
    ++workers;
    time += *one.percent;
    weighted += one.weighted;
    for (const auto& [other_worker, other] : loads) {
      // wᵢ wⱼ |cᵢ/wᵢ − cⱼ/wⱼ| without the quotients
      if (other.percent) apart += std::fabs(one.weighted * *other.percent - other.weighted * *one.percent);
    }
  }
  if (workers < 2 || weighted == 0) return std::nullopt;
  return apart / (2 * time * weighted);
}

WorkloadPoint point_of(const std::vector<const CaseHeld*>& cases, const Loads& loads, base::Date day) {
  WorkloadPoint out;
  out.day = day;
  out.cases = static_cast<int>(cases.size());
  size_t co_workers = 0;
  for (const auto* one : cases) {
    out.weighted += one->weight;
    out.without_owner += one->owner ? 0 : 1;
    out.without_deputy += one->owner && !one->deputy ? 1 : 0;
    out.with_co_workers += one->co_workers.empty() ? 0 : 1;
    co_workers += one->co_workers.size();
  }
  out.co_workers_mean = over(static_cast<double>(co_workers), out.cases);
  int percent = 0, counted = 0;
  double weighted = 0;
  for (const auto& [worker, one] : loads) {
    percent += one.percent.value_or(0);
    (one.percent ? counted : out.of_unknown_share) += one.cases;
    weighted += one.percent ? one.weighted : 0;
  }
  out.full_time = percent / 100.0;
  out.per_full_time = over(counted * 100.0, percent);
  out.weighted_per_full_time = over(weighted * 100, percent);
  out.gini = gini_of(loads);
  return out;
}

std::vector<WorkerLoad> workers_of(const Loads& loads) {
  std::vector<WorkerLoad> out;
  for (const auto& [worker, one] : loads) {
    WorkerLoad line{worker, one.percent, one.cases, one.weighted, {}, {}, {}, {}, {}};
    if (one.share != nullptr) {
      line.per_full_time = over(one.cases * 100.0, one.share->percent);
      line.weighted_per_full_time = over(one.weighted * 100, one.share->percent);
      line.target_least = one.share->target_least;
      line.target_most = one.share->target_most;
      if (line.target_least && line.target_most) {
        // cases / (percent / 100) beside whole numbers: without a quotient.
        const int percent = one.share->percent;
        line.against = against(one.cases * 100, *line.target_least * percent, *line.target_most * percent);
      }
    }
    out.push_back(std::move(line));
  }
  return out;
}

}  // namespace

base::Result<Workload> workload(const WorkloadInput& input) {
  auto violations = check_workload(input);
  if (!violations.empty()) return base::invalid(std::move(violations));
  const auto days = month_ends(input.from, input.to);
  if (days.size() > kWorkloadMonthsMax) {
    return base::invalid({{"to", "population.period_long", {{"max", std::to_string(kWorkloadMonthsMax)}}}});
  }
  Workload out;
  for (const base::Date day : days) {
    const auto cases = cases_on(input, day);
    const Loads loads = loads_on(input, cases, day);
    out.points.push_back(point_of(cases, loads, day));
    if (day == input.to) out.workers = workers_of(loads);
  }
  out.hand_overs = count_hand_overs(input.cases, input.from, input.to);
  out.services = count_services(input);
  for (const auto& one : out.services) out.on_one_worker += one.only_worker ? 1 : 0;
  out.people_on_one_worker = people_on_one_worker(input, out.services);
  return out;
}

}  // namespace analysis
