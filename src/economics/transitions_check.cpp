#include "economics/transitions_check.h"

#include <algorithm>
#include <tuple>

namespace economics {

namespace {

constexpr size_t kSpellFaultsMax = 100;

bool is_state(const TransitionsInput& input, const std::string& name) {
  return std::find(input.states.begin(), input.states.end(), name) != input.states.end();
}

void want_state(Faults& faults, const std::string& field, const TransitionsInput& input, const std::string& name) {
  if (!is_state(input, name)) faults.add(field, "caseload.state_unknown");
}

void check_window(Faults& faults, const TransitionsInput& input) {
  if (input.last_month < input.first_month) faults.add("last_month", "period.reversed");
  if (input.last_month == input.first_month) faults.add("last_month", "transitions.one_month");
  if (input.last_month - input.first_month >= kCaseloadMonthsMax)
    faults.add("last_month", "period.too_long", {{"months", std::to_string(kCaseloadMonthsMax)}});
}

void check_states(Faults& faults, const TransitionsInput& input) {
  faults.want_some("states", input.states.size());
  if (input.states.size() > kStatesMax)
    faults.add("states", "list.too_long", {{"max", std::to_string(kStatesMax)}});
  faults.want_unique("states", input.states);
  if (input.otherwise) want_state(faults, "otherwise", input, *input.otherwise);
  if (!input.queue) return;
  want_state(faults, in("queue", "state"), input, input.queue->state);
  want_state(faults, in("queue", "programme"), input, input.queue->programme);
  if (input.queue->state == input.queue->programme)
    faults.add(in("queue", "programme"), "caseload.queue_is_programme");
}

void check_spells(Faults& faults, const TransitionsInput& input) {
  faults.want_some("spells", input.spells.size());
  for (size_t i = 0; i < input.spells.size() && faults.size() < kSpellFaultsMax; ++i) {
    const ObservedSpell& spell = input.spells[i];
    if (!is_state(input, spell.state)) faults.add(at("spells", i, "state"), "caseload.state_unknown");
    if (spell.last_month < spell.first_month) faults.add(at("spells", i, "last_month"), "period.reversed");
  }
}

// The later of two spells that have a month in common, as the first of them reaches furthest.
void check_overlaps(Faults& faults, const std::vector<ObservedSpell>& spells) {
  std::vector<size_t> order(spells.size());
  for (size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
    return std::tie(spells[a].person, spells[a].first_month, a) <
           std::tie(spells[b].person, spells[b].first_month, b);
  });
  size_t furthest = 0;  // in `order`
  for (size_t i = 1; i < order.size() && faults.size() < kSpellFaultsMax; ++i) {
    const ObservedSpell& before = spells[order[furthest]];
    const ObservedSpell& spell = spells[order[i]];
    const bool is_same_person = before.person == spell.person;
    if (is_same_person && spell.first_month <= before.last_month)
      faults.add(at("spells", order[i], "first_month"), "transitions.overlap",
                 {{"other", at("spells", order[furthest])}});
    if (!is_same_person || spell.last_month > before.last_month) furthest = i;
  }
}

}  // namespace

Faults faults_of(const TransitionsInput& input) {
  Faults faults;
  check_window(faults, input);
  check_states(faults, input);
  check_spells(faults, input);
  check_overlaps(faults, input.spells);
  return faults;
}

}  // namespace economics
