#include "economics/caseload_columns.h"

#include <algorithm>

#include "base/portable_math.h"

namespace economics {

namespace {

constexpr std::int64_t kTaskReplications = 8, kTasksMax = 64;  // each of which keeps sums

using Columns = std::vector<std::vector<double>>;

void put(const std::vector<std::int64_t>& values, size_t replication, Columns& columns) {
  for (size_t i = 0; i < values.size(); ++i) columns[i][replication] = static_cast<double>(values[i]);
}

void put(const CaseloadCourse& course, size_t r, const std::vector<double>& worth, CaseloadColumns& out) {
  put(course.people, r, out.people);
  put(course.reached, r, out.reached);
  out.admitted[r] = static_cast<double>(course.admitted);
  out.left_queue[r] = static_cast<double>(course.left_queue);
  Money total;
  double discounted = 0;
  for (size_t m = 0; m < worth.size(); ++m) {
    const Money cost = Money::from_ore(course.cost_ore[m]);
    out.cost[m][r] = cost.kronor();
    total += cost;
    discounted += cost.kronor() * worth[m];
  }
  out.total_cost[r] = total.kronor();
  out.discounted_cost[r] = discounted;
}

CaseloadColumns empty_columns(const CaseloadPlan& plan, size_t replications) {
  const auto months = static_cast<size_t>(plan.months);
  const std::vector<double> column(replications);
  CaseloadColumns out;
  out.people.assign(months * plan.states.size(), column);
  out.cost.assign(months, column);
  out.reached.assign(months, column);
  out.total_cost = out.discounted_cost = out.admitted = out.left_queue = column;
  return out;
}

}  // namespace

std::vector<double> worth_of_months(int months, double rate) {
  const double q = base::portable_power(1.0 + rate, -1.0 / 12);
  std::vector<double> out;
  double worth = 1;
  for (int month = 1; month <= months; ++month) out.push_back(worth *= q);
  return out;
}

size_t kept_numbers(const CaseloadPlan& plan) {
  return static_cast<size_t>(plan.months) * (plan.states.size() + 2) + 4;
}

CaseloadColumns replicate(const CaseloadPlan& plan, std::int64_t seed, std::int64_t replications, double rate,
                          const Runner& run, const PeopleKernels& kernels) {
  CaseloadColumns out = empty_columns(plan, static_cast<size_t>(replications));
  const std::vector<double> worth = worth_of_months(plan.months, rate);
  const std::int64_t size = std::max(kTaskReplications, (replications + kTasksMax - 1) / kTasksMax);
  const auto tasks = static_cast<size_t>((replications + size - 1) / size);
  std::vector<CaseloadSums> sums(tasks);
  run(tasks, [&](size_t task) {
    CaseloadRun one(plan, kernels, static_cast<std::uint64_t>(seed));
    const std::int64_t first = static_cast<std::int64_t>(task) * size;
    for (std::int64_t r = first; r < std::min(replications, first + size); ++r)
      put(one.replicate(static_cast<std::uint32_t>(r)), static_cast<size_t>(r), worth, out);
    sums[task] = one.sums();
  });
  out.sums = sums.front();
  for (size_t task = 1; task < tasks; ++task) out.sums.add(sums[task]);
  return out;
}

}  // namespace economics
