#include <map>
#include <set>

#include "analysis/workload_parts.h"

namespace analysis {

namespace {

struct Around {
  std::set<std::string> workers, people, people_now;
};

}  // namespace

std::vector<ServiceLoad> count_services(const WorkloadInput& input) {
  std::map<std::string, Around> around;
  for (const auto& service : input.services) around[service];
  const base::Date since = input.to.plus_months(-12);
  for (const auto& row : input.given) {
    const auto found = around.find(row.service);
    if (found == around.end() || row.from > input.to || (row.to && *row.to <= since)) continue;
    found->second.workers.insert(row.worker);
    found->second.people.insert(row.person);
    if (holds_on(row, input.to)) found->second.people_now.insert(row.person);
  }
  std::vector<ServiceLoad> out;
  for (const auto& [service, one] : around) {
    out.push_back({service,
                   static_cast<int>(one.workers.size()),
                   static_cast<int>(one.people.size()),
                   static_cast<int>(one.people_now.size()),
                   {}});
    if (one.workers.size() == 1) out.back().only_worker = *one.workers.begin();
  }
  return out;
}

int people_on_one_worker(const WorkloadInput& input, const std::vector<ServiceLoad>& services) {
  std::set<std::string> fragile, people;
  for (const auto& one : services) {
    if (one.workers == 1) fragile.insert(one.service);
  }
  for (const auto& row : input.given) {
    if (fragile.contains(row.service) && holds_on(row, input.to)) people.insert(row.person);
  }
  return static_cast<int>(people.size());
}

}  // namespace analysis
