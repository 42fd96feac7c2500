// A month of the calendar as one whole number, so that months are counted by subtraction. Text form is always
// `YYYY-MM`. Threading: plain value.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"

namespace analysis {

struct Month {
  int number = 0;  // 12 · year + month − 1

  int year() const { return number / 12; }

  // Exactly `YYYY-MM` between the years 1800 and 2999; empty for anything else.
  static std::optional<Month> parse(std::string_view text);
  std::string str() const;

  friend auto operator<=>(const Month&, const Month&) = default;
  friend bool operator==(const Month&, const Month&) = default;
};

Month month_of(base::Date day);

}  // namespace analysis
