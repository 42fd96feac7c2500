#include <map>
#include <set>

#include "analysis/workload_parts.h"

namespace analysis {

namespace {

struct Around {
  std::set<std::string> workers, people, people_now, able;
  bool is_stated = false;
};

}  // namespace

std::vector<ServiceLoad> count_services(const WorkloadInput& input) {
  std::map<std::string, Around> around;
  for (const auto& service : input.services) around[service];
  const base::Date since = input.to.plus_months(-12);
  for (const auto& row : input.given) {
    const auto found = around.find(row.service);
    if (found == around.end() || row.from > input.to || (row.to && *row.to <= since)) continue;
    if (row.worker) found->second.workers.insert(*row.worker);
    found->second.people.insert(row.person);
    if (holds_on(row, input.to)) found->second.people_now.insert(row.person);
  }
  for (const auto& row : input.givers) {
    const auto found = around.find(row.service);
    if (found == around.end() || row.from > input.to) continue;
    found->second.is_stated = true;
    if (holds_on(row, input.to)) found->second.able.insert(row.worker);
  }
  std::vector<ServiceLoad> out;
  for (const auto& [service, one] : around) {
    out.push_back({service,
                   {},
                   static_cast<int>(one.workers.size()),
                   static_cast<int>(one.people.size()),
                   static_cast<int>(one.people_now.size()),
                   {}});
    if (one.is_stated) out.back().can_give = static_cast<int>(one.able.size());
    const auto& those = one.is_stated ? one.able : one.workers;
    if (those.size() == 1) out.back().only_worker = *those.begin();
  }
  return out;
}

int people_on_one_worker(const WorkloadInput& input, const std::vector<ServiceLoad>& services) {
  std::set<std::string> fragile, people;
  for (const auto& one : services) {
    if (one.only_worker) fragile.insert(one.service);
  }
  for (const auto& row : input.given) {
    if (fragile.contains(row.service) && holds_on(row, input.to)) people.insert(row.person);
  }
  return static_cast<int>(people.size());
}

}  // namespace analysis
