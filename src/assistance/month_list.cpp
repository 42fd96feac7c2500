#include "assistance/month_list.h"

namespace assistance {

std::map<std::string, JudgedObstacles> by_household(const std::vector<HouseholdObstacle>& judged) {
  std::map<std::string, JudgedObstacles> out;
  for (const auto& one : judged) out[one.household_id].push_back(one.judged);
  for (auto& [household, all] : out) all = holding(all);
  return out;
}

}  // namespace assistance
