#include <algorithm>
#include <set>
#include <tuple>

#include "analysis/workload_parts.h"

namespace analysis {

namespace {

// One owner with one case, whatever rows it is made of.
struct Spell {
  std::string thread;
  std::string owner;
  base::Date from;
  std::optional<base::Date> to;
  bool is_taken_over = false;  // from another owner
};

// The rows of one thread after another, each in the order of its days.
std::vector<Spell> spells_of(const std::vector<CaseHeld>& cases) {
  std::vector<Spell> out;
  std::optional<base::Date> follows;  // the day on which the row before ended
  std::string thread;
  bool is_first = true;  // nobody has owned it since the rows began to follow one another
  for (const auto& row : cases) {
    if (thread != row.thread || follows != row.from) is_first = true;
    const bool same_thread = thread == row.thread;
    thread = row.thread;
    const bool goes_on = !is_first && same_thread && out.back().owner == row.owner && out.back().to == row.from;
    follows = row.to;
    if (!row.owner) continue;
    if (goes_on) {
      out.back().to = row.to;
    } else {
      out.push_back({row.thread, *row.owner, row.from, row.to, !is_first && out.back().owner != *row.owner});
    }
    is_first = false;
  }
  return out;
}

std::optional<double> median_of(std::vector<int> days) {
  if (days.empty()) return std::nullopt;
  std::sort(days.begin(), days.end());
  const size_t middle = days.size() / 2;
  if (days.size() % 2 == 1) return days[middle];
  return (days[middle - 1] + days[middle]) / 2.0;
}

}  // namespace

HandOvers count_hand_overs(std::vector<CaseHeld> cases, base::Date from, base::Date to) {
  std::erase_if(cases, [](const auto& row) { return row.to && *row.to <= row.from; });
  std::sort(cases.begin(), cases.end(),
            [](const auto& a, const auto& b) { return std::tie(a.thread, a.from) < std::tie(b.thread, b.from); });
  std::set<std::string> threads;
  std::set<std::pair<std::string, std::string>> owned;
  std::vector<int> days;
  HandOvers out;
  for (const auto& spell : spells_of(cases)) {
    if (spell.to && *spell.to >= from && *spell.to <= to)
      days.push_back(base::days_between(spell.from, *spell.to));
    if (spell.from > to || (spell.to && *spell.to <= from)) continue;
    threads.insert(spell.thread);
    owned.insert({spell.thread, spell.owner});
    out.hand_overs += spell.is_taken_over && spell.from >= from ? 1 : 0;
  }
  std::set<std::string> seen, several;
  for (const auto& [thread, owner] : owned) {
    if (!seen.insert(thread).second) several.insert(thread);
  }
  out.cases = static_cast<int>(threads.size());
  out.with_several_owners = static_cast<int>(several.size());
  out.ended_spells = static_cast<int>(days.size());
  if (out.cases > 0) {
    out.per_case = static_cast<double>(out.hand_overs) / out.cases;
    out.several_share = static_cast<double>(out.with_several_owners) / out.cases;
  }
  out.median_days = median_of(std::move(days));
  return out;
}

}  // namespace analysis
