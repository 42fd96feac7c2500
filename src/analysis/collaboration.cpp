#include "analysis/collaboration.h"

#include <algorithm>
#include <map>
#include <set>

#include "analysis/collaboration_check.h"
#include "analysis/holds_on.h"
#include "analysis/month_ends.h"

namespace analysis {

namespace {

using PartiesOf = std::map<std::string, std::set<std::string>>;  // by person

PartiesOf current_on(const CollaborationInput& input, base::Date day) {
  PartiesOf out;
  for (const auto& part : input.people) {
    if (holds_on(part, day)) out[part.person].insert(part.party);
  }
  return out;
}

std::int64_t enrolled_of(const PartiesOf& people, const std::string& party) {
  return std::count_if(people.begin(), people.end(), [&](const auto& one) { return one.second.count(party) > 0; });
}

std::vector<GroupAgreements> groups_of(const CollaborationInput& input) {
  std::vector<GroupAgreements> out;
  for (const auto& group : input.target_groups) {
    std::set<std::string> parties;
    for (const auto& one : input.agreements) {
      if (one.target_group == group && holds_on(one, input.to)) parties.insert(one.party);
    }
    out.push_back({group, {parties.begin(), parties.end()}});
  }
  return out;
}

void put_factors(Collaboration& out, const CollaborationInput& input) {
  std::map<std::pair<std::string, SuccessFactor>, std::map<base::Date, int>> scores;
  for (const auto& one : input.assessments) {
    if (one.day <= input.to) scores[{one.agreement, one.factor}][one.day] = one.score;
  }
  for (const auto& [key, by_day] : scores) {
    const auto& first = *by_day.begin();
    const auto& last = *by_day.rbegin();
    out.factors.push_back({key.first, key.second, static_cast<int>(by_day.size()), first.first, first.second,
                           last.first, last.second, last.second - first.second});
  }
  std::set<std::string> holding;
  for (const auto& one : input.agreements) {
    if (holds_on(one, input.to)) holding.insert(one.id);
  }
  for (const auto& id : holding) {
    for (const auto& [factor, name] : kSuccessFactorNames) {
      if (scores.count({id, factor}) == 0) out.never_assessed.push_back({id, factor});
    }
  }
}

CurrentPoint point_on(const CollaborationInput& input, base::Date day) {
  const auto people = current_on(input, day);
  const auto all = static_cast<std::int64_t>(people.size());
  CurrentPoint out{day, static_cast<int>(all), {}, {}};
  out.at_two_or_more = counted_share(
      std::count_if(people.begin(), people.end(), [](const auto& one) { return one.second.size() > 1; }), all);
  if (input.enrolment) out.enrolled = counted_share(enrolled_of(people, input.enrolment->party), all);
  return out;
}

std::vector<PartySet> sets_of(const PartiesOf& people) {
  std::map<std::set<std::string>, int> counted;
  for (const auto& [person, parties] : people) ++counted[parties];
  std::vector<PartySet> out;
  for (const auto& [parties, count] : counted) out.push_back({{parties.begin(), parties.end()}, count});
  std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.people > b.people; });
  return out;
}

std::vector<PartClosed> closed_of(const CollaborationInput& input, const PartiesOf& now) {
  std::map<std::pair<std::string, std::string>, base::Date> ended;  // the last, by person and party
  for (const auto& part : input.people) {
    if (!part.to || *part.to == part.from || *part.to < input.from || *part.to > input.to) continue;
    const auto [at, is_new] = ended.emplace(std::pair(part.person, part.party), *part.to);
    if (!is_new) at->second = std::max(at->second, *part.to);
  }
  std::vector<PartClosed> out;
  for (const auto& [who, day] : ended) {
    const auto still = now.find(who.first);
    if (still == now.end() || still->second.count(who.second) > 0) continue;
    out.push_back({who.first, who.second, day});
  }
  return out;
}

Enrolment enrolment_of(const CollaborationInput& input, const PartiesOf& now) {
  constexpr std::int64_t kPercent = kLevelUnit / 100;
  const auto& goal = *input.enrolment;
  const auto then = current_on(input, input.from);
  const auto before = enrolled_of(then, goal.party), after = enrolled_of(now, goal.party);
  return {goal.party, counted_share(before, static_cast<std::int64_t>(then.size())),
          judge_share(after, static_cast<std::int64_t>(now.size()), goal.percent * kPercent),
          static_cast<int>(after - before)};
}

}  // namespace

base::Result<Collaboration> collaboration(const CollaborationInput& input) {
  if (auto broken = check_collaboration(input); !broken.empty()) return base::invalid(std::move(broken));
  Collaboration out;
  out.groups = groups_of(input);
  for (const auto& group : out.groups) {
    if (group.parties.empty()) out.without_agreement.push_back(group.target_group);
  }
  put_factors(out, input);
  for (const base::Date day : month_ends(input.from, input.to)) out.points.push_back(point_on(input, day));
  const auto now = current_on(input, input.to);
  out.sets = sets_of(now);
  out.closed = closed_of(input, now);
  if (input.enrolment) out.enrolment = enrolment_of(input, now);
  return out;
}

}  // namespace analysis
