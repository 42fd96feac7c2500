#include "analysis/savings_amounts.h"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <unordered_map>

namespace analysis {

namespace {

// Who comes first has a household's month.
std::unordered_map<std::string_view, std::pair<size_t, size_t>> places_and_ranks(
    const RealisedSavingsInput& input) {
  struct One {
    bool is_other;
    int start;
    std::string_view id;
    size_t place;
  };
  std::vector<One> all;
  for (const auto& one : input.participants) all.push_back({false, one.start.number, one.id, all.size()});
  for (const auto& one : input.others) all.push_back({true, 0, one.id, all.size()});
  std::sort(all.begin(), all.end(), [](const One& a, const One& b) {
    return std::tie(a.is_other, a.start, a.id) < std::tie(b.is_other, b.start, b.id);
  });
  std::unordered_map<std::string_view, std::pair<size_t, size_t>> out;
  for (size_t rank = 0; rank < all.size(); ++rank) out[all[rank].id] = {all[rank].place, rank};
  return out;
}

struct Spell {
  int first, last;
  size_t place, rank;
};

}  // namespace

SavingsAmounts::SavingsAmounts(const RealisedSavingsInput& input)
    : first_(input.first_month.number),
      width_(static_cast<size_t>(input.last_month.number - first_ + 1)),
      ore_((input.participants.size() + input.others.size()) * width_) {
  const auto people = places_and_ranks(input);
  std::unordered_map<std::string_view, std::vector<Spell>> households;
  for (const auto& one : input.members) {
    const auto found = people.find(one.person);
    if (found == people.end()) continue;
    households[one.household].push_back({one.first_month.number, one.last_month.value_or(input.last_month).number,
                                         found->second.first, found->second.second});
  }
  for (const auto& one : input.paid) {
    const auto found = households.find(one.household);
    if (found == households.end()) continue;
    const Spell* first = nullptr;
    for (const auto& spell : found->second) {
      if (one.month.number < spell.first || one.month.number > spell.last) continue;
      if (first == nullptr || spell.rank < first->rank) first = &spell;
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
