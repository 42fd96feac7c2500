// The identity numbers that the demo's people may have: only those of the embedded file, which come from the
// Swedish Tax Agency's published test series. Nobody's number is ever made up.
#pragma once

#include <optional>
#include <vector>

#include "base/identity_number.h"

namespace demo {

// Numbers of people born before this year are left to tests and to those who try the program out.
inline constexpr int kBirthYearMin = 1962;

class NumberPool {
 public:
  explicit NumberPool(base::Date today);

  // The next unused number of that sex born in those years, both inside; nothing when there is none left.
  std::optional<base::IdentityNumber> take(base::Sex sex, int from_year, int to_year,
                                           std::optional<base::IdentityNumberKind> kind = {});

 private:
  std::vector<base::IdentityNumber> numbers_;
};

}  // namespace demo
