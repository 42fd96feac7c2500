// What was paid to each person's households, month by month, each household's month counted once
// (realised_savings.h).
#pragma once

#include "analysis/realised_savings.h"

namespace analysis {

// How each participant stands, in their order: by their months, and by who of their household is counted.
std::vector<SavingsStanding> savings_standings(const RealisedSavingsInput& input);

class SavingsAmounts {
 public:
  // Of what check_savings has passed, and its standings. Who is not counted has nothing.
  SavingsAmounts(const RealisedSavingsInput& input, const std::vector<SavingsStanding>& standings);

  // Öre; `person` is the participant's place in the input, or, after them, the other's.
  std::int64_t of(size_t person, Month month) const {
    return ore_[person * width_ + static_cast<size_t>(month.number - first_)];
  }
  // Of the months from `first` on.
  std::int64_t sum(size_t person, Month first, int months) const;

 private:
  int first_;
  size_t width_;
  std::vector<std::int64_t> ore_;
};

}  // namespace analysis
