// Histories that several tests count.
#pragma once

#include "economics/transitions.h"

namespace economics {

constexpr int kJanuary2024 = 12 * 2024;

// Months from January 2024, which is 0.
inline ObservedSpell spell(const std::string& person, const std::string& state, int first_month, int last_month) {
  return {person, "all", state, kJanuary2024 + first_month, kJanuary2024 + last_month};
}

// Over the year 2024.
inline TransitionsInput observed(std::vector<ObservedSpell> spells) {
  TransitionsInput out;
  out.first_month = kJanuary2024;
  out.last_month = kJanuary2024 + 11;
  out.states = {"aid", "queue", "programme", "work", "outside"};
  out.prior = Prior::none;
  out.spells = std::move(spells);
  return out;
}

}  // namespace economics
