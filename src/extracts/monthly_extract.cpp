#include "extracts/monthly_extract.h"

#include <map>
#include <set>

#include "base/ensure.h"
#include "base/names.h"

namespace extracts {

namespace {

ListedCode listed(std::string_view list, const std::string& code) { return {std::string(list), code}; }

void put_codes(std::set<ListedCode>& out, const ExtractMember& member) {
  out.insert(listed(kMemberRoles, base::name_of(member.role)));
  out.insert(listed(kSexes, base::name_of(member.person.sex)));
  if (member.obstacle) out.insert(listed(kSupportObstacles, base::name_of(member.obstacle->obstacle)));
  for (const auto& [one, extent] : member.interventions) out.insert(listed(kSkrCategories, base::name_of(one)));
}

}  // namespace

int MonthlyExtract::adults() const {
  int out = 0;
  for (const auto& household : households) {
    for (const auto& member : household.members) out += member.is_adult() ? 1 : 0;
  }
  return out;
}

int MonthlyExtract::children() const {
  int out = 0;
  for (const auto& household : households) {
    for (const auto& member : household.members) out += member.is_adult() ? 0 : 1;
  }
  return out;
}

std::int64_t MonthlyExtract::amount_ore() const {
  std::int64_t out = 0;
  for (const auto& one : households) out += one.paid.income_support_ore + one.paid.other_assistance_ore;
  return out;
}

MonthlyExtract monthly_extract(base::Date month, std::vector<assistance::MonthHousehold> households,
                               std::vector<assistance::MonthMember> members,
                               const std::vector<assistance::HouseholdObstacle>& judged,
                               const std::vector<activities::InInterventionClass>& taking_part) {
  MonthlyExtract out{month, {}, {}};
  std::map<std::string, size_t> index;
  for (auto& one : households) {
    index[one.id] = out.households.size();
    out.households.push_back({std::move(one), {}});
  }
  std::map<base::PersonId, std::map<activities::SkrCategory, std::optional<int>>> classes;
  for (const auto& one : taking_part) classes[one.person_id][one.skr_category] = one.extent_percent;
  const auto obstacles = assistance::by_household(judged);
  for (auto& one : members) {
    const auto household = index.find(one.household_id);
    ENSURE(household != index.end());
    ExtractMember member{std::move(one.person), one.role};
    if (const auto found = classes.find(member.person.id); found != classes.end()) {
      member.interventions = found->second;
    }
    const auto known = obstacles.find(one.household_id);
    if (known != obstacles.end() && member.is_adult()) {
      member.obstacle = assistance::obstacle_in(known->second, member.person.id, month);
    }
    out.households[household->second].members.push_back(std::move(member));
  }
  return out;
}

std::vector<ExtractEnd> extract_ends(base::Date month, std::vector<assistance::EndedHousehold> households,
                                     const std::vector<assistance::HouseholdEnd>& told) {
  const auto reasons = assistance::ends_told(told);
  std::vector<ExtractEnd> out;
  for (auto& one : households) {
    const auto found = reasons.find({one.id, month});
    out.push_back({std::move(one)});
    if (found != reasons.end()) out.back().reason = found->second;
  }
  return out;
}

std::vector<Lack> lacks_of(const ExtractMember& member) {
  std::vector<Lack> out;
  if (member.identity_number.empty()) out.push_back(Lack::identity_number);
  if (member.is_adult() && !member.obstacle) out.push_back(Lack::support_obstacle);
  return out;
}

std::vector<ListedCode> unfilled_codes(const MonthlyExtract& extract, const ReportingCodes& codes) {
  std::set<ListedCode> used;
  for (const auto& household : extract.households) {
    used.insert(listed(kHouseholdTypes, base::name_of(household.paid.household_type)));
    for (const auto& member : household.members) put_codes(used, member);
  }
  for (const auto& one : extract.ended) {
    used.insert(listed(kHouseholdTypes, base::name_of(one.household.household_type)));
    if (one.reason) used.insert(listed(kEndReasons, base::name_of(*one.reason)));
  }
  std::vector<ListedCode> out;
  for (const auto& one : used) {
    if (codes.of(one).empty()) out.push_back(one);
  }
  return out;
}

}  // namespace extracts
