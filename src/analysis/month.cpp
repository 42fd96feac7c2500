#include "analysis/month.h"

#include <fmt/format.h>

namespace analysis {

std::optional<Month> Month::parse(std::string_view text) {
  const auto first = base::Date::parse(std::string(text) + "-01");
  if (!first) return std::nullopt;
  return month_of(*first);
}

Month month_of(base::Date day) { return {day.year() * 12 + static_cast<int>(day.month()) - 1}; }

std::string Month::str() const { return fmt::format("{:04}-{:02}", number / 12, number % 12 + 1); }

}  // namespace analysis
