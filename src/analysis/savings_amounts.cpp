#include "analysis/savings_amounts.h"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <unordered_map>

namespace analysis {

namespace {

struct Spell {
  int first, last;
  size_t place, rank;

  bool holds(int month) const { return first <= month && month <= last; }
};
using Households = std::unordered_map<std::string_view, std::vector<Spell>>;
using Ranks = std::unordered_map<std::string_view, std::pair<size_t, size_t>>;  // place and rank, by id

// Who began first comes first.
std::vector<size_t> in_order(const std::vector<SavingsParticipant>& participants) {
  std::vector<size_t> out(participants.size());
  for (size_t i = 0; i < out.size(); ++i) out[i] = i;
  std::sort(out.begin(), out.end(), [&](size_t a, size_t b) {
    return std::tie(participants[a].start, participants[a].id) <
           std::tie(participants[b].start, participants[b].id);
  });
  return out;
}

Households households_of(const RealisedSavingsInput& input, const Ranks& people) {
  Households out;
  for (const auto& one : input.members) {
    const auto found = people.find(one.person);
    if (found == people.end()) continue;
    out[one.household].push_back({one.first_month.number, one.last_month.value_or(input.last_month).number,
                                  found->second.first, found->second.second});
  }
  return out;
}

SavingsStanding by_months(const RealisedSavingsInput& input, Month start) {
  if (start.number - input.months_before < input.first_month.number) return SavingsStanding::begun_too_early;
  if (start.number + 1 > input.last_month.number) return SavingsStanding::begun_too_late;
  return SavingsStanding::counted;
}

// Whether one of those counted already shares a household with the spell's person in that month.
bool is_shared(const std::vector<Spell>& household, const std::vector<SavingsStanding>& standings, size_t rank,
               int month) {
  return std::any_of(household.begin(), household.end(), [&](const Spell& other) {
    return other.rank < rank && other.holds(month) && standings[other.place] == SavingsStanding::counted;
  });
}

// Those counted by when they began, then the others by id.
Ranks ranks_of(const RealisedSavingsInput& input, const std::vector<SavingsStanding>& standings) {
  Ranks out;
  for (const size_t place : in_order(input.participants)) {
    if (standings[place] == SavingsStanding::counted) out[input.participants[place].id] = {place, out.size()};
  }
  std::vector<std::pair<std::string_view, size_t>> others;
  for (size_t i = 0; i < input.others.size(); ++i) {
    others.emplace_back(input.others[i].id, input.participants.size() + i);
  }
  std::sort(others.begin(), others.end());
  for (const auto& [id, place] : others) out[id] = {place, out.size()};
  return out;
}

}  // namespace

std::vector<SavingsStanding> savings_standings(const RealisedSavingsInput& input) {
  std::vector<SavingsStanding> out;
  for (const auto& one : input.participants) out.push_back(by_months(input, one.start));
  Ranks people;
  const auto order = in_order(input.participants);
  for (size_t rank = 0; rank < order.size(); ++rank)
    people[input.participants[order[rank]].id] = {order[rank], rank};
  std::unordered_map<size_t, std::vector<std::pair<const std::vector<Spell>*, Spell>>> spells_of;
  const auto households = households_of(input, people);
  for (const auto& [name, spells] : households) {
    for (const auto& spell : spells) spells_of[spell.place].emplace_back(&spells, spell);
  }
  for (size_t rank = 0; rank < order.size(); ++rank) {
    const size_t place = order[rank];
    if (out[place] != SavingsStanding::counted) continue;
    for (const auto& [household, spell] : spells_of[place]) {
      for (const int month :
           {input.participants[place].start.number - 1, input.participants[place].start.number}) {
        if (spell.holds(month) && is_shared(*household, out, rank, month))
          out[place] = SavingsStanding::with_another;
      }
    }
  }
  return out;
}

SavingsAmounts::SavingsAmounts(const RealisedSavingsInput& input, const std::vector<SavingsStanding>& standings)
    : first_(input.first_month.number),
      width_(static_cast<size_t>(input.last_month.number - first_ + 1)),
      ore_((input.participants.size() + input.others.size()) * width_) {
  const auto households = households_of(input, ranks_of(input, standings));
  for (const auto& one : input.paid) {
    const auto found = households.find(one.household);
    if (found == households.end()) continue;
    const Spell* first = nullptr;
    for (const auto& spell : found->second) {
      if (spell.holds(one.month.number) && (first == nullptr || spell.rank < first->rank)) first = &spell;
    }
    if (first != nullptr)
      ore_[first->place * width_ + static_cast<size_t>(one.month.number - first_)] += one.amount_ore;
  }
}

std::int64_t SavingsAmounts::sum(size_t person, Month first, int months) const {
  std::int64_t out = 0;
  for (int k = 0; k < months; ++k) out += of(person, {first.number + k});
  return out;
}

}  // namespace analysis
