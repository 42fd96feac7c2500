// Texts of rows as the small numbers that `analysis` counts by. Threading: pure functions.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace compute {

inline constexpr size_t kSpellsMax = 1'000'000;
inline constexpr size_t kFaultsMax = 100;

struct Coding {
  std::vector<std::string> names;    // each once, in the order of their bytes
  std::vector<std::uint8_t> places;  // of each row's text in `names`, plus one; 0 for none
  bool fits = false;                 // in `most`; where not, `places` are of no meaning
};

Coding code(const std::vector<std::optional<std::string_view>>& texts, size_t most);

// "rows[12].group"
std::string at_row(size_t row, std::string_view member);

// `is_given` by row, where it is to be on all rows or on none: survival.given_for_some at the rows without.
void want_all_or_none(std::string_view member, const std::vector<bool>& is_given,
                      std::vector<base::Violation>& faults);

base::Violation too_many(std::string rule, size_t most);  // at rows

}  // namespace compute
