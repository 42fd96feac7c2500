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

std::vector<Spell> in_order(std::vector<CaseHeld> cases) {
  std::erase_if(cases, [](const auto& row) { return row.to && *row.to <= row.from; });
  std::sort(cases.begin(), cases.end(),
            [](const auto& a, const auto& b) { return std::tie(a.thread, a.from) < std::tie(b.thread, b.from); });
  return spells_of(cases);
}

bool is_in(const Spell& spell, base::Date from, base::Date to) {
  return spell.from <= to && (!spell.to || *spell.to > from);
}

OwnedThreads threads_in(const std::vector<Spell>& spells, base::Date from, base::Date to) {
  std::set<std::pair<std::string, std::string>> owned;
  OwnedThreads out;
  for (const auto& spell : spells) {
    if (!is_in(spell, from, to)) continue;
    owned.insert({spell.thread, spell.owner});
    if (spell.is_taken_over && spell.from >= from) out.handed_over.insert(spell.thread);
  }
  for (const auto& [thread, owner] : owned) {
    if (!out.owned.insert(thread).second) out.several.insert(thread);
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

OwnedThreads owned_threads(const WorkloadInput& input) {
  return threads_in(in_order(input.cases), input.from, input.to);
}

HandOvers count_hand_overs(std::vector<CaseHeld> cases, base::Date from, base::Date to) {
  const auto spells = in_order(std::move(cases));
  const auto threads = threads_in(spells, from, to);
  std::vector<int> days;
  HandOvers out;
  for (const auto& spell : spells) {
    if (spell.to && *spell.to >= from && *spell.to <= to) days.push_back(base::days_between(spell.from, *spell.to));
    if (is_in(spell, from, to)) out.hand_overs += spell.is_taken_over && spell.from >= from ? 1 : 0;
  }
  out.cases = static_cast<int>(threads.owned.size());
  out.cases_handed_over = static_cast<int>(threads.handed_over.size());
  out.with_several_owners = static_cast<int>(threads.several.size());
  out.ended_spells = static_cast<int>(days.size());
  if (out.cases > 0) {
    out.per_case = static_cast<double>(out.hand_overs) / out.cases;
    out.several_share = static_cast<double>(out.with_several_owners) / out.cases;
  }
  out.median_days = median_of(std::move(days));
  return out;
}

}  // namespace analysis
