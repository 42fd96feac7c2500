#include "analysis/help_given.h"

#include <algorithm>
#include <map>

namespace analysis {

namespace {

using KindSet = std::uint64_t;  // bit by bit, by place in the list

std::optional<size_t> place_of(const std::vector<std::string>& kinds, const std::string& kind) {
  const auto found = std::find(kinds.begin(), kinds.end(), kind);
  return found == kinds.end() ? std::nullopt : std::optional(static_cast<size_t>(found - kinds.begin()));
}

std::vector<base::Violation> check(const HelpGivenInput& input) {
  std::vector<base::Violation> out;
  if (input.to < input.from) out.push_back({"to", "population.period_reversed", {}});
  if (input.kinds.size() > kHelpKindsMax) {
    out.push_back({"kinds", "help_given.too_many_kinds", {{"max", std::to_string(kHelpKindsMax)}}});
  }
  for (size_t i = 0; i < input.kinds.size(); ++i) {
    if (place_of(input.kinds, input.kinds[i]) != i) {
      out.push_back({"kinds[" + std::to_string(i) + "]", "help_given.kind_twice", {}});
    }
  }
  for (size_t i = 0; i < input.rows.size(); ++i) {
    const auto& row = input.rows[i];
    const std::string at = "rows[" + std::to_string(i) + "].";
    if (!place_of(input.kinds, row.kind)) out.push_back({at + "kind", "help_given.unknown_kind", {}});
    if (row.to && *row.to < row.from) out.push_back({at + "to", "help_given.ends_before_start", {}});
  }
  return out;
}

std::vector<HelpSet> sets_of(const std::map<std::string, KindSet>& people, const std::vector<std::string>& kinds) {
  std::map<std::vector<size_t>, int> counted;
  for (const auto& [person, set] : people) {
    std::vector<size_t> places;
    for (size_t i = 0; i < kinds.size(); ++i) {
      if ((set >> i & 1) != 0) places.push_back(i);
    }
    ++counted[places];
  }
  std::vector<HelpSet> out;
  for (const auto& [places, count] : counted) {
    out.push_back({{}, count});
    for (const size_t place : places) out.back().kinds.push_back(kinds[place]);
  }
  std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.people > b.people; });
  return out;
}

}  // namespace

base::Result<HelpGiven> help_given(const HelpGivenInput& input) {
  if (auto broken = check(input); !broken.empty()) return base::invalid(std::move(broken));
  HelpGiven out;
  for (const auto& kind : input.kinds) out.kinds.push_back({kind, 0, 0, {}});
  std::map<std::string, KindSet> people;
  for (const auto& row : input.rows) {
    if (row.from > input.to || (row.to && *row.to < input.from)) continue;
    const size_t place = *place_of(input.kinds, row.kind);
    ++out.kinds[place].occasions;
    ++out.occasions;
    people[row.person] |= KindSet{1} << place;
  }
  for (const auto& [person, set] : people) {
    if ((set & (set - 1)) != 0) ++out.with_several;
    for (size_t i = 0; i < out.kinds.size(); ++i) out.kinds[i].people += static_cast<int>(set >> i & 1);
  }
  out.people = static_cast<int>(people.size());
  for (auto& kind : out.kinds) {
    if (out.people > 0) kind.share = static_cast<double>(kind.people) / out.people;
  }
  out.sets = sets_of(people, input.kinds);
  return out;
}

}  // namespace analysis
